/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Single commands beside the families that have most of their type: TIOCLINUX, and
 * what is left of linux/vfio.h.
 */
#include "syscall/layout/ioctl_impl.h"

/* clang-format off */
#define tiocl_codes(X) \
	X(2, "TIOCL_SETSEL") \
	X(3, "TIOCL_PASTESEL") \
	X(4, "TIOCL_UNBLANKSCREEN") \
	X(5, "TIOCL_SELLOADLUT") \
	X(6, "TIOCL_GETSHIFTSTATE") \
	X(7, "TIOCL_GETMOUSEREPORTING") \
	X(10, "TIOCL_SETVESABLANK") \
	X(11, "TIOCL_SETKMSGREDIRECT") \
	X(12, "TIOCL_GETFGCONSOLE") \
	X(13, "TIOCL_SCROLLCONSOLE") \
	X(14, "TIOCL_BLANKSCREEN") \
	X(15, "TIOCL_BLANKEDSCREEN") \
	X(17, "TIOCL_GETKMSGREDIRECT") \
	X(18, "TIOCL_GETBRACKETEDPASTE")
static const struct xlat_set xlat_tiocl = {
	.prefix = "TIOCL_???", XLAT_ITEMS(tiocl_codes),
};

/* The code is the first byte of what it points to. */
static const struct field tiocl_elem = {
	NULL, ARG_ENUM, .type = T_U8, .xlat = &xlat_tiocl
};

static const struct variant console_linux_items[] = {
	IN(0x541c /* TIOCLINUX */, tiocl_elem),
};
const struct variant_list ioctl_console_linux = { VARIANT_ITEMS(console_linux_items) };

#define vfio_feature_names(X) \
	X(0, "VFIO_DEVICE_FEATURE_PCI_VF_TOKEN") \
	X(1, "VFIO_DEVICE_FEATURE_MIGRATION") \
	X(2, "VFIO_DEVICE_FEATURE_MIG_DEVICE_STATE") \
	X(3, "VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY") \
	X(4, "VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY_WITH_WAKEUP") \
	X(5, "VFIO_DEVICE_FEATURE_LOW_POWER_EXIT") \
	X(6, "VFIO_DEVICE_FEATURE_DMA_LOGGING_START") \
	X(7, "VFIO_DEVICE_FEATURE_DMA_LOGGING_STOP") \
	X(8, "VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT") \
	X(9, "VFIO_DEVICE_FEATURE_MIG_DATA_SIZE") \
	X(10, "VFIO_DEVICE_FEATURE_BUS_MASTER")
static const struct xlat_set xlat_vfio_feature_names = {
	.prefix = "VFIO_DEVICE_FEATURE_???", XLAT_ITEMS(vfio_feature_names),
};
#define vfio_feature_flags(X) \
	X(0x10000, "VFIO_DEVICE_FEATURE_GET") \
	X(0x20000, "VFIO_DEVICE_FEATURE_SET") \
	X(0x40000, "VFIO_DEVICE_FEATURE_PROBE")
static const struct xlat_set xlat_vfio_feature_flags = {
	.prefix = "VFIO_DEVICE_FEATURE_???", XLAT_ITEMS(vfio_feature_flags),
	.kind = XLAT_FLAGS, .sub = &xlat_vfio_feature_names, .sub_mask = 0xffff,
};
#define vfio_dirty_flags(X) \
	X(0x1, "VFIO_IOMMU_DIRTY_PAGES_FLAG_START") \
	X(0x2, "VFIO_IOMMU_DIRTY_PAGES_FLAG_STOP") \
	X(0x4, "VFIO_IOMMU_DIRTY_PAGES_FLAG_GET_BITMAP")
static const struct xlat_set xlat_vfio_dirty_flags = {
	.prefix = "VFIO_IOMMU_DIRTY_PAGES_FLAG_???", XLAT_ITEMS(vfio_dirty_flags),
	.kind = XLAT_FLAGS,
};

/*
 * Devices and containers have numbers in common. A feature always has one of the
 * bits that say what is to be done with it; dirty pages have none of these.
 */
