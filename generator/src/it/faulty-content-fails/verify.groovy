def log = new File(basedir, 'build.log').text
assert log.contains('content/articles/first.md:9:30: error[unknown-reference] no page is called "nothing at all"')
assert log.contains('Fix the errors first. The published site was not changed.')
assert log.contains('The content has errors; nothing was published.')
assert !(log =~ /(?m)^\s+at [\w.$\/]+\(/) : 'a stack trace'

def files(File folder) {
  def all = [:]
  folder.eachFileRecurse(groovy.io.FileType.FILES) { file ->
    all[folder.toPath().relativize(file.toPath()).toString()] = file.bytes.toList()
  }
  all
}
def before = files(new File(basedir, 'site/target/as-it-was'))
assert before.keySet().any { it.endsWith('index.html') }
def after = files(new File(basedir, 'site/target/public'))
def changed = (before.keySet() + after.keySet()).findAll { before[it] != after[it] }
assert changed.isEmpty()
