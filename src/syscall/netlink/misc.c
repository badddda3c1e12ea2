/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Families whose messages have little in them: audit(8), SELinux, uevents of
 * the kernel and of udev, the connector, transports of SCSI.
 */
#include <stdio.h>
#include <string.h>

#include "basic/cleanup.h"
#include "syscall/netlink/fields.h"
#include "syscall/walk.h"

/* clang-format off */
#define audit_type_names(X) \
	X(1000, "AUDIT_GET") \
	X(1001, "AUDIT_SET") \
	X(1002, "AUDIT_LIST") \
	X(1003, "AUDIT_ADD") \
	X(1004, "AUDIT_DEL") \
	X(1005, "AUDIT_USER") \
	X(1006, "AUDIT_LOGIN") \
	X(1007, "AUDIT_WATCH_INS") \
	X(1008, "AUDIT_WATCH_REM") \
	X(1009, "AUDIT_WATCH_LIST") \
	X(1010, "AUDIT_SIGNAL_INFO") \
	X(1011, "AUDIT_ADD_RULE") \
	X(1012, "AUDIT_DEL_RULE") \
	X(1013, "AUDIT_LIST_RULES") \
	X(1014, "AUDIT_TRIM") \
	X(1015, "AUDIT_MAKE_EQUIV") \
	X(1016, "AUDIT_TTY_GET") \
	X(1017, "AUDIT_TTY_SET") \
	X(1018, "AUDIT_SET_FEATURE") \
	X(1019, "AUDIT_GET_FEATURE") \
	X(1107, "AUDIT_USER_AVC") \
	X(1124, "AUDIT_USER_TTY") \
	X(1200, "AUDIT_DAEMON_START") \
	X(1201, "AUDIT_DAEMON_END") \
	X(1202, "AUDIT_DAEMON_ABORT") \
	X(1203, "AUDIT_DAEMON_CONFIG") \
	X(1300, "AUDIT_SYSCALL") \
	X(1302, "AUDIT_PATH") \
	X(1303, "AUDIT_IPC") \
	X(1304, "AUDIT_SOCKETCALL") \
	X(1305, "AUDIT_CONFIG_CHANGE") \
	X(1306, "AUDIT_SOCKADDR") \
	X(1307, "AUDIT_CWD") \
	X(1309, "AUDIT_EXECVE") \
	X(1311, "AUDIT_IPC_SET_PERM") \
	X(1312, "AUDIT_MQ_OPEN") \
	X(1313, "AUDIT_MQ_SENDRECV") \
	X(1314, "AUDIT_MQ_NOTIFY") \
	X(1315, "AUDIT_MQ_GETSETATTR") \
	X(1316, "AUDIT_KERNEL_OTHER") \
	X(1317, "AUDIT_FD_PAIR") \
	X(1318, "AUDIT_OBJ_PID") \
	X(1319, "AUDIT_TTY") \
	X(1320, "AUDIT_EOE") \
	X(1321, "AUDIT_BPRM_FCAPS") \
	X(1322, "AUDIT_CAPSET") \
	X(1323, "AUDIT_MMAP") \
	X(1324, "AUDIT_NETFILTER_PKT") \
	X(1325, "AUDIT_NETFILTER_CFG") \
	X(1326, "AUDIT_SECCOMP") \
	X(1327, "AUDIT_PROCTITLE") \
	X(1328, "AUDIT_FEATURE_CHANGE") \
	X(1329, "AUDIT_REPLACE") \
	X(1330, "AUDIT_KERN_MODULE") \
	X(1331, "AUDIT_FANOTIFY") \
	X(1332, "AUDIT_TIME_INJOFFSET") \
	X(1333, "AUDIT_TIME_ADJNTPVAL") \
	X(1334, "AUDIT_BPF") \
	X(1335, "AUDIT_EVENT_LISTENER") \
	X(1336, "AUDIT_URINGOP") \
	X(1337, "AUDIT_OPENAT2") \
	X(1338, "AUDIT_DM_CTRL") \
	X(1339, "AUDIT_DM_EVENT") \
	X(1400, "AUDIT_AVC") \
	X(1401, "AUDIT_SELINUX_ERR") \
	X(1402, "AUDIT_AVC_PATH") \
	X(1403, "AUDIT_MAC_POLICY_LOAD") \
	X(1404, "AUDIT_MAC_STATUS") \
	X(1405, "AUDIT_MAC_CONFIG_CHANGE") \
	X(1406, "AUDIT_MAC_UNLBL_ALLOW") \
	X(1407, "AUDIT_MAC_CIPSOV4_ADD") \
	X(1408, "AUDIT_MAC_CIPSOV4_DEL") \
	X(1409, "AUDIT_MAC_MAP_ADD") \
	X(1410, "AUDIT_MAC_MAP_DEL") \
	X(1411, "AUDIT_MAC_IPSEC_ADDSA") \
	X(1412, "AUDIT_MAC_IPSEC_DELSA") \
	X(1413, "AUDIT_MAC_IPSEC_ADDSPD") \
	X(1414, "AUDIT_MAC_IPSEC_DELSPD") \
	X(1415, "AUDIT_MAC_IPSEC_EVENT") \
	X(1416, "AUDIT_MAC_UNLBL_STCADD") \
	X(1417, "AUDIT_MAC_UNLBL_STCDEL") \
	X(1418, "AUDIT_MAC_CALIPSO_ADD") \
	X(1419, "AUDIT_MAC_CALIPSO_DEL") \
	X(1425, "AUDIT_MAC_TASK_CONTEXTS") \
	X(1426, "AUDIT_MAC_OBJ_CONTEXTS") \
	X(1700, "AUDIT_ANOM_PROMISCUOUS") \
	X(1701, "AUDIT_ANOM_ABEND") \
	X(1702, "AUDIT_ANOM_LINK") \
	X(1703, "AUDIT_ANOM_CREAT") \
	X(1800, "AUDIT_INTEGRITY_DATA") \
	X(1801, "AUDIT_INTEGRITY_METADATA") \
	X(1802, "AUDIT_INTEGRITY_STATUS") \
	X(1803, "AUDIT_INTEGRITY_HASH") \
	X(1804, "AUDIT_INTEGRITY_PCR") \
	X(1805, "AUDIT_INTEGRITY_RULE") \
	X(1806, "AUDIT_INTEGRITY_EVM_XATTR") \
	X(1807, "AUDIT_INTEGRITY_POLICY_RULE") \
	X(1808, "AUDIT_INTEGRITY_USERSPACE") \
	X(2000, "AUDIT_KERNEL")
