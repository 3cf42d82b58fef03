#!/usr/bin/env python3
"""run.py COMMAND [RUNS]: ours beside plain cairo and whatever peers are installed, as ratios with their spread.

Each pair runs in turn (A B A B ...), whole processes after one warm-up each, so that a machine that slows down slows
both. Printed are the medians and the median, least and greatest ratio of the pairs: wall time, and CPU time, which
other work on the machine disturbs less. What is not installed is left out, and said so.
"""
import importlib.util
import os
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
PY = sys.executable


def once(command):
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        raise RuntimeError(f"failed: {' '.join(command)[:120]}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime


def pair(name, ours, peer, other, runs):
    once(ours), once(other)
    a, b = [], []
    for _ in range(runs):
        a.append(once(ours))
        b.append(once(other))
    line = f"{name:34}{statistics.median(x[0] for x in a) * 1000:8.0f} ms  {peer:18}"
    line += f"{statistics.median(x[0] for x in b) * 1000:8.0f} ms"
    for k, what in ((0, "wall"), (1, "cpu")):
        ratios = [x[k] / y[k] for x, y in zip(a, b) if y[k] > 0]
        if ratios:
            line += f"   {what} {statistics.median(ratios):5.2f} ({min(ratios):.2f} to {max(ratios):.2f})"
    print(line, flush=True)


def has(module):
    return importlib.util.find_spec(module) is not None


def rows(path, count):
    """Observations of no fact: a region, a status, three measures."""
    import random
    rng = random.Random(7)
    with open(path, "w") as f:
        f.write("id,date,region,status,x,y,value\n")
        for i in range(count):
            f.write(f"r{i},20{rng.randrange(10, 24)}-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02},"
                    f"Region {rng.randrange(12)},{('signed', 'planned', 'pledged')[rng.randrange(3)]},"
                    f"{rng.gauss(50, 12):.3f},{rng.gauss(100, 30):.2f},{rng.expovariate(0.02):.2f}\n")


def write(path, text):
    with open(path, "w") as f:
        f.write(text)


POLARS_BARS = """
import sys, polars as pl
from matplotlib.figure import Figure
t = pl.read_csv(sys.argv[1]).group_by("region", "status").agg(pl.col("value").sum()).sort("region", "status")
figure = Figure(figsize=(16, 9), dpi=100)
axes = figure.subplots()
for s in t["status"].unique():
    part = t.filter(pl.col("status") == s)
    axes.barh(part["region"].to_list(), part["value"].to_list())
figure.savefig(sys.argv[2])
"""
POLARS_HEAT = """
import sys, numpy as np, polars as pl
from matplotlib.figure import Figure
t = pl.read_csv(sys.argv[1])
t = t.group_by((pl.col("x") / 2).floor().alias("x"), (pl.col("y") / 5).floor().alias("y")).len()
x, y = t["x"].to_numpy().astype(int), t["y"].to_numpy().astype(int)
cells = np.zeros((y.max() - y.min() + 1, x.max() - x.min() + 1))
cells[y - y.min(), x - x.min()] = t["len"].to_numpy()
figure = Figure(figsize=(16, 9), dpi=100)
figure.subplots().pcolormesh(cells)
figure.savefig(sys.argv[2])
"""
DUCK_READ = """
import sys, duckdb
duckdb.sql(f"create table t as select * from read_csv('{sys.argv[1]}')")
"""
VL = """
import sys, json, vl_convert
spec = json.load(open(sys.argv[1]))
open(sys.argv[2], "wb").write(vl_convert.vegalite_to_png(spec))
"""


def main():
    tool, runs = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 9
    with tempfile.TemporaryDirectory() as d:
        out = lambda name: os.path.join(d, name)
        spec = os.path.join(ROOT, "Examples/long-names.vl.yaml")
        plain = out("plain")
        flags = subprocess.run(["pkg-config", "--cflags", "--libs", "pangocairo"], capture_output=True, text=True)
        built = flags.returncode == 0 and subprocess.run(
            ["cc", "-O2", "-o", plain, os.path.join(HERE, "plain.c")] + flags.stdout.split()).returncode == 0
        if built:
            pair("bars, PNG 1600x900", [tool, "chart", spec, "-o", out("a.png")], "plain C on cairo",
                 [plain, out("b.png")], runs)
            pair("bars, PDF", [tool, "chart", spec, "-o", out("a.pdf")], "plain C on cairo", [plain, out("b.pdf")], runs)
        else:
            print("plain C on cairo: no C compiler")
        small = out("bars.vl.json")
        write(small, '{"data": {"values": [{"a": "A", "b": 28}, {"a": "B", "b": 55}]}, "mark": "bar", "encoding":'
                     ' {"y": {"field": "a", "type": "nominal"}, "x": {"field": "b", "type": "quantitative"}}}')
        if has("vl_convert"):
            pair("two bars, PNG", [tool, "chart", small, "-o", out("a.png"), "--theme", "vega"], "vl-convert",
                 [PY, "-c", VL, small, out("b.png")], min(runs, 5))
        else:
            print("vl-convert: not installed")
        count = int(os.environ.get("ROWS", "1000000"))
        rows(out("rows.csv"), count)
        write(out("heat.vl.json"), '{"data": {"url": "rows.csv"}, "mark": "rect", "encoding": {"x": {"bin": {"maxbins":'
              ' 60}, "field": "x"}, "y": {"bin": {"maxbins": 40}, "field": "y"}, "color": {"aggregate": "count"}}}')
        write(out("sums.vl.json"), '{"data": {"url": "rows.csv"}, "mark": "bar", "encoding": {"y": {"field": "region",'
              ' "type": "nominal"}, "x": {"aggregate": "sum", "field": "value", "type": "quantitative"}, "color":'
              ' {"field": "status", "type": "nominal"}}}')
        for chart, code in (("heat", POLARS_HEAT), ("sums", POLARS_BARS)):
            ours = [tool, "chart", out(chart + ".vl.json"), "-o", out("a.png"), "--theme", "vega", "--width", "1600",
                    "--height", "900"]
            name = f"{count} rows of CSV, {chart}"
            if has("polars") and has("matplotlib"):
                pair(name, ours, "polars, matplotlib", [PY, "-c", code, out("rows.csv"), out("b.png")], min(runs, 5))
            else:
                print("polars and matplotlib: not installed")
            if has("duckdb"):
                pair(name, ours, "DuckDB, reading", [PY, "-c", DUCK_READ, out("rows.csv")], min(runs, 5))
            else:
                print("DuckDB: not installed")
        print()
        subprocess.run([PY, os.path.join(HERE, "facts_bench.py"), tool, str(count)], check=True)


if __name__ == "__main__":
    main()
