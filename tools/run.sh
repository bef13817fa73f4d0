#!/usr/bin/env bash
# Starts Koers with the example municipality. The first time, its spreadsheets are taken in and the plan is made; later starts find the register there.
set -euo pipefail
cd "$(dirname "$0")/.."
koers=build/release/koers
register=${KOERS_REGISTER:-data/waterrade}
plan=data/waterrade-informatieplan

if [ ! -e "$register/register.sqlite" ]; then
  mkdir -p "$(dirname "$register")"
  "$koers" --register "$register" init --name "Gemeente Waterrade" --example
  # Findings (rows that were skipped or ask for a choice) are not a failure: they are listed, and stay visible on the home screen.
  "$koers" --register "$register" import examples/waterrade/*.xlsx examples/waterrade/*.csv || [ $? = 1 ]
  "$koers" --register "$register" plan --output "$plan" || [ $? = 1 ]
fi
exec "$koers" --register "$register" serve --port "${PORT:-8484}"
