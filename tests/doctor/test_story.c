/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What is told of calls that are made by hand: sentences, what is counted in
 * one of them, the start of a runtime in one line, what is waited for now.
 */
#include "stream_epoll.h"

#include <netinet/in.h>
#include <signal.h>

#include "doctor/story.h"

struct story_test {
	struct stream_test s;
	struct io_facts *facts;
	struct story *story;
	const struct story_actor *actors;
};

static void begin(struct story_test *t)
{
	stream_new(&t->s, NULL, false);
	t->facts = io_facts_new(t->s.doctor);
	t->story = story_new(t->s.doctor);
	t->actors = NULL;
	stream_attach(&t->s);
}

static void tell(struct story_test *t)
{
	if (t->actors)
		return;
	doctor_finish(t->s.doctor);
	t->actors = story_finish(t->story, t->facts,
				 io_model_judge(t->facts, t->s.doctor));
}

static void end(struct story_test *t)
{
	story_free(t->story);
	io_facts_free(t->facts);
	stream_end(&t->s);
}

/* Of this kind the first, whoever did it. */
static const struct story_item *item(struct story_test *t, enum story_kind kind)
{
	tell(t);
	for (const struct story_actor *a = t->actors; a; a = a->next)
		for (const struct story_item *i = a->items; i; i = i->next)
			if (i->kind == kind)
				return i;
	return NULL;
}

static void expect(struct story_test *t, enum story_kind kind, const char *text)
{
	const struct story_item *i = item(t, kind);

	assert_non_null(i);
	assert_string_equal(i->text, text);
}

static void expect_none(struct story_test *t, enum story_kind kind)
{
	assert_null(item(t, kind));
}

/* pieces of programs */

enum { PATH = 0x2000, ADDR = 0x3000, VALUE = 0x4000 };

static void opens(struct story_test *t, const char *path, int64_t ret)
{
	stream_string(&t->s, PATH, path);
	stream_call(&t->s, "openat", ret, (uint64_t)AT_FDCWD, PATH, O_RDONLY);
}

static void runs(struct story_test *t, const char *path)
{
	stream_string(&t->s, PATH, path);
	stream_call(&t->s, "execve", 0, PATH, 0, 0);
}

static void binds(struct story_test *t, int fd, int family, uint16_t port,
		  int64_t ret)
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

static void sets_v6only(struct story_test *t, int fd, int on)
{
	stream_memory(&t->s, PHASE_ENTER, VALUE, &on, sizeof(on));
	stream_call(&t->s, "setsockopt", 0, fd, IPPROTO_IPV6, IPV6_V6ONLY,
		    VALUE, sizeof(on));
}

/* sentences */

static void test_run_and_end(void **state)
{
	struct story_test t;

	begin(&t);
	runs(&t, "/usr/sbin/server");
	opens(&t, "/etc/nothing", -ENOENT);
	opens(&t, "/etc/nobody", -ENOENT);
	opens(&t, "/etc/shadow", -EACCES);
	stream_exit(&t.s, 3);
	expect(&t, STORY_RUN, "runs /usr/sbin/server");
	expect(&t, STORY_MISSING,
	       "looks for 2 files in vain, first /etc/nothing");
	expect(&t, STORY_FILE,
	       "can't open /etc/shadow: EACCES (Permission denied)");
	expect(&t, STORY_EXIT, "ends with status 3");
	end(&t);
}

static void test_killed(void **state)
{
	struct story_test t;

	begin(&t);
	stream_signal(&t.s, SIGTERM);
	stream_push_event(
		&t.s, (struct event){ .type = EVENT_KILLED, .sig = SIGTERM });
	expect(&t, STORY_SIGNAL, "is sent SIGTERM");
	expect(&t, STORY_EXIT, "is killed by SIGTERM");
	end(&t);
}

/* What can't be printed must not get to the terminal. */
static void test_hostile_names(void **state)
{
	struct story_test t;

	begin(&t);
	runs(&t, "/tmp/\033[2Jx");
	assert_null(strchr(item(&t, STORY_RUN)->text, '\033'));
	end(&t);
}

