/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Commands of AMD's graphics devices: drm/amdgpu_drm.h, drm/radeon_drm.h. Only
 * those whose numbers no other driver of x86 uses too.
 */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/drm_driver.h"

/* clang-format off */
static const struct field drm_amdgpu_gem_create_in_members[] = {
	{ "bo_size", ARG_U64, .type = T_U64 },
	{ "alignment", ARG_U64, .type = T_U64 },
	{ "domains", ARG_U64, .type = T_U64 },
	{ "domain_flags", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_drm_amdgpu_gem_create_in = {
	"drm_amdgpu_gem_create_in", LAYOUT_MEMBERS(drm_amdgpu_gem_create_in_members),
};

static const struct field drm_amdgpu_gem_create_out_members[] = {
	{ "handle", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_drm_amdgpu_gem_create_out = {
	"drm_amdgpu_gem_create_out", LAYOUT_MEMBERS(drm_amdgpu_gem_create_out_members),
};

static const struct field drm_amdgpu_gem_create_inout_members[] = {
	{ "in", ARG_STRUCT, .type = T_INLINE, .layout = &layout_drm_amdgpu_gem_create_in },
	{ "out", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .layout = &layout_drm_amdgpu_gem_create_out },
};
static const struct layout layout_drm_amdgpu_gem_create_inout = {
	"drm_amdgpu_gem_create", LAYOUT_MEMBERS(drm_amdgpu_gem_create_inout_members),
};

static const struct field drm_amdgpu_gem_mmap_in_members[] = {
	{ "handle", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_drm_amdgpu_gem_mmap_in = {
	"drm_amdgpu_gem_mmap_in", LAYOUT_MEMBERS(drm_amdgpu_gem_mmap_in_members),
};

static const struct field drm_amdgpu_gem_mmap_out_members[] = {
	{ "addr_ptr", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_drm_amdgpu_gem_mmap_out = {
	"drm_amdgpu_gem_mmap_out", LAYOUT_MEMBERS(drm_amdgpu_gem_mmap_out_members),
};

static const struct field drm_amdgpu_gem_mmap_inout_members[] = {
	{ "in", ARG_STRUCT, .type = T_INLINE, .layout = &layout_drm_amdgpu_gem_mmap_in },
	{ "out", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .layout = &layout_drm_amdgpu_gem_mmap_out },
};
static const struct layout layout_drm_amdgpu_gem_mmap_inout = {
	"drm_amdgpu_gem_mmap", LAYOUT_MEMBERS(drm_amdgpu_gem_mmap_inout_members),
};

static const struct field drm_amdgpu_bo_list_in_members[] = {
	{ "operation", ARG_UINT, .type = T_U32 },
	{ "list_handle", ARG_UINT, .type = T_U32 },
	{ "bo_number", ARG_UINT, .type = T_U32 },
	{ "bo_info_size", ARG_UINT, .type = T_U32 },
	{ "bo_info_ptr", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_drm_amdgpu_bo_list_in = {
	"drm_amdgpu_bo_list_in", LAYOUT_MEMBERS(drm_amdgpu_bo_list_in_members),
};

static const struct field drm_amdgpu_bo_list_out_members[] = {
	{ "list_handle", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_drm_amdgpu_bo_list_out = {
	"drm_amdgpu_bo_list_out", LAYOUT_MEMBERS(drm_amdgpu_bo_list_out_members),
};

static const struct field drm_amdgpu_bo_list_inout_members[] = {
	{ "in", ARG_STRUCT, .type = T_INLINE, .layout = &layout_drm_amdgpu_bo_list_in },
	{ "out", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .layout = &layout_drm_amdgpu_bo_list_out },
};
static const struct layout layout_drm_amdgpu_bo_list_inout = {
	"drm_amdgpu_bo_list", LAYOUT_MEMBERS(drm_amdgpu_bo_list_inout_members),
};

static const struct field drm_amdgpu_cs_in_members[] = {
	{ "ctx_id", ARG_UINT, .type = T_U32 },
	{ "bo_list_handle", ARG_UINT, .type = T_U32 },
	{ "num_chunks", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "chunks", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_drm_amdgpu_cs_in = {
	"drm_amdgpu_cs_in", LAYOUT_MEMBERS(drm_amdgpu_cs_in_members),
};

static const struct field drm_amdgpu_cs_out_members[] = {
	{ "handle", ARG_U64, .type = T_U64 },
};
static const struct layout layout_drm_amdgpu_cs_out = {
	"drm_amdgpu_cs_out", LAYOUT_MEMBERS(drm_amdgpu_cs_out_members),
};

static const struct field drm_amdgpu_cs_inout_members[] = {
	{ "in", ARG_STRUCT, .type = T_INLINE, .layout = &layout_drm_amdgpu_cs_in },
	{ "out", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .layout = &layout_drm_amdgpu_cs_out },
};
static const struct layout layout_drm_amdgpu_cs_inout = {
	"drm_amdgpu_cs", LAYOUT_MEMBERS(drm_amdgpu_cs_inout_members),
};

static const struct field drm_amdgpu_gem_metadata_data_members[] = {
	{ "flags", ARG_HEX64, .type = T_U64 },
	{ "tiling_info", ARG_U64, .type = T_U64 },
	{ "data_size_bytes", ARG_UINT, .type = T_U32 },
	{ "data", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(64), .elem = &uint_elem },
};
static const struct layout layout_drm_amdgpu_gem_metadata_data = {
	"drm_amdgpu_gem_metadata_data", LAYOUT_MEMBERS(drm_amdgpu_gem_metadata_data_members),
};

static const struct field drm_amdgpu_gem_metadata_inout_members[] = {
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "op", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "data", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,
	  .layout = &layout_drm_amdgpu_gem_metadata_data },
};
static const struct layout layout_drm_amdgpu_gem_metadata_inout = {
	"drm_amdgpu_gem_metadata", LAYOUT_MEMBERS(drm_amdgpu_gem_metadata_inout_members),
};

static const struct field drm_amdgpu_gem_va_members[] = {
	{ "handle", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "operation", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "va_address", ARG_HEX64, .type = T_U64 },
	{ "offset_in_bo", ARG_HEX64, .type = T_U64 },
	{ "map_size", ARG_U64, .type = T_U64 },
};
static const struct layout layout_drm_amdgpu_gem_va = {
	"drm_amdgpu_gem_va", LAYOUT_MEMBERS(drm_amdgpu_gem_va_members),
};

static const struct field drm_amdgpu_gem_userptr_inout_members[] = {
	{ "addr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "size", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_amdgpu_gem_userptr_inout = {
	"drm_amdgpu_gem_userptr", LAYOUT_MEMBERS(drm_amdgpu_gem_userptr_inout_members),
};

static const struct field drm_amdgpu_wait_fences_in_members[] = {
	{ "fences", ARG_HEX64, .type = T_U64 },
	{ "fence_count", ARG_UINT, .type = T_U32 },
	{ "wait_all", ARG_UINT, .type = T_U32 },
	{ "timeout_ns", ARG_U64, .type = T_U64 },
};
static const struct layout layout_drm_amdgpu_wait_fences_in = {
	"drm_amdgpu_wait_fences_in", LAYOUT_MEMBERS(drm_amdgpu_wait_fences_in_members),
};

static const struct field drm_amdgpu_wait_fences_out_members[] = {
	{ "status", ARG_UINT, .type = T_U32 },
	{ "first_signaled", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_drm_amdgpu_wait_fences_out = {
	"drm_amdgpu_wait_fences_out", LAYOUT_MEMBERS(drm_amdgpu_wait_fences_out_members),
};

static const struct field drm_amdgpu_wait_fences_inout_members[] = {
	{ "in", ARG_STRUCT, .type = T_INLINE, .layout = &layout_drm_amdgpu_wait_fences_in },
	{ "out", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .layout = &layout_drm_amdgpu_wait_fences_out },
};
static const struct layout layout_drm_amdgpu_wait_fences_inout = {
	"drm_amdgpu_wait_fences", LAYOUT_MEMBERS(drm_amdgpu_wait_fences_inout_members),
};

static const struct field drm_amdgpu_vm_in_members[] = {
	{ "op", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
};
static const struct layout layout_drm_amdgpu_vm_in = {
	"drm_amdgpu_vm_in", LAYOUT_MEMBERS(drm_amdgpu_vm_in_members),
};

static const struct field drm_amdgpu_vm_out_members[] = {
	{ "flags", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_drm_amdgpu_vm_out = {
	"drm_amdgpu_vm_out", LAYOUT_MEMBERS(drm_amdgpu_vm_out_members),
};

static const struct field drm_amdgpu_vm_inout_members[] = {
	{ "in", ARG_STRUCT, .type = T_INLINE, .layout = &layout_drm_amdgpu_vm_in },
	{ "out", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .layout = &layout_drm_amdgpu_vm_out },
};
static const struct layout layout_drm_amdgpu_vm_inout = {
	"drm_amdgpu_vm", LAYOUT_MEMBERS(drm_amdgpu_vm_inout_members),
};

static const struct field drm_amdgpu_fence_members[] = {
	{ "ctx_id", ARG_UINT, .type = T_U32 },
	{ "ip_type", ARG_UINT, .type = T_U32 },
	{ "ip_instance", ARG_UINT, .type = T_U32 },
	{ "ring", ARG_UINT, .type = T_U32 },
	{ "seq_no", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_drm_amdgpu_fence = {
	"drm_amdgpu_fence", LAYOUT_MEMBERS(drm_amdgpu_fence_members),
};

static const struct field drm_amdgpu_fence_to_handle_in_members[] = {
	{ "fence", ARG_STRUCT, .type = T_INLINE, .layout = &layout_drm_amdgpu_fence },
	{ "what", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_drm_amdgpu_fence_to_handle_in = {
	"drm_amdgpu_fence_to_handle_in", LAYOUT_MEMBERS(drm_amdgpu_fence_to_handle_in_members),
};

static const struct field drm_amdgpu_fence_to_handle_out_members[] = {
	{ "handle", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_drm_amdgpu_fence_to_handle_out = {
	"drm_amdgpu_fence_to_handle_out",
		LAYOUT_MEMBERS(drm_amdgpu_fence_to_handle_out_members),
};

static const struct field drm_amdgpu_fence_to_handle_inout_members[] = {
	{ "in", ARG_STRUCT, .type = T_INLINE, .layout = &layout_drm_amdgpu_fence_to_handle_in },
	{ "out", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .layout = &layout_drm_amdgpu_fence_to_handle_out },
};
static const struct layout layout_drm_amdgpu_fence_to_handle_inout = {
	"drm_amdgpu_fence_to_handle", LAYOUT_MEMBERS(drm_amdgpu_fence_to_handle_inout_members),
};

static const struct field drm_amdgpu_sched_in_members[] = {
	{ "op", ARG_UINT, .type = T_U32 },
	{ "fd", ARG_FD, .type = T_S32 },
	{ "priority", ARG_INT, .type = T_S32 },
	{ "ctx_id", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_drm_amdgpu_sched_in = {
	"drm_amdgpu_sched_in", LAYOUT_MEMBERS(drm_amdgpu_sched_in_members),
};

static const struct field drm_amdgpu_sched_members[] = {
	{ "in", ARG_STRUCT, .type = T_INLINE, .layout = &layout_drm_amdgpu_sched_in },
};
static const struct layout layout_drm_amdgpu_sched = {
	"drm_amdgpu_sched", LAYOUT_MEMBERS(drm_amdgpu_sched_members),
};

static const struct variant drm_amdgpu_items[] = {
	IN_STRUCT(0x40106455 /* DRM_IOCTL_AMDGPU_SCHED */, layout_drm_amdgpu_sched),
	IN_STRUCT(0x40286448 /* DRM_IOCTL_AMDGPU_GEM_VA */, layout_drm_amdgpu_gem_va),
	INOUT_STRUCT(0xc0086441 /* DRM_IOCTL_AMDGPU_GEM_MMAP */,
		layout_drm_amdgpu_gem_mmap_inout),
	INOUT_STRUCT(0xc0086453 /* DRM_IOCTL_AMDGPU_VM */, layout_drm_amdgpu_vm_inout),
	INOUT_STRUCT(0xc0186443 /* DRM_IOCTL_AMDGPU_BO_LIST */,
		layout_drm_amdgpu_bo_list_inout),
	INOUT_STRUCT(0xc0186444 /* DRM_IOCTL_AMDGPU_CS */, layout_drm_amdgpu_cs_inout),
	INOUT_STRUCT(0xc0186451 /* DRM_IOCTL_AMDGPU_GEM_USERPTR */,
		layout_drm_amdgpu_gem_userptr_inout),
	INOUT_STRUCT(0xc0186452 /* DRM_IOCTL_AMDGPU_WAIT_FENCES */,
		layout_drm_amdgpu_wait_fences_inout),
	INOUT_STRUCT(0xc0206440 /* DRM_IOCTL_AMDGPU_GEM_CREATE */,
		layout_drm_amdgpu_gem_create_inout),
	INOUT_STRUCT(0xc0206454 /* DRM_IOCTL_AMDGPU_FENCE_TO_HANDLE */,
		layout_drm_amdgpu_fence_to_handle_inout),
	INOUT_STRUCT(0xc1206446 /* DRM_IOCTL_AMDGPU_GEM_METADATA */,
		layout_drm_amdgpu_gem_metadata_inout),
};
const struct variant_list ioctl_drm_amdgpu = { VARIANT_ITEMS(drm_amdgpu_items) };

static const struct field drm_radeon_gem_info_inout_members[] = {
	{ "gart_size", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "vram_size", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "vram_visible", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_drm_radeon_gem_info_inout = {
	"drm_radeon_gem_info", LAYOUT_MEMBERS(drm_radeon_gem_info_inout_members),
};

static const struct field drm_radeon_gem_create_inout_members[] = {
	{ "size", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "alignment", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "initial_domain", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_radeon_gem_create_inout = {
	"drm_radeon_gem_create", LAYOUT_MEMBERS(drm_radeon_gem_create_inout_members),
};

static const struct field drm_radeon_gem_mmap_inout_members[] = {
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "offset", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "size", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "addr_ptr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_drm_radeon_gem_mmap_inout = {
	"drm_radeon_gem_mmap", LAYOUT_MEMBERS(drm_radeon_gem_mmap_inout_members),
};

static const struct field drm_radeon_gem_pread_inout_members[] = {
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "offset", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "size", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "data_ptr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_drm_radeon_gem_pread_inout = {
	"drm_radeon_gem_pread", LAYOUT_MEMBERS(drm_radeon_gem_pread_inout_members),
};

static const struct field drm_radeon_gem_pwrite_inout_members[] = {
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "offset", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "size", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "data_ptr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_drm_radeon_gem_pwrite_inout = {
	"drm_radeon_gem_pwrite", LAYOUT_MEMBERS(drm_radeon_gem_pwrite_inout_members),
};

static const struct field drm_radeon_gem_set_domain_inout_members[] = {
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "read_domains", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "write_domain", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_radeon_gem_set_domain_inout = {
	"drm_radeon_gem_set_domain", LAYOUT_MEMBERS(drm_radeon_gem_set_domain_inout_members),
};

static const struct field drm_radeon_gem_wait_idle_members[] = {
	{ "handle", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_drm_radeon_gem_wait_idle = {
	"drm_radeon_gem_wait_idle", LAYOUT_MEMBERS(drm_radeon_gem_wait_idle_members),
};

static const struct field drm_radeon_cs_inout_members[] = {
	{ "num_chunks", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "cs_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "chunks", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "gart_limit", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "vram_limit", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_drm_radeon_cs_inout = {
	"drm_radeon_cs", LAYOUT_MEMBERS(drm_radeon_cs_inout_members),
};

static const struct field drm_radeon_info_inout_members[] = {
	{ "request", ARG_ENUM, .type = T_U32, .xlat = &xlat_radeon_info, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "value", ARG_ARRAY, .type = T_U64, .dir = DIR_OUT, .len = LEN_CONST(1),
	  .elem = &uint_elem, .dir = DIR_INOUT },
};
static const struct layout layout_drm_radeon_info_inout = {
	"drm_radeon_info", LAYOUT_MEMBERS(drm_radeon_info_inout_members),
};

static const struct field drm_radeon_gem_set_tiling_inout_members[] = {
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "tiling_flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "pitch", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_radeon_gem_set_tiling_inout = {
	"drm_radeon_gem_set_tiling", LAYOUT_MEMBERS(drm_radeon_gem_set_tiling_inout_members),
};

static const struct field drm_radeon_gem_get_tiling_inout_members[] = {
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "tiling_flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "pitch", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_radeon_gem_get_tiling_inout = {
	"drm_radeon_gem_get_tiling", LAYOUT_MEMBERS(drm_radeon_gem_get_tiling_inout_members),
};

static const struct field drm_radeon_gem_busy_inout_members[] = {
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "domain", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_radeon_gem_busy_inout = {
	"drm_radeon_gem_busy", LAYOUT_MEMBERS(drm_radeon_gem_busy_inout_members),
};

static const struct field drm_radeon_gem_va_inout_members[] = {
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "operation", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "vm_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "offset", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_drm_radeon_gem_va_inout = {
	"drm_radeon_gem_va", LAYOUT_MEMBERS(drm_radeon_gem_va_inout_members),
};

static const struct field drm_radeon_gem_userptr_inout_members[] = {
	{ "addr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "size", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_radeon_gem_userptr_inout = {
	"drm_radeon_gem_userptr", LAYOUT_MEMBERS(drm_radeon_gem_userptr_inout_members),
};

static const struct variant drm_radeon_items[] = {
	IN_STRUCT(0x40086464 /* DRM_IOCTL_RADEON_GEM_WAIT_IDLE */,
		layout_drm_radeon_gem_wait_idle),
	INOUT_STRUCT(0xc008646a /* DRM_IOCTL_RADEON_GEM_BUSY */,
		layout_drm_radeon_gem_busy_inout),
	INOUT_STRUCT(0xc00c6463 /* DRM_IOCTL_RADEON_GEM_SET_DOMAIN */,
		layout_drm_radeon_gem_set_domain_inout),
	INOUT_STRUCT(0xc00c6468 /* DRM_IOCTL_RADEON_GEM_SET_TILING */,
		layout_drm_radeon_gem_set_tiling_inout),
	INOUT_STRUCT(0xc00c6469 /* DRM_IOCTL_RADEON_GEM_GET_TILING */,
		layout_drm_radeon_gem_get_tiling_inout),
	INOUT_STRUCT(0xc0106467 /* DRM_IOCTL_RADEON_INFO */, layout_drm_radeon_info_inout),
	INOUT_STRUCT(0xc018645c /* DRM_IOCTL_RADEON_GEM_INFO */,
		layout_drm_radeon_gem_info_inout),
	INOUT_STRUCT(0xc018646b /* DRM_IOCTL_RADEON_GEM_VA */, layout_drm_radeon_gem_va_inout),
	INOUT_STRUCT(0xc018646d /* DRM_IOCTL_RADEON_GEM_USERPTR */,
		layout_drm_radeon_gem_userptr_inout),
	INOUT_STRUCT(0xc020645d /* DRM_IOCTL_RADEON_GEM_CREATE */,
		layout_drm_radeon_gem_create_inout),
	INOUT_STRUCT(0xc020645e /* DRM_IOCTL_RADEON_GEM_MMAP */,
		layout_drm_radeon_gem_mmap_inout),
	INOUT_STRUCT(0xc0206461 /* DRM_IOCTL_RADEON_GEM_PREAD */,
		layout_drm_radeon_gem_pread_inout),
	INOUT_STRUCT(0xc0206462 /* DRM_IOCTL_RADEON_GEM_PWRITE */,
		layout_drm_radeon_gem_pwrite_inout),
	INOUT_STRUCT(0xc0206466 /* DRM_IOCTL_RADEON_CS */, layout_drm_radeon_cs_inout),
};
const struct variant_list ioctl_drm_radeon = { VARIANT_ITEMS(drm_radeon_items) };
/* clang-format on */
