/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Where SELinux contexts come from (--secontext): extended attributes of files
 * and /proc/PID/attr, which take no library. What the policy has for a file
 * only libselinux can tell; it is loaded when it is asked for that.
 */
#ifndef RINGSIDE_CAPTURE_SECONTEXT_H
#define RINGSIDE_CAPTURE_SECONTEXT_H

#include <sys/types.h>

#include "syscall/secontext.h"

struct secontexts;
struct policy;

/* NULL if `opts` (enum secontext_opt) ask for nothing. */
struct secontexts *secontexts_new(unsigned opts);
void secontexts_free(struct secontexts *x);
/*
 * What is at an address of secontext.h, of a call whose thread is stopped.
 * Returns the bytes there are, at most `cap`, or -errno.
 */
ssize_t secontexts_read(struct secontexts *x, const struct call *c,
			uint64_t key, void *buf, size_t cap);

/*
 * The policy's contexts of files: those of the system (path: NULL), or of such
 * a file. Returns 0, or -errno after saying what is missing.
 */
int policy_open(const char *path, struct policy **ret_policy);
void policy_close(struct policy *p);
/* Of a file of this type and mode; to be freed, or NULL: it has none. */
char *policy_context(struct policy *p, const char *path, mode_t mode);

#endif
