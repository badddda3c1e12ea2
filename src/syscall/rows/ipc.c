/* SPDX-License-Identifier: BSD-2-Clause */
/* System V IPC and POSIX message queues. */
#include "syscall/layout/ipc.h"
#include "syscall/layout/time.h"
#include "syscall/table.h"
#include "syscall/xlat/file.h"
#include "syscall/xlat/ipc.h"

#define IPC (SC_IPC | SC_COMMUNICATION)

/* i386 adds IPC_64 to the commands. */
#define CMD_MASK ~(uint32_t)0x100
#define NAME_CMD(set) { "op", ARG_ENUM, .xlat = &(set) }
#define OUT(name, l)                                               \
	{ name, ARG_STRUCT, .dir = DIR_OUT, .layout = &layout_##l }
#define IN(name, l) { name, ARG_STRUCT, .layout = &layout_##l }

/* semaphores */

static const struct field elem_sembuf = { NULL, ARG_STRUCT, .type = T_INLINE,
					  .layout = &layout_sembuf };

SYSENT(semget) = {
	.name = "semget", .classes = IPC,
	ARGS(
		{ "key", ARG_ENUM, .xlat = &xlat_ipc_key },
		{ "nsems", ARG_INT },
		{ "semflg", ARG_FLAGS_MODE, .xlat = &xlat_ipc_get_flags }
	),
};

SYSENT(semop) = {
	.name = "semop", .classes = IPC,
	ARGS(
		{ "semid", ARG_INT },
		{ "sops", ARG_ARRAY, .len = LEN_ARG(2), .elem = &elem_sembuf },
		{ "nsops", ARG_UINT }
	),
};

SYSENT(semtimedop) = {
	.name = "semtimedop", .classes = IPC,
	ARGS(
		{ "semid", ARG_INT },
		{ "sops", ARG_ARRAY, .len = LEN_ARG(2), .elem = &elem_sembuf },
		{ "nsops", ARG_UINT },
		{ "timeout", ARG_STRUCT, .layout = &layout_timespec }
	),
};

static const struct variant semctl_items[] = {
	{ 1, 1, .fields = FIELDS { IN("arg", semid_ds_set) } },
	{ 2, 1, .fields = FIELDS { OUT("arg", semid_ds) } },
	{ 3, 1, .fields = FIELDS { OUT("arg", seminfo) } },
	{ 18, 1, .fields = FIELDS { OUT("arg", semid_ds) } },
	{ 19, 1, .fields = FIELDS { OUT("arg", seminfo) } },
	{ 20, 1, .fields = FIELDS { OUT("arg", semid_ds) } },
};
static const struct variant_set semctl_variants = {
	.arg = 2, .first = 3, .mask = CMD_MASK, VARIANT_ITEMS(semctl_items)
};

SYSENT(semctl) = {
	.name = "semctl", .classes = IPC, .variants = &semctl_variants,
	ARGS(
		{ "semid", ARG_INT },
		{ "semnum", ARG_INT },
		NAME_CMD(xlat_semctl_cmd),
		{ "arg", ARG_PTR }
	),
};

/* shared memory */

SYSENT(shmget) = {
	.name = "shmget", .classes = IPC,
	ARGS(
		{ "key", ARG_ENUM, .xlat = &xlat_ipc_key },
		{ "size", ARG_ULONG },
		{ "shmflg", ARG_FLAGS_MODE, .xlat = &xlat_shmget_flags }
	),
};

SYSENT(shmat) = {
	.name = "shmat", .classes = IPC | SC_MEMORY, .ret = RET_HEX,
	ARGS(
		{ "shmid", ARG_INT },
		{ "shmaddr", ARG_PTR },
		{ "shmflg", ARG_FLAGS, .xlat = &xlat_shmat_flags }
	),
};

SYSENT(shmdt) = {
	.name = "shmdt", .classes = IPC | SC_MEMORY,
	ARGS({ "shmaddr", ARG_PTR }),
};

static const struct variant shmctl_items[] = {
	{ 1, 1, .fields = FIELDS { IN("buf", shmid_ds_set) } },
	{ 2, 1, .fields = FIELDS { OUT("buf", shmid_ds) } },
	{ 3, 1, .fields = FIELDS { OUT("buf", shminfo) } },
	{ 13, 1, .fields = FIELDS { OUT("buf", shmid_ds) } },
	{ 14, 1, .fields = FIELDS { OUT("buf", shm_info) } },
	{ 15, 1, .fields = FIELDS { OUT("buf", shmid_ds) } },
};
static const struct variant_set shmctl_variants = {
	.arg = 1, .first = 2, .mask = CMD_MASK, VARIANT_ITEMS(shmctl_items)
};

SYSENT(shmctl) = {
	.name = "shmctl", .classes = IPC, .variants = &shmctl_variants,
	ARGS(
		{ "shmid", ARG_INT },
		NAME_CMD(xlat_shmctl_cmd),
		{ "buf", ARG_PTR }
	),
};

/* message queues of System V */

SYSENT(msgget) = {
	.name = "msgget", .classes = IPC,
	ARGS(
		{ "key", ARG_ENUM, .xlat = &xlat_ipc_key },
		{ "msgflg", ARG_FLAGS_MODE, .xlat = &xlat_ipc_get_flags }
	),
};

SYSENT(msgsnd) = {
	.name = "msgsnd", .classes = IPC,
	ARGS(
		{ "msqid", ARG_INT },
		{ "msgp", ARG_MSGBUF, .len = LEN_ARG(2) },
		{ "msgsz", ARG_ULONG },
		{ "msgflg", ARG_FLAGS, .xlat = &xlat_sysv_msg_flags }
	),
};

SYSENT(msgrcv) = {
	.name = "msgrcv", .classes = IPC,
	ARGS(
		{ "msqid", ARG_INT },
		/* What came, not what lay in the rest of the buffer. */
		{ "msgp", ARG_MSGBUF, .dir = DIR_OUT, .len = LEN_RET(2) },
		{ "msgsz", ARG_ULONG },
		{ "msgtyp", ARG_LONG },
		{ "msgflg", ARG_FLAGS, .xlat = &xlat_sysv_msg_flags }
	),
};

static const struct variant msgctl_items[] = {
	{ 1, 1, .fields = FIELDS { IN("buf", msqid_ds_set) } },
	{ 2, 1, .fields = FIELDS { OUT("buf", msqid_ds) } },
	{ 3, 1, .fields = FIELDS { OUT("buf", msginfo) } },
	{ 11, 1, .fields = FIELDS { OUT("buf", msqid_ds) } },
	{ 12, 1, .fields = FIELDS { OUT("buf", msginfo) } },
	{ 13, 1, .fields = FIELDS { OUT("buf", msqid_ds) } },
};
static const struct variant_set msgctl_variants = {
	.arg = 1, .first = 2, .mask = CMD_MASK, VARIANT_ITEMS(msgctl_items)
};

SYSENT(msgctl) = {
	.name = "msgctl", .classes = IPC, .variants = &msgctl_variants,
	ARGS(
		{ "msqid", ARG_INT },
		NAME_CMD(xlat_msgctl_cmd),
		{ "buf", ARG_PTR }
	),
};

/* message queues of POSIX */

#define MQ (SC_DESC | SC_COMMUNICATION)

static const struct field elem_prio = { NULL, ARG_UINT, .type = T_U32 };

SYSENT(mq_open) = {
	.name = "mq_open", .classes = MQ, .ret = RET_FD,
	ARGS(
		{ "name", ARG_PATH },
		{ "flags", ARG_FLAGS, .xlat = &xlat_open_flags },
		{ "mode", ARG_MODE, .when = { .arg = 1, .any = 0x40 } }, /* O_CREAT */
		{ "attr", ARG_STRUCT, .layout = &layout_mq_attr_new,
		  .when = { .arg = 1, .any = 0x40 } }
	),
};

SYSENT(mq_unlink) = {
	.name = "mq_unlink", .classes = SC_COMMUNICATION,
	ARGS({ "name", ARG_PATH }),
};

SYSENT(mq_timedsend) = {
	.name = "mq_timedsend", .classes = MQ,
	ARGS(
		{ "mqdes", ARG_FD },
		{ "msg_ptr", ARG_BUF, .len = LEN_ARG(2) },
		{ "msg_len", ARG_ULONG },
		{ "msg_prio", ARG_UINT },
		{ "abs_timeout", ARG_STRUCT, .layout = &layout_timespec }
	),
};

SYSENT(mq_timedreceive) = {
	.name = "mq_timedreceive", .classes = MQ,
	ARGS(
		{ "mqdes", ARG_FD },
		{ "msg_ptr", ARG_BUF, .dir = DIR_OUT, .len = LEN_RET(2) },
		{ "msg_len", ARG_ULONG },
		{ "msg_prio", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1),
		  .elem = &elem_prio },
		{ "abs_timeout", ARG_STRUCT, .layout = &layout_timespec }
	),
};

SYSENT(mq_notify) = {
	.name = "mq_notify", .classes = MQ,
	ARGS({ "mqdes", ARG_FD }, { "sevp", ARG_SIGEVENT }),
};

SYSENT(mq_getsetattr) = {
	.name = "mq_getsetattr", .classes = MQ,
	ARGS(
		{ "mqdes", ARG_FD },
		{ "newattr", ARG_STRUCT, .layout = &layout_mq_attr },
		{ "oldattr", ARG_STRUCT, .dir = DIR_OUT,
		  .layout = &layout_mq_attr }
	),
};
