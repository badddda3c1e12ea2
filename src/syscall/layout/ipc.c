/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Structures of System V IPC and of POSIX message queues, as
 * <linux/{msg,sem,shm}.h> and <asm/{ipc,msg,sem,shm}buf.h> have them. They
 * are shown in strace's order, which is not that of memory.
 */
#include "syscall/layout/ipc.h"

#include "syscall/xlat/ipc.h"

#define ORDER(a) .order = (a), .norder = sizeof(a)

static const struct field ipc_perm_members[] = {
	{ "key", ARG_UINT, .type = T_U32 },
	{ "uid", ARG_UID, .type = T_U32 },
	{ "gid", ARG_UID, .type = T_U32 },
	{ "cuid", ARG_UID, .type = T_U32 },
	{ "cgid", ARG_UID, .type = T_U32 },
	{ "mode", ARG_MODE, .type = T_U32 },
	{ "seq", ARG_UINT, .type = T_U16 },
	{ "__pad2", ARG_HEX, .type = T_U16 },
	{ "__unused1", ARG_HEX, .type = T_KULONG },
	{ "__unused2", ARG_HEX, .type = T_KULONG },
};
static const uint8_t ipc_perm_order[] = { 1, 2, 5, 0, 3, 4 };
static const uint8_t ipc_perm_set_order[] = { 1, 2, 5 };
static const struct layout ipc_perm = {
	"ipc_perm", LAYOUT_MEMBERS(ipc_perm_members), ORDER(ipc_perm_order)
};
static const struct layout ipc_perm_set = {
	"ipc_perm", LAYOUT_MEMBERS(ipc_perm_members), ORDER(ipc_perm_set_order)
};

/*
 * i386 keeps the upper half of each time in a word beside the lower one, so
 * 64 bits are right for all.
 */
#define MSQID_DS(perm)                                         \
	{ "msg_perm", ARG_STRUCT, .type = T_INLINE, .layout = &(perm) }, \
	{ "msg_stime", ARG_U64, .type = T_U64 },               \
	{ "msg_rtime", ARG_U64, .type = T_U64 },               \
	{ "msg_ctime", ARG_U64, .type = T_U64 },               \
	{ "msg_cbytes", ARG_ULONG, .type = T_KULONG },         \
	{ "msg_qnum", ARG_ULONG, .type = T_KULONG },           \
	{ "msg_qbytes", ARG_ULONG, .type = T_KULONG },         \
	{ "msg_lspid", ARG_INT, .type = T_S32 },               \
	{ "msg_lrpid", ARG_INT, .type = T_S32 },               \
	{ "__unused4", ARG_HEX, .type = T_KULONG },            \
	{ "__unused5", ARG_HEX, .type = T_KULONG },

static const struct field msqid_ds_members[] = { MSQID_DS(ipc_perm) };
static const struct field msqid_ds_set_members[] = { MSQID_DS(ipc_perm_set) };
static const uint8_t msqid_ds_order[] = { 0, 1, 2, 3, 5, 6, 7, 8 };
static const uint8_t msqid_ds_set_order[] = { 0, 6 };
const struct layout layout_msqid_ds = {
	"msqid_ds", LAYOUT_MEMBERS(msqid_ds_members), ORDER(msqid_ds_order)
};
const struct layout layout_msqid_ds_set = {
	"msqid_ds", LAYOUT_MEMBERS(msqid_ds_set_members),
	ORDER(msqid_ds_set_order)
};

#define SEMID_DS(perm)                                         \
	{ "sem_perm", ARG_STRUCT, .type = T_INLINE, .layout = &(perm) }, \
	{ "sem_otime", ARG_ULONG, .type = T_KULONG },          \
	{ "sem_otime_high", ARG_ULONG, .type = T_KULONG },     \
	{ "sem_ctime", ARG_ULONG, .type = T_KULONG },          \
	{ "sem_ctime_high", ARG_ULONG, .type = T_KULONG },     \
	{ "sem_nsems", ARG_ULONG, .type = T_KULONG },          \
	{ "__unused3", ARG_HEX, .type = T_KULONG },            \
	{ "__unused4", ARG_HEX, .type = T_KULONG },

static const struct field semid_ds_members[] = { SEMID_DS(ipc_perm) };
static const struct field semid_ds_set_members[] = { SEMID_DS(ipc_perm_set) };
static const uint8_t semid_ds_order[] = { 0, 1, 3, 5 };
static const uint8_t semid_ds_set_order[] = { 0 };
const struct layout layout_semid_ds = {
	"semid_ds", LAYOUT_MEMBERS(semid_ds_members), ORDER(semid_ds_order)
};
const struct layout layout_semid_ds_set = {
	"semid_ds", LAYOUT_MEMBERS(semid_ds_set_members),
	ORDER(semid_ds_set_order)
};

#define SHMID_DS(perm)                                         \
	{ "shm_perm", ARG_STRUCT, .type = T_INLINE, .layout = &(perm) }, \
	{ "shm_segsz", ARG_ULONG, .type = T_KULONG },          \
	{ "shm_atime", ARG_U64, .type = T_U64 },               \
	{ "shm_dtime", ARG_U64, .type = T_U64 },               \
	{ "shm_ctime", ARG_U64, .type = T_U64 },               \
	{ "shm_cpid", ARG_PID, .type = T_S32 },                \
	{ "shm_lpid", ARG_PID, .type = T_S32 },                \
	{ "shm_nattch", ARG_ULONG, .type = T_KULONG },         \
	{ "__unused4", ARG_HEX, .type = T_KULONG },            \
	{ "__unused5", ARG_HEX, .type = T_KULONG },

