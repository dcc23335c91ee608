# Plait. Bare `make` lists what there is.
.DEFAULT_GOAL := help
.PHONY: help run setup test test-deep check demo bench lock dev-setup

PYTHON3 ?= $(shell for p in python3 python3.13 python3.12 python3.11 python; do command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
PORT ?= 8000
HOST ?= 127.0.0.1
BIN := .venv/bin

help: ## List the commands
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: setup ## Set everything up and serve the workbench with the example study (PORT=8000)
	@$(BIN)/plait run --host $(HOST) --port $(PORT)

setup: ## Make or bring up to date the environment only
	@test -n "$(PYTHON3)" || { echo "plait: Python 3.11 or newer was not found. Install it (python.org, or your system's package manager) and run this again." >&2; exit 1; }
	@$(PYTHON3) scripts/environment.py

dev-setup:
	@test -n "$(PYTHON3)" || { echo "plait: Python 3.11 or newer was not found. Install it and run this again." >&2; exit 1; }
	@$(PYTHON3) scripts/environment.py --dev

test: dev-setup check ## Run every check and every test, browser tests included
	@$(BIN)/python scripts/find_browser.py
	@$(BIN)/python -m pytest -n auto --dist loadgroup --durations=10

test-deep: dev-setup ## Look for new examples against every property, a thousand each (minutes)
	@HYPOTHESIS_PROFILE=deep $(BIN)/python -m pytest -n auto --dist loadgroup -m hypothesis --durations=10

check: dev-setup ## Style, types, import rules, migrations, docs
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache
	@cd browser && npx --no-install tsc --noEmit
	@$(BIN)/python scripts/check_migrations.py
	@$(BIN)/python scripts/check_docs.py

demo: setup ## Load the example study afresh
	@$(BIN)/plait demo

bench: dev-setup ## Run the benchmarks (minutes; figures go to docs/benchmarks.md by hand)
	@for file in benchmarks/*/bench_*.py; do echo "== $$file"; $(BIN)/python $$file; done

lock: ## Write the hashed lock files anew (needs uv)
	@scripts/lock.sh
