/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of virtual consoles: ioctl_console(2). */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/console.h"

/* clang-format off */

static const struct field vt_stat_members[] = {
	{ "v_active", ARG_UINT, .type = T_U16 },
	{ "v_signal", ARG_UINT, .type = T_U16 },
	{ "v_state", ARG_HEX32, .type = T_U16 },
};
static const struct layout layout_vt_stat = {
	"vt_stat", LAYOUT_MEMBERS(vt_stat_members)
};

static const struct field vt_mode_members[] = {
	{ "mode", ARG_ENUM, .type = T_U8, .xlat = &xlat_vt_mode },
	{ "waitv", ARG_UINT, .type = T_U8 },
	{ "relsig", ARG_SIGNAL, .type = T_S16 },
	{ "acqsig", ARG_SIGNAL, .type = T_S16 },
	{ "frsig", ARG_SIGNAL, .type = T_S16, .flags = FIELD_VERBOSE },
};
static const struct layout layout_vt_mode = {
	"vt_mode", LAYOUT_MEMBERS(vt_mode_members)
};

static const struct field vt_sizes_members[] = {
	{ "v_rows", ARG_UINT, .type = T_U16 },
	{ "v_cols", ARG_UINT, .type = T_U16 },
	{ "v_scrollsize", ARG_UINT, .type = T_U16 },
};
static const struct layout layout_vt_sizes = {
	"vt_sizes", LAYOUT_MEMBERS(vt_sizes_members)
};

static const struct field vt_consize_members[] = {
	{ "v_rows", ARG_UINT, .type = T_U16 },
	{ "v_cols", ARG_UINT, .type = T_U16 },
	{ "v_vlin", ARG_UINT, .type = T_U16 },
	{ "v_clin", ARG_UINT, .type = T_U16 },
	{ "v_vcol", ARG_UINT, .type = T_U16 },
	{ "v_ccol", ARG_UINT, .type = T_U16 },
};
static const struct layout layout_vt_consize = {
	"vt_consize", LAYOUT_MEMBERS(vt_consize_members)
};

static const struct field vt_event_members[] = {
	{ "event", ARG_FLAGS, .type = T_U32, .xlat = &xlat_vt_events },
	{ "oldev", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "newev", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(16) },
};
static const struct layout layout_vt_event = {
	"vt_event", LAYOUT_MEMBERS(vt_event_members)
};

static const struct field vt_setactivate_members[] = {
	{ "console", ARG_UINT, .type = T_U32 },
	{ "mode", ARG_STRUCT, .type = T_INLINE, .layout = &layout_vt_mode },
};
static const struct layout layout_vt_setactivate = {
	"vt_setactivate", LAYOUT_MEMBERS(vt_setactivate_members)
};

static const struct field kbentry_members[] = {
	{ "kb_table", ARG_UINT, .type = T_U8 },
	{ "kb_index", ARG_UINT, .type = T_U8 },
	{ "kb_value", ARG_HEX32, .type = T_U16 },
};
static const struct layout layout_kbentry = {
	"kbentry", LAYOUT_MEMBERS(kbentry_members)
};

static const struct field kbentry_get_members[] = {
	{ "kb_table", ARG_UINT, .type = T_U8 },
	{ "kb_index", ARG_UINT, .type = T_U8 },
	{ "kb_value", ARG_HEX32, .type = T_U16, .dir = DIR_OUT },
};
static const struct layout layout_kbentry_get = {
	"kbentry", LAYOUT_MEMBERS(kbentry_get_members)
};

static const struct field kbsentry_members[] = {
	{ "kb_func", ARG_UINT, .type = T_U8 },
	{ "kb_string", ARG_STR, .type = T_INLINE, .len = LEN_CONST(512) },
};
static const struct layout layout_kbsentry = {
	"kbsentry", LAYOUT_MEMBERS(kbsentry_members)
};

static const struct field kbsentry_get_members[] = {
	{ "kb_func", ARG_UINT, .type = T_U8 },
	{ "kb_string", ARG_STR, .type = T_INLINE, .len = LEN_CONST(512), .dir = DIR_OUT },
};
static const struct layout layout_kbsentry_get = {
	"kbsentry", LAYOUT_MEMBERS(kbsentry_get_members)
};

static const struct field kbdiacr_members[] = {
	{ "diacr", ARG_HEX32, .type = T_U8 },
	{ "base", ARG_HEX32, .type = T_U8 },
	{ "result", ARG_HEX32, .type = T_U8 },
};
static const struct layout layout_kbdiacr = {
	"kbdiacr", LAYOUT_MEMBERS(kbdiacr_members)
};

