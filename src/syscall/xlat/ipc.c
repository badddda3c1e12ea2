/* SPDX-License-Identifier: BSD-2-Clause */
/* System V and POSIX message queues, semaphores, shared memory. */
#include "syscall/xlat/ipc.h"

static const struct xlat ipc_key_items[] = {
	{ 0, "IPC_PRIVATE" },
};

const struct xlat_set xlat_ipc_key = {
	XLAT_ITEMS(ipc_key_items),
	.kind = XLAT_ENUM,
};

static const struct xlat ipc_get_flags_items[] = {
	{ 0x200, "IPC_CREAT" },
	{ 0x400, "IPC_EXCL" },
	{ 0x800, "IPC_NOWAIT" },
};

const struct xlat_set xlat_ipc_get_flags = {
	XLAT_ITEMS(ipc_get_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat shmget_flags_items[] = {
	{ 0x200, "IPC_CREAT" },
	{ 0x400, "IPC_EXCL" },
	{ 0x800, "SHM_HUGETLB" },
	{ 0x1000, "SHM_NORESERVE" },
	{ 0x88000000, "34<<SHM_HUGE_SHIFT" },
	{ 0x7c000000, "31<<SHM_HUGE_SHIFT" },
	{ 0x78000000, "30<<SHM_HUGE_SHIFT" },
	{ 0x74000000, "29<<SHM_HUGE_SHIFT" },
	{ 0x70000000, "28<<SHM_HUGE_SHIFT" },
	{ 0x64000000, "25<<SHM_HUGE_SHIFT" },
	{ 0x60000000, "24<<SHM_HUGE_SHIFT" },
	{ 0x5c000000, "23<<SHM_HUGE_SHIFT" },
	{ 0x54000000, "21<<SHM_HUGE_SHIFT" },
	{ 0x50000000, "20<<SHM_HUGE_SHIFT" },
	{ 0x4c000000, "19<<SHM_HUGE_SHIFT" },
	{ 0x40000000, "16<<SHM_HUGE_SHIFT" },
};

const struct xlat_set xlat_shmget_flags = {
	XLAT_ITEMS(shmget_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat shmat_flags_items[] = {
	{ 0x1000, "SHM_RDONLY" },
	{ 0x2000, "SHM_RND" },
	{ 0x4000, "SHM_REMAP" },
	{ 0x8000, "SHM_EXEC" },
};

const struct xlat_set xlat_shmat_flags = {
	.prefix = "SHM_???",
	XLAT_ITEMS(shmat_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat shmctl_cmd_items[] = {
	{ 0, "IPC_RMID" },
	{ 0x100, "IPC_64|IPC_RMID" },
	{ 0x1, "IPC_SET" },
	{ 0x101, "IPC_64|IPC_SET" },
	{ 0x2, "IPC_STAT" },
	{ 0x102, "IPC_64|IPC_STAT" },
	{ 0x3, "IPC_INFO" },
	{ 0x103, "IPC_64|IPC_INFO" },
	{ 0xb, "SHM_LOCK" },
	{ 0x10b, "IPC_64|SHM_LOCK" },
	{ 0xc, "SHM_UNLOCK" },
	{ 0x10c, "IPC_64|SHM_UNLOCK" },
	{ 0xd, "SHM_STAT" },
	{ 0x10d, "IPC_64|SHM_STAT" },
	{ 0xe, "SHM_INFO" },
	{ 0x10e, "IPC_64|SHM_INFO" },
	{ 0xf, "SHM_STAT_ANY" },
	{ 0x10f, "IPC_64|SHM_STAT_ANY" },
};

const struct xlat_set xlat_shmctl_cmd = {
	.prefix = "SHM_???",
	XLAT_ITEMS(shmctl_cmd_items),
	.kind = XLAT_ENUM,
};

static const struct xlat semctl_cmd_items[] = {
	{ 0, "IPC_RMID" },
	{ 0x100, "IPC_64|IPC_RMID" },
	{ 0x1, "IPC_SET" },
	{ 0x101, "IPC_64|IPC_SET" },
	{ 0x2, "IPC_STAT" },
	{ 0x102, "IPC_64|IPC_STAT" },
	{ 0x3, "IPC_INFO" },
	{ 0x103, "IPC_64|IPC_INFO" },
	{ 0xb, "GETPID" },
	{ 0x10b, "IPC_64|GETPID" },
	{ 0xc, "GETVAL" },
	{ 0x10c, "IPC_64|GETVAL" },
	{ 0xd, "GETALL" },
	{ 0x10d, "IPC_64|GETALL" },
	{ 0xe, "GETNCNT" },
	{ 0x10e, "IPC_64|GETNCNT" },
	{ 0xf, "GETZCNT" },
	{ 0x10f, "IPC_64|GETZCNT" },
	{ 0x10, "SETVAL" },
	{ 0x110, "IPC_64|SETVAL" },
	{ 0x11, "SETALL" },
	{ 0x111, "IPC_64|SETALL" },
	{ 0x12, "SEM_STAT" },
	{ 0x112, "IPC_64|SEM_STAT" },
	{ 0x13, "SEM_INFO" },
	{ 0x113, "IPC_64|SEM_INFO" },
	{ 0x14, "SEM_STAT_ANY" },
	{ 0x114, "IPC_64|SEM_STAT_ANY" },
};

const struct xlat_set xlat_semctl_cmd = {
	.prefix = "SEM_???",
	XLAT_ITEMS(semctl_cmd_items),
	.kind = XLAT_ENUM,
};

static const struct xlat msgctl_cmd_items[] = {
	{ 0, "IPC_RMID" },
	{ 0x100, "IPC_64|IPC_RMID" },
	{ 0x1, "IPC_SET" },
	{ 0x101, "IPC_64|IPC_SET" },
	{ 0x2, "IPC_STAT" },
	{ 0x102, "IPC_64|IPC_STAT" },
	{ 0x3, "IPC_INFO" },
	{ 0x103, "IPC_64|IPC_INFO" },
	{ 0xb, "MSG_STAT" },
	{ 0x10b, "IPC_64|MSG_STAT" },
	{ 0xc, "MSG_INFO" },
	{ 0x10c, "IPC_64|MSG_INFO" },
	{ 0xd, "MSG_STAT_ANY" },
	{ 0x10d, "IPC_64|MSG_STAT_ANY" },
};

const struct xlat_set xlat_msgctl_cmd = {
	.prefix = "MSG_???",
	XLAT_ITEMS(msgctl_cmd_items),
	.kind = XLAT_ENUM,
};

static const struct xlat semop_flags_items[] = {
	{ 0x1000, "SEM_UNDO" },
	{ 0x800, "IPC_NOWAIT" },
};

const struct xlat_set xlat_semop_flags = {
	.prefix = "SEM_???",
	XLAT_ITEMS(semop_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat sysv_msg_flags_items[] = {
	{ 0x1000, "MSG_NOERROR" },
	{ 0x2000, "MSG_EXCEPT" },
	{ 0x4000, "MSG_COPY" },
	{ 0x800, "IPC_NOWAIT" },
};

const struct xlat_set xlat_sysv_msg_flags = {
	.prefix = "MSG_???",
	XLAT_ITEMS(sysv_msg_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat mq_attr_flags_items[] = {
	{ 0x800, "O_NONBLOCK" },
};

const struct xlat_set xlat_mq_attr_flags = {
	.prefix = "O_???",
	XLAT_ITEMS(mq_attr_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat ipc_call_items[] = {
	{ 1, "SEMOP" },
	{ 2, "SEMGET" },
	{ 3, "SEMCTL" },
	{ 4, "SEMTIMEDOP" },
	{ 11, "MSGSND" },
	{ 12, "MSGRCV" },
	{ 13, "MSGGET" },
	{ 14, "MSGCTL" },
	{ 21, "SHMAT" },
	{ 22, "SHMDT" },
	{ 23, "SHMGET" },
	{ 24, "SHMCTL" },
};

const struct xlat_set xlat_ipc_call = {
	XLAT_ITEMS(ipc_call_items),
	.kind = XLAT_ENUM,
};
