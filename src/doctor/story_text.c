/* SPDX-License-Identifier: BSD-2-Clause */
/* Events become what is told: the sentences. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include "basic/cleanup.h"
#include "basic/units.h"
#include "doctor/doctor_impl.h"
#include "doctor/runtime.h"
#include "doctor/story.h"
#include "syscall/xlat/errno.h"
#include "syscall/xlat/signal.h"

static void put_count(struct strbuf *b, uint64_t n, const char *one,
		      const char *many)
{
	units_put_count(b, n);
	strbuf_printf(b, " %s", n == 1 ? one : many);
}

static void put_error(struct strbuf *b, int error)
{
	const char *name = xlat_name(&xlat_errno, (uint64_t)error);

	if (name)
		strbuf_puts(b, name);
	else
		strbuf_printf(b, "errno %d", error);
	strbuf_printf(b, " (%s)", strerror(error));
}

static void put_signals(struct strbuf *b, uint64_t mask)
{
	char buf[SIGNAL_NAME_SIZE];
	unsigned n = 0;

	for (int sig = 1; sig <= 64; sig++) {
		if (!(mask >> (sig - 1) & 1))
			continue;
		if (n++ == 6) {
			strbuf_printf(b, " and %d more",
				      __builtin_popcountll(mask) - 6);
			return;
		}
		strbuf_puts(b, n > 1 ? ", " : "");
		strbuf_puts(b, signal_name(sig, buf));
	}
}

static struct world *world_of(struct story_text *t)
{
	return doctor_world(t->doctor);
}

static void say_libraries(struct strbuf *b, const struct story_item *i)
{
	strbuf_puts(b, "loads ");
	put_count(b, i->count, "library: ", "libraries: ");
	strbuf_puts(b, i->name ? i->name : "?");
	if (i->count > (uint64_t)i->value)
		strbuf_printf(
			b, " and %llu more",
			(unsigned long long)(i->count - (uint64_t)i->value));
}

static void say_file(struct strbuf *b, const struct story_item *i)
{
	bool writes = (i->mask & O_ACCMODE) != O_RDONLY;

	if (i->errors == i->count) {
		strbuf_printf(b, "can't open %s: ", i->name);
		put_error(b, i->error);
		return;
	}
	strbuf_puts(b, i->bytes_out ? "writes " :
		       i->bytes_in  ? "reads " :
		       writes	    ? "opens for writing " :
				      "opens ");
	strbuf_puts(b, i->name);
	if (i->bytes_out || i->bytes_in) {
		strbuf_puts(b, ", ");
		units_put_bytes(b, i->bytes_out ? i->bytes_out : i->bytes_in);
	}
	if (i->count > 1)
		strbuf_printf(b, " (opened %llu times)",
			      (unsigned long long)i->count);
}

/* What they turned out to be there for: "2 event loops, 3 in the background".
 */
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

static void say_threads(struct story_text *t, struct story_actor *a,
			const struct story_item *i)
{
	const struct runtime *rt = runtime_of(t->doctor, a->process);
	const struct io_report *r = model_of(t, i->pid);
	struct strbuf *b = &t->b;

	strbuf_puts(b, "starts ");
	put_count(b, i->count, "thread", "threads");
	put_tids(b, i);
	if (r && r->model == MODEL_THREAD && !r->client && i->count > 2)
		strbuf_puts(b, "; one for each connection");
	else
		put_roles(t, i, true);
	if (rt && rt->threads)
		strbuf_printf(b, " (%s: %s)", rt->name, rt->threads);
}

static void say_processes(struct story_text *t, const struct story_item *i)
{
	const struct io_report *r = model_of(t, i->pid);

	strbuf_puts(&t->b, "starts ");
	put_count(&t->b, i->count, "process", "processes");
	put_tids(&t->b, i);
	if (r && r->model == MODEL_FORK)
		strbuf_puts(&t->b, "; one for each connection");
	else if (r && r->model == MODEL_PREFORK)
		strbuf_puts(&t->b, "; they share the listener");
	else
		put_roles(t, i, false);
}

static void say_handlers(struct strbuf *b, const struct story_item *i)
{
	uint64_t ignored = i->ignored & ~i->mask;

	if (i->mask) {
		strbuf_puts(b, "sets ");
		put_count(b, (uint64_t)__builtin_popcountll(i->mask),
			  "signal handler: ", "signal handlers: ");
		put_signals(b, i->mask);
	}
	if (ignored) {
		strbuf_puts(b, i->mask ? "; ignores " : "ignores ");
		put_signals(b, ignored);
	}
}

