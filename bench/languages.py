#!/usr/bin/env python3
"""Times builds of as many pages in one language as in four (Python 3 stdlib, Linux or macOS).

    bench/languages.py [--pages 1000] [--runs 5] [--seed 1] [-- JAVA-OPTION ...]

Builds the corpus of bench/run.py with 1,000 pages in English, and with 250 pages in English, Spanish, French and German, in
turn, each cold. Prints the medians of wall-clock and CPU seconds, and how the CPU seconds compare: the time grows with the pages,
not with the pages times the languages. Exits with 1 if four languages take more than a quarter longer. The jar comes from
`mvn package`. Measure on a machine with nothing else to do.
"""
import argparse
import os
import shutil
import statistics
import sys
import tempfile

import run

LANGUAGES = {"es": "Español", "fr": "Français", "de": "Deutsch"}
TRANSLATED = ("articles", "vignettes", "faqs")
LIMIT = 1.25


def translate(folder):
    """Copies the pages of a corpus into the folders of other languages, as their translations."""
    content = os.path.join(folder, "content")
    for code in LANGUAGES:
        for kind in TRANSLATED:
            out = os.path.join(content, code, kind)
            os.makedirs(out)
            for name in sorted(os.listdir(os.path.join(content, kind))):
                with open(os.path.join(content, kind, name), encoding="utf-8") as f:
                    text = f.read()
                with open(os.path.join(out, name), "w", encoding="utf-8", newline="\n") as f:
                    f.write(text.replace("---\n", "---\ntranslation: human\n", 1))
    with open(os.path.join(folder, "site", "site.yaml"), "a", encoding="utf-8") as f:
        f.write("languages:\n  en: {name: English, default: true}\n")
        for code, name in LANGUAGES.items():
            f.write("  %s: {name: %s}\n" % (code, name))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--pages", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--seed", default="1")
    argv = sys.argv[1:]
    options = argv[argv.index("--") + 1:] if "--" in argv else []
    a = parser.parse_args(argv[:argv.index("--")] if "--" in argv else argv)
    if not os.path.exists(run.JAR):
        sys.exit("no generator/target/candor.jar: run mvn package first")
    work = tempfile.mkdtemp(prefix="candor-bench-")
    try:
        one, four = os.path.join(work, "one"), os.path.join(work, "four")
        run.corpus(one, a.pages, a.seed)
        run.corpus(four, a.pages // (1 + len(LANGUAGES)), a.seed)
        translate(four)
        times = {one: [], four: []}
        for n in range(a.runs):
            for folder in (one, four):
                times[folder].append(run.build(folder, os.path.join(folder, "out-%d" % n, "public"), options))
        cpu = {}
        for folder, name in ((one, "1 language"), (four, "%d languages" % (1 + len(LANGUAGES)))):
            wall, cpu[folder] = (statistics.median(t[i] for t in times[folder]) for i in range(2))
            print("%d pages in %-11s %6.2f s, %6.2f s of the processor" % (a.pages, name, wall, cpu[folder]))
        ratio = cpu[four] / cpu[one]
        print("four languages take %.2f times as long; at most %.2f" % (ratio, LIMIT))
        sys.exit(0 if ratio <= LIMIT else 1)
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
