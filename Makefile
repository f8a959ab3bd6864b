# `make demo` and `make test` do all their own set-up in .venv.
# They need Python 3.11 or newer, a C++20 compiler and make.

PYTHON ?= python3
BIN := .venv/bin
KERNEL := CMakeLists.txt $(wildcard kernel/*.cpp kernel/*.hpp kernel/*.inc kernel/bind/*.cpp)

.DEFAULT_GOAL := help
.PHONY: help demo test test-fast bench frozen lint contracts wheels lock clean \
	fuzz fuzz-short sanitize

help:  ## Show this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 14

# Everything but ostraka itself installs from a wheel, at the locked version and hash.
.venv/installed: requirements/dev.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Ostraka needs Python 3.11 or newer")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check \
		--only-binary :all: --require-hashes --requirement requirements/dev.txt
	touch $@

.venv/built: .venv/installed pyproject.toml $(KERNEL)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check \
		--no-build-isolation --no-deps --editable .
	touch $@

demo: .venv/built  ## Watch the main job: lists, names, what a listing forbids
	$(BIN)/ostraka demo

test: .venv/built  ## Run every test
	$(BIN)/python -m pytest -n 2 --dist loadfile

test-fast: .venv/built  ## Run the tests that take no more than seconds
	$(BIN)/python -m pytest -n 2 --dist loadfile -m "not slow"

FUZZ_SECONDS ?= 600
FUZZ_SEED ?= 1
fuzz:  ## Fuzz the kernel under sanitizers (FUZZ_SECONDS=600 FUZZ_SEED=1; CXX=clang++ for libFuzzer)
	$(MAKE) --no-print-directory -C kernel/fuzz -j2 run SECONDS=$(FUZZ_SECONDS) SEED=$(FUZZ_SEED)

fuzz-short:  ## The same for half a minute
	$(MAKE) --no-print-directory -C kernel/fuzz -j2 run SECONDS=30 SEED=$(FUZZ_SEED)

sanitize: .venv/built  ## Run the kernel's Python tests under sanitizers
	$(MAKE) --no-print-directory -C kernel/fuzz python PYTHON=$(CURDIR)/$(BIN)/python

.venv/peers: .venv/built requirements/bench.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check \
		--only-binary :all: --require-hashes --requirement requirements/bench.txt
	touch $@

bench: .venv/peers  ## Measure speed and memory beside the peers (BENCH="--large" for 3M names)
	$(BIN)/python -m benchmarks.run $(BENCH)

frozen: .venv/built  ## Measure the matcher again and write the frozen runs (4 minutes)
	$(BIN)/python scripts/make_frozen.py

lint: .venv/built  ## Style and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

contracts: .venv/built  ## Who may import whom
	$(BIN)/lint-imports --no-cache

wheels: .venv/built  ## Prove that every dependency installs from a wheel
	$(BIN)/python -m pip download --quiet --disable-pip-version-check --dest .venv/wheels \
		--only-binary :all: --require-hashes --requirement requirements/runtime.txt

lock:  ## Take up newer dependencies (needs uv)
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
		--no-annotate --no-emit-index-url pyproject.toml --extra postgres -o requirements/runtime.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
		--no-annotate --no-emit-index-url pyproject.toml --extra postgres --group dev \
		--group build -c requirements/runtime.txt -o requirements/dev.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
		--no-annotate --no-emit-index-url --group pyproject.toml:bench -c requirements/dev.txt \
		-o requirements/bench.txt

clean:  ## Remove everything that was made
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
