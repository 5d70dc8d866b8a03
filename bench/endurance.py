#!/usr/bin/env python3
"""Measures what the desk's server holds in memory over many edits, and its idle processor time (Python 3 stdlib, Linux, a JDK).

    bench/endurance.py [--edits 5000] [--pages 1000] [--idle 60] [--candor COMMAND] [--site FOLDER]

Generates the corpus (or copies --site), starts the development server, and edits pages as the desk does: each edit is an
unsaved text, whose findings and page are fetched; every tenth is saved. Prints the megabytes of live objects, after a
full collection, and of the process, at the beginning and after every fifth of the edits; then the processor time of the
idle server, with the desk open in Chromium, in per cent of one core. Exits with 1 if the live objects grew by more than
a tenth after the first fifth, or if the idle server takes 1 % or more. --candor is the command to measure, such as
"bin/candor"; by default the runnable jar.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

import desk

MB = 1 << 20


def live(pid):
    """The bytes of live objects, after a full collection."""
    said = subprocess.run(["jcmd", str(pid), "GC.class_histogram"], capture_output=True, text=True, check=True).stdout
    return int(re.search(r"^Total\s+\d+\s+(\d+)", said, re.MULTILINE).group(1))


def resident(pid):
    with open("/proc/%d/status" % pid, encoding="utf-8") as file:
        return int(re.search(r"VmRSS:\s+(\d+)", file.read()).group(1)) * 1024


def processor(pid):
    """The seconds of processor time that a process has taken."""
    with open("/proc/%d/stat" % pid, encoding="utf-8") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def edit(server, files, n):
    path = files[n * 37 % len(files)]
    opened = server.opened.get(path)
    if not opened:
        opened = server.opened[path] = desk.json.loads(server.get("/_candor/file.json?file=" + path))
    text = re.sub(r"\n*(Edit \d+ was made\. *)*$", "", opened["text"]) + "\n\nEdit %d was made.\n" % n
    draft = server.post("draft.json", file=path, text=text)
    if draft.get("address"):
        server.get("/_candor/draft" + draft["address"] + "?" + draft.get("made", ""))
    if n % 10 == 0:
        server.opened[path] = server.post("save.json", file=path, text=text, version=opened["version"])


def idle(server, seconds, file):
    """The idle processor time in per cent of one core, while a browser has the desk open."""
    browser = desk.Chromium()
    try:
        browser.open(server.origin + "/_candor/edit?file=" + file)
        time.sleep(20)
        before = processor(server.java())
        time.sleep(seconds)
        return (processor(server.java()) - before) * 100 / seconds
    finally:
        browser.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--edits", type=int, default=5000)
    parser.add_argument("--pages", type=int, default=1000)
    parser.add_argument("--idle", type=int, default=60, help="seconds")
    parser.add_argument("--candor", help="the command to measure")
    parser.add_argument("--site", help="a site to copy and measure in place of the corpus")
    a = parser.parse_args()
    work = tempfile.mkdtemp(prefix="candor-endurance-")
    try:
        folder = os.path.join(work, "site")
        desk.site(folder, a.site, a.pages)
        articles = sorted(os.listdir(os.path.join(folder, "content", "articles")))
        files = ["content/articles/" + name for name in articles][:100]
        server, held = desk.Server(desk.candor(a.candor), folder), []
        server.opened = {}
        print("%7s %8s %11s" % ("edits", "live MB", "process MB"))
        for n in range(a.edits + 1):
            if n % max(1, a.edits // 5) == 0:
                held.append(live(server.java()))
                print("%7d %8.1f %11.0f" % (n, held[-1] / MB, resident(server.java()) / MB), flush=True)
            edit(server, files, n)
        share = idle(server, a.idle, files[0])
        print("idle: %.2f %% of one core" % share)
        server.close()
    finally:
        shutil.rmtree(work, ignore_errors=True)
    sys.exit(1 if held[-1] > 1.1 * held[1] or share >= 1 else 0)


if __name__ == "__main__":
    main()
