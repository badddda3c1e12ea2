/* SPDX-License-Identifier: BSD-2-Clause */
/* Asynchronous I/O: io_submit(2). */
#ifndef RINGSIDE_SYSCALL_XLAT_AIO_H
#define RINGSIDE_SYSCALL_XLAT_AIO_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_aio_cmd;
extern const struct xlat_set xlat_aio_flags;

#endif
