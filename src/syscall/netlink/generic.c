/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * NETLINK_GENERIC. The types of its messages are numbers that the running
 * kernel has given to families as they came, all but a few. Which they are the
 * engine has asked at the beginning, and recordings tell (call.genl_name). Of a
 * family that is not known here the header is shown, and its attributes by
 * their numbers.
 */
#include <stdio.h>
#include <string.h>

#include "basic/cleanup.h"
#include "syscall/netlink/fields.h"
#include "syscall/netlink/genl.h"
#include "syscall/walk.h"

/* clang-format off */
#define ctrl_cmd_names(X) \
	X(0, "CTRL_CMD_UNSPEC") \
	X(1, "CTRL_CMD_NEWFAMILY") \
	X(2, "CTRL_CMD_DELFAMILY") \
	X(3, "CTRL_CMD_GETFAMILY") \
	X(4, "CTRL_CMD_NEWOPS") \
	X(5, "CTRL_CMD_DELOPS") \
	X(6, "CTRL_CMD_GETOPS") \
	X(7, "CTRL_CMD_NEWMCAST_GRP") \
	X(8, "CTRL_CMD_DELMCAST_GRP") \
	X(9, "CTRL_CMD_GETMCAST_GRP") \
	X(10, "CTRL_CMD_GETPOLICY")
static const struct xlat_set xlat_ctrl_cmd = {
	.prefix = "CTRL_CMD_???", XLAT_ITEMS(ctrl_cmd_names),
};

#define genl_op_names(X) \
	X(0x1, "GENL_ADMIN_PERM") \
	X(0x2, "GENL_CMD_CAP_DO") \
	X(0x4, "GENL_CMD_CAP_DUMP") \
	X(0x8, "GENL_CMD_CAP_HASPOL") \
	X(0x10, "GENL_UNS_ADMIN_PERM")
static const struct xlat_set xlat_genl_op = {
	.prefix = "GENL_???", XLAT_ITEMS(genl_op_names), .kind = XLAT_FLAGS,
};

#define nl_attr_type_names(X) \
	X(0, "NL_ATTR_TYPE_INVALID") \
	X(1, "NL_ATTR_TYPE_FLAG") \
	X(2, "NL_ATTR_TYPE_U8") \
	X(3, "NL_ATTR_TYPE_U16") \
	X(4, "NL_ATTR_TYPE_U32") \
	X(5, "NL_ATTR_TYPE_U64") \
	X(6, "NL_ATTR_TYPE_S8") \
	X(7, "NL_ATTR_TYPE_S16") \
	X(8, "NL_ATTR_TYPE_S32") \
	X(9, "NL_ATTR_TYPE_S64") \
	X(10, "NL_ATTR_TYPE_BINARY") \
	X(11, "NL_ATTR_TYPE_STRING") \
	X(12, "NL_ATTR_TYPE_NUL_STRING") \
	X(13, "NL_ATTR_TYPE_NESTED") \
	X(14, "NL_ATTR_TYPE_NESTED_ARRAY") \
	X(15, "NL_ATTR_TYPE_BITFIELD32") \
	X(16, "NL_ATTR_TYPE_SINT") \
	X(17, "NL_ATTR_TYPE_UINT")
static const struct xlat_set xlat_nl_attr_type = {
	.prefix = "NL_ATTR_TYPE_???", XLAT_ITEMS(nl_attr_type_names),
};

static const struct field genlmsghdr_members[] = {
	M_ENUM8("cmd", xlat_ctrl_cmd), M_U8("version"), M_PAD(T_U16),
};
static const struct layout layout_ctrl_header = {
	"genlmsghdr", LAYOUT_MEMBERS(genlmsghdr_members)
};
static const struct field any_members[] = {
	M_U8("cmd"), M_U8("version"), M_PAD(T_U16),
};
static const struct layout layout_genlmsghdr = {
	"genlmsghdr", LAYOUT_MEMBERS(any_members)
};

