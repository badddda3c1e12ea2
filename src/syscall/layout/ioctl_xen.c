/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Commands of guests of Xen: xen/evtchn.h, xen/gntdev.h, xen/gntalloc.h.
 */
#include "syscall/layout/ioctl_impl.h"

/* clang-format off */
static const struct field hex32_elem = { NULL, ARG_HEX32, .type = T_U32 };

static const struct field ioctl_evtchn_bind_virq_members[] = {
	{ "virq", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_ioctl_evtchn_bind_virq = {
	"ioctl_evtchn_bind_virq", LAYOUT_MEMBERS(ioctl_evtchn_bind_virq_members),
};

static const struct field ioctl_evtchn_bind_interdomain_members[] = {
	{ "remote_domain", ARG_UINT, .type = T_U32 },
	{ "remote_port", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_ioctl_evtchn_bind_interdomain = {
	"ioctl_evtchn_bind_interdomain", LAYOUT_MEMBERS(ioctl_evtchn_bind_interdomain_members),
};

static const struct field ioctl_evtchn_bind_unbound_port_members[] = {
	{ "remote_domain", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_ioctl_evtchn_bind_unbound_port = {
	"ioctl_evtchn_bind_unbound_port",
		LAYOUT_MEMBERS(ioctl_evtchn_bind_unbound_port_members),
};

static const struct field ioctl_evtchn_unbind_members[] = {
	{ "port", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_ioctl_evtchn_unbind = {
	"ioctl_evtchn_unbind", LAYOUT_MEMBERS(ioctl_evtchn_unbind_members),
};

static const struct field ioctl_evtchn_notify_members[] = {
	{ "port", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_ioctl_evtchn_notify = {
	"ioctl_evtchn_notify", LAYOUT_MEMBERS(ioctl_evtchn_notify_members),
};

static const struct field ioctl_evtchn_restrict_domid_members[] = {
	{ "domid", ARG_UINT, .type = T_U16 },
};
static const struct layout layout_ioctl_evtchn_restrict_domid = {
	"ioctl_evtchn_restrict_domid", LAYOUT_MEMBERS(ioctl_evtchn_restrict_domid_members),
};

static const struct field ioctl_evtchn_bind_members[] = {
	{ "port", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_ioctl_evtchn_bind = {
	"ioctl_evtchn_bind", LAYOUT_MEMBERS(ioctl_evtchn_bind_members),
};

static const struct variant evtchn_items[] = {
	NONE(0x4505 /* IOCTL_EVTCHN_RESET */),
	IN_STRUCT(0x24506 /* IOCTL_EVTCHN_RESTRICT_DOMID */,
		layout_ioctl_evtchn_restrict_domid),
	IN_STRUCT(0x44500 /* IOCTL_EVTCHN_BIND_VIRQ */, layout_ioctl_evtchn_bind_virq),
	IN_STRUCT(0x44502 /* IOCTL_EVTCHN_BIND_UNBOUND_PORT */,
		layout_ioctl_evtchn_bind_unbound_port),
	IN_STRUCT(0x44503 /* IOCTL_EVTCHN_UNBIND */, layout_ioctl_evtchn_unbind),
	IN_STRUCT(0x44504 /* IOCTL_EVTCHN_NOTIFY */, layout_ioctl_evtchn_notify),
	IN_STRUCT(0x44507 /* IOCTL_EVTCHN_BIND_STATIC */, layout_ioctl_evtchn_bind),
	IN_STRUCT(0x84501 /* IOCTL_EVTCHN_BIND_INTERDOMAIN */,
		layout_ioctl_evtchn_bind_interdomain),
};
const struct variant_list ioctl_evtchn = { VARIANT_ITEMS(evtchn_items) };

static const struct field ioctl_gntdev_grant_ref_members[] = {
	{ "domid", ARG_UINT, .type = T_U32 },
	{ "ref", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_ioctl_gntdev_grant_ref = {
	"ioctl_gntdev_grant_ref", LAYOUT_MEMBERS(ioctl_gntdev_grant_ref_members),
};

static const struct field elem_layout_ioctl_gntdev_grant_ref = {
	NULL, ARG_STRUCT, .type = T_INLINE, .layout = &layout_ioctl_gntdev_grant_ref };

static const struct field ioctl_gntdev_map_grant_ref_inout_members[] = {
	{ "count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "index", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "refs", ARG_ARRAY, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(1),
	  .elem = &elem_layout_ioctl_gntdev_grant_ref },
};
static const struct layout layout_ioctl_gntdev_map_grant_ref_inout = {
	"ioctl_gntdev_map_grant_ref", LAYOUT_MEMBERS(ioctl_gntdev_map_grant_ref_inout_members),
};

static const struct field ioctl_gntdev_unmap_grant_ref_inout_members[] = {
	{ "index", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_ioctl_gntdev_unmap_grant_ref_inout = {
	"ioctl_gntdev_unmap_grant_ref",
		LAYOUT_MEMBERS(ioctl_gntdev_unmap_grant_ref_inout_members),
};

static const struct field ioctl_gntdev_get_offset_for_vaddr_inout_members[] = {
	{ "vaddr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "offset", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_ioctl_gntdev_get_offset_for_vaddr_inout = {
	"ioctl_gntdev_get_offset_for_vaddr",
		LAYOUT_MEMBERS(ioctl_gntdev_get_offset_for_vaddr_inout_members),
};

static const struct field ioctl_gntalloc_alloc_gref_inout_members[] = {
	{ "domid", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U16, .dir = DIR_INOUT },
	{ "count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "index", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "gref_ids", ARG_ARRAY, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(1),
	  .elem = &hex32_elem },
};
static const struct layout layout_ioctl_gntalloc_alloc_gref_inout = {
	"ioctl_gntalloc_alloc_gref", LAYOUT_MEMBERS(ioctl_gntalloc_alloc_gref_inout_members),
};

static const struct field ioctl_gntalloc_dealloc_gref_inout_members[] = {
	{ "index", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_ioctl_gntalloc_dealloc_gref_inout = {
	"ioctl_gntalloc_dealloc_gref",
		LAYOUT_MEMBERS(ioctl_gntalloc_dealloc_gref_inout_members),
};

static const struct field ioctl_gntalloc_unmap_notify_inout_members[] = {
	{ "index", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "action", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "event_channel_port", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_ioctl_gntalloc_unmap_notify_inout = {
	"ioctl_gntalloc_unmap_notify",
		LAYOUT_MEMBERS(ioctl_gntalloc_unmap_notify_inout_members),
};

static const struct field ioctl_gntdev_grant_copy_inout_members[] = {
	{ "count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "segments", ARG_PTR, .type = T_PTR, .dir = DIR_INOUT },
};
static const struct layout layout_ioctl_gntdev_grant_copy_inout = {
	"ioctl_gntdev_grant_copy", LAYOUT_MEMBERS(ioctl_gntdev_grant_copy_inout_members),
};

static const struct field ioctl_gntdev_dmabuf_exp_from_refs_inout_members[] = {
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "fd", ARG_FD, .type = T_S32, .dir = DIR_INOUT },
	{ "domid", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "refs", ARG_ARRAY, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(1),
	  .elem = &uint_elem },
};
static const struct layout layout_ioctl_gntdev_dmabuf_exp_from_refs_inout = {
	"ioctl_gntdev_dmabuf_exp_from_refs",
		LAYOUT_MEMBERS(ioctl_gntdev_dmabuf_exp_from_refs_inout_members),
};

static const struct field ioctl_gntdev_dmabuf_exp_wait_released_inout_members[] = {
	{ "fd", ARG_FD, .type = T_S32, .dir = DIR_INOUT },
	{ "wait_to_ms", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_ioctl_gntdev_dmabuf_exp_wait_released_inout = {
	"ioctl_gntdev_dmabuf_exp_wait_released",
		LAYOUT_MEMBERS(ioctl_gntdev_dmabuf_exp_wait_released_inout_members),
};

static const struct field ioctl_gntdev_dmabuf_imp_to_refs_inout_members[] = {
	{ "fd", ARG_FD, .type = T_S32, .dir = DIR_INOUT },
	{ "count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "domid", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "refs", ARG_ARRAY, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(1),
	  .elem = &uint_elem },
};
static const struct layout layout_ioctl_gntdev_dmabuf_imp_to_refs_inout = {
	"ioctl_gntdev_dmabuf_imp_to_refs",
		LAYOUT_MEMBERS(ioctl_gntdev_dmabuf_imp_to_refs_inout_members),
};

static const struct field ioctl_gntdev_dmabuf_imp_release_inout_members[] = {
	{ "fd", ARG_FD, .type = T_S32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_ioctl_gntdev_dmabuf_imp_release_inout = {
	"ioctl_gntdev_dmabuf_imp_release",
		LAYOUT_MEMBERS(ioctl_gntdev_dmabuf_imp_release_inout_members),
};

static const struct variant gntdev_items[] = {
	INOUT_STRUCT(0x8470a /* IOCTL_GNTDEV_DMABUF_EXP_WAIT_RELEASED */,
		layout_ioctl_gntdev_dmabuf_exp_wait_released_inout),
	INOUT_STRUCT(0x8470c /* IOCTL_GNTDEV_DMABUF_IMP_RELEASE */,
		layout_ioctl_gntdev_dmabuf_imp_release_inout),
	INOUT_STRUCT(0x104701 /* IOCTL_GNTDEV_UNMAP_GRANT_REF */,
		layout_ioctl_gntdev_unmap_grant_ref_inout),
	INOUT_STRUCT(0x104706 /* IOCTL_GNTALLOC_DEALLOC_GREF */,
		layout_ioctl_gntalloc_dealloc_gref_inout),
	INOUT_STRUCT(0x104707 /* IOCTL_GNTALLOC_SET_UNMAP_NOTIFY */,
		layout_ioctl_gntalloc_unmap_notify_inout),
	INOUT_STRUCT(0x104708 /* IOCTL_GNTDEV_GRANT_COPY */,
		layout_ioctl_gntdev_grant_copy_inout),
	INOUT_STRUCT(0x144709 /* IOCTL_GNTDEV_DMABUF_EXP_FROM_REFS */,
		layout_ioctl_gntdev_dmabuf_exp_from_refs_inout),
	INOUT_STRUCT(0x14470b /* IOCTL_GNTDEV_DMABUF_IMP_TO_REFS */,
		layout_ioctl_gntdev_dmabuf_imp_to_refs_inout),
	INOUT_STRUCT(0x184700 /* IOCTL_GNTDEV_MAP_GRANT_REF */,
		layout_ioctl_gntdev_map_grant_ref_inout),
	INOUT_STRUCT(0x184702 /* IOCTL_GNTDEV_GET_OFFSET_FOR_VADDR */,
		layout_ioctl_gntdev_get_offset_for_vaddr_inout),
	INOUT_STRUCT(0x184705 /* IOCTL_GNTALLOC_ALLOC_GREF */,
		layout_ioctl_gntalloc_alloc_gref_inout),
};
const struct variant_list ioctl_gntdev = { VARIANT_ITEMS(gntdev_items) };
/* clang-format on */
