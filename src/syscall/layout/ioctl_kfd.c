/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Commands of AMD's compute devices: linux/kfd_ioctl.h. Members of structures that
 * go in and come back are shown both ways where they changed.
 */
#include "syscall/layout/ioctl_impl.h"

/* clang-format off */
static const struct field kfd_ioctl_get_version_args_members[] = {
	{ "major_version", ARG_UINT, .type = T_U32 },
	{ "minor_version", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_kfd_ioctl_get_version_args = {
	"kfd_ioctl_get_version_args", LAYOUT_MEMBERS(kfd_ioctl_get_version_args_members),
};

static const struct field kfd_ioctl_destroy_queue_args_inout_members[] = {
	{ "queue_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_kfd_ioctl_destroy_queue_args_inout = {
	"kfd_ioctl_destroy_queue_args", LAYOUT_MEMBERS(kfd_ioctl_destroy_queue_args_inout_members),
};

static const struct field kfd_ioctl_set_memory_policy_args_members[] = {
	{ "alternate_aperture_base", ARG_HEX64, .type = T_U64 },
	{ "alternate_aperture_size", ARG_U64, .type = T_U64 },
	{ "gpu_id", ARG_UINT, .type = T_U32 },
	{ "default_policy", ARG_UINT, .type = T_U32 },
	{ "alternate_policy", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_kfd_ioctl_set_memory_policy_args = {
	"kfd_ioctl_set_memory_policy_args", LAYOUT_MEMBERS(kfd_ioctl_set_memory_policy_args_members),
};

static const struct field kfd_ioctl_get_clock_counters_args_inout_members[] = {
	{ "gpu_clock_counter", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "cpu_clock_counter", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "system_clock_counter", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "system_clock_freq", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "gpu_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_kfd_ioctl_get_clock_counters_args_inout = {
	"kfd_ioctl_get_clock_counters_args", LAYOUT_MEMBERS(kfd_ioctl_get_clock_counters_args_inout_members),
};

static const struct field kfd_process_device_apertures_members[] = {
	{ "lds_base", ARG_HEX64, .type = T_U64 },
	{ "lds_limit", ARG_HEX64, .type = T_U64 },
	{ "scratch_base", ARG_HEX64, .type = T_U64 },
	{ "scratch_limit", ARG_HEX64, .type = T_U64 },
	{ "gpuvm_base", ARG_HEX64, .type = T_U64 },
	{ "gpuvm_limit", ARG_HEX64, .type = T_U64 },
	{ "gpu_id", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_kfd_process_device_apertures = {
	"kfd_process_device_apertures", LAYOUT_MEMBERS(kfd_process_device_apertures_members),
};

static const struct field elem_kfd_process_device_apertures = { NULL, ARG_STRUCT, .type = T_INLINE, .layout = &layout_kfd_process_device_apertures };
static const struct field kfd_ioctl_get_process_apertures_args_members[] = {
	{ "process_apertures", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(7), .elem = &elem_kfd_process_device_apertures },
	{ "num_of_nodes", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_kfd_ioctl_get_process_apertures_args = {
	"kfd_ioctl_get_process_apertures_args", LAYOUT_MEMBERS(kfd_ioctl_get_process_apertures_args_members),
};

static const struct field kfd_ioctl_update_queue_args_members[] = {
	{ "ring_base_address", ARG_HEX64, .type = T_U64 },
	{ "queue_id", ARG_UINT, .type = T_U32 },
	{ "ring_size", ARG_UINT, .type = T_U32 },
	{ "queue_percentage", ARG_UINT, .type = T_U32 },
	{ "queue_priority", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_kfd_ioctl_update_queue_args = {
	"kfd_ioctl_update_queue_args", LAYOUT_MEMBERS(kfd_ioctl_update_queue_args_members),
};

static const struct field kfd_ioctl_create_event_args_inout_members[] = {
	{ "event_page_offset", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "event_trigger_data", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "event_type", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "auto_reset", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "node_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "event_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "event_slot_index", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_kfd_ioctl_create_event_args_inout = {
	"kfd_ioctl_create_event_args", LAYOUT_MEMBERS(kfd_ioctl_create_event_args_inout_members),
};

static const struct field kfd_ioctl_destroy_event_args_members[] = {
	{ "event_id", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_kfd_ioctl_destroy_event_args = {
	"kfd_ioctl_destroy_event_args", LAYOUT_MEMBERS(kfd_ioctl_destroy_event_args_members),
};

static const struct field kfd_ioctl_set_event_args_members[] = {
	{ "event_id", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_kfd_ioctl_set_event_args = {
	"kfd_ioctl_set_event_args", LAYOUT_MEMBERS(kfd_ioctl_set_event_args_members),
};

static const struct field kfd_ioctl_reset_event_args_members[] = {
	{ "event_id", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_kfd_ioctl_reset_event_args = {
	"kfd_ioctl_reset_event_args", LAYOUT_MEMBERS(kfd_ioctl_reset_event_args_members),
};

static const struct field kfd_ioctl_wait_events_args_inout_members[] = {
	{ "events_ptr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "num_events", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "wait_for_all", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "timeout", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "wait_result", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_kfd_ioctl_wait_events_args_inout = {
	"kfd_ioctl_wait_events_args", LAYOUT_MEMBERS(kfd_ioctl_wait_events_args_inout_members),
};

static const struct field kfd_ioctl_dbg_register_args_members[] = {
	{ "gpu_id", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_kfd_ioctl_dbg_register_args = {
	"kfd_ioctl_dbg_register_args", LAYOUT_MEMBERS(kfd_ioctl_dbg_register_args_members),
};

static const struct field kfd_ioctl_dbg_unregister_args_members[] = {
	{ "gpu_id", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_kfd_ioctl_dbg_unregister_args = {
	"kfd_ioctl_dbg_unregister_args", LAYOUT_MEMBERS(kfd_ioctl_dbg_unregister_args_members),
};

static const struct field kfd_ioctl_dbg_address_watch_args_members[] = {
	{ "content_ptr", ARG_HEX64, .type = T_U64 },
	{ "gpu_id", ARG_UINT, .type = T_U32 },
	{ "buf_size_in_bytes", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_kfd_ioctl_dbg_address_watch_args = {
	"kfd_ioctl_dbg_address_watch_args", LAYOUT_MEMBERS(kfd_ioctl_dbg_address_watch_args_members),
};

static const struct field kfd_ioctl_dbg_wave_control_args_members[] = {
	{ "content_ptr", ARG_HEX64, .type = T_U64 },
	{ "gpu_id", ARG_UINT, .type = T_U32 },
	{ "buf_size_in_bytes", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_kfd_ioctl_dbg_wave_control_args = {
	"kfd_ioctl_dbg_wave_control_args", LAYOUT_MEMBERS(kfd_ioctl_dbg_wave_control_args_members),
};

static const struct field kfd_ioctl_set_scratch_backing_va_args_inout_members[] = {
	{ "va_addr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "gpu_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_kfd_ioctl_set_scratch_backing_va_args_inout = {
	"kfd_ioctl_set_scratch_backing_va_args", LAYOUT_MEMBERS(kfd_ioctl_set_scratch_backing_va_args_inout_members),
};

static const struct field kfd_ioctl_get_tile_config_args_inout_members[] = {
	{ "tile_config_ptr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "macro_tile_config_ptr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "num_tile_configs", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "num_macro_tile_configs", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "gpu_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "gb_addr_config", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "num_banks", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "num_ranks", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_kfd_ioctl_get_tile_config_args_inout = {
	"kfd_ioctl_get_tile_config_args", LAYOUT_MEMBERS(kfd_ioctl_get_tile_config_args_inout_members),
};

static const struct field kfd_ioctl_set_trap_handler_args_members[] = {
	{ "tba_addr", ARG_HEX64, .type = T_U64 },
	{ "tma_addr", ARG_HEX64, .type = T_U64 },
	{ "gpu_id", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_kfd_ioctl_set_trap_handler_args = {
	"kfd_ioctl_set_trap_handler_args", LAYOUT_MEMBERS(kfd_ioctl_set_trap_handler_args_members),
};

static const struct field kfd_ioctl_get_process_apertures_new_args_inout_members[] = {
	{ "kfd_process_device_apertures_ptr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "num_of_nodes", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_kfd_ioctl_get_process_apertures_new_args_inout = {
	"kfd_ioctl_get_process_apertures_new_args", LAYOUT_MEMBERS(kfd_ioctl_get_process_apertures_new_args_inout_members),
};

static const struct field kfd_ioctl_acquire_vm_args_members[] = {
	{ "drm_fd", ARG_FD, .type = T_S32 },
	{ "gpu_id", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_kfd_ioctl_acquire_vm_args = {
	"kfd_ioctl_acquire_vm_args", LAYOUT_MEMBERS(kfd_ioctl_acquire_vm_args_members),
};

static const struct field kfd_ioctl_alloc_memory_of_gpu_args_inout_members[] = {
	{ "va_addr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "size", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "handle", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "mmap_offset", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "gpu_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_kfd_ioctl_alloc_memory_of_gpu_args_inout = {
	"kfd_ioctl_alloc_memory_of_gpu_args", LAYOUT_MEMBERS(kfd_ioctl_alloc_memory_of_gpu_args_inout_members),
};

static const struct field kfd_ioctl_free_memory_of_gpu_args_members[] = {
	{ "handle", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_kfd_ioctl_free_memory_of_gpu_args = {
	"kfd_ioctl_free_memory_of_gpu_args", LAYOUT_MEMBERS(kfd_ioctl_free_memory_of_gpu_args_members),
};

static const struct field kfd_ioctl_map_memory_to_gpu_args_inout_members[] = {
	{ "handle", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "device_ids_array_ptr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "n_devices", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "n_success", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_kfd_ioctl_map_memory_to_gpu_args_inout = {
	"kfd_ioctl_map_memory_to_gpu_args", LAYOUT_MEMBERS(kfd_ioctl_map_memory_to_gpu_args_inout_members),
};

static const struct field kfd_ioctl_unmap_memory_from_gpu_args_inout_members[] = {
	{ "handle", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "device_ids_array_ptr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "n_devices", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "n_success", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_kfd_ioctl_unmap_memory_from_gpu_args_inout = {
	"kfd_ioctl_unmap_memory_from_gpu_args", LAYOUT_MEMBERS(kfd_ioctl_unmap_memory_from_gpu_args_inout_members),
};

static const struct field kfd_ioctl_set_cu_mask_args_members[] = {
	{ "queue_id", ARG_UINT, .type = T_U32 },
	{ "num_cu_mask", ARG_HEX32, .type = T_U32 },
	{ "cu_mask_ptr", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_kfd_ioctl_set_cu_mask_args = {
	"kfd_ioctl_set_cu_mask_args", LAYOUT_MEMBERS(kfd_ioctl_set_cu_mask_args_members),
};

static const struct field kfd_ioctl_get_queue_wave_state_args_inout_members[] = {
	{ "ctl_stack_address", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "ctl_stack_used_size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "save_area_used_size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "queue_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_kfd_ioctl_get_queue_wave_state_args_inout = {
	"kfd_ioctl_get_queue_wave_state_args", LAYOUT_MEMBERS(kfd_ioctl_get_queue_wave_state_args_inout_members),
};

static const struct field kfd_ioctl_get_dmabuf_info_args_inout_members[] = {
	{ "size", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "metadata_ptr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "metadata_size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "gpu_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "dmabuf_fd", ARG_FD, .type = T_S32, .dir = DIR_INOUT },
};
static const struct layout layout_kfd_ioctl_get_dmabuf_info_args_inout = {
	"kfd_ioctl_get_dmabuf_info_args", LAYOUT_MEMBERS(kfd_ioctl_get_dmabuf_info_args_inout_members),
};

static const struct field kfd_ioctl_import_dmabuf_args_inout_members[] = {
	{ "va_addr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "handle", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "gpu_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "dmabuf_fd", ARG_FD, .type = T_S32, .dir = DIR_INOUT },
};
static const struct layout layout_kfd_ioctl_import_dmabuf_args_inout = {
	"kfd_ioctl_import_dmabuf_args", LAYOUT_MEMBERS(kfd_ioctl_import_dmabuf_args_inout_members),
};

static const struct field kfd_ioctl_alloc_queue_gws_args_inout_members[] = {
	{ "queue_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "num_gws", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "first_gws", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_kfd_ioctl_alloc_queue_gws_args_inout = {
	"kfd_ioctl_alloc_queue_gws_args", LAYOUT_MEMBERS(kfd_ioctl_alloc_queue_gws_args_inout_members),
};

static const struct field kfd_ioctl_smi_events_args_inout_members[] = {
	{ "gpuid", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "anon_fd", ARG_FD, .type = T_S32, .dir = DIR_INOUT },
};
static const struct layout layout_kfd_ioctl_smi_events_args_inout = {
	"kfd_ioctl_smi_events_args", LAYOUT_MEMBERS(kfd_ioctl_smi_events_args_inout_members),
};

static const struct field kfd_ioctl_svm_args_inout_members[] = {
	{ "start_addr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "size", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "op", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "nattr", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_kfd_ioctl_svm_args_inout = {
	"kfd_ioctl_svm_args", LAYOUT_MEMBERS(kfd_ioctl_svm_args_inout_members),
};

static const struct field kfd_ioctl_set_xnack_mode_args_inout_members[] = {
	{ "xnack_enabled", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
};
static const struct layout layout_kfd_ioctl_set_xnack_mode_args_inout = {
	"kfd_ioctl_set_xnack_mode_args", LAYOUT_MEMBERS(kfd_ioctl_set_xnack_mode_args_inout_members),
};

static const struct field kfd_ioctl_criu_args_inout_members[] = {
	{ "devices", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "bos", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "priv_data", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "priv_data_size", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "num_devices", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "num_bos", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "num_objects", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "pid", ARG_PID, .type = T_S32, .dir = DIR_INOUT },
	{ "op", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_kfd_ioctl_criu_args_inout = {
	"kfd_ioctl_criu_args", LAYOUT_MEMBERS(kfd_ioctl_criu_args_inout_members),
};

static const struct field kfd_ioctl_get_available_memory_args_inout_members[] = {
	{ "available", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "gpu_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_kfd_ioctl_get_available_memory_args_inout = {
	"kfd_ioctl_get_available_memory_args", LAYOUT_MEMBERS(kfd_ioctl_get_available_memory_args_inout_members),
};

static const struct variant kfd_items[] = {
	IN_STRUCT(0x40084b09 /* AMDKFD_IOC_DESTROY_EVENT */, layout_kfd_ioctl_destroy_event_args),
	IN_STRUCT(0x40084b0a /* AMDKFD_IOC_SET_EVENT */, layout_kfd_ioctl_set_event_args),
	IN_STRUCT(0x40084b0b /* AMDKFD_IOC_RESET_EVENT */, layout_kfd_ioctl_reset_event_args),
	IN_STRUCT(0x40084b0d /* AMDKFD_IOC_DBG_REGISTER_DEPRECATED */, layout_kfd_ioctl_dbg_register_args),
	IN_STRUCT(0x40084b0e /* AMDKFD_IOC_DBG_UNREGISTER_DEPRECATED */, layout_kfd_ioctl_dbg_unregister_args),
	IN_STRUCT(0x40084b15 /* AMDKFD_IOC_ACQUIRE_VM */, layout_kfd_ioctl_acquire_vm_args),
	IN_STRUCT(0x40084b17 /* AMDKFD_IOC_FREE_MEMORY_OF_GPU */, layout_kfd_ioctl_free_memory_of_gpu_args),
	IN_STRUCT(0x40104b0f /* AMDKFD_IOC_DBG_ADDRESS_WATCH_DEPRECATED */, layout_kfd_ioctl_dbg_address_watch_args),
	IN_STRUCT(0x40104b10 /* AMDKFD_IOC_DBG_WAVE_CONTROL_DEPRECATED */, layout_kfd_ioctl_dbg_wave_control_args),
	IN_STRUCT(0x40104b1a /* AMDKFD_IOC_SET_CU_MASK */, layout_kfd_ioctl_set_cu_mask_args),
	IN_STRUCT(0x40184b07 /* AMDKFD_IOC_UPDATE_QUEUE */, layout_kfd_ioctl_update_queue_args),
	IN_STRUCT(0x40184b13 /* AMDKFD_IOC_SET_TRAP_HANDLER */, layout_kfd_ioctl_set_trap_handler_args),
	IN_STRUCT(0x40204b04 /* AMDKFD_IOC_SET_MEMORY_POLICY */, layout_kfd_ioctl_set_memory_policy_args),
	OUT_STRUCT(0x80084b01 /* AMDKFD_IOC_GET_VERSION */, layout_kfd_ioctl_get_version_args),
	OUT_STRUCT(0x81904b06 /* AMDKFD_IOC_GET_PROCESS_APERTURES */, layout_kfd_ioctl_get_process_apertures_args),
	INOUT_STRUCT(0xc0044b21 /* AMDKFD_IOC_SET_XNACK_MODE */, layout_kfd_ioctl_set_xnack_mode_args_inout),
	INOUT_STRUCT(0xc0084b03 /* AMDKFD_IOC_DESTROY_QUEUE */, layout_kfd_ioctl_destroy_queue_args_inout),
	INOUT_STRUCT(0xc0084b1f /* AMDKFD_IOC_SMI_EVENTS */, layout_kfd_ioctl_smi_events_args_inout),
	INOUT_STRUCT(0xc0104b11 /* AMDKFD_IOC_SET_SCRATCH_BACKING_VA */, layout_kfd_ioctl_set_scratch_backing_va_args_inout),
	INOUT_STRUCT(0xc0104b14 /* AMDKFD_IOC_GET_PROCESS_APERTURES_NEW */, layout_kfd_ioctl_get_process_apertures_new_args_inout),
	INOUT_STRUCT(0xc0104b1e /* AMDKFD_IOC_ALLOC_QUEUE_GWS */, layout_kfd_ioctl_alloc_queue_gws_args_inout),
	INOUT_STRUCT(0xc0104b23 /* AMDKFD_IOC_AVAILABLE_MEMORY */, layout_kfd_ioctl_get_available_memory_args_inout),
	INOUT_STRUCT(0xc0184b0c /* AMDKFD_IOC_WAIT_EVENTS */, layout_kfd_ioctl_wait_events_args_inout),
	INOUT_STRUCT(0xc0184b18 /* AMDKFD_IOC_MAP_MEMORY_TO_GPU */, layout_kfd_ioctl_map_memory_to_gpu_args_inout),
	INOUT_STRUCT(0xc0184b19 /* AMDKFD_IOC_UNMAP_MEMORY_FROM_GPU */, layout_kfd_ioctl_unmap_memory_from_gpu_args_inout),
	INOUT_STRUCT(0xc0184b1b /* AMDKFD_IOC_GET_QUEUE_WAVE_STATE */, layout_kfd_ioctl_get_queue_wave_state_args_inout),
	INOUT_STRUCT(0xc0184b1d /* AMDKFD_IOC_IMPORT_DMABUF */, layout_kfd_ioctl_import_dmabuf_args_inout),
	INOUT_STRUCT(0xc0184b20 /* AMDKFD_IOC_SVM */, layout_kfd_ioctl_svm_args_inout),
	INOUT_STRUCT(0xc0204b08 /* AMDKFD_IOC_CREATE_EVENT */, layout_kfd_ioctl_create_event_args_inout),
	INOUT_STRUCT(0xc0204b1c /* AMDKFD_IOC_GET_DMABUF_INFO */, layout_kfd_ioctl_get_dmabuf_info_args_inout),
	INOUT_STRUCT(0xc0284b05 /* AMDKFD_IOC_GET_CLOCK_COUNTERS */, layout_kfd_ioctl_get_clock_counters_args_inout),
	INOUT_STRUCT(0xc0284b12 /* AMDKFD_IOC_GET_TILE_CONFIG */, layout_kfd_ioctl_get_tile_config_args_inout),
	INOUT_STRUCT(0xc0284b16 /* AMDKFD_IOC_ALLOC_MEMORY_OF_GPU */, layout_kfd_ioctl_alloc_memory_of_gpu_args_inout),
	INOUT_STRUCT(0xc0384b22 /* AMDKFD_IOC_CRIU_OP */, layout_kfd_ioctl_criu_args_inout),
};
const struct variant_list ioctl_kfd = { VARIANT_ITEMS(kfd_items) };
/* clang-format on */
