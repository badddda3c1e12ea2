/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Settings of the kernel (sysctl.conf(5)) and of logins (limits.conf(5)),
 * judged by what today's kernel makes of them. The rules are a table:
 * audit_rules.c. Texts of files are not trusted.
 */
#ifndef RINGSIDE_SNAPSHOT_AUDIT_H
#define RINGSIDE_SNAPSHOT_AUDIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum audit_verdict {
	/* wrong */
	AUDIT_HARMFUL,
	AUDIT_INVALID,	     /* the kernel will not take it */
	AUDIT_UNIT,	     /* a number in the wrong unit */
	AUDIT_REMOVED,	     /* there is no such setting any more */
	AUDIT_NO_EFFECT,     /* there is, and nobody looks at it */
	AUDIT_MISUNDERSTOOD, /* it does not do what people set it for */
	AUDIT_BELOW_DEFAULT, /* by now the kernel's own is better */
	AUDIT_RISKY,	     /* a trade that one should know of */
	AUDIT_SYNTAX,
	/* not wrong */
	AUDIT_UNKNOWN, /* no rule is here for it */
	AUDIT_DEFAULT, /* what the kernel does anyway */
	AUDIT_FINE,
	AUDIT_VERDICTS
};

/* "harmful", "wrong unit"; of enum audit_verdict. */
const char *audit_verdict_word(unsigned verdict);

/* What a value is compared with. */
enum audit_test {
	TEST_ALWAYS = 1,
	TEST_EQUAL,
	TEST_OTHER, /* than the number */
	TEST_LESS,
	TEST_MORE,
	TEST_PAGES_BEYOND_MEMORY, /* as pages more than the machine has */
	TEST_BYTES_BEYOND_MEMORY,
	TEST_NOT_RISING, /* of three numbers one is below the one before */
	TEST_WORD,	 /* it is this word */
};

struct audit_rule {
	uint8_t test;	 /* enum audit_test; 0: no more rules */
	uint8_t index;	 /* of several numbers, which */
	uint8_t verdict; /* enum audit_verdict */
	int64_t number;
	const char *word; /* TEST_WORD */
	const char *reason;
};

struct audit_setting {
	const char *name;   /* net.ipv4.tcp_sack */
	const char *usual;  /* default, as the kernel shows it; or NULL */
	const char *source; /* of the documentation */
	struct audit_rule rules[4]; /* the first that fits */
	const char *otherwise;	    /* what it is, if none does */
};

extern const struct audit_setting audit_settings[];
extern const size_t audit_nsettings;

/* By the name with dots, as sysctl(8) has it; NULL: nothing is known of it. */
const struct audit_setting *audit_find(const char *name);

struct audit_finding {
	char *where; /* "file:7", "running" */
	char *file;
	unsigned line;
	char *name, *value, *reason;
	const char *usual, *source; /* or NULL */
	uint8_t verdict;	    /* enum audit_verdict */
};

struct audit {
	struct audit_finding *findings;
	size_t n, cap;
	size_t wrong;
};

/* What the machine has; 0: ask. For tests. */
struct audit_machine {
	uint64_t memory, page;
};

/*
 * Judges the text of a file. Whether its lines are of sysctl.conf or of
 * limits.conf each line shows itself.
 */
void audit_text(struct audit *a, const char *file, const char *text,
		size_t len);
/* Judges what is in force, of the settings that are known. */
void audit_running(struct audit *a);
/* The worst first, in files by line; without `all` only what is wrong. */
void audit_sort_out(struct audit *a, bool all);
void audit_done(struct audit *a);

/* One value; false: it is none of the setting's rules. `ret` may be NULL. */
const struct audit_rule *audit_judge(const struct audit_setting *s,
				     const char *value,
				     const struct audit_machine *m);

#endif