static const struct field elem_st_kbdiacr = { NULL, ARG_STRUCT, .type = T_INLINE,
	  .layout = &layout_kbdiacr };

static const struct field kbdiacrs_members[] = {
	{ "kb_cnt", ARG_UINT, .type = T_U32 },
	{ "kbdiacr", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG_UPTO(0, 256),
	  .elem = &elem_st_kbdiacr },
};
static const struct layout layout_kbdiacrs = {
	"kbdiacrs", LAYOUT_MEMBERS(kbdiacrs_members)
};

static const struct field kbdiacruc_members[] = {
	{ "diacr", ARG_HEX32, .type = T_U32 },
	{ "base", ARG_HEX32, .type = T_U32 },
	{ "result", ARG_HEX32, .type = T_U32 },
};
static const struct layout layout_kbdiacruc = {
	"kbdiacruc", LAYOUT_MEMBERS(kbdiacruc_members)
};

static const struct field elem_st_kbdiacruc = { NULL, ARG_STRUCT, .type = T_INLINE,
	  .layout = &layout_kbdiacruc };

static const struct field kbdiacrsuc_members[] = {
	{ "kb_cnt", ARG_UINT, .type = T_U32 },
	{ "kbdiacruc", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG_UPTO(0, 256),
	  .elem = &elem_st_kbdiacruc },
};
static const struct layout layout_kbdiacrsuc = {
	"kbdiacrsuc", LAYOUT_MEMBERS(kbdiacrsuc_members)
};

static const struct field kbkeycode_members[] = {
	{ "scancode", ARG_HEX32, .type = T_U32 },
	{ "keycode", ARG_HEX32, .type = T_U32 },
};
static const struct layout layout_kbkeycode = {
	"kbkeycode", LAYOUT_MEMBERS(kbkeycode_members)
};

