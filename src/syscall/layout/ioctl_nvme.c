/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of NVMe devices: linux/nvme_ioctl.h. */
#include "syscall/layout/ioctl_impl.h"

/* clang-format off */
static const struct field nvme_user_io_members[] = {
	{ "opcode", ARG_HEX32, .type = T_U8 },
	{ "flags", ARG_HEX32, .type = T_U8 },
	{ "control", ARG_HEX32, .type = T_U16 },
	{ "nblocks", ARG_UINT, .type = T_U16 },
	{ "rsvd", ARG_UINT, .type = T_U16, .flags = FIELD_PAD },
	{ "metadata", ARG_PTR, .type = T_U64, .flags = FIELD_OPAQUE },
	{ "addr", ARG_PTR, .type = T_U64, .flags = FIELD_OPAQUE },
	{ "slba", ARG_U64, .type = T_U64 },
	{ "dsmgmt", ARG_HEX32, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "reftag", ARG_HEX32, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "apptag", ARG_HEX32, .type = T_U16, .flags = FIELD_VERBOSE },
	{ "appmask", ARG_HEX32, .type = T_U16, .flags = FIELD_VERBOSE },
};
static const struct layout layout_nvme_user_io = {
	"nvme_user_io", LAYOUT_MEMBERS(nvme_user_io_members),
};

/*
 * Two bits of the opcode say which way data goes. Members of one word each; of
 * them those are there that the opcode asks for.
 */
#define TO_DEVICE(member, union_flag, length) \
	{ member, ARG_HEXBUF, .type = T_U64, .flags = (union_flag), .len = LEN_ARG(length), \
	  .when = { .arg = 0, .any = 1 } }
#define FROM_DEVICE(member, length) \
	{ member, ARG_HEXBUF, .type = T_U64, .dir = DIR_OUT, .flags = FIELD_UNION, \
	  .len = LEN_ARG(length), .when = { .arg = 0, .any = 2 } }
#define NOWHERE(member) \
	{ member, ARG_PTR, .type = T_U64, .flags = FIELD_UNION, .when = WHEN_NOT(0, 3) }
#define PASSTHRU_HEAD \
	{ "opcode", ARG_HEX32, .type = T_U8 }, \
	{ "flags", ARG_HEX32, .type = T_U8 }, \
	{ "rsvd1", ARG_UINT, .type = T_U16, .flags = FIELD_PAD }, \
	{ "nsid", ARG_HEX32, .type = T_U32 }, \
	{ "cdw2", ARG_HEX32, .type = T_U32, .flags = FIELD_VERBOSE }, \
	{ "cdw3", ARG_HEX32, .type = T_U32, .flags = FIELD_VERBOSE }, \
	TO_DEVICE("metadata", 0, 12), FROM_DEVICE("metadata", 12), NOWHERE("metadata"), \
	TO_DEVICE("addr", 0, 13), FROM_DEVICE("addr", 13), NOWHERE("addr"), \
	{ "metadata_len", ARG_UINT, .type = T_U32 }, \
	{ "data_len", ARG_UINT, .type = T_U32 }
#define PASSTHRU_WORDS \
	{ "cdw10", ARG_HEX32, .type = T_U32 }, \
	{ "cdw11", ARG_HEX32, .type = T_U32 }, \
	{ "cdw12", ARG_HEX32, .type = T_U32 }, \
	{ "cdw13", ARG_HEX32, .type = T_U32 }, \
	{ "cdw14", ARG_HEX32, .type = T_U32 }, \
	{ "cdw15", ARG_HEX32, .type = T_U32 }, \
	{ "timeout_ms", ARG_UINT, .type = T_U32 }

static const struct field nvme_passthru_cmd_members[] = {
	PASSTHRU_HEAD,
	PASSTHRU_WORDS,
	{ "result", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_nvme_passthru_cmd = {
	"nvme_passthru_cmd", LAYOUT_MEMBERS(nvme_passthru_cmd_members),
};

static const struct field nvme_passthru_cmd64_members[] = {
	PASSTHRU_HEAD,
	{ "vec_cnt", ARG_UINT, .type = T_U32, .flags = FIELD_UNION },
	PASSTHRU_WORDS,
	{ "rsvd2", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "result", ARG_HEX64, .type = T_U64, .dir = DIR_OUT },
};
static const struct layout layout_nvme_passthru_cmd64 = {
	"nvme_passthru_cmd64", LAYOUT_MEMBERS(nvme_passthru_cmd64_members),
};

static const struct variant nvme_items[] = {
	NONE(0x4e40 /* NVME_IOCTL_ID */),
	INOUT_STRUCT(0xc0484e41 /* NVME_IOCTL_ADMIN_CMD */, layout_nvme_passthru_cmd),
	IN_STRUCT(0x40304e42 /* NVME_IOCTL_SUBMIT_IO */, layout_nvme_user_io),
	IN_STRUCT(0x402c4e42 /* NVME_IOCTL_SUBMIT_IO */, layout_nvme_user_io),
	INOUT_STRUCT(0xc0484e43 /* NVME_IOCTL_IO_CMD */, layout_nvme_passthru_cmd),
	NONE(0x4e44 /* NVME_IOCTL_RESET */),
	NONE(0x4e45 /* NVME_IOCTL_SUBSYS_RESET */),
	NONE(0x4e46 /* NVME_IOCTL_RESCAN */),
	INOUT_STRUCT(0xc0504e47 /* NVME_IOCTL_ADMIN64_CMD */, layout_nvme_passthru_cmd64),
	INOUT_STRUCT(0xc0504e48 /* NVME_IOCTL_IO64_CMD */, layout_nvme_passthru_cmd64),
};
const struct variant_list ioctl_nvme = { VARIANT_ITEMS(nvme_items) };
/* clang-format on */
