# The project's commands: `make site`, `make test`, `make preview`.

# What the program is built on besides Swift, by Debian's names.
PACKAGES = libcmark-dev libexpat1-dev libssl-dev
ZENDBRIEF = .build/release/zendbrief
# Without what debuggers read the program is a third as large.
RELEASE = swift build -c release -debug-info-format none

# On Linux the program holds Swift's library (a fifteenth less time, and it runs where no Swift is), gets its memory
# from gperftools' allocator where that is installed (a tenth less time), and has a number by which it knows itself at
# each start.
ifeq ($(shell uname),Linux)
PACKAGES += libgoogle-perftools-dev
SWIFT_LIBRARY := $(shell swift -print-target-info 2>/dev/null | sed -n 's/.*"runtimeResourcePath" *: *"\(.*\)".*/\1/p')
ALLOCATOR = /usr/include/gperftools/malloc_extension.h
RELEASE += -Xlinker --build-id=sha1 $(shell test -e $(ALLOCATOR) && echo -Xlinker -ltcmalloc_minimal)
ifneq ($(wildcard $(SWIFT_LIBRARY)_static),)
RELEASE += --static-swift-stdlib --disable-local-rpath
endif
endif

# The commands that have a man page, and the day that stands on it: that of the last change to one.
COMMANDS = build check convert explain preview new
MAN_DATE = 2026-11-28

# Which readers `make fuzz` feeds (`all`, `parts` or one's name), and how long each; PASS=quick leaves the
# address sanitizer out.
READER = all
SECONDS = 60
PASS = whole

# How often `make edits` and `make killed` try, where they begin, and how many letters `make bench` has.
STEPS = 500
KILLS = 200
SEED = 1
LETTERS = 1000

# What searches the site, and where it is put.
PAGEFIND = pagefind_bin_extended==1.5.2
SEARCH = $(CURDIR)/.build/search

.PHONY: site search test preview build man setup readers check-site fuzz sanitize nasty faults doubling edits killed bench format lint clean

## Builds the program and turns Content/ into the site in Public/.
site: build search
	@PATH="$(SEARCH)/bin:$$PATH" $(ZENDBRIEF) build

## Fetches the program that makes the search index, from PyPI; a site is whole without it.
search: $(SEARCH)/bin/pagefind_extended

$(SEARCH)/bin/pagefind_extended:
	@python3 -m venv $(SEARCH) && $(SEARCH)/bin/pip install -q $(PAGEFIND) && \
	  ln -sf "$$($(SEARCH)/bin/python -c 'import pagefind_bin_extended as p; print(p.get_executable())')" $@ || \
	  echo "Without Pagefind the site is built without search; see https://pypi.org/project/pagefind/" >&2

## Passes all tests.
test: setup readers
	swift test

## Serves the site while you edit, at http://127.0.0.1:8080/.
preview: build
	$(RELEASE) --product zendbrief-preview
	@$(ZENDBRIEF) preview

## Builds the program alone; the preview server is left to `make preview`.
build: setup
	$(RELEASE) --product zendbrief

## Makes the man pages of the program and its commands in .build/man, from what --help says.
man: build
	@mkdir -p .build/man
	@page() { COLUMNS=80 $(ZENDBRIEF) help $$1 | awk -v command="$$1" -v others="$(COMMANDS)" \
	  -v version="$$($(ZENDBRIEF) --version)" -v date=$(MAN_DATE) -f docs/man/page.awk; }; \
	page "" > .build/man/zendbrief.1 || exit 1; \
	for command in $(COMMANDS); do \
	  page $$command > .build/man/zendbrief-$$command.1 || exit 1; done
	@echo "The man pages stand in .build/man; read one with: man -l .build/man/zendbrief.1"

## Installs what the program is built on, where it is missing.
setup:
	@missing=; \
	test -e /usr/include/cmark.h || pkg-config --exists libcmark 2>/dev/null || missing=yes; \
	test -e /usr/include/expat.h || pkg-config --exists expat 2>/dev/null || missing=yes; \
	test -e /usr/include/openssl/sha.h || pkg-config --exists libcrypto 2>/dev/null || missing=yes; \
	faster=; test -z "$(ALLOCATOR)" || test -e "$(ALLOCATOR)" || ! command -v apt-get >/dev/null 2>&1 || faster=yes; \
	test -z "$$missing$$faster" && exit 0; \
	if ! command -v apt-get >/dev/null 2>&1; then \
	  echo "zendbrief needs the development files of cmark, expat and OpenSSL: install your system's packages for them ($(PACKAGES) on Debian) and try again" >&2; exit 1; \
	fi; \
	if [ "$$(id -u)" = 0 ]; then as=; \
	elif command -v sudo >/dev/null 2>&1; then as=sudo; \
	elif [ -z "$$missing" ]; then \
	  echo "Without libgoogle-perftools-dev the program takes a tenth more time" >&2; exit 0; \
	else echo "zendbrief needs $(PACKAGES): ask an administrator to run  apt-get install $(PACKAGES)" >&2; exit 1; fi; \
	echo "Installing $(PACKAGES)"; \
	{ $$as apt-get update -q && $$as apt-get install -y -q $(PACKAGES); } || test -z "$$missing"

