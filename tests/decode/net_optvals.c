/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=setsockopt,getsockopt -a12 */
/*
 * Values of socket options of every level, each at the end of a page behind
 * which there is none. No socket is needed to show what was to be set.
 */
#include "net_spec.h"

#include <linux/can.h>
#include <linux/can/raw.h>
#include <linux/if_packet.h>
#include <linux/if_xdp.h>
#include <linux/mroute.h>
#include <linux/net_tstamp.h>
#include <linux/netfilter_ipv4/ip_tables.h>
#include <linux/sctp.h>
#include <linux/tcp.h>
#include <linux/tipc.h>
#include <linux/tls.h>
#include <sys/mman.h>

static unsigned char *edge; /* one behind the last byte that is there */

static void *put(const void *p, size_t len)
{
	return memcpy(edge - len, p, len);
}

/* `names` is level and option. */
static void try(int level, int opt, const char *names, const void *v,
		size_t len, const char *text)
{
	void *p = put(v, len);
	long r = setsockopt(-1, level, opt, p, len);

	printf("setsockopt(-1, %s, %s, %zu) = %s\n", names, text, len,
	       result(r));
}

/* One byte more than there is, or too few: an address. */
static void address(int level, int opt, const char *names, const void *v,
		    size_t len, size_t said)
{
	void *p = put(v, len);
	long r = setsockopt(-1, level, opt, p, said);

	printf("setsockopt(-1, %s, %p, %zu) = %s\n", names, p, said, result(r));
}

#define TRY(level, opt, names, v, text) \
	try(level, opt, names, &(v), sizeof(v), text)

static void of_socket(void)
{
	struct {
		int flags, phc;
	} ts = { SOF_TIMESTAMPING_SOFTWARE | SOF_TIMESTAMPING_OPT_TSONLY, 3 };
	struct {
		int64_t sec, usec;
	} tv = { 5, 250000 };
	struct {
		uint32_t start, count;
	} tokens[2] = { { 1, 2 }, { 7, 1 } };
	unsigned lock = 3;
	int one = 1;

	TRY(1, 37, "SOL_SOCKET, SO_TIMESTAMPING_OLD", ts,
	    "{flags=SOF_TIMESTAMPING_SOFTWARE|SOF_TIMESTAMPING_OPT_TSONLY, "
	    "bind_phc=3}");
	TRY(1, 65, "SOL_SOCKET, SO_TIMESTAMPING_NEW", ts.flags,
	    "[SOF_TIMESTAMPING_SOFTWARE|SOF_TIMESTAMPING_OPT_TSONLY]");
	TRY(1, 66, "SOL_SOCKET, SO_RCVTIMEO_NEW", tv,
	    "{tv_sec=5, tv_usec=250000}");
	TRY(1, 80, "SOL_SOCKET, SO_DEVMEM_DONTNEED", tokens,
	    "[{token_start=1, token_count=2}, {token_start=7, token_count=1}]");
	TRY(1, 72, "SOL_SOCKET, SO_BUF_LOCK", lock,
	    "[SOCK_SNDBUF_LOCK|SOCK_RCVBUF_LOCK]");
	TRY(1, 83, "SOL_SOCKET, SO_PASSRIGHTS", one, "[1]");
	TRY(1, 62, "SOL_SOCKET, SO_BINDTOIFINDEX", one,
	    "[if_nametoindex(\"lo\")]");
	TRY(1, 99, "SOL_SOCKET, 0x63 /* SO_??? */", one, "[1]");
	/* A longer one that is not all there; one that is too short. */
	address(1, 66, "SOL_SOCKET, SO_RCVTIMEO_NEW", &tv, 15, 16);
	address(1, 37, "SOL_SOCKET, SO_TIMESTAMPING_OLD", &ts, 8, 3);
}

