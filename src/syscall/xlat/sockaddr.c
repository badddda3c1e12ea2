/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants in the addresses of sockets, by family. */
#include "syscall/xlat/sockaddr.h"

static const struct xlat tipc_addrtype_items[] = {
	{ 1, "TIPC_SERVICE_RANGE" },
	{ 2, "TIPC_SERVICE_ADDR" },
	{ 3, "TIPC_SOCKET_ADDR" },
};

const struct xlat_set xlat_tipc_addrtype = {
	.prefix = "TIPC_???",
	XLAT_ITEMS(tipc_addrtype_items),
	.kind = XLAT_ENUM,
};

static const struct xlat tipc_scope_items[] = {
	{ 1, "TIPC_ZONE_SCOPE" },	 { 2, "TIPC_CLUSTER_SCOPE" },
	{ 3, "TIPC_NODE_SCOPE" },	 { 0xff, "-TIPC_ZONE_SCOPE" },
	{ 0xfe, "-TIPC_CLUSTER_SCOPE" }, { 0xfd, "-TIPC_NODE_SCOPE" },
};

const struct xlat_set xlat_tipc_scope = {
	.prefix = "TIPC_???_SCOPE",
	XLAT_ITEMS(tipc_scope_items),
	.kind = XLAT_ENUM,
};

static const struct xlat bdaddr_type_items[] = {
	{ 0, "BDADDR_BREDR" },
	{ 1, "BDADDR_LE_PUBLIC" },
	{ 2, "BDADDR_LE_RANDOM" },
};

const struct xlat_set xlat_bdaddr_type = {
	.prefix = "BDADDR_???",
	XLAT_ITEMS(bdaddr_type_items),
	.kind = XLAT_ENUM,
};

static const struct xlat l2cap_cid_items[] = {
	{ 0x0001, "L2CAP_CID_SIGNALING" },    { 0x0002, "L2CAP_CID_CONN_LESS" },
	{ 0x0003, "L2CAP_CID_A2MP" },	      { 0x0004, "L2CAP_CID_ATT" },
	{ 0x0005, "L2CAP_CID_LE_SIGNALING" }, { 0x0006, "L2CAP_CID_SMP" },
	{ 0x0007, "L2CAP_CID_SMP_BREDR" },    { 0x0040, "L2CAP_CID_DYN_START" },
	{ 0x007f, "L2CAP_CID_LE_DYN_END" },   { 0xffff, "L2CAP_CID_DYN_END" },
};

const struct xlat_set xlat_l2cap_cid = {
	.prefix = "L2CAP_CID_???",
	XLAT_ITEMS(l2cap_cid_items),
	.kind = XLAT_ENUM,
};

static const struct xlat l2cap_psm_items[] = {
	{ 0x0001, "L2CAP_PSM_SDP" },
	{ 0x0003, "L2CAP_PSM_RFCOMM" },
	{ 0x0021, "L2CAP_PSM_3DSP" },
	{ 0x0023, "L2CAP_PSM_IPSP" },
	{ 0x0080, "L2CAP_PSM_LE_DYN_START" },
	{ 0x00ff, "L2CAP_PSM_LE_DYN_END" },
	{ 0x1001, "L2CAP_PSM_DYN_START" },
	{ 0x10ff, "L2CAP_PSM_AUTO_END" },
	{ 0xffff, "L2CAP_PSM_DYN_END" },
};

const struct xlat_set xlat_l2cap_psm = {
	.prefix = "L2CAP_PSM_???",
	XLAT_ITEMS(l2cap_psm_items),
	.kind = XLAT_ENUM,
};

static const struct xlat hci_channel_items[] = {
	{ 0, "HCI_CHANNEL_RAW" },     { 1, "HCI_CHANNEL_USER" },
	{ 2, "HCI_CHANNEL_MONITOR" }, { 3, "HCI_CHANNEL_CONTROL" },
	{ 4, "HCI_CHANNEL_LOGGING" },
};

const struct xlat_set xlat_hci_channel = {
	.prefix = "HCI_CHANNEL_???",
	XLAT_ITEMS(hci_channel_items),
	.kind = XLAT_ENUM,
};

static const struct xlat rxrpc_service_items[] = {
	{ 1, "CM_SERVICE" },	    { 52, "VL_SERVICE" },
	{ 2500, "YFS_FS_SERVICE" }, { 2501, "YFS_CM_SERVICE" },
	{ 2503, "YFS_VL_SERVICE" },
};

const struct xlat_set xlat_rxrpc_service = {
	.prefix = "???_SERVICE",
	XLAT_ITEMS(rxrpc_service_items),
	.kind = XLAT_ENUM,
};

