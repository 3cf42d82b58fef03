#!/usr/bin/env bash
# bench.sh COMMAND [RUNS]: wall time of whole processes, the fastest and the median of RUNS.
set -euo pipefail
command=$1
runs=${2:-20}
cd "$(dirname "$0")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

cat > "$scratch/bars.vl.json" <<'SPEC'
{
  "title": "Three bars",
  "data": {"values": [{"name": "A", "value": 28}, {"name": "B", "value": 55}, {"name": "C", "value": 43}]},
  "mark": "bar",
  "encoding": {"y": {"field": "name", "type": "nominal"}, "x": {"field": "value", "type": "quantitative"}}
}
SPEC

measure() { # NAME COMMAND…
  local name=$1 begin end
  shift
  "$@" >/dev/null
  for _ in $(seq "$runs"); do
    begin=$(date +%s%N)
    "$@" >/dev/null
    end=$(date +%s%N)
    echo $(((end - begin) / 1000))
  done | sort -n | awk -v name="$name" '{ t[NR] = $1 } END { printf "%-44s %7.1f ms fastest %7.1f ms median\n", name, t[1] / 1000, t[int((NR + 1) / 2)] / 1000 }'
}

measure "start (--version)" "$command" --version
measure "chart, three bars, PNG 1600x900" "$command" chart "$scratch/bars.vl.json" --width 1600 --height 900 -o "$scratch/bars.png"
measure "chart, three bars, SVG" "$command" chart "$scratch/bars.vl.json" -o "$scratch/bars.svg"
measure "chart, three bars, PDF" "$command" chart "$scratch/bars.vl.json" -o "$scratch/bars.pdf"
measure "chart of facts (headline), PNG 1600x900" "$command" chart seeds/charts/headline.vl.yaml -o "$scratch/headline.png"
measure "build seeds: PDF, slides, all charts" "$command" build seeds -o "$scratch/output"

# A million facts against pandas, polars and DuckDB, as far as the python that is asked has them.
python=${BENCH_PYTHON:-python3}
if command -v "$python" >/dev/null; then
  "$python" bench/facts_bench.py "$command" "${BENCH_FACTS:-1000000}"
else
  echo "facts: no $python"
fi
