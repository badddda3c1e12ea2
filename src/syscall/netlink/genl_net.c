/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Families of generic netlink that are about interfaces: wireguard, team,
 * macsec, netdev, openvswitch.
 */
#include "syscall/layout/time.h"
#include "syscall/netlink/fields.h"
#include "syscall/netlink/genl.h"
#include "syscall/netlink/own.h"

/* clang-format off */
#define wg_cmds(X) \
	X(0, "WG_CMD_GET_DEVICE") \
	X(1, "WG_CMD_SET_DEVICE")
static const struct xlat_set xlat_wg_cmds = {
	.prefix = "WG_CMD_???", XLAT_ITEMS(wg_cmds),
};

#define wg_device_flags(X) \
	X(1, "WGDEVICE_F_REPLACE_PEERS")
static const struct xlat_set xlat_wg_device_flags = {
	.prefix = "WGDEVICE_F_???", XLAT_ITEMS(wg_device_flags),
	.kind = XLAT_FLAGS,
};

#define wg_peer_flags(X) \
	X(1, "WGPEER_F_REMOVE_ME") \
	X(2, "WGPEER_F_REPLACE_ALLOWEDIPS") \
	X(4, "WGPEER_F_UPDATE_ONLY")
static const struct xlat_set xlat_wg_peer_flags = {
	.prefix = "WGPEER_F_???", XLAT_ITEMS(wg_peer_flags),
	.kind = XLAT_FLAGS,
};

#define wg_allowedip_flags(X) \
	X(1, "WGALLOWEDIP_F_REMOVE_ME")
static const struct xlat_set xlat_wg_allowedip_flags = {
	.prefix = "WGALLOWEDIP_F_???", XLAT_ITEMS(wg_allowedip_flags),
	.kind = XLAT_FLAGS,
};

static const struct nl_attr wg_allowedip_items[] = {
	NLA(0, "WGALLOWEDIP_A_UNSPEC"),
	NLA_ENUM16(1, "WGALLOWEDIP_A_FAMILY", xlat_addrfam),
	NLA_ADDR(2, "WGALLOWEDIP_A_IPADDR"),
	NLA_U8(3, "WGALLOWEDIP_A_CIDR_MASK"),
	NLA_FLAGS32(4, "WGALLOWEDIP_A_FLAGS", xlat_wg_allowedip_flags),
};
static NL_SET_OF(wg_allowedip, "WGALLOWEDIP_A_???");

static const struct nl_attr wg_allowedip_elem = { 0, NL_SET, NULL, .set = &wg_allowedip };

static const struct nl_attr wg_peer_items[] = {
	NLA(0, "WGPEER_A_UNSPEC"),
	NLA(1, "WGPEER_A_PUBLIC_KEY"),
	NLA(2, "WGPEER_A_PRESHARED_KEY"),
	NLA_FLAGS32(3, "WGPEER_A_FLAGS", xlat_wg_peer_flags),
	NLA_OWN(4, "WGPEER_A_ENDPOINT", nl_show_endpoint),
	NLA_U16(5, "WGPEER_A_PERSISTENT_KEEPALIVE_INTERVAL"),
	NLA_STRUCT(6, "WGPEER_A_LAST_HANDSHAKE_TIME", layout_timespec64),
	NLA_U64(7, "WGPEER_A_RX_BYTES"),
	NLA_U64(8, "WGPEER_A_TX_BYTES"),
	NLA_LIST(9, "WGPEER_A_ALLOWEDIPS", wg_allowedip_elem),
	NLA_U32(10, "WGPEER_A_PROTOCOL_VERSION"),
};
static NL_SET_OF(wg_peer, "WGPEER_A_???");

static const struct nl_attr wg_peer_elem = { 0, NL_SET, NULL, .set = &wg_peer };

static const struct nl_attr wg_device_items[] = {
	NLA(0, "WGDEVICE_A_UNSPEC"),
	NLA_IFINDEX(1, "WGDEVICE_A_IFINDEX"),
	NLA_STR(2, "WGDEVICE_A_IFNAME"),
	NLA(3, "WGDEVICE_A_PRIVATE_KEY"),
	NLA(4, "WGDEVICE_A_PUBLIC_KEY"),
	NLA_FLAGS32(5, "WGDEVICE_A_FLAGS", xlat_wg_device_flags),
	NLA_U16(6, "WGDEVICE_A_LISTEN_PORT"),
	NLA_X32(7, "WGDEVICE_A_FWMARK"),
	NLA_LIST(8, "WGDEVICE_A_PEERS", wg_peer_elem),
};
static NL_SET_OF(wg_device, "WGDEVICE_A_???");

const struct genl_family genl_wireguard = {
	.name = "wireguard",
	.requests = { &xlat_wg_cmds, .attrs = &wg_device },
};

#define team_cmds(X) \
	X(0, "TEAM_CMD_NOOP") \
	X(1, "TEAM_CMD_OPTIONS_SET") \
	X(2, "TEAM_CMD_OPTIONS_GET") \
	X(3, "TEAM_CMD_PORT_LIST_GET")
static const struct xlat_set xlat_team_cmds = {
	.prefix = "TEAM_CMD_???", XLAT_ITEMS(team_cmds),
};

static const struct nl_attr team_option_items[] = {
	NLA(0, "TEAM_ATTR_OPTION_UNSPEC"),
	NLA_STR(1, "TEAM_ATTR_OPTION_NAME"),
	NLA(2, "TEAM_ATTR_OPTION_CHANGED"),
	NLA_U8(3, "TEAM_ATTR_OPTION_TYPE"),
	NLA_NUMBER(4, "TEAM_ATTR_OPTION_DATA"),
	NLA(5, "TEAM_ATTR_OPTION_REMOVED"),
	NLA_IFINDEX(6, "TEAM_ATTR_OPTION_PORT_IFINDEX"),
	NLA_U32(7, "TEAM_ATTR_OPTION_ARRAY_INDEX"),
};
static NL_SET_OF(team_option, "TEAM_ATTR_OPTION_???");

static const struct nl_attr team_item_option_items[] = {
	NLA_SET(1, "TEAM_ATTR_ITEM_OPTION", team_option),
};
static NL_SET_OF(team_item_option, "TEAM_ATTR_ITEM_OPTION???");

static const struct nl_attr team_port_items[] = {
	NLA(0, "TEAM_ATTR_PORT_UNSPEC"),
	NLA_IFINDEX(1, "TEAM_ATTR_PORT_IFINDEX"),
	NLA(2, "TEAM_ATTR_PORT_CHANGED"),
	NLA(3, "TEAM_ATTR_PORT_LINKUP"),
	NLA_U32(4, "TEAM_ATTR_PORT_SPEED"),
	NLA_U8(5, "TEAM_ATTR_PORT_DUPLEX"),
	NLA(6, "TEAM_ATTR_PORT_REMOVED"),
};
static NL_SET_OF(team_port, "TEAM_ATTR_PORT_???");

