/* SPDX-License-Identifier: BSD-2-Clause */
/* Epolls, and descriptors of other kinds that it makes. */
#include "basic/units.h"
#include "doctor/story_impl.h"

void story_on_make(struct story *s, const struct op *op)
{
	struct story_item *i;

	if (!op->made)
		return;
	if (op->made->sort == SORT_EPOLL) {
		i = story_note(s, op, STORY_EPOLL, op->made->id);
		i->fd = op->made_fd;
		return;
	}
	i = story_note(s, op, STORY_MAKES, op->made->sort);
	i->sort = op->made->sort;
	i->fd = op->made_fd;
}

/* sentences */

static const char *sort_name(int sort, bool many)
{
	switch (sort) {
	case SORT_PIPE: return many ? "pipes" : "a pipe";
	case SORT_EVENTFD: return many ? "eventfds" : "an eventfd";
	case SORT_TIMERFD: return many ? "timerfds" : "a timerfd";
	case SORT_SIGNALFD:
		return many ? "signalfds" : "a signalfd, to read signals from";
	case SORT_INOTIFY: return many ? "inotifies" : "an inotify";
	case SORT_PIDFD: return many ? "pidfds" : "a pidfd";
	case SORT_URING: return many ? "io_urings" : "an io_uring";
	default:
		return many ? "descriptors of another kind" :
			      "a descriptor of another kind";
	}
}

void story_say_makes(struct story_text *t, const struct story_actor *a,
		     const struct story_item *i)
{
	struct strbuf *b = &t->b;

	strbuf_puts(b, "makes ");
	if (i->count > 1) {
		units_put_count(b, i->count);
		strbuf_putc(b, ' ');
	}
	strbuf_puts(b, sort_name(i->sort, i->count > 1));
}

static void put_mode(struct strbuf *b, uint64_t et, uint64_t lt)
{
	strbuf_puts(b, et && lt ? " (some edge-triggered)" :
		       et	? " (edge-triggered)" :
				  " (level-triggered)");
}

void story_say_epoll(struct story_text *t, const struct story_actor *a,
		     const struct story_item *i)
{
	struct strbuf *b = &t->b;
	const char *sep = " watches ";
	struct io_epoll *e;

	HASH_FIND(hh, t->facts->epolls, &i->key, sizeof(i->key), e);
	strbuf_printf(b,
		      i->first_number ? "makes epoll %d, which" :
					"has epoll %d, which",
		      i->fd);
	if (!e) {
		strbuf_puts(b, " watches nothing that is known");
		return;
	}
	if (e->listeners_et + e->listeners_lt) {
		strbuf_puts(b, sep);
		words_count(b, e->listeners_et + e->listeners_lt, "listener",
			    "listeners");
		put_mode(b, e->listeners_et, e->listeners_lt);
		sep = ", ";
	}
	if (e->conns_et + e->conns_lt) {
		strbuf_puts(b, sep);
		words_count(b, e->conns_et + e->conns_lt,
			    "registration of a connection",
			    "registrations of connections");
		put_mode(b, e->conns_et, e->conns_lt);
		sep = ", ";
	}
	if (e->others) {
		strbuf_puts(b, sep);
		words_count(b, e->others, "other", "others");
		sep = ", ";
	}
	if (*sep == ' ')
		strbuf_puts(b, " watches nothing that is known");
	if (e->oneshot)
		strbuf_puts(b, ", each for one event (EPOLLONESHOT)");
	if (e->exclusive)
		strbuf_puts(b, ", one waiter at a time (EPOLLEXCLUSIVE)");
	strbuf_puts(b, "; waited for ");
	words_count(b, e->waits, "time", "times");
}
