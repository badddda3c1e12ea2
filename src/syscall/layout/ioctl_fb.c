/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of framebuffers: linux/fb.h. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/ioctl_fb.h"

/* clang-format off */
static const struct field fb_cmap_members[] = {
	{ "start", ARG_UINT, .type = T_U32 },
	{ "len", ARG_UINT, .type = T_U32 },
	{ "red", ARG_ARRAY, .type = T_PTR, .len = LEN_ARG(1), .elem = &u16_elem },
	{ "green", ARG_ARRAY, .type = T_PTR, .len = LEN_ARG(1), .elem = &u16_elem },
	{ "blue", ARG_ARRAY, .type = T_PTR, .len = LEN_ARG(1), .elem = &u16_elem },
	{ "transp", ARG_ARRAY, .type = T_PTR, .len = LEN_ARG(1), .elem = &u16_elem },
};
static const struct layout layout_fb_cmap = {
	"fb_cmap", LAYOUT_MEMBERS(fb_cmap_members),
};

static const struct field fb_cmap_get_members[] = {
	{ "start", ARG_UINT, .type = T_U32 },
	{ "len", ARG_UINT, .type = T_U32 },
	{ "red", ARG_ARRAY, .type = T_PTR, .dir = DIR_OUT, .len = LEN_ARG(1), .elem = &u16_elem },
	{ "green", ARG_ARRAY, .type = T_PTR, .dir = DIR_OUT, .len = LEN_ARG(1),
	  .elem = &u16_elem },
	{ "blue", ARG_ARRAY, .type = T_PTR, .dir = DIR_OUT, .len = LEN_ARG(1), .elem = &u16_elem },
	{ "transp", ARG_ARRAY, .type = T_PTR, .dir = DIR_OUT, .len = LEN_ARG(1),
	  .elem = &u16_elem },
};
static const struct layout layout_fb_cmap_get = {
	"fb_cmap", LAYOUT_MEMBERS(fb_cmap_get_members),
};

static const struct field fb_bitfield_members[] = {
	{ "offset", ARG_UINT, .type = T_U32 },
	{ "length", ARG_UINT, .type = T_U32 },
	{ "msb_right", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_fb_bitfield = {
	"fb_bitfield", LAYOUT_MEMBERS(fb_bitfield_members),
};

static const struct field fb_var_screeninfo_members[] = {
	{ "xres", ARG_UINT, .type = T_U32 },
	{ "yres", ARG_UINT, .type = T_U32 },
	{ "xres_virtual", ARG_UINT, .type = T_U32 },
	{ "yres_virtual", ARG_UINT, .type = T_U32 },
	{ "xoffset", ARG_UINT, .type = T_U32 },
	{ "yoffset", ARG_UINT, .type = T_U32 },
	{ "bits_per_pixel", ARG_UINT, .type = T_U32 },
	{ "grayscale", ARG_UINT, .type = T_U32 },
	{ "red", ARG_STRUCT, .type = T_INLINE, .layout = &layout_fb_bitfield },
	{ "green", ARG_STRUCT, .type = T_INLINE, .layout = &layout_fb_bitfield },
	{ "blue", ARG_STRUCT, .type = T_INLINE, .layout = &layout_fb_bitfield },
	{ "transp", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_VERBOSE,
	  .layout = &layout_fb_bitfield },
	{ "nonstd", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "activate", ARG_FLAGS, .type = T_U32, .xlat = &xlat_fb_activate },
	{ "height", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "width", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "accel_flags", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "pixclock", ARG_UINT, .type = T_U32 },
	{ "left_margin", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "right_margin", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "upper_margin", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "lower_margin", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "hsync_len", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "vsync_len", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "sync", ARG_FLAGS, .type = T_U32, .xlat = &xlat_fb_sync },
	{ "vmode", ARG_FLAGS, .type = T_U32, .xlat = &xlat_fb_vmode },
	{ "rotate", ARG_UINT, .type = T_U32 },
	{ "colorspace", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4),
	  .elem = &uint_elem },
};
static const struct layout layout_fb_var_screeninfo = {
	"fb_var_screeninfo", LAYOUT_MEMBERS(fb_var_screeninfo_members),
};

static const struct field fb_fix_screeninfo_members[] = {
	{ "id", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "smem_start", ARG_HEX, .type = T_ULONG },
	{ "smem_len", ARG_UINT, .type = T_U32 },
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_fb_types },
	{ "type_aux", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "visual", ARG_ENUM, .type = T_U32, .xlat = &xlat_fb_visuals },
	{ "xpanstep", ARG_UINT, .type = T_U16 },
	{ "ypanstep", ARG_UINT, .type = T_U16 },
	{ "ywrapstep", ARG_UINT, .type = T_U16 },
	{ "line_length", ARG_UINT, .type = T_U32 },
	{ "mmio_start", ARG_HEX, .type = T_ULONG },
	{ "mmio_len", ARG_UINT, .type = T_U32 },
	{ "accel", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "capabilities", ARG_UINT, .type = T_U16, .flags = FIELD_VERBOSE },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2),
	  .elem = &u16_elem },
};
static const struct layout layout_fb_fix_screeninfo = {
	"fb_fix_screeninfo", LAYOUT_MEMBERS(fb_fix_screeninfo_members),
};

static const struct field fb_con2fbmap_members[] = {
	{ "console", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "framebuffer", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_fb_con2fbmap = {
	"fb_con2fbmap", LAYOUT_MEMBERS(fb_con2fbmap_members),
};

static const struct field fb_vblank_members[] = {
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_fb_vblank },
	{ "count", ARG_UINT, .type = T_U32 },
	{ "vcount", ARG_UINT, .type = T_U32 },
	{ "hcount", ARG_UINT, .type = T_U32 },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4),
	  .elem = &uint_elem },
};
static const struct layout layout_fb_vblank = {
	"fb_vblank", LAYOUT_MEMBERS(fb_vblank_members),
};

static const struct variant fb_items[] = {
	OUT_STRUCT(0x4600 /* FBIOGET_VSCREENINFO */, layout_fb_var_screeninfo),
	INOUT_STRUCT(0x4601 /* FBIOPUT_VSCREENINFO */, layout_fb_var_screeninfo),
	OUT_STRUCT(0x4602 /* FBIOGET_FSCREENINFO */, layout_fb_fix_screeninfo),
	INOUT_STRUCT(0x4604 /* FBIOGETCMAP */, layout_fb_cmap_get),
	IN_STRUCT(0x4605 /* FBIOPUTCMAP */, layout_fb_cmap),
	INOUT_STRUCT(0x4606 /* FBIOPAN_DISPLAY */, layout_fb_var_screeninfo),
	INOUT_STRUCT(0x460f /* FBIOGET_CON2FBMAP */, layout_fb_con2fbmap),
	IN_STRUCT(0x4610 /* FBIOPUT_CON2FBMAP */, layout_fb_con2fbmap),
	VALUE(0x4611 /* FBIOBLANK */, ARG_ENUM, .xlat = &xlat_fb_blanks),
	OUT_STRUCT(0x80204612 /* FBIOGET_VBLANK */, layout_fb_vblank),
	IN(0x40044620 /* FBIO_WAITFORVSYNC */, uint_elem),
};
const struct variant_list ioctl_fb = { VARIANT_ITEMS(fb_items) };
/* clang-format on */