static void say_signal(struct strbuf *b, const struct story_item *i)
{
	char buf[SIGNAL_NAME_SIZE];

	strbuf_printf(b, "is sent %s", signal_name(i->value, buf));
	if (i->count > 1) {
		strbuf_putc(b, ' ');
		put_count(b, i->count, "time", "times");
	}
	if (i->mask)
		strbuf_puts(b, ", which a handler takes");
}

static void say_process(struct strbuf *b, const struct story_item *i)
{
	static const struct {
		const char *call, *words;
	} words[] = {
		{ "setsid(", "makes a session of its own" },
		{ "chdir(", "goes to another directory" },
		{ "chroot(", "sees another root from now on" },
		{ "umask(", "sets the mask of permissions" },
		{ "setuid(", "becomes another user" },
		{ "setgid(", "becomes of another group" },
		{ "setgroups(", "sets its other groups" },
		{ "sched_setaffinity(", "binds itself to CPUs" },
	};
	const char *name = i->name ? i->name : "";

	for (size_t k = 0; k < ARRAY_SIZE(words); k++)
		if (!strncmp(name, words[k].call, strlen(words[k].call)))
			strbuf_printf(b, "%s: ", words[k].words);
	while (*name && strcmp(name, " "))
		strbuf_putc(b, *name++);
}

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

static void say_makes(struct strbuf *b, const struct story_item *i)
{
	strbuf_puts(b, "makes ");
	if (i->count > 1) {
		units_put_count(b, i->count);
		strbuf_putc(b, ' ');
	}
	strbuf_puts(b, sort_name(i->value, i->count > 1));
}

/*
 * What a runtime does before it chooses between a socket for each family and
 * one for both.
 */
static void say_probe(struct strbuf *b, const struct story_item *i)
{
	strbuf_puts(b, "probes what the network can do with ");
	put_count(b, i->count, "socket", "sockets");
	strbuf_puts(b, " that are closed again:");
	if (i->mask & 1)
		strbuf_puts(b, " one of IPv4 can be made;");
	if (i->mask & 2)
		strbuf_printf(b, " one of IPv6 alone (IPV6_V6ONLY) %s;",
			      i->errors & 2 ? "can't be bound" :
					      "can be bound");
	if (i->mask & 4)
		strbuf_printf(b,
			      " one of IPv6 for both families (without "
			      "IPV6_V6ONLY, bound to IPv4's loopback) %s;",
			      i->errors & 4 ? "can't be bound, so that each "
					      "family needs its own" :
					      "can be bound, so that one "
					      "listener is enough");
	b->len--;
	if (i->errors) {
		strbuf_puts(b, "; ");
		put_error(b, i->error);
	}
}

static void put_backlog(struct story_text *t, int backlog)
{
	struct strbuf *b = &t->b;

	if (backlog == UNKNOWN && t->somaxconn == UINT64_MAX)
		return;
	if (backlog < 0) {
		/* As unsigned it is more than any limit. */
		strbuf_printf(b, ", backlog as large as net.core.somaxconn");
		return;
	}
	strbuf_printf(b, ", backlog %d", backlog);
	if (t->somaxconn == UINT64_MAX)
		strbuf_puts(b, " (the kernel takes at most "
			       "net.core.somaxconn)");
	else if ((uint64_t)backlog > t->somaxconn)
		strbuf_printf(b, ", of which net.core.somaxconn leaves %llu",
			      (unsigned long long)t->somaxconn);
	else if ((uint64_t)backlog == t->somaxconn)
		strbuf_puts(b, ", which is net.core.somaxconn");
	else
		strbuf_printf(b, ", within net.core.somaxconn (%llu)",
			      (unsigned long long)t->somaxconn);
}

static void say_listen(struct story_text *t, const struct story_item *i)
{
	struct strbuf *b = &t->b;

	strbuf_puts(b, i->first_number ? "listens on " : "has a listener on ");
	strbuf_puts(b, i->name ? i->name : "a socket");
	if (i->ignored == AF_INET6 && i->first_number)
		strbuf_puts(b, i->error == 1 ? " for IPv6 only" :
			       i->error == 0 ? " for IPv6 and IPv4" :
					       "");
	strbuf_printf(b, " with descriptor %d", i->fd);
	if (i->errors)
		strbuf_puts(b, ", a port that it shares (SO_REUSEPORT)");
	put_backlog(t, i->value);
}

