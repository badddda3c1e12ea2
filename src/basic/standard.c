/* SPDX-License-Identifier: BSD-2-Clause */
/* Standard input, output and error of a program that is begun or ends. */
#include "basic/standard.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "basic/log.h"

void standard_open(void)
{
	/*
	 * Reading and writing fail as they do with a closed descriptor. Who
	 * closes standard error does not want to hear of it.
	 */
	static const int modes[] = {
		[STDIN_FILENO] = O_WRONLY,
		[STDOUT_FILENO] = O_RDONLY,
		[STDERR_FILENO] = O_RDWR,
	};

	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) < 0 &&
		    open("/dev/null", modes[fd] | O_CLOEXEC) != fd)
			_exit(1); /* no /dev: there is nobody to tell */
}

int standard_end(int status, int failed)
{
	/* Why something failed before is not known any more. */
	errno = 0;
	if (!fflush(stdout) && !ferror(stdout))
		return status;
	if (errno)
		log_error_errno(-errno, "cannot write to standard output");
	else
		log_error("cannot write to standard output");
	return failed;
}
