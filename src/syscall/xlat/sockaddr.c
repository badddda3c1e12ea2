/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants in the addresses of sockets, by family. */
#include "syscall/xlat/sockaddr.h"

#define tipc_addrtype_items(X) \
	X(1, "TIPC_SERVICE_RANGE") \
	X(2, "TIPC_SERVICE_ADDR") \
	X(3, "TIPC_SOCKET_ADDR")

const struct xlat_set xlat_tipc_addrtype = {
	.prefix = "TIPC_???",
	XLAT_ITEMS(tipc_addrtype_items),
	.kind = XLAT_ENUM,
};

#define tipc_scope_items(X) \
	X(1, "TIPC_ZONE_SCOPE") \
	X(2, "TIPC_CLUSTER_SCOPE") \
	X(3, "TIPC_NODE_SCOPE") \
	X(0xff, "-TIPC_ZONE_SCOPE") \
	X(0xfe, "-TIPC_CLUSTER_SCOPE") \
	X(0xfd, "-TIPC_NODE_SCOPE")

const struct xlat_set xlat_tipc_scope = {
	.prefix = "TIPC_???_SCOPE",
	XLAT_ITEMS(tipc_scope_items),
	.kind = XLAT_ENUM,
};

#define bdaddr_type_items(X) \
	X(0, "BDADDR_BREDR") \
	X(1, "BDADDR_LE_PUBLIC") \
	X(2, "BDADDR_LE_RANDOM")

const struct xlat_set xlat_bdaddr_type = {
	.prefix = "BDADDR_???",
	XLAT_ITEMS(bdaddr_type_items),
	.kind = XLAT_ENUM,
};

#define l2cap_cid_items(X) \
	X(0x0001, "L2CAP_CID_SIGNALING") \
	X(0x0002, "L2CAP_CID_CONN_LESS") \
	X(0x0003, "L2CAP_CID_A2MP") \
	X(0x0004, "L2CAP_CID_ATT") \
	X(0x0005, "L2CAP_CID_LE_SIGNALING") \
	X(0x0006, "L2CAP_CID_SMP") \
	X(0x0007, "L2CAP_CID_SMP_BREDR") \
	X(0x0040, "L2CAP_CID_DYN_START") \
	X(0x007f, "L2CAP_CID_LE_DYN_END") \
	X(0xffff, "L2CAP_CID_DYN_END")

const struct xlat_set xlat_l2cap_cid = {
	.prefix = "L2CAP_CID_???",
	XLAT_ITEMS(l2cap_cid_items),
	.kind = XLAT_ENUM,
};

#define l2cap_psm_items(X) \
	X(0x0001, "L2CAP_PSM_SDP") \
	X(0x0003, "L2CAP_PSM_RFCOMM") \
	X(0x0021, "L2CAP_PSM_3DSP") \
	X(0x0023, "L2CAP_PSM_IPSP") \
	X(0x0080, "L2CAP_PSM_LE_DYN_START") \
	X(0x00ff, "L2CAP_PSM_LE_DYN_END") \
	X(0x1001, "L2CAP_PSM_DYN_START") \
	X(0x10ff, "L2CAP_PSM_AUTO_END") \
	X(0xffff, "L2CAP_PSM_DYN_END")

const struct xlat_set xlat_l2cap_psm = {
	.prefix = "L2CAP_PSM_???",
	XLAT_ITEMS(l2cap_psm_items),
	.kind = XLAT_ENUM,
};

#define hci_channel_items(X) \
	X(0, "HCI_CHANNEL_RAW") \
	X(1, "HCI_CHANNEL_USER") \
	X(2, "HCI_CHANNEL_MONITOR") \
	X(3, "HCI_CHANNEL_CONTROL") \
	X(4, "HCI_CHANNEL_LOGGING")

const struct xlat_set xlat_hci_channel = {
	.prefix = "HCI_CHANNEL_???",
	XLAT_ITEMS(hci_channel_items),
	.kind = XLAT_ENUM,
};

#define rxrpc_service_items(X) \
	X(1, "CM_SERVICE") \
	X(52, "VL_SERVICE") \
	X(2500, "YFS_FS_SERVICE") \
	X(2501, "YFS_CM_SERVICE") \
	X(2503, "YFS_VL_SERVICE")

const struct xlat_set xlat_rxrpc_service = {
	.prefix = "???_SERVICE",
	XLAT_ITEMS(rxrpc_service_items),
	.kind = XLAT_ENUM,
};

