#!/usr/bin/env bash
# The web interface: `web.sh build` leaves it in web/dist, `web.sh test` runs its unit tests and the browser journeys.
set -euo pipefail
cd "$(dirname "$0")/../web" 2>/dev/null || exit 0
[ -f package.json ] || exit 0

# Nothing to do when neither the sources nor the packages changed.
install() {
  if [ ! -e node_modules/.installed ] || [ package-lock.json -nt node_modules/.installed ]; then
    npm ci --no-audit --no-fund --ignore-scripts --loglevel=error
    touch node_modules/.installed
  fi
}

case "${1:-build}" in
  build)
    install
    if [ ! -e dist/index.html ] || [ -n "$(find src public index.html vite.config.ts package.json -newer dist/index.html -print -quit 2>/dev/null)" ]; then
      npm run --silent build
    fi
    ;;
  test)
    install
    npm run --silent test
    npm run --silent journey
    ;;
esac