static void say_connect(struct strbuf *b, const struct story_item *i)
{
	strbuf_printf(b, "connects to %s", i->name ? i->name : "a socket");
	if (i->value == SOCK_DGRAM)
		strbuf_puts(b, " (datagrams)");
	if (i->count > 1) {
		strbuf_putc(b, ' ');
		put_count(b, i->count, "time", "times");
	}
	if (i->errors) {
		strbuf_puts(b, ", ");
		if (i->errors < i->count)
			strbuf_printf(b, "%llu times in vain: ",
				      (unsigned long long)i->errors);
		else
			strbuf_puts(b, "in vain: ");
		put_error(b, i->error);
	}
	if (i->bytes_out || i->bytes_in) {
		strbuf_puts(b, "; sends ");
		units_put_bytes(b, i->bytes_out);
		strbuf_puts(b, ", receives ");
		units_put_bytes(b, i->bytes_in);
	}
}

static void put_mode(struct strbuf *b, uint64_t et, uint64_t lt)
{
	strbuf_puts(b, et && lt ? " (some edge-triggered)" :
		       et	? " (edge-triggered)" :
				  " (level-triggered)");
}

static void say_epoll(struct story_text *t, const struct story_item *i)
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
		put_count(b, e->listeners_et + e->listeners_lt, "listener",
			  "listeners");
		put_mode(b, e->listeners_et, e->listeners_lt);
		sep = ", ";
	}
	if (e->conns_et + e->conns_lt) {
		strbuf_puts(b, sep);
		put_count(b, e->conns_et + e->conns_lt,
			  "registration of a connection",
			  "registrations of connections");
		put_mode(b, e->conns_et, e->conns_lt);
		sep = ", ";
	}
	if (e->others) {
		strbuf_puts(b, sep);
		put_count(b, e->others, "other", "others");
		sep = ", ";
	}
	if (*sep == ' ')
		strbuf_puts(b, " watches nothing that is known");
	if (e->oneshot)
		strbuf_puts(b, ", each for one event (EPOLLONESHOT)");
	if (e->exclusive)
		strbuf_puts(b, ", one waiter at a time (EPOLLEXCLUSIVE)");
	strbuf_puts(b, "; waited for ");
	put_count(b, e->waits, "time", "times");
}

static void say_serve(struct story_text *t, const struct story_item *i)
{
	uint64_t conns = (uint64_t)i->value + i->errors;
	struct strbuf *b = &t->b;
	uint64_t each = conns ? conns : 1;

	strbuf_puts(b, "serves ");
	if (conns)
		put_count(b, conns, "connection", "connections");
	else
		strbuf_puts(b, "connections that others accepted");
	if (i->errors && i->value)
		strbuf_printf(b, " (%llu were there before)",
			      (unsigned long long)i->errors);
	if (i->name)
		strbuf_printf(b, " of %s", i->name);
	strbuf_puts(b, ": ");
	if (i->value)
		strbuf_puts(b, "accept, ");
	units_put_count(b, i->mask);
	strbuf_puts(b, i->mask == 1 ? " read of " : " reads of ");
	units_put_bytes(b, i->bytes_in);
	strbuf_puts(b, ", ");
	units_put_count(b, i->ignored);
	strbuf_puts(b, i->ignored == 1 ? " write of " : " writes of ");
	units_put_bytes(b, i->bytes_out);
	if (conns > 1) {
		strbuf_puts(b, "; for each on average ");
		units_put_bytes(b, i->bytes_in / each);
		strbuf_puts(b, " in and ");
		units_put_bytes(b, i->bytes_out / each);
		strbuf_puts(b, " out");
	}
}

static void say_output(struct strbuf *b, const struct story_item *i)
{
	strbuf_printf(b, "writes ");
	units_put_bytes(b, i->bytes_out);
	strbuf_printf(b, " to its standard %s, %s",
		      i->fd == 1 ? "output" : "error",
		      i->value == SORT_TTY  ? "a terminal" :
		      i->value == SORT_PIPE ? "a pipe" :
		      i->name		    ? i->name :
					      "a device");
	if (i->count > 1)
		strbuf_printf(b, ", by %llu calls",
			      (unsigned long long)i->count);
}

static void say_wait(struct story_text *t, struct story_actor *a,
		     const struct story_item *i)
{
	struct strbuf *b = &t->b;
	struct world_file *f;

	strbuf_puts(b, i->value ? "waits now in " : "waited last in ");
	strbuf_puts(b, i->name);
	if (i->fd >= 0) {
		strbuf_puts(b, " of ");
		f = world_file_by_id(world_of(t), i->key);
		world_file_put(b, f, i->fd);
		/* It is gone by now. */
		if (!f && i->errors == SORT_EPOLL)
			strbuf_puts(b, " (epoll)");
		else if (!f && i->errors == SORT_SOCKET)
			strbuf_puts(b, " (a socket)");
		else if (!f && i->errors == SORT_PIPE)
			strbuf_puts(b, " (a pipe)");
	}
	if (i->tid != i->pid)
		strbuf_printf(b, ", thread %d", (int)i->tid);
	if (i->value && i->last_ns == i->first_ns) {
		strbuf_puts(b, ", since before it was looked at");
		return;
	}
	strbuf_puts(b, i->value ? ", since " : ", for ");
	units_put_ns(b, i->last_ns - i->first_ns);
}

