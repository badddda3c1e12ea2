/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Commands of other graphics devices and of an accelerator: drm/nouveau_drm.h,
 * drm/virtgpu_drm.h, drm/qxl_drm.h, drm/ivpu_accel.h. Only those whose numbers no
 * other driver of x86 uses too.
 */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/drm_driver.h"

/* clang-format off */
static const struct field drm_nouveau_channel_alloc_subchan_members[] = {
	{ "handle", ARG_UINT, .type = T_U32 },
	{ "grclass", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_drm_nouveau_channel_alloc_subchan = {
	"drm_nouveau_channel_alloc_subchan",
		LAYOUT_MEMBERS(drm_nouveau_channel_alloc_subchan_members),
};

static const struct field elem_layout_drm_nouveau_channel_alloc_subchan = {
	NULL, ARG_STRUCT, .type = T_INLINE,
		.layout = &layout_drm_nouveau_channel_alloc_subchan };

static const struct field drm_nouveau_channel_alloc_inout_members[] = {
	{ "fb_ctxdma_handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "tt_ctxdma_handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "channel", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "pushbuf_domains", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "notifier_handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "subchan", ARG_ARRAY, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(8),
	  .elem = &elem_layout_drm_nouveau_channel_alloc_subchan },
	{ "nr_subchan", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_nouveau_channel_alloc_inout = {
	"drm_nouveau_channel_alloc", LAYOUT_MEMBERS(drm_nouveau_channel_alloc_inout_members),
};

static const struct field drm_nouveau_channel_free_members[] = {
	{ "channel", ARG_INT, .type = T_S32 },
};
static const struct layout layout_drm_nouveau_channel_free = {
	"drm_nouveau_channel_free", LAYOUT_MEMBERS(drm_nouveau_channel_free_members),
};

static const struct field drm_nouveau_svm_init_inout_members[] = {
	{ "unmanaged_addr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "unmanaged_size", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_drm_nouveau_svm_init_inout = {
	"drm_nouveau_svm_init", LAYOUT_MEMBERS(drm_nouveau_svm_init_inout_members),
};

static const struct field drm_nouveau_svm_bind_inout_members[] = {
	{ "header", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "va_start", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "va_end", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "npages", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "stride", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "result", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U64, .flags = FIELD_PAD },
	{ NULL, ARG_UINT, .type = T_U64, .flags = FIELD_PAD },
};
static const struct layout layout_drm_nouveau_svm_bind_inout = {
	"drm_nouveau_svm_bind", LAYOUT_MEMBERS(drm_nouveau_svm_bind_inout_members),
};

static const struct field drm_nouveau_vm_bind_inout_members[] = {
	{ "op_count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "wait_count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "sig_count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "wait_ptr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "sig_ptr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "op_ptr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_drm_nouveau_vm_bind_inout = {
	"drm_nouveau_vm_bind", LAYOUT_MEMBERS(drm_nouveau_vm_bind_inout_members),
};

static const struct field drm_nouveau_exec_inout_members[] = {
	{ "channel", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "push_count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "wait_count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "sig_count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "wait_ptr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "sig_ptr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "push_ptr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_drm_nouveau_exec_inout = {
	"drm_nouveau_exec", LAYOUT_MEMBERS(drm_nouveau_exec_inout_members),
};

static const struct field drm_nouveau_gem_info_members[] = {
	{ "handle", ARG_UINT, .type = T_U32 },
	{ "domain", ARG_UINT, .type = T_U32 },
	{ "size", ARG_U64, .type = T_U64 },
	{ "offset", ARG_HEX64, .type = T_U64 },
	{ "map_handle", ARG_U64, .type = T_U64 },
	{ "tile_mode", ARG_UINT, .type = T_U32 },
	{ "tile_flags", ARG_HEX32, .type = T_U32 },
};
static const struct layout layout_drm_nouveau_gem_info = {
	"drm_nouveau_gem_info", LAYOUT_MEMBERS(drm_nouveau_gem_info_members),
};

static const struct field drm_nouveau_gem_new_inout_members[] = {
	{ "info", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,
	  .layout = &layout_drm_nouveau_gem_info },
	{ "channel_hint", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "align", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_nouveau_gem_new_inout = {
	"drm_nouveau_gem_new", LAYOUT_MEMBERS(drm_nouveau_gem_new_inout_members),
};

static const struct field drm_nouveau_gem_pushbuf_inout_members[] = {
	{ "channel", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "nr_buffers", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "buffers", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "nr_relocs", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "nr_push", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "relocs", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "push", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "suffix0", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "suffix1", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "vram_available", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "gart_available", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_drm_nouveau_gem_pushbuf_inout = {
	"drm_nouveau_gem_pushbuf", LAYOUT_MEMBERS(drm_nouveau_gem_pushbuf_inout_members),
};

static const struct field drm_nouveau_gem_cpu_prep_members[] = {
	{ "handle", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
};
static const struct layout layout_drm_nouveau_gem_cpu_prep = {
	"drm_nouveau_gem_cpu_prep", LAYOUT_MEMBERS(drm_nouveau_gem_cpu_prep_members),
};

static const struct field drm_nouveau_gem_cpu_fini_members[] = {
	{ "handle", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_drm_nouveau_gem_cpu_fini = {
	"drm_nouveau_gem_cpu_fini", LAYOUT_MEMBERS(drm_nouveau_gem_cpu_fini_members),
};

static const struct field drm_nouveau_gem_info_inout_members[] = {
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "domain", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "size", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "offset", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "map_handle", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "tile_mode", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "tile_flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_nouveau_gem_info_inout = {
	"drm_nouveau_gem_info", LAYOUT_MEMBERS(drm_nouveau_gem_info_inout_members),
};

static const struct variant drm_nouveau_items[] = {
	IN_STRUCT(0x40046443 /* DRM_IOCTL_NOUVEAU_CHANNEL_FREE */,
		layout_drm_nouveau_channel_free),
	IN_STRUCT(0x40046483 /* DRM_IOCTL_NOUVEAU_GEM_CPU_FINI */,
		layout_drm_nouveau_gem_cpu_fini),
	IN_STRUCT(0x40086482 /* DRM_IOCTL_NOUVEAU_GEM_CPU_PREP */,
		layout_drm_nouveau_gem_cpu_prep),
	INOUT_STRUCT(0xc0106448 /* DRM_IOCTL_NOUVEAU_SVM_INIT */,
		layout_drm_nouveau_svm_init_inout),
	INOUT_STRUCT(0xc0286451 /* DRM_IOCTL_NOUVEAU_VM_BIND */,
		layout_drm_nouveau_vm_bind_inout),
	INOUT_STRUCT(0xc0286452 /* DRM_IOCTL_NOUVEAU_EXEC */, layout_drm_nouveau_exec_inout),
	INOUT_STRUCT(0xc0286484 /* DRM_IOCTL_NOUVEAU_GEM_INFO */,
		layout_drm_nouveau_gem_info_inout),
	INOUT_STRUCT(0xc0306480 /* DRM_IOCTL_NOUVEAU_GEM_NEW */,
		layout_drm_nouveau_gem_new_inout),
	INOUT_STRUCT(0xc0406449 /* DRM_IOCTL_NOUVEAU_SVM_BIND */,
		layout_drm_nouveau_svm_bind_inout),
	INOUT_STRUCT(0xc0406481 /* DRM_IOCTL_NOUVEAU_GEM_PUSHBUF */,
		layout_drm_nouveau_gem_pushbuf_inout),
	INOUT_STRUCT(0xc0586442 /* DRM_IOCTL_NOUVEAU_CHANNEL_ALLOC */,
		layout_drm_nouveau_channel_alloc_inout),
};
const struct variant_list ioctl_drm_nouveau = { VARIANT_ITEMS(drm_nouveau_items) };

static const struct field drm_virtgpu_execbuffer_inout_members[] = {
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "command", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "bo_handles", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "num_bo_handles", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "fence_fd", ARG_FD, .type = T_S32, .dir = DIR_INOUT },
	{ "ring_idx", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "syncobj_stride", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "num_in_syncobjs", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "num_out_syncobjs", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "in_syncobjs", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "out_syncobjs", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_drm_virtgpu_execbuffer_inout = {
	"drm_virtgpu_execbuffer", LAYOUT_MEMBERS(drm_virtgpu_execbuffer_inout_members),
};

static const struct field drm_virtgpu_getparam_inout_members[] = {
	{ "param", ARG_ENUM, .type = T_U64, .xlat = &xlat_virtgpu_param, .dir = DIR_INOUT },
	{ "value", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_drm_virtgpu_getparam_inout = {
	"drm_virtgpu_getparam", LAYOUT_MEMBERS(drm_virtgpu_getparam_inout_members),
};

static const struct field drm_virtgpu_resource_create_inout_members[] = {
	{ "target", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "format", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "bind", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "width", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "height", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "depth", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "array_size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "last_level", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "nr_samples", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "bo_handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "res_handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "stride", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_virtgpu_resource_create_inout = {
	"drm_virtgpu_resource_create",
		LAYOUT_MEMBERS(drm_virtgpu_resource_create_inout_members),
};

static const struct field drm_virtgpu_resource_info_inout_members[] = {
	{ "bo_handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "res_handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "blob_mem", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_virtgpu_resource_info_inout = {
	"drm_virtgpu_resource_info", LAYOUT_MEMBERS(drm_virtgpu_resource_info_inout_members),
};

static const struct field drm_virtgpu_3d_box_members[] = {
	{ "x", ARG_UINT, .type = T_U32 },
	{ "y", ARG_UINT, .type = T_U32 },
	{ "z", ARG_UINT, .type = T_U32 },
	{ "w", ARG_UINT, .type = T_U32 },
	{ "h", ARG_UINT, .type = T_U32 },
	{ "d", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_drm_virtgpu_3d_box = {
	"drm_virtgpu_3d_box", LAYOUT_MEMBERS(drm_virtgpu_3d_box_members),
};

static const struct field drm_virtgpu_3d_transfer_from_host_inout_members[] = {
	{ "bo_handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "box", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,
	  .layout = &layout_drm_virtgpu_3d_box },
	{ "level", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "offset", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "stride", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "layer_stride", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_virtgpu_3d_transfer_from_host_inout = {
	"drm_virtgpu_3d_transfer_from_host",
		LAYOUT_MEMBERS(drm_virtgpu_3d_transfer_from_host_inout_members),
};

static const struct field drm_virtgpu_3d_transfer_to_host_inout_members[] = {
	{ "bo_handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "box", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,
	  .layout = &layout_drm_virtgpu_3d_box },
	{ "level", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "offset", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "stride", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "layer_stride", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_virtgpu_3d_transfer_to_host_inout = {
	"drm_virtgpu_3d_transfer_to_host",
		LAYOUT_MEMBERS(drm_virtgpu_3d_transfer_to_host_inout_members),
};

static const struct field drm_virtgpu_3d_wait_inout_members[] = {
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_virtgpu_3d_wait_inout = {
	"drm_virtgpu_3d_wait", LAYOUT_MEMBERS(drm_virtgpu_3d_wait_inout_members),
};

static const struct field drm_virtgpu_get_caps_inout_members[] = {
	{ "cap_set_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "cap_set_ver", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "addr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_drm_virtgpu_get_caps_inout = {
	"drm_virtgpu_get_caps", LAYOUT_MEMBERS(drm_virtgpu_get_caps_inout_members),
};

static const struct field drm_virtgpu_resource_create_blob_inout_members[] = {
	{ "blob_mem", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "blob_flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "bo_handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "res_handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "size", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "cmd_size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "cmd", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "blob_id", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_drm_virtgpu_resource_create_blob_inout = {
	"drm_virtgpu_resource_create_blob",
		LAYOUT_MEMBERS(drm_virtgpu_resource_create_blob_inout_members),
};

static const struct field drm_virtgpu_context_init_inout_members[] = {
	{ "num_params", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "ctx_set_params", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_drm_virtgpu_context_init_inout = {
	"drm_virtgpu_context_init", LAYOUT_MEMBERS(drm_virtgpu_context_init_inout_members),
};

static const struct variant drm_virtgpu_items[] = {
	INOUT_STRUCT(0xc0086448 /* DRM_IOCTL_VIRTGPU_WAIT */, layout_drm_virtgpu_3d_wait_inout),
	INOUT_STRUCT(0xc0106443 /* DRM_IOCTL_VIRTGPU_GETPARAM */,
		layout_drm_virtgpu_getparam_inout),
	INOUT_STRUCT(0xc0106445 /* DRM_IOCTL_VIRTGPU_RESOURCE_INFO */,
		layout_drm_virtgpu_resource_info_inout),
	INOUT_STRUCT(0xc010644b /* DRM_IOCTL_VIRTGPU_CONTEXT_INIT */,
		layout_drm_virtgpu_context_init_inout),
	INOUT_STRUCT(0xc0186449 /* DRM_IOCTL_VIRTGPU_GET_CAPS */,
		layout_drm_virtgpu_get_caps_inout),
	INOUT_STRUCT(0xc02c6446 /* DRM_IOCTL_VIRTGPU_TRANSFER_FROM_HOST */,
		layout_drm_virtgpu_3d_transfer_from_host_inout),
	INOUT_STRUCT(0xc02c6447 /* DRM_IOCTL_VIRTGPU_TRANSFER_TO_HOST */,
		layout_drm_virtgpu_3d_transfer_to_host_inout),
	INOUT_STRUCT(0xc030644a /* DRM_IOCTL_VIRTGPU_RESOURCE_CREATE_BLOB */,
		layout_drm_virtgpu_resource_create_blob_inout),
	INOUT_STRUCT(0xc0386444 /* DRM_IOCTL_VIRTGPU_RESOURCE_CREATE */,
		layout_drm_virtgpu_resource_create_inout),
	INOUT_STRUCT(0xc0406442 /* DRM_IOCTL_VIRTGPU_EXECBUFFER */,
		layout_drm_virtgpu_execbuffer_inout),
};
const struct variant_list ioctl_drm_virtgpu = { VARIANT_ITEMS(drm_virtgpu_items) };

static const struct field drm_qxl_alloc_inout_members[] = {
	{ "size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_qxl_alloc_inout = {
	"drm_qxl_alloc", LAYOUT_MEMBERS(drm_qxl_alloc_inout_members),
};

static const struct field drm_qxl_execbuffer_members[] = {
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "commands_num", ARG_UINT, .type = T_U32 },
	{ "commands", ARG_U64, .type = T_U64 },
};
static const struct layout layout_drm_qxl_execbuffer = {
	"drm_qxl_execbuffer", LAYOUT_MEMBERS(drm_qxl_execbuffer_members),
};

static const struct field drm_qxl_update_area_members[] = {
	{ "handle", ARG_UINT, .type = T_U32 },
	{ "top", ARG_UINT, .type = T_U32 },
	{ "left", ARG_UINT, .type = T_U32 },
	{ "bottom", ARG_UINT, .type = T_U32 },
	{ "right", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_drm_qxl_update_area = {
	"drm_qxl_update_area", LAYOUT_MEMBERS(drm_qxl_update_area_members),
};

static const struct field drm_qxl_getparam_inout_members[] = {
	{ "param", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "value", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_drm_qxl_getparam_inout = {
	"drm_qxl_getparam", LAYOUT_MEMBERS(drm_qxl_getparam_inout_members),
};

static const struct field drm_qxl_clientcap_members[] = {
	{ "index", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_drm_qxl_clientcap = {
	"drm_qxl_clientcap", LAYOUT_MEMBERS(drm_qxl_clientcap_members),
};

static const struct variant drm_qxl_items[] = {
	IN_STRUCT(0x40086445 /* DRM_IOCTL_QXL_CLIENTCAP */, layout_drm_qxl_clientcap),
	IN_STRUCT(0x40106442 /* DRM_IOCTL_QXL_EXECBUFFER */, layout_drm_qxl_execbuffer),
	IN_STRUCT(0x40186443 /* DRM_IOCTL_QXL_UPDATE_AREA */, layout_drm_qxl_update_area),
	INOUT_STRUCT(0xc0086440 /* DRM_IOCTL_QXL_ALLOC */, layout_drm_qxl_alloc_inout),
	INOUT_STRUCT(0xc0106444 /* DRM_IOCTL_QXL_GETPARAM */, layout_drm_qxl_getparam_inout),
};
const struct variant_list ioctl_drm_qxl = { VARIANT_ITEMS(drm_qxl_items) };

static const struct field drm_ivpu_param_members[] = {
	{ "param", ARG_UINT, .type = T_U32 },
	{ "index", ARG_UINT, .type = T_U32 },
	{ "value", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_drm_ivpu_param = {
	"drm_ivpu_param", LAYOUT_MEMBERS(drm_ivpu_param_members),
};

static const struct field drm_ivpu_bo_create_inout_members[] = {
	{ "size", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "vpu_addr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_drm_ivpu_bo_create_inout = {
	"drm_ivpu_bo_create", LAYOUT_MEMBERS(drm_ivpu_bo_create_inout_members),
};

static const struct field drm_ivpu_metric_streamer_start_inout_members[] = {
	{ "metric_group_mask", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "sampling_period_ns", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "read_period_samples", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "sample_size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "max_data_size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_drm_ivpu_metric_streamer_start_inout = {
	"drm_ivpu_metric_streamer_start",
		LAYOUT_MEMBERS(drm_ivpu_metric_streamer_start_inout_members),
};

static const struct field drm_ivpu_metric_streamer_get_data_inout_members[] = {
	{ "metric_group_mask", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "buffer_ptr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "buffer_size", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "data_size", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_drm_ivpu_metric_streamer_get_data_inout = {
	"drm_ivpu_metric_streamer_get_data",
		LAYOUT_MEMBERS(drm_ivpu_metric_streamer_get_data_inout_members),
};

static const struct variant drm_ivpu_items[] = {
	IN_STRUCT(0x40106441 /* DRM_IOCTL_IVPU_SET_PARAM */, layout_drm_ivpu_param),
	INOUT_STRUCT(0xc0186442 /* DRM_IOCTL_IVPU_BO_CREATE */,
		layout_drm_ivpu_bo_create_inout),
	INOUT_STRUCT(0xc0206447 /* DRM_IOCTL_IVPU_METRIC_STREAMER_START */,
		layout_drm_ivpu_metric_streamer_start_inout),
	INOUT_STRUCT(0xc020644a /* DRM_IOCTL_IVPU_METRIC_STREAMER_GET_INFO */,
		layout_drm_ivpu_metric_streamer_get_data_inout),
};
const struct variant_list ioctl_drm_ivpu = { VARIANT_ITEMS(drm_ivpu_items) };
/* clang-format on */
