/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of memory technology devices: mtd-abi.h, ubi-user.h. */
#ifndef RINGSIDE_SYSCALL_XLAT_MTD_H
#define RINGSIDE_SYSCALL_XLAT_MTD_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_mtd_type, xlat_mtd_flags, xlat_mtd_ecc,
	xlat_mtd_otp, xlat_mtd_file_mode, xlat_mtd_ops, xlat_ubi_type,
	xlat_ubi_flags, xlat_ubi_prop;

#endif
