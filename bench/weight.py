#!/usr/bin/env python3
"""What a page costs the reader's line, as Chromium fetches it from bench/serve.py (gzip), without images and with them.

    bench/weight.py [--site FOLDER] [PATH...]      articles if no path is given

Ends with 1 if an article's HTML and CSS are over 14 KB compressed (for 1,000 words; a longer one may have as much more as its words are more),
its whole over 50 KB without images, its scripts over 10 KB, or its requests over 5. Sizes are of bodies as sent. Chromium is found on the PATH
or in CANDOR_CHROMIUM.
"""

import argparse
import html
import pathlib
import re
import subprocess
import sys
import tempfile
import threading

import serve
from lighthouse import ROOT, chromium

KB = 1024
IMAGES = (".png", ".jpg", ".webp", ".avif", ".svg", ".ico")


def visit(site, path):
    """Loads a page in Chromium; gives each path asked for with the bytes sent."""
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
    text = file.read_text(encoding="utf-8")
    main = re.sub(r"(?s).*<main[^>]*>|</main>.*", "", text)
    return len(html.unescape(re.sub(r"(?s)<[^>]+>", " ", main)).split())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--site", type=pathlib.Path, default=ROOT / "site/target/public")
    parser.add_argument("paths", nargs="*")
    options = parser.parse_args()
    paths = options.paths or sorted(f"/articles/{file.parent.name}/" for file in options.site.glob("articles/*/index.html"))
    if not paths:
        sys.exit(f"No articles in {options.site}: run mvn package first")
    bad = 0
    print(f"{'page':48} words  HTML+CSS  scripts   whole  requests")
    for path in paths:
        fetched = visit(options.site, path)
        count = words(options.site / path.strip("/") / "index.html")
        document = fetched.get(path, 0)
        styles = sum(size for name, size in fetched.items() if name.endswith(".css"))
        scripts = sum(size for name, size in fetched.items() if name.endswith(".js"))
        whole = sum(size for name, size in fetched.items() if not name.endswith(IMAGES))
        allowed = 14 * KB * max(1, count / 1000)
        faults = []
        if not document:
            faults.append("the page was not fetched")
        if document + styles > allowed:
            faults.append(f"HTML+CSS over {allowed / KB:.1f} KB")
        if scripts > 10 * KB:
            faults.append("scripts over 10 KB")
        if whole > 50 * KB:
            faults.append("whole over 50 KB")
        if len(fetched) > 5:
            faults.append("over 5 requests: " + ", ".join(fetched))
        bad += bool(faults)
        print(f"{path[:48]:48} {count:5}  {(document + styles) / KB:5.1f} KB  {scripts / KB:4.1f} KB  {whole / KB:4.1f} KB  {len(fetched):8}"
              + ("  OVER: " + "; ".join(faults) if faults else ""), flush=True)
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
