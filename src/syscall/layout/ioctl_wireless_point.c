/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Commands of the wireless extensions that point to more than a word: linux/wireless.h.
 * How long that is stands beside the pointer, in bytes or elements.
 */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/net.h"

/* clang-format off */
static const struct field hwaddr_members[] = {
	{ "sa_family", ARG_ENUM, .type = T_U16, .xlat = &xlat_arphrd },
	{ "sa_data", ARG_HWADDR, .type = T_INLINE, .len = LEN_CONST(6) },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(8) },
};
static const struct layout layout_hwaddr = { "sockaddr", LAYOUT_MEMBERS(hwaddr_members) };
static const struct field elem_hwaddr = {
	NULL, ARG_STRUCT, .type = T_INLINE, .layout = &layout_hwaddr };

static const struct field iw_mlme_members[] = {
	{ "cmd", ARG_UINT, .type = T_U16 },
	{ "reason_code", ARG_UINT, .type = T_U16 },
	{ "addr", ARG_STRUCT, .type = T_INLINE, .layout = &layout_hwaddr },
};
static const struct layout layout_iw_mlme = {
	"iw_mlme", LAYOUT_MEMBERS(iw_mlme_members),
};

static const struct field iw_pmksa_members[] = {
	{ "cmd", ARG_UINT, .type = T_U32 },
	{ "bssid", ARG_STRUCT, .type = T_INLINE, .layout = &layout_hwaddr },
	{ "pmkid", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(16) },
};
static const struct layout layout_iw_pmksa = {
	"iw_pmksa", LAYOUT_MEMBERS(iw_pmksa_members),
};

static const struct field iw_quality_members[] = {
	{ "qual", ARG_UINT, .type = T_U8 },
	{ "level", ARG_UINT, .type = T_U8 },
	{ "noise", ARG_UINT, .type = T_U8 },
	{ "updated", ARG_UINT, .type = T_U8 },
};
static const struct layout layout_iw_quality = {
	"iw_quality", LAYOUT_MEMBERS(iw_quality_members),
};