static const struct xlat_set xlat_audit_type = {
	.prefix = "AUDIT_???", XLAT_ITEMS(audit_type_names),
};

#define audit_mask_names(X) \
	X(0x1, "AUDIT_STATUS_ENABLED") \
	X(0x2, "AUDIT_STATUS_FAILURE") \
	X(0x4, "AUDIT_STATUS_PID") \
	X(0x8, "AUDIT_STATUS_RATE_LIMIT") \
	X(0x10, "AUDIT_STATUS_BACKLOG_LIMIT") \
	X(0x20, "AUDIT_STATUS_BACKLOG_WAIT_TIME") \
	X(0x40, "AUDIT_STATUS_LOST") \
	X(0x80, "AUDIT_STATUS_BACKLOG_WAIT_TIME_ACTUAL")
static const struct xlat_set xlat_audit_mask = {
	.prefix = "AUDIT_STATUS_???", XLAT_ITEMS(audit_mask_names), .kind = XLAT_FLAGS,
};

static const struct field audit_features_members[] = {
	M_U32("vers"),
	M_X32("mask"),
	M_X32("features"),
	M_X32("lock"),
};
static const struct layout layout_audit_features = {
	"audit_features", LAYOUT_MEMBERS(audit_features_members)
};

static const struct field audit_status_members[] = {
	M_FLAGS32("mask", xlat_audit_mask), M_U32("enabled"), M_U32("failure"),
	M_PID("pid"), M_U32("rate_limit"), M_U32("backlog_limit"),
	M_U32("lost"), M_U32("backlog"), M_X32("feature_bitmap"),
	M_U32("backlog_wait_time"), M_U32("backlog_wait_time_actual"),
};
static const struct layout layout_audit_status = {
	"audit_status", LAYOUT_MEMBERS(audit_status_members)
};
static const struct field audit_tty_members[] = {
	M_U32("enabled"), M_U32("log_passwd"),
};
static const struct layout layout_audit_tty = {
	"audit_tty_status", LAYOUT_MEMBERS(audit_tty_members)
};
/* Those with a structure; all others are text. */
static const struct nl_message audit_messages[] = {
	{ 1000, NL_F_NONE, "AUDIT_GET", &layout_audit_status },
	{ 1001, NL_F_NONE, "AUDIT_SET", &layout_audit_status },
	{ 1016, NL_F_NONE, "AUDIT_TTY_GET", &layout_audit_tty },
	{ 1017, NL_F_NONE, "AUDIT_TTY_SET", &layout_audit_tty },
	{ 1018, NL_F_NONE, "AUDIT_SET_FEATURE", &layout_audit_features },
	{ 1019, NL_F_NONE, "AUDIT_GET_FEATURE", &layout_audit_features },
};