static const struct nl_attr team_item_port_items[] = {
	NLA_SET(1, "TEAM_ATTR_ITEM_PORT", team_port),
};
static NL_SET_OF(team_item_port, "TEAM_ATTR_ITEM_PORT???");

static const struct nl_attr team_attrs_items[] = {
	NLA(0, "TEAM_ATTR_UNSPEC"),
	NLA_IFINDEX(1, "TEAM_ATTR_TEAM_IFINDEX"),
	NLA_SET(2, "TEAM_ATTR_LIST_OPTION", team_item_option),
	NLA_SET(3, "TEAM_ATTR_LIST_PORT", team_item_port),
};
static NL_SET_OF(team_attrs, "TEAM_ATTR_???");

const struct genl_family genl_team = {
	.name = "team",
	.requests = { &xlat_team_cmds, .attrs = &team_attrs },
};

#define macsec_cmds(X) \
	X(0, "MACSEC_CMD_GET_TXSC") \
	X(1, "MACSEC_CMD_ADD_RXSC") \
	X(2, "MACSEC_CMD_DEL_RXSC") \
	X(3, "MACSEC_CMD_UPD_RXSC") \
	X(4, "MACSEC_CMD_ADD_TXSA") \
	X(5, "MACSEC_CMD_DEL_TXSA") \
	X(6, "MACSEC_CMD_UPD_TXSA") \
	X(7, "MACSEC_CMD_ADD_RXSA") \
	X(8, "MACSEC_CMD_DEL_RXSA") \
	X(9, "MACSEC_CMD_UPD_RXSA") \
	X(10, "MACSEC_CMD_UPD_OFFLOAD")
static const struct xlat_set xlat_macsec_cmds = {
	.prefix = "MACSEC_CMD_???", XLAT_ITEMS(macsec_cmds),
};

static const struct nl_attr macsec_sa_stats_items[] = {
	NLA_U32(0, "MACSEC_SA_STATS_ATTR_UNSPEC"),
	NLA_U32(1, "MACSEC_SA_STATS_ATTR_IN_PKTS_OK"),
	NLA_U32(2, "MACSEC_SA_STATS_ATTR_IN_PKTS_INVALID"),
	NLA_U32(3, "MACSEC_SA_STATS_ATTR_IN_PKTS_NOT_VALID"),
	NLA_U32(4, "MACSEC_SA_STATS_ATTR_IN_PKTS_NOT_USING_SA"),
	NLA_U32(5, "MACSEC_SA_STATS_ATTR_IN_PKTS_UNUSED_SA"),
	NLA_U32(6, "MACSEC_SA_STATS_ATTR_OUT_PKTS_PROTECTED"),
	NLA_U32(7, "MACSEC_SA_STATS_ATTR_OUT_PKTS_ENCRYPTED"),
};
static NL_SET_OF(macsec_sa_stats, "MACSEC_SA_STATS_ATTR_???");

static const struct nl_attr macsec_rxsc_stats_items[] = {
	NLA_U64(0, "MACSEC_RXSC_STATS_ATTR_UNSPEC"),
	NLA_U64(1, "MACSEC_RXSC_STATS_ATTR_IN_OCTETS_VALIDATED"),
	NLA_U64(2, "MACSEC_RXSC_STATS_ATTR_IN_OCTETS_DECRYPTED"),
	NLA_U64(3, "MACSEC_RXSC_STATS_ATTR_IN_PKTS_UNCHECKED"),
	NLA_U64(4, "MACSEC_RXSC_STATS_ATTR_IN_PKTS_DELAYED"),
	NLA_U64(5, "MACSEC_RXSC_STATS_ATTR_IN_PKTS_OK"),
	NLA_U64(6, "MACSEC_RXSC_STATS_ATTR_IN_PKTS_INVALID"),
	NLA_U64(7, "MACSEC_RXSC_STATS_ATTR_IN_PKTS_LATE"),
	NLA_U64(8, "MACSEC_RXSC_STATS_ATTR_IN_PKTS_NOT_VALID"),
	NLA_U64(9, "MACSEC_RXSC_STATS_ATTR_IN_PKTS_NOT_USING_SA"),
	NLA_U64(10, "MACSEC_RXSC_STATS_ATTR_IN_PKTS_UNUSED_SA"),
	NLA_U64(11, "MACSEC_RXSC_STATS_ATTR_PAD"),
};
static NL_SET_OF(macsec_rxsc_stats, "MACSEC_RXSC_STATS_ATTR_???");

static const struct nl_attr macsec_txsc_stats_items[] = {
	NLA_U64(0, "MACSEC_TXSC_STATS_ATTR_UNSPEC"),
	NLA_U64(1, "MACSEC_TXSC_STATS_ATTR_OUT_PKTS_PROTECTED"),
	NLA_U64(2, "MACSEC_TXSC_STATS_ATTR_OUT_PKTS_ENCRYPTED"),
	NLA_U64(3, "MACSEC_TXSC_STATS_ATTR_OUT_OCTETS_PROTECTED"),
	NLA_U64(4, "MACSEC_TXSC_STATS_ATTR_OUT_OCTETS_ENCRYPTED"),
	NLA_U64(5, "MACSEC_TXSC_STATS_ATTR_PAD"),
};
static NL_SET_OF(macsec_txsc_stats, "MACSEC_TXSC_STATS_ATTR_???");

static const struct nl_attr macsec_secy_stats_items[] = {
	NLA_U64(0, "MACSEC_SECY_STATS_ATTR_UNSPEC"),
	NLA_U64(1, "MACSEC_SECY_STATS_ATTR_OUT_PKTS_UNTAGGED"),
	NLA_U64(2, "MACSEC_SECY_STATS_ATTR_IN_PKTS_UNTAGGED"),
	NLA_U64(3, "MACSEC_SECY_STATS_ATTR_OUT_PKTS_TOO_LONG"),
	NLA_U64(4, "MACSEC_SECY_STATS_ATTR_IN_PKTS_NO_TAG"),
	NLA_U64(5, "MACSEC_SECY_STATS_ATTR_IN_PKTS_BAD_TAG"),
	NLA_U64(6, "MACSEC_SECY_STATS_ATTR_IN_PKTS_UNKNOWN_SCI"),
	NLA_U64(7, "MACSEC_SECY_STATS_ATTR_IN_PKTS_NO_SCI"),
	NLA_U64(8, "MACSEC_SECY_STATS_ATTR_IN_PKTS_OVERRUN"),
	NLA_U64(9, "MACSEC_SECY_STATS_ATTR_PAD"),
};
static NL_SET_OF(macsec_secy_stats, "MACSEC_SECY_STATS_ATTR_???");

