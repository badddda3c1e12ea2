/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Runtimes and servers that are known: how each is recognised, and what its
 * start is made of, which the story tells in one line.
 */
#ifndef RINGSIDE_DOCTOR_RUNTIME_H
#define RINGSIDE_DOCTOR_RUNTIME_H

#include "doctor/doctor.h"

enum { RUNTIME_WORDS = 4 };

struct runtime {
	const char *name; /* "Go" */
	/*
	 * By one of these: the beginning of the program's last name or of what
	 * it calls itself; of a library; a path that it opens; a section of
	 * its program.
	 */
	const char *exes[RUNTIME_WORDS], *libraries[RUNTIME_WORDS];
	const char *paths[RUNTIME_WORDS];
	const char *section;
	/* The sentence of the line: "Go's runtime starts". */
	const char *start;
	/* Why it has threads of its own; or NULL. */
	const char *threads;
	/* All of its threads wait with one epoll: why; or NULL. */
	const char *shares_epoll;
};

/* Notes what a process has opened; world_process.runtime. */
void runtime_note_path(struct world_process *p, const char *path, size_t len);
/* What the process is, or NULL. Looks at a live one, if there is one. */
const struct runtime *runtime_of(struct doctor *d, struct world_process *p);

#endif
