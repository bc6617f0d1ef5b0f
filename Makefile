.DEFAULT_GOAL := help
.PHONY: help setup demo test lint bench reliability
PYTHON := .venv/bin/python

help: ## list the targets
	@grep -hE '^[a-z%-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 14

setup: ## install everything that is missing, into .venv and by apt; then .venv/bin/mailorder works
	@./setup.sh

demo: setup ## the main job on the sample company's post, then the review page (ARGS=--once stops after the work)
	@$(PYTHON) -m examples.demo $(ARGS)

test: setup lint ## lint, types and all tests
	@OMP_THREAD_LIMIT=1 $(PYTHON) -m pytest -n 2 --dist loadgroup $(ARGS)

lint: setup ## ruff, mypy (strict), import rules
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports

bench: setup ## all benchmarks; one alone: make bench-NAME (intake, reading, written, paper, review)
	@$(PYTHON) -m benchmarks

bench-%: setup
	@$(PYTHON) -m benchmarks $*

reliability: setup ## draw docs/pictures/reliability.svg: how far the stated confidences hold (ARGS="--part unread --seed 977")
	@$(PYTHON) -m benchmarks.reading --no-speed --picture docs/pictures/reliability.svg $(ARGS)