enum { FEATURE_HOW = 0x70000 };
static const struct field vfio_feature_members[] = {
	{ "argsz", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .when = { .arg = 1, .any = FEATURE_HOW },
	  .xlat = &xlat_vfio_feature_flags },
	{ "flags", ARG_FLAGS, .type = T_U32, .flags = FIELD_UNION,
	  .when = WHEN_NOT(1, FEATURE_HOW), .xlat = &xlat_vfio_dirty_flags },
};
static const struct layout layout_vfio_feature = {
	"vfio_device_feature", LAYOUT_MEMBERS(vfio_feature_members),
};

#define vfio_hot_reset_flags(X) \
	X(0x1, "VFIO_PCI_HOT_RESET_FLAG_DEV_ID") \
	X(0x2, "VFIO_PCI_HOT_RESET_FLAG_DEV_ID_OWNED")
static const struct xlat_set xlat_vfio_hot_reset_flags = {
	.prefix = "VFIO_PCI_HOT_RESET_FLAG_???", XLAT_ITEMS(vfio_hot_reset_flags),
	.kind = XLAT_FLAGS,
};
#define vfio_iommu_info_flags(X) \
	X(0x1, "VFIO_IOMMU_INFO_PGSIZES") \
	X(0x2, "VFIO_IOMMU_INFO_CAPS")
static const struct xlat_set xlat_vfio_iommu_info_flags = {
	.prefix = "VFIO_IOMMU_INFO_???", XLAT_ITEMS(vfio_iommu_info_flags),
	.kind = XLAT_FLAGS,
};

static const struct field vfio_device_members[] = {
	{ "group_id", ARG_UINT, .type = T_U32 },
	{ "segment", ARG_HEX32, .type = T_U16 },
	{ "bus", ARG_HEX32, .type = T_U8 },
	{ "devfn", ARG_HEX32, .type = T_U8 },
};
static const struct layout layout_vfio_device = {
	"vfio_pci_dependent_device", LAYOUT_MEMBERS(vfio_device_members),
};
static const struct field vfio_device_elem = {
	NULL, ARG_STRUCT, .type = T_INLINE, .layout = &layout_vfio_device
};
static const struct field reset_info_members[] = {
	{ "count", ARG_UINT, .type = T_U32 },
	{ "devices", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG(0), .elem = &vfio_device_elem },
};
static const struct layout layout_reset_info = {
	"vfio_pci_hot_reset_info", LAYOUT_MEMBERS(reset_info_members),
};
/* (Capabilities lie at cap_offset.) */
static const struct field iommu_info_members[] = {
	{ "iova_pgsizes", ARG_HEX64, .type = T_U64 },
	{ "cap_offset", ARG_UINT, .type = T_U32, .flags = FIELD_OPAQUE },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_iommu_info = {
	"vfio_iommu_type1_info", LAYOUT_MEMBERS(iommu_info_members),
};

/*
 * Here too. Room for devices is 12 bytes and 8 for each, room for what is said of
 * an IOMMU a multiple of 8: bit 2 of argsz.
 */
enum { FOR_DEVICES = 4 };
#define OF_DEVICES .when = { .arg = 0, .any = FOR_DEVICES }
#define OF_IOMMU   .when = WHEN_NOT(0, FOR_DEVICES)
static const struct field vfio_info_members[] = {
	{ "argsz", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, OF_IOMMU,
	  .xlat = &xlat_vfio_iommu_info_flags },
	{ "flags", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .flags = FIELD_UNION, OF_DEVICES,
	  .xlat = &xlat_vfio_hot_reset_flags },
	{ NULL, ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, OF_IOMMU,
	  .layout = &layout_iommu_info },
	{ NULL, ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION, OF_DEVICES,
	  .layout = &layout_reset_info },
};
static const struct layout layout_vfio_info = {
	"vfio_iommu_type1_info", LAYOUT_MEMBERS(vfio_info_members),
};

static const struct variant vfio_more_items[] = {
	INOUT_STRUCT(0x3b70 /* VFIO_DEVICE_GET_PCI_HOT_RESET_INFO, VFIO_IOMMU_GET_INFO */,
		     layout_vfio_info),
	IN_STRUCT(0x3b75 /* VFIO_DEVICE_FEATURE, VFIO_IOMMU_DIRTY_PAGES */, layout_vfio_feature),
};
const struct variant_list ioctl_vfio_more = { VARIANT_ITEMS(vfio_more_items) };
/* clang-format on */
