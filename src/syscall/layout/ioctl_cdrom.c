/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of CD and DVD drives: linux/cdrom.h. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/ioctl_cdrom.h"

/* clang-format off */
static const struct field cdrom_msf_members[] = {
	{ "cdmsf_min0", ARG_UINT, .type = T_U8 },
	{ "cdmsf_sec0", ARG_UINT, .type = T_U8 },
	{ "cdmsf_frame0", ARG_UINT, .type = T_U8 },
	{ "cdmsf_min1", ARG_UINT, .type = T_U8 },
	{ "cdmsf_sec1", ARG_UINT, .type = T_U8 },
	{ "cdmsf_frame1", ARG_UINT, .type = T_U8 },
};
static const struct layout layout_cdrom_msf = {
	"cdrom_msf", LAYOUT_MEMBERS(cdrom_msf_members),
};

static const struct field cdrom_ti_members[] = {
	{ "cdti_trk0", ARG_UINT, .type = T_U8 },
	{ "cdti_ind0", ARG_UINT, .type = T_U8 },
	{ "cdti_trk1", ARG_UINT, .type = T_U8 },
	{ "cdti_ind1", ARG_UINT, .type = T_U8 },
};
static const struct layout layout_cdrom_ti = {
	"cdrom_ti", LAYOUT_MEMBERS(cdrom_ti_members),
};

static const struct field cdrom_tochdr_members[] = {
	{ "cdth_trk0", ARG_UINT, .type = T_U8 },
	{ "cdth_trk1", ARG_UINT, .type = T_U8 },
};
static const struct layout layout_cdrom_tochdr = {
	"cdrom_tochdr", LAYOUT_MEMBERS(cdrom_tochdr_members),
};

static const struct field cdrom_volctrl_members[] = {
	{ "channel0", ARG_UINT, .type = T_U8 },
	{ "channel1", ARG_UINT, .type = T_U8 },
	{ "channel2", ARG_UINT, .type = T_U8 },
	{ "channel3", ARG_UINT, .type = T_U8 },
};
static const struct layout layout_cdrom_volctrl = {
	"cdrom_volctrl", LAYOUT_MEMBERS(cdrom_volctrl_members),
};

static const struct field cdrom_msf0_members[] = {
	{ "minute", ARG_UINT, .type = T_U8 },
	{ "second", ARG_UINT, .type = T_U8 },
	{ "frame", ARG_UINT, .type = T_U8 },
};
static const struct layout layout_cdrom_msf0 = {
	"cdrom_msf0", LAYOUT_MEMBERS(cdrom_msf0_members),
};

static const struct field cdrom_subchnl_members[] = {
	{ "cdsc_format", ARG_ENUM, .type = T_U8, .dir = DIR_INOUT, .xlat = &xlat_cdrom_format },
	{ "cdsc_audiostatus", ARG_ENUM, .type = T_U8, .dir = DIR_OUT, .xlat = &xlat_cdrom_audio },
	{ "cdsc_adr_ctrl", ARG_HEX32, .type = T_U8, .dir = DIR_OUT },
	{ "cdsc_trk", ARG_UINT, .type = T_U8, .dir = DIR_OUT },
	{ "cdsc_ind", ARG_UINT, .type = T_U8, .dir = DIR_OUT },
	{ "cdsc_absaddr.msf", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT,
	  .when = WHEN_IS(0, 2), .layout = &layout_cdrom_msf0 },
	{ "cdsc_absaddr.lba", ARG_INT, .type = T_S32, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 1) },
	{ "cdsc_reladdr.msf", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT,
	  .when = WHEN_IS(0, 2), .layout = &layout_cdrom_msf0 },
	{ "cdsc_reladdr.lba", ARG_INT, .type = T_S32, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 1) },
};
static const struct layout layout_cdrom_subchnl = {
	"cdrom_subchnl", LAYOUT_MEMBERS(cdrom_subchnl_members),
};

static const struct field cdrom_tocentry_members[] = {
	{ "cdte_track", ARG_UINT_NAMED, .type = T_U8, .xlat = &xlat_cdrom_leadout },
	{ "cdte_adr_ctrl", ARG_HEX32, .type = T_U8, .dir = DIR_OUT },
	{ "cdte_format", ARG_ENUM, .type = T_U8, .xlat = &xlat_cdrom_format },
	{ "cdte_addr.msf", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .when = WHEN_IS(2, 2),
	  .layout = &layout_cdrom_msf0 },
	{ "cdte_addr.lba", ARG_INT, .type = T_S32, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(2, 1) },
	{ "cdte_datamode", ARG_UINT, .type = T_U8, .dir = DIR_OUT },
};
static const struct layout layout_cdrom_tocentry = {
	"cdrom_tocentry", LAYOUT_MEMBERS(cdrom_tocentry_members),
};

