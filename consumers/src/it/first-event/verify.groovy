def log = new File(basedir, 'build.log').text
assert log =~ /(?m)^deploys\/42: success, success$/ : 'the consumer did not send its events to the sandbox'
