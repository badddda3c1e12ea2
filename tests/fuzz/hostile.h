/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What the fuzzers of decoders and sinks share: calls whose registers,
 * results, memory and descriptors the input chooses, and what must be true
 * of the output whatever they are.
 */
#ifndef RINGSIDE_TESTS_FUZZ_HOSTILE_H
#define RINGSIDE_TESTS_FUZZ_HOSTILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "syscall/call.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct input {
	const uint8_t *p;
	size_t left;
};

/* What the "tracee" has behind all its addresses. */
struct window {
	const uint8_t *p;
	size_t len;
};

uint64_t take(struct input *in, size_t n);
ssize_t read_window(struct memory *m, uint64_t addr, void *buf, size_t len);
/*
 * Abi, number and registers. Result and error come apart, for they are known
 * later.
 */
void take_call(struct input *in, struct call *c);
void take_result(struct input *in, struct call *c);

/* Each abort if it is not so. */

/* Nothing that a terminal would obey may come through. */
void must_be_printable(const char *s, size_t len, bool lines);
/* One JSON value after the other, each in UTF-8. */
void must_be_json(const char *s, size_t len);

#endif
