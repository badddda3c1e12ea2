/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What a rule has found: a sentence, what it rests on, what was looked for to
 * refute it. Made by rules at any time; all of them end in the report.
 */
#ifndef RINGSIDE_DOCTOR_FINDING_H
#define RINGSIDE_DOCTOR_FINDING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

enum severity { SEVERITY_INFO, SEVERITY_WARNING, SEVERITY_ERROR };

struct rule;

/* A call that a finding rests on. */
struct sight {
	uint64_t number; /* of the event */
	uint64_t ns;	 /* when it ended */
	pid_t pid, tid;
	const char *text; /* "read(7<...>, ..., 4096) = 12 <0.000010>" */
};

enum { SIGHTS_KEPT = 4 };

/* The first few of many. All zero is a good beginning. */
struct sights {
	uint64_t count;
	unsigned n;
	struct sight of[SIGHTS_KEPT];
};

struct evidence {
	const char *text; /* of a row; NULL: it is `sight` */
	struct sight sight;
	struct evidence *next;
};

struct finding {
	const struct rule *rule;
	enum severity severity;
	const char *title; /* one sentence, without its full stop */
	/* whom it is about; 0, -1 and NULL: nobody in particular */
	pid_t pid, tid;
	int fd;
	const char *process, *file;
	uint64_t file_id;
	uint64_t first_ns, last_ns; /* of what it rests on; 0: of samples */
	uint64_t count; /* how often it was seen; 0: no such thing */
	struct evidence *evidence, **evidence_end;
	const char *refuted;	/* what was looked for; NULL: the rule's word */
	const char *fix;	/* NULL: the rule's */
	const char *suppressed; /* the reason; NULL: it is not */
	struct finding *next;
};

#endif
