/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Which processes are asked for: by number, name, user and process group,
 * where ^ before a word leaves those out. Of several kinds one suffices;
 * who wants all of them compares the answer with what was asked.
 */
#ifndef RINGSIDE_SNAPSHOT_TASK_SELECT_H
#define RINGSIDE_SNAPSHOT_TASK_SELECT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

struct task;

enum task_select_kind {
	TASK_SELECT_PID,
	TASK_SELECT_COMM, /* begins so; /REGEX/[bix]: matches it */
	TASK_SELECT_UID,  /* of the effective user; a number or a name */
	TASK_SELECT_PGID,
	TASK_SELECT_KINDS
};

struct task_word; /* a number, a beginning or an expression */

struct task_select {
	struct task_word *words;
	size_t n;
	unsigned asked;	 /* 1 << kind, of those that are not left out */
	unsigned kinds;	 /* the same, with those */
	bool all;	 /* every kind that was asked for must fit (lsof -a) */
	bool no_zombies; /* what has ended is not wanted, and fits nothing */
};

/*
 * Adds the words of an option: a list with commas, of names of commands a
 * single one. Returns 0, or -EINVAL with *ret_error set to what is wrong with
 * which word (to be freed).
 */
int task_select_add(struct task_select *s, enum task_select_kind kind,
		    const char *text, char **ret_error);
/*
 * The same of the options that commands agree on: p, c, u and g. Returns 1 if
 * it is one of these and taken, 0 if it is none, or -EINVAL.
 */
int task_select_option(struct task_select *s, int letter, const char *text,
		       char **ret_error);
/*
 * The same of a word that is no option's: a number of a process or one of its
 * threads, or else a name.
 */
int task_select_operand(struct task_select *s, const char *word,
			char **ret_error);
void task_select_done(struct task_select *s);

/*
 * The kinds by which the process was asked for, as bits (1 << kind); 0: none,
 * -1: it is left out, whatever else is said.
 */
int task_select_match(const struct task_select *s, const struct task *t);
/* Whether it is wanted: all of them if nothing was asked for. */
bool task_select_wants(const struct task_select *s, const struct task *t);
/*
 * If only chosen numbers can be wanted: those, to be freed (there is no need
 * to look through /proc then). Returns how many, or -1: it may be any.
 */
ssize_t task_select_pids(const struct task_select *s, pid_t **ret_pids);
/*
 * The next word that nothing has matched, from *pos on, or NULL: what a
 * command reports at its end. Borrowed.
 */
const char *task_select_unmatched(const struct task_select *s, size_t *pos);
/* Of what kind that word is: *pos is as that left it. */
enum task_select_kind task_select_kind_before(const struct task_select *s,
					      size_t pos);

#endif