static const struct field cdrom_read_audio_members[] = {
	{ "addr.msf", ARG_STRUCT, .type = T_INLINE, .when = WHEN_IS(2, 2),
	  .layout = &layout_cdrom_msf0 },
	{ "addr.lba", ARG_INT, .type = T_S32, .flags = FIELD_UNION, .when = WHEN_IS(2, 1) },
	{ "addr_format", ARG_ENUM, .type = T_U8, .xlat = &xlat_cdrom_format },
	{ "nframes", ARG_INT, .type = T_S32 },
	/* CD_FRAMESIZE_RAW */
	{ "buf", ARG_HEXBUF, .type = T_PTR, .dir = DIR_OUT, .len = LEN_TIMES(3, 2352) },
};
static const struct layout layout_cdrom_read_audio = {
	"cdrom_read_audio", LAYOUT_MEMBERS(cdrom_read_audio_members),
};

static const struct field cdrom_multisession_members[] = {
	{ "addr.msf", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .when = WHEN_IS(3, 2),
	  .layout = &layout_cdrom_msf0 },
	{ "addr.lba", ARG_INT, .type = T_S32, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(3, 1) },
	{ "xa_flag", ARG_UINT, .type = T_U8, .dir = DIR_OUT },
	{ "addr_format", ARG_ENUM, .type = T_U8, .dir = DIR_INOUT, .xlat = &xlat_cdrom_format },
};
static const struct layout layout_cdrom_multisession = {
	"cdrom_multisession", LAYOUT_MEMBERS(cdrom_multisession_members),
};

static const struct field cdrom_mcn_members[] = {
	{ "medium_catalog_number", ARG_STR, .type = T_INLINE, .len = LEN_CONST(14) },
};
static const struct layout layout_cdrom_mcn = {
	"cdrom_mcn", LAYOUT_MEMBERS(cdrom_mcn_members),
};

static const struct field cdrom_blk_members[] = {
	{ "from", ARG_UINT, .type = T_U32 },
	{ "len", ARG_UINT, .type = T_U16 },
};
static const struct layout layout_cdrom_blk = {
	"cdrom_blk", LAYOUT_MEMBERS(cdrom_blk_members),
};

static const struct field cdrom_generic_command_members[] = {
	{ "cmd", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(12) },
	{ "buffer", ARG_HEXBUF, .type = T_PTR, .when = WHEN_IS(8, 1), .len = LEN_ARG(5) },
	{ "buffer", ARG_HEXBUF, .type = T_PTR, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(8, 2), .len = LEN_ARG(5) },
	{ "buffer", ARG_PTR, .type = T_PTR, .flags = FIELD_UNION, .when = WHEN_IS(8, 3) },
	{ "buffer", ARG_PTR, .type = T_PTR, .flags = FIELD_UNION, .when = WHEN_IS(8, 0) },
	{ "buflen", ARG_UINT, .type = T_U32 },
	{ "stat", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "sense", ARG_HEXBUF, .type = T_PTR, .dir = DIR_OUT, .len = LEN_CONST(64) },
	{ "data_direction", ARG_ENUM, .type = T_U8, .xlat = &xlat_cdrom_direction },
	{ "quiet", ARG_INT, .type = T_S32 },
	{ "timeout", ARG_INT, .type = T_S32 },
	{ "reserved", ARG_PTR, .type = T_PTR, .flags = FIELD_PAD },
};
static const struct layout layout_cdrom_generic_command = {
	"cdrom_generic_command", LAYOUT_MEMBERS(cdrom_generic_command_members),
};

static const struct field cdrom_timed_media_change_info_members[] = {
	{ "last_media_change", ARG_LOFF, .type = T_S64, .dir = DIR_OUT },
	{ "media_flags", ARG_HEX64, .type = T_U64, .dir = DIR_OUT },
};
static const struct layout layout_cdrom_timed_media_change_info = {
	"cdrom_timed_media_change_info", LAYOUT_MEMBERS(cdrom_timed_media_change_info_members),
};

