/* SPDX-License-Identifier: BSD-2-Clause */
/* Asynchronous I/O: io_submit(2), io_uring(7). */
#ifndef RINGSIDE_SYSCALL_XLAT_AIO_H
#define RINGSIDE_SYSCALL_XLAT_AIO_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_aio_cmd;
extern const struct xlat_set xlat_aio_flags;
extern const struct xlat_set xlat_uring_setup_flags;
extern const struct xlat_set xlat_uring_features;
extern const struct xlat_set xlat_uring_enter_flags;
extern const struct xlat_set xlat_uring_register_opcode;

#endif
