/* SPDX-License-Identifier: BSD-2-Clause */
/* NETLINK_XFRM: states and policies of IPsec: ip-xfrm(8). */
#include "syscall/netlink/fields.h"

/* clang-format off */
/* IPv4 or IPv6: the family may be a structure away. */
#define M_ADDR(n) \
	{ n, ARG_INET_ANY, .type = T_INLINE, .len = LEN_CONST(16) }
#define LAYOUT(id, ...) \
	static const struct field id##_members[] = { __VA_ARGS__ }; \
	static const struct layout layout_##id = { \
		#id, LAYOUT_MEMBERS(id##_members) \
	}
#define xfrm_mode_names(X) \
	X(0, "XFRM_MODE_TRANSPORT") \
	X(1, "XFRM_MODE_TUNNEL") \
	X(2, "XFRM_MODE_ROUTEOPTIMIZATION") \
	X(3, "XFRM_MODE_IN_TRIGGER") \
	X(4, "XFRM_MODE_BEET")
static const struct xlat_set xlat_xfrm_mode = {
	.prefix = "XFRM_MODE_???", XLAT_ITEMS(xfrm_mode_names),
};

#define xfrm_share_names(X) \
	X(0, "XFRM_SHARE_ANY") \
	X(1, "XFRM_SHARE_SESSION") \
	X(2, "XFRM_SHARE_USER") \
	X(3, "XFRM_SHARE_UNIQUE")
static const struct xlat_set xlat_xfrm_share = {
	.prefix = "XFRM_SHARE_???", XLAT_ITEMS(xfrm_share_names),
};

#define xfrm_state_flags_names(X) \
	X(0x1, "XFRM_STATE_NOECN") \
	X(0x2, "XFRM_STATE_DECAP_DSCP") \
	X(0x4, "XFRM_STATE_NOPMTUDISC") \
	X(0x8, "XFRM_STATE_WILDRECV") \
	X(0x10, "XFRM_STATE_ICMP") \
	X(0x20, "XFRM_STATE_AF_UNSPEC") \
	X(0x40, "XFRM_STATE_ALIGN4") \
	X(0x80, "XFRM_STATE_ESN")
static const struct xlat_set xlat_xfrm_state_flags = {
	.prefix = "XFRM_STATE_???", XLAT_ITEMS(xfrm_state_flags_names), .kind = XLAT_FLAGS,
};

#define xfrm_dir_names(X) \
	X(0, "XFRM_POLICY_IN") \
	X(1, "XFRM_POLICY_OUT") \
	X(2, "XFRM_POLICY_FWD")
static const struct xlat_set xlat_xfrm_dir = {
	.prefix = "XFRM_POLICY_???", XLAT_ITEMS(xfrm_dir_names),
};

#define xfrm_action_names(X) \
	X(0, "XFRM_POLICY_ALLOW") \
	X(1, "XFRM_POLICY_BLOCK")
static const struct xlat_set xlat_xfrm_action = {
	.prefix = "XFRM_POLICY_???", XLAT_ITEMS(xfrm_action_names),
};

#define xfrm_policy_flags_names(X) \
	X(0x1, "XFRM_POLICY_LOCALOK") \
	X(0x2, "XFRM_POLICY_ICMP") \
	X(0x4, "XFRM_POLICY_CPU_ACQUIRE")
static const struct xlat_set xlat_xfrm_policy_flags = {
	.prefix = "XFRM_POLICY_???", XLAT_ITEMS(xfrm_policy_flags_names), .kind = XLAT_FLAGS,
};

#define xfrm_policy_type_names(X) \
	X(0, "XFRM_POLICY_TYPE_MAIN") \
	X(1, "XFRM_POLICY_TYPE_SUB") \
	X(255, "XFRM_POLICY_TYPE_ANY")
static const struct xlat_set xlat_xfrm_policy_type = {
	.prefix = "XFRM_POLICY_TYPE_???", XLAT_ITEMS(xfrm_policy_type_names),
};

#define xfrm_encap_names(X) \
	X(1, "UDP_ENCAP_ESPINUDP_NON_IKE") \
	X(2, "UDP_ENCAP_ESPINUDP") \
	X(7, "TCP_ENCAP_ESPINTCP")
static const struct xlat_set xlat_xfrm_encap = {
	.prefix = "UDP_ENCAP_???", XLAT_ITEMS(xfrm_encap_names),
};