static const struct nl_attr macsec_sa_items[] = {
	NLA(0, "MACSEC_SA_ATTR_UNSPEC"),
	NLA_U8(1, "MACSEC_SA_ATTR_AN"),
	NLA_U8(2, "MACSEC_SA_ATTR_ACTIVE"),
	NLA_NUMBER(3, "MACSEC_SA_ATTR_PN"),
	NLA(4, "MACSEC_SA_ATTR_KEY"),
	NLA(5, "MACSEC_SA_ATTR_KEYID"),
	NLA_SET(6, "MACSEC_SA_ATTR_STATS", macsec_sa_stats),
	NLA(7, "MACSEC_SA_ATTR_PAD"),
	NLA_X32(8, "MACSEC_SA_ATTR_SSCI"),
	NLA(9, "MACSEC_SA_ATTR_SALT"),
};
static NL_SET_OF(macsec_sa, "MACSEC_SA_ATTR_???");

static const struct nl_attr macsec_sa_elem = { 0, NL_SET, NULL, .set = &macsec_sa };

static const struct nl_attr macsec_rxsc_items[] = {
	NLA(0, "MACSEC_RXSC_ATTR_UNSPEC"),
	NLA_NUMBER(1, "MACSEC_RXSC_ATTR_SCI"),
	NLA_U8(2, "MACSEC_RXSC_ATTR_ACTIVE"),
	NLA_LIST(3, "MACSEC_RXSC_ATTR_SA_LIST", macsec_sa_elem),
	NLA_SET(4, "MACSEC_RXSC_ATTR_STATS", macsec_rxsc_stats),
	NLA(5, "MACSEC_RXSC_ATTR_PAD"),
};
static NL_SET_OF(macsec_rxsc, "MACSEC_RXSC_ATTR_???");

static const struct nl_attr macsec_rxsc_elem = { 0, NL_SET, NULL, .set = &macsec_rxsc };

static const struct nl_attr macsec_secy_items[] = {
	NLA(0, "MACSEC_SECY_ATTR_UNSPEC"),
	NLA_NUMBER(1, "MACSEC_SECY_ATTR_SCI"),
	NLA_U8(2, "MACSEC_SECY_ATTR_ENCODING_SA"),
	NLA_U32(3, "MACSEC_SECY_ATTR_WINDOW"),
	NLA_NUMBER(4, "MACSEC_SECY_ATTR_CIPHER_SUITE"),
	NLA_U8(5, "MACSEC_SECY_ATTR_ICV_LEN"),
	NLA_U8(6, "MACSEC_SECY_ATTR_PROTECT"),
	NLA_U8(7, "MACSEC_SECY_ATTR_REPLAY"),
	NLA_U8(8, "MACSEC_SECY_ATTR_OPER"),
	NLA_U8(9, "MACSEC_SECY_ATTR_VALIDATE"),
	NLA_U8(10, "MACSEC_SECY_ATTR_ENCRYPT"),
	NLA_U8(11, "MACSEC_SECY_ATTR_INC_SCI"),
	NLA_U8(12, "MACSEC_SECY_ATTR_ES"),
	NLA_U8(13, "MACSEC_SECY_ATTR_SCB"),
	NLA(14, "MACSEC_SECY_ATTR_PAD"),
};
static NL_SET_OF(macsec_secy, "MACSEC_SECY_ATTR_???");

static const struct nl_attr macsec_offload_items[] = {
	NLA(0, "MACSEC_OFFLOAD_ATTR_UNSPEC"),
	NLA_U8(1, "MACSEC_OFFLOAD_ATTR_TYPE"),
	NLA(2, "MACSEC_OFFLOAD_ATTR_PAD"),
};
static NL_SET_OF(macsec_offload, "MACSEC_OFFLOAD_ATTR_???");

static const struct nl_attr macsec_attrs_items[] = {
	NLA(0, "MACSEC_ATTR_UNSPEC"),
	NLA_IFINDEX(1, "MACSEC_ATTR_IFINDEX"),
	NLA_SET(2, "MACSEC_ATTR_RXSC_CONFIG", macsec_rxsc),
	NLA_SET(3, "MACSEC_ATTR_SA_CONFIG", macsec_sa),
	NLA_SET(4, "MACSEC_ATTR_SECY", macsec_secy),
	NLA_LIST(5, "MACSEC_ATTR_TXSA_LIST", macsec_sa_elem),
	NLA_LIST(6, "MACSEC_ATTR_RXSC_LIST", macsec_rxsc_elem),
	NLA_SET(7, "MACSEC_ATTR_TXSC_STATS", macsec_txsc_stats),
	NLA_SET(8, "MACSEC_ATTR_SECY_STATS", macsec_secy_stats),
	NLA_SET(9, "MACSEC_ATTR_OFFLOAD", macsec_offload),
};
static NL_SET_OF(macsec_attrs, "MACSEC_ATTR_???");

const struct genl_family genl_macsec = {
	.name = "macsec",
	.requests = { &xlat_macsec_cmds, .attrs = &macsec_attrs },
};

#define netdev_cmds(X) \
	X(1, "NETDEV_CMD_DEV_GET") \
	X(2, "NETDEV_CMD_DEV_ADD_NTF") \
	X(3, "NETDEV_CMD_DEV_DEL_NTF") \
	X(4, "NETDEV_CMD_DEV_CHANGE_NTF") \
	X(5, "NETDEV_CMD_PAGE_POOL_GET") \
	X(6, "NETDEV_CMD_PAGE_POOL_ADD_NTF") \
	X(7, "NETDEV_CMD_PAGE_POOL_DEL_NTF") \
	X(8, "NETDEV_CMD_PAGE_POOL_CHANGE_NTF") \
	X(9, "NETDEV_CMD_PAGE_POOL_STATS_GET") \
	X(10, "NETDEV_CMD_QUEUE_GET") \
	X(11, "NETDEV_CMD_NAPI_GET") \
	X(12, "NETDEV_CMD_QSTATS_GET") \
	X(13, "NETDEV_CMD_BIND_RX") \
	X(14, "NETDEV_CMD_NAPI_SET") \
	X(15, "NETDEV_CMD_BIND_TX") \
	X(16, "NETDEV_CMD_QUEUE_CREATE")
static const struct xlat_set xlat_netdev_cmds = {
	.prefix = "NETDEV_CMD_???", XLAT_ITEMS(netdev_cmds),
};

