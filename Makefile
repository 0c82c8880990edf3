# The two commands a newcomer needs: make demo, make test.

# no: out/gradus may want libraries where it runs.
STATIC ?= yes

.PHONY: help demo test program dist lint format bench readers trials load record evidence sanitize

help: ## says what there is
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: ## builds gradus and marks the sample answers
	@.ci/prepare
	@.ci/demo

test: ## runs all tests
	@.ci/prepare
	@.ci/test

program: ## builds out/gradus, which starts faster and needs no Swift where it runs
	@.ci/prepare
	@STATIC=$(STATIC) .ci/program

dist: program ## writes to dist what is handed on: archive, Debian package, SBOM, checksums
	@Scripts/dist
	@Scripts/dist-check

lint: ## checks the code's form
	@.ci/prepare
	swift format lint --strict --recursive Sources Tests Scripts Package.swift

format: ## puts the code into form
	@.ci/prepare
	swift format --in-place --recursive Sources Tests Scripts Package.swift

bench: program ## measures out/gradus in ratios, to a floor written in C among others
	@Benchmarks/run.py

readers: ## reads reports and the schema of rubrics with programs of others, which it installs from PyPI
	@.ci/prepare
	@Scripts/readers/read-all
	@Scripts/schema/check

trials: program ## kills runs, fills their disk and parts them, groups a class (Linux, as root)
	@GRADUS=out/gradus Scripts/kill-resume
	@GRADUS=out/gradus Scripts/failure-trial
	@GRADUS=out/gradus Scripts/parallel-trial
	@GRADUS=out/gradus Scripts/class-of-groups

load: program ## lets 500 students ask gradus serve 50 times a second for SECONDS (300)
	@Scripts/load

sanitize: ## marks the samples under AddressSanitizer and ThreadSanitizer
	@.ci/prepare
	@Scripts/sanitize

record: ## rewrites the golden files and shows what changed
	@.ci/prepare
	-RECORD=1 swift test --filter Golden
	@git --no-pager diff --stat -- Fixtures

evidence: ## marks simulated classes and prints how often right steps are rejected and wrong ones accepted
	@.ci/prepare
	@swift run -c release simulated-class evidence