LAYOUT(xfrm_id, M_ADDR("daddr"), M_BE32("spi"), M_PROTO8("proto"));
LAYOUT(xfrm_selector, M_ADDR("daddr"), M_ADDR("saddr"), M_BE16("dport"),
       M_BE16("dport_mask"), M_BE16("sport"), M_BE16("sport_mask"),
       M_AF16("family"), M_U8("prefixlen_d"), M_U8("prefixlen_s"),
       M_PROTO8("proto"), M_IFINDEX("ifindex"), M_UID("user"));
static const struct field xfrm_lifetime_cfg_members[] = {
	M_U64("soft_byte_limit"),
	M_U64("hard_byte_limit"),
	M_U64("soft_packet_limit"),
	M_U64("hard_packet_limit"),
	M_U64("soft_add_expires_seconds"),
	M_U64("hard_add_expires_seconds"),
	M_U64("soft_use_expires_seconds"),
	M_U64("hard_use_expires_seconds"),
};
static const struct layout layout_xfrm_lifetime_cfg = {
	"xfrm_lifetime_cfg", LAYOUT_MEMBERS(xfrm_lifetime_cfg_members)
};

static const struct field xfrm_lifetime_cur_members[] = {
	M_U64("bytes"),
	M_U64("packets"),
	M_U64("add_time"),
	M_U64("use_time"),
};
static const struct layout layout_xfrm_lifetime_cur = {
	"xfrm_lifetime_cur", LAYOUT_MEMBERS(xfrm_lifetime_cur_members)
};

static const struct field xfrm_replay_state_members[] = {
	M_U32("oseq"),
	M_U32("seq"),
	M_X32("bitmap"),
};
static const struct layout layout_xfrm_replay_state = {
	"xfrm_replay_state", LAYOUT_MEMBERS(xfrm_replay_state_members)
};

static const struct field xfrm_stats_members[] = {
	M_U32("replay_window"),
	M_U32("replay"),
	M_U32("integrity_failed"),
};
static const struct layout layout_xfrm_stats = {
	"xfrm_stats", LAYOUT_MEMBERS(xfrm_stats_members)
};

LAYOUT(xfrm_usersa_info, M_STRUCT("sel", layout_xfrm_selector),
       M_STRUCT("id", layout_xfrm_id), M_ADDR("saddr"),
       M_STRUCT("lft", layout_xfrm_lifetime_cfg),
       M_STRUCT("curlft", layout_xfrm_lifetime_cur),
       M_STRUCT("stats", layout_xfrm_stats), M_U32("seq"), M_U32("reqid"),
       M_AF16("family"), M_ENUM8("mode", xlat_xfrm_mode),
       M_U8("replay_window"), M_FLAGS8("flags", xlat_xfrm_state_flags));
LAYOUT(xfrm_usersa_id, M_ADDR("daddr"), M_BE32("spi"), M_AF16("family"),
       M_PROTO8("proto"));
LAYOUT(xfrm_userspi_info, M_STRUCT("info", layout_xfrm_usersa_info),
       M_X32("min"), M_X32("max"));
LAYOUT(xfrm_userpolicy_info, M_STRUCT("sel", layout_xfrm_selector),
       M_STRUCT("lft", layout_xfrm_lifetime_cfg),
       M_STRUCT("curlft", layout_xfrm_lifetime_cur), M_U32("priority"),
       M_U32("index"), M_ENUM8("dir", xlat_xfrm_dir),
       M_ENUM8("action", xlat_xfrm_action),
       M_FLAGS8("flags", xlat_xfrm_policy_flags),
       M_ENUM8("share", xlat_xfrm_share));
LAYOUT(xfrm_userpolicy_id, M_STRUCT("sel", layout_xfrm_selector),
       M_U32("index"), M_ENUM8("dir", xlat_xfrm_dir));
LAYOUT(xfrm_user_acquire, M_STRUCT("id", layout_xfrm_id), M_ADDR("saddr"),
       M_STRUCT("sel", layout_xfrm_selector),
       M_STRUCT("policy", layout_xfrm_userpolicy_info), M_X32("aalgos"),
       M_X32("ealgos"), M_X32("calgos"), M_U32("seq"));
LAYOUT(xfrm_user_expire, M_STRUCT("state", layout_xfrm_usersa_info),
       M_U8("hard"));
LAYOUT(xfrm_user_polexpire, M_STRUCT("pol", layout_xfrm_userpolicy_info),
       M_U8("hard"));
LAYOUT(xfrm_usersa_flush, M_PROTO8("proto"));
LAYOUT(xfrm_aevent_id, M_STRUCT("sa_id", layout_xfrm_usersa_id),
       M_ADDR("saddr"), M_X32("flags"), M_U32("reqid"));
