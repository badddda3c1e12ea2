/* SPDX-License-Identifier: BSD-2-Clause */
/* Structures of System V IPC and of POSIX message queues. */
#ifndef RINGSIDE_SYSCALL_LAYOUT_IPC_H
#define RINGSIDE_SYSCALL_LAYOUT_IPC_H

#include "syscall/table.h"

/* Of the pairs, the second has what IPC_SET takes. */
extern const struct layout layout_msqid_ds, layout_msqid_ds_set;
extern const struct layout layout_semid_ds, layout_semid_ds_set;
extern const struct layout layout_shmid_ds, layout_shmid_ds_set;
extern const struct layout layout_msginfo, layout_seminfo, layout_shminfo,
	layout_shm_info;
extern const struct layout layout_sembuf, layout_mq_attr, layout_mq_attr_new;

#endif
