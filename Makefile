# briefing: everything begins here. `make` alone lists what there is.
PREFIX ?= /usr/local
# Swift's own library linked in: the command starts faster, and needs no toolchain where it is installed.
RELEASE = -c release --static-swift-stdlib --product briefing
BIN = .build/release/briefing

.PHONY: help briefing build dependencies test conformance coverage install lint bench gallery clean

help:
	@echo "make briefing             install what is missing, build, and fill output/ from seeds/"
	@echo "make test                 install what is missing, build, and run every test"
	@echo "make build                build $(BIN)"
	@echo "make conformance          hold the specs of Tests/Conformance against Vega's own drawings"
	@echo "make coverage             say what the tests run of each folder of Sources"
	@echo "make install PREFIX=DIR   copy the command to DIR/bin (PREFIX: $(PREFIX))"
	@echo "make lint                 check the style of the sources"
	@echo "make bench                measure charts and a million facts beside their peers"
	@echo "make gallery              draw docs/images and docs/gallery.md anew"
	@echo "make clean                remove what was built"

briefing: build
	$(BIN) build seeds -o output
	@ls -l output/briefing.pdf output/briefing.pptx output/charts

dependencies:
	@scripts/dependencies.sh

build: dependencies
	swift build $(RELEASE)

test: dependencies
	swift build --build-tests
	swift test --skip-build

conformance: dependencies
	swift build --product briefing
	@python3 scripts/conformance/conformance.py $(CASES)

coverage: dependencies
	@python3 scripts/coverage.py

install: build
	install -d $(DESTDIR)$(PREFIX)/bin
	install -s -m 755 $(BIN) $(DESTDIR)$(PREFIX)/bin/briefing

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

bench: build
	@scripts/bench.sh $(BIN)

gallery: build
	@scripts/gallery.sh $(BIN)

clean:
	swift package clean
	rm -rf output/charts output/briefing.pdf output/briefing.pptx
