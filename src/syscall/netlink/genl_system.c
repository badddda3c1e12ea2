/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Families of generic netlink: TASKSTATS (which is that of cgroups too),
 * tcp_metrics, mptcp_pm, thermal.
 */
#include "syscall/layout/time.h"
#include "syscall/netlink/fields.h"
#include "syscall/netlink/genl.h"

/* clang-format off */
static const struct field taskstats_members[] = {
	M_U16("version"),
	M_U32("ac_exitcode"),
	M_X8("ac_flag"),
	M_U8("ac_nice"),
	M_PADS(6),
	M_U64("cpu_count"),
	M_U64("cpu_delay_total"),
	M_U64("blkio_count"),
	M_U64("blkio_delay_total"),
	M_U64("swapin_count"),
	M_U64("swapin_delay_total"),
	M_U64("cpu_run_real_total"),
	M_U64("cpu_run_virtual_total"),
	M_STR("ac_comm", 32),
	M_U8("ac_sched"),
	M_PADS(3),
	M_PAD(T_U32),
	M_UID("ac_uid"),
	M_UID("ac_gid"),
	M_PID("ac_pid"),
	M_PID("ac_ppid"),
	M_U32("ac_btime"),
	M_U64("ac_etime"),
	M_U64("ac_utime"),
	M_U64("ac_stime"),
	M_U64("ac_minflt"),
	M_U64("ac_majflt"),
	M_U64("coremem"),
	M_U64("virtmem"),
	M_U64("hiwater_rss"),
	M_U64("hiwater_vm"),
	M_U64("read_char"),
	M_U64("write_char"),
	M_U64("read_syscalls"),
	M_U64("write_syscalls"),
	M_U64("read_bytes"),
	M_U64("write_bytes"),
	M_U64("cancelled_write_bytes"),
	M_U64("nvcsw"),
	M_U64("nivcsw"),
	M_U64("ac_utimescaled"),
	M_U64("ac_stimescaled"),
	M_U64("cpu_scaled_run_real_total"),
	M_U64("freepages_count"),
	M_U64("freepages_delay_total"),
	M_U64("thrashing_count"),
	M_U64("thrashing_delay_total"),
	M_U64("ac_btime64"),
	M_U64("compact_count"),
	M_U64("compact_delay_total"),
	M_PID("ac_tgid"),
	M_PAD(T_U32),
	M_U64("ac_tgetime"),
	M_U64("ac_exe_dev"),
	M_U64("ac_exe_inode"),
	M_U64("wpcopy_count"),
	M_U64("wpcopy_delay_total"),
	M_U64("irq_count"),
	M_U64("irq_delay_total"),
	M_U64("cpu_delay_max"),
	M_U64("cpu_delay_min"),
	M_U64("blkio_delay_max"),
	M_U64("blkio_delay_min"),
	M_U64("swapin_delay_max"),
	M_U64("swapin_delay_min"),
	M_U64("freepages_delay_max"),
	M_U64("freepages_delay_min"),
	M_U64("thrashing_delay_max"),
	M_U64("thrashing_delay_min"),
	M_U64("compact_delay_max"),
	M_U64("compact_delay_min"),
	M_U64("wpcopy_delay_max"),
	M_U64("wpcopy_delay_min"),
	M_U64("irq_delay_max"),
	M_U64("irq_delay_min"),
	M_STRUCT("cpu_delay_max_ts", layout_timespec64),
	M_STRUCT("blkio_delay_max_ts", layout_timespec64),
	M_STRUCT("swapin_delay_max_ts", layout_timespec64),
	M_STRUCT("freepages_delay_max_ts", layout_timespec64),
	M_STRUCT("thrashing_delay_max_ts", layout_timespec64),
	M_STRUCT("compact_delay_max_ts", layout_timespec64),
	M_STRUCT("wpcopy_delay_max_ts", layout_timespec64),
	M_STRUCT("irq_delay_max_ts", layout_timespec64),
};
static const struct layout layout_taskstats = {
	"taskstats", LAYOUT_MEMBERS(taskstats_members)
};
static const struct field cgroupstats_members[] = {
	M_U64("nr_sleeping"),
	M_U64("nr_running"),
	M_U64("nr_stopped"),
	M_U64("nr_uninterruptible"),
	M_U64("nr_io_wait"),
};
static const struct layout layout_cgroupstats = {
	"cgroupstats", LAYOUT_MEMBERS(cgroupstats_members)
};

