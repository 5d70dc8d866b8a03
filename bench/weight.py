#!/usr/bin/env python3
"""Measures how many bytes Chromium fetches for a page from bench/serve.py (gzip), with and without images.

    bench/weight.py [--site FOLDER] [PATH...]      articles if no path is given

Without paths it first makes an article of 1,000 words: it takes the shortest real article above that length, removes
paragraphs from its text and nothing else, and builds it in a scratch copy of the site with the jar (`mvn package`).
Exits with 1 if the HTML and CSS of that article are over 14 KB, or those of a real article over 14 KB scaled up by
its word count (under 1,000 words: 14 KB); if a whole page is over 50 KB without images, its scripts over 10 KB, or
its requests over 5 without images. Sizes are those of bodies as sent, with gzip -9; a KB is 1,024 bytes; words are
those between summary and sources. Chromium is found on the PATH or in CANDOR_CHROMIUM.
"""

import argparse
import html
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading

import serve
from lighthouse import ROOT, chromium

KB = 1024
IMAGES = (".png", ".jpg", ".webp", ".avif", ".svg", ".ico")


def visit(site, path):
    """Loads a page in Chromium; returns each requested path with the bytes sent."""
    fetched = {}
    running = serve.server(site)
    send = running.RequestHandlerClass.end_headers

    def end_headers(self):
        sent = b"".join(getattr(self, "_headers_buffer", []))
        length = re.search(rb"Content-Length: (\d+)", sent)
        fetched[self.path.split("?")[0]] = int(length.group(1)) if length else 0
        send(self)

    running.RequestHandlerClass.end_headers = end_headers
    threading.Thread(target=running.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [chromium(), "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
             f"--user-data-dir={profile}", "--virtual-time-budget=5000", "--dump-dom", f"http://127.0.0.1:{running.server_address[1]}{path}"],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
    running.shutdown()
    return fetched


def words(file):
    """The words of the main text, without the rest of the page."""
    text = file.read_text(encoding="utf-8")
    text = text.partition('<div class="prose">')[2]
    text = re.split(r'<section class="help"|<section aria-labelledby="_sources"|<nav class="tags"|</article>', text)[0]
    return len(html.unescape(re.sub(r"(?s)<[^>]+>", " ", text)).split())


def of_a_thousand_words(site, scratch):
    """Builds a copy of the project with a real article cut to 1,000 words; returns its folder and the article's path."""
    pages = {page: words(page) for page in site.glob("articles/*/index.html")}
    longer = sorted((count, page.parent.name) for page, count in pages.items() if count >= 1000)
    if not longer:
        sys.exit("No article has 1,000 words")
    count, name = longer[0]
    for folder in ("content", "themes", "site"):
        shutil.copytree(ROOT / folder, scratch / folder, ignore=shutil.ignore_patterns("target"))
    source = scratch / "content/articles" / (name + ".md")
    blocks = source.read_text(encoding="utf-8").split("\n\n")
    plain = [at for at, block in enumerate(blocks) if re.match(r"[A-Z][a-z]", block) and "[" not in block and at > 3]
    for at in sorted(plain, key=lambda at: -len(blocks[at].split())):
        length = len(blocks[at].split())
        if count - length >= 1015:  # the two counts differ by a word or two
            count -= length
            blocks[at] = ""
    source.write_text("\n\n".join(filter(None, blocks)), encoding="utf-8")
    built = subprocess.run(
        ["java", "-jar", str(ROOT / "generator/target/candor.jar"), "build", "--root", str(scratch)], capture_output=True, text=True)
    if built.returncode:
        sys.exit("The scratch site can't be built:\n" + built.stdout[-2000:] + built.stderr[-2000:])
    return scratch / "site/target/public", f"/articles/{name}/"


def report(site, path, name, allowance):
    """Prints the weight of a page; returns whether it exceeds a limit."""
    fetched = visit(site, path)
    count = words(site / path.strip("/") / "index.html")
    document = fetched.get(path, 0)
    styles = sum(size for file, size in fetched.items() if file.endswith(".css"))
    scripts = sum(size for file, size in fetched.items() if file.endswith(".js"))
    other = [file for file in fetched if not file.endswith(IMAGES)]
    whole = sum(fetched[file] for file in other)
    allowed = 14 * KB * allowance(count)
    faults = []
    if not document or not styles:
        faults.append("page or styles were not fetched")
    if document + styles > allowed:
        faults.append(f"HTML+CSS over {allowed / KB:.1f} KB")
    if scripts > 10 * KB:
        faults.append("scripts over 10 KB")
    if whole > 50 * KB:
        faults.append("whole over 50 KB")
    if len(other) > 5:
        faults.append("over 5 requests: " + ", ".join(other))
    print(f"{name[:48]:48} {count:5}  {(document + styles) / KB:5.1f} KB  {scripts / KB:4.1f} KB  {whole / KB:4.1f} KB  {len(other):8}"
          + ("  OVER: " + "; ".join(faults) if faults else ""), flush=True)
    return bool(faults)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--site", type=pathlib.Path, default=ROOT / "site/target/public")
    parser.add_argument("paths", nargs="*")
    options = parser.parse_args()
    print(f"{'page':48} words  HTML+CSS  scripts   whole  requests")
    bad = False
    if not options.paths:
        with tempfile.TemporaryDirectory() as scratch:
            cut, path = of_a_thousand_words(options.site, pathlib.Path(scratch))
            bad |= report(cut, path, "cut: " + path, lambda words: 1)
    paths = options.paths or sorted(f"/articles/{file.parent.name}/" for file in options.site.glob("articles/*/index.html"))
    for path in paths:
        bad |= report(options.site, path, path, lambda words: max(1, words / 1000))
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
