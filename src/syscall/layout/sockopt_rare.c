/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Values of the options of families that few have: SOL_CAN_*, SOL_AX25,
 * SOL_TIPC, SOL_RXRPC, SOL_PPPOL2TP, SOL_BLUETOOTH, SOL_RDS, SOL_CAIF.
 */
#include <sys/socket.h>

#include "syscall/layout/net.h"
#include "syscall/layout/sockopt_impl.h"
#include "syscall/xlat/sockaddr.h"
#include "syscall/xlat/sockopt_values.h"

/* clang-format off */

VALUE(text, ARG_BUF, .type = T_INLINE);
VALUE(hex_bytes, ARG_HEXBUF, .type = T_INLINE);
VALUE(address, ARG_SOCKADDR, .type = T_INLINE);
VALUE(u16, ARG_UINT, .type = T_U16);

/* can */

static const struct field can_filter_members[] = {
	HEX("can_id"), HEX("can_mask"),
};
static LAYOUT(can_filter, can_filter_members);
VALUE(filter, ARG_STRUCT, .type = T_INLINE, .layout = &layout_can_filter);
VALUE(can_filters, ARG_ARRAY, .type = T_INLINE, .elem = &filter);
VALUE(can_err, ARG_FLAGS, .type = T_U32, .xlat = &xlat_can_err);

static const struct field can_raw_vcid_options_members[] = {
	X8("flags"), X8("tx_vcid"), X8("rx_vcid"), X8("rx_vcid_mask"),
};
LAYOUT(can_raw_vcid_options, can_raw_vcid_options_members);
STRUCT(can_raw_vcid_options);

static const struct field can_isotp_options_members[] = {
	FLAGS("flags", T_U32, can_isotp_flags), UINT("frame_txtime"),
	X8("ext_address"), X8("txpad_content"), X8("rxpad_content"),
	X8("rx_ext_address"),
};
LAYOUT(can_isotp_options, can_isotp_options_members);
STRUCT(can_isotp_options);
static const struct field can_isotp_fc_options_members[] = {
	U8("bs"), U8("stmin"), U8("wftmax"),
};
LAYOUT(can_isotp_fc_options, can_isotp_fc_options_members);
STRUCT(can_isotp_fc_options);
static const struct field can_isotp_ll_options_members[] = {
	U8("mtu"), U8("tx_dl"), X8("tx_flags"),
};
LAYOUT(can_isotp_ll_options, can_isotp_ll_options_members);
STRUCT(can_isotp_ll_options);

static const struct field j1939_filter_members[] = {
	X64("name"), X64("name_mask"),
	ENUM("pgn", T_U32, j1939_pgn), HEX("pgn_mask"),
	ENUM("addr", T_U8, j1939_addr), X8("addr_mask"),
};
LAYOUT(j1939_filter, j1939_filter_members);
VALUE(j1939, ARG_STRUCT, .type = T_INLINE, .layout = &layout_j1939_filter);
VALUE(j1939_filters, ARG_ARRAY, .type = T_INLINE, .elem = &j1939);

/* tipc */

VALUE(importance, ARG_ENUM, .type = T_U32, .xlat = &xlat_tipc_importance);
static const struct field tipc_group_req_members[] = {
	UINT("type"), UINT("instance"), ENUM("scope", T_U32, tipc_scope),
	FLAGS("flags", T_U32, tipc_group_flags),
};
LAYOUT(tipc_group_req, tipc_group_req_members);
STRUCT(tipc_group_req);

/* bluetooth: numbers that IPv4, TCP and UDP have too */

static const struct field bt_security_members[] = {
	ENUM("level", T_U8, bt_security), U8("key_size"),
};
LAYOUT(bt_security, bt_security_members);
STRUCT_FROM(bt_security, 1);
static const struct field bt_power_members[] = { U8("force_active") };
static LAYOUT(bt_power, bt_power_members);
STRUCT(bt_power);
static const struct field bt_voice_members[] = { ENUM("setting", T_U16, bt_voice) };
static LAYOUT(bt_voice, bt_voice_members);
STRUCT(bt_voice);
VALUE(bt_policy, ARG_ENUM, .type = T_U32, .xlat = &xlat_bt_channel_policy);
VALUE(bt_phy, ARG_FLAGS, .type = T_U32, .xlat = &xlat_bt_phy);
VALUE(bt_mode, ARG_ENUM, .type = T_U8, .xlat = &xlat_bt_mode);
static const struct field rfcomm_conninfo_members[] = {
	U16("hci_handle"),
	{ "dev_class", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(3) },
};
static LAYOUT(rfcomm_conninfo, rfcomm_conninfo_members);
STRUCT_FROM(rfcomm_conninfo, 5);
VALUE(rfcomm_lm, ARG_FLAGS, .type = T_U32, .xlat = &xlat_rfcomm_lm);

/* rxrpc, pppol2tp */

VALUE(rx_level, ARG_ENUM, .type = T_U32, .xlat = &xlat_rxrpc_security);
VALUE(services, ARG_HEX_NOTED, .type = T_U16, .xlat = &xlat_rxrpc_service);
VALUE(l2tp_msg, ARG_FLAGS, .type = T_U32, .xlat = &xlat_l2tp_msg);

/* rds */

static const struct field rds_iovec_members[] = { X64("addr"), U64("bytes") };
static LAYOUT(rds_iovec, rds_iovec_members);
#define MR \
	INNER("vec", rds_iovec), X64("cookie_addr"), \
	FLAGS("flags", T_U64, rds_rdma)
