#!/usr/bin/env bash
# bench.sh COMMAND [RUNS]: whole processes in turn with plain cairo and with whatever peers are installed, as ratios.
#   PYTHON=venv/bin/python names a Python with pandas, polars, duckdb, matplotlib, vl-convert-python; ROWS the facts.
set -euo pipefail
cd "$(dirname "$0")/.."
exec "${PYTHON:-python3}" bench/run.py "$@"
