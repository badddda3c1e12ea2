/* SPDX-License-Identifier: BSD-2-Clause */
/* Starts the program that is to be traced, held back before its execve. */
#include "capture/child.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/xmalloc.h"
#include "capture/seccomp_filter.h"

/*
 * The file that a shell would run. execvp() would show one failed execve
 * for each directory of PATH.
 */
static int find_program(const char *name, char **ret_path)
{
	const char *path = getenv("PATH");
	int error = -ENOENT;

	if (strchr(name, '/')) {
		if (access(name, F_OK) < 0)
			return -errno;
		*ret_path = xstrdup(name);
		return 0;
	}
	while (path) {
		const char *end = strchrnul(path, ':');
		_cleanup_free_ char *file = NULL;
		struct stat st;

		file = xasprintf("%.*s%s%s", (int)(end - path), path,
				 end > path ? "/" : "./", name);
		if (!stat(file, &st)) {
			if (S_ISREG(st.st_mode) && !access(file, X_OK)) {
				*ret_path = steal_ptr(&file);
				return 0;
			}
			error = -EACCES;
		}
		path = *end ? end + 1 : NULL;
	}
	return error;
}

static void change_environment(char *const *changes)
{
	for (; changes && *changes; changes++) {
		if (strchr(*changes, '='))
			putenv(*changes);
		else
			unsetenv(*changes);
	}
}

/* -u: the ids, groups and so on of that user. */
static int become(const struct passwd *pw)
{
	if (initgroups(pw->pw_name, pw->pw_gid) || setgid(pw->pw_gid) ||
	    setuid(pw->pw_uid))
		return -errno;
	return 0;
}

/* In the child: waits to be released, then runs the program. */
static _Noreturn void run_child(const struct trace_opts *o, const char *path,
				const struct passwd *pw,
				const struct sock_fprog *filter, int wait_fd)
{
	char byte;
	int r;

	while (read(wait_fd, &byte, 1) < 0 && errno == EINTR)
		;
	/*
	 * Now there is a tracer, without which the filter lets few calls
	 * pass; and the privileges are still there that make another way
	 * needless which setuid programs would feel (PR_SET_NO_NEW_PRIVS).
	 */
	r = filter ? seccomp_filter_install(filter) : 0;
	if (r < 0) {
		log_error_errno(r, "cannot install a seccomp filter");
		_exit(1);
	}
	r = pw ? become(pw) : 0;
	if (r < 0) {
		log_error_errno(r, "cannot become user '%s'", o->user);
		_exit(1);
	}
	change_environment(o->env_changes);
	if (o->argv0)
		o->argv[0] = (char *)o->argv0;
	execv(path, o->argv);
	r = -errno;
	log_error_errno(r, "exec '%s'", path);
	_exit(1);
}

/*
 * -D: this process becomes the program, and the tracer goes on as its
 * grandchild, so that whoever started us has the program itself for a child.
 * Returns in both, as fork(2) does: the program's pid in the tracer, 0 in
 * what becomes the program. Both may only be -1 where nothing was forked.
 */
static pid_t fork_tracer(const struct trace_opts *o)
{
	pid_t program = getpid(), middle = fork();

	if (middle < 0)
		return -1;
	if (middle > 0) {
		waitpid(middle, NULL, 0);
		/* Yama would let only ancestors trace: prctl(2). */
		prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY);
		return 0;
	}
	if (fork() != 0)
		_exit(0);
	if (o->daemonize == 2)
		setpgid(0, 0);
	else if (o->daemonize > 2)
		setsid();
	return program;
}

/*
 * As strace does: a pipe that the program closes its end of should have no
 * other end here.
 */
static void let_go_of_stdio(void)
{
	_cleanup_close_ int fd = open("/dev/null", O_RDWR | O_CLOEXEC);

	for (int i = STDIN_FILENO; fd >= 0 && i <= STDOUT_FILENO; i++)
		dup2(fd, i);
}

int child_start(const struct trace_opts *o, const struct sock_fprog *filter,
		struct child *ret_child)
{
	_cleanup_free_ char *path = NULL;
	_cleanup_close_ int rd = -1, wr = -1;
	const struct passwd *pw = NULL;
	int fds[2], r;
	pid_t pid;

	if (o->user) {
		pw = getpwnam(o->user);
		if (!pw) {
			log_error("no user '%s'", o->user);
			return -EINVAL;
		}
	}
	r = find_program(o->argv[0], &path);
	if (r < 0)
		return log_error_errno(r, "cannot find executable '%s'",
				       o->argv[0]);
	if (pipe2(fds, O_CLOEXEC) < 0)
		return log_error_errno(-errno, "pipe");
	rd = fds[0];
	wr = fds[1];
	fflush(NULL);
	pid = o->daemonize ? fork_tracer(o) : fork();
	if (pid < 0)
		return log_error_errno(-errno, "fork");
	if (pid == 0) {
		close(wr);
		run_child(o, path, pw, filter, rd);
	}
	if (o->plain)
		let_go_of_stdio();
	ret_child->pid = pid;
	ret_child->release_fd = steal_fd(&wr);
	return 0;
}