static const struct field kbkeycode_get_members[] = {
	{ "scancode", ARG_HEX32, .type = T_U32 },
	{ "keycode", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_kbkeycode_get = {
	"kbkeycode", LAYOUT_MEMBERS(kbkeycode_get_members)
};

static const struct field kbd_repeat_members[] = {
	{ "delay", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "period", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
};
static const struct layout layout_kbd_repeat = {
	"kbd_repeat", LAYOUT_MEMBERS(kbd_repeat_members)
};

static const struct field consolefontdesc_members[] = {
	{ "charcount", ARG_UINT, .type = T_U16 },
	{ "charheight", ARG_UINT, .type = T_U16 },
	/* A character has 32 rows, whatever its height. */
	{ "chardata", ARG_HEXBUF, .type = T_PTR, .len = LEN_TIMES(0, 32) },
};
static const struct layout layout_consolefontdesc = {
	"consolefontdesc", LAYOUT_MEMBERS(consolefontdesc_members)
};

static const struct field consolefontdesc_get_members[] = {
	{ "charcount", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "charheight", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "chardata", ARG_HEXBUF, .type = T_PTR, .dir = DIR_OUT, .len = LEN_TIMES(0, 32) },
};
static const struct layout layout_consolefontdesc_get = {
	"consolefontdesc", LAYOUT_MEMBERS(consolefontdesc_get_members)
};

static const struct field console_font_op_members[] = {
	{ "op", ARG_ENUM, .type = T_U32, .xlat = &xlat_kd_font_op },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_kd_font_flags },
	{ "width", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "height", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "charcount", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	/* Set, get, set to the default with this name. Rows of a byte at least. */
	{ "data", ARG_HEXBUF, .type = T_PTR, .len = LEN_TIMES(4, 32), .when = WHEN_IS(0, 0) },
	{ "data", ARG_HEXBUF, .type = T_PTR, .flags = FIELD_UNION, .dir = DIR_OUT,
	  .len = LEN_TIMES(4, 32), .when = WHEN_IS(0, 1) },
	{ "data", ARG_STR, .type = T_PTR, .flags = FIELD_UNION, .when = WHEN_IS(0, 2) },
	{ "data", ARG_PTR, .type = T_PTR, .flags = FIELD_UNION, .when = { .arg = 0, .any = ~3u } },
	{ "data", ARG_PTR, .type = T_PTR, .flags = FIELD_UNION, .when = WHEN_IS(0, 3) },
};
static const struct layout layout_console_font_op = {
	"console_font_op", LAYOUT_MEMBERS(console_font_op_members)
};

static const struct field unipair_members[] = {
	{ "unicode", ARG_HEX32, .type = T_U16 },
	{ "fontpos", ARG_HEX32, .type = T_U16 },
};
static const struct layout layout_unipair = {
	"unipair", LAYOUT_MEMBERS(unipair_members)
};

static const struct field elem_st_unipair = { NULL, ARG_STRUCT, .type = T_INLINE,
	  .layout = &layout_unipair };

static const struct field unimapdesc_members[] = {
	{ "entry_ct", ARG_UINT, .type = T_U16 },
	{ "entries", ARG_ARRAY, .type = T_PTR, .len = LEN_ARG(0), .elem = &elem_st_unipair },
};
static const struct layout layout_unimapdesc = {
	"unimapdesc", LAYOUT_MEMBERS(unimapdesc_members)
};

static const struct field unimapdesc_get_members[] = {
	{ "entry_ct", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "entries", ARG_ARRAY, .type = T_PTR, .len = LEN_ARG(0), .elem = &elem_st_unipair,
	  .dir = DIR_OUT },
};
static const struct layout layout_unimapdesc_get = {
	"unimapdesc", LAYOUT_MEMBERS(unimapdesc_get_members)
};

static const struct field unimapinit_members[] = {
	{ "advised_hashsize", ARG_UINT, .type = T_U16 },
	{ "advised_hashstep", ARG_UINT, .type = T_U16 },
	{ "advised_hashlevel", ARG_UINT, .type = T_U16 },
};
static const struct layout layout_unimapinit = {
	"unimapinit", LAYOUT_MEMBERS(unimapinit_members)
};

static const struct field elem_f8_kd_led = { NULL, ARG_FLAGS, .type = T_U8, .xlat = &xlat_kd_led };

static const struct field elem_e8_kb_type = { NULL, ARG_ENUM, .type = T_U8, .xlat = &xlat_kb_type };

static const struct field elem_e32_kd_modes = { NULL, ARG_ENUM, .type = T_U32,
	  .xlat = &xlat_kd_modes };

static const struct field elem_x16 = { NULL, ARG_HEX32, .type = T_U16 };

static const struct field elem_e32_kb_mode = { NULL, ARG_ENUM, .type = T_U32,
	  .xlat = &xlat_kb_mode };

static const struct field elem_e32_kb_meta = { NULL, ARG_ENUM, .type = T_U32,
	  .xlat = &xlat_kb_meta };

static const struct field elem_f8_kb_flags = { NULL, ARG_FLAGS, .type = T_U8,
	  .xlat = &xlat_kb_flags };

static const struct variant console_items[] = {
	VALUE(0x4b2f /* KIOCSOUND */, ARG_UINT),
	VALUE(0x4b30 /* KDMKTONE */, ARG_HEX32),
	ONE(0x4b31 /* KDGETLED */,
	    "argp", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1), .elem = &elem_f8_kd_led),
	VALUE(0x4b32 /* KDSETLED */, ARG_FLAGS, .xlat = &xlat_kd_led),
	ONE(0x4b33 /* KDGKBTYPE */,
	    "argp", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1), .elem = &elem_e8_kb_type),
	VALUE(0x4b34 /* KDADDIO */, ARG_HEX32),
	VALUE(0x4b35 /* KDDELIO */, ARG_HEX32),
	NONE(0x4b36 /* KDENABIO */),
	NONE(0x4b37 /* KDDISABIO */),
	VALUE(0x4b3a /* KDSETMODE */, ARG_ENUM, .xlat = &xlat_kd_modes),
	OUT(0x4b3b /* KDGETMODE */, elem_e32_kd_modes),
	NONE(0x4b3c /* KDMAPDISP */),
	NONE(0x4b3d /* KDUNMAPDISP */),
	ONE(0x4b40 /* GIO_SCRNMAP */, "argp", ARG_HEXBUF, .dir = DIR_OUT, .len = LEN_CONST(256)),
	ONE(0x4b41 /* PIO_SCRNMAP */, "argp", ARG_HEXBUF, .len = LEN_CONST(256)),
	ONE(0x4b69 /* GIO_UNISCRNMAP */,
	    "argp", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(256), .elem = &elem_x16),
	ONE(0x4b6a /* PIO_UNISCRNMAP */,
	    "argp", ARG_ARRAY, .len = LEN_CONST(256), .elem = &elem_x16),
	INOUT_STRUCT(0x4b66 /* GIO_UNIMAP */, layout_unimapdesc_get),
	IN_STRUCT(0x4b67 /* PIO_UNIMAP */, layout_unimapdesc),
	IN_STRUCT(0x4b68 /* PIO_UNIMAPCLR */, layout_unimapinit),
	OUT(0x4b44 /* KDGKBMODE */, elem_e32_kb_mode),
	VALUE(0x4b45 /* KDSKBMODE */, ARG_ENUM, .xlat = &xlat_kb_mode),
	OUT(0x4b62 /* KDGKBMETA */, elem_e32_kb_meta),
	VALUE(0x4b63 /* KDSKBMETA */, ARG_ENUM, .xlat = &xlat_kb_meta),
	ONE(0x4b64 /* KDGKBLED */,
	    "argp", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1), .elem = &elem_f8_kb_flags),
	VALUE(0x4b65 /* KDSKBLED */, ARG_FLAGS, .xlat = &xlat_kb_flags),
	INOUT_STRUCT(0x4b46 /* KDGKBENT */, layout_kbentry_get),
	IN_STRUCT(0x4b47 /* KDSKBENT */, layout_kbentry),
	INOUT_STRUCT(0x4b48 /* KDGKBSENT */, layout_kbsentry_get),
	IN_STRUCT(0x4b49 /* KDSKBSENT */, layout_kbsentry),
	OUT_STRUCT(0x4b4a /* KDGKBDIACR */, layout_kbdiacrs),
	IN_STRUCT(0x4b4b /* KDSKBDIACR */, layout_kbdiacrs),
	OUT_STRUCT(0x4bfa /* KDGKBDIACRUC */, layout_kbdiacrsuc),
	IN_STRUCT(0x4bfb /* KDSKBDIACRUC */, layout_kbdiacrsuc),
	INOUT_STRUCT(0x4b4c /* KDGETKEYCODE */, layout_kbkeycode_get),
	IN_STRUCT(0x4b4d /* KDSETKEYCODE */, layout_kbkeycode),
	VALUE(0x4b4e /* KDSIGACCEPT */, ARG_SIGNAL),
	INOUT_STRUCT(0x4b52 /* KDKBDREP */, layout_kbd_repeat),
	/* 256 characters of 32 rows */
	ONE(0x4b60 /* GIO_FONT */, "argp", ARG_HEXBUF, .dir = DIR_OUT, .len = LEN_CONST(8192)),
	ONE(0x4b61 /* PIO_FONT */, "argp", ARG_HEXBUF, .len = LEN_CONST(8192)),
	INOUT_STRUCT(0x4b6b /* GIO_FONTX */, layout_consolefontdesc_get),
	IN_STRUCT(0x4b6c /* PIO_FONTX */, layout_consolefontdesc),
	NONE(0x4b6d /* PIO_FONTRESET */),
	ONE(0x4b70 /* GIO_CMAP */, "argp", ARG_HEXBUF, .dir = DIR_OUT, .len = LEN_CONST(48)),
	ONE(0x4b71 /* PIO_CMAP */, "argp", ARG_HEXBUF, .len = LEN_CONST(48)),
	INOUT_STRUCT(0x4b72 /* KDFONTOP */, layout_console_font_op),
};
const struct variant_list ioctl_console = { VARIANT_ITEMS(console_items) };

