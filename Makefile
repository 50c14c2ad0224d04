# The one command file, for people and for CI. `make` alone says what there is.
# Nothing is installed outside .venv, but for the system packages of packaging/debian/system-packages.txt.

PYTHON ?= python3
UV ?= uv
VENV := .venv
BIN := $(VENV)/bin
READY_TO_RUN := $(VENV)/.ready-to-run
READY_TO_TEST := $(VENV)/.ready-to-test
# A lock is whole, so nothing is resolved again: older pips take an extra of a pinned package for a new wish.
PIP_INSTALL := $(BIN)/python -m pip --disable-pip-version-check install --no-deps
HOURS ?= 1
VERSION = $(shell sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
LANGUAGES := en ur ar sk cs pl ro
QM := $(LANGUAGES:%=ui/i18n/%.qm)
QML := $(shell find ui/qml tests/qml -name '*.qml' 2>/dev/null | LC_ALL=C sort)
# Staff read English (docs/decisions/0027).
FOR_CARERS = $(filter-out ui/qml/Kiosk/Pages/Staff%,$(filter ui/%,$(QML)))
# No screen and no graphics card: what CI and the cheapest kiosk have in common. Qt warns of a locale without UTF-8.
OFFSCREEN := LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
LUPDATE := -silent -no-obsolete -locations none -source-language en_GB
packages_in = $(shell sed 's/\#.*//' $(1))

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup run tour demo-sync pictures words test test-all lint format bench soak faults package repo test-package \
	servers lock clean

help: ## say what there is
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 12

setup: $(READY_TO_TEST) $(QM) ## make .venv with all that running and testing needs

run: $(READY_TO_RUN) $(QM) ## open the kiosk in a window; without a screen, take a short tour
	@if [ -n "$$WAYLAND_DISPLAY$$DISPLAY$$QT_QPA_PLATFORM" ] || [ "$$(uname)" = Darwin ]; then \
		exec $(BIN)/python -m kiosk run --windowed; \
	else \
		echo 'There is no screen here, so the kiosk takes a short tour instead: one look, half a minute.'; \
		$(OFFSCREEN) $(BIN)/python -m kiosk tour tour --quick; \
	fi

tour: $(READY_TO_RUN) $(QM) ## touch through each kind of screen in all 18 looks (ten minutes): pictures in tour/
	@$(OFFSCREEN) $(BIN)/python -m kiosk tour tour

demo-sync: $(READY_TO_RUN) $(QM) ## watch a release reach a kiosk, a spoilt one refused, and a roll back: half a minute
	@$(OFFSCREEN) $(BIN)/python tests/demo/sync.py

pictures: $(READY_TO_TEST) ## draw the pictures of prints in docs/pictures again
	@$(BIN)/python tests/demo/prints.py

words: $(READY_TO_TEST) ## draw all words out of the sources into ui/i18n/*.ts and kiosk/languages/*.po
	@for code in $(filter-out en,$(LANGUAGES)); do \
		$(BIN)/pyside6-lupdate $(LUPDATE) -target-language $$code $(FOR_CARERS) -ts ui/i18n/$$code.ts; \
	done
	@$(BIN)/pyside6-lupdate $(LUPDATE) -target-language en_GB -pluralonly $(FOR_CARERS) -ts ui/i18n/en.ts
	@mkdir -p build
	@$(BIN)/pybabel --quiet extract --keyword say --no-location --omit-header --sort-output -o build/words.pot kiosk/offer printing ui/viewmodels
	@for code in $(filter-out en,$(LANGUAGES)); do \
		$(BIN)/pybabel --quiet update --no-fuzzy-matching --ignore-obsolete --omit-header --no-wrap \
			--init-missing -i build/words.pot -o kiosk/languages/$$code.po -l $$code; \
	done

test: lint $(QM) ## lint, types and tests, with no screen needed
	$(OFFSCREEN) $(BIN)/python -m pytest --numprocesses auto --dist loadscope --no-loadscope-reorder --benchmark-skip

test-all: lint $(QM) ## the same with the whole matrices, the long runs, each benchmark run once, and coverage
	$(OFFSCREEN) $(BIN)/python -m pytest -m '' --numprocesses auto --dist loadscope --no-loadscope-reorder --benchmark-disable --cov --cov-report=term

lint: $(READY_TO_TEST) ## ruff, mypy, qmllint and qmlformat
	$(BIN)/python -m ruff check
	$(BIN)/python -m ruff format --check
	$(BIN)/python -m mypy
ifneq ($(QML),)
	@$(BIN)/python -m ui.viewmodels.qmltypes build/qmltypes
	$(BIN)/pyside6-qmllint --max-warnings 0 -I ui/qml -I build/qmltypes $(QML)
	@printf '%s\n' $(QML) | xargs -P 2 -I FILE sh -c '$(BIN)/pyside6-qmlformat FILE | diff -u FILE -' || \
		{ echo '`make format` mends this.'; exit 1; }
endif

format: $(READY_TO_TEST) ## write Python and QML the one way
	$(BIN)/python -m ruff check --fix-only
	$(BIN)/python -m ruff format
ifneq ($(QML),)
	$(BIN)/pyside6-qmlformat --inplace $(QML)
endif

bench: $(READY_TO_TEST) $(QM) ## measure start, memory, pages, reads and sheets
	$(OFFSCREEN) $(BIN)/python -m pytest tests/benchmarks -m '' --benchmark-only

soak: $(READY_TO_TEST) $(QM) ## one kiosk, visit after visit for an hour (HOURS=1): does it stay as it is? Curve in build/soak/
	@$(BIN)/python tests/soak/soak.py --hours $(HOURS)

faults: $(READY_TO_TEST) $(QM) ## as root: break one thing after the other; how long until a carer can go on?
	@$(BIN)/python tests/faults/faults.py

package: $(READY_TO_TEST) $(QM) ## build the Debian package into dist/
	@$(BIN)/python packaging/debian/build_package.py

repo: ## sign the package into the apt folder REPO (dist/apt), for the ring RING (test, then everyone)
	@packaging/debian/install-missing apt-utils gnupg
	@packaging/debian/make-repo $(or $(REPO),dist/apt) $(or $(RING),test) \
		$(if $(filter everyone,$(RING)),,dist/kinship-kiosk_$(VERSION)_amd64.deb)

test-package: $(READY_TO_TEST) ## as root: install, set up, boot, upgrade and purge the package in a bare Debian 12 (minutes)
	@[ "$$(id -u)" = 0 ] || { echo 'make test-package wants root: it boots a Debian of its own'; exit 3; }
	@packaging/debian/install-missing debootstrap systemd-container apt-utils gnupg apparmor
	@$(BIN)/python tests/packaging/trial/try_package.py

servers: ## as root: install the real servers that some tests talk to
	@[ "$$(id -u)" = 0 ] || { echo 'make servers wants root: it installs a print server'; exit 3; }
	@packaging/debian/install-missing $(call packages_in,packaging/debian/server-packages.txt)

lock: ## pin every dependency again, with hashes (needs uv: docs/decisions/0003)
	$(UV) pip compile --upgrade --quiet --universal --python-version 3.11 --generate-hashes \
		--custom-compile-command 'make lock' --group install pyproject.toml --output-file requirements.lock
	$(UV) pip compile --upgrade --quiet --universal --python-version 3.11 --generate-hashes \
		--custom-compile-command 'make lock' --constraints requirements.lock \
		--group install --group test pyproject.toml --output-file requirements-dev.lock

ui/i18n/%.qm: ui/i18n/%.ts ui/release_words.py kiosk/offer/isolates.py | $(READY_TO_RUN)
	@$(BIN)/python -m ui.release_words $(BIN)/pyside6-lrelease $< $@

clean: ## take away all that make has made
	rm -rf $(VENV) build dist tour ui/i18n/*.qm .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis .benchmarks *.egg-info
	find kiosk printing ui tests -name __pycache__ -prune -exec rm -rf {} + 2>/dev/null || true

$(READY_TO_RUN): requirements.lock pyproject.toml packaging/debian/system-packages.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo 'The kiosk needs Python 3.11 or newer. Name one:  make PYTHON=python3.11 …'; exit 3; }
	@packaging/debian/install-missing $(call packages_in,packaging/debian/system-packages.txt)
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || packaging/debian/install-missing python3-venv
	$(PYTHON) -m venv $(VENV)
	$(PIP_INSTALL) --require-hashes --only-binary :all: --requirement requirements.lock
	$(PIP_INSTALL) --no-index --no-build-isolation --editable .
	@touch $@

$(READY_TO_TEST): $(READY_TO_RUN) requirements-dev.lock
	$(PIP_INSTALL) --require-hashes --only-binary :all: --requirement requirements-dev.lock
	@touch $@
