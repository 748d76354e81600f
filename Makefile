# Two commands do it all: `make data` and `make test`. Python 3.11 to 3.14, git and make are
# all they need; everything else goes into .venv, as uv.lock says.

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
UV := uv==0.13.8

# uv is to use the Python found here and the environment made here, and no other.
export UV_PYTHON_DOWNLOADS := never
export UV_PROJECT_ENVIRONMENT := $(VENV)
unexport VIRTUAL_ENV

# Whether a Python can serve; pip and venv are parts that some systems leave out.
FITS := import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 15))

# No tool reports its use to anyone.
export DAGSTER_DISABLE_TELEMETRY := 1
export DO_NOT_TRACK := 1
export GX_ANALYTICS_ENABLED := false

.DEFAULT_GOAL := help
.PHONY: help data test dev clean

help: ## Show this help.
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-6s %s\n", $$1, $$2}' Makefile

data: $(READY) ## Read the texts in datasets/raw and publish the data in datasets/published.
	@echo "==> Building the datasets"
	@$(BIN)/poa build

test: $(READY) ## Lint, check types, run all tests, rebuild the data and compare it.
	@echo "==> Linting (ruff check)"
	@$(BIN)/ruff check
	@echo "==> Checking the format (ruff format)"
	@$(BIN)/ruff format --check
	@echo "==> Checking the types (mypy)"
	@$(BIN)/mypy
	@echo "==> Running the tests, the rebuild of the published data among them (pytest)"
	@$(BIN)/pytest -n auto --maxprocesses 4

dev: $(READY) ## Show the graph in the browser, at http://127.0.0.1:3000 (Ctrl-C ends it).
	@echo "==> Starting Dagster; its storage is in .dagster"
	@mkdir -p .dagster && cp dagster.yaml .dagster/dagster.yaml
	@cd .dagster && DAGSTER_HOME="$$PWD" ../$(BIN)/dagster dev -h 127.0.0.1 -w ../workspace.yaml

clean: ## Remove the environment, the caches and Dagster's storage; the data stays.
	rm -rf $(VENV) .dagster .tmp_dagster_home_* .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find assets expectations pipelines tests -name __pycache__ -type d -prune -exec rm -rf {} +

$(READY): pyproject.toml uv.lock
	@echo "==> Setting up the environment in $(VENV) (once; needs the package index)"
	@if ! $(BIN)/python -c 'import pip; $(FITS)' 2>/dev/null; then \
	    for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	        if $$python -c 'import ensurepip, venv; $(FITS)' 2>/dev/null; \
	        then found=$$python; break; fi; \
	    done; \
	    if [ -z "$$found" ]; then \
	        echo "Python 3.11, 3.12, 3.13 or 3.14 with its venv module is needed, and none is on the PATH." >&2; \
	        exit 1; \
	    fi; \
	    echo "    with $$($$found --version)"; \
	    $$found -m venv --clear $(VENV) || exit 1; \
	fi
	@echo "    installing $(UV)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check "$(UV)"
	@echo "    installing what uv.lock lists"
	@$(BIN)/uv sync --locked --inexact --python $(BIN)/python
	@touch $@