static void say_exit(struct strbuf *b, const struct story_item *i)
{
	char buf[SIGNAL_NAME_SIZE];

	if (i->error)
		strbuf_printf(b, "is killed by %s", signal_name(i->value, buf));
	else
		strbuf_printf(b, "ends with status %d", i->value);
	if (i->count > 1) {
		strbuf_putc(b, ' ');
		put_count(b, i->count, "time", "times");
	}
}

/* What was folded, in short: "5 libraries, 60 handlers, 3 threads". */
static void say_start(struct story_text *t, const struct story_item *i)
{
	uint64_t libraries = 0, files = 0, handlers = 0, threads = 0, calls;
	struct strbuf *b = &t->b;
	const char *sep = ": ";

	for (const struct story_item *f = i->folded; f; f = f->next) {
		libraries += f->kind == STORY_LIBRARIES ? f->count : 0;
		files += f->kind == STORY_FILE;
		threads += f->kind == STORY_THREADS ? f->count : 0;
		if (f->kind == STORY_HANDLERS)
			handlers += (uint64_t)__builtin_popcountll(f->mask);
	}
	calls = i->last_number - i->first_number + 1;
	strbuf_puts(b, i->name);
	if (strchr(i->name, ':'))
		sep = "; ";
	/* clang-format off */
	const struct {
		uint64_t n;
		const char *one, *many;
	} parts[] = {
		{ libraries, "library", "libraries" },
		{ files, "file", "files" },
		{ handlers, "signal handler", "signal handlers" },
		{ threads, "thread", "threads" },
		{ calls, "call in all", "calls in all" },
	};
	/* clang-format on */
	for (size_t k = 0; k < ARRAY_SIZE(parts); k++) {
		if (!parts[k].n)
			continue;
		strbuf_puts(b, sep);
		put_count(b, parts[k].n, parts[k].one, parts[k].many);
		sep = ", ";
	}
}

void story_say(struct story_text *t, struct story_actor *a,
	       struct story_item *i)
{
	struct strbuf *b = &t->b;

	b->len = 0;
	switch (i->kind) {
	case STORY_RUN:
		strbuf_printf(b, "runs %s", i->name);
		if (i->count > 1)
			strbuf_printf(b, ", %llu times",
				      (unsigned long long)i->count);
		break;
	case STORY_START: say_start(t, i); break;
	case STORY_LIBRARIES: say_libraries(b, i); break;
	case STORY_FILE: say_file(b, i); break;
	case STORY_MISSING:
		strbuf_puts(b, "looks for ");
		put_count(b, i->count, "file", "files");
		strbuf_printf(b, " in vain, first %s", i->name);
		break;
	case STORY_THREADS: say_threads(t, a, i); break;
	case STORY_PROCESSES: say_processes(t, i); break;
	case STORY_HANDLERS: say_handlers(b, i); break;
	case STORY_SIGNAL: say_signal(b, i); break;
	case STORY_PROCESS: say_process(b, i); break;
	case STORY_MAKES: say_makes(b, i); break;
	case STORY_SETTING:
		strbuf_printf(b, "reads the setting %s", i->name);
		break;
	case STORY_PROBE: say_probe(b, i); break;
	case STORY_BIND_FAILED:
		strbuf_printf(b, "can't bind to %s: ", i->name);
		put_error(b, i->error);
		break;
	case STORY_LISTEN: say_listen(t, i); break;
	case STORY_CONNECT: say_connect(b, i); break;
	case STORY_EPOLL: say_epoll(t, i); break;
	case STORY_SERVE: say_serve(t, i); break;
	case STORY_OUTPUT: say_output(b, i); break;
	case STORY_WAIT: say_wait(t, a, i); break;
	case STORY_EXIT: say_exit(b, i); break;
	case STORY_MORE:
		strbuf_puts(b, "does ");
		put_count(b, i->count, "thing more", "things more");
		strbuf_puts(b, " of too many kinds to tell");
		break;
	default: break;
	}
	i->text = doctor_say(t->doctor, "%s", strbuf_cstr(b));
}
