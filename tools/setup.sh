#!/usr/bin/env bash
# Installs what Koers needs on a clean Debian 12 machine and is not there yet. Safe to run again: it does nothing then.
set -euo pipefail

packages=(
  # tool chain
  g++ cmake ninja-build ccache mold make git ca-certificates pkg-config python3
  # libraries (docs/ARCHITECTURE.md says which room uses which)
  libboost1.81-dev libboost-json1.81-dev libboost-url1.81-dev libboost-system1.81-dev libsqlite3-dev libssl-dev libsodium-dev libicu-dev libyaml-cpp-dev
  libpugixml-dev zlib1g-dev libxlsxwriter-dev libcli11-dev libfmt-dev libspdlog-dev
  libstemmer-dev coinor-libcbc-dev
  # tests, benches and browser journeys
  libgtest-dev libgmock-dev librapidcheck-dev libbenchmark-dev liborcus-dev chromium libxml2-utils
)
# Node 18 or newer builds the web interface; Debian's own will do when the machine brings none.
if ! command -v node >/dev/null || ! command -v npm >/dev/null; then packages+=(nodejs npm); fi

missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
if ((${#missing[@]})); then
  echo "Installing: ${missing[*]}"
  sudo=""
  if [ "$(id -u)" != 0 ]; then sudo=sudo; fi
  $sudo apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${missing[@]}"
fi
