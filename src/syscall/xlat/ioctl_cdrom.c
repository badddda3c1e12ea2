/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of CD and DVD drives: linux/cdrom.h. */
#include "syscall/xlat/ioctl_cdrom.h"

/* clang-format off */
#define cdrom_format(X) \
	X(1, "CDROM_LBA") \
	X(2, "CDROM_MSF")
const struct xlat_set xlat_cdrom_format = {
	.prefix = "CDROM_???", XLAT_ITEMS(cdrom_format),
};

#define cdrom_audio(X) \
	X(0, "CDROM_AUDIO_INVALID") \
	X(17, "CDROM_AUDIO_PLAY") \
	X(18, "CDROM_AUDIO_PAUSED") \
	X(19, "CDROM_AUDIO_COMPLETED") \
	X(20, "CDROM_AUDIO_ERROR") \
	X(21, "CDROM_AUDIO_NO_STATUS")
const struct xlat_set xlat_cdrom_audio = {
	.prefix = "CDROM_AUDIO_???", XLAT_ITEMS(cdrom_audio),
};

#define cdrom_ctrl(X) \
	X(0x4, "CDROM_DATA_TRACK")
const struct xlat_set xlat_cdrom_ctrl = {
	.prefix = "CDROM_DATA_???", XLAT_ITEMS(cdrom_ctrl), .kind = XLAT_FLAGS,
};

#define cdrom_leadout(X) \
	X(170, "CDROM_LEADOUT")
const struct xlat_set xlat_cdrom_leadout = {
	.prefix = "CDROM_???", XLAT_ITEMS(cdrom_leadout),
};

#define cdrom_capability(X) \
	X(0x1, "CDC_CLOSE_TRAY") \
	X(0x2, "CDC_OPEN_TRAY") \
	X(0x4, "CDC_LOCK") \
	X(0x8, "CDC_SELECT_SPEED") \
	X(0x10, "CDC_SELECT_DISC") \
	X(0x20, "CDC_MULTI_SESSION") \
	X(0x40, "CDC_MCN") \
	X(0x80, "CDC_MEDIA_CHANGED") \
	X(0x100, "CDC_PLAY_AUDIO") \
	X(0x200, "CDC_RESET") \
	X(0x800, "CDC_DRIVE_STATUS") \
	X(0x1000, "CDC_GENERIC_PACKET") \
	X(0x2000, "CDC_CD_R") \
	X(0x4000, "CDC_CD_RW") \
	X(0x8000, "CDC_DVD") \
	X(0x10000, "CDC_DVD_R") \
	X(0x20000, "CDC_DVD_RAM") \
	X(0x40000, "CDC_MO_DRIVE") \
	X(0x80000, "CDC_MRW") \
	X(0x100000, "CDC_MRW_W") \
	X(0x200000, "CDC_RAM")
const struct xlat_set xlat_cdrom_capability = {
	.prefix = "CDC_???", XLAT_ITEMS(cdrom_capability), .kind = XLAT_FLAGS,
};

#define cdrom_status(X) \
	X(0, "CDS_NO_INFO") \
	X(1, "CDS_NO_DISC") \
	X(2, "CDS_TRAY_OPEN") \
	X(3, "CDS_DRIVE_NOT_READY") \
	X(4, "CDS_DISC_OK") \
	X(100, "CDS_AUDIO") \
	X(101, "CDS_DATA_1") \
	X(102, "CDS_DATA_2") \
	X(103, "CDS_XA_2_1") \
	X(104, "CDS_XA_2_2") \
	X(105, "CDS_MIXED")
const struct xlat_set xlat_cdrom_status = {
	.prefix = "CDS_???", XLAT_ITEMS(cdrom_status),
};

#define cdrom_slot(X) \
	X(0x7ffffffe, "CDSL_NONE") \
	X(0x7fffffff, "CDSL_CURRENT")
const struct xlat_set xlat_cdrom_slot = {
	.prefix = "CDSL_???", XLAT_ITEMS(cdrom_slot),
};

#define cdrom_options(X) \
	X(0x1, "CDO_AUTO_CLOSE") \
	X(0x2, "CDO_AUTO_EJECT") \
	X(0x4, "CDO_USE_FFLAGS") \
	X(0x8, "CDO_LOCK") \
	X(0x10, "CDO_CHECK_TYPE")
const struct xlat_set xlat_cdrom_options = {
	.prefix = "CDO_???", XLAT_ITEMS(cdrom_options), .kind = XLAT_FLAGS,
};

#define cdrom_direction(X) \
	X(0, "CGC_DATA_UNKNOWN") \
	X(1, "CGC_DATA_WRITE") \
	X(2, "CGC_DATA_READ") \
	X(3, "CGC_DATA_NONE")
const struct xlat_set xlat_cdrom_direction = {
	.prefix = "CGC_DATA_???", XLAT_ITEMS(cdrom_direction),
};

#define dvd_struct_types(X) \
	X(0, "DVD_STRUCT_PHYSICAL") \
	X(1, "DVD_STRUCT_COPYRIGHT") \
	X(2, "DVD_STRUCT_DISCKEY") \
	X(3, "DVD_STRUCT_BCA") \
	X(4, "DVD_STRUCT_MANUFACT")
const struct xlat_set xlat_dvd_struct_types = {
	.prefix = "DVD_STRUCT_???", XLAT_ITEMS(dvd_struct_types),
};

#define dvd_auth_types(X) \
	X(0, "DVD_LU_SEND_AGID") \
	X(1, "DVD_HOST_SEND_CHALLENGE") \
	X(2, "DVD_LU_SEND_KEY1") \
	X(3, "DVD_LU_SEND_CHALLENGE") \
	X(4, "DVD_HOST_SEND_KEY2") \
	X(5, "DVD_AUTH_ESTABLISHED") \
	X(6, "DVD_AUTH_FAILURE") \
	X(7, "DVD_LU_SEND_TITLE_KEY") \
	X(8, "DVD_LU_SEND_ASF") \
	X(9, "DVD_INVALIDATE_AGID") \
	X(10, "DVD_LU_SEND_RPC_STATE") \
	X(11, "DVD_HOST_SEND_RPC_STATE")
const struct xlat_set xlat_dvd_auth_types = {
	.prefix = "DVD_???", XLAT_ITEMS(dvd_auth_types),
};
/* clang-format on */
