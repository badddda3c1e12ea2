/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=bind,connect -a12 */
/*
 * Addresses of the families that few have, each at the end of a page behind
 * which there is none. No socket is needed to show one.
 */
#include "net_spec.h"

#include <linux/atalk.h>
#include <linux/ax25.h>
#include <linux/can.h>
#include <linux/if_alg.h>
#include <linux/if_pppox.h>
#include <linux/if_xdp.h>
#include <linux/llc.h>
#include <linux/mctp.h>
#include <linux/phonet.h>
#include <linux/qrtr.h>
#include <linux/tipc.h>
#include <linux/x25.h>
#include <sys/mman.h>

static unsigned char *edge; /* one behind the last byte that is there */

/* A copy of `len` bytes, right before memory that is not. */
static void *put(const void *p, size_t len)
{
	return memcpy(edge - len, p, len);
}

static void try(const void *addr, size_t len, const char *text)
{
	void *p = put(addr, len);
	long r = bind(-1, p, len);

	printf("bind(-1, {%s}, %zu) = %s\n", text, len, result(r));
}

/* One byte more than there is. */
static void beyond(const void *addr, size_t len)
{
	void *p = put(addr, len);
	long r = connect(-1, p, len + 1);

	printf("connect(-1, %p, %zu) = %s\n", p, len + 1, result(r));
}

#define TRY(v, text) (try(&(v), sizeof(v), text), beyond(&(v), sizeof(v)))

static void old_networks(void)
{
	struct {
		uint16_t family, port;
		uint32_t network;
		unsigned char node[6], type, zero;
	} ipx = { AF_IPX, htons(12345), htonl(0xfacefeed), "ABCDE", 255, 0 };
	struct sockaddr_at at = { .sat_family = AF_APPLETALK,
				  .sat_port = 254,
				  .sat_addr = { htons(65280), 7 } };
	struct sockaddr_x25 x25 = { AF_X25, { "0123456789" } };
	struct {
		uint16_t family;
		struct {
			int16_t itf, vpi;
			int32_t vci;
		} addr;
	} pvc = { AF_ATMPVC, { 1, -2, 300 } };
	struct {
		uint16_t family;
		uint8_t lsap;
		uint32_t addr;
		char name[25];
	} irda = { AF_IRDA, 3, 0x1234, "OBEX" };
	struct sockaddr_llc llc = { .sllc_family = AF_LLC,
				    .sllc_arphrd = 1,
				    .sllc_ua = 1,
				    .sllc_sap = 0xaa,
				    .sllc_mac = { 2, 0, 0, 0, 0, 9 } };
	struct {
		uint16_t family, port;
		uint32_t addr;
		char node[8], user[8], name[8];
	} iucv = { AF_IUCV, 0, 0, "        ", "LNXADMIN", "MYAPP   " };

	TRY(ipx, "sa_family=AF_IPX, sipx_port=htons(12345), "
		 "sipx_network=htonl(0xfacefeed), "
		 "sipx_node=[0x41, 0x42, 0x43, 0x44, 0x45, 00], "
		 "sipx_type=0xff");
	ipx.zero = 0x42;
	try(&ipx, sizeof(ipx),
	    "sa_family=AF_IPX, sipx_port=htons(12345), "
	    "sipx_network=htonl(0xfacefeed), "
	    "sipx_node=[0x41, 0x42, 0x43, 0x44, 0x45, 00], "
	    "sipx_type=0xff, sipx_zero=0x42");
	TRY(at, "sa_family=AF_APPLETALK, sat_port=0xfe, "
		"sat_addr={s_net=htons(65280), s_node=0x7}");
	TRY(x25, "sa_family=AF_X25, sx25_addr={x25_addr=\"0123456789\"}");
	memcpy(&x25.sx25_addr, "0123456789abcdef", 16);
	try(&x25, sizeof(x25),
	    "sa_family=AF_X25, sx25_addr={x25_addr=\"0123456789abcde\"...}");
	try(&x25, sizeof(x25) - 1,
	    "sa_family=AF_X25, sa_data=\"0123456789abcde\"");
	TRY(pvc, "sa_family=AF_ATMPVC, sap_addr={itf=1, vpi=-2, vci=300}");
	TRY(irda, "sa_family=AF_IRDA, sir_lsap_sel=0x3, sir_addr=0x1234, "
		  "sir_name=\"OBEX\"");
	TRY(llc, "sa_family=AF_LLC, sllc_arphrd=ARPHRD_ETHER, sllc_test=0, "
		 "sllc_xid=0, sllc_ua=1, sllc_sap=0xaa, "
		 "sllc_mac=02:00:00:00:00:09");
	TRY(iucv, "sa_family=AF_IUCV, siucv_port=0, siucv_addr=0, "
		  "siucv_nodeid=\"        \", siucv_user_id=\"LNXADMIN\", "
		  "siucv_name=\"MYAPP   \"");
}

