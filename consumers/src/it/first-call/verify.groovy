def log = new File(basedir, 'build.log').text
assert log =~ /(?m)^\d{5} incidents$/ : 'the consumer did not list the incidents of the sandbox'
