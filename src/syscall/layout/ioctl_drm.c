/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of graphics devices: DRM. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/drm_mode.h"
#include "syscall/xlat/ioctl_drm.h"

/* clang-format off */
static const struct field drm_version_members[] = {
	{ "version_major", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "version_minor", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "version_patchlevel", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "name_len", ARG_ULONG, .type = T_ULONG, .dir = DIR_INOUT },
	{ "name", ARG_BUF, .type = T_PTR, .dir = DIR_OUT, .len = LEN_ARG(3) },
	{ "date_len", ARG_ULONG, .type = T_ULONG, .dir = DIR_INOUT },
	{ "date", ARG_BUF, .type = T_PTR, .dir = DIR_OUT, .len = LEN_ARG(5) },
	{ "desc_len", ARG_ULONG, .type = T_ULONG, .dir = DIR_INOUT },
	{ "desc", ARG_BUF, .type = T_PTR, .dir = DIR_OUT, .len = LEN_ARG(7) },
};
static const struct layout layout_drm_version = {
	"drm_version", LAYOUT_MEMBERS(drm_version_members),
};

static const struct field drm_unique_members[] = {
	{ "unique_len", ARG_ULONG, .type = T_ULONG, .dir = DIR_INOUT },
	{ "unique", ARG_BUF, .type = T_PTR, .dir = DIR_OUT, .len = LEN_ARG(0) },
};
static const struct layout layout_drm_unique = {
	"drm_unique", LAYOUT_MEMBERS(drm_unique_members),
};

