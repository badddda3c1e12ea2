/* SPDX-License-Identifier: BSD-2-Clause */
/* Rows of ss(8) for sockets of netlink. */
#include <string.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "cmd/compat_ss.h"
#include "syscall/xlat/net.h"

static void put_netlink_protocol(struct ss *ss, uint32_t protocol)
{
	static const struct {
		const char *name, *ss;
	} others[] = {
		{ "ROUTE", "rtnl" },	    { "FIREWALL", "fw" },
		{ "SOCK_DIAG", "tcpdiag" }, { "FIB_LOOKUP", "fiblookup" },
		{ "NETFILTER", "nft" },	    { "IP6_FW", "ip6fw" },
		{ "DNRTMSG", "dec-rt" },    { "KOBJECT_UEVENT", "uevent" },
		{ "GENERIC", "genl" },	    { "SCSITRANSPORT", "scsi-trans" },
	};
	const char *name = xlat_name(&xlat_netlink_proto, protocol);

	if (ss->numeric || !name || strncmp(name, "NETLINK_", 8) ||
	    !strcmp(name, "NETLINK_SMC")) {
		PUT("%u", protocol);
		return;
	}
	name += 8;
	for (size_t i = 0; i < ARRAY_SIZE(others); i++)
		if (!strcmp(name, others[i].name)) {
			PUT("%s", others[i].ss);
			return;
		}
	for (; *name; name++)
		PUT("%c", *name | 32);
}

static void put_netlink_port(struct ss *ss, int32_t port)
{
	char stat[512];
	const char *begin, *end;

	if (port == -1) {
		PUT("*");
		return;
	}
	if (ss->numeric || port < 0) {
		PUT("%d", port);
		return;
	}
	if (!port) {
		PUT("kernel");
		return;
	}
	/* Often, not always, it is the number of the process. */
	if (proc_read(port, "stat", stat, sizeof(stat)) > 0 &&
	    (begin = strchr(stat, '(')) && (end = strchr(begin, ')')) &&
	    end > begin + 1) {
		ss_put_foreign(ss, begin + 1, end - begin - 1);
		PUT("/%d", port);
		return;
	}
	PUT("%d", port);
}

void ss_netlink_row(struct ss *ss, const struct sock *s)
{
	ss_put_head(ss, s);
	put_netlink_protocol(ss, s->protocol);
	ss_puts(&ss->table, ":");
	ss_next(&ss->table);
	put_netlink_port(ss, s->local.scope_id);
	ss_next(&ss->table);
	if (s->has & SOCK_HAS_DST) {
		PUT("%d:", (int)s->dst_group);
		ss_next(&ss->table);
		PUT("%d", (int)s->peer.scope_id);
		ss_next(&ss->table);
	} else {
		ss_put_pair(ss, "", "*", "");
	}
	if (ss->contexts)
		PUT(" proc_ctx=unavailable");
	if (ss->details)
		PUT(" sk=0 cb=0 groups=0x%08x", s->groups);
	if (ss->memory) {
		PUT("\t");
		ss_memory(ss, s);
	}
}
