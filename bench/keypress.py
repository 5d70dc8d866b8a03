#!/usr/bin/env python3
"""Measures how long an editor waits from pressing a key on the desk until its findings are shown in Chromium (Python 3 stdlib, Linux).

    bench/keypress.py [--pages 1000 10000] [--keys 60] [--warm 40] [--pause 0.4] [--candor COMMAND] [--site FOLDER]

For each size: generates the corpus (or copies --site), starts the development server, opens an article on the desk in
headless Chromium, and types in two ways: a plain sentence, and the name of a page that doesn't exist, so that each key
changes the finding. A key's time runs from the browser's own time of the event until the frame with the findings of
exactly this text has been painted. Prints the median, 90th percentile and maximum in milliseconds, and exits with 1 if
a median is over the limit: 150 ms up to 1,000 pages, 300 ms above. --candor is the command to measure, such as
"bin/candor"; by default the runnable jar. Measure on a machine with nothing else to do.
"""
import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time

import desk

# Settles once the findings of the text with the key pressed next have been painted.
WATCH = """
window.measured = new Promise((resolve) => {
  addEventListener("keydown", (event) => {
    const pressed = event.timeStamp;
    const looked = () => {
      const said = document.getElementById("found").textContent;
      if (%s) return;
      document.removeEventListener("candor-looked", looked);
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - pressed);
        port2.postMessage(0);
      });
    };
    document.addEventListener("candor-looked", looked);
  }, { once: true, capture: true });
});
0
"""
READY = "new Promise((resolve) => { const look = () => document.querySelector('iframe:not(.coming)') ? resolve(1) : setTimeout(look, 50); look(); })"
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def type_sentence(browser, keys, pause):
    sentence = "they may want to talk about this with each other before the next visit "
    return [press(browser, sentence[n % len(sentence)], "false", pause) for n in range(keys)]


def type_name(browser, keys, pause):
    """Types the name of a missing page within its brackets: a finding must quote what has been typed so far."""
    typed, times = "", []
    for n in range(keys):
        if n % 20 == 0:
            browser.move("End", 35)
            for key in " [[]]":
                press(browser, key, "false", pause)
            browser.move("ArrowLeft", 37)
            browser.move("ArrowLeft", 37)
            typed = ""
        typed += LETTERS[n * 7 % 26]
        times.append(press(browser, typed[-1], "!said.includes('%s')" % typed, pause))
    return times


def press(browser, key, missing, pause):
    browser.value(WATCH % missing)
    browser.press(key)
    time_taken = browser.value("Promise.race([measured, new Promise((resolve) => setTimeout(() => resolve(-1), 30000))])")
    if time_taken < 0:
        sys.exit("after %r: no findings within 30 s; shown is %r" % (key, browser.value("document.getElementById('found').textContent")))
    time.sleep(pause)
    return time_taken


def measure(command, folder, keys, warm, pause):
    articles = sorted(os.listdir(os.path.join(folder, "content", "articles")))
    server, browser = desk.Server(command, folder), desk.Chromium()
    try:
        browser.open(server.origin + "/_candor/edit?file=content/articles/" + articles[len(articles) // 2])
        time.sleep(1)
        browser.value(READY)
        browser.value("document.querySelector('#text .cm-content').focus(); 0")
        browser.move("End", 35, control=True)
        type_sentence(browser, warm, 0.1)
        return {"sentence": type_sentence(browser, keys, pause), "name": type_name(browser, keys, pause)}
    finally:
        browser.close()
        server.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, nargs="+", default=[1000, 10000])
    parser.add_argument("--keys", type=int, default=60)
    parser.add_argument("--warm", type=int, default=40)
    parser.add_argument("--pause", type=float, default=0.4, help="seconds between two keys")
    parser.add_argument("--candor", help="the command to measure")
    parser.add_argument("--site", help="a site to copy and measure in place of the corpus; its number of pages is the first of --pages")
    a = parser.parse_args()
    command, slow = desk.candor(a.candor), 0
    print("%7s %-9s %5s %9s %8s %8s %6s" % ("pages", "typing", "keys", "median ms", "90 % ms", "most ms", "limit"))
    for pages in a.pages[:1] if a.site else a.pages:
        work = tempfile.mkdtemp(prefix="candor-desk-")
        try:
            folder = os.path.join(work, "site")
            desk.site(folder, a.site, pages)
            limit = 150 if pages <= 1000 else 300
            for kind, times in measure(command, folder, a.keys, a.warm, a.pause).items():
                median = statistics.median(times)
                slow += median > limit
                ninety = statistics.quantiles(times, n=10)[-1]
                print("%7d %-9s %5d %9.0f %8.0f %8.0f %6d" % (pages, kind, len(times), median, ninety, max(times), limit), flush=True)
        finally:
            shutil.rmtree(work, ignore_errors=True)
    sys.exit(1 if slow else 0)


if __name__ == "__main__":
    main()