static void test_libraries(void **state)
{
	struct story_test t;

	begin(&t);
	opens(&t, "/etc/ld.so.cache", 3);
	opens(&t, "/lib/libc.so.6", 4);
	opens(&t, "/usr/lib/libssl.so", 5);
	opens(&t, "/etc/some.sorted", 6);
	expect(&t, STORY_LIBRARIES, "loads 2 libraries: libc.so.6, libssl.so");
	expect(&t, STORY_FILE, "opens /etc/some.sorted");
	end(&t);
}

static void test_handlers(void **state)
{
	const uint64_t ignore = 1, handler = 0x5000;
	struct story_test t;

	begin(&t);
	for (int k = 0; k < 2; k++) {
		stream_memory(&t.s, PHASE_ENTER, VALUE, k ? &ignore : &handler,
			      8);
		stream_call(&t.s, "rt_sigaction", 0, k ? SIGPIPE : SIGTERM,
			    VALUE, 0, 8);
	}
	stream_signal(&t.s, SIGTERM);
	expect(&t, STORY_HANDLERS,
	       "sets 1 signal handler: SIGTERM; ignores SIGPIPE");
	expect(&t, STORY_SIGNAL, "is sent SIGTERM, which a handler takes");
	end(&t);
}

/* What says nothing of a process is not told, and how long it took neither. */
static void test_process(void **state)
{
	const struct story_item *i;
	struct story_test t;

	begin(&t);
	stream_call(&t.s, "prctl", 0, 15, 0);
	stream_string(&t.s, PATH, "/");
	stream_call(&t.s, "chdir", 0, PATH);
	i = item(&t, STORY_PROCESS);
	assert_non_null(i);
	assert_non_null(strstr(i->text, "goes to another directory: chdir("));
	assert_null(strchr(i->text, '<'));
	assert_null(i->next);
	end(&t);
}

static void test_threads_and_processes(void **state)
{
	struct story_test t;

	begin(&t);
	for (int i = 0; i < 9; i++)
		stream_thread(&t.s, 200 + i);
	stream_fork(&t.s, 300);
	expect(&t, STORY_THREADS,
	       "starts 9 threads: 200, 201, 202, 203, 204, 205, 206, 207, "
	       "...");
	expect(&t, STORY_PROCESSES, "starts 1 process: 300");
	end(&t);
}

/* What the model says of them is in the sentence. */
static void test_thread_each(void **state)
{
	struct story_test t;

	begin(&t);
	stream_call(&t.s, "socket", LISTENER, AF_INET, SOCK_STREAM, 0);
	stream_call(&t.s, "listen", 0, LISTENER, 128);
	for (int i = 0; i < 3; i++) {
		stream_as(&t.s, STREAM_PID, STREAM_PID);
		stream_call(&t.s, "accept", CONN + i, LISTENER, 0, 0);
		stream_thread(&t.s, 200 + i);
		stream_as(&t.s, STREAM_PID, 200 + i);
		for (int k = 0; k < 4; k++) {
			stream_call(&t.s, "read", 10, CONN + i, BUFFER, 512);
			stream_call(&t.s, "write", 20, CONN + i, BUFFER, 20);
		}
	}
	expect(&t, STORY_THREADS,
	       "starts 3 threads: 200, 201, 202; one for each connection");
	expect(&t, STORY_SERVE,
	       "serves 3 connections: accept, 12 reads of 120 bytes, 12 "
	       "writes of 240 bytes; for each on average 40 bytes in and 80 "
	       "bytes out");
	end(&t);
}

static void test_makes(void **state)
{
	struct story_test t;
	int ends[2] = { 3, 4 };

	begin(&t);
	for (int i = 0; i < 2; i++) {
		stream_memory(&t.s, PHASE_EXIT, VALUE, ends, sizeof(ends));
		stream_call(&t.s, "pipe2", 0, VALUE, O_CLOEXEC);
		ends[0] += 2;
		ends[1] += 2;
	}
	expect(&t, STORY_MAKES, "makes 2 pipes");
	end(&t);
}