static void call(ax25_address *a, const char *name, unsigned ssid)
{
	for (unsigned i = 0; i < 6; i++)
		a->ax25_call[i] = (char)(name[i] << 1);
	a->ax25_call[6] = (char)(ssid << 1);
}

static void radio(void)
{
	struct full_sockaddr_ax25 ax = { .fsa_ax25.sax25_family = AF_AX25 };
	struct {
		uint16_t family;
		unsigned char addr[5];
		ax25_address call;
		int ndigis;
		ax25_address digis[6];
	} rose = { AF_ROSE, { 0x50, 1, 2, 3, 4 }, { "" }, 0, { { "" } } };

	call(&ax.fsa_ax25.sax25_call, "VALID ", 13);
	try(&ax, 16, "sa_family=AF_AX25, sax25_call=VALID-13, sax25_ndigis=0");
	beyond(&ax, 16);
	ax.fsa_ax25.sax25_family = AF_NETROM;
	try(&ax, 16,
	    "sa_family=AF_NETROM, sax25_call=VALID-13, sax25_ndigis=0");
	ax.fsa_ax25.sax25_family = AF_AX25;
	ax.fsa_ax25.sax25_ndigis = 4;
	call(&ax.fsa_digipeater[0], "SPA CE", 0);
	call(&ax.fsa_digipeater[1], "      ", 0);
	call(&ax.fsa_digipeater[2], "A*B   ", 1);
	call(&ax.fsa_digipeater[3], "OK    ", 2);
	try(&ax, 16 + 3 * 7,
	    "sa_family=AF_AX25, fsa_ax25={sax25_call=VALID-13, "
	    "sax25_ndigis=4}, fsa_digipeater=["
	    "{ax25_call=\"\\xa6\\xa0\\x82\\x40\\x86\\x8a\\x00\"} "
	    "/* SPA CE-0 */, *, "
	    "{ax25_call=\"\\x82\\x54\\x84\\x40\\x40\\x40\\x02\"}, ...]");
	try(&ax, 16 + 4 * 7 + 1,
	    "sa_family=AF_AX25, fsa_ax25={sax25_call=VALID-13, "
	    "sax25_ndigis=4}, fsa_digipeater=["
	    "{ax25_call=\"\\xa6\\xa0\\x82\\x40\\x86\\x8a\\x00\"} "
	    "/* SPA CE-0 */, *, "
	    "{ax25_call=\"\\x82\\x54\\x84\\x40\\x40\\x40\\x02\"}, OK-2], ...");
	ax.fsa_ax25.sax25_ndigis = -1;
	try(&ax, 16,
	    "sa_family=AF_AX25, fsa_ax25={sax25_call=VALID-13, "
	    "sax25_ndigis=-1}");
	call(&rose.call, "OK    ", 2);
	try(&rose, 28,
	    "sa_family=AF_ROSE, srose_addr=\"\\x50\\x01\\x02\\x03\\x04\", "
	    "srose_call=OK-2, srose_ndigis=0");
	rose.ndigis = 1;
	call(&rose.digis[0], "VALID ", 1);
	try(&rose, 28,
	    "sa_family=AF_ROSE, srose_addr=\"\\x50\\x01\\x02\\x03\\x04\", "
	    "srose_call=OK-2, srose_ndigis=1, srose_digis=[VALID-1], ...");
}

