#!/bin/sh
# Installs the Debian packages that briefing is built with and draws with, and says what to do where it cannot.
#   scripts/dependencies.sh         installs what is missing
#   scripts/dependencies.sh --list  prints the packages
set -eu

# C libraries, each with its headers: drawing and text, Markdown, PDF, compression, YAML.
packages="pkg-config libcairo2-dev libpango1.0-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libqpdf-dev libdeflate-dev libyaml-dev"
# What the Swift package manager itself calls, and the time zones of charts.
packages="$packages git g++ tzdata"
# The house's fonts; DejaVu is what Vega's own look asks for as sans-serif.
packages="$packages fonts-inter fonts-noto-cjk fonts-liberation fonts-dejavu-core"

if [ "${1:-}" = --list ]; then
  printf '%s\n' $packages
  exit 0
fi

swift_needed() {
  echo "briefing needs Swift 6.0 or newer: $1" >&2
  echo "Get it from https://www.swift.org/install/linux/ and put its usr/bin into PATH." >&2
  exit 1
}
command -v swift >/dev/null 2>&1 || swift_needed "there is no swift in PATH"
version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9]*\)\.\([0-9][0-9]*\).*/\1 \2/p' | head -n 1)
[ -n "$version" ] || swift_needed "swift --version does not say which it is"
[ "${version%% *}" -ge 6 ] || swift_needed "this is $(echo "$version" | tr ' ' .)"

if ! command -v dpkg-query >/dev/null 2>&1; then
  echo "This is no Debian. briefing needs what these Debian packages hold:" $packages >&2
  exit 0
fi
missing=
for package in $packages; do
  case $(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true) in
    "install ok installed") ;;
    *) missing="$missing $package" ;;
  esac
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
  as_root=
elif command -v sudo >/dev/null 2>&1 && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
  as_root=sudo
else
  echo "Packages are missing, and there is neither root nor sudo to install them. Run as root:" >&2
  echo "  apt-get install --no-install-recommends$missing" >&2
  exit 1
fi
echo "Installing:$missing"
$as_root apt-get update -q
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
