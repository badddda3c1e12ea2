/* SPDX-License-Identifier: BSD-2-Clause */
/* System V and POSIX message queues, semaphores, shared memory. */
#include "syscall/xlat/ipc.h"

#include "syscall/xlat/huge.h"

#define ipc_key_items(X) \
	X(0, "IPC_PRIVATE")

const struct xlat_set xlat_ipc_key = {
	XLAT_ITEMS(ipc_key_items),
	.kind = XLAT_ENUM,
};

#define ipc_get_flags_items(X) \
	X(0x200, "IPC_CREAT") \
	X(0x400, "IPC_EXCL") \
	X(0x800, "IPC_NOWAIT")

const struct xlat_set xlat_ipc_get_flags = {
	XLAT_ITEMS(ipc_get_flags_items),
	.kind = XLAT_FLAGS,
};

#define shmget_flags_items(X) \
	X(0x200, "IPC_CREAT") \
	X(0x400, "IPC_EXCL") \
	X(0x800, "SHM_HUGETLB") \
	X(0x1000, "SHM_NORESERVE") \
	HUGE_SIZES(X, "SHM") \
	HUGE_SIZE(X, 1, "SHM")

const struct xlat_set xlat_shmget_flags = {
	XLAT_ITEMS(shmget_flags_items),
	.kind = XLAT_FLAGS,
};

#define shmat_flags_items(X) \
	X(0x1000, "SHM_RDONLY") \
	X(0x2000, "SHM_RND") \
	X(0x4000, "SHM_REMAP") \
	X(0x8000, "SHM_EXEC")

const struct xlat_set xlat_shmat_flags = {
	.prefix = "SHM_???",
	XLAT_ITEMS(shmat_flags_items),
	.kind = XLAT_FLAGS,
};

#define shmctl_cmd_items(X) \
	X(0, "IPC_RMID") \
	X(0x100, "IPC_64|IPC_RMID") \
	X(0x1, "IPC_SET") \
	X(0x101, "IPC_64|IPC_SET") \
	X(0x2, "IPC_STAT") \
	X(0x102, "IPC_64|IPC_STAT") \
	X(0x3, "IPC_INFO") \
	X(0x103, "IPC_64|IPC_INFO") \
	X(0xb, "SHM_LOCK") \
	X(0x10b, "IPC_64|SHM_LOCK") \
	X(0xc, "SHM_UNLOCK") \
	X(0x10c, "IPC_64|SHM_UNLOCK") \
	X(0xd, "SHM_STAT") \
	X(0x10d, "IPC_64|SHM_STAT") \
	X(0xe, "SHM_INFO") \
	X(0x10e, "IPC_64|SHM_INFO") \
	X(0xf, "SHM_STAT_ANY") \
	X(0x10f, "IPC_64|SHM_STAT_ANY")

const struct xlat_set xlat_shmctl_cmd = {
	.prefix = "SHM_???",
	XLAT_ITEMS(shmctl_cmd_items),
	.kind = XLAT_ENUM,
};

#define semctl_cmd_items(X) \
	X(0, "IPC_RMID") \
	X(0x100, "IPC_64|IPC_RMID") \
	X(0x1, "IPC_SET") \
	X(0x101, "IPC_64|IPC_SET") \
	X(0x2, "IPC_STAT") \
	X(0x102, "IPC_64|IPC_STAT") \
	X(0x3, "IPC_INFO") \
	X(0x103, "IPC_64|IPC_INFO") \
	X(0xb, "GETPID") \
	X(0x10b, "IPC_64|GETPID") \
	X(0xc, "GETVAL") \
	X(0x10c, "IPC_64|GETVAL") \
	X(0xd, "GETALL") \
	X(0x10d, "IPC_64|GETALL") \
	X(0xe, "GETNCNT") \
	X(0x10e, "IPC_64|GETNCNT") \
	X(0xf, "GETZCNT") \
	X(0x10f, "IPC_64|GETZCNT") \
	X(0x10, "SETVAL") \
	X(0x110, "IPC_64|SETVAL") \
	X(0x11, "SETALL") \
	X(0x111, "IPC_64|SETALL") \
	X(0x12, "SEM_STAT") \
	X(0x112, "IPC_64|SEM_STAT") \
	X(0x13, "SEM_INFO") \
	X(0x113, "IPC_64|SEM_INFO") \
	X(0x14, "SEM_STAT_ANY") \
	X(0x114, "IPC_64|SEM_STAT_ANY")

const struct xlat_set xlat_semctl_cmd = {
	.prefix = "SEM_???",
	XLAT_ITEMS(semctl_cmd_items),
	.kind = XLAT_ENUM,
};

#define msgctl_cmd_items(X) \
	X(0, "IPC_RMID") \
	X(0x100, "IPC_64|IPC_RMID") \
	X(0x1, "IPC_SET") \
	X(0x101, "IPC_64|IPC_SET") \
	X(0x2, "IPC_STAT") \
	X(0x102, "IPC_64|IPC_STAT") \
	X(0x3, "IPC_INFO") \
	X(0x103, "IPC_64|IPC_INFO") \
	X(0xb, "MSG_STAT") \
	X(0x10b, "IPC_64|MSG_STAT") \
	X(0xc, "MSG_INFO") \
	X(0x10c, "IPC_64|MSG_INFO") \
	X(0xd, "MSG_STAT_ANY") \
	X(0x10d, "IPC_64|MSG_STAT_ANY")

const struct xlat_set xlat_msgctl_cmd = {
	.prefix = "MSG_???",
	XLAT_ITEMS(msgctl_cmd_items),
	.kind = XLAT_ENUM,
};

#define semop_flags_items(X) \
	X(0x1000, "SEM_UNDO") \
	X(0x800, "IPC_NOWAIT")

const struct xlat_set xlat_semop_flags = {
	.prefix = "SEM_???",
	XLAT_ITEMS(semop_flags_items),
	.kind = XLAT_FLAGS,
};

#define sysv_msg_flags_items(X) \
	X(0x1000, "MSG_NOERROR") \
	X(0x2000, "MSG_EXCEPT") \
	X(0x4000, "MSG_COPY") \
	X(0x800, "IPC_NOWAIT")

const struct xlat_set xlat_sysv_msg_flags = {
	.prefix = "MSG_???",
	XLAT_ITEMS(sysv_msg_flags_items),
	.kind = XLAT_FLAGS,
};

#define mq_attr_flags_items(X) \
	X(0x800, "O_NONBLOCK")

const struct xlat_set xlat_mq_attr_flags = {
	.prefix = "O_???",
	XLAT_ITEMS(mq_attr_flags_items),
	.kind = XLAT_FLAGS,
};

#define ipc_call_items(X) \
	X(1, "SEMOP") \
	X(2, "SEMGET") \
	X(3, "SEMCTL") \
	X(4, "SEMTIMEDOP") \
	X(11, "MSGSND") \
	X(12, "MSGRCV") \
	X(13, "MSGGET") \
	X(14, "MSGCTL") \
	X(21, "SHMAT") \
	X(22, "SHMDT") \
	X(23, "SHMGET") \
	X(24, "SHMCTL")

const struct xlat_set xlat_ipc_call = {
	XLAT_ITEMS(ipc_call_items),
	.kind = XLAT_ENUM,
};
