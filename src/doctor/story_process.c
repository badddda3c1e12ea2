/* SPDX-License-Identifier: BSD-2-Clause */
/* What it runs, whom it starts, signals, what it does to itself, its end. */
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "doctor/runtime.h"
#include "doctor/story_impl.h"
#include "syscall/xlat/signal.h"

enum { SIGNALS_TOLD = 6 };

void story_on_sigaction(struct story *s, const struct op *op)
{
	uint64_t handler, bit;
	struct story_item *i;
	int sig;

	if (!op_handler(op, &sig, &handler) || !handler)
		return;
	bit = UINT64_C(1) << (sig - 1);
	i = story_note(s, op, STORY_HANDLERS, 0);
	if (handler == 1)
		i->handlers.ignored |= bit;
	else
		i->handlers.set |= bit;
}

void story_on_exec(struct story *s, const struct op *op)
{
	struct story_part *part;
	const char *path;
	struct story_item *i;
	char *program;
	size_t len;

	if (op->error || !op_path(op, &path, &len))
		return;
	part = story_part_of(s, op->process);
	program = xstrndup(path, len);
	part->actor->processes--;
	part->actor = story_actor_of(s, part->actor, op->process, program);
	part->actor->processes++;
	free(program);
	i = story_note(s, op, STORY_RUN, 0);
	story_name(s, i, path, len);
}

/* What it does to itself, and in words. */
static const struct {
	enum op_how how;
	const char *words;
} changes[] = {
	{ HOW_SETSID, "makes a session of its own" },
	{ HOW_CHDIR, "goes to another directory" },
	{ HOW_CHROOT, "sees another root from now on" },
	{ HOW_UMASK, "sets the mask of permissions" },
	{ HOW_SETUID, "becomes another user" },
	{ HOW_SETGID, "becomes of another group" },
	{ HOW_SETGROUPS, "sets its other groups" },
	{ HOW_AFFINITY, "binds itself to CPUs" },
};

void story_on_process(struct story *s, const struct op *op)
{
	const char *words = NULL, *text;
	struct story_item *i;
	size_t len;

	for (size_t k = 0; k < ARRAY_SIZE(changes) && !words; k++)
		if (changes[k].how == op->how)
			words = changes[k].words;
	if (!words)
		return;
	i = story_note(s, op, STORY_PROCESS,
		       (uint64_t)op->how << 32 ^ op_arg(op, 0));
	if (i->name || i->kind == STORY_MORE)
		return;
	text = doctor_call_text(s->d, op);
	/* Without how long it took. */
	len = strcspn(text, "<");
	while (len && text[len - 1] == ' ')
		len--;
	i->name = doctor_say(s->d, "%s: %.*s", words, (int)len, text);
}

void story_on_child(struct story *s, const struct event *e,
		    const struct world_thread *t)
{
	struct story_actor *a = story_part_of(s, t->process)->actor;
	struct story_item *i;

	if (!e->child_is_thread)
		story_begin_own(s, t->process);
	i = story_note_at(s, a,
			  e->child_is_thread ? STORY_THREADS : STORY_PROCESSES,
			  0, t, s->d->world->number, e->ns);
	if (i->count <= STORY_TIDS && i->kind != STORY_MORE)
		i->tids[i->count - 1] = e->child;
}

void story_on_signal(struct story *s, const struct event *e,
		     const struct world_thread *t)
{
	struct story_item *i;

	if (e->sig < 1 || e->sig > 64)
		return;
	i = story_note_at(s, story_part_of(s, t->process)->actor, STORY_SIGNAL,
			  (uint64_t)e->sig, t, s->d->world->number, e->ns);
	i->signal.sig = e->sig;
	i->signal.handled = t->process->handled >> (e->sig - 1) & 1;
}

void story_on_exit(struct story *s, const struct event *e,
		   const struct world_thread *t)
{
	bool killed = e->type == EVENT_KILLED;
	struct story_item *i;

	if (e->tid != e->pid)
		return;
	i = story_note_at(s, story_part_of(s, t->process)->actor, STORY_EXIT,
			  killed ? 1000u + (uint64_t)e->sig :
				   (uint64_t)e->exit_code,
			  t, s->d->world->number, e->ns);
	i->exit.killed = killed;
	i->exit.code = killed ? e->sig : e->exit_code;
}

/* sentences */