LAYOUT(xfrm_user_report, M_PROTO8("proto"),
       M_STRUCT("sel", layout_xfrm_selector));
LAYOUT(xfrm_user_mapping, M_STRUCT("id", layout_xfrm_usersa_id),
       M_U32("reqid"), M_ADDR("old_saddr"), M_ADDR("new_saddr"),
       M_BE16("old_sport"), M_BE16("new_sport"));
LAYOUT(xfrm_userpolicy_default, M_U8("in"), M_U8("fwd"), M_U8("out"));
LAYOUT(xfrm_flags, M_X32("flags"));
LAYOUT(xfrm_user_tmpl, M_STRUCT("id", layout_xfrm_id), M_AF16("family"),
       M_PAD(T_U16), M_ADDR("saddr"), M_U32("reqid"),
       M_ENUM8("mode", xlat_xfrm_mode), M_ENUM8("share", xlat_xfrm_share),
       M_U8("optional"), M_X32("aalgos"), M_X32("ealgos"), M_X32("calgos"));
LAYOUT(xfrm_encap_tmpl, M_ENUM16("encap_type", xlat_xfrm_encap),
       M_BE16("encap_sport"), M_BE16("encap_dport"), M_PAD(T_U16),
       M_ADDR("encap_oa"));
LAYOUT(xfrm_user_sec_ctx, M_U16("len"), M_U16("exttype"), M_U8("ctx_alg"),
       M_U8("ctx_doi"), M_U16("ctx_len"));
LAYOUT(xfrm_mark, M_X32("v"), M_X32("m"));
LAYOUT(xfrm_address_filter, M_ADDR("saddr"), M_ADDR("daddr"),
       M_AF16("family"), M_U8("splen"), M_U8("dplen"));
LAYOUT(xfrm_user_offload, M_IFINDEX("ifindex"), M_X8("flags"));
LAYOUT(xfrm_userpolicy_type, M_ENUM8("type", xlat_xfrm_policy_type));
LAYOUT(xfrm_user_kmaddress, M_ADDR("local"), M_ADDR("remote"),
       M_U32("reserved"), M_AF16("family"));
LAYOUT(xfrm_replay_esn, M_U32("bmp_len"), M_U32("oseq"), M_U32("seq"),
       M_U32("oseq_hi"), M_U32("seq_hi"), M_U32("replay_window"));
/* Keys are secrets, but those of the tracee: as bytes behind these. */
LAYOUT(xfrm_algo, M_STR("alg_name", 64), M_U32("alg_key_len"));
LAYOUT(xfrm_algo_auth, M_STR("alg_name", 64), M_U32("alg_key_len"),
       M_U32("alg_trunc_len"));
LAYOUT(xfrm_algo_aead, M_STR("alg_name", 64), M_U32("alg_key_len"),
       M_U32("alg_icv_len"));
LAYOUT(xfrmu_sadhinfo, M_U32("sadhcnt"), M_U32("sadhmcnt"));
LAYOUT(xfrmu_spdinfo, M_U32("incnt"), M_U32("outcnt"), M_U32("fwdcnt"),
       M_U32("inscnt"), M_U32("outscnt"), M_U32("fwdscnt"));
LAYOUT(xfrmu_spdhinfo, M_U32("spdhcnt"), M_U32("spdhmcnt"));
LAYOUT(xfrmu_spdhthresh, M_U8("lbits"), M_U8("rbits"));

static bool show_algo(struct nl *n, const unsigned char *p, size_t len);
static bool show_auth(struct nl *n, const unsigned char *p, size_t len);
static bool show_aead(struct nl *n, const unsigned char *p, size_t len);
static bool show_context(struct nl *n, const unsigned char *p, size_t len);
static bool show_esn(struct nl *n, const unsigned char *p, size_t len);
static const struct field xfrm_template = {
	NULL, ARG_STRUCT, .type = T_INLINE, .layout = &layout_xfrm_user_tmpl,
};
static const struct field xfrm_address = {
	NULL, ARG_INET_ANY, .type = T_INLINE, .len = LEN_CONST(16),
};