static void test_output(void **state)
{
	const struct fd_ident tty = { .kind = FD_DEVICE,
				      .path = (char *)"/dev/pts/3",
				      .mode = S_IFCHR };
	struct story_test t;

	begin(&t);
	t.s.idents[1] = &tty;
	stream_call(&t.s, "write", 5, 1, BUFFER, 5);
	stream_call(&t.s, "write", 6, 1, BUFFER, 6);
	assert_non_null(strstr(item(&t, STORY_OUTPUT)->text,
			       "writes 11 bytes to its standard output, "));
	assert_non_null(strstr(item(&t, STORY_OUTPUT)->text, ", by 2 calls"));
	end(&t);
}

/* sockets */

static void test_listen(void **state)
{
	static const struct {
		int family, v6only;
		const char *text;
	} cases[] = {
		{ AF_INET, -1,
		  "listens on 0.0.0.0:80 with descriptor 3, backlog 128 (the "
		  "kernel takes at most net.core.somaxconn)" },
		{ AF_INET6, 1,
		  "listens on [::]:80 for IPv6 only with descriptor 3, backlog "
		  "128 (the kernel takes at most net.core.somaxconn)" },
		{ AF_INET6, 0,
		  "listens on [::]:80 for IPv6 and IPv4 with descriptor 3, "
		  "backlog 128 (the kernel takes at most "
		  "net.core.somaxconn)" },
	};

	for (size_t i = 0; i < 3; i++) {
		struct story_test t;

		begin(&t);
		stream_call(&t.s, "socket", LISTENER, cases[i].family,
			    SOCK_STREAM, 0);
		if (cases[i].v6only >= 0)
			sets_v6only(&t, LISTENER, cases[i].v6only);
		binds(&t, LISTENER, cases[i].family, 80, 0);
		stream_call(&t.s, "listen", 0, LISTENER, 128);
		expect(&t, STORY_LISTEN, cases[i].text);
		end(&t);
	}
}

/* The limit that it read itself is the one that counts for it. */
static void test_backlog(void **state)
{
	static const struct {
		int backlog;
		const char *text;
	} cases[] = {
		{ 128, ", backlog 128, within net.core.somaxconn (4096)" },
		{ 4096, ", backlog 4096, which is net.core.somaxconn" },
		{ 65535, ", backlog 65535, of which net.core.somaxconn leaves "
			 "4096" },
		{ -1, ", backlog as large as net.core.somaxconn" },
	};
	static const struct fd_ident id = {
		.kind = FD_PATH,
		.path = (char *)"/proc/sys/net/core/somaxconn",
	};

	for (size_t i = 0; i < 4; i++) {
		struct story_test t;

		begin(&t);
		t.s.idents[9] = &id;
		opens(&t, id.path, 9);
		stream_memory(&t.s, PHASE_EXIT, BUFFER, "4096\n", 5);
		stream_call(&t.s, "read", 5, 9, BUFFER, 64);
		stream_call(&t.s, "socket", LISTENER, AF_INET, SOCK_STREAM, 0);
		binds(&t, LISTENER, AF_INET, 80, 0);
		stream_call(&t.s, "listen", 0, LISTENER,
			    (uint64_t)(int64_t)cases[i].backlog);
		expect(&t, STORY_SETTING,
		       "reads the setting /proc/sys/net/core/somaxconn: 4096");
		assert_non_null(
			strstr(item(&t, STORY_LISTEN)->text, cases[i].text));
		end(&t);
	}
}

/* A socket for each family, or one for both: as Go finds it out. */
static void test_probe(void **state)
{
	for (int both = 0; both < 2; both++) {
		struct story_test t;

		begin(&t);
		stream_call(&t.s, "socket", 3, AF_INET, SOCK_STREAM, 0);
		stream_call(&t.s, "close", 0, 3);
		stream_call(&t.s, "socket", 3, AF_INET6, SOCK_STREAM, 0);
		sets_v6only(&t, 3, 1);
		binds(&t, 3, AF_INET6, 0, 0);
		stream_call(&t.s, "close", 0, 3);
		stream_call(&t.s, "socket", 3, AF_INET6, SOCK_STREAM, 0);
		sets_v6only(&t, 3, 0);
		binds(&t, 3, AF_INET6, 0, both ? 0 : -EADDRNOTAVAIL);
		stream_call(&t.s, "close", 0, 3);
		if (both)
			expect(&t, STORY_PROBE,
			       "probes what the network can do with 3 sockets "
			       "that are closed again: one of IPv4 can be made; "
			       "one of IPv6 alone (IPV6_V6ONLY) can be bound; "
			       "one of IPv6 for both families (without "
			       "IPV6_V6ONLY, bound to IPv4's loopback) can be "
			       "bound, so that one listener is enough");
		else
			assert_non_null(
				strstr(item(&t, STORY_PROBE)->text,
				       "can't be bound, so that each family "
				       "needs its own; EADDRNOTAVAIL"));
		end(&t);
	}
}

