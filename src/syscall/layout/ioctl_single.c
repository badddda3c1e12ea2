/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Commands of which there are few of a kind.
 */
#include "syscall/layout/ioctl_impl.h"

/* clang-format off */
static const struct field hex64_elem = { NULL, ARG_HEX64, .type = T_U64 };
static const struct field hex32_elem = { NULL, ARG_HEX32, .type = T_U32 };

static const struct field fd_elem = { NULL, ARG_FD, .type = T_S32 };

static const struct field sg_req_info_members[] = {
	{ "req_state", ARG_INT, .type = T_S8 },
	{ "orphan", ARG_INT, .type = T_S8 },
	{ "sg_io_owned", ARG_INT, .type = T_S8 },
	{ "problem", ARG_HEX32, .type = T_U8 },
	{ "pack_id", ARG_INT, .type = T_S32 },
	{ "usr_ptr", ARG_PTR, .type = T_PTR },
	{ "duration", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_sg_req_info = {
	"sg_req_info", LAYOUT_MEMBERS(sg_req_info_members),
};
static const struct field elem_sg_req_info = {
	NULL, ARG_STRUCT, .type = T_INLINE, .layout = &layout_sg_req_info };
static const struct variant sg_more_items[] = {
	ONE(0x2286 /* SG_GET_REQUEST_TABLE */, "argp", ARG_ARRAY, .dir = DIR_OUT,
	    .len = LEN_CONST(16), .elem = &elem_sg_req_info),
};
const struct variant_list ioctl_sg_more = { VARIANT_ITEMS(sg_more_items) };

static const struct field fat_dirent_members[] = {
	{ "d_ino", ARG_LONG, .type = T_LONG },
	{ "d_off", ARG_LONG, .type = T_KLONG },
	{ "d_reclen", ARG_UINT, .type = T_U16 },
	{ "d_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(256) },
};
static const struct layout layout_fat_dirent = {
	"__fat_dirent", LAYOUT_MEMBERS(fat_dirent_members),
};
static const struct field elem_fat_dirent = {
	NULL, ARG_STRUCT, .type = T_INLINE, .layout = &layout_fat_dirent };
#define FAT_DIRENTS(cmd)                                            \
	ONE(cmd, "argp", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(2), \
	    .elem = &elem_fat_dirent)
static const struct variant fat_dir_items[] = {
	FAT_DIRENTS(0x82187201 /* VFAT_IOCTL_READDIR_BOTH */),
	FAT_DIRENTS(0x82187202 /* VFAT_IOCTL_READDIR_SHORT */),
	FAT_DIRENTS(0x82307201 /* VFAT_IOCTL_READDIR_BOTH */),
	FAT_DIRENTS(0x82307202 /* VFAT_IOCTL_READDIR_SHORT */),
};
const struct variant_list ioctl_fat_dir = { VARIANT_ITEMS(fat_dir_items) };

static const struct field smm_members[] = {
	{ "eax", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "ebx", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "ecx", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "edx", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "esi", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "edi", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_smm = { "SMMRegisters", LAYOUT_MEMBERS(smm_members) };
static const struct variant toshiba_items[] = {
	INOUT_STRUCT(0xc0187490 /* TOSH_SMM */, layout_smm),
};
const struct variant_list ioctl_toshiba = { VARIANT_ITEMS(toshiba_items) };

static const struct field enum_links_members[] = {
	{ "entity", ARG_UINT, .type = T_U32 },
	/* The kernel fills as many as the entity has. */
	{ "pads", ARG_PTR, .type = T_PTR, .flags = FIELD_OPAQUE },
	{ "links", ARG_PTR, .type = T_PTR, .flags = FIELD_OPAQUE },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4),
	  .elem = &uint_elem },
};
static const struct layout layout_enum_links = {
	"media_links_enum", LAYOUT_MEMBERS(enum_links_members),
};
static const struct variant media_links_items[] = {
	IN_STRUCT(0xc01c7c02 /* MEDIA_IOC_ENUM_LINKS */, layout_enum_links),
	IN_STRUCT(0xc0287c02 /* MEDIA_IOC_ENUM_LINKS */, layout_enum_links),
};
const struct variant_list ioctl_media_links = { VARIANT_ITEMS(media_links_items) };

static const struct field uverbs_members[] = {
	{ "length", ARG_UINT, .type = T_U16 },
	{ "object_id", ARG_UINT, .type = T_U16 },
	{ "method_id", ARG_UINT, .type = T_U16 },
	{ "num_attrs", ARG_UINT, .type = T_U16 },
	{ NULL, ARG_U64, .type = T_U64, .flags = FIELD_PAD },
	{ "driver_id", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_uverbs = {
	"ib_uverbs_ioctl_hdr", LAYOUT_MEMBERS(uverbs_members),
};
static const struct field hex32_regs = { NULL, ARG_HEX32, .type = T_U32 };
#define MSR_REGS(cmd)                                                 \
	ONE(cmd, "argp", ARG_ARRAY, .dir = DIR_IN, .len = LEN_CONST(8), \
	    .elem = &hex32_regs)
static const struct variant msr_items[] = {
	MSR_REGS(0xc02063a0 /* X86_IOC_RDMSR_REGS */),
	MSR_REGS(0xc02063a1 /* X86_IOC_WRMSR_REGS */),
};
const struct variant_list ioctl_msr = { VARIANT_ITEMS(msr_items) };

static const struct variant uverbs_items[] = {
	/* Attributes follow, whose kinds depend on the method. */
	ONE(0xc0181b01 /* RDMA_VERBS_IOCTL */, "argp", ARG_STRUCT, .layout = &layout_uverbs,
	    .flags = FIELD_OPAQUE),
};
const struct variant_list ioctl_uverbs = { VARIANT_ITEMS(uverbs_items) };

static const struct variant timerfd_items[] = {
	IN(0x40085400 /* TFD_IOC_SET_TICKS */, u64_elem),
};
const struct variant_list ioctl_timerfd = { VARIANT_ITEMS(timerfd_items) };

static const struct variant hid_revoke_items[] = {
	NONE(0x4004480d /* HIDIOCREVOKE */),
};
const struct variant_list ioctl_hid_revoke = { VARIANT_ITEMS(hid_revoke_items) };

static const struct variant trace_mmap_items[] = {
	NONE(0x5220 /* TRACE_MMAP_IOCTL_GET_READER */),
};
const struct variant_list ioctl_trace_mmap = { VARIANT_ITEMS(trace_mmap_items) };

static const struct variant f2fs_more_items[] = {
	NONE(0xf519 /* F2FS_IOC_START_ATOMIC_REPLACE */),
};
const struct variant_list ioctl_f2fs_more = { VARIANT_ITEMS(f2fs_more_items) };

static const struct variant fs_version_items[] = {
	IN(0x40046604 /* EXT4_IOC32_SETVERSION */, int_elem),
	OUT(0x80046603 /* EXT4_IOC32_GETVERSION */, int_elem),
	OUT(0x80086603 /* EXT4_IOC_GETVERSION */, long_elem),
};
const struct variant_list ioctl_fs_version = { VARIANT_ITEMS(fs_version_items) };

static const struct variant functionfs_dma_items[] = {
	IN(0x40046783 /* FUNCTIONFS_DMABUF_ATTACH */, fd_elem),
	IN(0x40046784 /* FUNCTIONFS_DMABUF_DETACH */, fd_elem),
};
const struct variant_list ioctl_functionfs_dma = { VARIANT_ITEMS(functionfs_dma_items) };

static const struct field floppy_max_errors_members[] = {
	{ "abort", ARG_UINT, .type = T_U32 },
	{ "read_track", ARG_UINT, .type = T_U32 },
	{ "reset", ARG_UINT, .type = T_U32 },
	{ "recal", ARG_UINT, .type = T_U32 },
	{ "reporting", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_floppy_max_errors = {
	"floppy_max_errors", LAYOUT_MEMBERS(floppy_max_errors_members),
};

static const struct field floppy_drive_params_members[] = {
	{ "cmos", ARG_INT, .type = T_S8 },
	{ "max_dtr", ARG_ULONG, .type = T_ULONG },
	{ "hlt", ARG_ULONG, .type = T_ULONG },
	{ "hut", ARG_ULONG, .type = T_ULONG },
	{ "srt", ARG_ULONG, .type = T_ULONG },
	{ "spinup", ARG_ULONG, .type = T_ULONG },
	{ "spindown", ARG_ULONG, .type = T_ULONG },
	{ "spindown_offset", ARG_UINT, .type = T_U8 },
	{ "select_delay", ARG_UINT, .type = T_U8 },
	{ "rps", ARG_UINT, .type = T_U8 },
	{ "tracks", ARG_UINT, .type = T_U8 },
	{ "timeout", ARG_ULONG, .type = T_ULONG },
	{ "interleave_sect", ARG_UINT, .type = T_U8 },
	{ "max_errors", ARG_STRUCT, .type = T_INLINE, .layout = &layout_floppy_max_errors },
	{ "flags", ARG_INT, .type = T_S8 },
	{ "read_track", ARG_INT, .type = T_S8 },
	{ "autodetect", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(8), .elem = &u16_elem },
	{ "checkfreq", ARG_INT, .type = T_S32 },
	{ "native_format", ARG_INT, .type = T_S32 },
};
static const struct layout layout_floppy_drive_params = {
	"floppy_drive_params", LAYOUT_MEMBERS(floppy_drive_params_members),
};

static const struct field floppy_drive_struct_members[] = {
	{ "flags", ARG_ULONG, .type = T_ULONG },
	{ "spinup_date", ARG_ULONG, .type = T_ULONG },
	{ "select_date", ARG_ULONG, .type = T_ULONG },
	{ "first_read_date", ARG_ULONG, .type = T_ULONG },
	{ "probed_format", ARG_INT, .type = T_S16 },
	{ "track", ARG_INT, .type = T_S16 },
	{ "maxblock", ARG_INT, .type = T_S16 },
	{ "maxtrack", ARG_INT, .type = T_S16 },
	{ "generation", ARG_INT, .type = T_S32 },
	{ "keep_data", ARG_INT, .type = T_S32 },
	{ "fd_ref", ARG_INT, .type = T_S32 },
	{ "fd_device", ARG_INT, .type = T_S32 },
	{ "last_checked", ARG_ULONG, .type = T_ULONG },
	{ "dmabuf", ARG_PTR, .type = T_PTR },
	{ "bufblocks", ARG_INT, .type = T_S32 },
};
static const struct layout layout_floppy_drive_struct = {
	"floppy_drive_struct", LAYOUT_MEMBERS(floppy_drive_struct_members),
};

static const struct variant floppy_more_items[] = {
	IN_STRUCT(0x40800290 /* FDSETDRVPRM */, layout_floppy_drive_params),
	OUT_STRUCT(0x80500212 /* FDGETDRVSTAT */, layout_floppy_drive_struct),
	OUT_STRUCT(0x80500213 /* FDPOLLDRVSTAT */, layout_floppy_drive_struct),
	OUT_STRUCT(0x80800211 /* FDGETDRVPRM */, layout_floppy_drive_params),
};
const struct variant_list ioctl_floppy_more = { VARIANT_ITEMS(floppy_more_items) };

static const struct variant i915_perf_items[] = {
	NONE(0x6900 /* I915_PERF_IOCTL_ENABLE */),
	NONE(0x6901 /* I915_PERF_IOCTL_DISABLE */),
	VALUE(0x6902 /* I915_PERF_IOCTL_CONFIG */, ARG_U64),
};
const struct variant_list ioctl_i915_perf = { VARIANT_ITEMS(i915_perf_items) };

static const struct variant nvram_items[] = {
	NONE(0x7040 /* NVRAM_INIT */),
	NONE(0x7041 /* NVRAM_SETCKS */),
};
const struct variant_list ioctl_nvram = { VARIANT_ITEMS(nvram_items) };

static const struct field kvm_breakpoint_members[] = {
	{ "enabled", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "address", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_kvm_breakpoint = {
	"kvm_breakpoint", LAYOUT_MEMBERS(kvm_breakpoint_members),
};

static const struct field elem_layout_kvm_breakpoint = {
	NULL, ARG_STRUCT, .type = T_INLINE, .layout = &layout_kvm_breakpoint };

static const struct field kvm_debug_guest_members[] = {
	{ "enabled", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "breakpoints", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(4),
	  .elem = &elem_layout_kvm_breakpoint },
	{ "singlestep", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_kvm_debug_guest = {
	"kvm_debug_guest", LAYOUT_MEMBERS(kvm_debug_guest_members),
};

static const struct field kvm_xen_hvm_attr_inout_members[] = {
	{ "type", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3),
	  .elem = &u16_elem },
	{ "u", ARG_ARRAY, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(8),
	  .elem = &hex64_elem },
};
static const struct layout layout_kvm_xen_hvm_attr_inout = {
	"kvm_xen_hvm_attr", LAYOUT_MEMBERS(kvm_xen_hvm_attr_inout_members),
};

static const struct field kvm_xen_hvm_attr_members[] = {
	{ "type", ARG_UINT, .type = T_U16 },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3),
	  .elem = &u16_elem },
	{ "u", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(8), .elem = &hex64_elem },
};
static const struct layout layout_kvm_xen_hvm_attr = {
	"kvm_xen_hvm_attr", LAYOUT_MEMBERS(kvm_xen_hvm_attr_members),
};

static const struct field kvm_xen_vcpu_attr_inout_members[] = {
	{ "type", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3),
	  .elem = &u16_elem },
	{ "u", ARG_ARRAY, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(8),
	  .elem = &hex64_elem },
};
static const struct layout layout_kvm_xen_vcpu_attr_inout = {
	"kvm_xen_vcpu_attr", LAYOUT_MEMBERS(kvm_xen_vcpu_attr_inout_members),
};

static const struct field kvm_xen_vcpu_attr_members[] = {
	{ "type", ARG_UINT, .type = T_U16 },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3),
	  .elem = &u16_elem },
	{ "u", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(8), .elem = &hex64_elem },
};
static const struct layout layout_kvm_xen_vcpu_attr = {
	"kvm_xen_vcpu_attr", LAYOUT_MEMBERS(kvm_xen_vcpu_attr_members),
};

static const struct variant kvm_xen_items[] = {
	IN_STRUCT(0x4048aec9 /* KVM_XEN_HVM_SET_ATTR */, layout_kvm_xen_hvm_attr),
	IN_STRUCT(0x4048aecb /* KVM_XEN_VCPU_SET_ATTR */, layout_kvm_xen_vcpu_attr),
	IN_STRUCT(0x4050ae87 /* KVM_DEBUG_GUEST */, layout_kvm_debug_guest),
	INOUT_STRUCT(0xc048aec8 /* KVM_XEN_HVM_GET_ATTR */, layout_kvm_xen_hvm_attr_inout),
	INOUT_STRUCT(0xc048aeca /* KVM_XEN_VCPU_GET_ATTR */, layout_kvm_xen_vcpu_attr_inout),
};
const struct variant_list ioctl_kvm_xen = { VARIANT_ITEMS(kvm_xen_items) };

static const struct variant wdm_items[] = {
	OUT(0x800248a0 /* IOCTL_WDM_MAX_COMMAND */, u16_elem),
};
const struct variant_list ioctl_wdm = { VARIANT_ITEMS(wdm_items) };

static const struct field pkt_ctrl_command_inout_members[] = {
	{ "command", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "dev_index", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "dev", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "pkt_dev", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "num_devices", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_pkt_ctrl_command_inout = {
	"pkt_ctrl_command", LAYOUT_MEMBERS(pkt_ctrl_command_inout_members),
};

static const struct variant pktcdvd_items[] = {
	INOUT_STRUCT(0xc0185801 /* PACKET_CTRL_CMD */, layout_pkt_ctrl_command_inout),
};
const struct variant_list ioctl_pktcdvd = { VARIANT_ITEMS(pktcdvd_items) };

static const struct field scarlett2_flash_segment_erase_progress_members[] = {
	{ "progress", ARG_UINT, .type = T_U8 },
	{ "num_blocks", ARG_UINT, .type = T_U8 },
};
static const struct layout layout_scarlett2_flash_segment_erase_progress = {
	"scarlett2_flash_segment_erase_progress",
		LAYOUT_MEMBERS(scarlett2_flash_segment_erase_progress_members),
};

static const struct variant scarlett2_items[] = {
	NONE(0x5361 /* SCARLETT2_IOCTL_REBOOT */),
	NONE(0x5363 /* SCARLETT2_IOCTL_ERASE_FLASH_SEGMENT */),
	IN(0x40045362 /* SCARLETT2_IOCTL_SELECT_FLASH_SEGMENT */, int_elem),
	OUT_STRUCT(0x80025364 /* SCARLETT2_IOCTL_GET_ERASE_PROGRESS */,
		layout_scarlett2_flash_segment_erase_progress),
	OUT(0x80045360 /* SCARLETT2_IOCTL_PVERSION */, int_elem),
};
const struct variant_list ioctl_scarlett2 = { VARIANT_ITEMS(scarlett2_items) };

static const struct field ubi_blkcreate_req_members[] = {
	{ NULL, ARG_BUF, .type = T_INLINE, .len = LEN_CONST(128), .flags = FIELD_PAD },
};
static const struct layout layout_ubi_blkcreate_req = {
	"ubi_blkcreate_req", LAYOUT_MEMBERS(ubi_blkcreate_req_members),
};

static const struct field ubi_ecinfo_req_inout_members[] = {
	{ "start", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "length", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "read_length", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ NULL, ARG_BUF, .type = T_INLINE, .len = LEN_CONST(16), .flags = FIELD_PAD },
};
static const struct layout layout_ubi_ecinfo_req_inout = {
	"ubi_ecinfo_req", LAYOUT_MEMBERS(ubi_ecinfo_req_inout_members),
};

static const struct variant ubi_more_4f_items[] = {
	IN_STRUCT(0x40804f07 /* UBI_IOCVOLCRBLK */, layout_ubi_blkcreate_req),
};
const struct variant_list ioctl_ubi_more_4f = { VARIANT_ITEMS(ubi_more_4f_items) };

static const struct variant ubi_more_6f_items[] = {
	INOUT_STRUCT(0xc01c6f06 /* UBI_IOCECNFO */, layout_ubi_ecinfo_req_inout),
};
const struct variant_list ioctl_ubi_more_6f = { VARIANT_ITEMS(ubi_more_6f_items) };

static const struct field snd_compressed_buffer_members[] = {
	{ "fragment_size", ARG_UINT, .type = T_U32 },
	{ "fragments", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_snd_compressed_buffer = {
	"snd_compressed_buffer", LAYOUT_MEMBERS(snd_compressed_buffer_members),
};

static const struct field snd_codec_members[] = {
	{ "id", ARG_UINT, .type = T_U32 },
	{ "ch_in", ARG_UINT, .type = T_U32 },
	{ "ch_out", ARG_UINT, .type = T_U32 },
	{ "sample_rate", ARG_UINT, .type = T_U32 },
	{ "bit_rate", ARG_UINT, .type = T_U32 },
	{ "rate_control", ARG_UINT, .type = T_U32 },
	{ "profile", ARG_UINT, .type = T_U32 },
	{ "level", ARG_UINT, .type = T_U32 },
	{ "ch_mode", ARG_UINT, .type = T_U32 },
	{ "format", ARG_UINT, .type = T_U32 },
	{ "align", ARG_UINT, .type = T_U32 },
	{ "options", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(16), .elem = &hex32_elem },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3),
	  .elem = &uint_elem },
};
static const struct layout layout_snd_codec = {
	"snd_codec", LAYOUT_MEMBERS(snd_codec_members),
};

static const struct field snd_compr_params_members[] = {
	{ "buffer", ARG_STRUCT, .type = T_INLINE, .layout = &layout_snd_compressed_buffer },
	{ "codec", ARG_STRUCT, .type = T_INLINE, .layout = &layout_snd_codec },
	{ "no_wake_mode", ARG_UINT, .type = T_U8 },
};
static const struct layout layout_snd_compr_params = {
	"snd_compr_params", LAYOUT_MEMBERS(snd_compr_params_members),
};

static const struct variant compress_more_items[] = {
	IN_STRUCT(0x40844312 /* SNDRV_COMPRESS_SET_PARAMS */, layout_snd_compr_params),
	OUT_STRUCT(0x80784313 /* SNDRV_COMPRESS_GET_PARAMS */, layout_snd_codec),
};
const struct variant_list ioctl_compress_more = { VARIANT_ITEMS(compress_more_items) };

static const struct field tee_ioctl_buf_data_members[] = {
	{ "buf_ptr", ARG_HEX64, .type = T_U64 },
	{ "buf_len", ARG_U64, .type = T_U64 },
};
static const struct layout layout_tee_ioctl_buf_data = {
	"tee_ioctl_buf_data", LAYOUT_MEMBERS(tee_ioctl_buf_data_members),
};

static const struct field tee_ioctl_shm_register_fd_data_inout_members[] = {
	{ "fd", ARG_LOFF, .type = T_S64, .dir = DIR_INOUT },
	{ "size", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "id", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
};
static const struct layout layout_tee_ioctl_shm_register_fd_data_inout = {
	"tee_ioctl_shm_register_fd_data",
		LAYOUT_MEMBERS(tee_ioctl_shm_register_fd_data_inout_members),
};

static const struct variant tee_more_items[] = {
	OUT_STRUCT(0x8010a40a /* TEE_IOC_OBJECT_INVOKE */, layout_tee_ioctl_buf_data),
	INOUT_STRUCT(0xc018a408 /* TEE_IOC_SHM_REGISTER_FD */,
		layout_tee_ioctl_shm_register_fd_data_inout),
};
const struct variant_list ioctl_tee_more = { VARIANT_ITEMS(tee_more_items) };
/* clang-format on */
