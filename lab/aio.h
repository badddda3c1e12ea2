/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Linux's own asynchronous I/O, io_submit(2), by its system calls. (What
 * aio_read(3) does is another thing: glibc has threads for it.)
 */
#ifndef RINGSIDE_LAB_AIO_H
#define RINGSIDE_LAB_AIO_H

#include <linux/aio_abi.h>

/* All of them return -errno if they fail. A context is of one process. */
int aio_open(aio_context_t *ret_context, unsigned requests);
/* Cancels what is under way, and waits until it is. */
void aio_close(aio_context_t context);

/* How many were taken, which may be less than `n`. */
int aio_submit(aio_context_t context, struct iocb **requests, unsigned n);

/* Waits for one result at least; how many there are. */
int aio_wait(aio_context_t context, struct io_event *events, unsigned n);

#endif
