# One verb, one target; `make` alone lists them. CI runs the same targets.
.DEFAULT_GOAL := help
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
LOCK := requirements/dev.txt
# A line per package is too much, none for a minute too little. The status of pip is kept in a file: a pipe has the loop's.
COUNTED := while read -r word rest; do case $$word in \
	  Collecting) n=$$((n + 1)); [ $$((n % 25)) -ne 0 ] || echo "  $$n packages found" ;; \
	  Installing) echo "  installing them" ;; ERROR*) bad=1 ;; esac; \
	  [ -z "$$bad" ] || echo "$$word $$rest"; done

.PHONY: help setup demo test test-slow generate check-generated spec-diff upstream lint types bench docs build release-check lock clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-16s %s\n", $$1, $$2}'

$(STAMP): $(LOCK) pyproject.toml
	@echo "setting up $(VENV): about a minute, once"
	$(PYTHON) -m venv $(VENV)
	@{ $(BIN)/python -m pip install --progress-bar off --disable-pip-version-check --require-hashes -r $(LOCK) 2>&1; \
	  echo $$? >$(VENV)/.status; } | { $(COUNTED); }; exit $$(cat $(VENV)/.status)
	$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

setup: $(STAMP) ## create .venv with the locked dependencies and this project

demo: setup ## the main job: every shop at once, on the embedded emulator
	$(BIN)/tiktok-shop demo

test: setup ## all tests that need nothing but Python
	$(BIN)/python -m pytest -q -n auto -m "not slow"

test-slow: setup ## long runs, and tests that need other programs (skipped with a line where absent)
	$(BIN)/python -m pytest -q -m slow

generate: setup ## openapi/ -> openapi/dist -> generated/
	$(BIN)/python -m openapi.codegen generate

check-generated: setup ## fail if generate would change anything
	$(BIN)/python -m openapi.codegen check

spec-diff: setup ## what changed in the spec since BASE=<git rev>, breaking first
	$(BIN)/python -m openapi.codegen diff $(or $(BASE),HEAD) $(if $(JSON),--json) $(if $(CHANGELOG),--changelog)

upstream: setup ## what a published description says and we do not: FROM=<file or folder> [ID=<evidence id>] [ACCEPT=1]
	$(BIN)/python -m openapi.codegen upstream $(FROM) --source $(or $(ID),new) $(if $(OUT),--out $(OUT)) $(if $(ACCEPT),--accept)

lint: setup ## ruff, formatting, import contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

types: setup ## mypy --strict on src, the generator and the public surface; pyright on the surface
	$(BIN)/mypy
	$(BIN)/pyright

bench: setup ## measure, and write docs/performance.md
	$(BIN)/python -m benchmarks report

docs: setup ## regenerate the reference pages, and build the site into site/
	$(BIN)/python -m docs.build
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --strict --quiet
	@echo "open site/index.html"

build: setup ## sdist and wheel in dist/
	rm -rf dist
	$(BIN)/python -m hatchling build

UV_LOCK := $(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
  --no-emit-index-url --no-emit-find-links --no-config --no-header -q

release-check: setup ## everything that must hold before a release; leaves dist/ with licences and components
	$(BIN)/python .ci/release_check.py

lock: setup ## renew the lock files
	$(UV_LOCK) --all-extras --group dev -o $(LOCK)
	$(UV_LOCK) --extra all -c $(LOCK) -o requirements/runtime.txt

clean: ## remove what the targets made
	rm -rf $(VENV) dist out site .mypy_cache .pytest_cache .ruff_cache .hypothesis