static const struct field drm_auth_members[] = {
	{ "magic", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_drm_auth = {
	"drm_auth", LAYOUT_MEMBERS(drm_auth_members),
};

static const struct field drm_set_version_members[] = {
	{ "drm_di_major", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "drm_di_minor", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "drm_dd_major", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "drm_dd_minor", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_set_version = {
	"drm_set_version", LAYOUT_MEMBERS(drm_set_version_members),
};

static const struct field drm_gem_close_members[] = {
	{ "handle", ARG_UINT, .type = T_U32 },
	{ "pad", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_drm_gem_close = {
	"drm_gem_close", LAYOUT_MEMBERS(drm_gem_close_members),
};

static const struct field drm_gem_flink_members[] = {
	{ "handle", ARG_UINT, .type = T_U32 },
	{ "name", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_drm_gem_flink = {
	"drm_gem_flink", LAYOUT_MEMBERS(drm_gem_flink_members),
};

static const struct field drm_gem_open_members[] = {
	{ "name", ARG_UINT, .type = T_U32 },
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "size", ARG_U64, .type = T_U64, .dir = DIR_OUT },
};
static const struct layout layout_drm_gem_open = {
	"drm_gem_open", LAYOUT_MEMBERS(drm_gem_open_members),
};

static const struct field drm_get_cap_members[] = {
	{ "capability", ARG_ENUM, .type = T_U64, .xlat = &xlat_drm_caps },
	{ "value", ARG_HEX64, .type = T_U64, .dir = DIR_OUT },
};
static const struct layout layout_drm_get_cap = {
	"drm_get_cap", LAYOUT_MEMBERS(drm_get_cap_members),
};

static const struct field drm_set_client_cap_members[] = {
	{ "capability", ARG_ENUM, .type = T_U64, .xlat = &xlat_drm_client_caps },
	{ "value", ARG_U64, .type = T_U64 },
};
static const struct layout layout_drm_set_client_cap = {
	"drm_set_client_cap", LAYOUT_MEMBERS(drm_set_client_cap_members),
};

static const struct field prime_out_members[] = {
	{ "handle", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_drm_prime_flags },
	{ "fd", ARG_FD, .type = T_S32, .dir = DIR_OUT },
};
static const struct layout layout_prime_out = {
	"drm_prime_handle", LAYOUT_MEMBERS(prime_out_members),
};

static const struct field prime_in_members[] = {
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_drm_prime_flags },
	{ "fd", ARG_FD, .type = T_S32 },
};
static const struct layout layout_prime_in = {
	"drm_prime_handle", LAYOUT_MEMBERS(prime_in_members),
};

static const struct field drm_mode_card_res_members[] = {
	{ "fb_id_ptr", ARG_ARRAY, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(4),
	  .elem = &uint_elem },
	{ "crtc_id_ptr", ARG_ARRAY, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(5),
	  .elem = &uint_elem },
	{ "connector_id_ptr", ARG_ARRAY, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(6),
	  .elem = &uint_elem },
	{ "encoder_id_ptr", ARG_ARRAY, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(7),
	  .elem = &uint_elem },
	{ "count_fbs", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "count_crtcs", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "count_connectors", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "count_encoders", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "min_width", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "max_width", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "min_height", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "max_height", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_drm_mode_card_res = {
	"drm_mode_card_res", LAYOUT_MEMBERS(drm_mode_card_res_members),
};

static const struct field drm_mode_modeinfo_members[] = {
	{ "clock", ARG_UINT, .type = T_U32 },
	{ "hdisplay", ARG_UINT, .type = T_U16 },
	{ "hsync_start", ARG_UINT, .type = T_U16, .flags = FIELD_VERBOSE },
	{ "hsync_end", ARG_UINT, .type = T_U16, .flags = FIELD_VERBOSE },
	{ "htotal", ARG_UINT, .type = T_U16, .flags = FIELD_VERBOSE },
	{ "hskew", ARG_UINT, .type = T_U16, .flags = FIELD_VERBOSE },
	{ "vdisplay", ARG_UINT, .type = T_U16 },
	{ "vsync_start", ARG_UINT, .type = T_U16, .flags = FIELD_VERBOSE },
	{ "vsync_end", ARG_UINT, .type = T_U16, .flags = FIELD_VERBOSE },
	{ "vtotal", ARG_UINT, .type = T_U16, .flags = FIELD_VERBOSE },
	{ "vscan", ARG_UINT, .type = T_U16, .flags = FIELD_VERBOSE },
	{ "vrefresh", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "type", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(32) },
};
static const struct layout layout_drm_mode_modeinfo = {
	"drm_mode_modeinfo", LAYOUT_MEMBERS(drm_mode_modeinfo_members),
};

static const struct field crtc_get_members[] = {
	{ "set_connectors_ptr", ARG_PTR, .type = T_U64, .flags = FIELD_PAD },
	{ "count_connectors", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "crtc_id", ARG_UINT, .type = T_U32 },
	{ "fb_id", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "x", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "y", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "gamma_size", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "mode_valid", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "mode", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT,
	  .layout = &layout_drm_mode_modeinfo },
};
static const struct layout layout_crtc_get = {
	"drm_mode_crtc", LAYOUT_MEMBERS(crtc_get_members),
};

static const struct field drm_mode_crtc_members[] = {
	{ "set_connectors_ptr", ARG_ARRAY, .type = T_U64, .len = LEN_ARG(1),
	  .elem = &uint_elem },
	{ "count_connectors", ARG_UINT, .type = T_U32 },
	{ "crtc_id", ARG_UINT, .type = T_U32 },
	{ "fb_id", ARG_UINT, .type = T_U32 },
	{ "x", ARG_UINT, .type = T_U32 },
	{ "y", ARG_UINT, .type = T_U32 },
	{ "gamma_size", ARG_UINT, .type = T_U32 },
	{ "mode_valid", ARG_UINT, .type = T_U32 },
	{ "mode", ARG_STRUCT, .type = T_INLINE, .layout = &layout_drm_mode_modeinfo },
};
static const struct layout layout_drm_mode_crtc = {
	"drm_mode_crtc", LAYOUT_MEMBERS(drm_mode_crtc_members),
};

static const struct field drm_mode_get_encoder_members[] = {
	{ "encoder_id", ARG_UINT, .type = T_U32 },
	{ "encoder_type", ARG_ENUM, .type = T_U32, .dir = DIR_OUT,
	  .xlat = &xlat_drm_mode_encoders },
	{ "crtc_id", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "possible_crtcs", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "possible_clones", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_drm_mode_get_encoder = {
	"drm_mode_get_encoder", LAYOUT_MEMBERS(drm_mode_get_encoder_members),
};

static const struct field modeinfo_elem = { NULL, ARG_STRUCT, .type = T_INLINE,
	    .layout = &layout_drm_mode_modeinfo };
static const struct field drm_mode_get_connector_members[] = {
	{ "encoders_ptr", ARG_ARRAY, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(6),
	  .elem = &uint_elem },
	{ "modes_ptr", ARG_ARRAY, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(4),
	  .elem = &modeinfo_elem },
	{ "props_ptr", ARG_ARRAY, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(5),
	  .elem = &uint_elem },
	{ "prop_values_ptr", ARG_ARRAY, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(5),
	  .elem = &u64_elem },
	{ "count_modes", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "count_props", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "count_encoders", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "encoder_id", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "connector_id", ARG_UINT, .type = T_U32 },
	{ "connector_type", ARG_ENUM, .type = T_U32, .dir = DIR_OUT,
	  .xlat = &xlat_drm_mode_connectors },
	{ "connector_type_id", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "connection", ARG_ENUM, .type = T_U32, .dir = DIR_OUT,
	  .xlat = &xlat_drm_mode_connections },
	{ "mm_width", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "mm_height", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "subpixel", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "pad", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_drm_mode_get_connector = {
	"drm_mode_get_connector", LAYOUT_MEMBERS(drm_mode_get_connector_members),
};

static const struct field drm_mode_create_dumb_members[] = {
	{ "height", ARG_UINT, .type = T_U32 },
	{ "width", ARG_UINT, .type = T_U32 },
	{ "bpp", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "pitch", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "size", ARG_U64, .type = T_U64, .dir = DIR_OUT },
};
static const struct layout layout_drm_mode_create_dumb = {
	"drm_mode_create_dumb", LAYOUT_MEMBERS(drm_mode_create_dumb_members),
};

static const struct field drm_mode_map_dumb_members[] = {
	{ "handle", ARG_UINT, .type = T_U32 },
	{ "pad", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "offset", ARG_HEX64, .type = T_U64, .dir = DIR_OUT },
};
static const struct layout layout_drm_mode_map_dumb = {
	"drm_mode_map_dumb", LAYOUT_MEMBERS(drm_mode_map_dumb_members),
};

static const struct field drm_mode_destroy_dumb_members[] = {
	{ "handle", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_drm_mode_destroy_dumb = {
	"drm_mode_destroy_dumb", LAYOUT_MEMBERS(drm_mode_destroy_dumb_members),
};

static const struct field drm_mode_crtc_page_flip_members[] = {
	{ "crtc_id", ARG_UINT, .type = T_U32 },
	{ "fb_id", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "reserved", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "user_data", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_drm_mode_crtc_page_flip = {
	"drm_mode_crtc_page_flip", LAYOUT_MEMBERS(drm_mode_crtc_page_flip_members),
};

static const struct variant drm_items[] = {
	INOUT_STRUCT(0xc0406400 /* DRM_IOCTL_VERSION */, layout_drm_version),
	INOUT_STRUCT(0xc0246400 /* DRM_IOCTL_VERSION */, layout_drm_version),
	INOUT_STRUCT(0xc0106401 /* DRM_IOCTL_GET_UNIQUE */, layout_drm_unique),
	INOUT_STRUCT(0xc0086401 /* DRM_IOCTL_GET_UNIQUE */, layout_drm_unique),
	OUT_STRUCT(0x80046402 /* DRM_IOCTL_GET_MAGIC */, layout_drm_auth),
	INOUT_STRUCT(0xc0106407 /* DRM_IOCTL_SET_VERSION */, layout_drm_set_version),
	IN_STRUCT(0x40086409 /* DRM_IOCTL_GEM_CLOSE */, layout_drm_gem_close),
	INOUT_STRUCT(0xc008640a /* DRM_IOCTL_GEM_FLINK */, layout_drm_gem_flink),
	INOUT_STRUCT(0xc010640b /* DRM_IOCTL_GEM_OPEN */, layout_drm_gem_open),
	INOUT_STRUCT(0xc010640c /* DRM_IOCTL_GET_CAP */, layout_drm_get_cap),
	IN_STRUCT(0x4010640d /* DRM_IOCTL_SET_CLIENT_CAP */, layout_drm_set_client_cap),
	IN_STRUCT(0x40046411 /* DRM_IOCTL_AUTH_MAGIC */, layout_drm_auth),
	NONE(0x641e /* DRM_IOCTL_SET_MASTER */),
	NONE(0x641f /* DRM_IOCTL_DROP_MASTER */),
	INOUT_STRUCT(0xc00c642d /* DRM_IOCTL_PRIME_HANDLE_TO_FD */, layout_prime_out),
	INOUT_STRUCT(0xc00c642e /* DRM_IOCTL_PRIME_FD_TO_HANDLE */, layout_prime_in),
	INOUT_STRUCT(0xc04064a0 /* DRM_IOCTL_MODE_GETRESOURCES */, layout_drm_mode_card_res),
	INOUT_STRUCT(0xc06864a1 /* DRM_IOCTL_MODE_GETCRTC */, layout_crtc_get),
	IN_STRUCT(0xc06864a2 /* DRM_IOCTL_MODE_SETCRTC */, layout_drm_mode_crtc),
	INOUT_STRUCT(0xc01464a6 /* DRM_IOCTL_MODE_GETENCODER */, layout_drm_mode_get_encoder),
	INOUT_STRUCT(0xc05064a7 /* DRM_IOCTL_MODE_GETCONNECTOR */, layout_drm_mode_get_connector),
	IN(0xc00464af /* DRM_IOCTL_MODE_RMFB */, uint_elem),
	IN_STRUCT(0xc01864b0 /* DRM_IOCTL_MODE_PAGE_FLIP */, layout_drm_mode_crtc_page_flip),
	INOUT_STRUCT(0xc02064b2 /* DRM_IOCTL_MODE_CREATE_DUMB */, layout_drm_mode_create_dumb),
	INOUT_STRUCT(0xc01064b3 /* DRM_IOCTL_MODE_MAP_DUMB */, layout_drm_mode_map_dumb),
	IN_STRUCT(0xc00464b4 /* DRM_IOCTL_MODE_DESTROY_DUMB */, layout_drm_mode_destroy_dumb),
};
const struct variant_list ioctl_drm = { VARIANT_ITEMS(drm_items) };
/* clang-format on */