## Installs what reads PDFs and word processors' files, and a browser, for the tests: a site of texts needs none.
readers:
	@missing=; \
	command -v pdftotext >/dev/null 2>&1 || missing="$$missing poppler-utils"; \
	command -v pandoc >/dev/null 2>&1 || missing="$$missing pandoc"; \
	command -v chromium >/dev/null 2>&1 || missing="$$missing chromium"; \
	test -z "$$missing" && exit 0; \
	if [ "$$(id -u)" = 0 ]; then as=; else as=sudo; fi; \
	echo "Installing$$missing"; \
	{ $$as apt-get update -q && $$as apt-get install -y -q $$missing; } || \
	  echo "Without$$missing the tests of PDFs, of word processors' files or in a browser are left out" >&2

## Builds sites of ordinary and hostile letters and has their files read by the programs of others; what it
## needs besides Python comes from PyPI into .build.
check-site: build
	@Tests/SiteChecks/check-site.sh

## Feeds the readers with made-up letters; all that it needs beside `readers` comes with Swift.
fuzz: setup readers
	@case "$(PASS)" in quick) with=fuzzer to=.build/fuzz-quick ;; *) with=fuzzer,address to=.build/fuzz ;; esac; \
	for program in fuzz fuzz-parts; do \
	  ZENDBRIEF_PREVIEW=0 ZENDBRIEF_FUZZ=$$with swift build -c release --scratch-path $$to --product $$program || exit 1; done
	@Tests/Fuzz/fuzz.sh "$(READER)" "$(SECONDS)" "$(PASS)"

## Passes all tests twice more, under the address sanitizer and under the thread sanitizer, each built beside the
## ordinary build; one test at a time, since a test that waits for others would pass its time. Leaks are left out:
## Swift puts marks into its pointers, and what a String holds is then taken for lost. Then the optimized program
## builds made-up letters, and is killed while it does, under the address sanitizer: what the optimizer breaks no
## test sees.
sanitize: setup readers
	ASAN_OPTIONS=detect_leaks=0 swift test --no-parallel --sanitize=address --scratch-path .build/address
	TSAN_OPTIONS="suppressions=$(CURDIR)/Tests/thread-sanitizer.supp" \
	  swift test --no-parallel --sanitize=thread --scratch-path .build/thread
	swift build -c release --sanitize=address --scratch-path .build/optimized --product zendbrief
	ASAN_OPTIONS=detect_leaks=0 python3 Tests/Bench/bench.py .build/optimized/release/zendbrief --rounds 8
	ASAN_OPTIONS=detect_leaks=0 python3 Tests/Faults/killed.py .build/optimized/release/zendbrief --kills 20

## Takes letters of 5 MB that nobody would write through the readers; CASE=markdown/ takes some of them.
nasty: setup
	$(RELEASE) --product nasty
	@Tests/Nasty/nasty.sh "$(CASE)"

## Harms sites in every way that files and machines know, and looks what the program does; CASE=FIFO tries some.
faults: build
	@Tests/Faults/faults.sh "$(CASE)"

## Doubles each input of a build twice and tells the processor's time; CASE=letters takes some of them.
doubling: build
	@Tests/Faults/doubling.sh "$(CASE)"

## Edits a site STEPS times without a plan and holds each build to a clean one, byte for byte.
edits: setup
	ZENDBRIEF_EDITS=$(STEPS) ZENDBRIEF_SEED=$(SEED) swift test --filter EditedSiteTests

## Ends builds of a thousand letters with kill -9 at KILLS random moments, and looks at what is left.
killed: build
	@python3 Tests/Faults/killed.py $(ZENDBRIEF) --kills $(KILLS) --seed $(SEED)

## Times builds of LETTERS made-up letters and counts what they do; fails where a count is above its limit.
bench: build
	@python3 Tests/Bench/bench.py $(ZENDBRIEF) --letters $(LETTERS) --limits Tests/Bench/limits.tsv

## Puts all Swift files into the project's form.
format:
	swift format --in-place --recursive --parallel Sources Tests Package.swift

## Says where a Swift file is not in the project's form.
lint:
	swift format lint --strict --recursive --parallel Sources Tests Package.swift

clean:
	rm -rf .build .zendbrief
