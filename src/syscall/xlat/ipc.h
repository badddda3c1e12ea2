/* SPDX-License-Identifier: BSD-2-Clause */
/* System V and POSIX message queues, semaphores, shared memory. */
#ifndef RINGSIDE_SYSCALL_XLAT_IPC_H
#define RINGSIDE_SYSCALL_XLAT_IPC_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_ipc_key;
extern const struct xlat_set xlat_ipc_get_flags;
extern const struct xlat_set xlat_shmget_flags;
extern const struct xlat_set xlat_shmat_flags;
extern const struct xlat_set xlat_shmctl_cmd;
extern const struct xlat_set xlat_semctl_cmd;
extern const struct xlat_set xlat_msgctl_cmd;
extern const struct xlat_set xlat_semop_flags;
extern const struct xlat_set xlat_sysv_msg_flags;
extern const struct xlat_set xlat_mq_attr_flags;
extern const struct xlat_set xlat_ipc_call;

#endif
