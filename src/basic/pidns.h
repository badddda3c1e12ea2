/* SPDX-License-Identifier: BSD-2-Clause */
/* What a process id of another pid namespace is in our own. */
#ifndef RINGSIDE_BASIC_PIDNS_H
#define RINGSIDE_BASIC_PIDNS_H

#include <sys/types.h>

struct pidns;	 /* the namespaces that were seen */
struct pidns_of; /* one of them */

struct pidns *pidns_new(void);
void pidns_free(struct pidns *p);
/*
 * The namespace that a thread sees process ids in; NULL: our own, or it can't
 * be told. A thread never changes it. Borrowed from `p`.
 */
const struct pidns_of *pidns_of(struct pidns *p, pid_t tid, pid_t pid);
/* What `id`, of a thread or a group, is called in our own, or 0. */
pid_t pidns_translate(const struct pidns_of *of, pid_t id);

#endif