static void of_ip(void)
{
	struct {
		uint32_t group, ifc, mode, n, src[3];
	} ms = { htonl(0xe0000105),
		 htonl(INADDR_LOOPBACK),
		 1,
		 2,
		 { htonl(0x0a000001), htonl(0x0a000002), 9 } };
	struct group_filter gf = { .gf_interface = 1,
				   .gf_fmode = 0,
				   .gf_numsrc = 1 };
	struct vifctl vif = { .vifc_vifi = 1,
			      .vifc_flags = VIFF_USE_IFINDEX,
			      .vifc_threshold = 2,
			      .vifc_lcl_addr.s_addr = 1 };
	struct in6_addr any = IN6ADDR_LOOPBACK_INIT;
	struct {
		struct in6_addr dst;
		uint32_t label;
		uint8_t action, share;
		uint16_t flags, expires, linger;
		uint32_t pad;
	} fl = { any, htonl(0x12345), 0, 255, 1, 6, 7, 0 };
	int pmtu = 2;
	unsigned pref = 0x402, ports = 0x20001;

	try(0, 41, "SOL_IP, IP_MSFILTER", &ms, 24,
	    "{imsf_multiaddr=inet_addr(\"224.0.1.5\"), "
	    "imsf_interface=inet_addr(\"127.0.0.1\"), "
	    "imsf_fmode=MCAST_INCLUDE, imsf_numsrc=2, "
	    "imsf_slist=[inet_addr(\"10.0.0.1\"), inet_addr(\"10.0.0.2\")]}");
	/* What it says of its length does not count beyond its end. */
	ms.n = 1000000000;
	try(0, 41, "SOL_IP, IP_MSFILTER", &ms, 20,
	    "{imsf_multiaddr=inet_addr(\"224.0.1.5\"), "
	    "imsf_interface=inet_addr(\"127.0.0.1\"), "
	    "imsf_fmode=MCAST_INCLUDE, imsf_numsrc=1000000000, "
	    "imsf_slist=[inet_addr(\"10.0.0.1\"), ...]}");
	address(0, 41, "SOL_IP, IP_MSFILTER", &ms, 15, 15);
	*(struct sockaddr_in *)&gf.gf_group = loopback(0);
	*(struct sockaddr_in *)&gf.gf_slist[0] = loopback(0);
	TRY(0, 48, "SOL_IP, MCAST_MSFILTER", gf,
	    "{gf_interface=if_nametoindex(\"lo\"), "
	    "gf_group={sa_family=AF_INET, sin_port=htons(0), "
	    "sin_addr=inet_addr(\"127.0.0.1\")}, gf_fmode=MCAST_EXCLUDE, "
	    "gf_numsrc=1, gf_slist=[{sa_family=AF_INET, sin_port=htons(0), "
	    "sin_addr=inet_addr(\"127.0.0.1\")}]}");
	TRY(0, 10, "SOL_IP, IP_MTU_DISCOVER", pmtu, "[IP_PMTUDISC_DO]");
	TRY(41, 23, "SOL_IPV6, IPV6_MTU_DISCOVER", pmtu, "[IPV6_PMTUDISC_DO]");
	TRY(0, 51, "SOL_IP, IP_LOCAL_PORT_RANGE", ports,
	    "[0x20001 /* 1..2 */]");
	TRY(0, 50, "SOL_IP, IP_UNICAST_IF", pref, "[htonl(33816576)]");
	TRY(41, 72, "SOL_IPV6, IPV6_ADDR_PREFERENCES", pref,
	    "[IPV6_PREFER_SRC_PUBLIC|IPV6_PREFER_SRC_HOME]");
	TRY(41, 32, "SOL_IPV6, IPV6_FLOWLABEL_MGR", fl,
	    "{inet_pton(AF_INET6, \"::1\", &flr_dst), flr_label=htonl(74565), "
	    "flr_action=IPV6_FL_A_GET, flr_share=IPV6_FL_S_ANY, "
	    "flr_flags=IPV6_FL_F_CREATE, flr_expires=6, flr_linger=7}");
	TRY(0, 202, "SOL_IP, MRT_ADD_VIF", vif,
	    "{vifc_vifi=1, vifc_flags=VIFF_USE_IFINDEX, vifc_threshold=2, "
	    "vifc_rate_limit=0, vifc_lcl_addr=inet_addr(\"1.0.0.0\"), "
	    "vifc_rmt_addr=inet_addr(\"0.0.0.0\")}");
	TRY(41, 202, "SOL_IPV6, MRT6_ADD_MIF", ms.src,
	    "{mif6c_mifi=10, mif6c_flags=0, vifc_threshold=1, "
	    "mif6c_pifi=10, vifc_rate_limit=9}");
}