static void pppox(void)
{
	struct sockaddr_pppox oe = {
		AF_PPPOX,
		PX_PROTO_OE,
		{ .pppoe = { htons(5), { 2, 0, 0, 0, 0, 1 }, "eth0" } }
	};
	struct sockaddr_pppol2tp l2 = { AF_PPPOX,
					PX_PROTO_OL2TP,
					{ 0, -1, loopback(1701), 1, 2, 3, 4 } };
	struct sockaddr_pppol2tpv3in6 v3 = { AF_PPPOX,
					     PX_PROTO_OL2TP,
					     { 7,
					       -1,
					       1,
					       2,
					       3,
					       4,
					       { AF_INET6, htons(9), 0,
						 IN6ADDR_LOOPBACK_INIT, 0 } } };

	TRY(oe, "sa_family=AF_PPPOX, sa_protocol=PX_PROTO_OE, "
		"sa_addr={pppoe={sid=htons(5), remote=02:00:00:00:00:01, "
		"dev=\"eth0\"}}");
	oe.sa_protocol = PX_PROTO_PPTP;
	memset(&oe.sa_addr, 0, sizeof(oe.sa_addr));
	oe.sa_addr.pptp.call_id = 17;
	oe.sa_addr.pptp.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	try(&oe, sizeof(oe),
	    "sa_family=AF_PPPOX, sa_protocol=PX_PROTO_PPTP, "
	    "sa_addr={pptp={call_id=17, sin_addr=inet_addr(\"127.0.0.1\")}}");
	TRY(l2, "sa_family=AF_PPPOX, sa_protocol=PX_PROTO_OL2TP, "
		"pppol2tp={pid=0, fd=-1, addr={sa_family=AF_INET, "
		"sin_port=htons(1701), sin_addr=inet_addr(\"127.0.0.1\")}, "
		"s_tunnel=1, s_session=2, d_tunnel=3, d_session=4}");
	TRY(v3, "sa_family=AF_PPPOX, sa_protocol=PX_PROTO_OL2TP, "
		"pppol2tp={pid=7, fd=-1, s_tunnel=1, s_session=2, d_tunnel=3, "
		"d_session=4, addr={sa_family=AF_INET6, sin6_port=htons(9), "
		"sin6_flowinfo=htonl(0), inet_pton(AF_INET6, \"::1\", "
		"&sin6_addr), sin6_scope_id=0}}");
}

static void can_and_tipc(void)
{
	struct sockaddr_can can = { .can_family = AF_CAN,
				    .can_ifindex = 1,
				    .can_addr.tp = { 0x123, 0x80000321 } };
	struct sockaddr_tipc tipc = { .family = AF_TIPC,
				      .addrtype = TIPC_SERVICE_RANGE,
				      .scope = TIPC_NODE_SCOPE,
				      .addr.nameseq = { 18888, 1, 5 } };

	try(&can, 8, "sa_family=AF_CAN, can_ifindex=if_nametoindex(\"lo\")");
	try(&can, 16,
	    "sa_family=AF_CAN, can_ifindex=if_nametoindex(\"lo\"), "
	    "can_addr={tp={rx_id=0x123, tx_id=0x80000321}}");
	TRY(can, "sa_family=AF_CAN, can_ifindex=if_nametoindex(\"lo\"), "
		 "can_addr={tp={rx_id=0x123, tx_id=0x80000321}, "
		 "j1939={name=0x8000032100000123, pgn=0, addr=0}}");
	can.can_addr.j1939.name = 0;
	can.can_addr.j1939.pgn = 0x40000;
	can.can_addr.j1939.addr = 0xff;
	TRY(can, "sa_family=AF_CAN, can_ifindex=if_nametoindex(\"lo\"), "
		 "can_addr={tp={rx_id=0, tx_id=0}, "
		 "j1939={name=0, pgn=J1939_NO_PGN, addr=J1939_NO_ADDR}}");
	TRY(tipc, "sa_family=AF_TIPC, addrtype=TIPC_SERVICE_RANGE, "
		  "scope=TIPC_NODE_SCOPE, "
		  "addr={nameseq={type=18888, lower=1, upper=5}}");
	tipc.addrtype = TIPC_SERVICE_ADDR;
	tipc.scope = -TIPC_CLUSTER_SCOPE;
	TRY(tipc, "sa_family=AF_TIPC, addrtype=TIPC_SERVICE_ADDR, "
		  "scope=-TIPC_CLUSTER_SCOPE, "
		  "addr={name={name={type=18888, instance=1}, domain=0x5}}");
	tipc.addrtype = TIPC_SOCKET_ADDR;
	tipc.scope = 0;
	TRY(tipc, "sa_family=AF_TIPC, addrtype=TIPC_SOCKET_ADDR, "
		  "scope=0 /* TIPC_???_SCOPE */, "
		  "addr={id={ref=18888, node=0x1}}");
}

