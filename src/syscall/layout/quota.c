/* SPDX-License-Identifier: BSD-2-Clause */
/* Structures of disk quotas, as <linux/{quota,dqblk_xfs}.h> have them. */
#include "syscall/layout/quota.h"

#include "syscall/xlat/quota.h"

#define VERBOSE .flags = FIELD_VERBOSE
#define DQBLK                                                                  \
	{ "dqb_bhardlimit", ARG_U64, .type = T_U64 },                          \
	{ "dqb_bsoftlimit", ARG_U64, .type = T_U64 },                          \
	{ "dqb_curspace", ARG_U64, .type = T_U64 },                            \
	{ "dqb_ihardlimit", ARG_U64, .type = T_U64 },                          \
	{ "dqb_isoftlimit", ARG_U64, .type = T_U64 },                          \
	{ "dqb_curinodes", ARG_U64, .type = T_U64 },                           \
	{ "dqb_btime", ARG_U64, .type = T_U64, VERBOSE },                      \
	{ "dqb_itime", ARG_U64, .type = T_U64, VERBOSE },                      \
	{ "dqb_valid", ARG_FLAGS, .type = T_U32, VERBOSE,                      \
	  .xlat = &xlat_dqblk_valid }

static const struct field if_dqblk_members[] = { DQBLK };
/* Without the padding at its end, which i386 does not have. */
const struct layout layout_if_dqblk = {
	"if_dqblk", LAYOUT_MEMBERS(if_dqblk_members), .packed = true
};

static const struct field if_nextdqblk_members[] = {
	DQBLK,
	{ "dqb_id", ARG_UINT, .type = T_U32 },
};
const struct layout layout_if_nextdqblk = {
	"if_nextdqblk", LAYOUT_MEMBERS(if_nextdqblk_members)
};

