#!/usr/bin/env python3
"""Times complete builds of the benchmark corpus with the runnable jar (Python 3 stdlib, Linux or macOS).

    bench/run.py [--pages 1000 10000] [--runs 3] [--seed 1] [--check] [--keep DIR] [-- JAVA-OPTION ...]

For each size: generates the corpus (bench/corpus, the same bytes for the same seed), builds it cold (no output, no
manifest) the given number of times, and prints medians: wall-clock and CPU seconds of the whole process tree, the
largest process's peak memory, pages per second, and the seconds of each stage as reported by the build. With --check,
a check follows each build, and a line compares its CPU seconds with the build's: the goal is at most twice as many.
The jar comes from `mvn package`. Results drift with the machine, so compare versions alternately in one session.
"""
import argparse
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
JAR = os.path.join(ROOT, "generator", "target", "candor.jar")


def corpus(folder, pages, seed):
    """Creates a site of that many pages in a folder, with the plain theme."""
    os.makedirs(os.path.join(folder, "site"))
    script = os.path.join(HERE, "corpus", "candor_corpus.py")
    subprocess.run([sys.executable, script, folder, "--pages", str(pages), "--seed", str(seed)], check=True,
                   stdout=subprocess.DEVNULL)
    shutil.copy(os.path.join(HERE, "site.yaml"), os.path.join(folder, "site", "site.yaml"))
    shutil.copytree(os.path.join(ROOT, "themes"), os.path.join(folder, "themes"))


def build(folder, out, options, goal="build"):
    """One cold build into a new folder: wall-clock and CPU seconds, peak MB, and the seconds of each stage.

    Never into one just emptied: some file systems take seconds to make files where thousands were deleted.
    """
    command = ["java", *options, "-jar", JAR, goal, "--root", folder, "--out", out, "--date", "2026-11-22"]
    read, write = os.pipe()
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=write, stderr=write)
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        said = pipe.read().decode("utf-8", "replace")
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit("the build failed:\n" + said[-3000:])
    peak = max(usage.ru_maxrss, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
    stages = {name: float(s) for name, s in re.findall(r"(\w+) ([0-9.]+) s\b", said.rsplit("in all", 1)[0])}
    return wall, usage.ru_utime + usage.ru_stime, peak / (1024 if sys.platform != "darwin" else 1 << 20), stages


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--pages", type=int, nargs="+", default=[1000, 10000])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--check", action="store_true", help="also run a check after each build")
    parser.add_argument("--keep", help="create the corpus in this folder and keep it")
    argv = sys.argv[1:]
    options = argv[argv.index("--") + 1:] if "--" in argv else []
    a = parser.parse_args(argv[:argv.index("--")] if "--" in argv else argv)
    if not os.path.exists(JAR):
        sys.exit("no generator/target/candor.jar: run mvn package first")
    print("%7s %8s %8s %9s %9s  stages (median seconds)" % ("pages", "wall s", "cpu s", "peak MB", "pages/s"))
    work = a.keep or tempfile.mkdtemp(prefix="candor-bench-")
    try:
        for pages in a.pages:
            folder = os.path.join(work, str(pages))
            if not os.path.isdir(folder):
                corpus(folder, pages, a.seed)
            runs, checks = [], []
            for n in range(a.runs):
                runs.append(build(folder, os.path.join(folder, "out-%d" % n, "public"), options))
                if a.check:
                    checks.append(build(folder, os.path.join(folder, "check-%d" % n, "public"), options, "check"))
            for n in range(a.runs):
                shutil.rmtree(os.path.join(folder, "out-%d" % n), ignore_errors=True)
                shutil.rmtree(os.path.join(folder, "check-%d" % n), ignore_errors=True)
            wall, cpu, peak = (statistics.median(r[i] for r in runs) for i in range(3))
            names = list(runs[0][3])
            stages = ", ".join("%s %.2f" % (n, statistics.median(r[3][n] for r in runs)) for n in names)
            print("%7d %8.2f %8.2f %9.0f %9.0f  %s" % (pages, wall, cpu, peak, pages / wall, stages), flush=True)
            if checks:
                times = sum(c[1] for c in checks) / sum(r[1] for r in runs)
                print("        a check takes %.2f s of the processor, %.2f times a build" %
                      (statistics.median(c[1] for c in checks), times), flush=True)
    finally:
        if not a.keep:
            shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