#define netdev_xdp(X) \
	X(1, "NETDEV_XDP_ACT_BASIC") \
	X(2, "NETDEV_XDP_ACT_REDIRECT") \
	X(4, "NETDEV_XDP_ACT_NDO_XMIT") \
	X(8, "NETDEV_XDP_ACT_XSK_ZEROCOPY") \
	X(16, "NETDEV_XDP_ACT_HW_OFFLOAD") \
	X(32, "NETDEV_XDP_ACT_RX_SG") \
	X(64, "NETDEV_XDP_ACT_NDO_XMIT_SG")
static const struct xlat_set xlat_netdev_xdp = {
	.prefix = "NETDEV_XDP_ACT_???", XLAT_ITEMS(netdev_xdp),
	.kind = XLAT_FLAGS,
};

#define netdev_xdp_rx(X) \
	X(1, "NETDEV_XDP_RX_METADATA_TIMESTAMP") \
	X(2, "NETDEV_XDP_RX_METADATA_HASH") \
	X(4, "NETDEV_XDP_RX_METADATA_VLAN_TAG")
static const struct xlat_set xlat_netdev_xdp_rx = {
	.prefix = "NETDEV_XDP_RX_METADATA_???", XLAT_ITEMS(netdev_xdp_rx),
	.kind = XLAT_FLAGS,
};

#define netdev_xsk(X) \
	X(1, "NETDEV_XSK_FLAGS_TX_TIMESTAMP") \
	X(2, "NETDEV_XSK_FLAGS_TX_CHECKSUM") \
	X(4, "NETDEV_XSK_FLAGS_TX_LAUNCH_TIME_FIFO")
static const struct xlat_set xlat_netdev_xsk = {
	.prefix = "NETDEV_XSK_FLAGS_???", XLAT_ITEMS(netdev_xsk),
	.kind = XLAT_FLAGS,
};

#define netdev_queues(X) \
	X(0, "NETDEV_QUEUE_TYPE_RX") \
	X(1, "NETDEV_QUEUE_TYPE_TX")
static const struct xlat_set xlat_netdev_queues = {
	.prefix = "NETDEV_QUEUE_TYPE_???", XLAT_ITEMS(netdev_queues),
};

#define netdev_threaded(X) \
	X(0, "NETDEV_NAPI_THREADED_DISABLED") \
	X(1, "NETDEV_NAPI_THREADED_ENABLED") \
	X(2, "NETDEV_NAPI_THREADED_BUSY_POLL")
static const struct xlat_set xlat_netdev_threaded = {
	.prefix = "NETDEV_NAPI_THREADED_???", XLAT_ITEMS(netdev_threaded),
};

/* Some of .x in 64 bits. */
#define NLA_FLAGS64_(t, n, x) \
	NLA_FLAGS_(t, n, x, T_U64)
static const struct nl_attr netdev_dev_items[] = {
	NLA_IFINDEX(1, "NETDEV_A_DEV_IFINDEX"),
	NLA(2, "NETDEV_A_DEV_PAD"),
	NLA_FLAGS64_(3, "NETDEV_A_DEV_XDP_FEATURES", xlat_netdev_xdp),
	NLA_U32(4, "NETDEV_A_DEV_XDP_ZC_MAX_SEGS"),
	NLA_FLAGS64_(5, "NETDEV_A_DEV_XDP_RX_METADATA_FEATURES", xlat_netdev_xdp_rx),
	NLA_FLAGS64_(6, "NETDEV_A_DEV_XSK_FEATURES", xlat_netdev_xsk),
};
static NL_SET_OF(netdev_dev, "NETDEV_A_DEV_???");

static const struct nl_attr netdev_pool_items[] = {
	NLA_NUMBER(1, "NETDEV_A_PAGE_POOL_ID"),
	NLA_IFINDEX(2, "NETDEV_A_PAGE_POOL_IFINDEX"),
	NLA_NUMBER(3, "NETDEV_A_PAGE_POOL_NAPI_ID"),
	NLA_NUMBER(4, "NETDEV_A_PAGE_POOL_INFLIGHT"),
	NLA_NUMBER(5, "NETDEV_A_PAGE_POOL_INFLIGHT_MEM"),
	NLA_NUMBER(6, "NETDEV_A_PAGE_POOL_DETACH_TIME"),
	NLA_U32(7, "NETDEV_A_PAGE_POOL_DMABUF"),
	NLA(8, "NETDEV_A_PAGE_POOL_IO_URING"),
};
static NL_SET_OF(netdev_pool, "NETDEV_A_PAGE_POOL_???");

static const struct nl_attr netdev_pool_stats_items[] = {
	NLA_SET(1, "NETDEV_A_PAGE_POOL_STATS_INFO", netdev_pool),
	NLA_NUMBER(8, "NETDEV_A_PAGE_POOL_STATS_ALLOC_FAST"),
	NLA_NUMBER(9, "NETDEV_A_PAGE_POOL_STATS_ALLOC_SLOW"),
	NLA_NUMBER(10, "NETDEV_A_PAGE_POOL_STATS_ALLOC_SLOW_HIGH_ORDER"),
	NLA_NUMBER(11, "NETDEV_A_PAGE_POOL_STATS_ALLOC_EMPTY"),
	NLA_NUMBER(12, "NETDEV_A_PAGE_POOL_STATS_ALLOC_REFILL"),
	NLA_NUMBER(13, "NETDEV_A_PAGE_POOL_STATS_ALLOC_WAIVE"),
	NLA_NUMBER(14, "NETDEV_A_PAGE_POOL_STATS_RECYCLE_CACHED"),
	NLA_NUMBER(15, "NETDEV_A_PAGE_POOL_STATS_RECYCLE_CACHE_FULL"),
	NLA_NUMBER(16, "NETDEV_A_PAGE_POOL_STATS_RECYCLE_RING"),
	NLA_NUMBER(17, "NETDEV_A_PAGE_POOL_STATS_RECYCLE_RING_FULL"),
	NLA_NUMBER(18, "NETDEV_A_PAGE_POOL_STATS_RECYCLE_RELEASED_REFCNT"),
};
static NL_SET_OF(netdev_pool_stats, "NETDEV_A_PAGE_POOL_STATS_???");

static const struct nl_attr netdev_napi_items[] = {
	NLA_IFINDEX(1, "NETDEV_A_NAPI_IFINDEX"),
	NLA_U32(2, "NETDEV_A_NAPI_ID"),
	NLA_U32(3, "NETDEV_A_NAPI_IRQ"),
	NLA_PID(4, "NETDEV_A_NAPI_PID"),
	NLA_U32(5, "NETDEV_A_NAPI_DEFER_HARD_IRQS"),
	NLA_NUMBER(6, "NETDEV_A_NAPI_GRO_FLUSH_TIMEOUT"),
	NLA_NUMBER(7, "NETDEV_A_NAPI_IRQ_SUSPEND_TIMEOUT"),
	NLA_ENUM32(8, "NETDEV_A_NAPI_THREADED", xlat_netdev_threaded),
};
static NL_SET_OF(netdev_napi, "NETDEV_A_NAPI_???");