static const struct field selnl_msg_setenforce_members[] = {
	M_S32("val"),
};
static const struct layout layout_selnl_msg_setenforce = {
	"selnl_msg_setenforce", LAYOUT_MEMBERS(selnl_msg_setenforce_members)
};

static const struct field selnl_msg_policyload_members[] = {
	M_U32("seqno"),
};
static const struct layout layout_selnl_msg_policyload = {
	"selnl_msg_policyload", LAYOUT_MEMBERS(selnl_msg_policyload_members)
};

static const struct nl_message selinux_messages[] = {
	{ 16, NL_F_NONE, "SELNL_MSG_SETENFORCE", &layout_selnl_msg_setenforce },
	{ 17, NL_F_NONE, "SELNL_MSG_POLICYLOAD", &layout_selnl_msg_policyload },
};

#define cn_idx_names(X) \
	X(1, "CN_IDX_PROC") \
	X(2, "CN_IDX_CIFS") \
	X(3, "CN_W1_IDX") \
	X(4, "CN_IDX_V86D") \
	X(5, "CN_IDX_BB") \
	X(6, "CN_DST_IDX") \
	X(7, "CN_IDX_DM") \
	X(8, "CN_IDX_DRBD") \
	X(9, "CN_KVP_IDX") \
	X(10, "CN_VSS_IDX")
static const struct xlat_set xlat_cn_idx = {
	.prefix = "CN_IDX_???", XLAT_ITEMS(cn_idx_names),
};

#define cn_op_names(X) \
	X(1, "PROC_CN_MCAST_LISTEN") \
	X(2, "PROC_CN_MCAST_IGNORE")
static const struct xlat_set xlat_cn_op = {
	.prefix = "PROC_CN_MCAST_???", XLAT_ITEMS(cn_op_names),
};

#define proc_event_names(X) \
	X(0x0, "PROC_EVENT_NONE") \
	X(0x1, "PROC_EVENT_FORK") \
	X(0x2, "PROC_EVENT_EXEC") \
	X(0x4, "PROC_EVENT_UID") \
	X(0x40, "PROC_EVENT_GID") \
	X(0x80, "PROC_EVENT_SID") \
	X(0x100, "PROC_EVENT_PTRACE") \
	X(0x200, "PROC_EVENT_COMM") \
	X(0x20000000, "PROC_EVENT_NONZERO_EXIT") \
	X(0x40000000, "PROC_EVENT_COREDUMP") \
	X(0x80000000, "PROC_EVENT_EXIT")
