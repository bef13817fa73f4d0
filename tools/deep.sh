#!/usr/bin/env bash
# The long campaigns, unattended and each within a bound of time: deep.sh [PART…], all parts when none is named.
#
#   crash   100,000 lives on a disk that drops, reorders and tears what was not synced       60 min at most
#   kill    200 real processes killed with kill -9                                           20 min
#   deep    the tests that have more rounds to go: damage, checkpoints, metamodel, optimiser  40 min
#   tsan    readers and writers of registry and ledger under ThreadSanitizer                  30 min
#   asan    every test under AddressSanitizer and UndefinedBehaviorSanitizer                  90 min, with building
#   fuzz    every parser of foreign bytes for SECONDS_EACH (120) seconds                       60 min, with building
#
# All together five hours at the very most on two cores; about two are usual. The log of each part lies in build/deep, which also keeps what a fuzzer
# found. A part that fails or runs out of time does not stop the others; the exit status is 1 then.
set -uo pipefail
cd "$(dirname "$0")/.."
jobs=${JOBS:-$(nproc)}
logs=build/deep
mkdir -p "$logs"

release() { cmake --preset release >/dev/null && cmake --build build/release -j "$jobs" --target "$@"; }

part_crash() { release ledger_test ledger_kill_writer && KOERS_DEEP=1 build/release/ledger_test --gtest_filter='Crash.*'; }
part_kill() { release ledger_test ledger_kill_writer && KOERS_DEEP=1 build/release/ledger_test --gtest_filter='Kill.*'; }
part_deep() {
  release ledger_test model_test analysis_test koers-solver || return 1
  KOERS_DEEP=1 build/release/ledger_test --gtest_filter='-Crash.*:Kill.*' &&
    KOERS_DEEP=1 build/release/model_test &&
    KOERS_DEEP=1 build/release/analysis_test
}
part_tsan() {
  cmake --preset tsan >/dev/null && cmake --build build/tsan -j "$jobs" --target registry_test ledger_test || return 1
  export TSAN_OPTIONS="halt_on_error=1 second_deadlock_stack=1"
  build/tsan/registry_test --gtest_filter='*Threads*' --gtest_repeat=5 && build/tsan/ledger_test --gtest_filter='GroupWriter.*:*Contract*'
}
part_asan() {
  cmake --preset asan >/dev/null && cmake --build build/asan -j "$jobs" && ctest --test-dir build/asan --output-on-failure -j "$jobs"
}
part_fuzz() { SECONDS_EACH=${SECONDS_EACH:-120} tools/fuzz.sh; }

declare -A minutes=([crash]=60 [kill]=20 [deep]=40 [tsan]=30 [asan]=90 [fuzz]=60)
order=(crash kill deep tsan asan fuzz)

# One part, when the script calls itself under `timeout`.
if [ "${1:-}" = --part ]; then
  "part_$2"
  exit
fi

parts=("$@")
((${#parts[@]})) || parts=("${order[@]}")
for part in "${parts[@]}"; do
  if [ -z "${minutes[$part]:-}" ]; then
    echo "deep.sh: no part named $part; choose from: ${order[*]}" >&2
    exit 2
  fi
done

failed=0
summary=""
for part in "${parts[@]}"; do
  echo "== $part (at most ${minutes[$part]} min; $logs/$part.log)"
  begin=$SECONDS
  timeout --kill-after=30 "$((minutes[$part] * 60))" "$0" --part "$part" >"$logs/$part.log" 2>&1
  status=$?
  case $status in
    0) outcome=passed ;;
    124 | 137) outcome="ran out of time" failed=1 ;;
    *) outcome="FAILED" failed=1 ;;
  esac
  [ $status = 0 ] || tail -n 40 "$logs/$part.log"
  summary+=$(printf '%-6s %-16s %5d s' "$part" "$outcome" $((SECONDS - begin)))$'\n'
done
printf '\n%s' "$summary"
exit $failed