static void of_tcp(void)
{
	struct {
		struct sockaddr_storage addr;
		uint8_t flags, prefix;
		uint16_t keylen;
		int ifindex;
		uint8_t key[80];
	} md5 = { .flags = 1, .prefix = 24, .keylen = 3, .key = "abc" };
	struct {
		struct sockaddr_storage addr;
		char alg[64];
		int ifindex;
		uint32_t bits;
		uint16_t pad;
		uint8_t prefix, sndid, rcvid, maclen, flags, keylen, key[80];
	} ao = { .alg = "hmac(sha1)",
		 .bits = 2,
		 .prefix = 32,
		 .sndid = 100,
		 .rcvid = 101,
		 .maclen = 12,
		 .flags = 2,
		 .keylen = 200,
		 .key = "k" };
	struct {
		uint32_t code, val;
	} opts[2] = { { 2, 1460 }, { 4, 0 } };
	struct tls12_crypto_info_aes_gcm_128 t = { { TLS_1_2_VERSION,
						     TLS_CIPHER_AES_GCM_128 },
						   "ivivivi",
						   "0123456789abcde",
						   "sal",
						   "" };
	struct tls12_crypto_info_chacha20_poly1305 cc = {
		{ TLS_1_3_VERSION, TLS_CIPHER_CHACHA20_POLY1305 },
		"ivivivivivi",
		"0123456789abcdef0123456789abcde",
		{},
		""
	};
	int off = -1, queue = 1;

	*(struct sockaddr_in *)&md5.addr = loopback(0);
	*(struct sockaddr_in *)&ao.addr = loopback(0);
	TRY(6, 14, "SOL_TCP, TCP_MD5SIG", md5,
	    "{tcpm_addr={sa_family=AF_INET, sin_port=htons(0), "
	    "sin_addr=inet_addr(\"127.0.0.1\")}, "
	    "tcpm_flags=TCP_MD5SIG_FLAG_PREFIX, tcpm_prefixlen=24, "
	    "tcpm_keylen=3, tcpm_ifindex=0, tcpm_key=\"\\x61\\x62\\x63\"}");
	address(6, 14, "SOL_TCP, TCP_MD5SIG", &md5, 100, 100);
	TRY(6, 38, "SOL_TCP, TCP_AO_ADD_KEY", ao,
	    "{addr={sa_family=AF_INET, sin_port=htons(0), "
	    "sin_addr=inet_addr(\"127.0.0.1\")}, prefix=32, "
	    "alg_name=\"hmac(sha1)\", ifindex=0, set_current=0, set_rnext=1, "
	    "sndid=100, rcvid=101, maclen=12, "
	    "keyflags=TCP_AO_KEYF_EXCLUDE_OPT, "
	    "key=\"\\x6b\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00"
	    "\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00"
	    "\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\"..., keylen=200}");
	TRY(6, 19, "SOL_TCP, TCP_REPAIR", off, "[TCP_REPAIR_OFF_NO_WP]");
	TRY(6, 20, "SOL_TCP, TCP_REPAIR_QUEUE", queue, "[TCP_RECV_QUEUE]");
	TRY(6, 22, "SOL_TCP, TCP_REPAIR_OPTIONS", opts,
	    "[{opt_code=TCPOPT_MSS, opt_val=0x5b4}, "
	    "{opt_code=TCPOPT_SACK_PERM, opt_val=0}]");
	try(6, 31, "SOL_TCP, TCP_ULP", "tls", 4, "\"tls\\0\"");
	try(6, 33, "SOL_TCP, TCP_FASTOPEN_KEY", "0123456789abcdef", 16,
	    "\"\\x30\\x31\\x32\\x33\\x34\\x35\\x36\\x37\\x38\\x39\\x61\\x62"
	    "\\x63\\x64\\x65\\x66\"");
	TRY(282, 1, "SOL_TLS, TLS_TX", t,
	    "{version=TLS_1_2_VERSION, cipher_type=TLS_CIPHER_AES_GCM_128, "
	    "aes_gcm_128={iv=\"\\x69\\x76\\x69\\x76\\x69\\x76\\x69\\x00\", "
	    "key=\"\\x30\\x31\\x32\\x33\\x34\\x35\\x36\\x37\\x38\\x39\\x61"
	    "\\x62\\x63\\x64\\x65\\x00\", salt=\"\\x73\\x61\\x6c\\x00\", "
	    "rec_seq=\"\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\"}}");
	TRY(282, 2, "SOL_TLS, TLS_RX", cc,
	    "{version=TLS_1_3_VERSION, "
	    "cipher_type=TLS_CIPHER_CHACHA20_POLY1305, "
	    "chacha20_poly1305={iv=\"\\x69\\x76\\x69\\x76\\x69\\x76\\x69\\x76"
	    "\\x69\\x76\\x69\\x00\", key=\"\\x30\\x31\\x32\\x33\\x34\\x35"
	    "\\x36\\x37\\x38\\x39\\x61\\x62\\x63\\x64\\x65\\x66\\x30\\x31"
	    "\\x32\\x33\\x34\\x35\\x36\\x37\\x38\\x39\\x61\\x62\\x63\\x64"
	    "\\x65\\x00\", "
	    "rec_seq=\"\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\"}}");
	try(282, 1, "SOL_TLS, TLS_TX", &t, 4,
	    "{version=TLS_1_2_VERSION, cipher_type=TLS_CIPHER_AES_GCM_128}");
}

