#!/usr/bin/env bash
# Every test on what `make build` made: house rules, units, journeys, browser, and the threads under ThreadSanitizer.
# The long campaigns are tools/deep.sh.
set -euo pipefail
cd "$(dirname "$0")/.."
jobs=$(nproc)

ctest --test-dir build/release --output-on-failure -j "$jobs"

if [ -f web/package.json ]; then
  tools/web.sh test
fi

# Readers and writers at once, under ThreadSanitizer: only the rooms that share memory between threads.
cmake --preset tsan >/dev/null
cmake --build build/tsan -j "$jobs" --target registry_test
TSAN_OPTIONS="halt_on_error=1 second_deadlock_stack=1" build/tsan/registry_test --gtest_filter='*Threads*'
