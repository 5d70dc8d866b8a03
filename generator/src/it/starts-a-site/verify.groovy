def ours = new File(basedir, 'ours')
assert !new File(ours, 'themes').exists()

def site = new File(ours, 'site/target/public')
assert new File(site, 'index.html').text.contains('Ours: a')
for (page in ['articles/a-calm-evening', 'vignettes/sam-and-the-last-hour', 'faqs/must-i-sleep-through', 'glossary/sleep-hygiene',
              'topics/rest', 'people/alex-sample', 'listings/kim-placeholder', 'about']) {
    assert new File(site, "$page/index.html").isFile()
}

def naps = new File(ours, 'content/faqs/naps.md').text
assert naps.contains('question: Naps?') && naps.contains('draft: true')
assert !new File(site, 'faqs/naps').exists()
def reviews = new File(ours, 'content/reviews.yaml').text
assert reviews.contains('- page: articles/a-calm-evening') && reviews.contains('- page: faqs/naps')

def log = new File(basedir, 'build.log').text
assert log.contains(':init (init)') && log.contains(':build (build)') && log.contains(':check (check)')
assert log =~ /0 errors, 0 warnings, 0 notes/
