/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Descriptors of sockets, and what sock_diag(7) tells of them: what comes and
 * goes between the two looks.
 */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmocka.h>

#include "snapshot/fd_impl.h"

static struct task_select self;

static int make_self(void **state)
{
	char pid[16], *error = NULL;

	(void)state;
	snprintf(pid, sizeof(pid), "%d", (int)getpid());
	return task_select_add(&self, TASK_SELECT_PID, pid, &error);
}

static void collect(struct files *f)
{
	struct files_opts opts = { .select = &self,
				   .want = FILES_FDS | FILES_DETAIL,
				   .collector = FILES_WALK,
				   .threads = 1 };

	assert_int_equal(files_collect(f, &opts), 0);
}

static const struct open_file *row_of(const struct files *f, int fd)
{
	for (size_t i = 0; i < f->n; i++)
		if (f->rows[i]->fd == fd && f->rows[i]->use == FILE_FD)
			return f->rows[i];
	fail();
	return NULL;
}

static int listener(void)
{
	struct sockaddr_in a = { .sin_family = AF_INET,
				 .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	assert_true(fd >= 0);
	assert_int_equal(bind(fd, (void *)&a, sizeof(a)), 0);
	assert_int_equal(listen(fd, 4), 0);
	return fd;
}

static int client_of(int fd)
{
	struct sockaddr_in a;
	socklen_t len = sizeof(a);
	int client = socket(AF_INET, SOCK_STREAM, 0);

	assert_int_equal(getsockname(fd, (void *)&a, &len), 0);
	assert_int_equal(connect(client, (void *)&a, sizeof(a)), 0);
	return client;
}

/* Sockets were asked for before what `f` has came into being. */
static void ask_before(struct files *f)
{
	struct files early;

	collect(&early);
	files_ask_sockets(&early);
	f->sockets = early.sockets;
	early.sockets = NULL;
	files_done(&early);
}

static void test_accepted_between(void **state)
{
	int l = listener(), client, server, alone;
	struct files f, early = { 0 };

	(void)state;
	ask_before(&early);
	client = client_of(l);
	server = accept(l, NULL, NULL);
	alone = socket(AF_INET6, SOCK_DGRAM, 0);
	collect(&f);
	f.sockets = early.sockets;
	files_join_sockets(&f);
	assert_non_null(row_of(&f, l)->socket);
	assert_int_equal(row_of(&f, l)->socket->state, SOCK_LISTEN);
	for (int i = 0; i < 2; i++) {
		const struct open_file *o = row_of(&f, i ? client : server);

		assert_non_null(o->socket);
		assert_int_equal(o->socket->state, SOCK_ESTABLISHED);
		assert_int_equal(o->socket->inode, o->ino);
		assert_false(o->socket_gone);
	}
	/* It is in no list. */
	assert_null(row_of(&f, alone)->socket);
	assert_false(row_of(&f, alone)->socket_gone);
	assert_string_equal(row_of(&f, alone)->socket_proto, "UDPv6");
	files_done(&f);
	close(client);
	close(server);
	close(alone);
	close(l);
}

static void test_closed_between(void **state)
{
	int fd = socket(AF_INET, SOCK_STREAM, 0);
	int other = socket(AF_INET, SOCK_STREAM, 0);
	struct files f;

	(void)state;
	collect(&f);
	close(fd);
	/* The number is that of another socket now. */
	assert_int_equal(dup2(listener(), other), other);
	files_join_sockets(&f);
	for (int i = 0; i < 2; i++) {
		const struct open_file *o = row_of(&f, i ? fd : other);

		assert_null(o->socket);
		assert_null(o->socket_proto);
		assert_true(o->socket_gone);
	}
	files_done(&f);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_accepted_between),
		cmocka_unit_test(test_closed_between),
	};

	return cmocka_run_group_tests(tests, make_self, NULL);
}
