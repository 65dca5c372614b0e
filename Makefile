# `make run` builds the board and opens the sample data; `make test` runs every check.

PREFIX ?= /usr/local
STORE ?= sample-data
BUILT ?= .build/release/noticeboard

# What building takes beside Swift itself: ncurses, toml++, and what Swift's own tools load and link with.
BUILD_NEEDS = ca-certificates git g++ libcurl4 libncursesw5-dev libsqlite3-0 libtomlplusplus-dev \
  libxml2 libxxhash-dev pkg-config
TEST_NEEDS = $(BUILD_NEEDS) faketime procps python3 python3-icalendar python3-jsonschema strace tmux

.PHONY: run build test stress lint format install bench clean build-needs test-needs

run: build
	@exec .build/release/noticeboard "$(STORE)"

build: build-needs
	@.ci/build-release --product noticeboard

test: test-needs
	@$(MAKE) --no-print-directory lint
	@swift build --build-tests --explicit-target-dependency-import-check error
	@.ci/run-tests

stress: test-needs
	@swift build --build-tests
	@NOTICEBOARD_EDITS=200 swift test --skip-build --filter 'eight at once|TracedSaving'

lint:
	@swift format lint --strict --recursive Sources Tests Package.swift

format:
	@swift format --in-place --recursive Sources Tests Package.swift

# Under sudo nothing is built again by another user: what is there is installed.
install:
	@test -x "$(BUILT)" || $(MAKE) --no-print-directory build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/noticeboard"
	install -m 755 "$(BUILT)" "$(DESTDIR)$(PREFIX)/bin/noticeboard"
	cp -R themes sample-data "$(DESTDIR)$(PREFIX)/share/noticeboard/"

bench: build-needs
	@.ci/build-release
	@Tests/Bench/run

clean:
	@rm -rf .build

build-needs:
	@.ci/provide $(BUILD_NEEDS)
	@.ci/swift-found

test-needs:
	@.ci/provide $(TEST_NEEDS)
	@.ci/swift-found
