/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Commands of Intel's graphics devices: drm/i915_drm.h, drm/xe_drm.h. Only those
 * whose numbers no other driver of x86 uses too.
 */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/drm_driver.h"

/* clang-format off */
static const struct field hex64_elem = { NULL, ARG_HEX64, .type = T_U64 };

static const struct field drm_i915_getparam_inout_members[] = {
	{ "param", ARG_ENUM, .type = T_S32, .xlat = &xlat_i915_param, .dir = DIR_INOUT },
	{ "value", ARG_ARRAY, .type = T_PTR, .dir = DIR_OUT, .len = LEN_CONST(1),
	  .elem = &int_elem },
};
static const struct layout layout_drm_i915_getparam_inout = {
	"drm_i915_getparam", LAYOUT_MEMBERS(drm_i915_getparam_inout_members),
};

static const struct field drm_i915_gem_execbuffer_members[] = {
	{ "buffers_ptr", ARG_HEX64, .type = T_U64 },
	{ "buffer_count", ARG_UINT, .type = T_U32 },
	{ "batch_start_offset", ARG_UINT, .type = T_U32 },
	{ "batch_len", ARG_UINT, .type = T_U32 },
	{ "DR1", ARG_UINT, .type = T_U32 },
	{ "DR4", ARG_UINT, .type = T_U32 },
	{ "num_cliprects", ARG_UINT, .type = T_U32 },
	{ "cliprects_ptr", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_drm_i915_gem_execbuffer = {
	"drm_i915_gem_execbuffer", LAYOUT_MEMBERS(drm_i915_gem_execbuffer_members),
};

static const struct field drm_i915_gem_busy_inout_members[] = {
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "busy", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_i915_gem_busy_inout = {
	"drm_i915_gem_busy", LAYOUT_MEMBERS(drm_i915_gem_busy_inout_members),
};

static const struct field drm_i915_gem_create_inout_members[] = {
	{ "size", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_drm_i915_gem_create_inout = {
	"drm_i915_gem_create", LAYOUT_MEMBERS(drm_i915_gem_create_inout_members),
};

static const struct field drm_i915_gem_pread_members[] = {
	{ "handle", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "offset", ARG_HEX64, .type = T_U64 },
	{ "size", ARG_U64, .type = T_U64 },
	{ "data_ptr", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_drm_i915_gem_pread = {
	"drm_i915_gem_pread", LAYOUT_MEMBERS(drm_i915_gem_pread_members),
};

static const struct field drm_i915_gem_pwrite_members[] = {
	{ "handle", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "offset", ARG_HEX64, .type = T_U64 },
	{ "size", ARG_U64, .type = T_U64 },
	{ "data_ptr", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_drm_i915_gem_pwrite = {
	"drm_i915_gem_pwrite", LAYOUT_MEMBERS(drm_i915_gem_pwrite_members),
};

static const struct field drm_i915_gem_mmap_inout_members[] = {
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "offset", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "size", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "addr_ptr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "flags", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_drm_i915_gem_mmap_inout = {
	"drm_i915_gem_mmap", LAYOUT_MEMBERS(drm_i915_gem_mmap_inout_members),
};

static const struct field drm_i915_gem_set_domain_members[] = {
	{ "handle", ARG_UINT, .type = T_U32 },
	{ "read_domains", ARG_UINT, .type = T_U32 },
	{ "write_domain", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_drm_i915_gem_set_domain = {
	"drm_i915_gem_set_domain", LAYOUT_MEMBERS(drm_i915_gem_set_domain_members),
};

static const struct field drm_i915_gem_sw_finish_members[] = {
	{ "handle", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_drm_i915_gem_sw_finish = {
	"drm_i915_gem_sw_finish", LAYOUT_MEMBERS(drm_i915_gem_sw_finish_members),
};

static const struct field drm_i915_gem_set_tiling_inout_members[] = {
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "tiling_mode", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "stride", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "swizzle_mode", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_i915_gem_set_tiling_inout = {
	"drm_i915_gem_set_tiling", LAYOUT_MEMBERS(drm_i915_gem_set_tiling_inout_members),
};

static const struct field drm_i915_gem_get_tiling_inout_members[] = {
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "tiling_mode", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "swizzle_mode", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "phys_swizzle_mode", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_i915_gem_get_tiling_inout = {
	"drm_i915_gem_get_tiling", LAYOUT_MEMBERS(drm_i915_gem_get_tiling_inout_members),
};

static const struct field drm_i915_gem_get_aperture_members[] = {
	{ "aper_size", ARG_U64, .type = T_U64 },
	{ "aper_available_size", ARG_U64, .type = T_U64 },
};
static const struct layout layout_drm_i915_gem_get_aperture = {
	"drm_i915_gem_get_aperture", LAYOUT_MEMBERS(drm_i915_gem_get_aperture_members),
};

static const struct field drm_i915_gem_mmap_gtt_inout_members[] = {
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "offset", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_drm_i915_gem_mmap_gtt_inout = {
	"drm_i915_gem_mmap_gtt", LAYOUT_MEMBERS(drm_i915_gem_mmap_gtt_inout_members),
};

static const struct field drm_i915_gem_mmap_offset_inout_members[] = {
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "offset", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "flags", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "extensions", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_drm_i915_gem_mmap_offset_inout = {
	"drm_i915_gem_mmap_offset", LAYOUT_MEMBERS(drm_i915_gem_mmap_offset_inout_members),
};

static const struct field drm_i915_get_pipe_from_crtc_id_inout_members[] = {
	{ "crtc_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "pipe", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_i915_get_pipe_from_crtc_id_inout = {
	"drm_i915_get_pipe_from_crtc_id",
		LAYOUT_MEMBERS(drm_i915_get_pipe_from_crtc_id_inout_members),
};

static const struct field drm_i915_gem_madvise_inout_members[] = {
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "madv", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "retained", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_i915_gem_madvise_inout = {
	"drm_i915_gem_madvise", LAYOUT_MEMBERS(drm_i915_gem_madvise_inout_members),
};

static const struct field drm_intel_overlay_put_image_members[] = {
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "bo_handle", ARG_UINT, .type = T_U32 },
	{ "stride_Y", ARG_UINT, .type = T_U16 },
	{ "stride_UV", ARG_UINT, .type = T_U16 },
	{ "offset_Y", ARG_UINT, .type = T_U32 },
	{ "offset_U", ARG_UINT, .type = T_U32 },
	{ "offset_V", ARG_UINT, .type = T_U32 },
	{ "src_width", ARG_UINT, .type = T_U16 },
	{ "src_height", ARG_UINT, .type = T_U16 },
	{ "src_scan_width", ARG_UINT, .type = T_U16 },
	{ "src_scan_height", ARG_UINT, .type = T_U16 },
	{ "crtc_id", ARG_UINT, .type = T_U32 },
	{ "dst_x", ARG_UINT, .type = T_U16 },
	{ "dst_y", ARG_UINT, .type = T_U16 },
	{ "dst_width", ARG_UINT, .type = T_U16 },
	{ "dst_height", ARG_UINT, .type = T_U16 },
};
static const struct layout layout_drm_intel_overlay_put_image = {
	"drm_intel_overlay_put_image", LAYOUT_MEMBERS(drm_intel_overlay_put_image_members),
};

static const struct field drm_intel_overlay_attrs_inout_members[] = {
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "color_key", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "brightness", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "contrast", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "saturation", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "gamma0", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "gamma1", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "gamma2", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "gamma3", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "gamma4", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "gamma5", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_intel_overlay_attrs_inout = {
	"drm_intel_overlay_attrs", LAYOUT_MEMBERS(drm_intel_overlay_attrs_inout_members),
};

static const struct field drm_i915_gem_execbuffer2_members[] = {
	{ "buffers_ptr", ARG_HEX64, .type = T_U64 },
	{ "buffer_count", ARG_UINT, .type = T_U32 },
	{ "batch_start_offset", ARG_UINT, .type = T_U32 },
	{ "batch_len", ARG_UINT, .type = T_U32 },
	{ "DR1", ARG_UINT, .type = T_U32 },
	{ "DR4", ARG_UINT, .type = T_U32 },
	{ "num_cliprects", ARG_UINT, .type = T_U32 },
	{ "cliprects_ptr", ARG_HEX64, .type = T_U64 },
	{ "flags", ARG_HEX64, .type = T_U64 },
	{ NULL, ARG_UINT, .type = T_U64, .flags = FIELD_PAD },
	{ NULL, ARG_UINT, .type = T_U64, .flags = FIELD_PAD },
};
static const struct layout layout_drm_i915_gem_execbuffer2 = {
	"drm_i915_gem_execbuffer2", LAYOUT_MEMBERS(drm_i915_gem_execbuffer2_members),
};

static const struct field drm_i915_gem_execbuffer2_inout_members[] = {
	{ "buffers_ptr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "buffer_count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "batch_start_offset", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "batch_len", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "DR1", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "DR4", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "num_cliprects", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "cliprects_ptr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "flags", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U64, .flags = FIELD_PAD },
	{ NULL, ARG_UINT, .type = T_U64, .flags = FIELD_PAD },
};
static const struct layout layout_drm_i915_gem_execbuffer2_inout = {
	"drm_i915_gem_execbuffer2", LAYOUT_MEMBERS(drm_i915_gem_execbuffer2_inout_members),
};

static const struct field drm_intel_sprite_colorkey_inout_members[] = {
	{ "plane_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "min_value", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "channel_mask", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "max_value", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_intel_sprite_colorkey_inout = {
	"drm_intel_sprite_colorkey", LAYOUT_MEMBERS(drm_intel_sprite_colorkey_inout_members),
};

static const struct field drm_i915_gem_context_create_inout_members[] = {
	{ "ctx_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_drm_i915_gem_context_create_inout = {
	"drm_i915_gem_context_create",
		LAYOUT_MEMBERS(drm_i915_gem_context_create_inout_members),
};

static const struct field drm_i915_gem_context_create_ext_inout_members[] = {
	{ "ctx_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "extensions", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_drm_i915_gem_context_create_ext_inout = {
	"drm_i915_gem_context_create_ext",
		LAYOUT_MEMBERS(drm_i915_gem_context_create_ext_inout_members),
};

static const struct field drm_i915_gem_context_destroy_members[] = {
	{ "ctx_id", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_drm_i915_gem_context_destroy = {
	"drm_i915_gem_context_destroy", LAYOUT_MEMBERS(drm_i915_gem_context_destroy_members),
};

static const struct field drm_i915_gem_caching_members[] = {
	{ "handle", ARG_UINT, .type = T_U32 },
	{ "caching", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_drm_i915_gem_caching = {
	"drm_i915_gem_caching", LAYOUT_MEMBERS(drm_i915_gem_caching_members),
};

static const struct field drm_i915_gem_caching_inout_members[] = {
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "caching", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_i915_gem_caching_inout = {
	"drm_i915_gem_caching", LAYOUT_MEMBERS(drm_i915_gem_caching_inout_members),
};

static const struct field drm_i915_reg_read_inout_members[] = {
	{ "offset", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "val", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_drm_i915_reg_read_inout = {
	"drm_i915_reg_read", LAYOUT_MEMBERS(drm_i915_reg_read_inout_members),
};

static const struct field drm_i915_reset_stats_inout_members[] = {
	{ "ctx_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "reset_count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "batch_active", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "batch_pending", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_drm_i915_reset_stats_inout = {
	"drm_i915_reset_stats", LAYOUT_MEMBERS(drm_i915_reset_stats_inout_members),
};

static const struct field drm_i915_gem_userptr_inout_members[] = {
	{ "user_ptr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "user_size", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_i915_gem_userptr_inout = {
	"drm_i915_gem_userptr", LAYOUT_MEMBERS(drm_i915_gem_userptr_inout_members),
};

static const struct field drm_i915_gem_context_param_inout_members[] = {
	{ "ctx_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "param", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "value", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_drm_i915_gem_context_param_inout = {
	"drm_i915_gem_context_param", LAYOUT_MEMBERS(drm_i915_gem_context_param_inout_members),
};

static const struct field drm_i915_perf_open_param_members[] = {
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "num_properties", ARG_UINT, .type = T_U32 },
	{ "properties_ptr", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_drm_i915_perf_open_param = {
	"drm_i915_perf_open_param", LAYOUT_MEMBERS(drm_i915_perf_open_param_members),
};

static const struct field drm_i915_perf_oa_config_members[] = {
	{ "uuid", ARG_STR, .type = T_INLINE, .len = LEN_CONST(36) },
	{ "n_mux_regs", ARG_UINT, .type = T_U32 },
	{ "n_boolean_regs", ARG_UINT, .type = T_U32 },
	{ "n_flex_regs", ARG_UINT, .type = T_U32 },
	{ "mux_regs_ptr", ARG_HEX64, .type = T_U64 },
	{ "boolean_regs_ptr", ARG_HEX64, .type = T_U64 },
	{ "flex_regs_ptr", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_drm_i915_perf_oa_config = {
	"drm_i915_perf_oa_config", LAYOUT_MEMBERS(drm_i915_perf_oa_config_members),
};

static const struct field drm_i915_query_inout_members[] = {
	{ "num_items", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "items_ptr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_drm_i915_query_inout = {
	"drm_i915_query", LAYOUT_MEMBERS(drm_i915_query_inout_members),
};

static const struct field drm_i915_gem_vm_control_inout_members[] = {
	{ "extensions", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "vm_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_i915_gem_vm_control_inout = {
	"drm_i915_gem_vm_control", LAYOUT_MEMBERS(drm_i915_gem_vm_control_inout_members),
};

static const struct field drm_i915_gem_vm_control_members[] = {
	{ "extensions", ARG_HEX64, .type = T_U64 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "vm_id", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_drm_i915_gem_vm_control = {
	"drm_i915_gem_vm_control", LAYOUT_MEMBERS(drm_i915_gem_vm_control_members),
};

static const struct field drm_i915_gem_create_ext_inout_members[] = {
	{ "size", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "extensions", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_drm_i915_gem_create_ext_inout = {
	"drm_i915_gem_create_ext", LAYOUT_MEMBERS(drm_i915_gem_create_ext_inout_members),
};

static const struct variant drm_i915_items[] = {
	IN_STRUCT(0x40046460 /* DRM_IOCTL_I915_GEM_SW_FINISH */, layout_drm_i915_gem_sw_finish),
	IN_STRUCT(0x4008646e /* DRM_IOCTL_I915_GEM_CONTEXT_DESTROY */,
		layout_drm_i915_gem_context_destroy),
	IN_STRUCT(0x4008646f /* DRM_IOCTL_I915_GEM_SET_CACHING */, layout_drm_i915_gem_caching),
	IN(0x40086478 /* DRM_IOCTL_I915_PERF_REMOVE_CONFIG */, u64_elem),
	IN_STRUCT(0x400c645f /* DRM_IOCTL_I915_GEM_SET_DOMAIN */,
		layout_drm_i915_gem_set_domain),
	IN_STRUCT(0x40106476 /* DRM_IOCTL_I915_PERF_OPEN */, layout_drm_i915_perf_open_param),
	IN_STRUCT(0x4010647b /* DRM_IOCTL_I915_GEM_VM_DESTROY */,
		layout_drm_i915_gem_vm_control),
	IN_STRUCT(0x4020645c /* DRM_IOCTL_I915_GEM_PREAD */, layout_drm_i915_gem_pread),
	IN_STRUCT(0x4020645d /* DRM_IOCTL_I915_GEM_PWRITE */, layout_drm_i915_gem_pwrite),
	IN_STRUCT(0x40286454 /* DRM_IOCTL_I915_GEM_EXECBUFFER */,
		layout_drm_i915_gem_execbuffer),
	IN_STRUCT(0x402c6467 /* DRM_IOCTL_I915_OVERLAY_PUT_IMAGE */,
		layout_drm_intel_overlay_put_image),
	IN_STRUCT(0x40406469 /* DRM_IOCTL_I915_GEM_EXECBUFFER2 */,
		layout_drm_i915_gem_execbuffer2),
	IN_STRUCT(0x40486477 /* DRM_IOCTL_I915_PERF_ADD_CONFIG */,
		layout_drm_i915_perf_oa_config),
	OUT_STRUCT(0x80106463 /* DRM_IOCTL_I915_GEM_GET_APERTURE */,
		layout_drm_i915_gem_get_aperture),
	INOUT_STRUCT(0xc0086457 /* DRM_IOCTL_I915_GEM_BUSY */, layout_drm_i915_gem_busy_inout),
	INOUT_STRUCT(0xc0086465 /* DRM_IOCTL_I915_GET_PIPE_FROM_CRTC_ID */,
		layout_drm_i915_get_pipe_from_crtc_id_inout),
	INOUT_STRUCT(0xc008646d /* DRM_IOCTL_I915_GEM_CONTEXT_CREATE */,
		layout_drm_i915_gem_context_create_inout),
	INOUT_STRUCT(0xc0086470 /* DRM_IOCTL_I915_GEM_GET_CACHING */,
		layout_drm_i915_gem_caching_inout),
	INOUT_STRUCT(0xc00c6466 /* DRM_IOCTL_I915_GEM_MADVISE */,
		layout_drm_i915_gem_madvise_inout),
	INOUT_STRUCT(0xc0106446 /* DRM_IOCTL_I915_GETPARAM */, layout_drm_i915_getparam_inout),
	INOUT_STRUCT(0xc010645b /* DRM_IOCTL_I915_GEM_CREATE */,
		layout_drm_i915_gem_create_inout),
	INOUT_STRUCT(0xc0106461 /* DRM_IOCTL_I915_GEM_SET_TILING */,
		layout_drm_i915_gem_set_tiling_inout),
	INOUT_STRUCT(0xc0106462 /* DRM_IOCTL_I915_GEM_GET_TILING */,
		layout_drm_i915_gem_get_tiling_inout),
	INOUT_STRUCT(0xc0106464 /* DRM_IOCTL_I915_GEM_MMAP_GTT */,
		layout_drm_i915_gem_mmap_gtt_inout),
	INOUT_STRUCT(0xc010646d /* DRM_IOCTL_I915_GEM_CONTEXT_CREATE_EXT */,
		layout_drm_i915_gem_context_create_ext_inout),
	INOUT_STRUCT(0xc0106471 /* DRM_IOCTL_I915_REG_READ */, layout_drm_i915_reg_read_inout),
	INOUT_STRUCT(0xc0106479 /* DRM_IOCTL_I915_QUERY */, layout_drm_i915_query_inout),
	INOUT_STRUCT(0xc010647a /* DRM_IOCTL_I915_GEM_VM_CREATE */,
		layout_drm_i915_gem_vm_control_inout),
	INOUT_STRUCT(0xc014646a /* DRM_IOCTL_I915_GET_SPRITE_COLORKEY */,
		layout_drm_intel_sprite_colorkey_inout),
	INOUT_STRUCT(0xc014646b /* DRM_IOCTL_I915_SET_SPRITE_COLORKEY */,
		layout_drm_intel_sprite_colorkey_inout),
	INOUT_STRUCT(0xc0186472 /* DRM_IOCTL_I915_GET_RESET_STATS */,
		layout_drm_i915_reset_stats_inout),
	INOUT_STRUCT(0xc0186473 /* DRM_IOCTL_I915_GEM_USERPTR */,
		layout_drm_i915_gem_userptr_inout),
	INOUT_STRUCT(0xc0186474 /* DRM_IOCTL_I915_GEM_CONTEXT_GETPARAM */,
		layout_drm_i915_gem_context_param_inout),
	INOUT_STRUCT(0xc0186475 /* DRM_IOCTL_I915_GEM_CONTEXT_SETPARAM */,
		layout_drm_i915_gem_context_param_inout),
	INOUT_STRUCT(0xc018647c /* DRM_IOCTL_I915_GEM_CREATE_EXT */,
		layout_drm_i915_gem_create_ext_inout),
	INOUT_STRUCT(0xc0206464 /* DRM_IOCTL_I915_GEM_MMAP_OFFSET */,
		layout_drm_i915_gem_mmap_offset_inout),
	INOUT_STRUCT(0xc028645e /* DRM_IOCTL_I915_GEM_MMAP */, layout_drm_i915_gem_mmap_inout),
	INOUT_STRUCT(0xc02c6468 /* DRM_IOCTL_I915_OVERLAY_ATTRS */,
		layout_drm_intel_overlay_attrs_inout),
	INOUT_STRUCT(0xc0406469 /* DRM_IOCTL_I915_GEM_EXECBUFFER2_WR */,
		layout_drm_i915_gem_execbuffer2_inout),
};
const struct variant_list ioctl_drm_i915 = { VARIANT_ITEMS(drm_i915_items) };

static const struct field drm_xe_device_query_inout_members[] = {
	{ "extensions", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "query", ARG_ENUM, .type = T_U32, .xlat = &xlat_xe_query, .dir = DIR_INOUT },
	{ "size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "data", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2),
	  .elem = &u64_elem },
};
static const struct layout layout_drm_xe_device_query_inout = {
	"drm_xe_device_query", LAYOUT_MEMBERS(drm_xe_device_query_inout_members),
};

static const struct field drm_xe_gem_create_inout_members[] = {
	{ "extensions", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "size", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "placement", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "vm_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "cpu_caching", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3),
	  .elem = &u16_elem },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2),
	  .elem = &u64_elem },
};
static const struct layout layout_drm_xe_gem_create_inout = {
	"drm_xe_gem_create", LAYOUT_MEMBERS(drm_xe_gem_create_inout_members),
};

static const struct field drm_xe_gem_mmap_offset_inout_members[] = {
	{ "extensions", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "offset", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2),
	  .elem = &u64_elem },
};
static const struct layout layout_drm_xe_gem_mmap_offset_inout = {
	"drm_xe_gem_mmap_offset", LAYOUT_MEMBERS(drm_xe_gem_mmap_offset_inout_members),
};

static const struct field drm_xe_vm_destroy_members[] = {
	{ "vm_id", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2),
	  .elem = &u64_elem },
};
static const struct layout layout_drm_xe_vm_destroy = {
	"drm_xe_vm_destroy", LAYOUT_MEMBERS(drm_xe_vm_destroy_members),
};

static const struct field drm_xe_vm_bind_members[] = {
	{ "extensions", ARG_HEX64, .type = T_U64 },
	{ "vm_id", ARG_UINT, .type = T_U32 },
	{ "exec_queue_id", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "num_binds", ARG_UINT, .type = T_U32 },
	{ "bind", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(10), .elem = &hex64_elem },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "num_syncs", ARG_UINT, .type = T_U32 },
	{ "syncs", ARG_HEX64, .type = T_U64 },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2),
	  .elem = &u64_elem },
};
static const struct layout layout_drm_xe_vm_bind = {
	"drm_xe_vm_bind", LAYOUT_MEMBERS(drm_xe_vm_bind_members),
};

static const struct field drm_xe_exec_queue_create_inout_members[] = {
	{ "extensions", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "width", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "num_placements", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "vm_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "exec_queue_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "instances", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2),
	  .elem = &u64_elem },
};
static const struct layout layout_drm_xe_exec_queue_create_inout = {
	"drm_xe_exec_queue_create", LAYOUT_MEMBERS(drm_xe_exec_queue_create_inout_members),
};

static const struct field drm_xe_exec_queue_destroy_members[] = {
	{ "exec_queue_id", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2),
	  .elem = &u64_elem },
};
static const struct layout layout_drm_xe_exec_queue_destroy = {
	"drm_xe_exec_queue_destroy", LAYOUT_MEMBERS(drm_xe_exec_queue_destroy_members),
};

static const struct field drm_xe_exec_queue_get_property_inout_members[] = {
	{ "extensions", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "exec_queue_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "property", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "value", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2),
	  .elem = &u64_elem },
};
static const struct layout layout_drm_xe_exec_queue_get_property_inout = {
	"drm_xe_exec_queue_get_property",
		LAYOUT_MEMBERS(drm_xe_exec_queue_get_property_inout_members),
};

static const struct field drm_xe_exec_members[] = {
	{ "extensions", ARG_HEX64, .type = T_U64 },
	{ "exec_queue_id", ARG_UINT, .type = T_U32 },
	{ "num_syncs", ARG_UINT, .type = T_U32 },
	{ "syncs", ARG_HEX64, .type = T_U64 },
	{ "address", ARG_HEX64, .type = T_U64 },
	{ "num_batch_buffer", ARG_UINT, .type = T_U16 },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3),
	  .elem = &u16_elem },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2),
	  .elem = &u64_elem },
};
static const struct layout layout_drm_xe_exec = {
	"drm_xe_exec", LAYOUT_MEMBERS(drm_xe_exec_members),
};

static const struct field drm_xe_wait_user_fence_inout_members[] = {
	{ "extensions", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "addr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "op", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U16, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "value", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "mask", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "timeout", ARG_LOFF, .type = T_S64, .dir = DIR_INOUT },
	{ "exec_queue_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2),
	  .elem = &u64_elem },
};
static const struct layout layout_drm_xe_wait_user_fence_inout = {
	"drm_xe_wait_user_fence", LAYOUT_MEMBERS(drm_xe_wait_user_fence_inout_members),
};

static const struct variant drm_xe_items[] = {
	IN_STRUCT(0x40186444 /* DRM_IOCTL_XE_VM_DESTROY */, layout_drm_xe_vm_destroy),
	IN_STRUCT(0x40186447 /* DRM_IOCTL_XE_EXEC_QUEUE_DESTROY */,
		layout_drm_xe_exec_queue_destroy),
	IN_STRUCT(0x40386449 /* DRM_IOCTL_XE_EXEC */, layout_drm_xe_exec),
	IN_STRUCT(0x40886445 /* DRM_IOCTL_XE_VM_BIND */, layout_drm_xe_vm_bind),
	INOUT_STRUCT(0xc0286440 /* DRM_IOCTL_XE_DEVICE_QUERY */,
		layout_drm_xe_device_query_inout),
	INOUT_STRUCT(0xc0286442 /* DRM_IOCTL_XE_GEM_MMAP_OFFSET */,
		layout_drm_xe_gem_mmap_offset_inout),
	INOUT_STRUCT(0xc0286448 /* DRM_IOCTL_XE_EXEC_QUEUE_GET_PROPERTY */,
		layout_drm_xe_exec_queue_get_property_inout),
	INOUT_STRUCT(0xc0306446 /* DRM_IOCTL_XE_EXEC_QUEUE_CREATE */,
		layout_drm_xe_exec_queue_create_inout),
	INOUT_STRUCT(0xc0386441 /* DRM_IOCTL_XE_GEM_CREATE */, layout_drm_xe_gem_create_inout),
	INOUT_STRUCT(0xc048644a /* DRM_IOCTL_XE_WAIT_USER_FENCE */,
		layout_drm_xe_wait_user_fence_inout),
};
const struct variant_list ioctl_drm_xe = { VARIANT_ITEMS(drm_xe_items) };
/* clang-format on */
