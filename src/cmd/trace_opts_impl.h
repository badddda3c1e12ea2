/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Inside of the option parser. An option is one row of trace_option_rows[],
 * which is all that parsing, -e, the help text and "did you mean" know of
 * it. Only trace_opts*.c include this.
 */
#ifndef RINGSIDE_CMD_TRACE_OPTS_IMPL_H
#define RINGSIDE_CMD_TRACE_OPTS_IMPL_H

#include <stdbool.h>
#include <stddef.h>

#include "cmd/trace_opts.h"

/* What is gathered on the way and judged at the end. */
struct opts_parser {
	struct trace_opts *o;
	/* how often the short forms were given */
	unsigned f, q, t, x, y, z, daemonize;
	/* the long forms of the same, which may not be mixed with them */
	bool long_f, long_q, long_t, long_x, long_y;
	bool deprecated_follow, columns, sort, version, help;
	bool no_follow;
	/* eBPF's own, that were given */
	bool buffer, blocked;
	const char *stack_detail; /* an option that says how -k is to be */
	pid_t *pids;
	const char **paths;
	char **comms;
	size_t nenv;
	enum option_in in; /* the command whose line it is */
};

enum option_arg { NO_ARG, WITH_ARG, MAYBE_ARG };

struct option_row {
	unsigned in;	  /* commands that have it: enum option_in */
	char letter;	  /* 0: long form only */
	const char *name; /* long form; NULL: a title of the help text */
	enum option_arg arg;
	const char *meta; /* what help calls the argument */
	bool qualifier;	  /* also as -e name=arg */
	bool only_e;	  /* not as --name */
	/* A bool of struct trace_opts to be set: its offset plus 1. */
	size_t flag;
	/*
	 * Otherwise: returns 0, or -EINVAL after reporting. `arg` is NULL if
	 * none was given.
	 */
	int (*take)(struct opts_parser *p, const char *arg);
	const char *help; /* NULL: another name, not listed */
};

extern const struct option_row trace_option_rows[];

static inline bool option_is_end(const struct option_row *r)
{
	return !r->letter && !r->name && !r->help;
}

/* What the user called: "ringside trace", "strace". */
const char *trace_opts_program(enum option_in in);
/* Says where the user is told more. Returns -EINVAL. */
int trace_opts_hint(const struct opts_parser *p);

/* Judges what goes together and fills in what follows from it. */
int trace_opts_settle(struct opts_parser *p);
/* The part of it that is about processes, eBPF and files. */
int check_whom(struct opts_parser *p);
int check_file(struct opts_parser *p);
/* Reports -EINVAL if `both`. */
int exclude(const struct opts_parser *p, bool both, const char *a,
	    const char *b);

/* Parses "name=arg" of -e, or a set of system calls without a name. */
int take_qualifier(struct opts_parser *p, const char *expr);

/* options of eBPF and of files: trace_opts_file.c */
int take_cgroup(struct opts_parser *p, const char *arg);
int take_pidns_of(struct opts_parser *p, const char *arg);
int take_comm_name(struct opts_parser *p, const char *arg);
int take_uid(struct opts_parser *p, const char *arg);
int take_buffer(struct opts_parser *p, const char *arg);
int take_blocked(struct opts_parser *p, const char *arg);
int take_from(struct opts_parser *p, const char *arg);
int take_to(struct opts_parser *p, const char *arg);
int take_last(struct opts_parser *p, const char *arg);
int take_when(struct opts_parser *p, const char *arg);
int take_rotate(struct opts_parser *p, const char *arg);
int take_keep(struct opts_parser *p, const char *arg);
int take_level(struct opts_parser *p, const char *arg);

/* the summary: trace_opts_summary.c */

int take_summary_only(struct opts_parser *p, const char *arg);
int take_summary(struct opts_parser *p, const char *arg);
int take_overhead(struct opts_parser *p, const char *arg);
int take_sort(struct opts_parser *p, const char *arg);
int take_summary_columns(struct opts_parser *p, const char *arg);
int take_every(struct opts_parser *p, const char *arg);

/* stacks: trace_opts_stack.c */
int take_stack(struct opts_parser *p, const char *arg);
int take_stack_long(struct opts_parser *p, const char *arg);
int take_stack_limit(struct opts_parser *p, const char *arg);
int take_stack_bytes(struct opts_parser *p, const char *arg);
void check_stacks(struct opts_parser *p);

/* what is done to calls: trace_opts_inject.c */
int take_inject(struct opts_parser *p, const char *arg);
int take_fault(struct opts_parser *p, const char *arg);
int take_seed(struct opts_parser *p, const char *arg);
/* Judges them and --seccomp-bpf, and takes a seed if one is wanted. */
void settle_inject(struct opts_parser *p);

/* values */

struct word_bit {
	const char *word;
	unsigned bit;
};

/* Words with commas, !, all and none to bits. NULL-terminated. */
int parse_bits(const char *what, const char *expr, const struct word_bit *words,
	       unsigned all, unsigned *ret_bits);
/* One of the words. */
int parse_word(const char *what, const char *arg, const struct word_bit *words,
	       unsigned *ret_value);
/* "64K", "256M", "1G", in powers of 1024, or bytes. */
int parse_size(const char *what, const char *arg, uint64_t *ret_bytes);
int parse_unsigned(const char *what, const char *arg, unsigned long max,
		   unsigned *ret_value);
/*
 * "10ms", "1.5s", "500us", "20ns" to ns; a bare number is in units of
 * `bare_ns`, 0: not allowed.
 */
int parse_duration(const char *what, const char *arg, uint64_t bare_ns,
		   uint64_t *ret_ns);
/* "s", "ms", "us", "ns" to digits behind the point. */
int parse_precision(const char *arg, unsigned *ret_digits);
int parse_timestamps(struct trace_opts *o, const char *arg);
int parse_pids(struct opts_parser *p, const char *arg);
/* Reports a bad word and the nearest good one. Returns -EINVAL. */
int report_word(const char *what, const char *word,
		const struct word_bit *words);

#endif
