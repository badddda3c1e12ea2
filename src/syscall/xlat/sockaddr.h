/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants in the addresses of sockets, by family. */
#ifndef RINGSIDE_SYSCALL_XLAT_SOCKADDR_H
#define RINGSIDE_SYSCALL_XLAT_SOCKADDR_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_tipc_addrtype;
extern const struct xlat_set xlat_tipc_scope;
extern const struct xlat_set xlat_bdaddr_type;
extern const struct xlat_set xlat_l2cap_cid;
extern const struct xlat_set xlat_l2cap_psm;
extern const struct xlat_set xlat_hci_channel;
extern const struct xlat_set xlat_rxrpc_service;
extern const struct xlat_set xlat_ieee802154_addr_type;
extern const struct xlat_set xlat_ieee802154_short;
extern const struct xlat_set xlat_ieee802154_pan_id;
extern const struct xlat_set xlat_nfc_sap;
extern const struct xlat_set xlat_nfc_protocol;
extern const struct xlat_set xlat_qrtr_node;
extern const struct xlat_set xlat_qrtr_port;
extern const struct xlat_set xlat_mctp_addr;
extern const struct xlat_set xlat_mctp_net;
extern const struct xlat_set xlat_pppox_proto;
extern const struct xlat_set xlat_j1939_pgn;
extern const struct xlat_set xlat_j1939_addr;

#endif
