/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of memory technology devices: mtd-abi.h, ubi-user.h. */
#include "syscall/xlat/mtd.h"

/* clang-format off */
#define mtd_type(X) \
	X(0, "MTD_ABSENT") \
	X(1, "MTD_RAM") \
	X(2, "MTD_ROM") \
	X(3, "MTD_NORFLASH") \
	X(4, "MTD_NANDFLASH") \
	X(6, "MTD_DATAFLASH") \
	X(7, "MTD_UBIVOLUME") \
	X(8, "MTD_MLCNANDFLASH")
const struct xlat_set xlat_mtd_type = {
	.prefix = "MTD_???", XLAT_ITEMS(mtd_type), .kind = XLAT_ENUM,
};

#define mtd_flags(X) \
	X(0x400, "MTD_WRITEABLE") \
	X(0x800, "MTD_BIT_WRITEABLE") \
	X(0x1000, "MTD_NO_ERASE") \
	X(0x2000, "MTD_POWERUP_LOCK") \
	X(0x4000, "MTD_SLC_ON_MLC_EMULATION")
const struct xlat_set xlat_mtd_flags = {
	.prefix = "MTD_???", XLAT_ITEMS(mtd_flags), .kind = XLAT_FLAGS,
};

#define mtd_ecc(X) \
	X(0, "MTD_NANDECC_OFF") \
	X(1, "MTD_NANDECC_PLACE") \
	X(2, "MTD_NANDECC_AUTOPLACE") \
	X(3, "MTD_NANDECC_PLACEONLY") \
	X(4, "MTD_NANDECC_AUTOPL_USR")
const struct xlat_set xlat_mtd_ecc = {
	.prefix = "MTD_NANDECC_???", XLAT_ITEMS(mtd_ecc), .kind = XLAT_ENUM,
};

#define mtd_otp(X) \
	X(0, "MTD_OTP_OFF") \
	X(1, "MTD_OTP_FACTORY") \
	X(2, "MTD_OTP_USER")
const struct xlat_set xlat_mtd_otp = {
	.prefix = "MTD_OTP_???", XLAT_ITEMS(mtd_otp), .kind = XLAT_ENUM,
};

#define mtd_file_mode(X) \
	X(0, "MTD_FILE_MODE_NORMAL") \
	X(1, "MTD_FILE_MODE_OTP_FACTORY") \
	X(2, "MTD_FILE_MODE_OTP_USER") \
	X(3, "MTD_FILE_MODE_RAW")
const struct xlat_set xlat_mtd_file_mode = {
	.prefix = "MTD_FILE_MODE_???", XLAT_ITEMS(mtd_file_mode), .kind = XLAT_ENUM,
};

#define mtd_ops(X) \
	X(0, "MTD_OPS_PLACE_OOB") \
	X(1, "MTD_OPS_AUTO_OOB") \
	X(2, "MTD_OPS_RAW")
const struct xlat_set xlat_mtd_ops = {
	.prefix = "MTD_OPS_???", XLAT_ITEMS(mtd_ops), .kind = XLAT_ENUM,
};

#define ubi_type(X) \
	X(3, "UBI_DYNAMIC_VOLUME") \
	X(4, "UBI_STATIC_VOLUME")
const struct xlat_set xlat_ubi_type = {
	.prefix = "UBI_???", XLAT_ITEMS(ubi_type), .kind = XLAT_ENUM,
};

#define ubi_flags(X) \
	X(0x1, "UBI_VOL_SKIP_CRC_CHECK_FLG")
const struct xlat_set xlat_ubi_flags = {
	.prefix = "UBI_VOL_???", XLAT_ITEMS(ubi_flags), .kind = XLAT_FLAGS,
};

#define ubi_prop(X) \
	X(1, "UBI_VOL_PROP_DIRECT_WRITE")
const struct xlat_set xlat_ubi_prop = {
	.prefix = "UBI_VOL_PROP_???", XLAT_ITEMS(ubi_prop), .kind = XLAT_ENUM,
};
/* clang-format on */