static void of_sctp(void)
{
	struct sctp_initmsg init = { 10, 20, 3, 4000 };
	struct sctp_rtoinfo rto = { 1, 3000, 60000, 1000 };
	struct sctp_sndrcvinfo snd = { .sinfo_stream = 1,
				       .sinfo_flags = 0x201,
				       .sinfo_ppid = htonl(7) };
	struct sctp_paddrparams pp = { .spp_hbinterval = 30000,
				       .spp_pathmaxrxt = 5,
				       .spp_flags = 0x9,
				       .spp_dscp = 4 };
	struct {
		struct sctp_authkey k;
		char key[4];
	} key = { { 0, 1, 4 }, "key" };
	struct {
		struct sockaddr_in a;
		struct sockaddr_in6 b;
	} two = { loopback(1),
		  { AF_INET6, htons(2), 0, IN6ADDR_LOOPBACK_INIT, 0 } };
	struct sctp_event ev = { 0, 0x8001, 1 };
	struct sctp_assoc_value av = { 0, 1 };
	char some[3] = { 1, 0, 1 };

	TRY(132, 2, "SOL_SCTP, SCTP_INITMSG", init,
	    "{sinit_num_ostreams=10, sinit_max_instreams=20, "
	    "sinit_max_attempts=3, sinit_max_init_timeo=4000}");
	TRY(132, 0, "SOL_SCTP, SCTP_RTOINFO", rto,
	    "{srto_assoc_id=1, srto_initial=3000, srto_max=60000, "
	    "srto_min=1000}");
	address(132, 0, "SOL_SCTP, SCTP_RTOINFO", &rto, 12, 12);
	TRY(132, 10, "SOL_SCTP, SCTP_DEFAULT_SEND_PARAM", snd,
	    "{sinfo_stream=1, sinfo_ssn=0, "
	    "sinfo_flags=SCTP_UNORDERED|SCTP_EOF, sinfo_ppid=htonl(7), "
	    "sinfo_context=0, sinfo_timetolive=0, sinfo_tsn=0, "
	    "sinfo_cumtsn=0, sinfo_assoc_id=0}");
	*(struct sockaddr_in *)&pp.spp_address = loopback(9);
	TRY(132, 9, "SOL_SCTP, SCTP_PEER_ADDR_PARAMS", pp,
	    "{spp_assoc_id=0, spp_address={sa_family=AF_INET, "
	    "sin_port=htons(9), sin_addr=inet_addr(\"127.0.0.1\")}, "
	    "spp_hbinterval=30000, spp_pathmaxrxt=5, spp_pathmtu=0, "
	    "spp_sackdelay=0, spp_flags=SPP_HB_ENABLE|SPP_PMTUD_ENABLE, "
	    "spp_ipv6_flowlabel=0, spp_dscp=0x4}");
	try(132, 11, "SOL_SCTP, SCTP_EVENTS", some, 3,
	    "{sctp_data_io_event=1, sctp_association_event=0, "
	    "sctp_address_event=1}");
	TRY(132, 23, "SOL_SCTP, SCTP_AUTH_KEY", key,
	    "{sca_assoc_id=0, sca_keynumber=1, sca_keylength=4, "
	    "sca_key=\"\\x6b\\x65\\x79\\x00\"}");
	key.k.sca_keylength = 65535;
	TRY(132, 23, "SOL_SCTP, SCTP_AUTH_KEY", key,
	    "{sca_assoc_id=0, sca_keynumber=1, sca_keylength=65535, "
	    "sca_key=\"\\x6b\\x65\\x79\\x00\"...}");
	TRY(132, 100, "SOL_SCTP, SCTP_SOCKOPT_BINDX_ADD", two,
	    "[{sa_family=AF_INET, sin_port=htons(1), "
	    "sin_addr=inet_addr(\"127.0.0.1\")}, {sa_family=AF_INET6, "
	    "sin6_port=htons(2), sin6_flowinfo=htonl(0), "
	    "inet_pton(AF_INET6, \"::1\", &sin6_addr), sin6_scope_id=0}]");
	two.a.sin_family = 99;
	try(132, 110, "SOL_SCTP, SCTP_SOCKOPT_CONNECTX", &two, 8,
	    "[{sa_family=0x63 /* AF_??? */, sa_data=\"\\0\\1\\177\\0\\0\\1\"}]");
	TRY(132, 127, "SOL_SCTP, SCTP_EVENT", ev,
	    "{se_assoc_id=0, se_type=SCTP_ASSOC_CHANGE, se_on=1}");
	TRY(132, 123, "SOL_SCTP, SCTP_STREAM_SCHEDULER", av,
	    "{assoc_id=0, assoc_value=SCTP_SS_PRIO}");
}

