#!/usr/bin/env python3
"""Measures one page of every kind with Lighthouse, simulating a slow phone or a desktop; bench/serve.py serves the site with gzip and its own headers.

    bench/lighthouse.py [--site FOLDER] [--kinds articles,es/faqs] [--runs 3] [--desktop]
    bench/lighthouse.py --pages /es/ /es/articles/cuando-el-sexo-duele/

The kinds of another language begin with its folder: "es" alone is all of Spanish. --pages measures these pages instead.
Each page is measured --runs times, and the medians count; a run that fails because of the machine (nothing painted,
no answer) is repeated. FOLDER defaults to site/target/public, which `mvn package` creates. npm installs Lighthouse
12.8.2 into ~/.cache/candor/lighthouse on first use (or set CANDOR_LIGHTHOUSE to a node_modules folder that has it).
Before and after the pages an empty page is measured: what it loses, it loses to this machine, whatever the site does.
Exits with 1 unless every page scores 100 in all four categories (in performance: 100, or the lower score of the empty
page), has no layout shift, and paints its largest element within 0.5 s of the empty page in Lighthouse's simulation.
A page that is deliberately not indexed can't score 100 for search engines,
so the audit `is-crawlable` is ignored there.
"""

import argparse
import contextlib
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading

import serve

ROOT = pathlib.Path(__file__).resolve().parents[1]
VERSION = "12.8.2"
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
EMPTY = """<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><title>Empty</title><h1>Empty</h1><p>One sentence.</p></html>"""
FLAGS = "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"


def lighthouse():
    named = os.environ.get("CANDOR_LIGHTHOUSE")
    modules = pathlib.Path(named) if named else pathlib.Path.home() / ".cache/candor/lighthouse/node_modules"
    tool = modules / ".bin/lighthouse"
    if not tool.exists():
        modules.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            ["npm", "install", "--ignore-scripts", "--no-save", "--prefix", str(modules.parent), f"lighthouse@{VERSION}"],
            check=True, stdout=subprocess.DEVNULL)
    return tool


def chromium():
    found = os.environ.get("CANDOR_CHROMIUM") or next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if not found:
        sys.exit("Chromium is not installed: put it on the PATH or name it in CANDOR_CHROMIUM")
    return found


def is_language(folder):
    """Whether a folder is the site in another language: its home page is in the language of that name."""
    home = folder / "index.html"
    said = re.search(r'<html[^>]*\slang="([^"]+)"', home.read_text(encoding="utf-8")) if home.is_file() else None
    return bool(said) and said.group(1).lower() == folder.name.lower()


def one_of_each(site):
    """Every top-level page of each language, and the longest page of each folder, because it shows the most. Redirects don't count as pages."""
    pages = {}
    languages = {folder.name for folder in site.iterdir() if is_language(folder)}
    for file in sorted(site.rglob("index.html")):
        if 'http-equiv="refresh"' in file.read_text(encoding="utf-8"):
            continue
        names = file.relative_to(site).parts[:-1]
        top = 2 if names and names[0] in languages else 1
        kind = "/".join(names[:top] + ("*",) * min(2, max(0, len(names) - top)))
        if kind not in pages or file.stat().st_size > pages[kind].stat().st_size:
            pages[kind] = file
    return {kind or "home": "/" + "".join(name + "/" for name in file.relative_to(site).parts[:-1]) for kind, file in sorted(pages.items())}


def run(tool, address, form):
    """One Lighthouse report; None if the run failed."""
    done = subprocess.run(
        [str(tool), address, "--output=json", "--quiet", form, f"--chrome-flags={FLAGS}"],
        capture_output=True, text=True, env={**os.environ, "CHROME_PATH": chromium()})
    report = json.loads(done.stdout) if done.returncode == 0 else {}
    fault = report.get("runtimeError", {}).get("message") or done.stderr[-500:]
    if not report or report.get("runtimeError"):
        print(f"{address}: again, since Lighthouse failed: {fault.strip().splitlines()[-1] if fault.strip() else done.returncode}", file=sys.stderr)
        return None
    return report