static void bluetooth(void)
{
	struct {
		uint16_t family, dev, channel;
	} hci = { AF_BLUETOOTH, 513, 3 };
	struct {
		uint16_t family;
		unsigned char a[6];
	} sco = { AF_BLUETOOTH, "abcdef" };
	struct {
		uint16_t family;
		unsigned char a[6], channel;
	} rc = { AF_BLUETOOTH, "abcdef", 42 };
	struct {
		uint16_t family, psm;
		unsigned char a[6];
		uint16_t cid;
		unsigned char type;
	} l2 = { AF_BLUETOOTH, 12345, "abcdef", 13579, 0xce };

	TRY(hci, "sa_family=AF_BLUETOOTH, hci_dev=htobs(513), "
		 "hci_channel=HCI_CHANNEL_CONTROL");
	try(&hci, 4, "sa_family=AF_BLUETOOTH, hci_dev=htobs(513)");
	TRY(sco, "sa_family=AF_BLUETOOTH, sco_bdaddr=61:62:63:64:65:66");
	TRY(rc, "sa_family=AF_BLUETOOTH, rc_bdaddr=61:62:63:64:65:66, "
		"rc_channel=42");
	TRY(l2, "sa_family=AF_BLUETOOTH, "
		"l2_psm=htobs(L2CAP_PSM_DYN_START+8248), "
		"l2_bdaddr=61:62:63:64:65:66, "
		"l2_cid=htobs(L2CAP_CID_DYN_START+13515), "
		"l2_bdaddr_type=0xce /* BDADDR_??? */");
	l2.psm = 0xbad;
	l2.cid = 8;
	l2.type = 2;
	TRY(l2,
	    "sa_family=AF_BLUETOOTH, l2_psm=htobs(0xbad /* L2CAP_PSM_??? */), "
	    "l2_bdaddr=61:62:63:64:65:66, "
	    "l2_cid=htobs(0x8 /* L2CAP_CID_??? */), "
	    "l2_bdaddr_type=BDADDR_LE_RANDOM");
	l2.psm = 0x10ff;
	l2.cid = 4;
	try(&l2, 12,
	    "sa_family=AF_BLUETOOTH, l2_psm=htobs(L2CAP_PSM_AUTO_END), "
	    "l2_bdaddr=61:62:63:64:65:66, "
	    "l2_cid=htobs(L2CAP_CID_ATT)");
	l2.psm = 0x85;
	try(&l2, 12,
	    "sa_family=AF_BLUETOOTH, "
	    "l2_psm=htobs(L2CAP_PSM_LE_DYN_START+5), "
	    "l2_bdaddr=61:62:63:64:65:66, "
	    "l2_cid=htobs(L2CAP_CID_ATT)");
	try(&l2, 3, "sa_family=AF_BLUETOOTH, sa_data=\"\\205\"");
}

static void small_ones(void)
{
	struct sockaddr_pn pn = { AF_PHONET, 1, 0x6c, 0x10, { 0 } };
	struct {
		uint16_t family;
		struct {
			int type;
			uint16_t pan, addr[4];
		} a;
	} lr = { AF_IEEE802154, { 2, 0xffff, { 0xfffe, 0, 0, 0 } } };
	struct {
		uint16_t family;
		uint32_t u[5];
	} caif = { AF_CAIF, { 0x6161, 0x62626262 } };
	struct sockaddr_qrtr qrtr = { AF_QIPCRTR, 0xffffffff, 0xfffffffe };
	struct sockaddr_mctp mctp = { .smctp_family = AF_MCTP,
				      .smctp_addr.s_addr = 0xff,
				      .smctp_type = 5,
				      .smctp_tag = 8 };
	struct sockaddr_xdp xdp = { AF_XDP, XDP_SHARED_UMEM, 1, 3, 77 };
	struct sockaddr_alg alg = { .salg_family = AF_ALG,
				    .salg_type = "hash",
				    .salg_name = "sha256" };

	TRY(pn, "sa_family=AF_PHONET, spn_obj=0x1, spn_dev=0x6c, "
		"spn_resource=0x10");
	TRY(lr, "sa_family=AF_IEEE802154, "
		"addr={addr_type=0x2 /* IEEE802154_ADDR_SHORT */, "
		"pan_id=0xffff /* IEEE802154_PANID_BROADCAST */, "
		"short_addr=0xfffe /* IEEE802154_ADDR_UNDEF */}");
	lr.a.type = 3;
	lr.a.pan = 7;
	TRY(lr, "sa_family=AF_IEEE802154, "
		"addr={addr_type=0x3 /* IEEE802154_ADDR_LONG */, "
		"pan_id=0x7, hwaddr=fe:ff:00:00:00:00:00:00}");
	TRY(caif, "sa_family=AF_CAIF, u={at={type=0x61}, "
		  "util={service=\"aa\"}, dgm={connection_id=24929}, "
		  "rfm={connection_id=24929, volume=\"bbbb\"}, "
		  "dbg={type=0x61, service=0x61}}");
	TRY(qrtr, "sa_family=AF_QIPCRTR, sq_node=QRTR_NODE_BCAST, "
		  "sq_port=QRTR_PORT_CTRL");
	TRY(mctp, "sa_family=AF_MCTP, smctp_network=MCTP_NET_ANY, "
		  "smctp_addr={s_addr=MCTP_ADDR_ANY}, smctp_type=0x5, "
		  "smctp_tag=0x8");
	TRY(xdp, "sa_family=AF_XDP, sxdp_flags=XDP_SHARED_UMEM, "
		 "sxdp_ifindex=if_nametoindex(\"lo\"), sxdp_queue_id=3, "
		 "sxdp_shared_umem_fd=77");
	xdp.sxdp_flags = xdp.sxdp_shared_umem_fd = 0;
	TRY(xdp, "sa_family=AF_XDP, sxdp_flags=0, "
		 "sxdp_ifindex=if_nametoindex(\"lo\"), sxdp_queue_id=3");
	TRY(alg, "sa_family=AF_ALG, salg_type=\"hash\", salg_feat=0, "
		 "salg_mask=0, salg_name=\"sha256\"");
	memset(alg.salg_type, 'x', sizeof(alg.salg_type));
	TRY(alg, "sa_family=AF_ALG, salg_type=\"xxxxxxxxxxxxx\"..., "
		 "salg_feat=0, salg_mask=0, salg_name=\"sha256\"");
}

