/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Values of the options of SOL_TCP, SOL_UDP, SOL_MPTCP, SOL_TLS and SOL_DCCP:
 * tcp(7), udp(7).
 */
#include "syscall/layout/net.h"
#include "syscall/layout/sockopt_impl.h"
#include "syscall/xlat/net.h"
#include "syscall/xlat/sockopt_values.h"

/* clang-format off */

VALUE(text, ARG_BUF, .type = T_INLINE);
VALUE(hex_bytes, ARG_HEXBUF, .type = T_INLINE);
VALUE(repair, ARG_ENUM, .type = T_S32, .xlat = &xlat_tcp_repair);
VALUE(queue, ARG_ENUM, .type = T_S32, .xlat = &xlat_tcp_queue);
VALUE(encap, ARG_ENUM, .type = T_S32, .xlat = &xlat_udp_encap);
/* Both sides may be older than the layout. */
STRUCT_FROM(tcp_info, 1);
STRUCT(tcp_repair_window);
STRUCT_FROM(tcp_zerocopy_receive, 16);

static const struct field tcp_repair_opt_members[] = {
	ENUM("opt_code", T_U32, tcpopt),
	HEX("opt_val"),
};
static LAYOUT(tcp_repair_opt, tcp_repair_opt_members);
VALUE(repair_opt, ARG_STRUCT, .type = T_INLINE,
      .layout = &layout_tcp_repair_opt);
VALUE(repair_opts, ARG_ARRAY, .type = T_INLINE, .elem = &repair_opt);

static const struct field tcp_md5sig_members[] = {
	SADDR("tcpm_addr", 128),
	FLAGS("tcpm_flags", T_U8, tcp_md5sig),
	U8("tcpm_prefixlen"),
	U16("tcpm_keylen"),
	IFINDEX("tcpm_ifindex"),
	KEY("tcpm_key", 80, 3),
};
LAYOUT(tcp_md5sig, tcp_md5sig_members);
STRUCT(tcp_md5sig);

static const struct field tcp_ao_add_members[] = {
	SADDR("addr", 128),
	STR("alg_name", 64),
	IFINDEX("ifindex"),
	BITS("set_current", T_U32, 0, 1),
	MORE_BITS("set_rnext", T_U32, 1, 1),
	PAD(T_U16),
	U8("prefix"),
	U8("sndid"),
	U8("rcvid"),
	U8("maclen"),
	FLAGS("keyflags", T_U8, tcp_ao_keyf),
	U8("keylen"),
	KEY("key", 80, 11),
};
/* The order is that of strace. */
static const uint8_t tcp_ao_add_order[] = {
	0, 6, 1, 2, 3, 4, 7, 8, 9, 10, 12, 11
};
const struct layout layout_tcp_ao_add = {
	"tcp_ao_add", LAYOUT_MEMBERS(tcp_ao_add_members),
	.order = tcp_ao_add_order, .norder = sizeof(tcp_ao_add_order),
};
/* The key is the last, and may be cut. */
STRUCT_FROM(tcp_ao_add, 208);

static const struct field tcp_ao_del_members[] = {
	SADDR("addr", 128),
	IFINDEX("ifindex"),
	BITS("set_current", T_U32, 0, 1),
	MORE_BITS("set_rnext", T_U32, 1, 1),
	MORE_BITS("del_async", T_U32, 2, 1),
	PAD(T_U16),
	U8("prefix"),
	U8("sndid"),
	U8("rcvid"),
	U8("current_key"),
	U8("rnext"),
	FLAGS("keyflags", T_U8, tcp_ao_keyf),
};
LAYOUT(tcp_ao_del, tcp_ao_del_members);
STRUCT(tcp_ao_del);

/* As aligned as on x86-64 in every ABI. */
static const struct field tcp_ao_info_opt_members[] = {
	BITS("set_current", T_U32, 0, 1),
	MORE_BITS("set_rnext", T_U32, 1, 1),
	MORE_BITS("ao_required", T_U32, 2, 1),
	MORE_BITS("set_counters", T_U32, 3, 1),
	MORE_BITS("accept_icmps", T_U32, 4, 1),
	PAD(T_U16),
	U8("current_key"),
	U8("rnext"),
	U64("pkt_good"),
	U64("pkt_bad"),
	U64("pkt_key_not_found"),
	U64("pkt_ao_required"),
	U64("pkt_dropped_icmp"),
};
LAYOUT(tcp_ao_info_opt, tcp_ao_info_opt_members);
STRUCT(tcp_ao_info_opt);

