/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of displays, and of fences that graphics devices share: drm/drm_mode.h, drm/drm.h. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/drm_mode.h"

/* clang-format off */
static const struct field fourcc_u32_elem = { NULL, ARG_FOURCC, .type = T_U32 };
static const struct field vblank_members[] = {
	{ "type", ARG_FLAGS, .type = T_U32, .dir = DIR_INOUT, .xlat = &xlat_drm_vblank },
	{ "sequence", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	/* request.signal is where reply.tval_sec is. */
	{ "signal", ARG_ULONG, .type = T_ULONG },
	{ "tval_sec", ARG_LONG, .type = T_LONG, .dir = DIR_OUT, .flags = FIELD_UNION },
	{ "tval_usec", ARG_LONG, .type = T_LONG, .dir = DIR_OUT },
};
static const struct layout layout_vblank = {
	"drm_wait_vblank", LAYOUT_MEMBERS(vblank_members),
};

static const struct field syncobj_to_fd_members[] = {
	{ "handle", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_drm_syncobj_to_fd },
	{ "fd", ARG_FD, .type = T_S32, .dir = DIR_OUT },
	{ "pad", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_syncobj_to_fd = {
	"drm_syncobj_handle", LAYOUT_MEMBERS(syncobj_to_fd_members),
};

static const struct field syncobj_to_handle_members[] = {
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_drm_syncobj_to_handle },
	{ "fd", ARG_FD, .type = T_S32 },
	{ "pad", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_syncobj_to_handle = {
	"drm_syncobj_handle", LAYOUT_MEMBERS(syncobj_to_handle_members),
};

static const struct field syncobj_query_members[] = {
	{ "handles", ARG_ARRAY, .type = T_U64, .len = LEN_ARG(2), .elem = &uint_elem },
	{ "points", ARG_ARRAY, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(2),
	  .elem = &u64_elem },
	{ "count_handles", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_drm_syncobj_query },
};
static const struct layout layout_syncobj_query = {
	"drm_syncobj_timeline_array", LAYOUT_MEMBERS(syncobj_query_members),
};

static const struct field fb_get_members[] = {
	{ "fb_id", ARG_UINT, .type = T_U32 },
	{ "width", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "height", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "pitch", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "bpp", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "depth", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_fb_get = {
	"drm_mode_fb_cmd", LAYOUT_MEMBERS(fb_get_members),
};

static const struct field fb_add_members[] = {
	{ "fb_id", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "width", ARG_UINT, .type = T_U32 },
	{ "height", ARG_UINT, .type = T_U32 },
	{ "pitch", ARG_UINT, .type = T_U32 },
	{ "bpp", ARG_UINT, .type = T_U32 },
	{ "depth", ARG_UINT, .type = T_U32 },
	{ "handle", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_fb_add = {
	"drm_mode_fb_cmd", LAYOUT_MEMBERS(fb_add_members),
};

static const struct field hex_u64_elem = { NULL, ARG_HEX64, .type = T_U64 };
static const struct field fb2_get_members[] = {
	{ "fb_id", ARG_UINT, .type = T_U32 },
	{ "width", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "height", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "pixel_format", ARG_FOURCC, .type = T_U32, .dir = DIR_OUT },
	{ "flags", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_drm_mode_fb },
	{ "handles", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(4),
	  .elem = &uint_elem },
	{ "pitches", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(4),
	  .elem = &uint_elem },
	{ "offsets", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(4),
	  .elem = &uint_elem },
	{ "modifier", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(4),
	  .elem = &hex_u64_elem },
};
static const struct layout layout_fb2_get = {
	"drm_mode_fb_cmd2", LAYOUT_MEMBERS(fb2_get_members),
};

static const struct field fb2_add_members[] = {
	{ "fb_id", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "width", ARG_UINT, .type = T_U32 },
	{ "height", ARG_UINT, .type = T_U32 },
	{ "pixel_format", ARG_FOURCC, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_drm_mode_fb },
	{ "handles", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(4), .elem = &uint_elem },
	{ "pitches", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(4), .elem = &uint_elem },
	{ "offsets", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(4), .elem = &uint_elem },
	{ "modifier", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(4), .elem = &hex_u64_elem },
};
static const struct layout layout_fb2_add = {
	"drm_mode_fb_cmd2", LAYOUT_MEMBERS(fb2_add_members),
};

static const struct field lut_get_members[] = {
	{ "crtc_id", ARG_UINT, .type = T_U32 },
	{ "gamma_size", ARG_UINT, .type = T_U32 },
	{ "red", ARG_ARRAY, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(1), .elem = &u16_elem },
	{ "green", ARG_ARRAY, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(1),
	  .elem = &u16_elem },
	{ "blue", ARG_ARRAY, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(1), .elem = &u16_elem },
};
static const struct layout layout_lut_get = {
	"drm_mode_crtc_lut", LAYOUT_MEMBERS(lut_get_members),
};

static const struct field lut_set_members[] = {
	{ "crtc_id", ARG_UINT, .type = T_U32 },
	{ "gamma_size", ARG_UINT, .type = T_U32 },
	{ "red", ARG_ARRAY, .type = T_U64, .len = LEN_ARG(1), .elem = &u16_elem },
	{ "green", ARG_ARRAY, .type = T_U64, .len = LEN_ARG(1), .elem = &u16_elem },
	{ "blue", ARG_ARRAY, .type = T_U64, .len = LEN_ARG(1), .elem = &u16_elem },
};
static const struct layout layout_lut_set = {
	"drm_mode_crtc_lut", LAYOUT_MEMBERS(lut_set_members),
};

static const struct field drm_client_members[] = {
	{ "idx", ARG_INT, .type = T_S32 },
	{ "auth", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "pid", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },
	{ "uid", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },
	{ "magic", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },
	{ "iocs", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },
};
static const struct layout layout_drm_client = {
	"drm_client", LAYOUT_MEMBERS(drm_client_members),
};

static const struct field drm_crtc_get_sequence_members[] = {
	{ "crtc_id", ARG_UINT, .type = T_U32 },
	{ "active", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "sequence", ARG_U64, .type = T_U64, .dir = DIR_OUT },
	{ "sequence_ns", ARG_LOFF, .type = T_S64, .dir = DIR_OUT },
};
static const struct layout layout_drm_crtc_get_sequence = {
	"drm_crtc_get_sequence", LAYOUT_MEMBERS(drm_crtc_get_sequence_members),
};

static const struct field drm_crtc_queue_sequence_members[] = {
	{ "crtc_id", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_drm_sequence },
	{ "sequence", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "user_data", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_drm_crtc_queue_sequence = {
	"drm_crtc_queue_sequence", LAYOUT_MEMBERS(drm_crtc_queue_sequence_members),
};

static const struct field drm_mode_cursor_members[] = {
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_drm_mode_cursor },
	{ "crtc_id", ARG_UINT, .type = T_U32 },
	{ "x", ARG_INT, .type = T_S32 },
	{ "y", ARG_INT, .type = T_S32 },
	{ "width", ARG_UINT, .type = T_U32 },
	{ "height", ARG_UINT, .type = T_U32 },
	{ "handle", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_drm_mode_cursor = {
	"drm_mode_cursor", LAYOUT_MEMBERS(drm_mode_cursor_members),
};

static const struct field drm_mode_property_enum_members[] = {
	{ "value", ARG_U64, .type = T_U64 },
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(32) },
};
static const struct layout layout_drm_mode_property_enum = {
	"drm_mode_property_enum", LAYOUT_MEMBERS(drm_mode_property_enum_members),
};
static const struct field property_enum_elem = { NULL, ARG_STRUCT, .type = T_INLINE,
	  .layout = &layout_drm_mode_property_enum };

static const struct field drm_mode_get_property_members[] = {
	{ "values_ptr", ARG_ARRAY, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(5),
	  .elem = &u64_elem },
	{ "enum_blob_ptr", ARG_ARRAY, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(6),
	  .elem = &property_enum_elem },
	{ "prop_id", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_drm_mode_props },
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(32) },
	{ "count_values", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "count_enum_blobs", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_mode_get_property = {
	"drm_mode_get_property", LAYOUT_MEMBERS(drm_mode_get_property_members),
};

static const struct field drm_mode_connector_set_property_members[] = {
	{ "value", ARG_U64, .type = T_U64 },
	{ "prop_id", ARG_UINT, .type = T_U32 },
	{ "connector_id", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_drm_mode_connector_set_property = {
	"drm_mode_connector_set_property", LAYOUT_MEMBERS(drm_mode_connector_set_property_members),
};

static const struct field drm_mode_get_blob_members[] = {
	{ "blob_id", ARG_UINT, .type = T_U32 },
	{ "length", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "data", ARG_HEXBUF, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(1) },
};
static const struct layout layout_drm_mode_get_blob = {
	"drm_mode_get_blob", LAYOUT_MEMBERS(drm_mode_get_blob_members),
};

static const struct field drm_clip_rect_members[] = {
	{ "x1", ARG_UINT, .type = T_U16 },
	{ "y1", ARG_UINT, .type = T_U16 },
	{ "x2", ARG_UINT, .type = T_U16 },
	{ "y2", ARG_UINT, .type = T_U16 },
};
static const struct layout layout_drm_clip_rect = {
	"drm_clip_rect", LAYOUT_MEMBERS(drm_clip_rect_members),
};

static const struct field drm_clip_rect_elem = { NULL, ARG_STRUCT, .type = T_INLINE,
	    .layout = &layout_drm_clip_rect };
static const struct field drm_mode_fb_dirty_cmd_members[] = {
	{ "fb_id", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_drm_mode_dirty },
	{ "color", ARG_HEX32, .type = T_U32 },
	{ "num_clips", ARG_UINT, .type = T_U32 },
	{ "clips_ptr", ARG_ARRAY, .type = T_U64, .len = LEN_ARG(3), .elem = &drm_clip_rect_elem },
};
static const struct layout layout_drm_mode_fb_dirty_cmd = {
	"drm_mode_fb_dirty_cmd", LAYOUT_MEMBERS(drm_mode_fb_dirty_cmd_members),
};

static const struct field drm_mode_get_plane_res_members[] = {
	{ "plane_id_ptr", ARG_ARRAY, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(1),
	  .elem = &uint_elem },
	{ "count_planes", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_mode_get_plane_res = {
	"drm_mode_get_plane_res", LAYOUT_MEMBERS(drm_mode_get_plane_res_members),
};

static const struct field drm_mode_get_plane_members[] = {
	{ "plane_id", ARG_UINT, .type = T_U32 },
	{ "crtc_id", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "fb_id", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "possible_crtcs", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "gamma_size", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "count_format_types", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "format_type_ptr", ARG_ARRAY, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(5),
	  .elem = &fourcc_u32_elem },
};
static const struct layout layout_drm_mode_get_plane = {
	"drm_mode_get_plane", LAYOUT_MEMBERS(drm_mode_get_plane_members),
};

static const struct field drm_mode_set_plane_members[] = {
	{ "plane_id", ARG_UINT, .type = T_U32 },
	{ "crtc_id", ARG_UINT, .type = T_U32 },
	{ "fb_id", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_drm_mode_plane },
	{ "crtc_x", ARG_INT, .type = T_S32 },
	{ "crtc_y", ARG_INT, .type = T_S32 },
	{ "crtc_w", ARG_UINT, .type = T_U32 },
	{ "crtc_h", ARG_UINT, .type = T_U32 },
	{ "src_x", ARG_HEX32, .type = T_U32 },
	{ "src_y", ARG_HEX32, .type = T_U32 },
	{ "src_h", ARG_HEX32, .type = T_U32 },
	{ "src_w", ARG_HEX32, .type = T_U32 },
};
static const struct layout layout_drm_mode_set_plane = {
	"drm_mode_set_plane", LAYOUT_MEMBERS(drm_mode_set_plane_members),
};

static const struct field drm_mode_obj_get_properties_members[] = {
	{ "props_ptr", ARG_ARRAY, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(2),
	  .elem = &uint_elem },
	{ "prop_values_ptr", ARG_ARRAY, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(2),
	  .elem = &u64_elem },
	{ "count_props", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "obj_id", ARG_UINT, .type = T_U32 },
	{ "obj_type", ARG_ENUM, .type = T_U32, .xlat = &xlat_drm_mode_objects },
};
static const struct layout layout_drm_mode_obj_get_properties = {
	"drm_mode_obj_get_properties", LAYOUT_MEMBERS(drm_mode_obj_get_properties_members),
};

static const struct field drm_mode_obj_set_property_members[] = {
	{ "value", ARG_U64, .type = T_U64 },
	{ "prop_id", ARG_UINT, .type = T_U32 },
	{ "obj_id", ARG_UINT, .type = T_U32 },
	{ "obj_type", ARG_ENUM, .type = T_U32, .xlat = &xlat_drm_mode_objects },
};
static const struct layout layout_drm_mode_obj_set_property = {
	"drm_mode_obj_set_property", LAYOUT_MEMBERS(drm_mode_obj_set_property_members),
};

static const struct field drm_mode_cursor2_members[] = {
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_drm_mode_cursor },
	{ "crtc_id", ARG_UINT, .type = T_U32 },
	{ "x", ARG_INT, .type = T_S32 },
	{ "y", ARG_INT, .type = T_S32 },
	{ "width", ARG_UINT, .type = T_U32 },
	{ "height", ARG_UINT, .type = T_U32 },
	{ "handle", ARG_UINT, .type = T_U32 },
	{ "hot_x", ARG_INT, .type = T_S32 },
	{ "hot_y", ARG_INT, .type = T_S32 },
};
static const struct layout layout_drm_mode_cursor2 = {
	"drm_mode_cursor2", LAYOUT_MEMBERS(drm_mode_cursor2_members),
};

static const struct field drm_mode_atomic_members[] = {
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_drm_mode_atomic },
	{ "count_objs", ARG_UINT, .type = T_U32 },
	{ "objs_ptr", ARG_ARRAY, .type = T_U64, .len = LEN_ARG(1), .elem = &uint_elem },
	{ "count_props_ptr", ARG_ARRAY, .type = T_U64, .len = LEN_ARG(1), .elem = &uint_elem },
	{ "props_ptr", ARG_PTR, .type = T_U64, .flags = FIELD_OPAQUE },
	{ "prop_values_ptr", ARG_PTR, .type = T_U64, .flags = FIELD_OPAQUE },
	{ "reserved", ARG_U64, .type = T_U64, .flags = FIELD_PAD },
	{ "user_data", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_drm_mode_atomic = {
	"drm_mode_atomic", LAYOUT_MEMBERS(drm_mode_atomic_members),
};

static const struct field drm_mode_create_blob_members[] = {
	{ "data", ARG_HEXBUF, .type = T_U64, .len = LEN_ARG(1) },
	{ "length", ARG_UINT, .type = T_U32 },
	{ "blob_id", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_drm_mode_create_blob = {
	"drm_mode_create_blob", LAYOUT_MEMBERS(drm_mode_create_blob_members),
};

static const struct field drm_mode_destroy_blob_members[] = {
	{ "blob_id", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_drm_mode_destroy_blob = {
	"drm_mode_destroy_blob", LAYOUT_MEMBERS(drm_mode_destroy_blob_members),
};

static const struct field drm_syncobj_create_members[] = {
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_drm_syncobj_create },
};
static const struct layout layout_drm_syncobj_create = {
	"drm_syncobj_create", LAYOUT_MEMBERS(drm_syncobj_create_members),
};

static const struct field drm_syncobj_destroy_members[] = {
	{ "handle", ARG_UINT, .type = T_U32 },
	{ "pad", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_drm_syncobj_destroy = {
	"drm_syncobj_destroy", LAYOUT_MEMBERS(drm_syncobj_destroy_members),
};

static const struct field drm_syncobj_wait_members[] = {
	{ "handles", ARG_ARRAY, .type = T_U64, .len = LEN_ARG(2), .elem = &uint_elem },
	{ "timeout_nsec", ARG_LOFF, .type = T_S64 },
	{ "count_handles", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_drm_syncobj_wait },
	{ "first_signaled", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "pad", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "deadline_nsec", ARG_U64, .type = T_U64, .flags = FIELD_NONZERO },
};
static const struct layout layout_drm_syncobj_wait = {
	"drm_syncobj_wait", LAYOUT_MEMBERS(drm_syncobj_wait_members),
};

static const struct field drm_syncobj_array_members[] = {
	{ "handles", ARG_ARRAY, .type = T_U64, .len = LEN_ARG(1), .elem = &uint_elem },
	{ "count_handles", ARG_UINT, .type = T_U32 },
	{ "pad", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_drm_syncobj_array = {
	"drm_syncobj_array", LAYOUT_MEMBERS(drm_syncobj_array_members),
};

static const struct field drm_mode_create_lease_members[] = {
	{ "object_ids", ARG_ARRAY, .type = T_U64, .len = LEN_ARG(1), .elem = &uint_elem },
	{ "object_count", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "lessee_id", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "fd", ARG_FD, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_drm_mode_create_lease = {
	"drm_mode_create_lease", LAYOUT_MEMBERS(drm_mode_create_lease_members),
};

static const struct field drm_mode_list_lessees_members[] = {
	{ "count_lessees", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "pad", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "lessees_ptr", ARG_ARRAY, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(0),
	  .elem = &uint_elem },
};
static const struct layout layout_drm_mode_list_lessees = {
	"drm_mode_list_lessees", LAYOUT_MEMBERS(drm_mode_list_lessees_members),
};

static const struct field drm_mode_get_lease_members[] = {
	{ "count_objects", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "pad", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "objects_ptr", ARG_ARRAY, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(0),
	  .elem = &uint_elem },
};
static const struct layout layout_drm_mode_get_lease = {
	"drm_mode_get_lease", LAYOUT_MEMBERS(drm_mode_get_lease_members),
};

static const struct field drm_mode_revoke_lease_members[] = {
	{ "lessee_id", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_drm_mode_revoke_lease = {
	"drm_mode_revoke_lease", LAYOUT_MEMBERS(drm_mode_revoke_lease_members),
};

static const struct field drm_syncobj_timeline_wait_members[] = {
	{ "handles", ARG_ARRAY, .type = T_U64, .len = LEN_ARG(3), .elem = &uint_elem },
	{ "points", ARG_ARRAY, .type = T_U64, .len = LEN_ARG(3), .elem = &u64_elem },
	{ "timeout_nsec", ARG_LOFF, .type = T_S64 },
	{ "count_handles", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_drm_syncobj_wait },
	{ "first_signaled", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "pad", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "deadline_nsec", ARG_U64, .type = T_U64, .flags = FIELD_NONZERO },
};
static const struct layout layout_drm_syncobj_timeline_wait = {
	"drm_syncobj_timeline_wait", LAYOUT_MEMBERS(drm_syncobj_timeline_wait_members),
};

static const struct field drm_syncobj_transfer_members[] = {
	{ "src_handle", ARG_UINT, .type = T_U32 },
	{ "dst_handle", ARG_UINT, .type = T_U32 },
	{ "src_point", ARG_U64, .type = T_U64 },
	{ "dst_point", ARG_U64, .type = T_U64 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_drm_syncobj_wait },
	{ "pad", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_drm_syncobj_transfer = {
	"drm_syncobj_transfer", LAYOUT_MEMBERS(drm_syncobj_transfer_members),
};

static const struct field drm_syncobj_timeline_array_members[] = {
	{ "handles", ARG_ARRAY, .type = T_U64, .len = LEN_ARG(2), .elem = &uint_elem },
	{ "points", ARG_ARRAY, .type = T_U64, .len = LEN_ARG(2), .elem = &u64_elem },
	{ "count_handles", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_drm_syncobj_query },
};
static const struct layout layout_drm_syncobj_timeline_array = {
	"drm_syncobj_timeline_array", LAYOUT_MEMBERS(drm_syncobj_timeline_array_members),
};

static const struct field drm_syncobj_eventfd_members[] = {
	{ "handle", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_drm_syncobj_wait },
	{ "point", ARG_U64, .type = T_U64 },
	{ "fd", ARG_FD, .type = T_S32 },
	{ "pad", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_drm_syncobj_eventfd = {
	"drm_syncobj_eventfd", LAYOUT_MEMBERS(drm_syncobj_eventfd_members),
};

static const struct field drm_mode_closefb_members[] = {
	{ "fb_id", ARG_UINT, .type = T_U32 },
	{ "pad", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_drm_mode_closefb = {
	"drm_mode_closefb", LAYOUT_MEMBERS(drm_mode_closefb_members),
};

static const struct variant drm_mode_items[] = {
	INOUT_STRUCT(0xc0286405 /* DRM_IOCTL_GET_CLIENT */, layout_drm_client),
	INOUT_STRUCT(0xc0186405 /* DRM_IOCTL_GET_CLIENT */, layout_drm_client),
	INOUT_STRUCT(0xc018643a /* DRM_IOCTL_WAIT_VBLANK */, layout_vblank),
	INOUT_STRUCT(0xc010643a /* DRM_IOCTL_WAIT_VBLANK */, layout_vblank),
	INOUT_STRUCT(0xc018643b /* DRM_IOCTL_CRTC_GET_SEQUENCE */, layout_drm_crtc_get_sequence),
	INOUT_STRUCT(0xc018643c /* DRM_IOCTL_CRTC_QUEUE_SEQUENCE */,
	    layout_drm_crtc_queue_sequence),
	INOUT_STRUCT(0xc01c64a3 /* DRM_IOCTL_MODE_CURSOR */, layout_drm_mode_cursor),
	INOUT_STRUCT(0xc02064a4 /* DRM_IOCTL_MODE_GETGAMMA */, layout_lut_get),
	IN_STRUCT(0xc02064a5 /* DRM_IOCTL_MODE_SETGAMMA */, layout_lut_set),
	INOUT_STRUCT(0xc04064aa /* DRM_IOCTL_MODE_GETPROPERTY */, layout_drm_mode_get_property),
	INOUT_STRUCT(0xc01064ab /* DRM_IOCTL_MODE_SETPROPERTY */,
	    layout_drm_mode_connector_set_property),
	INOUT_STRUCT(0xc01064ac /* DRM_IOCTL_MODE_GETPROPBLOB */, layout_drm_mode_get_blob),
	INOUT_STRUCT(0xc01c64ad /* DRM_IOCTL_MODE_GETFB */, layout_fb_get),
	INOUT_STRUCT(0xc01c64ae /* DRM_IOCTL_MODE_ADDFB */, layout_fb_add),
	INOUT_STRUCT(0xc01864b1 /* DRM_IOCTL_MODE_DIRTYFB */, layout_drm_mode_fb_dirty_cmd),
	INOUT_STRUCT(0xc01064b5 /* DRM_IOCTL_MODE_GETPLANERESOURCES */,
	    layout_drm_mode_get_plane_res),
	INOUT_STRUCT(0xc00c64b5 /* DRM_IOCTL_MODE_GETPLANERESOURCES */,
	    layout_drm_mode_get_plane_res),
	INOUT_STRUCT(0xc02064b6 /* DRM_IOCTL_MODE_GETPLANE */, layout_drm_mode_get_plane),
	INOUT_STRUCT(0xc03064b7 /* DRM_IOCTL_MODE_SETPLANE */, layout_drm_mode_set_plane),
	INOUT_STRUCT(0xc06864b8 /* DRM_IOCTL_MODE_ADDFB2 */, layout_fb2_add),
	INOUT_STRUCT(0xc06464b8 /* DRM_IOCTL_MODE_ADDFB2 */, layout_fb2_add),
	INOUT_STRUCT(0xc02064b9 /* DRM_IOCTL_MODE_OBJ_GETPROPERTIES */,
	    layout_drm_mode_obj_get_properties),
	INOUT_STRUCT(0xc01c64b9 /* DRM_IOCTL_MODE_OBJ_GETPROPERTIES */,
	    layout_drm_mode_obj_get_properties),
	INOUT_STRUCT(0xc01864ba /* DRM_IOCTL_MODE_OBJ_SETPROPERTY */,
	    layout_drm_mode_obj_set_property),
	INOUT_STRUCT(0xc01464ba /* DRM_IOCTL_MODE_OBJ_SETPROPERTY */,
	    layout_drm_mode_obj_set_property),
	INOUT_STRUCT(0xc02464bb /* DRM_IOCTL_MODE_CURSOR2 */, layout_drm_mode_cursor2),
	INOUT_STRUCT(0xc03864bc /* DRM_IOCTL_MODE_ATOMIC */, layout_drm_mode_atomic),
	INOUT_STRUCT(0xc01064bd /* DRM_IOCTL_MODE_CREATEPROPBLOB */, layout_drm_mode_create_blob),
	INOUT_STRUCT(0xc00464be /* DRM_IOCTL_MODE_DESTROYPROPBLOB */,
	    layout_drm_mode_destroy_blob),
	INOUT_STRUCT(0xc00864bf /* DRM_IOCTL_SYNCOBJ_CREATE */, layout_drm_syncobj_create),
	INOUT_STRUCT(0xc00864c0 /* DRM_IOCTL_SYNCOBJ_DESTROY */, layout_drm_syncobj_destroy),
	INOUT_STRUCT(0xc01064c1 /* DRM_IOCTL_SYNCOBJ_HANDLE_TO_FD */, layout_syncobj_to_fd),
	INOUT_STRUCT(0xc01064c2 /* DRM_IOCTL_SYNCOBJ_FD_TO_HANDLE */, layout_syncobj_to_handle),
	INOUT_STRUCT(0xc02864c3 /* DRM_IOCTL_SYNCOBJ_WAIT */, layout_drm_syncobj_wait),
	INOUT_STRUCT(0xc01064c4 /* DRM_IOCTL_SYNCOBJ_RESET */, layout_drm_syncobj_array),
	INOUT_STRUCT(0xc01064c5 /* DRM_IOCTL_SYNCOBJ_SIGNAL */, layout_drm_syncobj_array),
	INOUT_STRUCT(0xc01864c6 /* DRM_IOCTL_MODE_CREATE_LEASE */, layout_drm_mode_create_lease),
	INOUT_STRUCT(0xc01064c7 /* DRM_IOCTL_MODE_LIST_LESSEES */, layout_drm_mode_list_lessees),
	INOUT_STRUCT(0xc01064c8 /* DRM_IOCTL_MODE_GET_LEASE */, layout_drm_mode_get_lease),
	INOUT_STRUCT(0xc00464c9 /* DRM_IOCTL_MODE_REVOKE_LEASE */, layout_drm_mode_revoke_lease),
	INOUT_STRUCT(0xc03064ca /* DRM_IOCTL_SYNCOBJ_TIMELINE_WAIT */,
	    layout_drm_syncobj_timeline_wait),
	INOUT_STRUCT(0xc01864cb /* DRM_IOCTL_SYNCOBJ_QUERY */, layout_syncobj_query),
	INOUT_STRUCT(0xc02064cc /* DRM_IOCTL_SYNCOBJ_TRANSFER */, layout_drm_syncobj_transfer),
	INOUT_STRUCT(0xc01864cd /* DRM_IOCTL_SYNCOBJ_TIMELINE_SIGNAL */,
	    layout_drm_syncobj_timeline_array),
	INOUT_STRUCT(0xc06864ce /* DRM_IOCTL_MODE_GETFB2 */, layout_fb2_get),
	INOUT_STRUCT(0xc06464ce /* DRM_IOCTL_MODE_GETFB2 */, layout_fb2_get),
	INOUT_STRUCT(0xc01864cf /* DRM_IOCTL_SYNCOBJ_EVENTFD */, layout_drm_syncobj_eventfd),
	INOUT_STRUCT(0xc00864d0 /* DRM_IOCTL_MODE_CLOSEFB */, layout_drm_mode_closefb),
};
const struct variant_list ioctl_drm_mode = { VARIANT_ITEMS(drm_mode_items) };
/* clang-format on */
