#!/usr/bin/env bash
# Brings the C++ files that changed (since BASE, by default the last commit) into the house style, and checks them with clang-tidy 19.
set -euo pipefail
cd "$(dirname "$0")/.."
base=${BASE:-HEAD}
for package in clang-19 clang-tidy-19 clang-format-19; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package"
done
mapfile -t files < <({ git diff --name-only --diff-filter=d "$base"; git ls-files --others --exclude-standard; } | grep -E '^src/.*\.(cpp|h)$' | sort -u || true)
((${#files[@]})) || { echo "Nothing changed."; exit 0; }
clang-format-19 -i "${files[@]}"
mapfile -t sources < <(printf '%s\n' "${files[@]}" | grep '\.cpp$' || true)
# Flags that only g++ knows, and what its library itself still uses, are no fault of the code.
((${#sources[@]})) && clang-tidy-19 --quiet --extra-arg=-Wno-unused-command-line-argument --extra-arg=-Wno-deprecated-declarations -p build/release "${sources[@]}"
