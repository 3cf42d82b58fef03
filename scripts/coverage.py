#!/usr/bin/env python3
"""Runs the tests and prints which part of the lines and functions of each folder of Sources they run.

    coverage.py [--keep]      --keep reads what an earlier run left
"""
import collections
import glob
import json
import os
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BUILD = os.path.join(ROOT, ".build", "coverage")
# Deeper than that, folders are added up: Sources/Charts/VegaLite/Marks, Sources/Report/PPTX.
DEPTH = {"Charts": 4}


def tool(name):
    """llvm-cov of Swift's own version, or the one in PATH."""
    swift = shutil.which("swift")
    beside = os.path.join(os.path.dirname(os.path.realpath(swift)), name) if swift else name
    return beside if os.path.exists(beside) else name


def run(*arguments, **options):
    if subprocess.run(arguments, cwd=ROOT, **options).returncode != 0:
        print("%s failed; what ran is counted all the same" % " ".join(arguments[:2]), file=sys.stderr)


def main():
    profiles = os.path.join(BUILD, "profiles")
    binary = os.path.join(BUILD, "debug", "briefing")
    if "--keep" not in sys.argv:
        for old in (profiles, os.path.join(BUILD, "debug", "codecov")):
            shutil.rmtree(old, ignore_errors=True)
        os.makedirs(profiles)
        scratch = ["--scratch-path", BUILD]
        run("swift", "build", *scratch, "--build-tests", "--enable-code-coverage")
        # The command's own runs are counted too: a file for each process.
        os.environ["LLVM_PROFILE_FILE"] = os.path.join(profiles, "%p-%m.profraw")
        run("swift", "test", *scratch, "--skip-build", "--enable-code-coverage")
    found = glob.glob(os.path.join(profiles, "*.profraw")) + glob.glob(
        os.path.join(BUILD, "debug", "codecov", "*.profraw"))
    merged = os.path.join(BUILD, "all.profdata")
    with open(os.path.join(BUILD, "profiles.txt"), "w") as file:
        file.write("\n".join(found))
    subprocess.run([tool("llvm-profdata"), "merge", "-sparse", "-f", file.name, "-o", merged], check=True)
    tests = glob.glob(os.path.join(BUILD, "debug", "*.xctest"))
    report = subprocess.run(
        [tool("llvm-cov"), "export", "-summary-only", "-instr-profile", merged, tests[0], "-object", binary],
        check=True, capture_output=True, text=True)
    folders = collections.defaultdict(lambda: [0, 0, 0, 0])
    files = []
    for entry in json.loads(report.stdout)["data"][0]["files"]:
        path = os.path.relpath(entry["filename"], ROOT)
        if not path.startswith("Sources" + os.sep):
            continue
        parts = path.split(os.sep)
        lines, functions = entry["summary"]["lines"], entry["summary"]["functions"]
        numbers = (lines["covered"], lines["count"], functions["covered"], functions["count"])
        files.append((lines["count"] - lines["covered"], path, numbers))
        module = os.sep.join(parts[:2])
        folder = os.sep.join(parts[:-1][:DEPTH.get(parts[1], 3)])
        for name in {"Sources", module, folder}:
            folders[name] = [a + b for a, b in zip(folders[name], numbers)]
    print("%7s %10s" % ("lines", "functions"))
    for name in sorted(folders):
        a, b, c, d = folders[name]
        print("%6.1f%% %9.1f%%  %s" % (100 * a / max(b, 1), 100 * c / max(d, 1), name))
    print("\nLines not run, by file:")
    for missed, path, _ in sorted(files, reverse=True)[:40]:
        print("%5d  %s" % (missed, path))
    never = [path for _, path, n in files if n[0] == 0 and n[1] > 0]
    print("\nNever run: %s" % (", ".join(sorted(never)) or "nothing"))


if __name__ == "__main__":
    main()