static void with_lengths(void)
{
	struct {
		uint16_t family, service, type, len;
		struct sockaddr_in sin;
		char more[12];
	} rx = { 33,
		 2501,
		 SOCK_DGRAM,
		 sizeof(struct sockaddr_in),
		 loopback(7001),
		 "" };
	struct {
		uint16_t family;
		uint32_t dev, target, protocol;
		uint8_t dsap, ssap;
		char name[63];
		unsigned long len;
	} nfc = { AF_NFC, 1, 2, 5, 0, 4, "urn:nfc:sn:snep", 15 };

	TRY(rx, "sa_family=AF_RXRPC, "
		"srx_service=0x9c5 /* YFS_CM_SERVICE */, "
		"transport_type=SOCK_DGRAM, transport_len=16, "
		"transport={sin={sin_family=AF_INET, sin_port=htons(7001), "
		"sin_addr=inet_addr(\"127.0.0.1\")}}");
	rx.len = 65535;
	rx.service = 9;
	rx.sin.sin_family = 77;
	rx.sin.sin_port = 0;
	rx.sin.sin_addr.s_addr = 0;
	TRY(rx, "sa_family=AF_RXRPC, srx_service=0x9 /* ???_SERVICE */, "
		"transport_type=SOCK_DGRAM, transport_len=65535, "
		"transport={family=0x4d /* AF_??? */, "
		"sa_data=\"\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0"
		"\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\"}");
	TRY(nfc, "sa_family=AF_NFC, dev_idx=if_nametoindex(\"lo\"), "
		 "target_idx=0x2, nfc_protocol=NFC_PROTO_NFC_DEP, dsap=0, "
		 "ssap=0x4 /* LLCP_SAP_SNEP */, "
		 "service_name=\"urn:nfc:sn:snep\", service_name_len=15");
	try(&nfc, 16,
	    "sa_family=AF_NFC, dev_idx=if_nametoindex(\"lo\"), "
	    "target_idx=0x2, nfc_protocol=NFC_PROTO_NFC_DEP");
	try(&nfc, 20,
	    "sa_family=AF_NFC, dev_idx=if_nametoindex(\"lo\"), "
	    "target_idx=0x2, nfc_protocol=NFC_PROTO_NFC_DEP, ...");
}

int main(void)
{
	long page = sysconf(_SC_PAGESIZE);
	unsigned char *p = mmap(NULL, 2 * page, PROT_READ | PROT_WRITE,
				MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (p == MAP_FAILED || munmap(p + page, page) < 0)
		return SKIP;
	edge = p + page;
	old_networks();
	radio();
	pppox();
	can_and_tipc();
	bluetooth();
	small_ones();
	with_lengths();
	return 0;
}
