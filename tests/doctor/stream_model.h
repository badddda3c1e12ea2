/* SPDX-License-Identifier: BSD-2-Clause */
/* Verdicts on how calls that are made by hand do their I/O. */
#ifndef RINGSIDE_TESTS_DOCTOR_STREAM_MODEL_H
#define RINGSIDE_TESTS_DOCTOR_STREAM_MODEL_H

#include "stream_epoll.h"

#include "doctor/io_model.h"

struct model_test {
	struct stream_test s;
	struct io_facts *facts;
	const struct io_report *r;
};

static inline void model_begin(struct model_test *m)
{
	stream_new(&m->s, NULL, false);
	m->r = NULL;
	m->facts = io_facts_new(m->s.doctor);
	stream_attach(&m->s);
}

static inline void model_judge(struct model_test *m)
{
	if (m->r)
		return;
	doctor_finish(m->s.doctor);
	m->r = io_model_judge(m->facts, m->s.doctor);
}

static inline void model_end(struct model_test *m)
{
	io_facts_free(m->facts);
	stream_end(&m->s);
}

static inline bool model_has_why(const struct io_report *r, const char *words)
{
	for (unsigned i = 0; i < r->n_why; i++)
		if (strstr(r->why[i], words))
			return true;
	return false;
}

/* The verdict on the first group, with a reason that has these words. */
static inline void model_expect(struct model_test *m, enum io_model model,
				enum io_mech mech, enum io_sure sure,
				const char *why)
{
	model_judge(m);
	assert_string_equal(io_models[m->r->model].name, io_models[model].name);
	assert_string_equal(io_mech_names[m->r->mech], io_mech_names[mech]);
	assert_string_equal(io_sure_names[m->r->sure], io_sure_names[sure]);
	if (!model_has_why(m->r, why)) {
		for (unsigned i = 0; i < m->r->n_why; i++)
			print_error("why: %s\n", m->r->why[i]);
		fail_msg("no reason says '%s'", why);
	}
	model_end(m);
}

static inline enum io_role model_role_of(const struct io_report *r, pid_t tid)
{
	for (size_t i = 0; i < r->n_threads; i++)
		if (r->threads[i].tid == tid)
			return r->threads[i].role;
	fail_msg("no thread %d", (int)tid);
	return ROLE_IDLE;
}

/* pieces of programs */

static inline void model_listens(struct stream_test *t, int flags)
{
	stream_call(t, "socket", LISTENER, AF_INET, SOCK_STREAM | flags, 0);
	stream_call(t, "listen", 0, LISTENER, 128);
}

static inline void model_accepts(struct stream_test *t, int fd, int flags)
{
	stream_call(t, "accept4", fd, LISTENER, 0, 0, (uint64_t)flags);
}

/* So many requests and answers. */
static inline void model_serves(struct stream_test *t, int fd, int n)
{
	for (int i = 0; i < n; i++) {
		stream_call(t, "read", 100, fd, BUFFER, 512);
		stream_call(t, "write", 100, fd, BUFFER, 100);
	}
}

/* The same with an epoll of its own: waits, reads all there is, answers. */
static inline void model_loops(struct stream_test *t, int epoll, int fd, int n)
{
	struct epoll_event ev = { .events = EPOLLIN, .data.fd = fd };

	for (int i = 0; i < n; i++) {
		stream_memory(t, PHASE_EXIT, BUFFER, &ev, sizeof(ev));
		stream_call(t, "epoll_wait", 1, epoll, BUFFER, 8, -1);
		stream_call(t, "read", 100, fd, BUFFER, 512);
		stream_call(t, "read", -EAGAIN, fd, BUFFER, 512);
		stream_call(t, "write", 100, fd, BUFFER, 100);
	}
}

static inline void model_watches(struct stream_test *t, int epoll, int fd,
				 uint32_t events)
{
	struct epoll_event ev = { .events = events, .data.fd = fd };

	stream_memory(t, PHASE_ENTER, BUFFER, &ev, sizeof(ev));
	stream_call(t, "epoll_ctl", 0, epoll, EPOLL_CTL_ADD, fd, BUFFER);
}

#endif
