#!/usr/bin/env bash
# The benches behind docs/PERFORMANCE.md, one after the other; nothing else should run on the machine meanwhile.
set -euo pipefail
cd "$(dirname "$0")/../build/release"
for bench in ./*_bench; do
  echo "== $bench"
  "$bench" ${BENCH_ARGUMENTS:-}
done