static const struct xlat ieee802154_addr_type_items[] = {
	{ 0, "IEEE802154_ADDR_NONE" },
	{ 2, "IEEE802154_ADDR_SHORT" },
	{ 3, "IEEE802154_ADDR_LONG" },
};

const struct xlat_set xlat_ieee802154_addr_type = {
	.prefix = "IEEE802154_ADDR_???",
	XLAT_ITEMS(ieee802154_addr_type_items),
	.kind = XLAT_ENUM,
};

static const struct xlat ieee802154_short_items[] = {
	{ 0xfffe, "IEEE802154_ADDR_UNDEF" },
	{ 0xffff, "IEEE802154_ADDR_BROADCAST" },
};

const struct xlat_set xlat_ieee802154_short = {
	XLAT_ITEMS(ieee802154_short_items),
	.kind = XLAT_ENUM,
};

static const struct xlat ieee802154_pan_id_items[] = {
	{ 0xffff, "IEEE802154_PANID_BROADCAST" },
};

const struct xlat_set xlat_ieee802154_pan_id = {
	XLAT_ITEMS(ieee802154_pan_id_items),
	.kind = XLAT_ENUM,
};

static const struct xlat nfc_sap_items[] = {
	{ 1, "LLCP_SAP_SDP" },	  { 2, "LLCP_SAP_IP" },
	{ 3, "LLCP_SAP_OBEX" },	  { 4, "LLCP_SAP_SNEP" },
	{ 0xff, "LLCP_SAP_MAX" },
};

const struct xlat_set xlat_nfc_sap = {
	XLAT_ITEMS(nfc_sap_items),
	.kind = XLAT_ENUM,
};

static const struct xlat nfc_protocol_items[] = {
	{ 1, "NFC_PROTO_JEWEL" },    { 2, "NFC_PROTO_MIFARE" },
	{ 3, "NFC_PROTO_FELICA" },   { 4, "NFC_PROTO_ISO14443" },
	{ 5, "NFC_PROTO_NFC_DEP" },  { 6, "NFC_PROTO_ISO14443_B" },
	{ 7, "NFC_PROTO_ISO15693" },
};

const struct xlat_set xlat_nfc_protocol = {
	.prefix = "NFC_PROTO_???",
	XLAT_ITEMS(nfc_protocol_items),
	.kind = XLAT_ENUM,
};

static const struct xlat qrtr_node_items[] = {
	{ 0xffffffff, "QRTR_NODE_BCAST" },
};

const struct xlat_set xlat_qrtr_node = {
	XLAT_ITEMS(qrtr_node_items),
	.kind = XLAT_ENUM,
};

static const struct xlat qrtr_port_items[] = {
	{ 0xfffffffe, "QRTR_PORT_CTRL" },
};

const struct xlat_set xlat_qrtr_port = {
	XLAT_ITEMS(qrtr_port_items),
	.kind = XLAT_ENUM,
};

static const struct xlat mctp_addr_items[] = {
	{ 0, "MCTP_ADDR_NULL" },
	{ 0xff, "MCTP_ADDR_ANY" },
};

const struct xlat_set xlat_mctp_addr = {
	XLAT_ITEMS(mctp_addr_items),
	.kind = XLAT_ENUM,
};

static const struct xlat mctp_net_items[] = {
	{ 0, "MCTP_NET_ANY" },
};

const struct xlat_set xlat_mctp_net = {
	XLAT_ITEMS(mctp_net_items),
	.kind = XLAT_ENUM,
};

static const struct xlat pppox_proto_items[] = {
	{ 0, "PX_PROTO_OE" },
	{ 1, "PX_PROTO_OL2TP" },
	{ 2, "PX_PROTO_PPTP" },
};

const struct xlat_set xlat_pppox_proto = {
	.prefix = "PX_PROTO_???",
	XLAT_ITEMS(pppox_proto_items),
	.kind = XLAT_ENUM,
};

static const struct xlat j1939_pgn_items[] = {
	{ 0x40000, "J1939_NO_PGN" },
	{ 0x3ffff, "J1939_PGN_MAX" },
	{ 0x3ff00, "J1939_PGN_PDU1_MAX" },
	{ 0xee00, "J1939_PGN_ADDRESS_CLAIMED" },
	{ 0xfed8, "J1939_PGN_ADDRESS_COMMANDED" },
	{ 0xea00, "J1939_PGN_REQUEST" },
};

const struct xlat_set xlat_j1939_pgn = {
	XLAT_ITEMS(j1939_pgn_items),
	.kind = XLAT_ENUM,
};

static const struct xlat j1939_addr_items[] = {
	{ 0xff, "J1939_NO_ADDR" },
	{ 0xfe, "J1939_IDLE_ADDR" },
};

const struct xlat_set xlat_j1939_addr = {
	XLAT_ITEMS(j1939_addr_items),
	.kind = XLAT_ENUM,
};
