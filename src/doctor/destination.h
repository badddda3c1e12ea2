/* SPDX-License-Identifier: BSD-2-Clause */
/* Where connections of the processes go, for rules that count by that. */
#ifndef RINGSIDE_DOCTOR_DESTINATION_H
#define RINGSIDE_DOCTOR_DESTINATION_H

#include "doctor/rate.h"
#include "doctor/rule.h"

struct destination {
	struct destination_key {
		uint8_t addr[16];
		uint16_t family, port;
	} key;
	struct fd_addr addr;
	struct world_process *process; /* that was the first to connect */
	struct rate good, bad;	       /* what the rule counts as such */
	struct sights sights;
	/*
	 * When most were in use towards it: how many, of how many, and how
	 * many of them in TIME_WAIT. `ports` 0: nobody has looked.
	 */
	uint64_t ports_used, ports, ports_waiting;
	UT_hash_handle hh;
};

/* All of a rule; NULL is a good beginning. */
struct destinations {
	struct destination *all;
};

/*
 * The one of an OP_CONNECT to an address of IPv4 or IPv6, made if it is new;
 * NULL: it is not known, of another family, or there are too many.
 */
struct destination *destination_of(struct destinations *d, const struct op *op);
void destinations_free(struct destinations *d);

/* "127.0.0.1:80", good until the next call. */
const char *destination_text(const struct destination *d, char *buf,
			     size_t size);

#endif