def measure(tool, address, runs, form="--form-factor=mobile"):
    """The median scores, layout shift and largest paint; whether the page is deliberately not indexed; audits that failed in most runs; the element painted last."""
    reports = []
    for _ in range(runs + 3):
        reports += filter(None, [run(tool, address, form)]) if len(reports) < runs else []
    if len(reports) < runs:
        sys.exit(f"Lighthouse failed on {address} more than three times")
    hidden = reports[0]["audits"].get("is-crawlable", {}).get("score") == 0
    failing = [
        f"{ref['id']} ({name})" for name in CATEGORIES for ref in reports[0]["categories"][name]["auditRefs"]
        if ref["weight"] and not (hidden and ref["id"] == "is-crawlable")
        and statistics.median(1 if r["audits"][ref["id"]]["score"] is None else r["audits"][ref["id"]]["score"] for r in reports) < 1]
    scores = {name: round(statistics.median(100 * (r["categories"][name]["score"] or 0) for r in reports)) for name in CATEGORIES}
    if hidden and not any("(seo)" in f for f in failing):
        scores["seo"] = 100
    shift = max(r["audits"]["cumulative-layout-shift"]["numericValue"] for r in reports)
    paint = statistics.median(r["audits"]["largest-contentful-paint"]["numericValue"] for r in reports) / 1000
    items = reports[0]["audits"].get("largest-contentful-paint-element", {}).get("details", {}).get("items", [])
    largest = items[0]["items"][0]["node"]["selector"].split(" > ")[-1] if items else ""
    return scores, shift, paint, hidden, failing, largest


def empty_page(tool, runs, form):
    """What a page with one sentence, and nothing to fetch, scores in performance on this machine, and when it is painted."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("index.html", "404.html"):
            (pathlib.Path(folder) / name).write_text(EMPTY, encoding="utf-8")
        with serving(pathlib.Path(folder)) as address:
            scores, _, paint, _, _, _ = measure(tool, address + "/", runs, form)
    print(f"{'(an empty page)':48} {scores['performance']:4}" + " " * 27 + f"{paint:5.3f}", flush=True)
    return scores["performance"], paint


@contextlib.contextmanager
def serving(folder):
    running = serve.server(folder)
    threading.Thread(target=running.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{running.server_address[1]}"
    finally:
        running.shutdown()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--site", type=pathlib.Path, default=ROOT / "site/target/public")
    parser.add_argument("--kinds", default="", help="only kinds whose names begin with one of these")
    parser.add_argument("--pages", nargs="+", default=[], metavar="PATH", help="these pages, in place of one of every kind")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--desktop", action="store_true", help="simulate a desktop in place of a slow phone")
    options = parser.parse_args()
    if not (options.site / "index.html").is_file():
        sys.exit(f"No site at {options.site}: run mvn package first")
    tool = lighthouse()
    form = "--preset=desktop" if options.desktop else "--form-factor=mobile"
    wanted = tuple(filter(None, options.kinds.split(",")))
    rows = []
    print(f"{'page':48} perf  a11y  best   seo    CLS  LCP s  largest")
    for page in options.pages:
        if not (options.site / page.strip("/") / "index.html").is_file():
            sys.exit(f"No page {page} in {options.site}")
    before = empty_page(tool, options.runs, form)
    with serving(options.site) as address:
        for kind, path in ({page: page for page in options.pages} or one_of_each(options.site)).items():
            if wanted and not kind.startswith(wanted):
                continue
            scores, shift, paint, hidden, failing, largest = row = measure(tool, address + path, options.runs, form)
            rows.append((path, row))
            print(f"{path[:48]:48} " + "  ".join(f"{scores[c]:4}" for c in CATEGORIES) + f"  {shift:5.3f}  {paint:5.3f}  {largest}"
                  + ("  not indexed on purpose" if hidden else ""), flush=True)
    after = empty_page(tool, options.runs, form)
    possible, painted = min(before[0], after[0]), max(before[1], after[1])
    bad = 0
    for path, (scores, shift, paint, _, failing, _) in rows:
        if scores["performance"] < possible or any(scores[c] < 100 for c in CATEGORIES[1:]) or shift > 0 or paint > painted + 0.5:
            bad += 1
            print(f"BELOW: {path}: {', '.join(failing) or 'painted late or moved'}")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
