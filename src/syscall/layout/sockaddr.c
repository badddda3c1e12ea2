/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Addresses of sockets of which a layout says all. Where one family has
 * several, the length tells them apart.
 */
#include "syscall/layout/sockaddr.h"

#include "basic/cleanup.h"
#include "syscall/xlat/net.h"
#include "syscall/xlat/sockaddr.h"

/* clang-format off */
#define LAYOUT(id, members) \
	const struct layout layout_##id = { #id, LAYOUT_MEMBERS(members) }

#define INT(n)	  { n, ARG_INT, .type = T_S32 }
#define UINT(n)	  { n, ARG_UINT, .type = T_U32 }
#define HEX(n)	  { n, ARG_HEX32, .type = T_U32 }
#define U8(n)	  { n, ARG_UINT, .type = T_U8 }
#define X8(n)	  { n, ARG_HEX32, .type = T_U8 }
#define U16(n)	  { n, ARG_UINT, .type = T_U16 }
#define IFINDEX(n) { n, ARG_IFINDEX, .type = T_U32 }
#define INET4(n)  { n, ARG_INET4, .type = T_INLINE, .len = LEN_CONST(4) }
#define TEXT(n, l) { n, ARG_BUF, .type = T_INLINE, .len = LEN_CONST(l) }
#define STR(n, l) { n, ARG_STR, .type = T_INLINE, .len = LEN_CONST(l) }
#define MAC(n, l) { n, ARG_HWADDR, .type = T_INLINE, .len = LEN_CONST(l) }
#define SADDR(n, size) \
	{ n, ARG_SOCKADDR, .type = T_INLINE, .len = LEN_CONST(size) }
