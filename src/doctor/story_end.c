/* SPDX-License-Identifier: BSD-2-Clause */
/* The end: what is told, in order, by whom, and in which words. */
#include <fcntl.h>
#include <stdlib.h>

#include "basic/procfs.h"
#include "basic/xmalloc.h"
#include "doctor/story_impl.h"

/* A row for each kind, in the order of enum story_kind. */
const struct story_kind_row story_kinds[] = {
	[STORY_RUN] = { "run", story_say_run, .brief = true },
	[STORY_START] = { "start", story_say_start, .brief = true },
	[STORY_LIBRARIES] = { "libraries", story_say_libraries },
	[STORY_FILE] = { "file", story_say_file },
	[STORY_MISSING] = { "missing", story_say_missing },
	[STORY_THREADS] = { "threads", story_say_threads, .brief = true },
	[STORY_PROCESSES] = { "processes", story_say_processes, .brief = true },
	[STORY_HANDLERS] = { "handlers", story_say_handlers },
	[STORY_SIGNAL] = { "signal", story_say_signal },
	[STORY_PROCESS] = { "process", story_say_process },
	[STORY_MAKES] = { "makes", story_say_makes },
	[STORY_SETTING] = { "setting", story_say_setting },
	[STORY_PROBE] = { "probe", story_say_probe, .brief = true },
	[STORY_BIND_FAILED] = { "bind-failed", story_say_bind_failed,
				.brief = true },
	[STORY_LISTEN] = { "listen", story_say_listen, .brief = true },
	[STORY_CONNECT] = { "connect", story_say_connect, .brief = true },
	[STORY_EPOLL] = { "epoll", story_say_epoll, .brief = true },
	[STORY_SERVE] = { "serve", story_say_serve, .brief = true },
	[STORY_OUTPUT] = { "output", story_say_output },
	[STORY_WAIT] = { "wait", story_say_wait, .brief = true },
	[STORY_EXIT] = { "exit", story_say_exit, .brief = true },
	[STORY_MORE] = { "more", story_say_more },
};

void story_say_more(struct story_text *t, const struct story_actor *a,
		    const struct story_item *i)
{
	strbuf_puts(&t->b, "does ");
	words_count(&t->b, i->count, "thing more", "things more");
	strbuf_puts(&t->b, " of too many kinds to tell");
}

static void say(struct story_text *t, const struct story_actor *a,
		struct story_item *i)
{
	t->b.len = 0;
	story_kinds[i->kind].say(t, a, i);
	i->text = doctor_say(t->doctor, "%s", strbuf_cstr(&t->b));
}

/* What was there before and is open still: listeners and epolls. */
static void add_before(struct story *s, struct world_process *p)
{
	struct story_actor *a = story_part_of(s, p)->actor;
	bool started = a->started;
	struct world_fd *d, *next;
	struct story_item *i;

	a->started = false;
	HASH_ITER (hh, p->fds->table, d, next) {
		struct world_file *f = d->file;

		if (!f || f->origin != ORIGIN_BEFORE ||
		    (!f->listening && (f->sort != SORT_EPOLL || !f->waits)))
			continue;
		i = story_note_at(
			s, a, f->listening ? STORY_LISTEN : STORY_EPOLL,
			f->listening ? io_listener_key(f) : f->id, NULL, 0, 0);
		i->pid = p->pid;
		i->fd = d->fd;
		if (f->listening) {
			i->listen.backlog = (int)f->backlog;
			i->listen.v6only = UNKNOWN;
			i->listen.family = f->family;
			i->listen.is_shared = f->reuseport == 1;
		}
		if (f->listening && f->local.port)
			i->name = story_addr(s, &f->local);
		else if (f->name)
			story_name(s, i, f->name, strlen(f->name));
	}
	a->started = started;
}

static int in_order(const void *a, const void *b)
{
	const struct story_item *x = *(struct story_item *const *)a;
	const struct story_item *y = *(struct story_item *const *)b;

	if (x->first_number != y->first_number)
		return x->first_number > y->first_number ? 1 : -1;
	if (x->first_ns != y->first_ns)
		return x->first_ns > y->first_ns ? 1 : -1;
	return (x->kind > y->kind) - (x->kind < y->kind);
}

static void finish_actor(struct story *s, struct story_text *t,
			 struct story_actor *a)
{
	size_t n = HASH_COUNT(a->table), k = 0;
	struct story_item **all = xreallocarray(NULL, n + 2, sizeof(*all));
	struct story_item *i, *next, **end = &a->items, *start;

	HASH_ITER (hh, a->table, i, next)
		all[k++] = i;
	if (a->wait)
		all[k++] = a->wait;
	qsort(all, k, sizeof(*all), in_order);
	for (size_t m = 0; m < k; m++)
		say(t, a, all[m]);
	k = story_join_files(s, all, k);
	start = a->program ? story_fold(s, a, all, k) : NULL;
	if (start)
		say(t, a, start);
	for (size_t m = 0; m < k; m++) {
		if (start && story_folds(all[m])) {
			if (start->folded != all[m])
				continue;
			all[m] = start;
		}
		*end = all[m];
		end = &all[m]->next;
		a->n_items++;
	}
	*end = NULL;
	free(all);
}

static void name_actor(struct story *s, struct story_actor *a)
{
	struct strbuf b = { 0 };

	if (a->processes > 1 || (a->parent && !a->program)) {
		strbuf_printf(&b, "%llu process%s",
			      (unsigned long long)a->processes,
			      a->processes == 1 ? "" : "es");
		if (a->parent) {
			strbuf_puts(&b, a->program ? " started by " :
						     " forked by ");
			world_process_put(&b, a->parent->process);
		}
		strbuf_puts(&b, ", the first ");
	}
	world_process_put(&b, a->process);
	a->name = doctor_say(s->d, "%s", strbuf_cstr(&b));
	strbuf_done(&b);
}

/* Of a program that was gone before anybody looked. */
static uint64_t our_somaxconn(void)
{
	char text[32];

	return text_read_at(AT_FDCWD, "/proc/sys/net/core/somaxconn", text,
			    sizeof(text)) > 0 ?
		       strtoull(text, NULL, 10) :
		       UINT64_MAX;
}

const struct story_actor *story_finish(struct story *s, struct io_facts *f,
				       const struct io_report *model)
{
	const struct sample *last = doctor_last_sample(s->d);
	struct world_process *p, *next;
	struct story_text t = { .doctor = s->d,
				.facts = f,
				.model = model,
				.somaxconn = s->somaxconn };

	if (t.somaxconn == UINT64_MAX && last && last->n_nets)
		t.somaxconn = last->nets[0].somaxconn;
	else if (t.somaxconn == UINT64_MAX && s->d->opts.samples)
		t.somaxconn = our_somaxconn();
	HASH_ITER (hh, s->d->world->processes, p, next)
		if (!p->born_ns && !p->execed)
			add_before(s, p);
	for (struct story_actor *a = s->actors; a; a = a->next) {
		finish_actor(s, &t, a);
		name_actor(s, a);
	}
	strbuf_done(&t.b);
	return s->actors;
}