static const struct nl_attr netdev_queue_items[] = {
	NLA_U32(1, "NETDEV_A_QUEUE_ID"),
	NLA_IFINDEX(2, "NETDEV_A_QUEUE_IFINDEX"),
	NLA_ENUM32(3, "NETDEV_A_QUEUE_TYPE", xlat_netdev_queues),
	NLA_U32(4, "NETDEV_A_QUEUE_NAPI_ID"),
	NLA_U32(5, "NETDEV_A_QUEUE_DMABUF"),
	NLA(6, "NETDEV_A_QUEUE_IO_URING"),
	NLA(7, "NETDEV_A_QUEUE_XSK"),
	NLA(8, "NETDEV_A_QUEUE_LEASE"),
};
static NL_SET_OF(netdev_queue, "NETDEV_A_QUEUE_???");

static const struct nl_attr netdev_qstats_items[] = {
	NLA_IFINDEX(1, "NETDEV_A_QSTATS_IFINDEX"),
	NLA_ENUM32(2, "NETDEV_A_QSTATS_QUEUE_TYPE", xlat_netdev_queues),
	NLA_U32(3, "NETDEV_A_QSTATS_QUEUE_ID"),
	NLA_NUMBER(4, "NETDEV_A_QSTATS_SCOPE"),
	NLA_NUMBER(8, "NETDEV_A_QSTATS_RX_PACKETS"),
	NLA_NUMBER(9, "NETDEV_A_QSTATS_RX_BYTES"),
	NLA_NUMBER(10, "NETDEV_A_QSTATS_TX_PACKETS"),
	NLA_NUMBER(11, "NETDEV_A_QSTATS_TX_BYTES"),
	NLA_NUMBER(12, "NETDEV_A_QSTATS_RX_ALLOC_FAIL"),
	NLA_NUMBER(13, "NETDEV_A_QSTATS_RX_HW_DROPS"),
	NLA_NUMBER(14, "NETDEV_A_QSTATS_RX_HW_DROP_OVERRUNS"),
	NLA_NUMBER(15, "NETDEV_A_QSTATS_RX_CSUM_COMPLETE"),
	NLA_NUMBER(16, "NETDEV_A_QSTATS_RX_CSUM_UNNECESSARY"),
	NLA_NUMBER(17, "NETDEV_A_QSTATS_RX_CSUM_NONE"),
	NLA_NUMBER(18, "NETDEV_A_QSTATS_RX_CSUM_BAD"),
	NLA_NUMBER(19, "NETDEV_A_QSTATS_RX_HW_GRO_PACKETS"),
	NLA_NUMBER(20, "NETDEV_A_QSTATS_RX_HW_GRO_BYTES"),
	NLA_NUMBER(21, "NETDEV_A_QSTATS_RX_HW_GRO_WIRE_PACKETS"),
	NLA_NUMBER(22, "NETDEV_A_QSTATS_RX_HW_GRO_WIRE_BYTES"),
	NLA_NUMBER(23, "NETDEV_A_QSTATS_RX_HW_DROP_RATELIMITS"),
	NLA_NUMBER(24, "NETDEV_A_QSTATS_TX_HW_DROPS"),
	NLA_NUMBER(25, "NETDEV_A_QSTATS_TX_HW_DROP_ERRORS"),
	NLA_NUMBER(26, "NETDEV_A_QSTATS_TX_CSUM_NONE"),
	NLA_NUMBER(27, "NETDEV_A_QSTATS_TX_NEEDS_CSUM"),
	NLA_NUMBER(28, "NETDEV_A_QSTATS_TX_HW_GSO_PACKETS"),
	NLA_NUMBER(29, "NETDEV_A_QSTATS_TX_HW_GSO_BYTES"),
	NLA_NUMBER(30, "NETDEV_A_QSTATS_TX_HW_GSO_WIRE_PACKETS"),
	NLA_NUMBER(31, "NETDEV_A_QSTATS_TX_HW_GSO_WIRE_BYTES"),
	NLA_NUMBER(32, "NETDEV_A_QSTATS_TX_HW_DROP_RATELIMITS"),
	NLA_NUMBER(33, "NETDEV_A_QSTATS_TX_STOP"),
	NLA_NUMBER(34, "NETDEV_A_QSTATS_TX_WAKE"),
};
static NL_SET_OF(netdev_qstats, "NETDEV_A_QSTATS_???");

static const struct nl_attr netdev_dmabuf_items[] = {
	NLA_IFINDEX(1, "NETDEV_A_DMABUF_IFINDEX"),
	NLA_SET(2, "NETDEV_A_DMABUF_QUEUES", netdev_queue),
	NLA_FD(3, "NETDEV_A_DMABUF_FD"),
	NLA_U32(4, "NETDEV_A_DMABUF_ID"),
};
static NL_SET_OF(netdev_dmabuf, "NETDEV_A_DMABUF_???");

static const struct nl_set *const netdev_sets[] = {
	[1] = &netdev_dev, [2] = &netdev_dev, [3] = &netdev_dev, [4] = &netdev_dev,
	[5] = &netdev_pool, [6] = &netdev_pool, [7] = &netdev_pool, [8] = &netdev_pool,
	[9] = &netdev_pool_stats,
	[10] = &netdev_queue,
	[11] = &netdev_napi,
	[12] = &netdev_qstats,
	[13] = &netdev_dmabuf,
	[14] = &netdev_napi,
	[15] = &netdev_dmabuf,
	[16] = &netdev_queue,
};

const struct genl_family genl_netdev = {
	.name = "netdev",
	.requests = { &xlat_netdev_cmds, GENL_SETS(netdev_sets) },
};

static const struct field ovs_header_members[] = { M_S32("dp_ifindex") };
static const struct layout layout_ovs_header = {
	"ovs_header", LAYOUT_MEMBERS(ovs_header_members)
};

