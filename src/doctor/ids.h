/* SPDX-License-Identifier: BSD-2-Clause */
/* A few different numbers, and whether there were more. */
#ifndef RINGSIDE_DOCTOR_IDS_H
#define RINGSIDE_DOCTOR_IDS_H

#include <stdbool.h>
#include <stdint.h>

enum { IDS_KEPT = 16 };
struct ids {
	uint64_t of[IDS_KEPT];
	uint8_t n;
	bool more; /* there were others */
};

/* Whether it was none of them before. */
bool ids_add(struct ids *s, uint64_t id);
bool ids_has(const struct ids *s, uint64_t id);

#endif