#define taskstats_cmds(X) \
	X(0, "TASKSTATS_CMD_UNSPEC") \
	X(1, "TASKSTATS_CMD_GET") \
	X(2, "TASKSTATS_CMD_NEW") \
	X(4, "CGROUPSTATS_CMD_GET") \
	X(5, "CGROUPSTATS_CMD_NEW")
static const struct xlat_set xlat_taskstats_cmds = {
	.prefix = "TASKSTATS_CMD_???", XLAT_ITEMS(taskstats_cmds),
};

static const struct nl_attr taskstats_asked_items[] = {
	NLA(0, "TASKSTATS_CMD_ATTR_UNSPEC"),
	NLA_PID(1, "TASKSTATS_CMD_ATTR_PID"),
	NLA_PID(2, "TASKSTATS_CMD_ATTR_TGID"),
	NLA_STR(3, "TASKSTATS_CMD_ATTR_REGISTER_CPUMASK"),
	NLA_STR(4, "TASKSTATS_CMD_ATTR_DEREGISTER_CPUMASK"),
};
static NL_SET_OF(taskstats_asked, "TASKSTATS_CMD_ATTR_???");

static const struct nl_set taskstats_told;
static const struct nl_attr taskstats_told_items[] = {
	NLA(0, "TASKSTATS_TYPE_UNSPEC"),
	NLA_PID(1, "TASKSTATS_TYPE_PID"),
	NLA_PID(2, "TASKSTATS_TYPE_TGID"),
	NLA_STRUCT(3, "TASKSTATS_TYPE_STATS", layout_taskstats),
	NLA_SET(4, "TASKSTATS_TYPE_AGGR_PID", taskstats_told),
	NLA_SET(5, "TASKSTATS_TYPE_AGGR_TGID", taskstats_told),
	NLA(6, "TASKSTATS_TYPE_NULL"),
};
static NL_SET_OF(taskstats_told, "TASKSTATS_TYPE_???");

static const struct nl_attr cgroupstats_asked_items[] = {
	NLA_FD(1, "CGROUPSTATS_CMD_ATTR_FD"),
};
static NL_SET_OF(cgroupstats_asked, "CGROUPSTATS_CMD_ATTR_???");

static const struct nl_attr cgroupstats_told_items[] = {
	NLA_STRUCT(1, "CGROUPSTATS_TYPE_CGROUP_STATS", layout_cgroupstats),
};
static NL_SET_OF(cgroupstats_told, "CGROUPSTATS_TYPE_???");

static const struct nl_set *const taskstats_sets[] = {
	[1] = &taskstats_asked, [2] = &taskstats_told,
	[4] = &cgroupstats_asked, [5] = &cgroupstats_told,
};

const struct genl_family genl_taskstats = {
	.name = "TASKSTATS",
	.requests = { &xlat_taskstats_cmds, GENL_SETS(taskstats_sets) },
};

#define tcp_metrics_cmds(X) \
	X(0, "TCP_METRICS_CMD_UNSPEC") \
	X(1, "TCP_METRICS_CMD_GET") \
	X(2, "TCP_METRICS_CMD_DEL")
static const struct xlat_set xlat_tcp_metrics_cmds = {
	.prefix = "TCP_METRICS_CMD_???", XLAT_ITEMS(tcp_metrics_cmds),
};

static const struct nl_attr tcp_metrics_vals_items[] = {
	NLA_U32(1, "TCP_METRICS_A_METRICS_RTT"),
	NLA_U32(2, "TCP_METRICS_A_METRICS_RTTVAR"),
	NLA_U32(3, "TCP_METRICS_A_METRICS_SSTHRESH"),
	NLA_U32(4, "TCP_METRICS_A_METRICS_CWND"),
	NLA_U32(5, "TCP_METRICS_A_METRICS_REODERING"),
	NLA_U32(6, "TCP_METRICS_A_METRICS_RTT_US"),
	NLA_U32(7, "TCP_METRICS_A_METRICS_RTTVAR_US"),
};
static NL_SET_OF(tcp_metrics_vals, "TCP_METRICS_A_METRICS_???");

