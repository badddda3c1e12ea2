/* SPDX-License-Identifier: BSD-2-Clause */
/* Inside of the story: what story*.c share. */
#ifndef RINGSIDE_DOCTOR_STORY_IMPL_H
#define RINGSIDE_DOCTOR_STORY_IMPL_H

#include "doctor/doctor_impl.h"
#include "doctor/story.h"
#include "doctor/words.h"

/* A socket that is being made ready. */
struct sock_note {
	uint64_t file; /* its id */
	uint64_t ns, number;
	pid_t tid;
	int family, type, v6only; /* UNKNOWN: not set */
	int bind_error;
	bool bound, used;
	struct fd_addr addr;
	UT_hash_handle hh;
};

/* Which actor a process is. */
struct story_part {
	struct world_process *process;
	struct story_actor *actor;
	UT_hash_handle hh;
};

struct story {
	struct doctor *d;
	struct story_actor *actors, **actors_end;
	unsigned n_actors;
	struct story_part *parts, *hot;
	struct sock_note *socks;
	uint64_t somaxconn;    /* as somebody read it, or UINT64_MAX */
	uint64_t setting_file; /* id of what has it */
};

/* One that came from the same and is the same program; or a new one. */
struct story_actor *story_actor_of(struct story *s, struct story_actor *parent,
				   struct world_process *p,
				   const char *program);
/* Never NULL: processes that are not known yet get an actor. */
struct story_part *story_part_of(struct story *s, struct world_process *p);
/*
 * Marks that it happened (again); `key` tells apart what is told apart of a
 * kind. The item may be STORY_MORE: there is no room for another one.
 */
struct story_item *story_note(struct story *s, const struct op *op,
			      enum story_kind kind, uint64_t key);
/* The same of what was no call: `number` and `ns` are of the event. */
struct story_item *story_note_at(struct story *s, struct story_actor *a,
				 enum story_kind kind, uint64_t key,
				 const struct world_thread *t, uint64_t number,
				 uint64_t ns);
/* What is already there of it, from before its own work or after; or NULL. */
struct story_item *story_find(const struct story_actor *a, enum story_kind kind,
			      uint64_t key);
uint64_t story_hash(const char *text, size_t len);
/* Gives it a name, quoted, unless it has one. */
void story_name(struct story *s, struct story_item *i, const char *name,
		size_t len);
const char *story_addr(struct story *s, const struct fd_addr *addr);
/* Its runtime is up: it does something of its own. */
void story_begin_own(struct story *s, struct world_process *p);
void story_sock_forget(struct story *s, struct sock_note *n);

/* story_files.c */
void story_on_open(struct story *s, const struct op *op);
void story_on_file_data(struct story *s, const struct op *op);

/* story_sockets.c */
void story_on_socket(struct story *s, const struct op *op);
void story_on_option(struct story *s, const struct op *op);
void story_on_bind(struct story *s, const struct op *op);
void story_on_listen(struct story *s, const struct op *op);
void story_on_connect(struct story *s, const struct op *op);
void story_on_close(struct story *s, const struct op *op);

/* story_data.c */
void story_on_accept(struct story *s, const struct op *op);
void story_on_data(struct story *s, const struct op *op);

/* story_makes.c */
void story_on_make(struct story *s, const struct op *op);

/* story_process.c */
void story_on_sigaction(struct story *s, const struct op *op);
void story_on_exec(struct story *s, const struct op *op);
void story_on_process(struct story *s, const struct op *op);

/* story_wait.c */
void story_on_wait(struct story *s, const struct op *op);
void story_on_child(struct story *s, const struct event *e,
		    const struct world_thread *t);
void story_on_signal(struct story *s, const struct event *e,
		     const struct world_thread *t);
void story_on_exit(struct story *s, const struct event *e,
		   const struct world_thread *t);

/* story_fold.c */
/* What the line of the runtime's start has in it. */
bool story_folds(const struct story_item *i);
/* That line, or NULL; `all` are in order. */
struct story_item *story_fold(struct story *s, struct story_actor *a,
			      struct story_item **all, size_t n);
/*
 * Of the files that it only opened, or read, the first ones are told: the
 * others are counted in the line of the first that is not. Returns how many
 * lines are left.
 */
size_t story_join_files(struct story *s, struct story_item **all, size_t n);

/* A sentence under way. */
struct story_text {
	struct doctor *doctor;
	struct io_facts *facts;
	const struct io_report *model;
	uint64_t somaxconn; /* UINT64_MAX: not known */
	struct strbuf b;
};

/* The sentence of each kind, put to `t->b`. */
typedef void story_sentence(struct story_text *t, const struct story_actor *a,
			    const struct story_item *i);
story_sentence story_say_libraries, story_say_file, story_say_missing,
	story_say_setting, story_say_probe, story_say_listen, story_say_connect,
	story_say_bind_failed, story_say_serve, story_say_output,
	story_say_makes, story_say_epoll, story_say_threads,
	story_say_processes, story_say_handlers, story_say_signal,
	story_say_process, story_say_run, story_say_exit, story_say_wait,
	story_say_start, story_say_more;

#endif