static const struct field if_dqinfo_members[] = {
	{ "dqi_bgrace", ARG_U64, .type = T_U64 },
	{ "dqi_igrace", ARG_U64, .type = T_U64 },
	{ "dqi_flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_dqinfo_flags },
	{ "dqi_valid", ARG_FLAGS, .type = T_U32, .xlat = &xlat_dqinfo_valid },
};
const struct layout layout_if_dqinfo = {
	"if_dqinfo", LAYOUT_MEMBERS(if_dqinfo_members)
};

/* XFS: limits of one owner */

static const struct field fs_disk_quota_members[] = {
	{ "d_version", ARG_INT, .type = T_S8 },
	{ "d_flags", ARG_FLAGS, .type = T_U8, .xlat = &xlat_xfs_dqblk_flags },
	{ "d_fieldmask", ARG_HEX32, .type = T_U16 },
	{ "d_id", ARG_UINT, .type = T_U32 },
	{ "d_blk_hardlimit", ARG_U64, .type = T_U64 },
	{ "d_blk_softlimit", ARG_U64, .type = T_U64 },
	{ "d_ino_hardlimit", ARG_U64, .type = T_U64 },
	{ "d_ino_softlimit", ARG_U64, .type = T_U64 },
	{ "d_bcount", ARG_U64, .type = T_U64 },
	{ "d_icount", ARG_U64, .type = T_U64 },
	{ "d_itimer", ARG_INT, .type = T_S32, VERBOSE },
	{ "d_btimer", ARG_INT, .type = T_S32, VERBOSE },
	{ "d_iwarns", ARG_UINT, .type = T_U16, VERBOSE },
	{ "d_bwarns", ARG_UINT, .type = T_U16, VERBOSE },
	/* Bits 32 and up of the timers, if the kernel has such. */
	{ "d_itimer_hi", ARG_INT, .type = T_S8, .flags = FIELD_NONZERO },
	{ "d_btimer_hi", ARG_INT, .type = T_S8, .flags = FIELD_NONZERO },
	{ "d_rtbtimer_hi", ARG_INT, .type = T_S8, .flags = FIELD_NONZERO },
	{ "d_padding2", ARG_INT, .type = T_S8, .flags = FIELD_PAD },
	{ "d_rtb_hardlimit", ARG_U64, .type = T_U64, VERBOSE },
	{ "d_rtb_softlimit", ARG_U64, .type = T_U64, VERBOSE },
	{ "d_rtbcount", ARG_U64, .type = T_U64, VERBOSE },
	{ "d_rtbtimer", ARG_INT, .type = T_S32, VERBOSE },
	{ "d_rtbwarns", ARG_UINT, .type = T_U16, VERBOSE },
	{ "d_padding3", ARG_INT, .type = T_S16, .flags = FIELD_PAD },
	{ "d_padding4", ARG_U64, .type = T_U64, .flags = FIELD_PAD },
};
const struct layout layout_fs_disk_quota = {
	"fs_disk_quota", LAYOUT_MEMBERS(fs_disk_quota_members)
};

/* XFS: the state of quotas of a file system */

static const struct field qfilestat_members[] = {
	{ "qfs_ino", ARG_U64, .type = T_U64 },
	{ "qfs_nblks", ARG_U64, .type = T_U64 },
	{ "qfs_nextents", ARG_UINT, .type = T_U32 },
};
static const struct layout qfilestat = {
	"fs_qfilestat", LAYOUT_MEMBERS(qfilestat_members)
};

static const struct field qfilestatv_members[] = {
	{ "qfs_ino", ARG_U64, .type = T_U64 },
	{ "qfs_nblks", ARG_U64, .type = T_U64 },
	{ "qfs_nextents", ARG_UINT, .type = T_U32 },
	{ "qfs_pad", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout qfilestatv = {
	"fs_qfilestatv", LAYOUT_MEMBERS(qfilestatv_members)
};

#define QFILE(name, l) \
	{ name, ARG_STRUCT, .type = T_INLINE, VERBOSE, .layout = &(l) }
#define LIMITS                                                                 \
	{ "qs_btimelimit", ARG_INT, .type = T_S32, VERBOSE },                  \
	{ "qs_itimelimit", ARG_INT, .type = T_S32, VERBOSE },                  \
	{ "qs_rtbtimelimit", ARG_INT, .type = T_S32, VERBOSE },                \
	{ "qs_bwarnlimit", ARG_UINT, .type = T_U16, VERBOSE },                 \
	{ "qs_iwarnlimit", ARG_UINT, .type = T_U16, VERBOSE }

static const struct field fs_quota_stat_members[] = {
	{ "qs_version", ARG_INT, .type = T_S8 },
	{ "qs_flags", ARG_FLAGS, .type = T_U16, VERBOSE,
	  .xlat = &xlat_xfs_quota_flags },
	{ "qs_pad", ARG_INT, .type = T_S8, .flags = FIELD_PAD },
	QFILE("qs_uquota", qfilestat),
	QFILE("qs_gquota", qfilestat),
	{ "qs_incoredqs", ARG_UINT, .type = T_U32, VERBOSE },
	LIMITS,
};
const struct layout layout_fs_quota_stat = {
	"fs_quota_stat", LAYOUT_MEMBERS(fs_quota_stat_members)
};

static const struct field elem_u64 = { NULL, ARG_U64, .type = T_U64 };
static const struct field fs_quota_statv_members[] = {
	{ "qs_version", ARG_INT, .type = T_S8 },
	{ "qs_pad1", ARG_UINT, .type = T_U8, .flags = FIELD_PAD },
	{ "qs_flags", ARG_FLAGS, .type = T_U16, VERBOSE,
	  .xlat = &xlat_xfs_quota_flags },
	{ "qs_incoredqs", ARG_UINT, .type = T_U32, VERBOSE },
	QFILE("qs_uquota", qfilestatv),
	QFILE("qs_gquota", qfilestatv),
	QFILE("qs_pquota", qfilestatv),
	LIMITS,
	{ "qs_rtbwarnlimit", ARG_UINT, .type = T_U16, VERBOSE },
	{ "qs_pad3", ARG_UINT, .type = T_U16, .flags = FIELD_PAD },
	{ "qs_pad4", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "qs_pad2", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD,
	  .len = LEN_CONST(7), .elem = &elem_u64 },
};
const struct layout layout_fs_quota_statv = {
	"fs_quota_statv", LAYOUT_MEMBERS(fs_quota_statv_members)
};