static const struct nl_attr nl_xfrm_items[] = {
	NLA(0, "XFRMA_UNSPEC"),
	NLA_OWN(1, "XFRMA_ALG_AUTH", show_algo),
	NLA_OWN(2, "XFRMA_ALG_CRYPT", show_algo),
	NLA_OWN(3, "XFRMA_ALG_COMP", show_algo),
	NLA_STRUCT(4, "XFRMA_ENCAP", layout_xfrm_encap_tmpl),
	NLA_ARRAY(5, "XFRMA_TMPL", xfrm_template),
	NLA_STRUCT(6, "XFRMA_SA", layout_xfrm_usersa_info),
	NLA_STRUCT(7, "XFRMA_POLICY", layout_xfrm_userpolicy_info),
	NLA_OWN(8, "XFRMA_SEC_CTX", show_context),
	NLA_STRUCT(9, "XFRMA_LTIME_VAL", layout_xfrm_lifetime_cur),
	NLA_STRUCT(10, "XFRMA_REPLAY_VAL", layout_xfrm_replay_state),
	NLA_U32(11, "XFRMA_REPLAY_THRESH"),
	NLA_U32(12, "XFRMA_ETIMER_THRESH"),
	NLA_OF(13, "XFRMA_SRCADDR", xfrm_address),
	NLA_OF(14, "XFRMA_COADDR", xfrm_address),
	NLA_U64(15, "XFRMA_LASTUSED"),
	NLA_STRUCT(16, "XFRMA_POLICY_TYPE", layout_xfrm_userpolicy_type),
	NLA(17, "XFRMA_MIGRATE"),
	NLA_OWN(18, "XFRMA_ALG_AEAD", show_aead),
	NLA_STRUCT(19, "XFRMA_KMADDRESS", layout_xfrm_user_kmaddress),
	NLA_OWN(20, "XFRMA_ALG_AUTH_TRUNC", show_auth),
	NLA_STRUCT(21, "XFRMA_MARK", layout_xfrm_mark),
	NLA_U32(22, "XFRMA_TFCPAD"),
	NLA_OWN(23, "XFRMA_REPLAY_ESN_VAL", show_esn),
	NLA_X32(24, "XFRMA_SA_EXTRA_FLAGS"),
	NLA_OF(25, "XFRMA_PROTO", nl_proto8),
	NLA_STRUCT(26, "XFRMA_ADDRESS_FILTER", layout_xfrm_address_filter),
	NLA(27, "XFRMA_PAD"),
	NLA_STRUCT(28, "XFRMA_OFFLOAD_DEV", layout_xfrm_user_offload),
	NLA_X32(29, "XFRMA_SET_MARK"),
	NLA_X32(30, "XFRMA_SET_MARK_MASK"),
	NLA_U32(31, "XFRMA_IF_ID"),
	NLA_U32(32, "XFRMA_MTIMER_THRESH"),
	NLA_U8(33, "XFRMA_SA_DIR"),
	NLA_U32(34, "XFRMA_NAT_KEEPALIVE_INTERVAL"),
	NLA_U32(35, "XFRMA_SA_PCPU"),
	NLA_U32(36, "XFRMA_IPTFS_DROP_TIME"),
	NLA_U16(37, "XFRMA_IPTFS_REORDER_WINDOW"),
	NLA(38, "XFRMA_IPTFS_DONT_FRAG"),
	NLA_U32(39, "XFRMA_IPTFS_INIT_DELAY"),
	NLA_U32(40, "XFRMA_IPTFS_MAX_QSIZE"),
	NLA_U32(41, "XFRMA_IPTFS_PKT_SIZE"),
};
static NL_SET_OF(nl_xfrm, "XFRMA_???");

static const struct nl_attr nl_sad_items[] = {
	NLA(0, "XFRMA_SAD_UNSPEC"),
	NLA_U32(1, "XFRMA_SAD_CNT"),
	NLA_STRUCT(2, "XFRMA_SAD_HINFO", layout_xfrmu_sadhinfo),
};
static NL_SET_OF(nl_sad, "XFRMA_SAD_???");

static const struct nl_attr nl_spd_items[] = {
	NLA(0, "XFRMA_SPD_UNSPEC"),
	NLA_STRUCT(1, "XFRMA_SPD_INFO", layout_xfrmu_spdinfo),
	NLA_STRUCT(2, "XFRMA_SPD_HINFO", layout_xfrmu_spdhinfo),
	NLA_STRUCT(3, "XFRMA_SPD_IPV4_HTHRESH", layout_xfrmu_spdhthresh),
	NLA_STRUCT(4, "XFRMA_SPD_IPV6_HTHRESH", layout_xfrmu_spdhthresh),
};
static NL_SET_OF(nl_spd, "XFRMA_SPD_???");

