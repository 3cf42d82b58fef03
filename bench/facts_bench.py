#!/usr/bin/env python3
"""Reads and groups a million facts: this tool against pandas, polars and DuckDB, each as a whole process.

    python3 -m venv venv && venv/bin/pip install pandas polars duckdb
    venv/bin/python bench/facts_bench.py .build/release/briefing [ROWS]

Prints seconds, peak memory, and the ratio to pandas. What is not installed is left out, and said so.
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


def run(command):
    """Best of three: seconds, and the peak memory in MB of the largest run; None where it fails."""
    best, peak = None, 0
    for _ in range(3):
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        if status != 0:
            return None, 0
        best = seconds if best is None else min(best, seconds)
        peak = max(peak, usage.ru_maxrss / 1024)
    return best, peak


def main():
    tool, rows = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "1000000"
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, os.path.join(HERE, "make_facts.py"), folder, rows], check=True)
        csv = os.path.join(folder, "facts", "facts.csv")
        jobs = {
            "briefing facts --sum": [
                tool, "facts", folder, "--where", "measure=investment and status=signed", "--group-by", "partnership",
                "--sum", "value"],
        }
        if os.environ.get("WITH_CHECK", "1") == "1":
            jobs["briefing check"] = [tool, "check", folder]
        for name, code in ENGINES.items():
            if importlib.util.find_spec(name):
                jobs[name] = [sys.executable, "-c", code, csv]
            else:
                print(f"{name}: not installed")
        results = {name: run(command) for name, command in jobs.items()}
        pandas = results.get("pandas", (None, 0))[0]
        print(f"{os.path.getsize(csv) / 1e6:.0f} MB, {rows} facts")
        for name, (seconds, peak) in results.items():
            if seconds is None:
                print(f"{name:22} failed")
                continue
            ratio = f"{seconds / pandas:6.2f} × pandas" if pandas else ""
            print(f"{name:22} {seconds:7.2f} s {peak:7.0f} MB {ratio}")


if __name__ == "__main__":
    main()