static const struct nl_attr nl_ctrl_op_items[] = {
	NLA(0, "CTRL_ATTR_OP_UNSPEC"),
	NLA_U32(1, "CTRL_ATTR_OP_ID"),
	NLA_FLAGS32(2, "CTRL_ATTR_OP_FLAGS", xlat_genl_op),
};
static NL_SET_OF(nl_ctrl_op, "CTRL_ATTR_OP_???");

static const struct nl_attr nl_ctrl_group_items[] = {
	NLA(0, "CTRL_ATTR_MCAST_GRP_UNSPEC"),
	NLA_STR(1, "CTRL_ATTR_MCAST_GRP_NAME"),
	NLA_U32(2, "CTRL_ATTR_MCAST_GRP_ID"),
};
static NL_SET_OF(nl_ctrl_group, "CTRL_ATTR_MCAST_GRP_???");

static const struct nl_attr nl_policy_dump_items[] = {
	NLA(0, "CTRL_ATTR_POLICY_UNSPEC"),
	NLA_U32(1, "CTRL_ATTR_POLICY_DO"),
	NLA_U32(2, "CTRL_ATTR_POLICY_DUMP"),
};
static NL_SET_OF(nl_policy_dump, "CTRL_ATTR_POLICY_???");

static const struct nl_attr nl_policy_attr_items[] = {
	NLA(0, "NL_POLICY_TYPE_ATTR_UNSPEC"),
	NLA_ENUM32(1, "NL_POLICY_TYPE_ATTR_TYPE", xlat_nl_attr_type),
	NLA_NUMBER(2, "NL_POLICY_TYPE_ATTR_MIN_VALUE_S"),
	NLA_NUMBER(3, "NL_POLICY_TYPE_ATTR_MAX_VALUE_S"),
	NLA_U64(4, "NL_POLICY_TYPE_ATTR_MIN_VALUE_U"),
	NLA_U64(5, "NL_POLICY_TYPE_ATTR_MAX_VALUE_U"),
	NLA_U32(6, "NL_POLICY_TYPE_ATTR_MIN_LENGTH"),
	NLA_U32(7, "NL_POLICY_TYPE_ATTR_MAX_LENGTH"),
	NLA_U32(8, "NL_POLICY_TYPE_ATTR_POLICY_IDX"),
	NLA_U32(9, "NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE"),
	NLA_U32(10, "NL_POLICY_TYPE_ATTR_BITFIELD32_MASK"),
	NLA(11, "NL_POLICY_TYPE_ATTR_PAD"),
	NLA_U64(12, "NL_POLICY_TYPE_ATTR_MASK"),
};
static NL_SET_OF(nl_policy_attr, "NL_POLICY_TYPE_ATTR_???");

static const struct nl_attr ctrl_op = { 0, NL_SET, NULL, .set = &nl_ctrl_op };
static const struct nl_attr ctrl_group = {
	0, NL_SET, NULL, .set = &nl_ctrl_group
};
static const struct nl_attr policy_attr = {
	0, NL_SET, NULL, .set = &nl_policy_attr
};
static const struct nl_attr policy = { 0, NL_LIST, NULL, .elem = &policy_attr };
static const struct nl_attr op_policy = {
	0, NL_SET, NULL, .set = &nl_policy_dump
};

static const struct nl_attr nl_ctrl_items[] = {
	NLA(0, "CTRL_ATTR_UNSPEC"),
	NLA_U16(1, "CTRL_ATTR_FAMILY_ID"),
	NLA_STR(2, "CTRL_ATTR_FAMILY_NAME"),
	NLA_U32(3, "CTRL_ATTR_VERSION"),
	NLA_U32(4, "CTRL_ATTR_HDRSIZE"),
	NLA_U32(5, "CTRL_ATTR_MAXATTR"),
	NLA_LIST(6, "CTRL_ATTR_OPS", ctrl_op),
	NLA_LIST(7, "CTRL_ATTR_MCAST_GROUPS", ctrl_group),
	NLA_LIST(8, "CTRL_ATTR_POLICY", policy),
	NLA_LIST(9, "CTRL_ATTR_OP_POLICY", op_policy),
	NLA_U32(10, "CTRL_ATTR_OP"),
};
static NL_SET_OF(nl_ctrl, "CTRL_ATTR_???");

