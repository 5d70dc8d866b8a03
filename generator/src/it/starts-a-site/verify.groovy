def ours = new File(basedir, 'ours')
assert !new File(ours, 'themes').exists()

def site = new File(ours, 'site/target/public')
assert new File(site, 'index.html').text.contains('Ours: a')
for (page in ['articles/a-calm-evening', 'vignettes/sam-and-the-last-hour', 'faqs/must-i-sleep-through', 'glossary/sleep-hygiene',
              'topics/rest', 'people/alex-sample', 'therapists/kim-placeholder', 'about']) {
    assert new File(site, "$page/index.html").isFile()
}

def log = new File(basedir, 'build.log').text
assert log.contains(':init (init)') && log.contains(':build (build)') && log.contains(':check (check)')
assert log =~ /0 errors, 0 warnings/
