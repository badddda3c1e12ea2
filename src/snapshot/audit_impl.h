/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files of the audit share. */
#ifndef RINGSIDE_SNAPSHOT_AUDIT_IMPL_H
#define RINGSIDE_SNAPSHOT_AUDIT_IMPL_H

#include "snapshot/audit.h"

/* Memory and page size of this machine. */
void audit_machine_ask(struct audit_machine *m);
/* Borrowed until the next one. `file` NULL: what is in force. */
struct audit_finding *audit_add(struct audit *a, const char *file,
				unsigned line, const char *name,
				const char *value, unsigned verdict,
				const char *reason);
/* A line of sysctl.conf(5), in its parts. */
void audit_sysctl(struct audit *a, const struct audit_machine *m,
		  const char *file, unsigned line, const char *name,
		  const char *value);
/* A line of limits.conf(5): up to four words. */
void audit_limits_conf(struct audit *a, const struct audit_machine *m,
		       const char *file, unsigned line, char *const words[4],
		       unsigned n);

#endif