#define ieee802154_addr_type_items(X) \
	X(0, "IEEE802154_ADDR_NONE") \
	X(2, "IEEE802154_ADDR_SHORT") \
	X(3, "IEEE802154_ADDR_LONG")

const struct xlat_set xlat_ieee802154_addr_type = {
	.prefix = "IEEE802154_ADDR_???",
	XLAT_ITEMS(ieee802154_addr_type_items),
	.kind = XLAT_ENUM,
};

#define ieee802154_short_items(X) \
	X(0xfffe, "IEEE802154_ADDR_UNDEF") \
	X(0xffff, "IEEE802154_ADDR_BROADCAST")

const struct xlat_set xlat_ieee802154_short = {
	XLAT_ITEMS(ieee802154_short_items),
	.kind = XLAT_ENUM,
};

#define ieee802154_pan_id_items(X) \
	X(0xffff, "IEEE802154_PANID_BROADCAST")

const struct xlat_set xlat_ieee802154_pan_id = {
	XLAT_ITEMS(ieee802154_pan_id_items),
	.kind = XLAT_ENUM,
};

#define nfc_sap_items(X) \
	X(1, "LLCP_SAP_SDP") \
	X(2, "LLCP_SAP_IP") \
	X(3, "LLCP_SAP_OBEX") \
	X(4, "LLCP_SAP_SNEP") \
	X(0xff, "LLCP_SAP_MAX")

const struct xlat_set xlat_nfc_sap = {
	XLAT_ITEMS(nfc_sap_items),
	.kind = XLAT_ENUM,
};

#define nfc_protocol_items(X) \
	X(1, "NFC_PROTO_JEWEL") \
	X(2, "NFC_PROTO_MIFARE") \
	X(3, "NFC_PROTO_FELICA") \
	X(4, "NFC_PROTO_ISO14443") \
	X(5, "NFC_PROTO_NFC_DEP") \
	X(6, "NFC_PROTO_ISO14443_B") \
	X(7, "NFC_PROTO_ISO15693")

const struct xlat_set xlat_nfc_protocol = {
	.prefix = "NFC_PROTO_???",
	XLAT_ITEMS(nfc_protocol_items),
	.kind = XLAT_ENUM,
};

#define qrtr_node_items(X) \
	X(0xffffffff, "QRTR_NODE_BCAST")

const struct xlat_set xlat_qrtr_node = {
	XLAT_ITEMS(qrtr_node_items),
	.kind = XLAT_ENUM,
};

#define qrtr_port_items(X) \
	X(0xfffffffe, "QRTR_PORT_CTRL")

const struct xlat_set xlat_qrtr_port = {
	XLAT_ITEMS(qrtr_port_items),
	.kind = XLAT_ENUM,
};

#define mctp_addr_items(X) \
	X(0, "MCTP_ADDR_NULL") \
	X(0xff, "MCTP_ADDR_ANY")

const struct xlat_set xlat_mctp_addr = {
	XLAT_ITEMS(mctp_addr_items),
	.kind = XLAT_ENUM,
};

#define mctp_net_items(X) \
	X(0, "MCTP_NET_ANY")

const struct xlat_set xlat_mctp_net = {
	XLAT_ITEMS(mctp_net_items),
	.kind = XLAT_ENUM,
};

#define pppox_proto_items(X) \
	X(0, "PX_PROTO_OE") \
	X(1, "PX_PROTO_OL2TP") \
	X(2, "PX_PROTO_PPTP")

const struct xlat_set xlat_pppox_proto = {
	.prefix = "PX_PROTO_???",
	XLAT_ITEMS(pppox_proto_items),
	.kind = XLAT_ENUM,
};

#define j1939_pgn_items(X) \
	X(0x40000, "J1939_NO_PGN") \
	X(0x3ffff, "J1939_PGN_MAX") \
	X(0x3ff00, "J1939_PGN_PDU1_MAX") \
	X(0xee00, "J1939_PGN_ADDRESS_CLAIMED") \
	X(0xfed8, "J1939_PGN_ADDRESS_COMMANDED") \
	X(0xea00, "J1939_PGN_REQUEST")

const struct xlat_set xlat_j1939_pgn = {
	XLAT_ITEMS(j1939_pgn_items),
	.kind = XLAT_ENUM,
};

#define j1939_addr_items(X) \
	X(0xff, "J1939_NO_ADDR") \
	X(0xfe, "J1939_IDLE_ADDR")

const struct xlat_set xlat_j1939_addr = {
	XLAT_ITEMS(j1939_addr_items),
	.kind = XLAT_ENUM,
};
