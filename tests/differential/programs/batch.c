/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Runs programs one after the other under one tracer, each as if it were the
 * only one: in a directory of its own, which is its HOME.
 *
 * batch DIRECTORY PROGRAM [DIRECTORY PROGRAM]...
 *
 * Says of each its process id and how it ended, as Python's subprocess would.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/* In its place, for where a variable is shows in the stack's addresses. */
static void set_home(char *dir)
{
	static char home[4096];

	snprintf(home, sizeof(home), "HOME=%s", dir);
	for (char **e = environ; *e; e++)
		if (!strncmp(*e, "HOME=", 5))
			*e = home;
}

int main(int argc, char **argv)
{
	FILE *said = fdopen(dup(STDOUT_FILENO), "we");

	for (int i = 1; said && i + 1 < argc; i += 2) {
		int status;
		pid_t pid = fork();

		if (!pid) {
			fclose(said);
			set_home(argv[i]);
			if (!chdir(argv[i]))
				execl(argv[i + 1], argv[i + 1], NULL);
			_exit(127);
		}
		if (pid < 0 || waitpid(pid, &status, 0) != pid)
			return 1;
		fprintf(said, "batch: %d %d\n", pid,
			WIFEXITED(status) ? WEXITSTATUS(status) :
					    -WTERMSIG(status));
		fflush(said);
	}
	return 0;
}