static const struct field rds_get_mr_args_members[] = { MR };
LAYOUT(rds_get_mr_args, rds_get_mr_args_members);
STRUCT(rds_get_mr_args);
static const struct field rds_get_mr_for_dest_args_members[] = {
	SADDR("dest_addr", 128), MR,
};
LAYOUT(rds_get_mr_for_dest_args, rds_get_mr_for_dest_args_members);
STRUCT(rds_get_mr_for_dest_args);
static const struct field rds_free_mr_args_members[] = {
	X64("cookie"), FLAGS("flags", T_U64, rds_rdma),
};
LAYOUT(rds_free_mr_args, rds_free_mr_args_members);
STRUCT(rds_free_mr_args);

/* bluetooth: numbers that IPv4, TCP and UDP have too */

static const struct field hex32_elem = { NULL, ARG_HEX32, .type = T_U32 };
static const struct field hci_filter_members[] = {
	HEX("type_mask"),
	ARRAY("event_mask", hex32_elem, 2),
	X16("opcode"),
};
static LAYOUT(hci_filter, hci_filter_members);
STRUCT_FROM(hci_filter, 14);
static const struct field l2cap_options_members[] = {
	U16("omtu"), U16("imtu"), U16("flush_to"),
	ENUM("mode", T_U8, l2cap_modes), U8("fcs"), U8("max_tx"), U16("txwin_size"),
};
static LAYOUT(l2cap_options, l2cap_options_members);
STRUCT(l2cap_options);
static const struct field bt_conninfo_members[] = {
	X16("hci_handle"), BYTES("dev_class", 3),
};
static const struct layout layout_l2cap_conninfo = {
	"l2cap_conninfo", LAYOUT_MEMBERS(bt_conninfo_members)
};
STRUCT_FROM(l2cap_conninfo, 5);
static const struct layout layout_sco_conninfo = {
	"sco_conninfo", LAYOUT_MEMBERS(bt_conninfo_members)
};
STRUCT_FROM(sco_conninfo, 5);
static const struct field sco_options_members[] = { U16("mtu") };
static LAYOUT(sco_options, sco_options_members);
STRUCT(sco_options);
VALUE(l2cap_lm, ARG_FLAGS, .type = T_U32, .xlat = &xlat_l2cap_lm);

#define BT(level, name, how, value) { level, name, how, value, AF_BLUETOOTH }

static const struct sockopt options[] = {
	/* SOL_HCI, SOL_L2CAP, SOL_SCO */
	BT(0, 2, BOTH, &hci_filter),
	BT(6, 1, BOTH, &l2cap_options),
	BT(6, 2, GET, &l2cap_conninfo),
	BT(6, 3, BOTH, &l2cap_lm),
	BT(17, 1, GET, &sco_options),
	BT(17, 2, GET, &sco_conninfo),
	/* SOL_RFCOMM */
	{ 18, 2, GET, &rfcomm_conninfo },
	{ 18, 3, BOTH, &rfcomm_lm },
	/* SOL_CAN_RAW, SOL_CAN_ISOTP, SOL_CAN_J1939 */
	{ 101, 1, BOTH, &can_filters },	 /* CAN_RAW_FILTER */
	{ 101, 2, BOTH, &can_err },	 /* CAN_RAW_ERR_FILTER */
	{ 101, 8, BOTH, &can_raw_vcid_options },
	{ 106, 1, BOTH, &can_isotp_options }, /* CAN_ISOTP_OPTS */
	{ 106, 2, BOTH, &can_isotp_fc_options }, /* CAN_ISOTP_RECV_FC */
	{ 106, 5, BOTH, &can_isotp_ll_options }, /* CAN_ISOTP_LL_OPTS */
	{ 107, 1, SET, &j1939_filters }, /* SO_J1939_FILTER */
	/* SOL_AX25 */
	{ 257, 25, BOTH, &text },	 /* SO_BINDTODEVICE */
	/* SOL_TIPC */
	{ 271, 127, BOTH, &importance },
	{ 271, 135, BOTH, &tipc_group_req }, /* TIPC_GROUP_JOIN */
	/* SOL_RXRPC */
	{ 272, 1, SET, &text },		 /* RXRPC_SECURITY_KEY */
	{ 272, 2, SET, &text },		 /* RXRPC_SECURITY_KEYRING */
	{ 272, 4, SET, &rx_level },	 /* RXRPC_MIN_SECURITY_LEVEL */
	{ 272, 5, SET, &services },	 /* RXRPC_UPGRADEABLE_SERVICE */
	/* SOL_PPPOL2TP */
	{ 273, 1, BOTH, &l2tp_msg },	 /* PPPOL2TP_SO_DEBUG */
	/* SOL_BLUETOOTH */
	{ 274, 4, BOTH, &bt_security },
	{ 274, 9, BOTH, &bt_power },
	{ 274, 10, BOTH, &bt_policy },
	{ 274, 11, BOTH, &bt_voice },
	{ 274, 12, BOTH, &u16 },	 /* BT_SNDMTU */
	{ 274, 13, BOTH, &u16 },	 /* BT_RCVMTU */
	{ 274, 14, BOTH, &bt_phy },
	{ 274, 15, BOTH, &bt_mode },
	{ 274, 20, BOTH, &hex_bytes },	 /* BT_ISO_BASE */
	/* SOL_RDS */
	{ 276, 1, SET, &address },	 /* RDS_CANCEL_SENT_TO */
	{ 276, 2, SET, &rds_get_mr_args },
	{ 276, 3, SET, &rds_free_mr_args },
	{ 276, 7, SET, &rds_get_mr_for_dest_args },
	/* SOL_CAIF */
	{ 278, 128, SET, &hex_bytes },	 /* CAIFSO_REQ_PARAM */
	{ 278, 129, GET, &hex_bytes },	 /* CAIFSO_RSP_PARAM */
};
SOCKOPT_LIST(rare, options);
