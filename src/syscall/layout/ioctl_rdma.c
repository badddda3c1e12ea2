/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Commands of RDMA: rdma/hfi/hfi1_ioctl.h, rdma/ib_user_mad.h, and the one that
 * all of verbs goes through: rdma/rdma_user_ioctl_cmds.h.
 */
#include "syscall/layout/ioctl_impl.h"

/* clang-format off */
static const struct field hfi1_user_info_inout_members[] = {
	{ "userversion", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "subctxt_cnt", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "subctxt_id", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "uuid", ARG_HEXBUF, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(16) },
};
static const struct layout layout_hfi1_user_info_inout = {
	"hfi1_user_info", LAYOUT_MEMBERS(hfi1_user_info_inout_members),
};

static const struct field hfi1_ctxt_info_members[] = {
	{ "runtime_flags", ARG_HEX64, .type = T_U64 },
	{ "rcvegr_size", ARG_UINT, .type = T_U32 },
	{ "num_active", ARG_UINT, .type = T_U16 },
	{ "unit", ARG_UINT, .type = T_U16 },
	{ "ctxt", ARG_UINT, .type = T_U16 },
	{ "subctxt", ARG_UINT, .type = T_U16 },
	{ "rcvtids", ARG_UINT, .type = T_U16 },
	{ "credits", ARG_UINT, .type = T_U16 },
	{ "numa_node", ARG_UINT, .type = T_U16 },
	{ "rec_cpu", ARG_UINT, .type = T_U16 },
	{ "send_ctxt", ARG_UINT, .type = T_U16 },
	{ "egrtids", ARG_UINT, .type = T_U16 },
	{ "rcvhdrq_cnt", ARG_UINT, .type = T_U16 },
	{ "rcvhdrq_entsize", ARG_UINT, .type = T_U16 },
	{ "sdma_ring_size", ARG_UINT, .type = T_U16 },
};
static const struct layout layout_hfi1_ctxt_info = {
	"hfi1_ctxt_info", LAYOUT_MEMBERS(hfi1_ctxt_info_members),
};

static const struct field hfi1_base_info_members[] = {
	{ "hw_version", ARG_UINT, .type = T_U32 },
	{ "sw_version", ARG_UINT, .type = T_U32 },
	{ "jkey", ARG_UINT, .type = T_U16 },
	{ NULL, ARG_UINT, .type = T_U16, .flags = FIELD_PAD },
	{ "bthqp", ARG_UINT, .type = T_U32 },
	{ "sc_credits_addr", ARG_HEX64, .type = T_U64 },
	{ "pio_bufbase_sop", ARG_HEX64, .type = T_U64 },
	{ "pio_bufbase", ARG_HEX64, .type = T_U64 },
	{ "rcvhdr_bufbase", ARG_HEX64, .type = T_U64 },
	{ "rcvegr_bufbase", ARG_HEX64, .type = T_U64 },
	{ "sdma_comp_bufbase", ARG_HEX64, .type = T_U64 },
	{ "user_regbase", ARG_HEX64, .type = T_U64 },
	{ "events_bufbase", ARG_HEX64, .type = T_U64 },
	{ "status_bufbase", ARG_HEX64, .type = T_U64 },
	{ "rcvhdrtail_base", ARG_HEX64, .type = T_U64 },
	{ "subctxt_uregbase", ARG_HEX64, .type = T_U64 },
	{ "subctxt_rcvegrbuf", ARG_U64, .type = T_U64 },
	{ "subctxt_rcvhdrbuf", ARG_U64, .type = T_U64 },
};
static const struct layout layout_hfi1_base_info = {
	"hfi1_base_info", LAYOUT_MEMBERS(hfi1_base_info_members),
};

static const struct field hfi1_tid_info_inout_members[] = {
	{ "vaddr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "tidlist", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "tidcnt", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "length", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_hfi1_tid_info_inout = {
	"hfi1_tid_info", LAYOUT_MEMBERS(hfi1_tid_info_inout_members),
};

static const struct variant hfi1_items[] = {
	NONE(0x1bec /* HFI1_IOCTL_CTXT_RESET */),
	IN(0x40021beb /* HFI1_IOCTL_SET_PKEY */, u16_elem),
	IN(0x40041be8 /* HFI1_IOCTL_RECV_CTRL */, int_elem),
	IN(0x40041be9 /* HFI1_IOCTL_POLL_TYPE */, int_elem),
	IN(0x40081bea /* HFI1_IOCTL_ACK_EVENT */, ulong_elem),
	IN_STRUCT(0x40281be2 /* HFI1_IOCTL_CTXT_INFO */, layout_hfi1_ctxt_info),
	IN_STRUCT(0x40781be3 /* HFI1_IOCTL_USER_INFO */, layout_hfi1_base_info),
	OUT(0x80041bee /* HFI1_IOCTL_GET_VERS */, int_elem),
	INOUT_STRUCT(0xc0181be4 /* HFI1_IOCTL_TID_UPDATE */, layout_hfi1_tid_info_inout),
	INOUT_STRUCT(0xc0181be5 /* HFI1_IOCTL_TID_FREE */, layout_hfi1_tid_info_inout),
	INOUT_STRUCT(0xc0181bed /* HFI1_IOCTL_TID_INVAL_READ */, layout_hfi1_tid_info_inout),
	INOUT_STRUCT(0xc01c1be1 /* HFI1_IOCTL_ASSIGN_CTXT */, layout_hfi1_user_info_inout),
};
const struct variant_list ioctl_hfi1 = { VARIANT_ITEMS(hfi1_items) };

static const struct field ib_user_mad_reg_req2_inout_members[] = {
	{ "id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "qpn", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "mgmt_class", ARG_UINT, .type = T_U8, .dir = DIR_INOUT },
	{ "mgmt_class_version", ARG_UINT, .type = T_U8, .dir = DIR_INOUT },
	{ "res", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "method_mask", ARG_ARRAY, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(2),
	  .elem = &u64_elem },
	{ "oui", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "rmpp_version", ARG_UINT, .type = T_U8, .dir = DIR_INOUT },
	{ NULL, ARG_BUF, .type = T_INLINE, .len = LEN_CONST(3), .flags = FIELD_PAD },
};
static const struct layout layout_ib_user_mad_reg_req2_inout = {
	"ib_user_mad_reg_req2", LAYOUT_MEMBERS(ib_user_mad_reg_req2_inout_members),
};

static const struct variant ib_mad_items[] = {
	NONE(0x1b03 /* IB_USER_MAD_ENABLE_PKEY */),
	IN(0x40041b02 /* IB_USER_MAD_UNREGISTER_AGENT */, uint_elem),
	INOUT_STRUCT(0xc0281b04 /* IB_USER_MAD_REGISTER_AGENT2 */,
		layout_ib_user_mad_reg_req2_inout),
};
const struct variant_list ioctl_ib_mad = { VARIANT_ITEMS(ib_mad_items) };
/* clang-format on */
