# SPDX-License-Identifier: BSD-2-Clause
# A thin door to Meson.
#
#   make demo    install what is missing, build, trace a live server
#   make check   install what is missing, build, run all tests
#   make quick   of these those of the ordinary build only
#   make         build
#   make bench   measure beside the untraced program, strace, perf, bpftrace
#   make fuzz    fuzz the decoders and parsers for FUZZ_SECONDS
#   make install PREFIX=/usr/local DESTDIR=

PREFIX ?= /usr/local
DESTDIR ?=
BUILD ?= build
FUZZ_SECONDS ?= 600
BENCH_ARGS ?=

all: $(BUILD)/build.ninja
	meson compile -C $(BUILD)

$(BUILD)/build.ninja:
	meson setup $(BUILD)

demo:
	tools/install-deps.sh build
	$(MAKE) all
	python3 tools/demo.py $(BUILD)

check:
	tools/install-deps.sh build test
	python3 tools/check.py

quick:
	tools/install-deps.sh build test
	python3 tools/check.py --quick

bench:
	tools/install-deps.sh build bench
	meson setup build-release --buildtype=release \
		$(if $(wildcard build-release/build.ninja),--reconfigure)
	meson compile -C build-release
	python3 bench/run.py --ringside build-release/src/ringside $(BENCH_ARGS)

fuzz:
	tools/install-deps.sh build test
	python3 tools/check.py --fuzz-only --fuzz-seconds $(FUZZ_SECONDS)

install:
	meson setup $(BUILD) --prefix=$(abspath $(PREFIX)) \
		$(if $(wildcard $(BUILD)/build.ninja),--reconfigure)
	meson compile -C $(BUILD)
	meson install -C $(BUILD) --no-rebuild \
		$(if $(DESTDIR),--destdir $(abspath $(DESTDIR)))

clean:
	rm -rf $(BUILD) build-release build-asan build-noebpf

.PHONY: all demo check quick bench fuzz install clean