static const struct variant vt_items[] = {
	OUT(0x5600 /* VT_OPENQRY */, int_elem),
	OUT_STRUCT(0x5601 /* VT_GETMODE */, layout_vt_mode),
	IN_STRUCT(0x5602 /* VT_SETMODE */, layout_vt_mode),
	OUT_STRUCT(0x5603 /* VT_GETSTATE */, layout_vt_stat),
	VALUE(0x5604 /* VT_SENDSIG */, ARG_INT),
	VALUE(0x5605 /* VT_RELDISP */, ARG_INT),
	VALUE(0x5606 /* VT_ACTIVATE */, ARG_INT),
	VALUE(0x5607 /* VT_WAITACTIVE */, ARG_INT),
	VALUE(0x5608 /* VT_DISALLOCATE */, ARG_INT),
	IN_STRUCT(0x5609 /* VT_RESIZE */, layout_vt_sizes),
	IN_STRUCT(0x560a /* VT_RESIZEX */, layout_vt_consize),
	NONE(0x560b /* VT_LOCKSWITCH */),
	NONE(0x560c /* VT_UNLOCKSWITCH */),
	OUT(0x560d /* VT_GETHIFONTMASK */, elem_x16),
	INOUT_STRUCT(0x560e /* VT_WAITEVENT */, layout_vt_event),
	IN_STRUCT(0x560f /* VT_SETACTIVATE */, layout_vt_setactivate),
};
const struct variant_list ioctl_vt = { VARIANT_ITEMS(vt_items) };
/* clang-format on */