/* What they turned out to be for: "2 event loops, 3 in the background". */
static void put_roles(struct story_text *t, const struct story_item *i,
		      bool threads)
{
	unsigned n[ROLES] = { 0 }, kinds = 0;

	for (const struct io_report *r = t->model; r; r = r->next)
		for (size_t k = 0; k < r->n_threads; k++) {
			const struct io_report_thread *h = &r->threads[k];

			for (unsigned m = 0; m < STORY_TIDS && i->tids[m]; m++)
				if (h->tid == i->tids[m] &&
				    (h->pid != h->tid) == threads)
					n[h->role]++;
		}
	for (unsigned role = ROLE_BACKGROUND; role < ROLES; role++) {
		if (!n[role])
			continue;
		strbuf_puts(&t->b, kinds++ ? ", " : "; ");
		strbuf_printf(&t->b, "%u %s", n[role], io_role_titles[role]);
	}
}

static void put_tids(struct strbuf *b, const struct story_item *i)
{
	for (unsigned k = 0; k < STORY_TIDS && i->tids[k]; k++)
		strbuf_printf(b, "%s%d", k ? ", " : ": ", (int)i->tids[k]);
	if (i->count > STORY_TIDS)
		strbuf_puts(b, ", ...");
}

static const struct io_report *model_of(const struct story_text *t, pid_t pid)
{
	for (const struct io_report *r = t->model; r; r = r->next)
		for (size_t k = 0; k < r->n_pids; k++)
			if (r->pids[k] == pid)
				return r;
	return NULL;
}

void story_say_threads(struct story_text *t, const struct story_actor *a,
		       const struct story_item *i)
{
	const struct runtime *rt = runtime_of(t->doctor, a->process);
	const struct io_report *r = model_of(t, i->pid);
	struct strbuf *b = &t->b;

	strbuf_puts(b, "starts ");
	words_count(b, i->count, "thread", "threads");
	put_tids(b, i);
	if (r && !r->client && io_models[r->model].threads && i->count > 2)
		strbuf_printf(b, "; %s", io_models[r->model].threads);
	else
		put_roles(t, i, true);
	if (rt && rt->threads)
		strbuf_printf(b, " (%s: %s)", rt->name, rt->threads);
}

void story_say_processes(struct story_text *t, const struct story_actor *a,
			 const struct story_item *i)
{
	const struct io_report *r = model_of(t, i->pid);

	strbuf_puts(&t->b, "starts ");
	words_count(&t->b, i->count, "process", "processes");
	put_tids(&t->b, i);
	if (r && io_models[r->model].processes)
		strbuf_printf(&t->b, "; %s", io_models[r->model].processes);
	else
		put_roles(t, i, false);
}

void story_say_handlers(struct story_text *t, const struct story_actor *a,
			const struct story_item *i)
{
	struct strbuf *b = &t->b;
	uint64_t ignored = i->handlers.ignored & ~i->handlers.set;

	if (i->handlers.set) {
		strbuf_puts(b, "sets ");
		words_count(b, (uint64_t)__builtin_popcountll(i->handlers.set),
			    "signal handler: ", "signal handlers: ");
		words_signals(b, i->handlers.set, SIGNALS_TOLD);
	}
	if (ignored) {
		strbuf_puts(b, i->handlers.set ? "; ignores " : "ignores ");
		words_signals(b, ignored, SIGNALS_TOLD);
	}
}

void story_say_signal(struct story_text *t, const struct story_actor *a,
		      const struct story_item *i)
{
	struct strbuf *b = &t->b;
	char buf[SIGNAL_NAME_SIZE];

	strbuf_printf(b, "is sent %s", signal_name(i->signal.sig, buf));
	if (i->count > 1) {
		strbuf_putc(b, ' ');
		words_count(b, i->count, "time", "times");
	}
	if (i->signal.handled)
		strbuf_puts(b, ", which a handler takes");
}

void story_say_process(struct story_text *t, const struct story_actor *a,
		       const struct story_item *i)
{
	strbuf_puts(&t->b, i->name ? i->name : "?");
}

void story_say_run(struct story_text *t, const struct story_actor *a,
		   const struct story_item *i)
{
	strbuf_printf(&t->b, "runs %s", i->name);
	if (i->count > 1)
		strbuf_printf(&t->b, ", %llu times",
			      (unsigned long long)i->count);
}

void story_say_exit(struct story_text *t, const struct story_actor *a,
		    const struct story_item *i)
{
	struct strbuf *b = &t->b;
	char buf[SIGNAL_NAME_SIZE];

	if (i->exit.killed)
		strbuf_printf(b, "is killed by %s",
			      signal_name(i->exit.code, buf));
	else
		strbuf_printf(b, "ends with status %d", i->exit.code);
	if (i->count > 1) {
		strbuf_putc(b, ' ');
		words_count(b, i->count, "time", "times");
	}
}