static const struct field tcp_ao_getsockopt_members[] = {
	SADDR("addr", 128),
	STR("alg_name", 64),
	KEY("key", 80, 12),
	UINT("nkeys"),
	BITS("is_current", T_U16, 0, 1),
	MORE_BITS("is_rnext", T_U16, 1, 1),
	MORE_BITS("get_all", T_U16, 2, 1),
	U8("sndid"),
	U8("rcvid"),
	U8("prefix"),
	U8("maclen"),
	FLAGS("keyflags", T_U8, tcp_ao_keyf),
	U8("keylen"),
	IFINDEX("ifindex"),
	U64("pkt_good"),
	U64("pkt_bad"),
};
LAYOUT(tcp_ao_getsockopt, tcp_ao_getsockopt_members);
VALUE(ao_key, ARG_STRUCT, .type = T_INLINE,
      .layout = &layout_tcp_ao_getsockopt);
VALUE(ao_keys, ARG_ARRAY, .type = T_INLINE, .elem = &ao_key);

static const struct field tcp_ao_repair_members[] = {
	{ "snt_isn", ARG_NET32_HEX, .type = T_U32 },
	{ "rcv_isn", ARG_NET32_HEX, .type = T_U32 },
	UINT("snd_sne"),
	UINT("rcv_sne"),
};
LAYOUT(tcp_ao_repair, tcp_ao_repair_members);
STRUCT(tcp_ao_repair);

/*
 * TCP_CC_INFO says nothing of which it is: the lengths of vegas and dctcp are
 * the same, of bbr another.
 */
static const struct field tcp_bbr_info_members[] = {
	UINT("bbr_bw_lo"), UINT("bbr_bw_hi"), UINT("bbr_min_rtt"),
	UINT("bbr_pacing_gain"), UINT("bbr_cwnd_gain"),
};
LAYOUT(tcp_bbr_info, tcp_bbr_info_members);
STRUCT(tcp_bbr_info);
VALUE(cc_words, ARG_UINT, .type = T_U32);

/* mptcp */

#define VU32(n) \
	{ n, ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE }
#define VU64(n) \
	{ n, ARG_U64, .type = T_U64, .flags = FIELD_VERBOSE }
static const struct field mptcp_info_members[] = {
	U8("mptcpi_subflows"),
	U8("mptcpi_add_addr_signal"),
	U8("mptcpi_add_addr_accepted"),
	U8("mptcpi_subflows_max"),
	U8("mptcpi_add_addr_signal_max"),
	U8("mptcpi_add_addr_accepted_max"),
	FLAGS("mptcpi_flags", T_U32, mptcp_info_flags),
	HEX("mptcpi_token"),
	U64("mptcpi_write_seq"),
	U64("mptcpi_snd_una"),
	U64("mptcpi_rcv_nxt"),
	U8("mptcpi_local_addr_used"),
	U8("mptcpi_local_addr_max"),
	U8("mptcpi_csum_enabled"),
	VU32("mptcpi_retransmits"),
	VU64("mptcpi_bytes_retrans"),
	VU64("mptcpi_bytes_sent"),
	VU64("mptcpi_bytes_received"),
	VU64("mptcpi_bytes_acked"),
	U8("mptcpi_subflows_total"),
	U8("mptcpi_endp_laminar_max"),
	U8("mptcpi_endp_fullmesh_max"),
	PAD(T_U8),
	VU32("mptcpi_last_data_sent"),
	VU32("mptcpi_last_data_recv"),
	VU32("mptcpi_last_ack_recv"),
};
LAYOUT(mptcp_info, mptcp_info_members);
STRUCT_FROM(mptcp_info, 1);

/* What is behind it has elements of size_user bytes, so it is not shown. */
#define SUBFLOWS \
	UINT("size_subflow_data"), UINT("num_subflows"), \
	UINT("size_kernel"), UINT("size_user")
static const struct field mptcp_subflow_data_members[] = { SUBFLOWS };
LAYOUT(mptcp_subflow_data, mptcp_subflow_data_members);
STRUCT(mptcp_subflow_data);

static const struct field mptcp_subflow_addrs_members[] = {
	SADDR("local", 128), SADDR("remote", 128),
};
LAYOUT(mptcp_subflow_addrs, mptcp_subflow_addrs_members);
VALUE(subflow_addrs, ARG_STRUCT, .type = T_INLINE,
      .layout = &layout_mptcp_subflow_addrs);
static const struct field mptcp_addrs_members[] = {
	SUBFLOWS, TAIL("addrs", subflow_addrs, 1),
};
static const struct layout layout_mptcp_addrs = {
	"mptcp_subflow_data", LAYOUT_MEMBERS(mptcp_addrs_members)
};
STRUCT(mptcp_addrs);

static const struct field mptcp_full_info_members[] = {
	UINT("size_tcpinfo_kernel"),
	UINT("size_tcpinfo_user"),
	UINT("size_sfinfo_kernel"),
	UINT("size_sfinfo_user"),
	UINT("num_subflows"),
	UINT("size_arrays_user"),
	X64("subflow_info"),
	X64("tcp_info"),
	INNER("mptcp_info", mptcp_info),
};
LAYOUT(mptcp_full_info, mptcp_full_info_members);
STRUCT_FROM(mptcp_full_info, 40);