static void test_bind_failed(void **state)
{
	struct story_test t;

	begin(&t);
	stream_call(&t.s, "socket", 3, AF_INET, SOCK_STREAM, 0);
	binds(&t, 3, AF_INET, 80, -EADDRINUSE);
	stream_call(&t.s, "close", 0, 3);
	expect(&t, STORY_BIND_FAILED,
	       "can't bind to 0.0.0.0:80: EADDRINUSE (Address already in use)");
	expect_none(&t, STORY_PROBE);
	end(&t);
}

static void test_connect(void **state)
{
	struct sockaddr_in in = { .sin_family = AF_INET,
				  .sin_port = htons(5432) };
	struct story_test t;

	begin(&t);
	for (int i = 0; i < 3; i++) {
		stream_call(&t.s, "socket", 3, AF_INET, SOCK_STREAM, 0);
		stream_memory(&t.s, PHASE_ENTER, ADDR, &in, sizeof(in));
		stream_call(&t.s, "connect", i ? -ECONNREFUSED : 0, 3, ADDR,
			    sizeof(in));
		stream_call(&t.s, "close", 0, 3);
	}
	expect(&t, STORY_CONNECT,
	       "connects to 0.0.0.0:5432 3 times, 2 times in vain: "
	       "ECONNREFUSED (Connection refused)");
	end(&t);
}

static void test_epoll(void **state)
{
	struct story_test t;

	begin(&t);
	stream_serve(&t.s, EPOLLIN);
	stream_accept(&t.s, CONN, SOCK_NONBLOCK, EPOLLIN | EPOLLET);
	stream_wait(&t.s, -1, CONN, EPOLLIN);
	expect(&t, STORY_EPOLL,
	       "makes epoll 4, which watches 1 listener (level-triggered), 1 "
	       "registration of a connection (edge-triggered); waited for 1 "
	       "time");
	end(&t);
}

/* what it waits for */

static void test_waits_now(void **state)
{
	struct story_test t;

	begin(&t);
	stream_serve(&t.s, EPOLLIN);
	t.s.took_ns = 5 * (uint64_t)STREAM_MS;
	stream_epoll_wait(&t.s, -1, (const int[]){ -1 });
	t.s.took_ns = 7 * (uint64_t)STREAM_MS;
	stream_unfinished(&t.s, "epoll_wait", EPOLL, BUFFER, 8, -1);
	assert_non_null(strstr(item(&t, STORY_WAIT)->text,
			       "waits now in epoll_wait of 4"));
	assert_non_null(strstr(item(&t, STORY_WAIT)->text, ", since 7.0 ms"));
	end(&t);
}

static void test_waited_last(void **state)
{
	struct story_test t;

	begin(&t);
	stream_serve(&t.s, EPOLLIN);
	t.s.took_ns = 5 * (uint64_t)STREAM_MS;
	stream_epoll_wait(&t.s, -1, (const int[]){ -1 });
	/* Whom it waits for inside says less. */
	stream_call(&t.s, "futex", 0, 0x9000, 128, 0);
	/* Of what is too short for a wait nothing is said. */
	t.s.took_ns = STREAM_US;
	stream_call(&t.s, "read", 1, CONN, BUFFER, 1);
	assert_non_null(strstr(item(&t, STORY_WAIT)->text,
			       "waited last in epoll_wait of 4"));
	assert_non_null(strstr(item(&t, STORY_WAIT)->text, ", for 5.0 ms"));
	end(&t);
}

/* the start of a runtime */

