#!/bin/sh
# gallery.sh COMMAND: draws every example, and writes docs/gallery.md with each picture and its spec.
set -eu
command=$1
cd "$(dirname "$0")/.."
pictures=docs/images/gallery
mkdir -p "$pictures"
rm -f "$pictures"/*.png
"$command" chart seeds/charts/headline.vl.yaml -o docs/images/headline.png
"$command" chart Examples/*.vl.yaml -o "$pictures" --format png --scale 1
{
  echo "# Gallery"
  echo
  echo "Each picture comes out of the spec below it, in the house's look; \`make gallery\` draws them anew, and a test holds"
  echo "this page against the folder [Examples](../Examples). With \`--theme vega\` the same specs look as Vega-Lite draws them."
  for spec in Examples/*.vl.yaml; do
    name=$(basename "$spec" .vl.yaml)
    echo
    echo "## $name"
    echo
    sed -n '1s/^# //p' "$spec"
    echo
    echo "![$(sed -n 's/^  text: //p' "$spec" | head -n 1)](images/gallery/$name.png)"
    echo
    echo "[$name.vl.yaml](../$spec)"
  done
} > docs/gallery.md
