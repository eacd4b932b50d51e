def log = new File(basedir, 'build.log').text
assert log =~ /(?m)^\d+ levels on call, 1 token$/ : 'the consumer did not reach the sandbox with a token of its own'