static const struct nl_attr tcp_metrics_attrs_items[] = {
	NLA(0, "TCP_METRICS_ATTR_UNSPEC"),
	NLA_INET4(1, "TCP_METRICS_ATTR_ADDR_IPV4"),
	NLA_INET6(2, "TCP_METRICS_ATTR_ADDR_IPV6"),
	NLA_U64(3, "TCP_METRICS_ATTR_AGE"),
	NLA_U32(4, "TCP_METRICS_ATTR_TW_TSVAL"),
	NLA_S32(5, "TCP_METRICS_ATTR_TW_TS_STAMP"),
	NLA_SET(6, "TCP_METRICS_ATTR_VALS", tcp_metrics_vals),
	NLA_U16(7, "TCP_METRICS_ATTR_FOPEN_MSS"),
	NLA_U16(8, "TCP_METRICS_ATTR_FOPEN_SYN_DROPS"),
	NLA_U64(9, "TCP_METRICS_ATTR_FOPEN_SYN_DROP_TS"),
	NLA(10, "TCP_METRICS_ATTR_FOPEN_COOKIE"),
	NLA_INET4(11, "TCP_METRICS_ATTR_SADDR_IPV4"),
	NLA_INET6(12, "TCP_METRICS_ATTR_SADDR_IPV6"),
	NLA(13, "TCP_METRICS_ATTR_PAD"),
};
static NL_SET_OF(tcp_metrics_attrs, "TCP_METRICS_ATTR_???");

const struct genl_family genl_tcp_metrics = {
	.name = "tcp_metrics",
	.requests = { &xlat_tcp_metrics_cmds, .attrs = &tcp_metrics_attrs },
};

#define mptcp_cmds(X) \
	X(0, "MPTCP_PM_CMD_UNSPEC") \
	X(1, "MPTCP_PM_CMD_ADD_ADDR") \
	X(2, "MPTCP_PM_CMD_DEL_ADDR") \
	X(3, "MPTCP_PM_CMD_GET_ADDR") \
	X(4, "MPTCP_PM_CMD_FLUSH_ADDRS") \
	X(5, "MPTCP_PM_CMD_SET_LIMITS") \
	X(6, "MPTCP_PM_CMD_GET_LIMITS") \
	X(7, "MPTCP_PM_CMD_SET_FLAGS") \
	X(8, "MPTCP_PM_CMD_ANNOUNCE") \
	X(9, "MPTCP_PM_CMD_REMOVE") \
	X(10, "MPTCP_PM_CMD_SUBFLOW_CREATE") \
	X(11, "MPTCP_PM_CMD_SUBFLOW_DESTROY")
static const struct xlat_set xlat_mptcp_cmds = {
	.prefix = "MPTCP_PM_CMD_???", XLAT_ITEMS(mptcp_cmds),
};

#define mptcp_addr_flags(X) \
	X(1, "MPTCP_PM_ADDR_FLAG_SIGNAL") \
	X(2, "MPTCP_PM_ADDR_FLAG_SUBFLOW") \
	X(4, "MPTCP_PM_ADDR_FLAG_BACKUP") \
	X(8, "MPTCP_PM_ADDR_FLAG_FULLMESH") \
	X(16, "MPTCP_PM_ADDR_FLAG_IMPLICIT") \
	X(32, "MPTCP_PM_ADDR_FLAG_LAMINAR")
static const struct xlat_set xlat_mptcp_addr_flags = {
	.prefix = "MPTCP_PM_ADDR_FLAG_???", XLAT_ITEMS(mptcp_addr_flags),
	.kind = XLAT_FLAGS,
};

static const struct nl_attr mptcp_addr_items[] = {
	NLA(0, "MPTCP_PM_ADDR_ATTR_UNSPEC"),
	NLA_ENUM16(1, "MPTCP_PM_ADDR_ATTR_FAMILY", xlat_addrfam),
	NLA_U8(2, "MPTCP_PM_ADDR_ATTR_ID"),
	NLA_INET4(3, "MPTCP_PM_ADDR_ATTR_ADDR4"),
	NLA_INET6(4, "MPTCP_PM_ADDR_ATTR_ADDR6"),
	NLA_U16(5, "MPTCP_PM_ADDR_ATTR_PORT"),
	NLA_FLAGS32(6, "MPTCP_PM_ADDR_ATTR_FLAGS", xlat_mptcp_addr_flags),
	NLA_IFINDEX(7, "MPTCP_PM_ADDR_ATTR_IF_IDX"),
};
static NL_SET_OF(mptcp_addr, "MPTCP_PM_ADDR_ATTR_???");

static const struct nl_attr mptcp_attrs_items[] = {
	NLA(0, "MPTCP_PM_ATTR_UNSPEC"),
	NLA_SET(1, "MPTCP_PM_ATTR_ADDR", mptcp_addr),
	NLA_U32(2, "MPTCP_PM_ATTR_RCV_ADD_ADDRS"),
	NLA_U32(3, "MPTCP_PM_ATTR_SUBFLOWS"),
	NLA_X32(4, "MPTCP_PM_ATTR_TOKEN"),
	NLA_U8(5, "MPTCP_PM_ATTR_LOC_ID"),
	NLA_SET(6, "MPTCP_PM_ATTR_ADDR_REMOTE", mptcp_addr),
};
static NL_SET_OF(mptcp_attrs, "MPTCP_PM_ATTR_???");