/* tls: how long the parts are depends on the cipher */

#define CIPHER(id, iv, key, salt) \
	static const struct field id##_members[] = { \
		BYTES("iv", iv), BYTES("key", key), BYTES("salt", salt), \
		BYTES("rec_seq", 8), \
	}; \
	static LAYOUT(id, id##_members)
CIPHER(key_128, 8, 16, 4);
CIPHER(key_256, 8, 32, 4);
static const struct field key_chacha20_members[] = {
	BYTES("iv", 12), BYTES("key", 32), BYTES("rec_seq", 8),
};
static LAYOUT(key_chacha20, key_chacha20_members);

#define ARM(n, id, cipher) \
	{ n, ARG_STRUCT, .type = T_INLINE, .flags = FIELD_UNION, \
	  .when = WHEN_IS(1, cipher), .layout = &layout_##id }
static const struct field tls_crypto_info_members[] = {
	ENUM("version", T_U16, tls_version),
	ENUM("cipher_type", T_U16, tls_cipher),
	{ "aes_gcm_128", ARG_STRUCT, .type = T_INLINE,
	  .when = WHEN_IS(1, 51), .layout = &layout_key_128 },
	ARM("aes_gcm_256", key_256, 52),
	ARM("aes_ccm_128", key_128, 53),
	ARM("chacha20_poly1305", key_chacha20, 54),
	ARM("sm4_gcm", key_128, 55),
	ARM("sm4_ccm", key_128, 56),
	ARM("aria_gcm_128", key_128, 57),
	ARM("aria_gcm_256", key_256, 58),
};
LAYOUT(tls_crypto_info, tls_crypto_info_members);
STRUCT_FROM(tls_crypto_info, 4);

/* dccp */

VALUE(net32s, ARG_NET32, .type = T_U32);
VALUE(ccids, ARG_UINT, .type = T_U8);

static const struct sockopt options[] = {
	/* SOL_TCP */
	{ 6, 11, GET, &tcp_info },
	{ 6, 13, BOTH, &text },		/* TCP_CONGESTION */
	{ 6, 14, SET, &tcp_md5sig },	/* TCP_MD5SIG */
	{ 6, 19, BOTH, &repair },	/* TCP_REPAIR */
	{ 6, 20, BOTH, &queue },	/* TCP_REPAIR_QUEUE */
	{ 6, 22, SET, &repair_opts },	/* TCP_REPAIR_OPTIONS */
	{ 6, 26, GET, &tcp_bbr_info },	/* TCP_CC_INFO */
	{ 6, 26, GET, &cc_words },
	{ 6, 28, GET, &hex_bytes },	/* TCP_SAVED_SYN */
	{ 6, 29, BOTH, &tcp_repair_window },
	{ 6, 31, BOTH, &text },		/* TCP_ULP */
	{ 6, 32, SET, &tcp_md5sig },	/* TCP_MD5SIG_EXT */
	{ 6, 33, BOTH, &hex_bytes },	/* TCP_FASTOPEN_KEY */
	{ 6, 35, GET, &tcp_zerocopy_receive },
	{ 6, 38, SET, &tcp_ao_add },
	{ 6, 39, SET, &tcp_ao_del },
	{ 6, 40, BOTH, &tcp_ao_info_opt },
	{ 6, 41, GET, &ao_keys },	/* TCP_AO_GET_KEYS */
	{ 6, 42, BOTH, &tcp_ao_repair },
	/* SOL_UDP, SOL_UDPLITE */
	{ 17, 100, BOTH, &encap },	/* UDP_ENCAP */
	{ 136, 100, BOTH, &encap },
	/* SOL_DCCP */
	{ 269, 2, BOTH, &net32s },	/* DCCP_SOCKOPT_SERVICE */
	{ 269, 12, GET, &ccids },	/* DCCP_SOCKOPT_AVAILABLE_CCIDS */
	{ 269, 13, SET, &ccids },	/* DCCP_SOCKOPT_CCID */
	{ 269, 14, SET, &ccids },	/* DCCP_SOCKOPT_TX_CCID */
	{ 269, 15, SET, &ccids },	/* DCCP_SOCKOPT_RX_CCID */
	/* SOL_TLS */
	{ 282, 1, BOTH, &tls_crypto_info }, /* TLS_TX */
	{ 282, 2, BOTH, &tls_crypto_info }, /* TLS_RX */
	/* SOL_MPTCP */
	{ 284, 1, GET, &mptcp_info },
	{ 284, 2, GET, &mptcp_subflow_data }, /* MPTCP_TCPINFO */
	{ 284, 3, GET, &mptcp_addrs },	/* MPTCP_SUBFLOW_ADDRS */
	{ 284, 4, GET, &mptcp_full_info },
};
SOCKOPT_LIST(tcp, options);
