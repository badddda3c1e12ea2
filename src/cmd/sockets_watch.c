/* SPDX-License-Identifier: BSD-2-Clause */
/* ringside sockets --watch: again and again, with what has moved between. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/xmalloc.h"
#include "cmd/sockets_columns.h"
#include "cmd/sockets_impl.h"
#include "snapshot/sock_tcp.h"
#include "view/group.h"

/* What a connection had done when it was last looked at. */
struct past {
	uint64_t cookie, sent, received;
	uint32_t retransmitted;
};

struct history {
	struct past *past; /* by cookie */
	size_t n;
	uint64_t when;
};

static uint64_t now_ns(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1000000000ull + ts.tv_nsec;
}

static int by_cookie(const void *a, const void *b)
{
	const struct past *x = a, *y = b;

	return (x->cookie > y->cookie) - (x->cookie < y->cookie);
}

static struct history look(const struct sockets_found *f)
{
	struct history h = { .when = now_ns() };

	h.past = xreallocarray(NULL, f->n_shown + 1, sizeof(*h.past));
	for (size_t i = 0; i < f->n_shown; i++) {
		struct sock_tcp_info info;

		if (sock_tcp_info(f->shown[i], &info) <
		    offsetof(struct sock_tcp_info, segs_out))
			continue;
		h.past[h.n++] = (struct past){
			.cookie = f->shown[i]->cookie,
			.sent = info.bytes_acked,
			.received = info.bytes_received,
			.retransmitted = info.total_retrans,
		};
	}
	qsort(h.past, h.n, sizeof(*h.past), by_cookie);
	return h;
}

static const struct past *find(const struct history *h, uint64_t cookie)
{
	struct past key = { .cookie = cookie };

	return h->n ? bsearch(&key, h->past, h->n, sizeof(key), by_cookie) :
		      NULL;
}

static void add_rates(struct sockets_found *f, const struct history *before,
		      const struct history *now)
{
	double seconds = (now->when - before->when) / 1e9;

	for (size_t i = 0; i < f->n_shown; i++) {
		const struct past *a = find(before, f->shown[i]->cookie);
		const struct past *b = find(now, f->shown[i]->cookie);
		struct sock_rates *r;

		if (!a || !b || seconds <= 0)
			continue;
		r = arena_alloc(&f->list.arena, sizeof(*r));
		r->sent = (b->sent - a->sent) / seconds;
		r->received = (b->received - a->received) / seconds;
		r->retransmitted = (b->retransmitted - a->retransmitted) /
				   seconds;
		f->shown[i]->rates = r;
	}
}

static int show(const struct sockets_opts *o, const struct sockets_found *f)
{
	const void *const *rows = (const void *const *)f->shown;
	int r;

	/* The terminal's own; a file or pipe gets one table after another. */
	if (!o->view.json && isatty(STDOUT_FILENO))
		fputs("\033[H\033[2J", stdout);
	r = o->n_by ? view_print_groups(&o->view, o->by, o->n_by, rows,
					f->n_shown, stdout) :
		      view_print(&o->view, rows, f->n_shown, stdout);
	if (!o->view.json && !isatty(STDOUT_FILENO))
		fputc('\n', stdout);
	if (fflush(stdout) && r >= 0)
		r = -errno;
	return r;
}

static void wait_until(uint64_t ns)
{
	struct timespec ts = { .tv_sec = ns / 1000000000,
			       .tv_nsec = ns % 1000000000 };

	while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &ts, NULL) ==
	       EINTR)
		;
}

int sockets_watch(struct sockets_opts *o)
{
	struct history before = { 0 };
	uint64_t due = now_ns();
	int r;

	for (;;) {
		struct sockets_found f;
		struct history now;

		r = sockets_collect(o, &f);
		if (r < 0) {
			log_error_errno(r, "cannot go on");
			sockets_found_done(&f);
			break;
		}
		now = look(&f);
		if (before.when)
			add_rates(&f, &before, &now);
		r = show(o, &f);
		sockets_found_done(&f);
		free(before.past);
		before = now;
		if (r < 0)
			break;
		due += o->watch_ns;
		/* Where one look takes longer than that, none is made up. */
		if (due < now_ns())
			due = now_ns();
		wait_until(due);
	}
	free(before.past);
	return 1;
}