static const struct nl_set ovs_key, ovs_actions;
static const struct nl_attr ovs_tunnel_items[] = {
	NLA(0, "OVS_TUNNEL_KEY_ATTR_ID"),
	NLA_INET4(1, "OVS_TUNNEL_KEY_ATTR_IPV4_SRC"),
	NLA_INET4(2, "OVS_TUNNEL_KEY_ATTR_IPV4_DST"),
	NLA_X8(3, "OVS_TUNNEL_KEY_ATTR_TOS"),
	NLA_U8(4, "OVS_TUNNEL_KEY_ATTR_TTL"),
	NLA(5, "OVS_TUNNEL_KEY_ATTR_DONT_FRAGMENT"),
	NLA(6, "OVS_TUNNEL_KEY_ATTR_CSUM"),
	NLA(7, "OVS_TUNNEL_KEY_ATTR_OAM"),
	NLA(8, "OVS_TUNNEL_KEY_ATTR_GENEVE_OPTS"),
	NLA_BE16(9, "OVS_TUNNEL_KEY_ATTR_TP_SRC"),
	NLA_BE16(10, "OVS_TUNNEL_KEY_ATTR_TP_DST"),
	NLA(11, "OVS_TUNNEL_KEY_ATTR_VXLAN_OPTS"),
	NLA_INET6(12, "OVS_TUNNEL_KEY_ATTR_IPV6_SRC"),
	NLA_INET6(13, "OVS_TUNNEL_KEY_ATTR_IPV6_DST"),
	NLA(14, "OVS_TUNNEL_KEY_ATTR_PAD"),
	NLA(15, "OVS_TUNNEL_KEY_ATTR_ERSPAN_OPTS"),
	NLA(16, "OVS_TUNNEL_KEY_ATTR_IPV4_INFO_BRIDGE"),
};
static NL_SET_OF(ovs_tunnel, "OVS_TUNNEL_KEY_ATTR_???");

static const struct nl_attr ovs_key_items[] = {
	NLA(0, "OVS_KEY_ATTR_UNSPEC"),
	NLA_SET(1, "OVS_KEY_ATTR_ENCAP", ovs_key),
	NLA_U32(2, "OVS_KEY_ATTR_PRIORITY"),
	NLA_U32(3, "OVS_KEY_ATTR_IN_PORT"),
	NLA(4, "OVS_KEY_ATTR_ETHERNET"),
	NLA(5, "OVS_KEY_ATTR_VLAN"),
	NLA_ETHERTYPE(6, "OVS_KEY_ATTR_ETHERTYPE"),
	NLA(7, "OVS_KEY_ATTR_IPV4"),
	NLA(8, "OVS_KEY_ATTR_IPV6"),
	NLA(9, "OVS_KEY_ATTR_TCP"),
	NLA(10, "OVS_KEY_ATTR_UDP"),
	NLA(11, "OVS_KEY_ATTR_ICMP"),
	NLA(12, "OVS_KEY_ATTR_ICMPV6"),
	NLA(13, "OVS_KEY_ATTR_ARP"),
	NLA(14, "OVS_KEY_ATTR_ND"),
	NLA_X32(15, "OVS_KEY_ATTR_SKB_MARK"),
	NLA_SET(16, "OVS_KEY_ATTR_TUNNEL", ovs_tunnel),
	NLA(17, "OVS_KEY_ATTR_SCTP"),
	NLA(18, "OVS_KEY_ATTR_TCP_FLAGS"),
	NLA_X32(19, "OVS_KEY_ATTR_DP_HASH"),
	NLA_U32(20, "OVS_KEY_ATTR_RECIRC_ID"),
	NLA(21, "OVS_KEY_ATTR_MPLS"),
	NLA_X32(22, "OVS_KEY_ATTR_CT_STATE"),
	NLA_U16(23, "OVS_KEY_ATTR_CT_ZONE"),
	NLA_X32(24, "OVS_KEY_ATTR_CT_MARK"),
	NLA(25, "OVS_KEY_ATTR_CT_LABELS"),
	NLA(26, "OVS_KEY_ATTR_CT_ORIG_TUPLE_IPV4"),
	NLA(27, "OVS_KEY_ATTR_CT_ORIG_TUPLE_IPV6"),
	NLA(28, "OVS_KEY_ATTR_NSH"),
	NLA(29, "OVS_KEY_ATTR_PACKET_TYPE"),
	NLA(30, "OVS_KEY_ATTR_ND_EXTENSIONS"),
	NLA(31, "OVS_KEY_ATTR_TUNNEL_INFO"),
	NLA(32, "OVS_KEY_ATTR_IPV6_EXTHDRS"),
};
static NL_SET_OF(ovs_key, "OVS_KEY_ATTR_???");

static const struct nl_attr ovs_userspace_items[] = {
	NLA(0, "OVS_USERSPACE_ATTR_UNSPEC"),
	NLA_U32(1, "OVS_USERSPACE_ATTR_PID"),
	NLA(2, "OVS_USERSPACE_ATTR_USERDATA"),
	NLA_U32(3, "OVS_USERSPACE_ATTR_EGRESS_TUN_PORT"),
	NLA(4, "OVS_USERSPACE_ATTR_ACTIONS"),
};
static NL_SET_OF(ovs_userspace, "OVS_USERSPACE_ATTR_???");

static const struct nl_attr ovs_sample_items[] = {
	NLA(0, "OVS_SAMPLE_ATTR_UNSPEC"),
	NLA_U32(1, "OVS_SAMPLE_ATTR_PROBABILITY"),
	NLA_SET(2, "OVS_SAMPLE_ATTR_ACTIONS", ovs_actions),
};
static NL_SET_OF(ovs_sample, "OVS_SAMPLE_ATTR_???");

static const struct nl_attr ovs_nat_items[] = {
	NLA(0, "OVS_NAT_ATTR_UNSPEC"),
	NLA(1, "OVS_NAT_ATTR_SRC"),
	NLA(2, "OVS_NAT_ATTR_DST"),
	NLA_ADDR(3, "OVS_NAT_ATTR_IP_MIN"),
	NLA_U16(5, "OVS_NAT_ATTR_PROTO_MIN"),
	NLA(7, "OVS_NAT_ATTR_PERSISTENT"),
	NLA(8, "OVS_NAT_ATTR_PROTO_HASH"),
	NLA(9, "OVS_NAT_ATTR_PROTO_RANDOM"),
};
static NL_SET_OF(ovs_nat, "OVS_NAT_ATTR_???");

static const struct nl_attr ovs_ct_items[] = {
	NLA(0, "OVS_CT_ATTR_UNSPEC"),
	NLA(1, "OVS_CT_ATTR_COMMIT"),
	NLA_U16(2, "OVS_CT_ATTR_ZONE"),
	NLA(3, "OVS_CT_ATTR_MARK"),
	NLA(4, "OVS_CT_ATTR_LABELS"),
	NLA_STR(5, "OVS_CT_ATTR_HELPER"),
	NLA_SET(6, "OVS_CT_ATTR_NAT", ovs_nat),
	NLA(7, "OVS_CT_ATTR_FORCE_COMMIT"),
	NLA_X32(8, "OVS_CT_ATTR_EVENTMASK"),
	NLA_STR(9, "OVS_CT_ATTR_TIMEOUT"),
};
static NL_SET_OF(ovs_ct, "OVS_CT_ATTR_???");