static const struct field iw_discarded_members[] = {
	{ "nwid", ARG_UINT, .type = T_U32 },
	{ "code", ARG_UINT, .type = T_U32 },
	{ "fragment", ARG_UINT, .type = T_U32 },
	{ "retries", ARG_UINT, .type = T_U32 },
	{ "misc", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_iw_discarded = {
	"iw_discarded", LAYOUT_MEMBERS(iw_discarded_members),
};

static const struct field iw_missed_members[] = {
	{ "beacon", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_iw_missed = {
	"iw_missed", LAYOUT_MEMBERS(iw_missed_members),
};

static const struct field iw_statistics_members[] = {
	{ "status", ARG_UINT, .type = T_U16 },
	{ "qual", ARG_STRUCT, .type = T_INLINE, .layout = &layout_iw_quality },
	{ "discard", ARG_STRUCT, .type = T_INLINE, .layout = &layout_iw_discarded },
	{ "miss", ARG_STRUCT, .type = T_INLINE, .layout = &layout_iw_missed },
};
static const struct layout layout_iw_statistics = {
	"iw_statistics", LAYOUT_MEMBERS(iw_statistics_members),
};

static const struct field iw_freq_members[] = {
	{ "m", ARG_INT, .type = T_S32 },
	{ "e", ARG_INT, .type = T_S16 },
	{ "i", ARG_UINT, .type = T_U8 },
	{ "flags", ARG_HEX32, .type = T_U8 },
};
static const struct layout layout_iw_freq = {
	"iw_freq", LAYOUT_MEMBERS(iw_freq_members),
};

static const struct field elem_layout_iw_freq = {
	NULL, ARG_STRUCT, .type = T_INLINE, .layout = &layout_iw_freq };

static const struct field iw_range_members[] = {
	{ "throughput", ARG_UINT, .type = T_U32 },
	{ "min_nwid", ARG_UINT, .type = T_U32 },
	{ "max_nwid", ARG_UINT, .type = T_U32 },
	{ "old_num_channels", ARG_UINT, .type = T_U16 },
	{ "old_num_frequency", ARG_UINT, .type = T_U8 },
	{ "scan_capa", ARG_UINT, .type = T_U8 },
	{ "event_capa", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(6), .elem = &uint_elem },
	{ "sensitivity", ARG_INT, .type = T_S32 },
	{ "max_qual", ARG_STRUCT, .type = T_INLINE, .layout = &layout_iw_quality },
	{ "avg_qual", ARG_STRUCT, .type = T_INLINE, .layout = &layout_iw_quality },
	{ "num_bitrates", ARG_UINT, .type = T_U8 },
	{ "bitrate", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG_UPTO(10, 32), .elem = &int_elem },
	{ "min_rts", ARG_INT, .type = T_S32 },
	{ "max_rts", ARG_INT, .type = T_S32 },
	{ "min_frag", ARG_INT, .type = T_S32 },
	{ "max_frag", ARG_INT, .type = T_S32 },
	{ "min_pmp", ARG_INT, .type = T_S32 },
	{ "max_pmp", ARG_INT, .type = T_S32 },
	{ "min_pmt", ARG_INT, .type = T_S32 },
	{ "max_pmt", ARG_INT, .type = T_S32 },
	{ "pmp_flags", ARG_HEX32, .type = T_U16 },
	{ "pmt_flags", ARG_HEX32, .type = T_U16 },
	{ "pm_capa", ARG_UINT, .type = T_U16 },
	{ "encoding_size", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG_UPTO(24, 8), .elem = &u16_elem },
	{ "num_encoding_sizes", ARG_UINT, .type = T_U8 },
	{ "max_encoding_tokens", ARG_UINT, .type = T_U8 },
	{ "encoding_login_index", ARG_UINT, .type = T_U8 },
	{ "txpower_capa", ARG_UINT, .type = T_U16 },
	{ "num_txpower", ARG_UINT, .type = T_U8 },
	{ "txpower", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG_UPTO(28, 8), .elem = &int_elem },
	{ "we_version_compiled", ARG_UINT, .type = T_U8 },
	{ "we_version_source", ARG_UINT, .type = T_U8 },
	{ "retry_capa", ARG_UINT, .type = T_U16 },
	{ "retry_flags", ARG_HEX32, .type = T_U16 },
	{ "r_time_flags", ARG_HEX32, .type = T_U16 },
	{ "min_retry", ARG_INT, .type = T_S32 },
	{ "max_retry", ARG_INT, .type = T_S32 },
	{ "min_r_time", ARG_INT, .type = T_S32 },
	{ "max_r_time", ARG_INT, .type = T_S32 },
	{ "num_channels", ARG_UINT, .type = T_U16 },
	{ "num_frequency", ARG_UINT, .type = T_U8 },
	{ "freq", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG_UPTO(40, 32),
	  .elem = &elem_layout_iw_freq },
	{ "enc_capa", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_iw_range = {
	"iw_range", LAYOUT_MEMBERS(iw_range_members),
};

static const struct field iw_encode_ext_members[] = {
	{ "ext_flags", ARG_HEX32, .type = T_U32 },
	{ "tx_seq", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(8) },
	{ "rx_seq", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(8) },
	{ "addr", ARG_STRUCT, .type = T_INLINE, .layout = &layout_hwaddr },
	{ "alg", ARG_UINT, .type = T_U16 },
	{ "key_len", ARG_UINT, .type = T_U16 },
};
static const struct layout layout_iw_encode_ext = {
	"iw_encode_ext", LAYOUT_MEMBERS(iw_encode_ext_members),
};

static const struct field iw_priv_args_members[] = {
	{ "cmd", ARG_UINT, .type = T_U32 },
	{ "set_args", ARG_UINT, .type = T_U16 },
	{ "get_args", ARG_UINT, .type = T_U16 },
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
};
static const struct layout layout_iw_priv_args = {
	"iw_priv_args", LAYOUT_MEMBERS(iw_priv_args_members),
};

static const struct field elem_iw_priv_args = {
	NULL, ARG_STRUCT, .type = T_INLINE, .layout = &layout_iw_priv_args };

/* struct iwreq with a struct iw_point in it. */
#define POINT(id, way, length_way, flags_way, ...)                                   \
	static const struct field id##_members[] = {                                 \
		{ "ifr_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },     \
		{ "pointer", __VA_ARGS__, .type = T_PTR, .dir = way },               \
		{ "length", ARG_UINT, .type = T_U16, .dir = length_way },            \
		{ "flags", ARG_HEX32, .type = T_U16, .dir = flags_way },             \
	};                                                                           \
	static const struct layout layout_##id = { "iwreq", LAYOUT_MEMBERS(id##_members) }
#define GET(id, ...) POINT(id, DIR_OUT, DIR_INOUT, DIR_OUT, __VA_ARGS__)
#define SET(id, ...) POINT(id, DIR_IN, DIR_IN, DIR_IN, __VA_ARGS__)

GET(get_bytes, ARG_HEXBUF, .len = LEN_ARG(2));
SET(set_bytes, ARG_HEXBUF, .len = LEN_ARG(2));
GET(get_range, ARG_STRUCT, .layout = &layout_iw_range);
GET(get_priv, ARG_ARRAY, .len = LEN_ARG(2), .elem = &elem_iw_priv_args);
GET(get_stats, ARG_STRUCT, .layout = &layout_iw_statistics);
/* As many pieces of quality follow the addresses. */
GET(get_addrs, ARG_ARRAY, .len = LEN_ARG(2), .elem = &elem_hwaddr);
SET(set_addrs, ARG_ARRAY, .len = LEN_ARG(2), .elem = &elem_hwaddr);
GET(get_key, ARG_STRUCT, .layout = &layout_iw_encode_ext);
SET(set_key, ARG_STRUCT, .layout = &layout_iw_encode_ext);
SET(set_mlme, ARG_STRUCT, .layout = &layout_iw_mlme);
SET(set_pmksa, ARG_STRUCT, .layout = &layout_iw_pmksa);

static const struct variant wireless_point_items[] = {
	INOUT_STRUCT(0x8b0b /* SIOCGIWRANGE */, layout_get_range),
	INOUT_STRUCT(0x8b0d /* SIOCGIWPRIV */, layout_get_priv),
	INOUT_STRUCT(0x8b0f /* SIOCGIWSTATS */, layout_get_stats),
	IN_STRUCT(0x8b10 /* SIOCSIWSPY */, layout_set_addrs),
	INOUT_STRUCT(0x8b11 /* SIOCGIWSPY */, layout_get_addrs),
	INOUT_STRUCT(0x8b17 /* SIOCGIWAPLIST */, layout_get_addrs),
	IN_STRUCT(0x8b18 /* SIOCSIWSCAN */, layout_set_bytes),
	INOUT_STRUCT(0x8b19 /* SIOCGIWSCAN */, layout_get_bytes),
	IN_STRUCT(0x8b2a /* SIOCSIWENCODE */, layout_set_bytes),
	INOUT_STRUCT(0x8b2b /* SIOCGIWENCODE */, layout_get_bytes),
	IN_STRUCT(0x8b30 /* SIOCSIWGENIE */, layout_set_bytes),
	INOUT_STRUCT(0x8b31 /* SIOCGIWGENIE */, layout_get_bytes),
	IN_STRUCT(0x8b34 /* SIOCSIWENCODEEXT */, layout_set_key),
	INOUT_STRUCT(0x8b35 /* SIOCGIWENCODEEXT */, layout_get_key),
	IN_STRUCT(0x8b16 /* SIOCSIWMLME */, layout_set_mlme),
	IN_STRUCT(0x8b36 /* SIOCSIWPMKSA */, layout_set_pmksa),
};
const struct variant_list ioctl_wireless_point = { VARIANT_ITEMS(wireless_point_items) };
/* clang-format on */
