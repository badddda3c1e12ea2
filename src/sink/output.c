/* SPDX-License-Identifier: BSD-2-Clause */
/* Where a trace is written to. */
#include "sink/output.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/numbered.h"
#include "basic/xmalloc.h"

/*
 * A descriptor of 0 to 2 (free because someone closed it before starting us)
 * would be taken for the terminal by whoever writes there later.
 */
static int move_up(int fd)
{
	int up;

	if (fd < 0 || fd > STDERR_FILENO)
		return fd;
	up = fcntl(fd, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
	close(fd);
	return up;
}

static int open_file(struct output *o, bool append)
{
	/* Several may write there: the lines of -C and its tables. */
	int flags = O_WRONLY | O_CREAT | O_CLOEXEC | O_NOCTTY | O_APPEND;
	int fd = move_up(open(o->path, flags | (append ? 0 : O_TRUNC), 0666));

	if (fd < 0)
		return -errno;
	o->fd = fd;
	o->owns_fd = true;
	return 0;
}

/* Only async-signal-safe calls: the program may have threads. */
static _Noreturn void run_command(const char *command, const char *tid, int in)
{
	sigset_t none;

	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	signal(SIGPIPE, SIG_DFL);
	if (in != STDIN_FILENO)
		dup2(in, STDIN_FILENO);
	execl("/bin/sh", "sh", "-c", command, "sh", tid, (char *)NULL);
	_exit(127);
}

/* With -ff there is one for each thread, whose id is its "$1". */
static int open_pipe(struct output *o, const char *command, pid_t thread)
{
	_cleanup_free_ char *tid = thread ? xasprintf("%d", (int)thread) : NULL;
	_cleanup_close_ int in = -1;
	_cleanup_close_ int out = -1;
	int fds[2];
	pid_t pid;

	if (pipe2(fds, O_CLOEXEC) < 0)
		return -errno;
	in = move_up(fds[0]);
	out = move_up(fds[1]);
	if (in < 0 || out < 0)
		return -EMFILE;
	pid = fork();
	if (pid < 0)
		return -errno;
	if (pid == 0)
		run_command(command, tid, in);
	o->child = pid;
	o->fd = steal_fd(&out);
	o->owns_fd = true;
	return 0;
}

static int open_any(const struct trace_opts *opts, pid_t tid, bool append,
		    struct output *o)
{
	const char *name = opts->output;

	if (!name) {
		/* No program's own words are among those of a recording. */
		o->fd = opts->replay ? STDOUT_FILENO : STDERR_FILENO;
		return 0;
	}
	if (*name == '|' || *name == '!')
		return open_pipe(o, name + 1, tid);
	o->path = tid ? xasprintf("%s.%d", name, (int)tid) : xstrdup(name);
	return open_file(o, append);
}

static int open_common(const struct trace_opts *opts, pid_t tid, bool append,
		       struct output **ret_output)
{
	struct output *o = xzalloc(sizeof(*o));
	struct stat st;
	int r;

	o->fd = -1;
	r = open_any(opts, tid, append, o);
	if (r < 0) {
		/* The caller makes room and tries again. */
		if (r != -EMFILE || !tid)
			log_error_errno(r, "cannot open '%s'",
					o->path ? o->path : opts->output);
		free(o->path);
		free(o);
		return r;
	}
	o->tty = isatty(o->fd);
	st.st_mode = 0;
	o->may_sigpipe = fstat(o->fd, &st) < 0 || S_ISFIFO(st.st_mode) ||
			 S_ISSOCK(st.st_mode);
	if (o->path && S_ISREG(st.st_mode)) {
		o->rotate_bytes = opts->rotate_bytes;
		o->keep = opts->keep;
		o->written = st.st_size;
	}
	*ret_output = o;
	return 0;
}

int output_open(const struct trace_opts *opts, pid_t tid,
		struct output **ret_output)
{
	return open_common(opts, tid, opts->output_append, ret_output);
}

int output_open_again(const struct trace_opts *opts, struct output **ret_output)
{
	return open_common(opts, 0, true, ret_output);
}

static int write_all(struct output *o, const char *data, size_t len)
{
	size_t done = 0;

	while (done < len) {
		ssize_t n = write(o->fd, data + done, len - done);

		if (n > 0)
			done += n;
		else if (n < 0 && errno == EAGAIN)
			/* Someone who shares the terminal made it so. */
			poll(&(struct pollfd){ o->fd, POLLOUT, 0 }, 1, -1);
		else if (n < 0 && errno != EINTR)
			return -errno;
	}
	return 0;
}

/*
 * A reader that went away is an error like a full disk, not a reason to die:
 * the signal is blocked while writing, and taken back if it came.
 */
static int write_without_sigpipe(struct output *o)
{
	static const struct timespec now;
	sigset_t pipe_set, old, pending;
	bool was_pending;
	int r;

	sigemptyset(&pipe_set);
	sigaddset(&pipe_set, SIGPIPE);
	sigpending(&pending);
	was_pending = sigismember(&pending, SIGPIPE);
	sigprocmask(SIG_BLOCK, &pipe_set, &old);
	r = write_all(o, o->buf.data, o->buf.len);
	if (r == -EPIPE && !was_pending)
		while (sigtimedwait(&pipe_set, NULL, &now) < 0 &&
		       errno == EINTR)
			;
	sigprocmask(SIG_SETMASK, &old, NULL);
	return r;
}

/* Bytes of data that still belong to this file: whole lines. */
static size_t fitting(const struct output *o, const char *data, size_t len)
{
	uint64_t room = o->rotate_bytes > o->written ?
				o->rotate_bytes - o->written :
				0;
	const char *end;

	if (len <= room)
		return len;
	end = room ? memrchr(data, '\n', room) : NULL;
	if (end)
		return end + 1 - data;
	/* A line is never cut, though it be longer than a file. */
	if (o->written && !o->mid_line)
		return 0;
	end = memchr(data + room, '\n', len - room);
	return end ? (size_t)(end + 1 - data) : len;
}

/* FILE becomes FILE.000001 and so on, and is new. */
static int next_file(struct output *o)
{
	unsigned n = numbered_next(o->path);
	_cleanup_free_ char *old = numbered_name(o->path, n);
	int r = n ? 0 : -EOVERFLOW;

	if (r == 0 && rename(o->path, old) < 0)
		r = -errno;
	if (r < 0)
		return r;
	close(o->fd);
	o->fd = -1;
	o->written = 0;
	if (o->keep)
		numbered_prune(o->path, o->keep);
	return open_file(o, false);
}

static int write_rotated(struct output *o)
{
	const char *data = o->buf.data, *end = data + o->buf.len;
	int r = 0;

	while (r == 0 && data < end) {
		size_t n = fitting(o, data, end - data);

		r = write_all(o, data, n);
		o->written += n;
		data += n;
		if (n)
			o->mid_line = data[-1] != '\n';
		if (r == 0 && data < end)
			r = next_file(o);
	}
	return r;
}

static int write_buffer(struct output *o)
{
	if (o->rotate_bytes)
		return write_rotated(o);
	return o->may_sigpipe ? write_without_sigpipe(o) :
				write_all(o, o->buf.data, o->buf.len);
}

int output_flush(struct output *o)
{
	int r = o->error;

	if (!r && o->buf.len && o->fd < 0)
		r = open_file(o, true);
	if (!r && o->buf.len)
		r = write_buffer(o);
	o->error = r;
	o->before += o->buf.len;
	o->buf.len = 0;
	return r;
}

int output_park(struct output *o)
{
	int r = output_flush(o);

	if (o->path && o->owns_fd && o->fd >= 0) {
		close(o->fd);
		o->fd = -1;
	}
	return r;
}

int output_close(struct output *o)
{
	int r;

	if (!o)
		return 0;
	r = output_flush(o);
	/* Some file systems (NFS, quotas) tell of a full disk only now. */
	if (o->owns_fd && o->fd >= 0 && close(o->fd) < 0 && !r)
		r = -errno;
	/* An engine that waits for any child may have been faster. */
	if (o->child)
		while (waitpid(o->child, NULL, 0) < 0 && errno == EINTR)
			;
	strbuf_done(&o->buf);
	free(o->path);
	free(o);
	return r;
}