static const struct nl_attr ovs_actions_items[] = {
	NLA(0, "OVS_ACTION_ATTR_UNSPEC"),
	NLA_U32(1, "OVS_ACTION_ATTR_OUTPUT"),
	NLA_SET(2, "OVS_ACTION_ATTR_USERSPACE", ovs_userspace),
	NLA_SET(3, "OVS_ACTION_ATTR_SET", ovs_key),
	NLA(4, "OVS_ACTION_ATTR_PUSH_VLAN"),
	NLA(5, "OVS_ACTION_ATTR_POP_VLAN"),
	NLA_SET(6, "OVS_ACTION_ATTR_SAMPLE", ovs_sample),
	NLA_U32(7, "OVS_ACTION_ATTR_RECIRC"),
	NLA(8, "OVS_ACTION_ATTR_HASH"),
	NLA(9, "OVS_ACTION_ATTR_PUSH_MPLS"),
	NLA(10, "OVS_ACTION_ATTR_POP_MPLS"),
	NLA_SET(11, "OVS_ACTION_ATTR_SET_MASKED", ovs_key),
	NLA_SET(12, "OVS_ACTION_ATTR_CT", ovs_ct),
	NLA_U32(13, "OVS_ACTION_ATTR_TRUNC"),
	NLA(14, "OVS_ACTION_ATTR_PUSH_ETH"),
	NLA(15, "OVS_ACTION_ATTR_POP_ETH"),
	NLA(16, "OVS_ACTION_ATTR_CT_CLEAR"),
	NLA(17, "OVS_ACTION_ATTR_PUSH_NSH"),
	NLA(18, "OVS_ACTION_ATTR_POP_NSH"),
	NLA_U32(19, "OVS_ACTION_ATTR_METER"),
	NLA_SET(20, "OVS_ACTION_ATTR_CLONE", ovs_actions),
	NLA(21, "OVS_ACTION_ATTR_CHECK_PKT_LEN"),
	NLA(22, "OVS_ACTION_ATTR_ADD_MPLS"),
	NLA(23, "OVS_ACTION_ATTR_DEC_TTL"),
};
static NL_SET_OF(ovs_actions, "OVS_ACTION_ATTR_???");

#define ovs_datapath_cmds(X) \
	X(0, "OVS_DP_CMD_UNSPEC") \
	X(1, "OVS_DP_CMD_NEW") \
	X(2, "OVS_DP_CMD_DEL") \
	X(3, "OVS_DP_CMD_GET") \
	X(4, "OVS_DP_CMD_SET")
static const struct xlat_set xlat_ovs_datapath_cmds = {
	.prefix = "OVS_DP_CMD_???", XLAT_ITEMS(ovs_datapath_cmds),
};

static const struct nl_attr ovs_datapath_items[] = {
	NLA(0, "OVS_DP_ATTR_UNSPEC"),
	NLA_STR(1, "OVS_DP_ATTR_NAME"),
	NLA_U32(2, "OVS_DP_ATTR_UPCALL_PID"),
	NLA(3, "OVS_DP_ATTR_STATS"),
	NLA(4, "OVS_DP_ATTR_MEGAFLOW_STATS"),
	NLA_X32(5, "OVS_DP_ATTR_USER_FEATURES"),
	NLA(6, "OVS_DP_ATTR_PAD"),
	NLA_U32(7, "OVS_DP_ATTR_MASKS_CACHE_SIZE"),
	NLA(8, "OVS_DP_ATTR_PER_CPU_PIDS"),
	NLA_IFINDEX(9, "OVS_DP_ATTR_IFINDEX"),
};
static NL_SET_OF(ovs_datapath, "OVS_DP_ATTR_???");

const struct genl_family genl_ovs_datapath = {
	.name = "ovs_datapath",
	.requests = { &xlat_ovs_datapath_cmds, .attrs = &ovs_datapath },
	.header = &layout_ovs_header,
};

#define ovs_vport_types(X) \
	X(0, "OVS_VPORT_TYPE_UNSPEC") \
	X(1, "OVS_VPORT_TYPE_NETDEV") \
	X(2, "OVS_VPORT_TYPE_INTERNAL") \
	X(3, "OVS_VPORT_TYPE_GRE") \
	X(4, "OVS_VPORT_TYPE_VXLAN") \
	X(5, "OVS_VPORT_TYPE_GENEVE")
static const struct xlat_set xlat_ovs_vport_types = {
	.prefix = "OVS_VPORT_TYPE_???", XLAT_ITEMS(ovs_vport_types),
};

#define ovs_vport_cmds(X) \
	X(0, "OVS_VPORT_CMD_UNSPEC") \
	X(1, "OVS_VPORT_CMD_NEW") \
	X(2, "OVS_VPORT_CMD_DEL") \
	X(3, "OVS_VPORT_CMD_GET") \
	X(4, "OVS_VPORT_CMD_SET")
static const struct xlat_set xlat_ovs_vport_cmds = {
	.prefix = "OVS_VPORT_CMD_???", XLAT_ITEMS(ovs_vport_cmds),
};

static const struct nl_attr ovs_vport_items[] = {
	NLA(0, "OVS_VPORT_ATTR_UNSPEC"),
	NLA_U32(1, "OVS_VPORT_ATTR_PORT_NO"),
	NLA_ENUM32(2, "OVS_VPORT_ATTR_TYPE", xlat_ovs_vport_types),
	NLA_STR(3, "OVS_VPORT_ATTR_NAME"),
	NLA_MAYBE(4, "OVS_VPORT_ATTR_OPTIONS"),
	NLA(5, "OVS_VPORT_ATTR_UPCALL_PID"),
	NLA(6, "OVS_VPORT_ATTR_STATS"),
	NLA(7, "OVS_VPORT_ATTR_PAD"),
	NLA_IFINDEX(8, "OVS_VPORT_ATTR_IFINDEX"),
	NLA_S32(9, "OVS_VPORT_ATTR_NETNSID"),
};
static NL_SET_OF(ovs_vport, "OVS_VPORT_ATTR_???");

const struct genl_family genl_ovs_vport = {
	.name = "ovs_vport",
	.requests = { &xlat_ovs_vport_cmds, .attrs = &ovs_vport },
	.header = &layout_ovs_header,
};

#define ovs_flow_cmds(X) \
	X(0, "OVS_FLOW_CMD_UNSPEC") \
	X(1, "OVS_FLOW_CMD_NEW") \
	X(2, "OVS_FLOW_CMD_DEL") \
	X(3, "OVS_FLOW_CMD_GET") \
	X(4, "OVS_FLOW_CMD_SET")
