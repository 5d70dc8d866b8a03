#!/usr/bin/env python3
"""Measures how long an editor waits from saving one file until the changed page is served (Python 3 stdlib).

    bench/editing.py [--pages 1000 10000] [--edits 40] [--warm 40]

For each size: generates the corpus, starts the development server of the runnable jar on it, and edits one article at
a time: of every four edits, three change the text and one the title, which other pages show too. Requests the page
repeatedly until the change is there. After some edits to warm up the server, prints the median, 90th percentile and
maximum in milliseconds. Keeps its connection open, as a browser does.
"""
import argparse
import http.client
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import run  # noqa: E402  (for the corpus and the path of the jar)


def serve(folder):
    command = ["java", "-Xmx3g", "-jar", run.JAR, "serve", "--root", folder, "--port", "0", "--date", "2026-11-22"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    for line in process.stdout:
        found = re.search(r"http://127\.0\.0\.1:(\d+)/", line)
        if found:
            return process, int(found.group(1))
    sys.exit("the server did not start")


def wait_for(connection, path, text):
    """Milliseconds until the page contains the text."""
    begun = time.monotonic()
    while time.monotonic() - begun < 60:
        connection.request("GET", path)
        if text in connection.getresponse().read():
            return (time.monotonic() - begun) * 1000
    sys.exit("the change to %s was never served" % path)


def measure(folder, edits, warm):
    articles = sorted(os.listdir(os.path.join(folder, "content", "articles")))
    process, port = serve(folder)
    waits = {"text": [], "title": []}
    try:
        connection = http.client.HTTPConnection("127.0.0.1", port)
        connection.connect()
        connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for n in range(warm + edits):
            name = articles[(n * 37) % len(articles)]
            path = os.path.join(folder, "content", "articles", name)
            page = "/articles/%s/" % name[:-3]
            connection.request("GET", page)
            connection.getresponse().read()
            with open(path, encoding="utf-8") as file:
                text = file.read()
            kind = "title" if n % 4 == 3 else "text"
            mark = "Edit number %d was made." % n
            if kind == "title":
                text = re.sub(r"(?m)^title: .*$", "title: " + mark[:-1], text, count=1)
            else:
                text += "\n" + mark + "\n"
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            waited = wait_for(connection, page, mark[:-1].encode())
            if n >= warm:
                waits[kind].append(waited)
            time.sleep(0.3)
    finally:
        process.kill()
        process.wait()
    return waits


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--pages", type=int, nargs="+", default=[1000, 10000])
    parser.add_argument("--edits", type=int, default=40)
    parser.add_argument("--warm", type=int, default=40)
    a = parser.parse_args()
    print("%7s %-6s %6s %9s %9s %9s" % ("pages", "edit", "edits", "median ms", "90 % ms", "most ms"))
    for pages in a.pages:
        work = tempfile.mkdtemp(prefix="candor-serve-")
        try:
            folder = os.path.join(work, "site")
            run.corpus(folder, pages, "1")
            waits = measure(folder, a.edits, a.warm)
            waits["all"] = waits["text"] + waits["title"]
            for kind, all_waits in waits.items():
                if len(all_waits) > 1:
                    ninety = statistics.quantiles(all_waits, n=10)[-1]
                    print("%7d %-6s %6d %9.0f %9.0f %9.0f"
                          % (pages, kind, len(all_waits), statistics.median(all_waits), ninety, max(all_waits)))
        finally:
            shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