/* What is sent to its group of events has the numbers of the commands. */
#define mptcp_events(X) \
	X(0, "MPTCP_EVENT_UNSPEC") \
	X(1, "MPTCP_EVENT_CREATED") \
	X(2, "MPTCP_EVENT_ESTABLISHED") \
	X(3, "MPTCP_EVENT_CLOSED") \
	X(6, "MPTCP_EVENT_ANNOUNCED") \
	X(7, "MPTCP_EVENT_REMOVED") \
	X(10, "MPTCP_EVENT_SUB_ESTABLISHED") \
	X(11, "MPTCP_EVENT_SUB_CLOSED") \
	X(13, "MPTCP_EVENT_SUB_PRIORITY") \
	X(15, "MPTCP_EVENT_LISTENER_CREATED") \
	X(16, "MPTCP_EVENT_LISTENER_CLOSED")
static const struct xlat_set xlat_mptcp_events = {
	.prefix = "MPTCP_EVENT_???", XLAT_ITEMS(mptcp_events),
};

#define mptcp_event_flags(X) \
	X(1, "MPTCP_PM_EV_FLAG_DENY_JOIN_ID0") \
	X(2, "MPTCP_PM_EV_FLAG_SERVER_SIDE")
static const struct xlat_set xlat_mptcp_event_flags = {
	.prefix = "MPTCP_PM_EV_FLAG_???", XLAT_ITEMS(mptcp_event_flags),
	.kind = XLAT_FLAGS,
};

#define mptcp_resets(X) \
	X(0, "MPTCP_RST_EUNSPEC") \
	X(1, "MPTCP_RST_EMPTCP") \
	X(2, "MPTCP_RST_ERESOURCE") \
	X(3, "MPTCP_RST_EPROHIBIT") \
	X(4, "MPTCP_RST_EWQ2BIG") \
	X(5, "MPTCP_RST_EBADPERF") \
	X(6, "MPTCP_RST_EMIDDLEBOX")
static const struct xlat_set xlat_mptcp_resets = {
	.prefix = "MPTCP_RST_???", XLAT_ITEMS(mptcp_resets),
};

static const struct field errno8 = { NULL, ARG_ERRNO, .type = T_U8 };

static const struct nl_attr mptcp_event_items[] = {
	NLA(0, "MPTCP_ATTR_UNSPEC"),
	NLA_X32(1, "MPTCP_ATTR_TOKEN"),
	NLA_ENUM16(2, "MPTCP_ATTR_FAMILY", xlat_addrfam),
	NLA_U8(3, "MPTCP_ATTR_LOC_ID"),
	NLA_U8(4, "MPTCP_ATTR_REM_ID"),
	NLA_INET4(5, "MPTCP_ATTR_SADDR4"),
	NLA_INET6(6, "MPTCP_ATTR_SADDR6"),
	NLA_INET4(7, "MPTCP_ATTR_DADDR4"),
	NLA_INET6(8, "MPTCP_ATTR_DADDR6"),
	NLA_BE16(9, "MPTCP_ATTR_SPORT"),
	NLA_BE16(10, "MPTCP_ATTR_DPORT"),
	NLA_U8(11, "MPTCP_ATTR_BACKUP"),
	NLA_OF(12, "MPTCP_ATTR_ERROR", errno8),
	NLA_FLAGS16(13, "MPTCP_ATTR_FLAGS", xlat_mptcp_event_flags),
	NLA_U32(14, "MPTCP_ATTR_TIMEOUT"),
	NLA_IFINDEX(15, "MPTCP_ATTR_IF_IDX"),
	NLA_ENUM32(16, "MPTCP_ATTR_RESET_REASON", xlat_mptcp_resets),
	NLA_X32(17, "MPTCP_ATTR_RESET_FLAGS"),
	NLA_U8(18, "MPTCP_ATTR_SERVER_SIDE"),
};
static NL_SET_OF(mptcp_event, "MPTCP_ATTR_???");

const struct genl_family genl_mptcp_pm = {
	.name = "mptcp_pm",
	.requests = { &xlat_mptcp_cmds, .attrs = &mptcp_attrs },
	.events = { &xlat_mptcp_events, .attrs = &mptcp_event },
};