static const struct nl_attr nl_quota_items[] = {
	NLA(0, "QUOTA_NL_A_UNSPEC"),
	NLA_U32(1, "QUOTA_NL_A_QTYPE"),
	NLA_U64(2, "QUOTA_NL_A_EXCESS_ID"),
	NLA_U32(3, "QUOTA_NL_A_WARNING"),
	NLA_U32(4, "QUOTA_NL_A_DEV_MAJOR"),
	NLA_U32(5, "QUOTA_NL_A_DEV_MINOR"),
	NLA_U64(6, "QUOTA_NL_A_CAUSED_ID"),
	NLA(7, "QUOTA_NL_A_PAD"),
};
static NL_SET_OF(nl_quota, "QUOTA_NL_A_???");

static const struct nl_message messages[] = {
	{ 16, NL_F_GET, "nlctrl", &layout_ctrl_header, &nl_ctrl },
	{ 17, NL_F_GET, "VFS_DQUOT", &layout_genlmsghdr, &nl_quota },
	{ 18, NL_F_GET, "pmcraid", &layout_genlmsghdr },
};
/* clang-format on */

static const struct genl_family *const families[] = {
	&genl_devlink,	    &genl_ethtool,	&genl_macsec,
	&genl_mptcp_pm,	    &genl_netdev,	&genl_nl80211,
	&genl_ovs_ct_limit, &genl_ovs_datapath, &genl_ovs_flow,
	&genl_ovs_meter,    &genl_ovs_packet,	&genl_ovs_vport,
	&genl_taskstats,    &genl_tcp_metrics,	&genl_team,
	&genl_thermal,	    &genl_wireguard,
};

static const char *name_of(const struct nl *n, uint16_t type)
{
	const struct call *c = n->w->call;

	return c->genl_name ? c->genl_name(c, type) : NULL;
}

static const struct genl_family *find_family(const char *name)
{
	for (size_t i = 0; name && i < ARRAY_SIZE(families); i++)
		if (!strcmp(TABLE(families[i])->name, name))
			return families[i];
	return NULL;
}

static const struct genl_messages *messages_of(const struct nl *n,
					       const struct genl_family *f)
{
	if (n->event && f->events.cmds)
		return &f->events;
	return n->request || !f->answers.cmds ? &f->requests : &f->answers;
}

static void show_family(struct nl *n, const struct genl_family *f,
			const unsigned char *p, size_t len)
{
	const struct genl_messages *m = messages_of(n, f);
	const struct field members[] = {
		M_ENUM8("cmd", *m->cmds),
		M_U8("version"),
		M_PAD(T_U16),
	};
	const struct layout head = { "genlmsghdr", LAYOUT_MEMBERS(members) };
	const struct nl_set *set = m->attrs;
	size_t at = layout_size(n->w->abi, &head);

	if (m->sets)
		set = p[0] < m->nsets ? m->sets[p[0]] : NULL;
	nl_struct(n, &head, p, len);
	if (f->header && len > at) {
		nl_struct(n, f->header, p + at, len - at);
		at += layout_size(n->w->abi, f->header);
	}
	nl_rest(n, set, p, len, at);
}

static bool show_other(struct nl *n, uint16_t type, const unsigned char *p,
		       size_t len)
{
	const struct genl_family *f;

	if (nl_message_find(n->family, type))
		return false;
	f = find_family(name_of(n, type));
	if (f)
		show_family(n, f, p, len);
	else
		nl_struct_attrs(n, &layout_genlmsghdr, NULL, p, len);
	return true;
}

static bool type_name(const struct nl *n, uint16_t type, char *buf, size_t size)
{
	const char *name = name_of(n, type);

	if (name)
		snprintf(buf, size, "%s", name);
	return name != NULL;
}

const struct nl_family nl_family_generic = {
	.protocol = 16,
	.prefix = "GENERIC_FAMILY_???",
	NL_MESSAGES(messages),
	.flags = NL_F_GET,
	.name = type_name,
	.payload = show_other,
};