static const struct field shmid_ds_members[] = { SHMID_DS(ipc_perm) };
static const struct field shmid_ds_set_members[] = { SHMID_DS(ipc_perm_set) };
static const uint8_t shmid_ds_order[] = { 0, 1, 5, 6, 7, 2, 3, 4 };
static const uint8_t shmid_ds_set_order[] = { 0 };
const struct layout layout_shmid_ds = {
	"shmid_ds", LAYOUT_MEMBERS(shmid_ds_members), ORDER(shmid_ds_order)
};
const struct layout layout_shmid_ds_set = {
	"shmid_ds", LAYOUT_MEMBERS(shmid_ds_set_members),
	ORDER(shmid_ds_set_order)
};

static const struct field msginfo_members[] = {
	{ "msgpool", ARG_INT, .type = T_S32 },
	{ "msgmap", ARG_INT, .type = T_S32 },
	{ "msgmax", ARG_INT, .type = T_S32 },
	{ "msgmnb", ARG_INT, .type = T_S32 },
	{ "msgmni", ARG_INT, .type = T_S32 },
	{ "msgssz", ARG_INT, .type = T_S32 },
	{ "msgtql", ARG_INT, .type = T_S32 },
	{ "msgseg", ARG_UINT, .type = T_U16 },
};
const struct layout layout_msginfo = {
	"msginfo", LAYOUT_MEMBERS(msginfo_members)
};

static const struct field seminfo_members[] = {
	{ "semmap", ARG_INT, .type = T_S32 },
	{ "semmni", ARG_INT, .type = T_S32 },
	{ "semmns", ARG_INT, .type = T_S32 },
	{ "semmnu", ARG_INT, .type = T_S32 },
	{ "semmsl", ARG_INT, .type = T_S32 },
	{ "semopm", ARG_INT, .type = T_S32 },
	{ "semume", ARG_INT, .type = T_S32 },
	{ "semusz", ARG_INT, .type = T_S32 },
	{ "semvmx", ARG_INT, .type = T_S32 },
	{ "semaem", ARG_INT, .type = T_S32 },
};
const struct layout layout_seminfo = {
	"seminfo", LAYOUT_MEMBERS(seminfo_members)
};

static const struct field shminfo_members[] = {
	{ "shmmax", ARG_ULONG, .type = T_KULONG },
	{ "shmmin", ARG_ULONG, .type = T_KULONG },
	{ "shmmni", ARG_ULONG, .type = T_KULONG },
	{ "shmseg", ARG_ULONG, .type = T_KULONG },
	{ "shmall", ARG_ULONG, .type = T_KULONG },
	{ "__unused1", ARG_HEX, .type = T_KULONG, .flags = FIELD_PAD },
	{ "__unused2", ARG_HEX, .type = T_KULONG, .flags = FIELD_PAD },
	{ "__unused3", ARG_HEX, .type = T_KULONG, .flags = FIELD_PAD },
	{ "__unused4", ARG_HEX, .type = T_KULONG, .flags = FIELD_PAD },
};
const struct layout layout_shminfo = {
	"shminfo", LAYOUT_MEMBERS(shminfo_members)
};

static const struct field shm_info_members[] = {
	{ "used_ids", ARG_INT, .type = T_S32 },
	{ "shm_tot", ARG_ULONG, .type = T_KULONG },
	{ "shm_rss", ARG_ULONG, .type = T_KULONG },
	{ "shm_swp", ARG_ULONG, .type = T_KULONG },
	{ "swap_attempts", ARG_ULONG, .type = T_KULONG },
	{ "swap_successes", ARG_ULONG, .type = T_KULONG },
};
const struct layout layout_shm_info = {
	"shm_info", LAYOUT_MEMBERS(shm_info_members)
};

static const struct field sembuf_members[] = {
	{ "sem_num", ARG_UINT, .type = T_U16 },
	{ "sem_op", ARG_INT, .type = T_S16 },
	{ "sem_flg", ARG_FLAGS, .type = T_U16, .xlat = &xlat_semop_flags },
};
const struct layout layout_sembuf = {
	"sembuf", LAYOUT_MEMBERS(sembuf_members)
};

#define MQ_ATTR                                       \
	{ "mq_maxmsg", ARG_LONG, .type = T_KLONG },   \
	{ "mq_msgsize", ARG_LONG, .type = T_KLONG },  \
	{ "mq_curmsgs", ARG_LONG, .type = T_KLONG },  \
	{ "__reserved0", ARG_HEX, .type = T_KLONG, .flags = FIELD_PAD }, \
	{ "__reserved1", ARG_HEX, .type = T_KLONG, .flags = FIELD_PAD }, \
	{ "__reserved2", ARG_HEX, .type = T_KLONG, .flags = FIELD_PAD }, \
	{ "__reserved3", ARG_HEX, .type = T_KLONG, .flags = FIELD_PAD },

static const struct field mq_attr_members[] = {
	{ "mq_flags", ARG_FLAGS, .type = T_KLONG, .xlat = &xlat_mq_attr_flags },
	MQ_ATTR
};
const struct layout layout_mq_attr = {
	"mq_attr", LAYOUT_MEMBERS(mq_attr_members)
};

/* mq_open(2) ignores the flags. */
static const struct field mq_attr_new_members[] = {
	{ "mq_flags", ARG_HEX, .type = T_KLONG },
	MQ_ATTR
};
const struct layout layout_mq_attr_new = {
	"mq_attr", LAYOUT_MEMBERS(mq_attr_new_members)
};