static const struct field dvd_layer_members[] = {
	{ "bits0", ARG_HEX32, .type = T_U8 },
	{ "bits1", ARG_UINT, .type = T_U8 },
	{ "bits2", ARG_UINT, .type = T_U8 },
	{ "bits3", ARG_UINT, .type = T_U8 },
	{ "bits4", ARG_UINT, .type = T_U8 },
	{ "start_sector", ARG_HEX32, .type = T_U32 },
	{ "end_sector", ARG_HEX32, .type = T_U32 },
	{ "end_sector_l0", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_dvd_layer = {
	"dvd_layer", LAYOUT_MEMBERS(dvd_layer_members),
};

static const struct field dvd_layer_elem = { NULL, ARG_STRUCT, .type = T_INLINE,
	    .layout = &layout_dvd_layer };
static const struct field dvd_physical_members[] = {
	{ "type", ARG_ENUM, .type = T_U8, .xlat = &xlat_dvd_struct_types },
	{ "layer_num", ARG_UINT, .type = T_U8 },
	{ "layer", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_VERBOSE,
	  .len = LEN_CONST(4), .elem = &dvd_layer_elem },
};
static const struct layout layout_dvd_physical = {
	"dvd_physical", LAYOUT_MEMBERS(dvd_physical_members),
};

static const struct field dvd_copyright_members[] = {
	{ "type", ARG_ENUM, .type = T_U8, .xlat = &xlat_dvd_struct_types },
	{ "layer_num", ARG_UINT, .type = T_U8 },
	{ "cpst", ARG_UINT, .type = T_U8, .dir = DIR_OUT },
	{ "rmi", ARG_UINT, .type = T_U8, .dir = DIR_OUT },
};
static const struct layout layout_dvd_copyright = {
	"dvd_copyright", LAYOUT_MEMBERS(dvd_copyright_members),
};

static const struct field dvd_disckey_members[] = {
	{ "type", ARG_ENUM, .type = T_U8, .xlat = &xlat_dvd_struct_types },
	{ "agid", ARG_UINT, .type = T_U8 },
	{ "value", ARG_HEXBUF, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(2048) },
};
static const struct layout layout_dvd_disckey = {
	"dvd_disckey", LAYOUT_MEMBERS(dvd_disckey_members),
};

static const struct field dvd_bca_members[] = {
	{ "type", ARG_ENUM, .type = T_U8, .xlat = &xlat_dvd_struct_types },
	{ "len", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "value", ARG_HEXBUF, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(188) },
};
static const struct layout layout_dvd_bca = {
	"dvd_bca", LAYOUT_MEMBERS(dvd_bca_members),
};

static const struct field dvd_manufact_members[] = {
	{ "type", ARG_ENUM, .type = T_U8, .xlat = &xlat_dvd_struct_types },
	{ "layer_num", ARG_UINT, .type = T_U8 },
	{ "len", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "value", ARG_HEXBUF, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(2048) },
};
static const struct layout layout_dvd_manufact = {
	"dvd_manufact", LAYOUT_MEMBERS(dvd_manufact_members),
};

#define DVD_ARM(id, value)                                                      \
	{ #id, ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT, .flags = FIELD_UNION, \
	  .when = WHEN_IS(0, value), .layout = &layout_dvd_##id }

static const struct field dvd_struct_members[] = {
	{ "type", ARG_ENUM, .type = T_U8, .xlat = &xlat_dvd_struct_types },
	DVD_ARM(physical, 0),
	DVD_ARM(copyright, 1),
	DVD_ARM(disckey, 2),
	DVD_ARM(bca, 3),
	DVD_ARM(manufact, 4),
};
static const struct layout layout_dvd_struct = {
	"dvd_struct", LAYOUT_MEMBERS(dvd_struct_members),
};
static const struct field dvd_authinfo_members[] = {
	{ "type", ARG_ENUM, .type = T_U8, .xlat = &xlat_dvd_auth_types },
	{ "bits", ARG_HEX32, .type = T_U8, .dir = DIR_INOUT },
	{ "data", ARG_HEXBUF, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(10) },
};
static const struct layout layout_dvd_authinfo = {
	"dvd_authinfo", LAYOUT_MEMBERS(dvd_authinfo_members),
};

static const struct variant cdrom_items[] = {
	NONE(0x5301 /* CDROMPAUSE */),
	NONE(0x5302 /* CDROMRESUME */),
	IN_STRUCT(0x5303 /* CDROMPLAYMSF */, layout_cdrom_msf),
	IN_STRUCT(0x5304 /* CDROMPLAYTRKIND */, layout_cdrom_ti),
	OUT_STRUCT(0x5305 /* CDROMREADTOCHDR */, layout_cdrom_tochdr),
	INOUT_STRUCT(0x5306 /* CDROMREADTOCENTRY */, layout_cdrom_tocentry),
	NONE(0x5307 /* CDROMSTOP */),
	NONE(0x5308 /* CDROMSTART */),
	NONE(0x5309 /* CDROMEJECT */),
	IN_STRUCT(0x530a /* CDROMVOLCTRL */, layout_cdrom_volctrl),
	INOUT_STRUCT(0x530b /* CDROMSUBCHNL */, layout_cdrom_subchnl),
	IN_STRUCT(0x530c /* CDROMREADMODE2 */, layout_cdrom_msf),
	IN_STRUCT(0x530d /* CDROMREADMODE1 */, layout_cdrom_msf),
	INOUT_STRUCT(0x530e /* CDROMREADAUDIO */, layout_cdrom_read_audio),
	VALUE(0x530f /* CDROMEJECT_SW */, ARG_INT),
	INOUT_STRUCT(0x5310 /* CDROMMULTISESSION */, layout_cdrom_multisession),
	OUT_STRUCT(0x5311 /* CDROM_GET_MCN */, layout_cdrom_mcn),
	NONE(0x5312 /* CDROMRESET */),
	OUT_STRUCT(0x5313 /* CDROMVOLREAD */, layout_cdrom_volctrl),
	IN_STRUCT(0x5314 /* CDROMREADRAW */, layout_cdrom_msf),
	IN_STRUCT(0x5315 /* CDROMREADCOOKED */, layout_cdrom_msf),
	IN_STRUCT(0x5316 /* CDROMSEEK */, layout_cdrom_msf),
	IN_STRUCT(0x5317 /* CDROMPLAYBLK */, layout_cdrom_blk),
	VALUE(0x5318 /* CDROMREADALL */, ARG_HEX),
	NONE(0x5319 /* CDROMCLOSETRAY */),
	ONE(0x531d /* CDROMGETSPINDOWN */, "argp", ARG_HEXBUF, .dir = DIR_OUT,
	    .len = LEN_CONST(1)),
	ONE(0x531e /* CDROMSETSPINDOWN */, "argp", ARG_HEXBUF, .len = LEN_CONST(1)),
	{ .key = 0x5320 /* CDROM_SET_OPTIONS */, .nfields = 1, .ret = RET_FLAGS,
	    .ret_xlat = &xlat_cdrom_options, .fields = FIELDS { { "arg", ARG_FLAGS,
	    .xlat = &xlat_cdrom_options } } },
	{ .key = 0x5321 /* CDROM_CLEAR_OPTIONS */, .nfields = 1, .ret = RET_FLAGS,
	    .ret_xlat = &xlat_cdrom_options, .fields = FIELDS { { "arg", ARG_FLAGS,
	    .xlat = &xlat_cdrom_options } } },
	VALUE(0x5322 /* CDROM_SELECT_SPEED */, ARG_INT),
	VALUE(0x5323 /* CDROM_SELECT_DISC */, ARG_UINT_NAMED, .xlat = &xlat_cdrom_slot),
	VALUE(0x5325 /* CDROM_MEDIA_CHANGED */, ARG_UINT_NAMED, .xlat = &xlat_cdrom_slot),
	INOUT_STRUCT(0x5396 /* CDROM_TIMED_MEDIA_CHANGE */, layout_cdrom_timed_media_change_info),
	{ .key = 0x5326 /* CDROM_DRIVE_STATUS */, .nfields = 1, .ret = RET_ENUM,
	    .ret_xlat = &xlat_cdrom_status, .fields = FIELDS { { "arg", ARG_UINT_NAMED,
	    .xlat = &xlat_cdrom_slot } } },
	{ .key = 0x5327 /* CDROM_DISC_STATUS */, .ret = RET_ENUM, .ret_xlat = &xlat_cdrom_status },
	NONE(0x5328 /* CDROM_CHANGER_NSLOTS */),
	VALUE(0x5329 /* CDROM_LOCKDOOR */, ARG_INT),
	VALUE(0x5330 /* CDROM_DEBUG */, ARG_INT),
	{ .key = 0x5331 /* CDROM_GET_CAPABILITY */, .ret = RET_FLAGS,
	    .ret_xlat = &xlat_cdrom_capability },
	INOUT_STRUCT(0x5390 /* DVD_READ_STRUCT */, layout_dvd_struct),
	IN_STRUCT(0x5391 /* DVD_WRITE_STRUCT */, layout_dvd_struct),
	INOUT_STRUCT(0x5392 /* DVD_AUTH */, layout_dvd_authinfo),
	INOUT_STRUCT(0x5393 /* CDROM_SEND_PACKET */, layout_cdrom_generic_command),
	OUT(0x5394 /* CDROM_NEXT_WRITABLE */, long_elem),
	OUT(0x5395 /* CDROM_LAST_WRITTEN */, long_elem),
};
const struct variant_list ioctl_cdrom = { VARIANT_ITEMS(cdrom_items) };
/* clang-format on */
