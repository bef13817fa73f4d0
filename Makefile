# Koers. `make help` lists every command.
.DEFAULT_GOAL := help
SHELL := bash
JOBS ?= $(shell nproc)
ADDRESS ?= 127.0.0.1
PORT ?= 8484
CONFIGURE = cmake --preset release >build-configure.log 2>&1 || { cat build-configure.log; exit 1; }; rm -f build-configure.log

help: ## what you can do here
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-14s %s\n", $$1, $$2}'

# Who only wants to look need not wait for tests and benches.
run: setup web ## install what is missing, build, and start Koers with the example municipality
	@$(CONFIGURE)
	@cmake --build build/release -j$(JOBS) --target koers koers-solver
	@tools/run.sh

setup: ## install what Koers needs (Debian 12 packages)
	@tools/setup.sh

build: setup web ## the optimised programs in build/release (koers, koers-solver, benches)
	@$(CONFIGURE)
	@cmake --build build/release -j$(JOBS)

web: setup ## the web interface in web/dist
	@tools/web.sh build

test: build ## every test: units, journeys, browser, threads, house rules
	@tools/test.sh

test-deep: build ## the long campaigns, five hours at most: crash simulator, kill -9, fuzzing, sanitizers (PARTS="crash kill" for some)
	@tools/deep.sh $(PARTS)

bench: build ## the benches whose tables stand in docs/PERFORMANCE.md
	@tools/bench.sh

format: ## bring what changed into the house style, and check it with clang-tidy
	@tools/style.sh

clean: ## remove what was built
	@rm -rf build web/dist

.PHONY: help run setup build web test test-deep bench format clean