#define thermal_cmds(X) \
	X(0, "THERMAL_GENL_CMD_UNSPEC") \
	X(1, "THERMAL_GENL_CMD_TZ_GET_ID") \
	X(2, "THERMAL_GENL_CMD_TZ_GET_TRIP") \
	X(3, "THERMAL_GENL_CMD_TZ_GET_TEMP") \
	X(4, "THERMAL_GENL_CMD_TZ_GET_GOV") \
	X(5, "THERMAL_GENL_CMD_TZ_GET_MODE") \
	X(6, "THERMAL_GENL_CMD_CDEV_GET") \
	X(7, "THERMAL_GENL_CMD_THRESHOLD_GET") \
	X(8, "THERMAL_GENL_CMD_THRESHOLD_ADD") \
	X(9, "THERMAL_GENL_CMD_THRESHOLD_DELETE") \
	X(10, "THERMAL_GENL_CMD_THRESHOLD_FLUSH")
static const struct xlat_set xlat_thermal_cmds = {
	.prefix = "THERMAL_GENL_CMD_???", XLAT_ITEMS(thermal_cmds),
};

#define thermal_trips(X) \
	X(0, "THERMAL_TRIP_ACTIVE") \
	X(1, "THERMAL_TRIP_PASSIVE") \
	X(2, "THERMAL_TRIP_HOT") \
	X(3, "THERMAL_TRIP_CRITICAL")
static const struct xlat_set xlat_thermal_trips = {
	.prefix = "THERMAL_TRIP_???", XLAT_ITEMS(thermal_trips),
};

static const struct nl_set thermal_attrs;
static const struct nl_attr thermal_attrs_items[] = {
	NLA(0, "THERMAL_GENL_ATTR_UNSPEC"),
	NLA_SET(1, "THERMAL_GENL_ATTR_TZ", thermal_attrs),
	NLA_U32(2, "THERMAL_GENL_ATTR_TZ_ID"),
	NLA_S32(3, "THERMAL_GENL_ATTR_TZ_TEMP"),
	NLA_SET(4, "THERMAL_GENL_ATTR_TZ_TRIP", thermal_attrs),
	NLA_U32(5, "THERMAL_GENL_ATTR_TZ_TRIP_ID"),
	NLA_ENUM32(6, "THERMAL_GENL_ATTR_TZ_TRIP_TYPE", xlat_thermal_trips),
	NLA_S32(7, "THERMAL_GENL_ATTR_TZ_TRIP_TEMP"),
	NLA_S32(8, "THERMAL_GENL_ATTR_TZ_TRIP_HYST"),
	NLA_U32(9, "THERMAL_GENL_ATTR_TZ_MODE"),
	NLA_STR(10, "THERMAL_GENL_ATTR_TZ_NAME"),
	NLA_U32(11, "THERMAL_GENL_ATTR_TZ_CDEV_WEIGHT"),
	NLA_SET(12, "THERMAL_GENL_ATTR_TZ_GOV", thermal_attrs),
	NLA_STR(13, "THERMAL_GENL_ATTR_TZ_GOV_NAME"),
	NLA_SET(14, "THERMAL_GENL_ATTR_CDEV", thermal_attrs),
	NLA_U32(15, "THERMAL_GENL_ATTR_CDEV_ID"),
	NLA_U32(16, "THERMAL_GENL_ATTR_CDEV_CUR_STATE"),
	NLA_U32(17, "THERMAL_GENL_ATTR_CDEV_MAX_STATE"),
	NLA_STR(18, "THERMAL_GENL_ATTR_CDEV_NAME"),
	NLA_STR(19, "THERMAL_GENL_ATTR_GOV_NAME"),
	NLA_SET(20, "THERMAL_GENL_ATTR_CPU_CAPABILITY", thermal_attrs),
	NLA_U32(21, "THERMAL_GENL_ATTR_CPU_CAPABILITY_ID"),
	NLA_U32(22, "THERMAL_GENL_ATTR_CPU_CAPABILITY_PERFORMANCE"),
	NLA_U32(23, "THERMAL_GENL_ATTR_CPU_CAPABILITY_EFFICIENCY"),
	NLA_SET(24, "THERMAL_GENL_ATTR_THRESHOLD", thermal_attrs),
	NLA_S32(25, "THERMAL_GENL_ATTR_THRESHOLD_TEMP"),
	NLA_U32(26, "THERMAL_GENL_ATTR_THRESHOLD_DIRECTION"),
	NLA_S32(27, "THERMAL_GENL_ATTR_TZ_PREV_TEMP"),
};
static NL_SET_OF(thermal_attrs, "THERMAL_GENL_ATTR_???");

const struct genl_family genl_thermal = {
	.name = "thermal",
	.requests = { &xlat_thermal_cmds, .attrs = &thermal_attrs },
};
/* clang-format on */
