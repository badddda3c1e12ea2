/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of CD and DVD drives: linux/cdrom.h. */
#include "syscall/xlat/ioctl_cdrom.h"

/* clang-format off */
static const struct xlat cdrom_format[] = {
	{ 1, "CDROM_LBA" },
	{ 2, "CDROM_MSF" },
};
const struct xlat_set xlat_cdrom_format = {
	.prefix = "CDROM_???", XLAT_ITEMS(cdrom_format),
};

static const struct xlat cdrom_audio[] = {
	{ 0, "CDROM_AUDIO_INVALID" },
	{ 17, "CDROM_AUDIO_PLAY" },
	{ 18, "CDROM_AUDIO_PAUSED" },
	{ 19, "CDROM_AUDIO_COMPLETED" },
	{ 20, "CDROM_AUDIO_ERROR" },
	{ 21, "CDROM_AUDIO_NO_STATUS" },
};
const struct xlat_set xlat_cdrom_audio = {
	.prefix = "CDROM_AUDIO_???", XLAT_ITEMS(cdrom_audio),
};

static const struct xlat cdrom_ctrl[] = {
	{ 0x4, "CDROM_DATA_TRACK" },
};
const struct xlat_set xlat_cdrom_ctrl = {
	.prefix = "CDROM_DATA_???", XLAT_ITEMS(cdrom_ctrl), .kind = XLAT_FLAGS,
};

static const struct xlat cdrom_leadout[] = {
	{ 170, "CDROM_LEADOUT" },
};
const struct xlat_set xlat_cdrom_leadout = {
	.prefix = "CDROM_???", XLAT_ITEMS(cdrom_leadout),
};

static const struct xlat cdrom_capability[] = {
	{ 0x1, "CDC_CLOSE_TRAY" },
	{ 0x2, "CDC_OPEN_TRAY" },
	{ 0x4, "CDC_LOCK" },
	{ 0x8, "CDC_SELECT_SPEED" },
	{ 0x10, "CDC_SELECT_DISC" },
	{ 0x20, "CDC_MULTI_SESSION" },
	{ 0x40, "CDC_MCN" },
	{ 0x80, "CDC_MEDIA_CHANGED" },
	{ 0x100, "CDC_PLAY_AUDIO" },
	{ 0x200, "CDC_RESET" },
	{ 0x800, "CDC_DRIVE_STATUS" },
	{ 0x1000, "CDC_GENERIC_PACKET" },
	{ 0x2000, "CDC_CD_R" },
	{ 0x4000, "CDC_CD_RW" },
	{ 0x8000, "CDC_DVD" },
	{ 0x10000, "CDC_DVD_R" },
	{ 0x20000, "CDC_DVD_RAM" },
	{ 0x40000, "CDC_MO_DRIVE" },
	{ 0x80000, "CDC_MRW" },
	{ 0x100000, "CDC_MRW_W" },
	{ 0x200000, "CDC_RAM" },
};
const struct xlat_set xlat_cdrom_capability = {
	.prefix = "CDC_???", XLAT_ITEMS(cdrom_capability), .kind = XLAT_FLAGS,
};

static const struct xlat cdrom_status[] = {
	{ 0, "CDS_NO_INFO" },
	{ 1, "CDS_NO_DISC" },
	{ 2, "CDS_TRAY_OPEN" },
	{ 3, "CDS_DRIVE_NOT_READY" },
	{ 4, "CDS_DISC_OK" },
	{ 100, "CDS_AUDIO" },
	{ 101, "CDS_DATA_1" },
	{ 102, "CDS_DATA_2" },
	{ 103, "CDS_XA_2_1" },
	{ 104, "CDS_XA_2_2" },
	{ 105, "CDS_MIXED" },
};
const struct xlat_set xlat_cdrom_status = {
	.prefix = "CDS_???", XLAT_ITEMS(cdrom_status),
};

static const struct xlat cdrom_slot[] = {
	{ 0x7ffffffe, "CDSL_NONE" },
	{ 0x7fffffff, "CDSL_CURRENT" },
};
const struct xlat_set xlat_cdrom_slot = {
	.prefix = "CDSL_???", XLAT_ITEMS(cdrom_slot),
};

static const struct xlat cdrom_options[] = {
	{ 0x1, "CDO_AUTO_CLOSE" },
	{ 0x2, "CDO_AUTO_EJECT" },
	{ 0x4, "CDO_USE_FFLAGS" },
	{ 0x8, "CDO_LOCK" },
	{ 0x10, "CDO_CHECK_TYPE" },
};
const struct xlat_set xlat_cdrom_options = {
	.prefix = "CDO_???", XLAT_ITEMS(cdrom_options), .kind = XLAT_FLAGS,
};

static const struct xlat cdrom_direction[] = {
	{ 0, "CGC_DATA_UNKNOWN" },
	{ 1, "CGC_DATA_WRITE" },
	{ 2, "CGC_DATA_READ" },
	{ 3, "CGC_DATA_NONE" },
};
const struct xlat_set xlat_cdrom_direction = {
	.prefix = "CGC_DATA_???", XLAT_ITEMS(cdrom_direction),
};

static const struct xlat dvd_struct_types[] = {
	{ 0, "DVD_STRUCT_PHYSICAL" },
	{ 1, "DVD_STRUCT_COPYRIGHT" },
	{ 2, "DVD_STRUCT_DISCKEY" },
	{ 3, "DVD_STRUCT_BCA" },
	{ 4, "DVD_STRUCT_MANUFACT" },
};
const struct xlat_set xlat_dvd_struct_types = {
	.prefix = "DVD_STRUCT_???", XLAT_ITEMS(dvd_struct_types),
};

static const struct xlat dvd_auth_types[] = {
	{ 0, "DVD_LU_SEND_AGID" },
	{ 1, "DVD_HOST_SEND_CHALLENGE" },
	{ 2, "DVD_LU_SEND_KEY1" },
	{ 3, "DVD_LU_SEND_CHALLENGE" },
	{ 4, "DVD_HOST_SEND_KEY2" },
	{ 5, "DVD_AUTH_ESTABLISHED" },
	{ 6, "DVD_AUTH_FAILURE" },
	{ 7, "DVD_LU_SEND_TITLE_KEY" },
	{ 8, "DVD_LU_SEND_ASF" },
	{ 9, "DVD_INVALIDATE_AGID" },
	{ 10, "DVD_LU_SEND_RPC_STATE" },
	{ 11, "DVD_HOST_SEND_RPC_STATE" },
};
const struct xlat_set xlat_dvd_auth_types = {
	.prefix = "DVD_???", XLAT_ITEMS(dvd_auth_types),
};
/* clang-format on */