static void of_packet(void)
{
	struct tpacket_req3 req = { 4096, 1, 2048, 2, 60, 0, 1 };
	struct {
		uint16_t id, flags;
		uint32_t max;
	} fan = { 7, 0x1003, 9 };
	struct {
		uint64_t addr, len;
		uint32_t chunk, room, flags, meta;
	} umem = { 0x1000, 65536, 4096, 0, 1, 8 };
	int version = 2;

	TRY(263, 5, "SOL_PACKET, PACKET_RX_RING", req,
	    "{tp_block_size=4096, tp_block_nr=1, tp_frame_size=2048, "
	    "tp_frame_nr=2, tp_retire_blk_tov=60, tp_sizeof_priv=0, "
	    "tp_feature_req_word=TP_FT_REQ_FILL_RXHASH}");
	try(263, 13, "SOL_PACKET, PACKET_TX_RING", &req, 16,
	    "{tp_block_size=4096, tp_block_nr=1, tp_frame_size=2048, "
	    "tp_frame_nr=2}");
	address(263, 13, "SOL_PACKET, PACKET_TX_RING", &req, 15, 15);
	TRY(263, 10, "SOL_PACKET, PACKET_VERSION", version, "[TPACKET_V3]");
	TRY(263, 18, "SOL_PACKET, PACKET_FANOUT", fan,
	    "{id=7, type_flags=PACKET_FANOUT_ROLLOVER|"
	    "PACKET_FANOUT_FLAG_ROLLOVER, max_num_members=9}");
	try(263, 18, "SOL_PACKET, PACKET_FANOUT", &fan, 4,
	    "{id=7, type_flags=PACKET_FANOUT_ROLLOVER|"
	    "PACKET_FANOUT_FLAG_ROLLOVER}");
	TRY(283, 4, "SOL_XDP, XDP_UMEM_REG", umem,
	    "{addr=0x1000, len=65536, chunk_size=4096, headroom=0, "
	    "flags=XDP_UMEM_UNALIGNED_CHUNK_FLAG, tx_metadata_len=8}");
	try(283, 4, "SOL_XDP, XDP_UMEM_REG", &umem, 24,
	    "{addr=0x1000, len=65536, chunk_size=4096, headroom=0}");
	try(279, 1, "SOL_ALG, ALG_SET_KEY", "key!", 4,
	    "\"\\x6b\\x65\\x79\\x21\"");
}

