/* SPDX-License-Identifier: BSD-2-Clause */
/* io_submit(2) and its relatives, for which glibc has no functions. */
#include "aio.h"

#include <errno.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <unistd.h>

int aio_open(aio_context_t *ret_context, unsigned requests)
{
	*ret_context = 0;
	return syscall(SYS_io_setup, requests, ret_context) < 0 ? -errno : 0;
}

void aio_close(aio_context_t context)
{
	syscall(SYS_io_destroy, context);
}

int aio_submit(aio_context_t context, struct iocb **requests, unsigned n)
{
	long r = syscall(SYS_io_submit, context, (long)n, requests);

	return r < 0 ? -errno : r;
}

int aio_wait(aio_context_t context, struct io_event *events, unsigned n)
{
	long r;

	do {
		r = syscall(SYS_io_getevents, context, 1L, (long)n, events,
			    NULL);
	} while (r < 0 && errno == EINTR);
	return r < 0 ? -errno : r;
}