static const struct xlat_set xlat_proc_event = {
	.prefix = "PROC_EVENT_???", XLAT_ITEMS(proc_event_names), .kind = XLAT_FLAGS,
};

static const struct field cb_id_members[] = {
	M_ENUM32("idx", xlat_cn_idx), M_U32("val"),
};
static const struct layout layout_cb_id = {
	"cb_id", LAYOUT_MEMBERS(cb_id_members)
};
static const struct field cn_msg_members[] = {
	M_STRUCT("id", layout_cb_id), M_U32("seq"), M_U32("ack"), M_U16("len"),
	M_X16("flags"),
};
static const struct layout layout_cn_msg = {
	"cn_msg", LAYOUT_MEMBERS(cn_msg_members)
};
static const struct field proc_head_members[] = {
	M_FLAGS32("what", xlat_proc_event), M_U32("cpu"),
	M_U64("timestamp_ns"),
};
static const struct layout layout_proc_head = {
	"proc_event", LAYOUT_MEMBERS(proc_head_members)
};
#define PROC(id, ...) \
	static const struct field id##_members[] = { __VA_ARGS__ }; \
	static const struct layout id = { #id, LAYOUT_MEMBERS(id##_members) }
PROC(fork_proc_event, M_PID("parent_pid"), M_PID("parent_tgid"),
     M_PID("child_pid"), M_PID("child_tgid"));
PROC(exec_proc_event, M_PID("process_pid"), M_PID("process_tgid"));
PROC(id_proc_event, M_PID("process_pid"), M_PID("process_tgid"), M_UID("r"),
     M_UID("e"));
PROC(ptrace_proc_event, M_PID("process_pid"), M_PID("process_tgid"),
     M_PID("tracer_pid"), M_PID("tracer_tgid"));
PROC(comm_proc_event, M_PID("process_pid"), M_PID("process_tgid"),
     M_STR("comm", 16));
PROC(coredump_proc_event, M_PID("process_pid"), M_PID("process_tgid"),
     M_PID("parent_pid"), M_PID("parent_tgid"));
PROC(exit_proc_event, M_PID("process_pid"), M_PID("process_tgid"),
     M_U32("exit_code"), M_U32("exit_signal"), M_PID("parent_pid"),
     M_PID("parent_tgid"));
static const struct {
	uint32_t what;
	const struct layout *layout;
} proc_events[] = {
	{ 0x1, &fork_proc_event },	 { 0x2, &exec_proc_event },
	{ 0x4, &id_proc_event },	 { 0x40, &id_proc_event },
	{ 0x80, &exec_proc_event },	 { 0x100, &ptrace_proc_event },
	{ 0x200, &comm_proc_event },	 { 0x40000000, &coredump_proc_event },
	{ 0x80000000, &exit_proc_event },
};
/* clang-format on */

/* audit */

static bool audit_name(const struct nl *n, uint16_t type, char *buf,
		       size_t size)
{
	const char *name = xlat_name(&xlat_audit_type, type);

	if (!name)
		return false;
	snprintf(buf, size, "%s", name);
	return true;
}

/* Rules are structures that nobody reads as such, all else is a line. */
static bool audit_payload(struct nl *n, uint16_t type, const unsigned char *p,
			  size_t len)
{
	enum { LIST_RULES = 1013, ADD_RULE = 1011, DEL_RULE = 1012 };
	static const struct nl_attr text = { 0, NL_STRING, NULL };

	if (nl_message_find(n->family, type) || type == LIST_RULES ||
	    type == ADD_RULE || type == DEL_RULE)
		return false;
	nl_payload(n, &text, p, len);
	return true;
}

const struct nl_family nl_family_audit = {
	.protocol = 9,
	.prefix = "AUDIT_???",
	NL_MESSAGES(audit_messages),
	.name = audit_name,
	.payload = audit_payload,
};

const struct nl_family nl_family_selinux = {
	.protocol = 7,
	.prefix = "SELNL_MSG_???",
	NL_MESSAGES(selinux_messages),
};

/* the connector: connector(7) has processes' births and ends */

static void show_proc_event(struct nl *n, const unsigned char *p, size_t len)
{
	enum { HEAD = 16 };
	uint32_t what;

	nl_struct(n, &layout_proc_head, p, len);
	if (len <= HEAD)
		return;
	memcpy(&what, p, sizeof(what));
	for (size_t i = 0; i < ARRAY_SIZE(proc_events); i++) {
		if (proc_events[i].what == what) {
			nl_struct(n, proc_events[i].layout, p + HEAD,
				  len - HEAD);
			return;
		}
	}
	nl_bytes(n, p + HEAD, len - HEAD);
}

static bool connector_payload(struct nl *n, uint16_t type,
			      const unsigned char *p, size_t len)
{
	enum { HEAD = 20, PROC = 1, EVENT = 16 };
	uint32_t idx, op;

	nl_struct(n, &layout_cn_msg, p, len);
	if (len <= HEAD)
		return true;
	memcpy(&idx, p, sizeof(idx));
	p += HEAD;
	len -= HEAD;
	memcpy(&op, p, len < sizeof(op) ? len : sizeof(op));
	if (idx == PROC && len == sizeof(op))
		n->w->ops->constant(n->w->v, &xlat_cn_op, op);
	else if (idx == PROC && len >= EVENT)
		show_proc_event(n, p, len);
	else
		nl_bytes(n, p, len);
	return true;
}

/* Of its messages only cn_msg has a meaning: the type is any number. */
const struct nl_family nl_family_connector = {
	.protocol = 11,
	.any = connector_payload,
};

/* uevents */

/* struct udev_monitor_netlink_header, in front of what udev sends. */
static bool show_udev(struct nl *n, const unsigned char *p, size_t len)
{
	enum { PREFIX = 8, HEAD = 40 };
	static const struct field members[] = {
		M_STR("prefix", PREFIX),       M_BE32("magic"),
		M_U32("header_size"),	       M_U32("properties_off"),
		M_U32("properties_len"),       M_BE32("filter_subsystem_hash"),
		M_BE32("filter_devtype_hash"), M_BE32("filter_tag_bloom_hi"),
		M_BE32("filter_tag_bloom_lo"),
	};
	static const struct layout udev = { "udev_monitor_netlink_header",
					    LAYOUT_MEMBERS(members) };
	static const struct nl_attr strings = { 0, NL_STRINGS, NULL };
	struct walk *w = n->w;
	uint32_t at;

	if (len < HEAD || memcmp(p, "libudev", PREFIX) != 0)
		return false;
	memcpy(&at, p + 16, sizeof(at));
	if (at < HEAD || at >= len)
		at = HEAD;
	if (len > HEAD)
		w->ops->array_begin(w->v, ARRAY_COMMA);
	nl_struct(n, &udev, p, HEAD);
	if (len > HEAD) {
		nl_payload(n, &strings, p + at, len - at);
		w->ops->array_end(w->v);
	}
	return true;
}

static bool uevent_raw(struct nl *n, const unsigned char *p, size_t len)
{
	static const struct nl_attr strings = { 0, NL_STRINGS, NULL };

	if (!show_udev(n, p, len))
		nl_payload(n, &strings, p, len);
	return true;
}

const struct nl_family nl_family_uevent = {
	.protocol = 15,
	.raw = uevent_raw,
};

/* Their messages are known to few: headers alone. */
const struct nl_family nl_family_iscsi = { .protocol = 8 };
const struct nl_family nl_family_scsitransport = { .protocol = 18 };
const struct nl_family nl_family_fib_lookup = { .protocol = 10 };
