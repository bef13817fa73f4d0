#!/usr/bin/env bash
# fuzz.sh [NAME…]: every fuzz target (*_fuzz.cpp), or those named, for SECONDS_EACH seconds, built with clang 19 and its sanitizers.
# What made one fall over stays in build/fuzz/NAME-crash-…; the inputs worth keeping in build/fuzz/corpus. One that fails does not stop the others.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds_each=${SECONDS_EACH:-60}

sudo=""
if [ "$(id -u)" != 0 ]; then sudo=sudo; fi
for package in clang-19 libclang-rt-19-dev; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "$package"
done
cmake -S . -B build/fuzz -G Ninja -DCMAKE_CXX_COMPILER=clang++-19 -DCMAKE_BUILD_TYPE=Debug -DKOERS_FUZZ=ON >/dev/null
cmake --build build/fuzz -j "${JOBS:-$(nproc)}" --target fuzz_targets

names=("$@")
if ((${#names[@]} == 0)); then
  for target in build/fuzz/*_fuzz; do names+=("$(basename "$target")"); done
fi
failed=()
for name in "${names[@]}"; do
  mkdir -p "build/fuzz/corpus/$name"
  dictionary=$(find src -name "$name.dict")
  echo "== $name, $seconds_each s"
  "build/fuzz/$name" ${dictionary:+-dict="$dictionary"} -max_total_time="$seconds_each" -timeout=10 -artifact_prefix="build/fuzz/$name-" -rss_limit_mb=4096 \
    -print_final_stats=1 "build/fuzz/corpus/$name" >"build/fuzz/$name.log" 2>&1 || failed+=("$name")
  grep -E '^(Done|stat::number_of_executed_units|==|SUMMARY|ERROR)' "build/fuzz/$name.log" || true
done
if ((${#failed[@]})); then
  echo "fell over: ${failed[*]}"
  exit 1
fi
