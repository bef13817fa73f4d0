#!/usr/bin/env bash
# Every fuzz target (*_fuzz.cpp) for SECONDS_EACH seconds, built with clang 19 and its sanitizers.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds_each=${SECONDS_EACH:-60}

for package in clang-19 libclang-rt-19-dev; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package"
done
cmake -S . -B build/fuzz -G Ninja -DCMAKE_CXX_COMPILER=clang++-19 -DCMAKE_BUILD_TYPE=Debug -DKOERS_FUZZ=ON >/dev/null
cmake --build build/fuzz -j "$(nproc)" --target fuzz_targets
for target in build/fuzz/*_fuzz; do
  name=$(basename "$target")
  mkdir -p "build/fuzz/corpus/$name"
  echo "== $name, $seconds_each s"
  dictionary=$(find src -name "$name.dict")
  "$target" ${dictionary:+-dict="$dictionary"} -max_total_time="$seconds_each" -timeout=10 -artifact_prefix=build/fuzz/ -rss_limit_mb=4096 "build/fuzz/corpus/$name"
done