static void of_others(void)
{
	struct can_filter f[2] = { { 0x123, 0x7ff }, { 0x80000000, 0 } };
	struct tipc_group_req g = { 1, 2, TIPC_CLUSTER_SCOPE, 1 };
	unsigned err = 0x41, imp = 3;
	struct {
		struct ipt_replace r;
		char more[8];
	} rep = { { .name = "filter",
		    .valid_hooks = 0xe,
		    .num_entries = 4,
		    .size = 8,
		    .num_counters = 1 },
		  "" };
	struct {
		char name[32];
		unsigned n;
		uint64_t c[3];
	} ctr = { "nat", 2, { 5, 6, 7 } };
	unsigned char sec[2] = { 2, 16 };

	TRY(101, 1, "SOL_CAN_RAW, CAN_RAW_FILTER", f,
	    "[{can_id=0x123, can_mask=0x7ff}, {can_id=0x80000000, can_mask=0}]");
	TRY(101, 2, "SOL_CAN_RAW, CAN_RAW_ERR_FILTER", err,
	    "[CAN_ERR_TX_TIMEOUT|CAN_ERR_BUSOFF]");
	TRY(271, 135, "SOL_TIPC, TIPC_GROUP_JOIN", g,
	    "{type=1, instance=2, scope=TIPC_CLUSTER_SCOPE, "
	    "flags=TIPC_GROUP_LOOPBACK}");
	TRY(271, 127, "SOL_TIPC, TIPC_IMPORTANCE", imp,
	    "[TIPC_CRITICAL_IMPORTANCE]");
	TRY(274, 4, "SOL_BLUETOOTH, BT_SECURITY", sec,
	    "{level=BT_SECURITY_MEDIUM, key_size=16}");
	address(272, 4, "SOL_RXRPC, RXRPC_MIN_SECURITY_LEVEL", sec, 1, 1);
	rep.r.counters = NULL;
	TRY(0, 64, "SOL_IP, IPT_SO_SET_REPLACE", rep,
	    "{name=\"filter\", valid_hooks=1<<NF_INET_LOCAL_IN|"
	    "1<<NF_INET_FORWARD|1<<NF_INET_LOCAL_OUT, num_entries=4, size=8, "
	    "hook_entry=[0, 0, 0, 0, 0], underflow=[0, 0, 0, 0, 0], "
	    "num_counters=1, counters=NULL}");
	TRY(41, 65, "SOL_IPV6, IP6T_SO_SET_ADD_COUNTERS", ctr,
	    "{name=\"nat\", num_counters=2, counters=[{pcnt=5, bcnt=6}, ...]}");
	address(0, 64, "SOL_IP, IPT_SO_SET_REPLACE", &rep, 40, 40);
	TRY(999, 1, "0x3e7 /* SOL_?? */, 1", err, "[65]");
}

static void got(void)
{
	int fd = socket(AF_INET, SOCK_STREAM, 0), v[4];
	socklen_t len = sizeof(v);
	long r = getsockopt(fd, SOL_SOCKET, SO_TYPE, v, &len);

	printf("getsockopt(%d, SOL_SOCKET, SO_TYPE, [SOCK_STREAM], [16 => 4])"
	       " = %s\n",
	       fd, result(r));
	len = 4;
	r = getsockopt(fd, SOL_SOCKET, SO_DOMAIN, v, &len);
	printf("getsockopt(%d, SOL_SOCKET, SO_DOMAIN, [AF_INET], [4]) = %s\n",
	       fd, result(r));
	len = 2;
	r = getsockopt(fd, SOL_SOCKET, SO_TYPE, v, &len);
	printf("getsockopt(%d, SOL_SOCKET, SO_TYPE, \"\\x01\\x00\", [2]) = %s\n",
	       fd, result(r));
	len = 4;
	r = getsockopt(fd, SOL_IP, IP_MTU_DISCOVER, v, &len);
	printf("getsockopt(%d, SOL_IP, IP_MTU_DISCOVER, [IP_PMTUDISC_WANT], "
	       "[4]) = %s\n",
	       fd, result(r));
	len = 4;
	r = getsockopt(fd, SOL_IP, IP_MULTICAST_IF, v, &len);
	printf("getsockopt(%d, SOL_IP, IP_MULTICAST_IF, "
	       "[inet_addr(\"0.0.0.0\")], [4]) = %s\n",
	       fd, result(r));
}

int main(void)
{
	long page = sysconf(_SC_PAGESIZE);
	unsigned char *p = mmap(NULL, 2 * page, PROT_READ | PROT_WRITE,
				MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (p == MAP_FAILED || munmap(p + page, page) < 0)
		return SKIP;
	edge = p + page;
	of_socket();
	of_ip();
	of_tcp();
	of_sctp();
	of_packet();
	of_others();
	got();
	return 0;
}
