#!/usr/bin/env python3
"""Draws the specs of Tests/Conformance with Vega's own converter and with ours, and compares them item by item.

    conformance.py [--bin FILE] [-v] [PART-OF-A-NAME ...]

A case agrees, or Tests/Conformance/differences.yaml has it with a reason. Exit status 1 where neither is so, or where a
listed difference is none any more. Without Vega's converter (vl-convert-python 2, from PyPI) it says so and ends with 0.
"""
import argparse
import base64
import collections
import hashlib
import json
import os
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
CASES = os.path.join(ROOT, "Tests", "Conformance")
WORK = os.path.join(ROOT, ".build", "conformance")
VENV = os.path.join(ROOT, ".build", "conformance-venv")
NEEDED = ["vl-convert-python>=2.0.0rc7,<3", "PyYAML>=6,<7"]
# The house's look is ours alone; what is refused is no picture.
APART = ("House/", "Pages/", "Slides/", "VegaLite/Spec/refused/")


def inside_venv():
    """Runs this script again in an environment of its own, or says why it cannot."""
    python = os.path.join(VENV, "bin", "python")
    if os.path.realpath(sys.prefix) == os.path.realpath(VENV):
        return
    ready = os.path.join(VENV, "ready")
    if not os.path.exists(ready):
        try:
            subprocess.run([sys.executable, "-m", "venv", VENV], check=True, capture_output=True)
            subprocess.run([python, "-m", "pip", "install", "-q", "--disable-pip-version-check"] + NEEDED, check=True,
                           capture_output=True)
        except (OSError, subprocess.CalledProcessError) as error:
            shutil.rmtree(VENV, ignore_errors=True)
            why = (getattr(error, "stderr", b"") or b"").decode(errors="replace").strip().split("\n")[-1] or error
            print("make conformance: Vega's converter cannot be had here, so nothing is compared: %s" % why)
            sys.exit(0)
        open(ready, "w").close()
    os.execv(python, [python, os.path.abspath(__file__)] + sys.argv[1:])


def cases(parts):
    for folder, _, files in sorted(os.walk(CASES)):
        for file in sorted(files):
            if not file.endswith((".vl.yaml", ".vl.json")):
                continue
            name = os.path.relpath(os.path.join(folder, file), CASES)[:-8]
            if not name.startswith(APART) and (not parts or any(p in name for p in parts)):
                yield name, os.path.join(folder, file)


def load(path):
    import yaml

    class Loader(yaml.SafeLoader):
        """YAML 1.2: `no` and dates are texts."""

    Loader.yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in rules if not tag.endswith((":timestamp", ":bool", ":int", ":float"))]
        for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()}
    import re
    Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(true|false)$"), list("tf"))
    Loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile("^[-+]?[0-9]+$"), list("-+0123456789"))
    Loader.add_implicit_resolver(
        "tag:yaml.org,2002:float", re.compile(r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$"),
        list("-+.0123456789"))
    with open(path, encoding="utf-8") as file:
        return yaml.load(file, Loader)


def inlined(tree, folder):
    """The spec with the files that it names in it: the converter reads none."""
    if isinstance(tree, list):
        return [inlined(t, folder) for t in tree]
    if not isinstance(tree, dict):
        if isinstance(tree, str) and tree.endswith(".png"):
            with open(os.path.join(folder, tree), "rb") as file:
                return "data:image/png;base64," + base64.b64encode(file.read()).decode()
        return tree
    tree = {k: inlined(v, folder) for k, v in tree.items()}
    url = tree.get("url")
    if isinstance(url, str) and url.endswith((".csv", ".tsv", ".json")):
        with open(os.path.join(folder, url), encoding="utf-8") as file:
            text = file.read()
        kind = url.rsplit(".", 1)[1]
        tree = {k: v for k, v in tree.items() if k != "url"}
        tree["values"] = json.loads(text) if kind == "json" else text
        tree["format"] = {"type": kind, **tree.get("format", {})}
    return tree


def vega(spec):
    """Vega's SVG, kept by the bytes of the spec."""
    import vl_convert
    text = json.dumps(spec)
    key = hashlib.sha256((vl_convert.__version__ + text).encode()).hexdigest()[:24]
    file = os.path.join(WORK, "vega", key + ".svg")
    if not os.path.exists(file):
        svg = vl_convert.vegalite_to_svg(spec)
        os.makedirs(os.path.dirname(file), exist_ok=True)
        with open(file, "w", encoding="utf-8") as out:
            out.write(svg)
    with open(file, encoding="utf-8") as svg:
        return svg.read()


def ours(binary, found):
    """Our SVGs: a run of the command for each folder. What it said, by spec."""
    folders = collections.defaultdict(list)
    for name, path in found:
        folders[os.path.dirname(name)].append(path)
    said = collections.defaultdict(list)
    for folder, paths in folders.items():
        out = os.path.join(WORK, "ours", folder)
        shutil.rmtree(out, ignore_errors=True)
        os.makedirs(out)
        run = subprocess.run([binary, "chart", *paths, "-o", out + "/", "--format", "svg", "--theme", "vega"],
                             capture_output=True, text=True)
        for line in run.stderr.splitlines():
            said[line.split(":")[0]].append(line)
    return said


def differences():
    path = os.path.join(CASES, "differences.yaml")
    listed = {}
    for entry in (load(path) if os.path.exists(path) else None) or []:
        for name in entry["cases"]:
            if name in listed:
                sys.exit("%s: %s stands twice" % (path, name))
            listed[name] = entry["reason"]
    return listed


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--bin", default=os.path.join(ROOT, ".build", "debug", "briefing"))
    options.add_argument("-v", "--verbose", action="store_true", help="also what is listed")
    options.add_argument("--all", action="store_true", help="every note of a case, not the first six")
    options.add_argument("parts", nargs="*")
    options = options.parse_args()
    inside_venv()
    os.environ["TZ"] = "UTC"
    from compare import views
    from items import read
    found = list(cases(options.parts))
    said = ours(options.bin, found)
    listed = differences()
    agree, known, unlisted, stale = 0, 0, [], []
    for name, path in found:
        file = os.path.join(WORK, "ours", name + ".svg")
        try:
            reference = read(vega(inlined(load(path), os.path.dirname(path))))
        except Exception as error:
            notes = ["Vega draws nothing: %s" % " ".join(str(error).split())[:300]]
        else:
            if not os.path.exists(file):
                notes = ["ours draws nothing: %s" % " ".join(said[path])[:300]]
            else:
                with open(file, encoding="utf-8") as svg:
                    notes = views(reference, read(svg.read()))
        if not notes:
            agree += 1
            if name in listed:
                stale.append(name)
            continue
        if name in listed:
            known += 1
            if options.verbose:
                print("%s (listed: %s)" % (name, listed[name]))
        else:
            unlisted.append(name)
            print(name)
        if name not in listed or options.verbose:
            for note in notes if options.all else notes[:6]:
                print("    " + note)
            if len(notes) > 6 and not options.all:
                print("    and %d more" % (len(notes) - 6))
    for name in stale:
        print("%s: listed in differences.yaml, but there is no difference" % name)
    gone = [n for n in listed if not options.parts and n not in dict(found)]
    for name in gone:
        print("%s: listed in differences.yaml, but there is no such case" % name)
    print("%d cases: %d agree with Vega, %d differ for a reason that is listed, %d differ" % (
        len(found), agree, known, len(unlisted)))
    sys.exit(1 if unlisted or stale or gone else 0)


if __name__ == "__main__":
    main()
