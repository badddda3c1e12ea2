/* SPDX-License-Identifier: BSD-2-Clause */
/* +M of lsof: which ports RPC programs have registered (RFC 1833, version 2).
 */
#ifndef RINGSIDE_CMD_COMPAT_LSOF_PORTMAP_H
#define RINGSIDE_CMD_COMPAT_LSOF_PORTMAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct lsof_portmap {
	struct lsof_registration {
		uint32_t program, protocol; /* IPPROTO_TCP, IPPROTO_UDP */
		uint16_t port;
		char *name; /* of the program, or its number */
	} * all;
	size_t n;
};

/* Asks the portmapper of this machine, if there is one. */
void lsof_portmap_read(struct lsof_portmap *m);
/*
 * Takes the answer to a dump, without its marks of fragments. What is not whole
 * is not taken.
 */
void lsof_portmap_parse(struct lsof_portmap *m, const void *answer, size_t len);
/* The name of who registered the port first, or NULL. */
const char *lsof_portmap_find(const struct lsof_portmap *m, bool tcp,
			      uint16_t port);
void lsof_portmap_done(struct lsof_portmap *m);

#endif
