/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of block devices: blkpg.h, blkzoned.h, pr.h, dm-ioctl.h, nbd.h, sg.h. */
#ifndef RINGSIDE_SYSCALL_XLAT_BLOCK_H
#define RINGSIDE_SYSCALL_XLAT_BLOCK_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_blkpg_op, xlat_blktrace_mask,
	xlat_blk_zone_type, xlat_blk_zone_cond, xlat_blk_zone_report,
	xlat_pr_type, xlat_pr_flags, xlat_nbd_flags,
	xlat_loop_crypt, xlat_sg_direction, xlat_sg_interface, xlat_sg_flags, xlat_sg_info,
	xlat_sg_reset, xlat_bsg_protocol, xlat_bsg_subprotocol, xlat_bsg_flags,
	xlat_ata_cmd;

#endif
