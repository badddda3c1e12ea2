/* SPDX-License-Identifier: BSD-2-Clause */
/* lab serve: the echo server; the list of its models, and its options. */
#include "serve.h"

#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "daemonize.h"
#include "lab.h"

extern const struct model model_aio, model_blocking, model_epoll_et,
	model_epoll_lt, model_fork, model_io_uring, model_poll, model_pool,
	model_prefork, model_reactor, model_reactor_multi, model_reactor_pool,
	model_reuseport, model_select, model_sigio, model_thread;

const struct model *const models[] = {
	&model_blocking,
	&model_fork,
	&model_prefork,
	&model_thread,
	&model_pool,
	&model_sigio,
	&model_select,
	&model_poll,
	&model_epoll_lt,
	&model_epoll_et,
	&model_aio,
	&model_reactor,
	&model_reactor_pool,
	&model_reactor_multi,
	&model_reuseport,
	&model_io_uring,
	NULL,
};

enum { THREADS_MAX = 64 };

static const struct model *model_find(const char *name)
{
	for (const struct model *const *m = models; *m; m++)
		if (!strcmp((*m)->name, name))
			return *m;
	return NULL;
}

static void usage(FILE *f)
{
	fputs("Usage: ringside lab serve --model MODEL [--port N] [--threads N]\n"
	      "                          [--sndbuf BYTES] [--daemon]\n\n"
	      "Echoes on 127.0.0.1 until SIGTERM or SIGINT. The first line of\n"
	      "output says where it listens, the second its PID.\n\n"
	      "  --model MODEL   one of those below\n"
	      "  --port N        0, the default, takes a free one\n"
	      "  --threads N     threads, or processes, of models that have a\n"
	      "                  number of them (default 2)\n"
	      "  --sndbuf BYTES  SO_SNDBUF of connections: a small one is full\n"
	      "                  soon, which is something to look at\n"
	      "  --daemon        in the background\n\n",
	      f);
	for (const struct model *const *m = models; *m; m++)
		fprintf(f, "  %-14s %s%s\n", (*m)->name, (*m)->summary,
			(*m)->flags & MODEL_THREADS ? " *" : "");
	fputs("\n* --threads counts\n", f);
}

static int parse(int argc, char **argv, struct server *s, bool *ret_daemon)
{
	static const struct option options[] = {
		{ "model", required_argument, NULL, 'm' },
		{ "port", required_argument, NULL, 'p' },
		{ "threads", required_argument, NULL, 't' },
		{ "sndbuf", required_argument, NULL, 's' },
		{ "daemon", no_argument, NULL, 'd' },
		{ "help", no_argument, NULL, 'h' },
		{ 0 },
	};
	int c;

	while ((c = getopt_long(argc, argv, "h", options, NULL)) != -1) {
		if (c == 'm') {
			s->model = model_find(optarg);
			if (s->model)
				continue;
			fprintf(stderr,
				"%s: no model '%s'; 'ringside lab list' has "
				"them\n",
				program_invocation_short_name, optarg);
			return 2;
		}
		if (c == 'p') {
			s->port = lab_number("port", optarg, 0, 65535);
		} else if (c == 't') {
			s->threads = lab_number("threads", optarg, 1,
						THREADS_MAX);
		} else if (c == 's') {
			s->sndbuf = lab_number("sndbuf", optarg, 1, 1 << 30);
		} else if (c == 'd') {
			*ret_daemon = true;
		} else {
			usage(c == 'h' ? stdout : stderr);
			return c == 'h' ? 0 : 2;
		}
	}
	if (s->model && optind == argc)
		return -1;
	usage(stderr);
	return 2;
}

static void open_model(struct server *s)
{
	int r = s->model->open ? s->model->open(s) : 0;

	if (r < 0) {
		fprintf(stderr, "%s: model %s is not possible here: %s\n",
			program_invocation_short_name, s->model->name,
			strerror(-r));
		exit(1);
	}
}

static void close_model(struct server *s)
{
	if (s->model->close)
		s->model->close(s);
}

static int serve_run(int argc, char **argv)
{
	struct server s = { .threads = 2, .stop_fd = -1 };
	bool daemon = false;
	int ready_fd = -1;
	int r = parse(argc, argv, &s, &daemon);

	if (r >= 0)
		return r;
	s.counts = mmap(NULL, sizeof(*s.counts), PROT_READ | PROT_WRITE,
			MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (s.counts == MAP_FAILED)
		lab_die("mmap");
	open_model(&s);
	acceptor_open(&s, &s.listener);
	if (daemon) {
		close_model(&s);
		printf("listening on 127.0.0.1:%u\n", s.port);
		fflush(stdout);
		/* Before threads are started: fork(2) leaves them behind. */
		ready_fd = daemonize();
		open_model(&s);
	}
	/* Before anybody is told of us, and tells us to stop. */
	if (s.model->flags & MODEL_HANDLER)
		serve_handle_stop(s.listener.fd);
	else
		s.stop_fd = lab_stop_fd();
	if (daemon) {
		daemonize_ready(ready_fd);
	} else {
		printf("listening on 127.0.0.1:%u\nprocess %d\n", s.port,
		       getpid());
		fflush(stdout);
	}
	s.model->run(&s);
	close_model(&s);
	printf("%lu connections, %lu refused, %lu bytes echoed\n",
	       s.counts->accepted, s.counts->refused, s.counts->echoed);
	acceptor_close(&s.listener);
	if (s.stop_fd >= 0)
		close(s.stop_fd);
	return 0;
}

const struct lab_program lab_serve = {
	.name = "serve",
	.summary = "an echo server, built in one of many ways",
	.run = serve_run,
};