static const struct nl_message messages[] = {
	{ 16, NL_F_NEW, "XFRM_MSG_NEWSA", &layout_xfrm_usersa_info, &nl_xfrm },
	{ 17, NL_F_DEL, "XFRM_MSG_DELSA", &layout_xfrm_usersa_id, &nl_xfrm },
	{ 18, NL_F_GET, "XFRM_MSG_GETSA", &layout_xfrm_usersa_id, &nl_xfrm },
	{ 19, NL_F_NEW, "XFRM_MSG_NEWPOLICY", &layout_xfrm_userpolicy_info, &nl_xfrm },
	{ 20, NL_F_DEL, "XFRM_MSG_DELPOLICY", &layout_xfrm_userpolicy_id, &nl_xfrm },
	{ 21, NL_F_GET, "XFRM_MSG_GETPOLICY", &layout_xfrm_userpolicy_id, &nl_xfrm },
	{ 22, NL_F_NONE, "XFRM_MSG_ALLOCSPI", &layout_xfrm_userspi_info, &nl_xfrm },
	{ 23, NL_F_NONE, "XFRM_MSG_ACQUIRE", &layout_xfrm_user_acquire, &nl_xfrm },
	{ 24, NL_F_NONE, "XFRM_MSG_EXPIRE", &layout_xfrm_user_expire, &nl_xfrm },
	{ 25, NL_F_NONE, "XFRM_MSG_UPDPOLICY", &layout_xfrm_userpolicy_info, &nl_xfrm },
	{ 26, NL_F_NONE, "XFRM_MSG_UPDSA", &layout_xfrm_usersa_info, &nl_xfrm },
	{ 27, NL_F_NONE, "XFRM_MSG_POLEXPIRE", &layout_xfrm_user_polexpire, &nl_xfrm },
	{ 28, NL_F_NONE, "XFRM_MSG_FLUSHSA", &layout_xfrm_usersa_flush, &nl_xfrm },
	{ 29, NL_F_NONE, "XFRM_MSG_FLUSHPOLICY", NULL, &nl_xfrm },
	{ 30, NL_F_NEW, "XFRM_MSG_NEWAE", &layout_xfrm_aevent_id, &nl_xfrm },
	{ 31, NL_F_GET, "XFRM_MSG_GETAE", &layout_xfrm_aevent_id, &nl_xfrm },
	{ 32, NL_F_NONE, "XFRM_MSG_REPORT", &layout_xfrm_user_report, &nl_xfrm },
	{ 33, NL_F_NONE, "XFRM_MSG_MIGRATE", &layout_xfrm_userpolicy_id, &nl_xfrm },
	{ 34, NL_F_NEW, "XFRM_MSG_NEWSADINFO", &layout_xfrm_flags, &nl_sad },
	{ 35, NL_F_GET, "XFRM_MSG_GETSADINFO", &layout_xfrm_flags, &nl_sad },
	{ 36, NL_F_NEW, "XFRM_MSG_NEWSPDINFO", &layout_xfrm_flags, &nl_spd },
	{ 37, NL_F_GET, "XFRM_MSG_GETSPDINFO", &layout_xfrm_flags, &nl_spd },
	{ 38, NL_F_NONE, "XFRM_MSG_MAPPING", &layout_xfrm_user_mapping, &nl_xfrm },
	{ 39, NL_F_NONE, "XFRM_MSG_SETDEFAULT", &layout_xfrm_userpolicy_default },
	{ 40, NL_F_GET, "XFRM_MSG_GETDEFAULT", &layout_xfrm_userpolicy_default },
};

/* clang-format on */

/* A structure, then bytes. */
static bool show_with_bytes(struct nl *n, const struct layout *l, size_t size,
			    const unsigned char *p, size_t len)
{
	nl_struct(n, l, p, len);
	if (len > size)
		nl_bytes(n, p + size, len - size);
	return true;
}

static bool show_algo(struct nl *n, const unsigned char *p, size_t len)
{
	return show_with_bytes(n, &layout_xfrm_algo, 68, p, len);
}

static bool show_auth(struct nl *n, const unsigned char *p, size_t len)
{
	return show_with_bytes(n, &layout_xfrm_algo_auth, 72, p, len);
}

static bool show_aead(struct nl *n, const unsigned char *p, size_t len)
{
	return show_with_bytes(n, &layout_xfrm_algo_aead, 72, p, len);
}

static bool show_context(struct nl *n, const unsigned char *p, size_t len)
{
	return show_with_bytes(n, &layout_xfrm_user_sec_ctx, 8, p, len);
}

static bool show_esn(struct nl *n, const unsigned char *p, size_t len)
{
	return show_with_bytes(n, &layout_xfrm_replay_esn, 24, p, len);
}

const struct nl_family nl_family_xfrm = {
	.protocol = 6,
	.prefix = "XFRM_MSG_???",
	NL_MESSAGES(messages),
};
