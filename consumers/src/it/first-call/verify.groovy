def log = new File(basedir, 'build.log').text
assert log =~ /(?m)^\d{5} incidents$/ : 'the consumer did not list the incidents of the sandbox'

// What a user of the client and the sandbox gets on the class path; nothing joins it unnoticed.
def classPath = log.replaceAll(/(?s).*java\.class\.path = /, '').replaceAll(/(?s)\n[^\n]* = .*/, '')
def jars = classPath.findAll(/\S+\.jar/).collect { new File(it) }
def names = jars.collect { it.name.replaceFirst(/-\d.*/, '') } as SortedSet
assert names == [
  'annotations', 'jspecify', 'kotlin-stdlib', 'kotlin-stdlib-jdk7', 'kotlin-stdlib-jdk8', 'moshi', 'okhttp',
  'okhttp-jvm', 'okio', 'okio-jvm', 'pagerduty-client', 'pagerduty-core', 'pagerduty-sandbox',
  'resilience4j-core', 'resilience4j-retry', 'retrofit', 'slf4j-api'
] as SortedSet
def foreign = jars.findAll { !it.name.startsWith('pagerduty-') }.sum { it.length() }
assert foreign <= 3_900_000 : "the dependencies of the client have $foreign bytes"

// A little above what the jars have, so that growth is noticed; benchmarks/RESULTS.md says what fills them.
def limits = [core: 165_000, client: 610_000, events: 95_000, oauth: 105_000, sandbox: 390_000]
limits.each { module, limit ->
  def folder = new File(localRepositoryPath, "io/github/pagerdutyjava/pagerduty-$module")
  def sizes = []
  folder.eachFileRecurse { if (it.name ==~ /pagerduty-[a-z]+-[0-9.]+(-SNAPSHOT)?\.jar/) sizes << it.length() }
  assert sizes.size() == 1 && sizes[0] <= limit : "pagerduty-$module: $sizes bytes, the limit is $limit"
}
return true
