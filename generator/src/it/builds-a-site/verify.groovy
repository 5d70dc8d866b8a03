def site = new File(basedir, 'site/target/public')
assert new File(site, 'index.html').text.contains('<h1')
assert new File(site, 'articles/first/index.html').text.contains('Text of the first article.')

def log = new File(basedir, 'build.log').text
assert log.contains('candor-maven-plugin:') && log.contains(':build (build)') && log.contains(':check (check)')
assert log =~ /\d+ pages, \d+ files in all: \d+ written, 0 unchanged, 0 removed; 0 errors, 0 warnings/
assert log =~ /discover \d+\.\d\d s, .* s in all/

def report = new File(basedir, 'site/target/report')
assert new File(report, 'index.html').text.contains('Content health')
assert new File(report, 'health.json').exists()
assert new File(report, 'findings.sarif').text.contains('"version": "2.1.0"')
assert new File(report, 'junit.xml').text.contains('<testsuites')
assert !new File(report, 'findings.json').exists()

assert new File(basedir, 'target/try/current/articles/first/index.html').text.contains('Text of the first article.')
assert log.contains('Target "try": ') && log.contains('Readers now see release 1 of ')

def candor = new File(basedir, '../../../../bin/candor').canonicalFile
if (!System.getProperty('os.name').startsWith('Windows')) {
    def build = [candor.path, 'build', '--root', '.', '--out', 'by hand', '--date', '2026-11-22'].execute(null, basedir)
    def said = new StringBuffer()
    build.waitForProcessOutput(said, said)
    assert build.exitValue() == 0 : said
    assert new File(basedir, 'by hand/index.html').exists()
}