static const struct xlat_set xlat_ovs_flow_cmds = {
	.prefix = "OVS_FLOW_CMD_???", XLAT_ITEMS(ovs_flow_cmds),
};

static const struct nl_attr ovs_flow_items[] = {
	NLA(0, "OVS_FLOW_ATTR_UNSPEC"),
	NLA_SET(1, "OVS_FLOW_ATTR_KEY", ovs_key),
	NLA_SET(2, "OVS_FLOW_ATTR_ACTIONS", ovs_actions),
	NLA(3, "OVS_FLOW_ATTR_STATS"),
	NLA_X8(4, "OVS_FLOW_ATTR_TCP_FLAGS"),
	NLA_U64(5, "OVS_FLOW_ATTR_USED"),
	NLA(6, "OVS_FLOW_ATTR_CLEAR"),
	NLA_SET(7, "OVS_FLOW_ATTR_MASK", ovs_key),
	NLA(8, "OVS_FLOW_ATTR_PROBE"),
	NLA(9, "OVS_FLOW_ATTR_UFID"),
	NLA_X32(10, "OVS_FLOW_ATTR_UFID_FLAGS"),
	NLA(11, "OVS_FLOW_ATTR_PAD"),
};
static NL_SET_OF(ovs_flow, "OVS_FLOW_ATTR_???");

const struct genl_family genl_ovs_flow = {
	.name = "ovs_flow",
	.requests = { &xlat_ovs_flow_cmds, .attrs = &ovs_flow },
	.header = &layout_ovs_header,
};

#define ovs_packet_cmds(X) \
	X(0, "OVS_PACKET_CMD_UNSPEC") \
	X(1, "OVS_PACKET_CMD_MISS") \
	X(2, "OVS_PACKET_CMD_ACTION") \
	X(3, "OVS_PACKET_CMD_EXECUTE")
static const struct xlat_set xlat_ovs_packet_cmds = {
	.prefix = "OVS_PACKET_CMD_???", XLAT_ITEMS(ovs_packet_cmds),
};

static const struct nl_attr ovs_packet_items[] = {
	NLA(0, "OVS_PACKET_ATTR_UNSPEC"),
	NLA(1, "OVS_PACKET_ATTR_PACKET"),
	NLA_SET(2, "OVS_PACKET_ATTR_KEY", ovs_key),
	NLA_SET(3, "OVS_PACKET_ATTR_ACTIONS", ovs_actions),
	NLA(4, "OVS_PACKET_ATTR_USERDATA"),
	NLA(5, "OVS_PACKET_ATTR_EGRESS_TUN_KEY"),
	NLA(6, "OVS_PACKET_ATTR_UNUSED1"),
	NLA(7, "OVS_PACKET_ATTR_UNUSED2"),
	NLA(8, "OVS_PACKET_ATTR_PROBE"),
	NLA_U16(9, "OVS_PACKET_ATTR_MRU"),
	NLA_U32(10, "OVS_PACKET_ATTR_LEN"),
	NLA_NUMBER(11, "OVS_PACKET_ATTR_HASH"),
};
static NL_SET_OF(ovs_packet, "OVS_PACKET_ATTR_???");

const struct genl_family genl_ovs_packet = {
	.name = "ovs_packet",
	.requests = { &xlat_ovs_packet_cmds, .attrs = &ovs_packet },
	.header = &layout_ovs_header,
};

static const struct nl_attr ovs_band_items[] = {
	NLA(0, "OVS_BAND_ATTR_UNSPEC"),
	NLA_U32(1, "OVS_BAND_ATTR_TYPE"),
	NLA_U32(2, "OVS_BAND_ATTR_RATE"),
	NLA_U32(3, "OVS_BAND_ATTR_BURST"),
	NLA(4, "OVS_BAND_ATTR_STATS"),
};
static NL_SET_OF(ovs_band, "OVS_BAND_ATTR_???");

static const struct nl_attr ovs_band_elem = { 0, NL_SET, NULL, .set = &ovs_band };

#define ovs_meter_cmds(X) \
	X(0, "OVS_METER_CMD_UNSPEC") \
	X(1, "OVS_METER_CMD_FEATURES") \
	X(2, "OVS_METER_CMD_SET") \
	X(3, "OVS_METER_CMD_DEL") \
	X(4, "OVS_METER_CMD_GET")
static const struct xlat_set xlat_ovs_meter_cmds = {
	.prefix = "OVS_METER_CMD_???", XLAT_ITEMS(ovs_meter_cmds),
};

static const struct nl_attr ovs_meter_items[] = {
	NLA(0, "OVS_METER_ATTR_UNSPEC"),
	NLA_U32(1, "OVS_METER_ATTR_ID"),
	NLA(2, "OVS_METER_ATTR_KBPS"),
	NLA(3, "OVS_METER_ATTR_STATS"),
	NLA_LIST(4, "OVS_METER_ATTR_BANDS", ovs_band_elem),
	NLA_U64(5, "OVS_METER_ATTR_USED"),
	NLA(6, "OVS_METER_ATTR_CLEAR"),
	NLA_U32(7, "OVS_METER_ATTR_MAX_METERS"),
	NLA_U32(8, "OVS_METER_ATTR_MAX_BANDS"),
	NLA(9, "OVS_METER_ATTR_PAD"),
};
static NL_SET_OF(ovs_meter, "OVS_METER_ATTR_???");

const struct genl_family genl_ovs_meter = {
	.name = "ovs_meter",
	.requests = { &xlat_ovs_meter_cmds, .attrs = &ovs_meter },
	.header = &layout_ovs_header,
};

#define ovs_ct_limit_cmds(X) \
	X(0, "OVS_CT_LIMIT_CMD_UNSPEC") \
	X(1, "OVS_CT_LIMIT_CMD_SET") \
	X(2, "OVS_CT_LIMIT_CMD_DEL") \
	X(3, "OVS_CT_LIMIT_CMD_GET")
static const struct xlat_set xlat_ovs_ct_limit_cmds = {
	.prefix = "OVS_CT_LIMIT_CMD_???", XLAT_ITEMS(ovs_ct_limit_cmds),
};

static const struct nl_attr ovs_ct_limit_items[] = {
	NLA(0, "OVS_CT_LIMIT_ATTR_UNSPEC"),
	NLA(1, "OVS_CT_LIMIT_ATTR_ZONE_LIMIT"),
};
static NL_SET_OF(ovs_ct_limit, "OVS_CT_LIMIT_ATTR_???");

const struct genl_family genl_ovs_ct_limit = {
	.name = "ovs_ct_limit",
	.requests = { &xlat_ovs_ct_limit_cmds, .attrs = &ovs_ct_limit },
	.header = &layout_ovs_header,
};

/* clang-format on */
