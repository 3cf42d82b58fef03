#!/usr/bin/env python3
"""Reads and groups a million facts: this tool against pandas, polars and DuckDB, each as a whole process.

    python3 -m venv venv && venv/bin/pip install pandas polars duckdb
    venv/bin/python bench/facts_bench.py .build/release/briefing [ROWS]

Prints seconds of wall and of processor, peak memory, and the ratios to those three. What is not installed is left out,
and said so.
"""
import importlib.util
import os
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ENGINES = {
    "pandas": """
import pandas as pd, sys
t = pd.read_csv(sys.argv[1])
t = t[(t.measure == "investment") & (t.status == "signed")]
print((t.value * 10.0 ** t.unit_mult).groupby(t.partnership).sum())
""",
    "polars": """
import polars as pl, sys
t = pl.read_csv(sys.argv[1], infer_schema_length=10000)
t = t.filter((pl.col("measure") == "investment") & (pl.col("status") == "signed"))
print(t.with_columns(v=pl.col("value") * 10.0 ** pl.col("unit_mult")).group_by("partnership").agg(pl.col("v").sum()))
""",
    "duckdb": """
import duckdb, sys
print(duckdb.sql(f'''select partnership, sum(value * pow(10, unit_mult)) from read_csv('{sys.argv[1]}')
  where measure = 'investment' and status = 'signed' group by partnership'''))
""",
}


RUNS = 3


def once(command):
    """Seconds of wall and of processor, peak memory in MB; None where the command fails."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    return (seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024) if status == 0 else None


def main():
    tool, rows = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "1000000"
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, os.path.join(HERE, "make_facts.py"), folder, rows], check=True)
        csv = os.path.join(folder, "facts", "facts.csv")
        jobs = {
            "briefing check": [tool, "check", folder],
            "briefing facts --sum": [
                tool, "facts", folder, "--where", "measure=investment and status=signed", "--group-by", "partnership",
                "--sum", "value"],
        }
        for name, code in ENGINES.items():
            if importlib.util.find_spec(name):
                jobs[name] = [sys.executable, "-c", code, csv]
            else:
                print(f"{name}: not installed")
        # All in turn, so that whatever else the machine does is shared fairly.
        runs = {name: [] for name in jobs}
        for _ in range(RUNS):
            for name, command in jobs.items():
                runs[name].append(once(command))
        print(f"{os.path.getsize(csv) / 1e6:.0f} MB, {rows} facts, best and all of {RUNS} runs")
        best = {name: min(r[0] for r in found) for name, found in runs.items() if all(found)}
        others = [name for name in ENGINES if name in best]
        for name, found in runs.items():
            if name not in best:
                print(f"{name:22} failed")
                continue
            cpu, peak = min(r[1] for r in found), max(r[2] for r in found)
            ratios = "" if name in ENGINES else "".join(f"  {best[name] / best[o]:5.2f} × {o}" for o in others)
            each = " ".join(f"{r[0]:.2f}" for r in found)
            print(f"{name:22} {best[name]:6.2f} s ({each})  {cpu:6.2f} s of processor  {peak:5.0f} MB{ratios}")


if __name__ == "__main__":
    main()
