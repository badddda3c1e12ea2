/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Values of the options by which iptables, ip6tables, arptables, ebtables and
 * ipvs speak to the kernel: the heads of the structures, not the rules in
 * them.
 */
#include "syscall/layout/sockopt_impl.h"
#include "syscall/xlat/net.h"
#include "syscall/xlat/sockopt_values.h"

/* clang-format off */

VALUE(hook, ARG_HEX32, .type = T_U32);
VALUE(pointer, ARG_PTR, .type = T_PTR);

#define NAME(n, l) STR(n, (l) - 1), PAD(T_U8)

#define GETINFO(id, hooks) \
	static const struct field id##_getinfo_members[] = { \
		NAME("name", 32), FLAGS("valid_hooks", T_U32, nf_hooks), \
		ARRAY("hook_entry", hook, hooks), \
		ARRAY("underflow", hook, hooks), \
		UINT("num_entries"), UINT("size"), \
	}; \
	LAYOUT(id##_getinfo, id##_getinfo_members); \
	STRUCT(id##_getinfo); \
	static const struct field id##_replace_members[] = { \
		NAME("name", 32), FLAGS("valid_hooks", T_U32, nf_hooks), \
		UINT("num_entries"), UINT("size"), \
		ARRAY("hook_entry", hook, hooks), \
		ARRAY("underflow", hook, hooks), \
		UINT("num_counters"), \
		{ "counters", ARG_PTR, .type = T_PTR, .flags = FIELD_OPAQUE }, \
	}; \
	LAYOUT(id##_replace, id##_replace_members); \
	STRUCT(id##_replace)
GETINFO(ipt, 5);
GETINFO(arpt, 3);

static const struct field ipt_get_entries_members[] = {
	NAME("name", 32), UINT("size"),
};
LAYOUT(ipt_get_entries, ipt_get_entries_members);
STRUCT(ipt_get_entries);

static const struct field xt_counters_members[] = { U64("pcnt"), U64("bcnt") };
static LAYOUT(xt_counters, xt_counters_members);
VALUE(counter, ARG_STRUCT, .type = T_INLINE, .layout = &layout_xt_counters);
static const struct field xt_counters_info_members[] = {
	NAME("name", 32), UINT("num_counters"),
	TAIL("counters", counter, 2),
};
LAYOUT(xt_counters_info, xt_counters_info_members);
STRUCT(xt_counters_info);

static const struct field xt_get_revision_members[] = {
	NAME("name", 29), U8("revision"),
};
LAYOUT(xt_get_revision, xt_get_revision_members);
STRUCT(xt_get_revision);

static const struct field ebt_replace_members[] = {
	NAME("name", 32), FLAGS("valid_hooks", T_U32, nf_br_hooks),
	UINT("nentries"), UINT("entries_size"),
	ARRAY("hook_entry", pointer, 6), UINT("num_counters"),
	{ "counters", ARG_PTR, .type = T_PTR, .flags = FIELD_OPAQUE },
	{ "entries", ARG_PTR, .type = T_PTR, .flags = FIELD_OPAQUE },
};
LAYOUT(ebt_replace, ebt_replace_members);
STRUCT(ebt_replace);

/* ipvs */

/* Addresses are aligned as numbers are. */
static const struct field ip_vs_service_user_members[] = {
	ENUM("protocol", T_U16, ipproto), PAD(T_U16), INET4("addr"),
	{ "port", ARG_PORT, .type = T_U16 }, UINT("fwmark"),
	NAME("sched_name", 16), HEX("flags"), UINT("timeout"),
	INET4("netmask"),
};
LAYOUT(ip_vs_service_user, ip_vs_service_user_members);
STRUCT(ip_vs_service_user);

#define DEST \
	INET4("addr"), { "port", ARG_PORT, .type = T_U16 }, \
	HEX("conn_flags"), INT("weight"), UINT("u_threshold"), \
	UINT("l_threshold")
static const struct field ip_vs_dest_user_members[] = { DEST };
LAYOUT(ip_vs_dest_user, ip_vs_dest_user_members);
static const struct field ip_vs_svcdest_user_members[] = {
	INNER("s", ip_vs_service_user), INNER("d", ip_vs_dest_user),
};
LAYOUT(ip_vs_svcdest_user, ip_vs_svcdest_user_members);
STRUCT(ip_vs_svcdest_user);

static const struct field ip_vs_timeout_user_members[] = {
	INT("tcp_timeout"), INT("tcp_fin_timeout"), INT("udp_timeout"),
};
LAYOUT(ip_vs_timeout_user, ip_vs_timeout_user_members);
STRUCT(ip_vs_timeout_user);

static const struct field ip_vs_daemon_user_members[] = {
	ENUM("state", T_U32, ip_vs_state), NAME("mcast_ifn", 16),
	INT("syncid"),
};
LAYOUT(ip_vs_daemon_user, ip_vs_daemon_user_members);
STRUCT(ip_vs_daemon_user);

static const struct field ip_vs_getinfo_members[] = {
	HEX("version"), UINT("size"), UINT("num_services"),
};
LAYOUT(ip_vs_getinfo, ip_vs_getinfo_members);
STRUCT(ip_vs_getinfo);

static const struct sockopt options[] = {
	{ 0, 64, GET, &ipt_getinfo },	 /* IPT_SO_GET_INFO */
	{ 0, 65, GET, &ipt_get_entries },
	{ 0, 66, GET, &xt_get_revision }, /* IPT_SO_GET_REVISION_MATCH */
	{ 0, 67, GET, &xt_get_revision }, /* IPT_SO_GET_REVISION_TARGET */
	{ 0, 64, SET, &ipt_replace },	 /* IPT_SO_SET_REPLACE */
	{ 0, 65, SET, &xt_counters_info }, /* IPT_SO_SET_ADD_COUNTERS */
	{ 0, 96, GET, &arpt_getinfo },	 /* ARPT_SO_GET_INFO */
	{ 0, 97, GET, &ipt_get_entries },
	{ 0, 99, GET, &xt_get_revision }, /* ARPT_SO_GET_REVISION_TARGET */
	{ 0, 96, SET, &arpt_replace },	 /* ARPT_SO_SET_REPLACE */
	{ 0, 97, SET, &xt_counters_info },
	{ 0, 128, BOTH, &ebt_replace },	 /* EBT_SO_GET_INFO, _SET_ENTRIES */
	{ 0, 129, BOTH, &ebt_replace },	 /* EBT_SO_GET_ENTRIES, _SET_COUNTERS */
	{ 0, 130, GET, &ebt_replace },	 /* EBT_SO_GET_INIT_INFO */
	{ 0, 131, GET, &ebt_replace },	 /* EBT_SO_GET_INIT_ENTRIES */
	{ 0, 1153, GET, &ip_vs_getinfo }, /* IP_VS_SO_GET_INFO */
	{ 0, 1158, GET, &ip_vs_timeout_user },
	{ 0, 1154, SET, &ip_vs_service_user }, /* IP_VS_SO_SET_ADD */
	{ 0, 1155, SET, &ip_vs_service_user }, /* IP_VS_SO_SET_EDIT */
	{ 0, 1156, SET, &ip_vs_service_user }, /* IP_VS_SO_SET_DEL */
	{ 0, 1159, SET, &ip_vs_svcdest_user }, /* IP_VS_SO_SET_ADDDEST */
	{ 0, 1160, SET, &ip_vs_svcdest_user }, /* IP_VS_SO_SET_DELDEST */
	{ 0, 1161, SET, &ip_vs_svcdest_user }, /* IP_VS_SO_SET_EDITDEST */
	{ 0, 1162, SET, &ip_vs_timeout_user }, /* IP_VS_SO_SET_TIMEOUT */
	{ 0, 1163, SET, &ip_vs_daemon_user }, /* IP_VS_SO_SET_STARTDAEMON */
	{ 0, 1164, SET, &ip_vs_daemon_user }, /* IP_VS_SO_SET_STOPDAEMON */
	{ 0, 1167, SET, &ip_vs_service_user }, /* IP_VS_SO_SET_ZERO */
	{ 41, 64, GET, &ipt_getinfo },	 /* IP6T_SO_GET_INFO */
	{ 41, 65, GET, &ipt_get_entries },
	{ 41, 68, GET, &xt_get_revision },
	{ 41, 69, GET, &xt_get_revision },
	{ 41, 64, SET, &ipt_replace },	 /* IP6T_SO_SET_REPLACE */
	{ 41, 65, SET, &xt_counters_info },
};
SOCKOPT_LIST(netfilter, options);
