/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Families of generic netlink: the kernel numbers them as they come, so what a
 * number means is told in each trace (RECORD_GENL).
 */
#ifndef RINGSIDE_EVENT_GENL_H
#define RINGSIDE_EVENT_GENL_H

#include <stdint.h>

#include "event/record.h"

enum { GENL_IDS = 1024 }; /* more than the kernel gives */

struct genl_names;

/* Knows none yet: see genl_names_read(). */
struct genl_names *genl_names_new(void);
void genl_names_free(struct genl_names *g);
/* Asks the running kernel for all that it has. Returns 0 or -errno. */
int genl_names_read(struct genl_names *g);
/*
 * The name may be anything that a file says: what is no name is left out.
 * `name` has up to RECORD_GENL_NAME bytes.
 */
void genl_names_add(struct genl_names *g, uint32_t id, const char *name);
/* The name, or NULL. */
const char *genl_names_find(const struct genl_names *g, uint32_t id);
/* The record that tells of a family. */
struct record_genl genl_record(uint32_t id, const char *name, uint64_t ns);

#endif