static void starts(struct story_test *t, const char *program)
{
	runs(t, program);
	opens(t, "/lib/libc.so.6", 3);
	opens(t, "/lib/libm.so.6", 4);
	opens(t, "/usr/lib/site.py", 5);
	stream_thread(&t->s, 200);
	/* From here on it does something of its own. */
	stream_call(&t->s, "socket", 6, AF_INET, SOCK_STREAM, 0);
	binds(t, 6, AF_INET, 80, 0);
	stream_call(&t->s, "listen", 0, 6, 128);
	opens(t, "/srv/page.html", 7);
	stream_thread(&t->s, 201);
}

static void test_runtime_is_folded(void **state)
{
	const struct story_item *i;
	struct story_test t;
	unsigned folded = 0;

	begin(&t);
	starts(&t, "/usr/bin/python3.11");
	i = item(&t, STORY_START);
	assert_non_null(i);
	assert_string_equal(i->text,
			    "Python starts and imports its modules: 2 "
			    "libraries, 1 file, 1 thread, 3 calls in all");
	for (const struct story_item *f = i->folded; f; f = f->next)
		folded++;
	assert_int_equal(folded, 3);
	/* What came after it is told by itself, and what ran before it. */
	expect_none(&t, STORY_LIBRARIES);
	expect(&t, STORY_RUN, "runs /usr/bin/python3.11");
	expect(&t, STORY_FILE, "opens /srv/page.html");
	expect(&t, STORY_THREADS, "starts 1 thread: 201");
	end(&t);
}

static void test_others_are_not_folded(void **state)
{
	struct story_test t;

	begin(&t);
	starts(&t, "/usr/bin/pythonic");
	expect_none(&t, STORY_START);
	expect(&t, STORY_LIBRARIES, "loads 2 libraries: libc.so.6, libm.so.6");
	end(&t);
}

/* Of more than there is room for the rest is counted, and the start is told. */
static void test_too_many(void **state)
{
	struct story_test t;
	char path[32];

	begin(&t);
	runs(&t, "/usr/bin/node");
	for (int i = 0; i < 500; i++) {
		snprintf(path, sizeof(path), "/srv/%d.js", i);
		opens(&t, path, 20);
		stream_call(&t.s, "close", 0, 20);
	}
	stream_call(&t.s, "socket", 6, AF_INET, SOCK_STREAM, 0);
	stream_call(&t.s, "listen", 0, 6, 128);
	assert_non_null(strstr(item(&t, STORY_START)->text,
			       "Node.js starts: V8, libuv"));
	expect(&t, STORY_MORE, "does 1 thing more of too many kinds to tell");
	end(&t);
}

/* Files that are only read: the first few, and how many more. */
static void test_many_files(void **state)
{
	const struct story_item *last = NULL;
	unsigned files = 0;
	struct story_test t;
	char path[32];

	begin(&t);
	for (int i = 0; i < 20; i++) {
		snprintf(path, sizeof(path), "/srv/%d", i);
		opens(&t, path, 3);
		stream_call(&t.s, "close", 0, 3);
	}
	tell(&t);
	for (const struct story_item *i = t.actors->items; i; i = i->next)
		if (i->kind == STORY_FILE) {
			last = i;
			files++;
		}
	assert_int_equal(files, 6);
	assert_string_equal(last->text, "opens 15 more files for reading");
	end(&t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_run_and_end),
		cmocka_unit_test(test_killed),
		cmocka_unit_test(test_hostile_names),
		cmocka_unit_test(test_libraries),
		cmocka_unit_test(test_handlers),
		cmocka_unit_test(test_process),
		cmocka_unit_test(test_threads_and_processes),
		cmocka_unit_test(test_thread_each),
		cmocka_unit_test(test_makes),
		cmocka_unit_test(test_output),
		cmocka_unit_test(test_listen),
		cmocka_unit_test(test_backlog),
		cmocka_unit_test(test_probe),
		cmocka_unit_test(test_bind_failed),
		cmocka_unit_test(test_connect),
		cmocka_unit_test(test_epoll),
		cmocka_unit_test(test_waits_now),
		cmocka_unit_test(test_waited_last),
		cmocka_unit_test(test_runtime_is_folded),
		cmocka_unit_test(test_others_are_not_folded),
		cmocka_unit_test(test_too_many),
		cmocka_unit_test(test_many_files),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
