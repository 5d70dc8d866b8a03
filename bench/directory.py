#!/usr/bin/env python3
"""Measures how long the directory keeps a reader's phone busy while its filter is used (Python 3 stdlib, Linux).

    bench/directory.py [--listings 10000] [--slower 4] [--candor COMMAND] [--site FOLDER]

Makes a site of this project's pages with that many listings, builds it, and uses the filter in headless Chromium, as
narrow as a phone and several times slower: it types a town and an amount, chooses a place, checks boxes, and asks for
what nobody offers. Prints for each step the longest time that a key's own handlers took, the longest task, during
which the page could not have answered another key (scripts, layout and painting together), how many tasks took more
than 16 ms, and what was found. Exits with 1 if a handler took more than 16 ms or a task more than 50. Times are those
of the processor, so that other programs count little. --site measures a folder built earlier with --keep.
"""
import argparse
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time

import desk
import serve

CONTENT = os.path.join(desk.run.ROOT, "content", "therapists")
VARIED = ("formats", "modalities", "specialties", "clients", "languages", "accessibility", "insurance", "affirming", "accepting")
FRAME, LONG = 16, 50
KEYS = ("keydown", "keypress", "beforeinput", "input", "keyup")

TRACE = {"includedCategories": ["toplevel", "devtools.timeline", "__metadata"], "excludedCategories": ["*"]}


def watched(browser, step):
    """The processor time in milliseconds of each task of the page's main thread while a step is taken, and of each key handled."""
    browser.send("Tracing.start", traceConfig=TRACE, transferMode="ReportEvents")
    step(browser)
    time.sleep(4)
    browser.send("Tracing.end")
    events = [one for seen in browser.until("Tracing.tracingComplete") if seen.get("method") == "Tracing.dataCollected" for one in seen["params"]["value"]]
    main = {(one["pid"], one["tid"]) for one in events if one["name"] == "thread_name" and one["args"]["name"] == "CrRendererMain"}
    spent = [(one["args"].get("data", {}).get("type", one["name"]), one["tdur"] / 1000) for one in events if "tdur" in one and (one["pid"], one["tid"]) in main]
    return [time for name, time in spent if name.endswith("::RunTask")], [time for name, time in spent if name in KEYS]


def clones(folder, count):
    """The listings of this project many times over, each with parts of others, in a thousand towns."""
    pages = []
    for name in sorted(os.listdir(CONTENT)):
        with open(os.path.join(CONTENT, name), encoding="utf-8") as file:
            pages.append(file.read())
    draw = random.Random(11)
    for n in range(count):
        text = pages[n % len(pages)]
        for key in VARIED:
            other = re.search(r"(?m)^%s: .*$" % key, draw.choice(pages))
            if other:
                text = re.sub(r"(?m)^%s: .*$" % key, lambda _: other.group(0), text, count=1)
        town = draw.randrange(40)
        text = re.sub(r'(?m)^name: "(.*)"', lambda m: 'name: "%s %d"' % (m.group(1), n), text, count=1)
        text = re.sub(r'number: "[^"]*"', 'number: "SAMPLE-%05d"' % n, text)
        text = re.sub(r'city: "([^"]*)"', lambda m: 'city: "%s %d"' % (m.group(1), town), text)
        text = re.sub(r"(latitude|longitude): (-?[\d.]+)", lambda m: "%s: %.2f" % (m.group(1), float(m.group(2)) + town / 10 - 2), text)
        with open(os.path.join(folder, "listing-%05d.md" % n), "w", encoding="utf-8") as file:
            file.write(text)


def build(command, work, count):
    for name in ("content", "themes", "site"):
        shutil.copytree(os.path.join(desk.run.ROOT, name), os.path.join(work, name), ignore=shutil.ignore_patterns("target"))
    clones(os.path.join(work, "content", "therapists"), count)
    out = os.path.join(work, "public")
    done = subprocess.run(command + ["build", "--root", work, "--out", out, "--date", "2026-11-30"], capture_output=True, text=True)
    if done.returncode:
        sys.exit("the build failed:\n" + (done.stdout + done.stderr)[-3000:])
    return out


def write(browser, part, text, pause):
    browser.value("document.getElementById('%s').focus(); 0" % part)
    for key in text:
        browser.press(key)
        time.sleep(pause)


def clear(browser, part):
    browser.value("document.getElementById('%s').value = ''; 0" % part)


def leave(browser):
    browser.value("document.activeElement.blur(); 0")


def choose(browser, part, value):
    browser.value("{ const it = document.getElementById('%s'); it.value = '%s'; it.dispatchEvent(new Event('change', { bubbles: true })); } 0" % (part, value))


def check(browser, boxes):
    for n in boxes:
        browser.value("document.querySelectorAll('#_filter input[type=checkbox]')[%d].click(); 0" % n)
        time.sleep(0.3)


STEPS = {
    "a town, letter by letter": lambda b: write(b, "_town", "manchester", 0.4),
    "the town": leave,
    "a place": lambda b: choose(b, "_place", "gb"),
    "three boxes": lambda b: check(b, (0, 4, 9)),
    "within 10 km": lambda b: choose(b, "_within", "10"),
    "everything cleared": lambda b: b.value("document.getElementById('_clear-all').click(); 0"),
    "another place": lambda b: choose(b, "_place", "us"),
    "an amount": lambda b: (write(b, "_most", "120", 0.2), leave(b)),
    "two boxes": lambda b: check(b, (6, 20)),
    "an amount too small": lambda b: (clear(b, "_most"), write(b, "_most", "1", 0.2), leave(b)),
}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--listings", type=int, default=10000)
    parser.add_argument("--slower", type=float, default=4)
    parser.add_argument("--candor", help="the command that builds")
    parser.add_argument("--site", help="a folder built earlier")
    parser.add_argument("--keep", help="where to keep the site that is built")
    a = parser.parse_args()
    work, bad = a.keep or tempfile.mkdtemp(prefix="candor-directory-"), 0
    browser = None
    try:
        running = serve.server(a.site or build(desk.candor(a.candor), work, a.listings))
        threading.Thread(target=running.serve_forever, daemon=True).start()
        browser = desk.Chromium(360, 740)
        browser.send("Emulation.setCPUThrottlingRate", rate=a.slower)
        browser.open("http://127.0.0.1:%d/therapists/" % running.server_address[1])
        time.sleep(4)
        browser.value("document.getElementById('_filter').open = true; 0")
        time.sleep(1)
        print("%-26s %10s %8s %9s  %s" % ("step", "handler ms", "task ms", "over %d ms" % FRAME, "found"))
        for name, step in STEPS.items():
            tasks, handlers = watched(browser, step)
            longest, handler = max(tasks, default=0), max(handlers, default=0)
            found = browser.value("document.getElementById('_count').textContent")
            bad += handler > FRAME or longest > LONG
            print("%-26s %10.1f %8.1f %9d  %s" % (name, handler, longest, sum(task > FRAME for task in tasks), found), flush=True)
        running.shutdown()
    finally:
        if browser:
            browser.close()
        if not a.keep:
            shutil.rmtree(work, ignore_errors=True)
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
