/* SPDX-License-Identifier: BSD-2-Clause */
/* What is told of calls that are made by hand. */
#ifndef RINGSIDE_TESTS_DOCTOR_STREAM_STORY_H
#define RINGSIDE_TESTS_DOCTOR_STREAM_STORY_H

#include "stream_epoll.h"

#include <netinet/in.h>

#include "doctor/story.h"

struct story_test {
	struct stream_test s;
	struct io_facts *facts;
	struct story *story;
	const struct story_actor *actors;
};

static inline void told_begin(struct story_test *t)
{
	stream_new(&t->s, NULL, false);
	t->facts = io_facts_new(t->s.doctor);
	t->story = story_new(t->s.doctor);
	t->actors = NULL;
	stream_attach(&t->s);
}

static inline void told_tell(struct story_test *t)
{
	if (t->actors)
		return;
	doctor_finish(t->s.doctor);
	t->actors = story_finish(t->story, t->facts,
				 io_model_judge(t->facts, t->s.doctor));
}

static inline void told_end(struct story_test *t)
{
	story_free(t->story);
	io_facts_free(t->facts);
	stream_end(&t->s);
}

/* Of this kind the first, whoever did it. */
static inline const struct story_item *told_item(struct story_test *t,
						 enum story_kind kind)
{
	told_tell(t);
	for (const struct story_actor *a = t->actors; a; a = a->next)
		for (const struct story_item *i = a->items; i; i = i->next)
			if (i->kind == kind)
				return i;
	return NULL;
}

static inline void told_expect(struct story_test *t, enum story_kind kind,
			       const char *text)
{
	const struct story_item *i = told_item(t, kind);

	assert_non_null(i);
	assert_string_equal(i->text, text);
}

static inline void told_expect_none(struct story_test *t, enum story_kind kind)
{
	assert_null(told_item(t, kind));
}

/* pieces of programs */

enum { PATH = 0x2000, ADDR = 0x3000, VALUE = 0x4000 };

static inline void told_opens(struct story_test *t, const char *path,
			      int64_t ret)
{
	stream_string(&t->s, PATH, path);
	stream_call(&t->s, "openat", ret, (uint64_t)AT_FDCWD, PATH, O_RDONLY);
}

static inline void told_runs(struct story_test *t, const char *path)
{
	stream_string(&t->s, PATH, path);
	stream_call(&t->s, "execve", 0, PATH, 0, 0);
}

static inline void told_binds(struct story_test *t, int fd, int family,
			      uint16_t port, int64_t ret)
{
	struct sockaddr_in in = { .sin_family = AF_INET,
				  .sin_port = htons(port) };
	struct sockaddr_in6 in6 = { .sin6_family = AF_INET6,
				    .sin6_port = htons(port) };

	if (family == AF_INET) {
		stream_memory(&t->s, PHASE_ENTER, ADDR, &in, sizeof(in));
		stream_call(&t->s, "bind", ret, fd, ADDR, sizeof(in));
	} else {
		stream_memory(&t->s, PHASE_ENTER, ADDR, &in6, sizeof(in6));
		stream_call(&t->s, "bind", ret, fd, ADDR, sizeof(in6));
	}
}

static inline void told_sets_v6only(struct story_test *t, int fd, int on)
{
	stream_memory(&t->s, PHASE_ENTER, VALUE, &on, sizeof(on));
	stream_call(&t->s, "setsockopt", 0, fd, IPPROTO_IPV6, IPV6_V6ONLY,
		    VALUE, sizeof(on));
}

#endif