#define STRUCT(n, id, ...) \
	{ n, ARG_STRUCT, .type = T_INLINE, .layout = &layout_##id, __VA_ARGS__ }
#define FAMILY	  { "sa_family", ARG_ENUM, .type = T_U16, .xlat = &xlat_addrfam }
#define PAD(t)	  { NULL, ARG_UINT, .type = (t), .flags = FIELD_PAD }

static const struct field sockaddr_in[] = {
	FAMILY,
	{ "sin_port", ARG_PORT, .type = T_U16 },
	INET4("sin_addr"),
};
static LAYOUT(sockaddr_in, sockaddr_in);

static const struct field sockaddr_nl[] = {
	FAMILY,
	{ "nl_pad", ARG_HEX32, .type = T_U16, .flags = FIELD_NONZERO },
	{ "nl_pid", ARG_PID, .type = T_S32 },
	{ "nl_groups", ARG_HEX_PADDED, .type = T_U32 },
};
static LAYOUT(sockaddr_nl, sockaddr_nl);

static const struct field sockaddr_vm[] = {
	FAMILY,
	{ "svm_reserved1", ARG_HEX32, .type = T_U16, .flags = FIELD_NONZERO },
	{ "svm_port", ARG_ENUM, .type = T_U32, .xlat = &xlat_vsock_port },
	{ "svm_cid", ARG_ENUM, .type = T_U32, .xlat = &xlat_vsock_cid },
	{ "svm_flags", ARG_FLAGS, .type = T_U8, .xlat = &xlat_vsock_flags },
};
/* The port lies before the host, but is read after it. */
static const uint8_t sockaddr_vm_order[] = { 0, 1, 3, 2, 4 };
static const struct layout layout_sockaddr_vm = {
	"sockaddr_vm",
	LAYOUT_MEMBERS(sockaddr_vm),
	.order = sockaddr_vm_order,
	.norder = sizeof(sockaddr_vm_order),
};

static const struct field sockaddr_xdp[] = {
	FAMILY,
	{ "sxdp_flags", ARG_FLAGS, .type = T_U16, .xlat = &xlat_xdp_flags },
	IFINDEX("sxdp_ifindex"),
	UINT("sxdp_queue_id"),
	/* XDP_SHARED_UMEM */
	{ "sxdp_shared_umem_fd", ARG_FD, .type = T_S32,
	  .flags = FIELD_NONZERO, .when = { .arg = 1, .any = 1 } },
};
static LAYOUT(sockaddr_xdp, sockaddr_xdp);

/* appletalk, ipx, x25, atm */

static const struct field atalk_addr[] = {
	{ "s_net", ARG_PORT, .type = T_U16 },
	X8("s_node"),
};
static LAYOUT(atalk_addr, atalk_addr);

static const struct field sockaddr_at[] = {
	FAMILY,
	X8("sat_port"),
	STRUCT("sat_addr", atalk_addr),
	{ NULL, ARG_BUF, .type = T_INLINE, .flags = FIELD_PAD,
	  .len = LEN_CONST(8) },
};
static LAYOUT(sockaddr_at, sockaddr_at);

static const struct field ipx_byte = { NULL, ARG_HEX_PADDED, .type = T_U8 };

static const struct field sockaddr_ipx[] = {
	FAMILY,
	{ "sipx_port", ARG_PORT, .type = T_U16 },
	{ "sipx_network", ARG_NET32_HEX, .type = T_U32 },
	{ "sipx_node", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(6),
	  .elem = &ipx_byte },
	{ "sipx_type", ARG_HEX_PADDED, .type = T_U8 },
	{ "sipx_zero", ARG_HEX32, .type = T_U8, .flags = FIELD_NONZERO },
};
static LAYOUT(sockaddr_ipx, sockaddr_ipx);

/* The last of the 16 is the NUL's. */
static const struct field x25_address[] = {
	STR("x25_addr", 15),
	PAD(T_U8),
};
const struct layout layout_x25_address = {
	"x25_address", LAYOUT_MEMBERS(x25_address)
};

static const struct field sockaddr_x25[] = {
	FAMILY,
	STRUCT("sx25_addr", x25_address),
};
static LAYOUT(sockaddr_x25, sockaddr_x25);

static const struct field atmpvc_addr[] = {
	{ "itf", ARG_INT, .type = T_S16 },
	{ "vpi", ARG_INT, .type = T_S16 },
	INT("vci"),
};
static LAYOUT(atmpvc_addr, atmpvc_addr);

static const struct field sockaddr_atmpvc[] = {
	FAMILY,
	STRUCT("sap_addr", atmpvc_addr),
};
LAYOUT(sockaddr_atmpvc, sockaddr_atmpvc);

static const struct field atmsvc_addr[] = {
	{ "prv", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(20) },
	STR("pub", 12),
	PAD(T_U8),
	X8("lij_type"),
	UINT("lij_id"),
};
static LAYOUT(atmsvc_addr, atmsvc_addr);

static const struct field sockaddr_atmsvc[] = {
	FAMILY,
	STRUCT("sas_addr", atmsvc_addr),
};
LAYOUT(sockaddr_atmsvc, sockaddr_atmsvc);

/* irda, pppox, llc, infiniband */

static const struct field sockaddr_irda[] = {
	FAMILY,
	X8("sir_lsap_sel"),
	HEX("sir_addr"),
	STR("sir_name", 24),
	PAD(T_U8),
};
static LAYOUT(sockaddr_irda, sockaddr_irda);

#define PPPOX \
	FAMILY, \
	{ "sa_protocol", ARG_ENUM, .type = T_U32, .xlat = &xlat_pppox_proto }

static const struct field pppoe_addr[] = {
	{ "sid", ARG_PORT, .type = T_U16 },
	MAC("remote", 6),
	STR("dev", 15),
	PAD(T_U8),
};
static LAYOUT(pppoe_addr, pppoe_addr);

static const struct field pptp_addr[] = {
	U16("call_id"),
	PAD(T_U16),
	INET4("sin_addr"),
};
static LAYOUT(pptp_addr, pptp_addr);

static const struct field pppoe[] = { STRUCT("pppoe", pppoe_addr) };
static const struct field pptp[] = { STRUCT("pptp", pptp_addr) };
static LAYOUT(pppoe, pppoe);
static LAYOUT(pptp, pptp);

static const struct field sockaddr_pppox[] = {
	PPPOX,
	STRUCT("sa_addr", pppoe, .when = WHEN_IS(1, 0)),
	STRUCT("sa_addr", pptp, .flags = FIELD_UNION, .when = WHEN_IS(1, 2)),
};
static const struct layout layout_sockaddr_pppox = {
	"sockaddr_pppox", LAYOUT_MEMBERS(sockaddr_pppox), .packed = true
};

#define L2TP_HEAD { "pid", ARG_PID, .type = T_S32 }, { "fd", ARG_FD, .type = T_S32 }
#define L2TP_IDS(F) F("s_tunnel"), F("s_session"), F("d_tunnel"), F("d_session")

static const struct field pppol2tp_addr[] = {
	L2TP_HEAD, SADDR("addr", 16), L2TP_IDS(U16),
};
static LAYOUT(pppol2tp_addr, pppol2tp_addr);
static const struct field pppol2tpin6_addr[] = {
	L2TP_HEAD, L2TP_IDS(U16), SADDR("addr", 28),
};
static LAYOUT(pppol2tpin6_addr, pppol2tpin6_addr);
static const struct field pppol2tpv3_addr[] = {
	L2TP_HEAD, SADDR("addr", 16), L2TP_IDS(UINT),
};
static LAYOUT(pppol2tpv3_addr, pppol2tpv3_addr);
static const struct field pppol2tpv3in6_addr[] = {
	L2TP_HEAD, L2TP_IDS(UINT), SADDR("addr", 28),
};
static LAYOUT(pppol2tpv3in6_addr, pppol2tpv3in6_addr);

#define PPPOL2TP(v) \
	static const struct field sockaddr_pppol2tp##v[] = { \
		PPPOX, \
		STRUCT("pppol2tp", pppol2tp##v##_addr), \
	}; \
	static const struct layout layout_sockaddr_pppol2tp##v = { \
		"sockaddr_pppol2tp" #v, \
		LAYOUT_MEMBERS(sockaddr_pppol2tp##v), .packed = true \
	}
PPPOL2TP();
PPPOL2TP(in6);
PPPOL2TP(v3);
PPPOL2TP(v3in6);

static const struct field sockaddr_llc[] = {
	FAMILY,
	{ "sllc_arphrd", ARG_ENUM, .type = T_U16, .xlat = &xlat_arphrd },
	U8("sllc_test"),
	U8("sllc_xid"),
	U8("sllc_ua"),
	X8("sllc_sap"),
	MAC("sllc_mac", 6),
};
static LAYOUT(sockaddr_llc, sockaddr_llc);

static const struct field sockaddr_ib[] = {
	FAMILY,
	{ "sib_pkey", ARG_PORT, .type = T_U16 },
	{ "sib_flowinfo", ARG_NET32, .type = T_U32 },
	{ "sib_addr", ARG_INET6, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "sib_sid", ARG_NET64_HEX, .type = T_U64 },
	{ "sib_sid_mask", ARG_NET64_HEX, .type = T_U64 },
	{ "sib_scope_id", ARG_U64, .type = T_U64 },
};
static LAYOUT(sockaddr_ib, sockaddr_ib);

/* can: the protocol, which the address does not tell, says which it is */

static const struct field can_tp[] = { HEX("rx_id"), HEX("tx_id") };
static LAYOUT(can_tp, can_tp);

static const struct field can_j1939[] = {
	{ "name", ARG_HEX64, .type = T_U64 },
	{ "pgn", ARG_ENUM, .type = T_U32, .xlat = &xlat_j1939_pgn },
	{ "addr", ARG_ENUM, .type = T_U8, .xlat = &xlat_j1939_addr },
};
static LAYOUT(can_j1939, can_j1939);

static const struct field can_addr[] = {
	STRUCT("tp", can_tp),
	STRUCT("j1939", can_j1939, .flags = FIELD_UNION),
};
static LAYOUT(can_addr, can_addr);

static const struct field sockaddr_can[] = {
	FAMILY,
	IFINDEX("can_ifindex"),
	STRUCT("can_addr", can_addr),
};
LAYOUT(sockaddr_can, sockaddr_can);

/* Of CAN_RAW and CAN_BCM, and what is enough for CAN_ISOTP. */
static const struct field can_addr_tp[] = { STRUCT("tp", can_tp) };
static LAYOUT(can_addr_tp, can_addr_tp);

static const struct field sockaddr_can_tp[] = {
	FAMILY,
	IFINDEX("can_ifindex"),
	STRUCT("can_addr", can_addr_tp),
};
static const struct layout layout_sockaddr_can_tp = {
	"sockaddr_can", LAYOUT_MEMBERS(sockaddr_can_tp)
};

/* tipc */

static const struct field tipc_range[] = {
	UINT("type"), UINT("lower"), UINT("upper"),
};
static LAYOUT(tipc_range, tipc_range);
static const struct field tipc_service[] = { UINT("type"), UINT("instance") };
static LAYOUT(tipc_service, tipc_service);
static const struct field tipc_name[] = {
	STRUCT("name", tipc_service), HEX("domain"),
};
static LAYOUT(tipc_name, tipc_name);
static const struct field tipc_id[] = { UINT("ref"), HEX("node") };
static LAYOUT(tipc_id, tipc_id);

static const struct field tipc_by_range[] = { STRUCT("nameseq", tipc_range) };
static LAYOUT(tipc_by_range, tipc_by_range);
static const struct field tipc_by_name[] = { STRUCT("name", tipc_name) };
static LAYOUT(tipc_by_name, tipc_by_name);
static const struct field tipc_by_id[] = { STRUCT("id", tipc_id) };
static LAYOUT(tipc_by_id, tipc_by_id);

static const struct field sockaddr_tipc[] = {
	FAMILY,
	{ "addrtype", ARG_ENUM, .type = T_U8, .xlat = &xlat_tipc_addrtype },
	{ "scope", ARG_ENUM, .type = T_U8, .xlat = &xlat_tipc_scope },
	STRUCT("addr", tipc_by_range, .when = WHEN_IS(1, 1)),
	STRUCT("addr", tipc_by_name, .flags = FIELD_UNION,
	       .when = WHEN_IS(1, 2)),
	STRUCT("addr", tipc_by_id, .flags = FIELD_UNION, .when = WHEN_IS(1, 3)),
};
LAYOUT(sockaddr_tipc, sockaddr_tipc);

/* bluetooth: told apart by their lengths, as the kernel's protocols do */

static const struct field sockaddr_hci[] = {
	FAMILY,
	{ "hci_dev", ARG_HTOBS, .type = T_U16 },
	{ "hci_channel", ARG_ENUM, .type = T_U16, .xlat = &xlat_hci_channel },
};
static LAYOUT(sockaddr_hci, sockaddr_hci);

static const struct field sockaddr_sco[] = { FAMILY, MAC("sco_bdaddr", 6) };
static LAYOUT(sockaddr_sco, sockaddr_sco);

static const struct field sockaddr_rc[] = {
	FAMILY, MAC("rc_bdaddr", 6), U8("rc_channel"),
};
static LAYOUT(sockaddr_rc, sockaddr_rc);

static const struct field sockaddr_l2[] = {
	FAMILY,
	{ "l2_psm", ARG_HTOBS, .type = T_U16, .xlat = &xlat_l2cap_psm },
	MAC("l2_bdaddr", 6),
	{ "l2_cid", ARG_HTOBS, .type = T_U16, .xlat = &xlat_l2cap_cid },
	{ "l2_bdaddr_type", ARG_ENUM, .type = T_U8, .xlat = &xlat_bdaddr_type },
};
static LAYOUT(sockaddr_l2, sockaddr_l2);

static const struct field bis = { NULL, ARG_UINT, .type = T_U8 };
static const struct field iso_bc[] = {
	MAC("bc_bdaddr", 6),
	{ "bc_bdaddr_type", ARG_ENUM, .type = T_U8, .xlat = &xlat_bdaddr_type },
	X8("bc_sid"),
	U8("bc_num_bis"),
	{ "bc_bis", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(31),
	  .elem = &bis },
};
static LAYOUT(iso_bc, iso_bc);

/* With whom to synchronise; without, an address is as long as RFCOMM's. */
static const struct field sockaddr_iso[] = {
	FAMILY,
	MAC("iso_bdaddr", 6),
	{ "iso_bdaddr_type", ARG_ENUM, .type = T_U8,
	  .xlat = &xlat_bdaddr_type },
	STRUCT("iso_bc", iso_bc),
};
LAYOUT(sockaddr_iso, sockaddr_iso);

/* iucv, isdn, phonet, ieee 802.15.4, caif */

static const struct field sockaddr_iucv[] = {
	FAMILY,
	U16("siucv_port"),
	HEX("siucv_addr"),
	TEXT("siucv_nodeid", 8),
	TEXT("siucv_user_id", 8),
	TEXT("siucv_name", 8),
};
static LAYOUT(sockaddr_iucv, sockaddr_iucv);

static const struct field sockaddr_misdn[] = {
	FAMILY, U8("dev"), U8("channel"), U8("sapi"), U8("tei"),
};
static LAYOUT(sockaddr_misdn, sockaddr_misdn);

static const struct field sockaddr_pn[] = {
	FAMILY, X8("spn_obj"), X8("spn_dev"), X8("spn_resource"),
};
static LAYOUT(sockaddr_pn, sockaddr_pn);

static const struct field ieee802154_addr[] = {
	{ "addr_type", ARG_HEX_NOTED, .type = T_U32,
	  .xlat = &xlat_ieee802154_addr_type },
	{ "pan_id", ARG_HEX_NOTED, .type = T_U16,
	  .xlat = &xlat_ieee802154_pan_id },
	{ "short_addr", ARG_HEX_NOTED, .type = T_U16,
	  .xlat = &xlat_ieee802154_short, .when = WHEN_IS(0, 2) },
	{ "hwaddr", ARG_HWADDR, .type = T_INLINE, .flags = FIELD_UNION,
	  .len = LEN_CONST(8), .when = WHEN_IS(0, 3) },
};
static LAYOUT(ieee802154_addr, ieee802154_addr);

static const struct field sockaddr_ieee802154[] = {
	FAMILY,
	STRUCT("addr", ieee802154_addr),
};
LAYOUT(sockaddr_ieee802154, sockaddr_ieee802154);

static const struct field caif_at[] = { X8("type") };
static LAYOUT(caif_at, caif_at);
static const struct field caif_util[] = { STR("service", 15), PAD(T_U8) };
static LAYOUT(caif_util, caif_util);
static const struct field caif_dgm[] = { UINT("connection_id") };
static LAYOUT(caif_dgm, caif_dgm);
static const struct field caif_rfm[] = {
	UINT("connection_id"), STR("volume", 15), PAD(T_U8),
};
static LAYOUT(caif_rfm, caif_rfm);
static const struct field caif_dbg[] = { X8("type"), X8("service") };
static LAYOUT(caif_dbg, caif_dbg);

/* As with can, all that it may be. */
static const struct field caif_u[] = {
	STRUCT("at", caif_at),
	STRUCT("util", caif_util, .flags = FIELD_UNION),
	STRUCT("dgm", caif_dgm, .flags = FIELD_UNION),
	STRUCT("rfm", caif_rfm, .flags = FIELD_UNION),
	STRUCT("dbg", caif_dbg, .flags = FIELD_UNION),
};
static LAYOUT(caif_u, caif_u);

static const struct field sockaddr_caif[] = { FAMILY, STRUCT("u", caif_u) };
LAYOUT(sockaddr_caif, sockaddr_caif);

/* qipcrtr, mctp */

static const struct field sockaddr_qrtr[] = {
	FAMILY,
	{ "sq_node", ARG_ENUM, .type = T_U32, .xlat = &xlat_qrtr_node },
	{ "sq_port", ARG_ENUM, .type = T_U32, .xlat = &xlat_qrtr_port },
};
static LAYOUT(sockaddr_qrtr, sockaddr_qrtr);

static const struct field mctp_addr[] = {
	{ "s_addr", ARG_ENUM, .type = T_U8, .xlat = &xlat_mctp_addr },
};
static LAYOUT(mctp_addr, mctp_addr);

#define MCTP \
	FAMILY, \
	{ "__smctp_pad0", ARG_HEX32, .type = T_U16, .flags = FIELD_NONZERO }, \
	{ "smctp_network", ARG_ENUM, .type = T_U32, .xlat = &xlat_mctp_net }, \
	STRUCT("smctp_addr", mctp_addr), \
	X8("smctp_type"), \
	X8("smctp_tag"), \
	{ "__smctp_pad1", ARG_HEX32, .type = T_U8, .flags = FIELD_NONZERO }

static const struct field sockaddr_mctp[] = { MCTP };
static LAYOUT(sockaddr_mctp, sockaddr_mctp);

static const struct field sockaddr_mctp_ext[] = {
	MCTP,
	IFINDEX("smctp_ifindex"),
	U8("smctp_halen"),
	PAD(T_U8),
	PAD(T_U16),
	{ "smctp_haddr", ARG_HWADDR, .type = T_INLINE,
	  .len = { .from = LEN_FROM_CONST, .index = 8, .n = 32 } },
};
LAYOUT(sockaddr_mctp_ext, sockaddr_mctp_ext);

/* The first whose length fits counts. */
static const struct {
	uint8_t family, min, max;
	const struct layout *layout;
} families[] = {
	{ 2, 16, 255, &layout_sockaddr_in },
	{ 4, 16, 255, &layout_sockaddr_ipx },
	{ 5, 16, 255, &layout_sockaddr_at },
	{ 8, 12, 255, &layout_sockaddr_atmpvc },
	{ 9, 18, 255, &layout_sockaddr_x25 },
	{ 16, 12, 255, &layout_sockaddr_nl },
	{ 20, 44, 255, &layout_sockaddr_atmsvc },
	{ 23, 33, 255, &layout_sockaddr_irda },
	{ 24, 30, 30, &layout_sockaddr_pppox },
	{ 24, 38, 38, &layout_sockaddr_pppol2tp },
	{ 24, 46, 46, &layout_sockaddr_pppol2tpv3 },
	{ 24, 50, 50, &layout_sockaddr_pppol2tpin6 },
	{ 24, 58, 58, &layout_sockaddr_pppol2tpv3in6 },
	{ 26, 16, 255, &layout_sockaddr_llc },
	{ 27, 48, 255, &layout_sockaddr_ib },
	{ 29, 24, 255, &layout_sockaddr_can },
	{ 29, 8, 23, &layout_sockaddr_can_tp },
	{ 30, 16, 255, &layout_sockaddr_tipc },
	{ 31, 4, 4, &layout_sockaddr_hci },
	{ 31, 6, 6, &layout_sockaddr_hci },
	{ 31, 8, 8, &layout_sockaddr_sco },
	{ 31, 9, 10, &layout_sockaddr_rc },
	{ 31, 12, 14, &layout_sockaddr_l2 },
	{ 31, 49, 50, &layout_sockaddr_iso },
	{ 32, 32, 255, &layout_sockaddr_iucv },
	{ 34, 6, 255, &layout_sockaddr_misdn },
	{ 35, 5, 255, &layout_sockaddr_pn },
	{ 36, 20, 255, &layout_sockaddr_ieee802154 },
	{ 37, 24, 255, &layout_sockaddr_caif },
	{ 40, 16, 255, &layout_sockaddr_vm },
	{ 42, 12, 255, &layout_sockaddr_qrtr },
	{ 44, 16, 255, &layout_sockaddr_xdp },
	{ 45, 52, 255, &layout_sockaddr_mctp_ext },
	{ 45, 12, 255, &layout_sockaddr_mctp },
};

const struct layout *sockaddr_layout(uint16_t family, size_t len)
{
	for (size_t i = 0; i < ARRAY_SIZE(families); i++)
		if (families[i].family == family && len >= families[i].min &&
		    len <= families[i].max)
			return families[i].layout;
	return NULL;
}
