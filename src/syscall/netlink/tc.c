/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Traffic control of rtnetlink: disciplines, classes, filters, actions. What
 * TCA_OPTIONS has depends on TCA_KIND beside it: tc(8).
 */
#include "syscall/netlink/route.h"

#include "syscall/netlink/fields.h"
#include "syscall/netlink/own.h"

/* clang-format off */
static const struct field tcmsg_members[] = {
	M_AF8("tcm_family"),
	M_PAD(T_U8),
	M_PAD(T_U16),
	M_IFINDEX("tcm_ifindex"),
	M_U32("tcm_handle"),
	M_U32("tcm_parent"),
	M_U32("tcm_info"),
};
const struct layout layout_tcmsg = {
	"tcmsg", LAYOUT_MEMBERS(tcmsg_members)
};

static const struct field tcamsg_members[] = {
	M_AF8("tca_family"),
	M_PAD(T_U8),
	M_PAD(T_U16),
};
const struct layout layout_tcamsg = {
	"tcamsg", LAYOUT_MEMBERS(tcamsg_members)
};

static const struct field tc_stats_members[] = {
	M_U64("bytes"),
	M_U32("packets"),
	M_U32("drops"),
	M_U32("overlimits"),
	M_U32("bps"),
	M_U32("pps"),
	M_U32("qlen"),
	M_U32("backlog"),
};
static const struct layout layout_tc_stats = {
	"tc_stats", LAYOUT_MEMBERS(tc_stats_members)
};

static const struct field tc_estimator_members[] = {
	M_S8("interval"),
	M_U8("ewma_log"),
};
static const struct layout layout_tc_estimator = {
	"tc_estimator", LAYOUT_MEMBERS(tc_estimator_members)
};

static const struct field gnet_stats_basic_members[] = {
	M_U64("bytes"),
	M_U32("packets"),
};
static const struct layout layout_gnet_stats_basic = {
	"gnet_stats_basic", LAYOUT_MEMBERS(gnet_stats_basic_members)
};

static const struct field gnet_stats_rate_est_members[] = {
	M_U32("bps"),
	M_U32("pps"),
};
static const struct layout layout_gnet_stats_rate_est = {
	"gnet_stats_rate_est", LAYOUT_MEMBERS(gnet_stats_rate_est_members)
};

static const struct field gnet_stats_rate_est64_members[] = {
	M_U64("bps"),
	M_U64("pps"),
};
static const struct layout layout_gnet_stats_rate_est64 = {
	"gnet_stats_rate_est64", LAYOUT_MEMBERS(gnet_stats_rate_est64_members)
};

static const struct field gnet_stats_queue_members[] = {
	M_U32("qlen"),
	M_U32("backlog"),
	M_U32("drops"),
	M_U32("requeues"),
	M_U32("overlimits"),
};
static const struct layout layout_gnet_stats_queue = {
	"gnet_stats_queue", LAYOUT_MEMBERS(gnet_stats_queue_members)
};

static const struct field tc_sizespec_members[] = {
	M_U8("cell_log"),
	M_U8("size_log"),
	M_S16("cell_align"),
	M_S32("overhead"),
	M_U32("linklayer"),
	M_U32("mpu"),
	M_U32("mtu"),
	M_U32("tsize"),
};
static const struct layout layout_tc_sizespec = {
	"tc_sizespec", LAYOUT_MEMBERS(tc_sizespec_members)
};

static const struct nl_attr nl_stab_items[] = {
	NLA(0, "TCA_STAB_UNSPEC"),
	NLA_STRUCT(1, "TCA_STAB_BASE", layout_tc_sizespec),
	NLA(2, "TCA_STAB_DATA"),
};
static NL_SET_OF(nl_stab, "TCA_STAB_???");

static const struct field tc_ratespec_members[] = {
	M_U8("cell_log"),
	M_U8("linklayer"),
	M_U16("overhead"),
	M_S16("cell_align"),
	M_U16("mpu"),
	M_U32("rate"),
};
static const struct layout layout_tc_ratespec = {
	"tc_ratespec", LAYOUT_MEMBERS(tc_ratespec_members)
};

static const struct field tc_htb_opt_members[] = {
	M_STRUCT("rate", layout_tc_ratespec),
	M_STRUCT("ceil", layout_tc_ratespec),
	M_U32("buffer"),
	M_U32("cbuffer"),
	M_U32("quantum"),
	M_U32("level"),
	M_U32("prio"),
};
static const struct layout layout_tc_htb_opt = {
	"tc_htb_opt", LAYOUT_MEMBERS(tc_htb_opt_members)
};

static const struct field tc_htb_glob_members[] = {
	M_U32("version"),
	M_U32("rate2quantum"),
	M_U32("defcls"),
	M_U32("debug"),
	M_U32("direct_pkts"),
};
static const struct layout layout_tc_htb_glob = {
	"tc_htb_glob", LAYOUT_MEMBERS(tc_htb_glob_members)
};

static const struct field tc_htb_xstats_members[] = {
	M_U32("lends"),
	M_U32("borrows"),
	M_U32("giants"),
	M_S32("tokens"),
	M_S32("ctokens"),
};
static const struct layout layout_tc_htb_xstats = {
	"tc_htb_xstats", LAYOUT_MEMBERS(tc_htb_xstats_members)
};

static const struct field tc_tbf_qopt_members[] = {
	M_STRUCT("rate", layout_tc_ratespec),
	M_STRUCT("peakrate", layout_tc_ratespec),
	M_U32("limit"),
	M_U32("buffer"),
	M_U32("mtu"),
};
static const struct layout layout_tc_tbf_qopt = {
	"tc_tbf_qopt", LAYOUT_MEMBERS(tc_tbf_qopt_members)
};

static const struct field tc_prio_qopt_members[] = {
	M_S32("bands"),
	M_ARRAY("priomap", 16,nl_u8),
};
static const struct layout layout_tc_prio_qopt = {
	"tc_prio_qopt", LAYOUT_MEMBERS(tc_prio_qopt_members)
};

static const struct field tc_fifo_qopt_members[] = {
	M_U32("limit"),
};
static const struct layout layout_tc_fifo_qopt = {
	"tc_fifo_qopt", LAYOUT_MEMBERS(tc_fifo_qopt_members)
};

static const struct field tc_netem_qopt_members[] = {
	M_U32("latency"),
	M_U32("limit"),
	M_U32("loss"),
	M_U32("gap"),
	M_U32("duplicate"),
	M_U32("jitter"),
};
const struct layout layout_tc_netem_qopt = {
	"tc_netem_qopt", LAYOUT_MEMBERS(tc_netem_qopt_members)
};

static const struct field tc_netem_corr_members[] = {
	M_U32("delay_corr"),
	M_U32("loss_corr"),
	M_U32("dup_corr"),
};
static const struct layout layout_tc_netem_corr = {
	"tc_netem_corr", LAYOUT_MEMBERS(tc_netem_corr_members)
};

static const struct field tc_netem_reorder_members[] = {
	M_U32("probability"),
	M_U32("correlation"),
};
static const struct layout layout_tc_netem_reorder = {
	"tc_netem_reorder", LAYOUT_MEMBERS(tc_netem_reorder_members)
};

static const struct field tc_netem_corrupt_members[] = {
	M_U32("probability"),
	M_U32("correlation"),
};
static const struct layout layout_tc_netem_corrupt = {
	"tc_netem_corrupt", LAYOUT_MEMBERS(tc_netem_corrupt_members)
};

static const struct field tc_netem_rate_members[] = {
	M_U32("rate"),
	M_S32("packet_overhead"),
	M_U32("cell_size"),
	M_S32("cell_overhead"),
};
static const struct layout layout_tc_netem_rate = {
	"tc_netem_rate", LAYOUT_MEMBERS(tc_netem_rate_members)
};

static const struct field tc_netem_slot_members[] = {
	M_S64("min_delay"),
	M_S64("max_delay"),
	M_S32("max_packets"),
	M_S32("max_bytes"),
	M_S64("dist_delay"),
	M_S64("dist_jitter"),
};
static const struct layout layout_tc_netem_slot = {
	"tc_netem_slot", LAYOUT_MEMBERS(tc_netem_slot_members)
};

static const struct field tc_red_qopt_members[] = {
	M_U32("limit"),
	M_U32("qth_min"),
	M_U32("qth_max"),
	M_U8("Wlog"),
	M_U8("Plog"),
	M_U8("Scell_log"),
	M_U8("flags"),
};
static const struct layout layout_tc_red_qopt = {
	"tc_red_qopt", LAYOUT_MEMBERS(tc_red_qopt_members)
};

static const struct field tc_red_xstats_members[] = {
	M_U32("early"),
	M_U32("pdrop"),
	M_U32("other"),
	M_U32("marked"),
};
static const struct layout layout_tc_red_xstats = {
	"tc_red_xstats", LAYOUT_MEMBERS(tc_red_xstats_members)
};

static const struct field tc_sfq_qopt_members[] = {
	M_U32("quantum"),
	M_S32("perturb_period"),
	M_U32("limit"),
	M_U32("divisor"),
	M_U32("flows"),
};
static const struct layout layout_tc_sfq_qopt = {
	"tc_sfq_qopt", LAYOUT_MEMBERS(tc_sfq_qopt_members)
};

static const struct field tc_service_curve_members[] = {
	M_U32("m1"),
	M_U32("d"),
	M_U32("m2"),
};
static const struct layout layout_tc_service_curve = {
	"tc_service_curve", LAYOUT_MEMBERS(tc_service_curve_members)
};

static const struct field tc_codel_xstats_members[] = {
	M_U32("maxpacket"),
	M_U32("count"),
	M_U32("lastcount"),
	M_U32("ldelay"),
	M_S32("drop_next"),
	M_U32("drop_overlimit"),
	M_U32("ecn_mark"),
	M_U32("dropping"),
	M_U32("ce_mark"),
};
static const struct layout layout_tc_codel_xstats = {
	"tc_codel_xstats", LAYOUT_MEMBERS(tc_codel_xstats_members)
};

static const struct field tc_fq_qd_stats_members[] = {
	M_U64("gc_flows"),
	M_U64("highprio_packets"),
	M_U64("tcp_retrans"),
	M_U64("throttled"),
	M_U64("flows_plimit"),
	M_U64("pkts_too_long"),
	M_U64("allocation_errors"),
	M_S64("time_next_delayed_flow"),
	M_U32("flows"),
	M_U32("inactive_flows"),
	M_U32("throttled_flows"),
	M_U32("unthrottle_latency_ns"),
	M_U64("ce_mark"),
	M_U64("horizon_drops"),
	M_U64("horizon_caps"),
	M_U64("fastpath_packets"),
	M_ARRAY("band_drops", 3,nl_u64),
	M_ARRAY("band_pkt_count", 3,nl_u32),
	M_PAD(T_U32),
};
static const struct layout layout_tc_fq_qd_stats = {
	"tc_fq_qd_stats", LAYOUT_MEMBERS(tc_fq_qd_stats_members)
};

static const struct field tc_cbs_qopt_members[] = {
	M_U8("offload"),
	M_PADS(3),
	M_S32("hicredit"),
	M_S32("locredit"),
	M_S32("idleslope"),
	M_S32("sendslope"),
};
static const struct layout layout_tc_cbs_qopt = {
	"tc_cbs_qopt", LAYOUT_MEMBERS(tc_cbs_qopt_members)
};

static const struct field tc_etf_qopt_members[] = {
	M_S32("delta"),
	M_S32("clockid"),
	M_X32("flags"),
};
static const struct layout layout_tc_etf_qopt = {
	"tc_etf_qopt", LAYOUT_MEMBERS(tc_etf_qopt_members)
};

static const struct field tc_mqprio_qopt_members[] = {
	M_U8("num_tc"),
	M_ARRAY("prio_tc_map", 16,nl_u8),
	M_U8("hw"),
	M_ARRAY("count", 16,nl_u16),
	M_ARRAY("offset", 16,nl_u16),
};
const struct layout layout_tc_mqprio_qopt = {
	"tc_mqprio_qopt", LAYOUT_MEMBERS(tc_mqprio_qopt_members)
};

static const struct field tc_choke_qopt_members[] = {
	M_U32("limit"),
	M_U32("qth_min"),
	M_U32("qth_max"),
	M_U8("Wlog"),
	M_U8("Plog"),
	M_U8("Scell_log"),
	M_U8("flags"),
};
static const struct layout layout_tc_choke_qopt = {
	"tc_choke_qopt", LAYOUT_MEMBERS(tc_choke_qopt_members)
};

static const struct field tc_pie_xstats_members[] = {
	M_U64("prob"),
	M_U32("delay"),
	M_U32("avg_dq_rate"),
	M_U32("dq_rate_estimating"),
	M_U32("packets_in"),
	M_U32("dropped"),
	M_U32("overlimit"),
	M_U32("maxq"),
	M_U32("ecn_mark"),
};
static const struct layout layout_tc_pie_xstats = {
	"tc_pie_xstats", LAYOUT_MEMBERS(tc_pie_xstats_members)
};

static const struct field tc_sfb_qopt_members[] = {
	M_U32("rehash_interval"),
	M_U32("warmup_time"),
	M_U32("max"),
	M_U32("bin_size"),
	M_U32("increment"),
	M_U32("decrement"),
	M_U32("limit"),
	M_U32("penalty_rate"),
	M_U32("penalty_burst"),
};
static const struct layout layout_tc_sfb_qopt = {
	"tc_sfb_qopt", LAYOUT_MEMBERS(tc_sfb_qopt_members)
};

static const struct field tc_gred_sopt_members[] = {
	M_U32("DPs"),
	M_U32("def_DP"),
	M_U8("grio"),
	M_U8("flags"),
	M_PAD(T_U16),
};
static const struct layout layout_tc_gred_sopt = {
	"tc_gred_sopt", LAYOUT_MEMBERS(tc_gred_sopt_members)
};

static const struct field tc_plug_qopt_members[] = {
	M_S32("action"),
	M_U32("limit"),
};
static const struct layout layout_tc_plug_qopt = {
	"tc_plug_qopt", LAYOUT_MEMBERS(tc_plug_qopt_members)
};


static const struct nl_attr nl_htb_items[] = {
	NLA(0, "TCA_HTB_UNSPEC"),
	NLA_STRUCT(1, "TCA_HTB_PARMS", layout_tc_htb_opt),
	NLA_STRUCT(2, "TCA_HTB_INIT", layout_tc_htb_glob),
	NLA(3, "TCA_HTB_CTAB"),
	NLA(4, "TCA_HTB_RTAB"),
	NLA_U32(5, "TCA_HTB_DIRECT_QLEN"),
	NLA_U64(6, "TCA_HTB_RATE64"),
	NLA_U64(7, "TCA_HTB_CEIL64"),
	NLA(8, "TCA_HTB_PAD"),
	NLA(9, "TCA_HTB_OFFLOAD"),
};
static NL_SET_OF(nl_htb, "TCA_HTB_???");

static const struct nl_attr nl_tbf_items[] = {
	NLA(0, "TCA_TBF_UNSPEC"),
	NLA_STRUCT(1, "TCA_TBF_PARMS", layout_tc_tbf_qopt),
	NLA(2, "TCA_TBF_RTAB"),
	NLA(3, "TCA_TBF_PTAB"),
	NLA_U64(4, "TCA_TBF_RATE64"),
	NLA_U64(5, "TCA_TBF_PRATE64"),
	NLA_U32(6, "TCA_TBF_BURST"),
	NLA_U32(7, "TCA_TBF_PBURST"),
	NLA(8, "TCA_TBF_PAD"),
};
static NL_SET_OF(nl_tbf, "TCA_TBF_???");

static const struct nl_attr nl_netem_loss_items[] = {
	NLA(0, "NETEM_LOSS_UNSPEC"),
	NLA_ARRAY(1, "NETEM_LOSS_GI", nl_u32),
	NLA_ARRAY(2, "NETEM_LOSS_GE", nl_u32),
};
NL_SET_OF(nl_netem_loss, "NETEM_LOSS_???");

static const struct nl_attr nl_netem_items[] = {
	NLA(0, "TCA_NETEM_UNSPEC"),
	NLA_STRUCT(1, "TCA_NETEM_CORR", layout_tc_netem_corr),
	NLA(2, "TCA_NETEM_DELAY_DIST"),
	NLA_STRUCT(3, "TCA_NETEM_REORDER", layout_tc_netem_reorder),
	NLA_STRUCT(4, "TCA_NETEM_CORRUPT", layout_tc_netem_corrupt),
	NLA_SET(5, "TCA_NETEM_LOSS", nl_netem_loss),
	NLA_STRUCT(6, "TCA_NETEM_RATE", layout_tc_netem_rate),
	NLA_U32(7, "TCA_NETEM_ECN"),
	NLA_U64(8, "TCA_NETEM_RATE64"),
	NLA(9, "TCA_NETEM_PAD"),
	NLA_S64(10, "TCA_NETEM_LATENCY64"),
	NLA_S64(11, "TCA_NETEM_JITTER64"),
	NLA_STRUCT(12, "TCA_NETEM_SLOT", layout_tc_netem_slot),
	NLA(13, "TCA_NETEM_SLOT_DIST"),
	NLA_U64(14, "TCA_NETEM_PRNG_SEED"),
};
NL_SET_OF(nl_netem, "TCA_NETEM_???");

static const struct nl_attr nl_red_items[] = {
	NLA(0, "TCA_RED_UNSPEC"),
	NLA_STRUCT(1, "TCA_RED_PARMS", layout_tc_red_qopt),
	NLA(2, "TCA_RED_STAB"),
	NLA_U32(3, "TCA_RED_MAX_P"),
	NLA(4, "TCA_RED_FLAGS"),
	NLA_U32(5, "TCA_RED_EARLY_DROP_BLOCK"),
	NLA_U32(6, "TCA_RED_MARK_BLOCK"),
};
static NL_SET_OF(nl_red, "TCA_RED_???");

static const struct nl_attr nl_hfsc_items[] = {
	NLA(0, "TCA_HFSC_UNSPEC"),
	NLA_STRUCT(1, "TCA_HFSC_RSC", layout_tc_service_curve),
	NLA_STRUCT(2, "TCA_HFSC_FSC", layout_tc_service_curve),
	NLA_STRUCT(3, "TCA_HFSC_USC", layout_tc_service_curve),
};
static NL_SET_OF(nl_hfsc, "TCA_HFSC_???");

static const struct nl_attr nl_codel_items[] = {
	NLA(0, "TCA_CODEL_UNSPEC"),
	NLA_U32(1, "TCA_CODEL_TARGET"),
	NLA_U32(2, "TCA_CODEL_LIMIT"),
	NLA_U32(3, "TCA_CODEL_INTERVAL"),
	NLA_U32(4, "TCA_CODEL_ECN"),
	NLA_U32(5, "TCA_CODEL_CE_THRESHOLD"),
};
static NL_SET_OF(nl_codel, "TCA_CODEL_???");

static const struct nl_attr nl_fq_codel_items[] = {
	NLA(0, "TCA_FQ_CODEL_UNSPEC"),
	NLA_U32(1, "TCA_FQ_CODEL_TARGET"),
	NLA_U32(2, "TCA_FQ_CODEL_LIMIT"),
	NLA_U32(3, "TCA_FQ_CODEL_INTERVAL"),
	NLA_U32(4, "TCA_FQ_CODEL_ECN"),
	NLA_U32(5, "TCA_FQ_CODEL_FLOWS"),
	NLA_U32(6, "TCA_FQ_CODEL_QUANTUM"),
	NLA_U32(7, "TCA_FQ_CODEL_CE_THRESHOLD"),
	NLA_U32(8, "TCA_FQ_CODEL_DROP_BATCH_SIZE"),
	NLA_U32(9, "TCA_FQ_CODEL_MEMORY_LIMIT"),
	NLA_U8(10, "TCA_FQ_CODEL_CE_THRESHOLD_SELECTOR"),
	NLA_U8(11, "TCA_FQ_CODEL_CE_THRESHOLD_MASK"),
};
static NL_SET_OF(nl_fq_codel, "TCA_FQ_CODEL_???");

static const struct nl_attr nl_fq_items[] = {
	NLA(0, "TCA_FQ_UNSPEC"),
	NLA_U32(1, "TCA_FQ_PLIMIT"),
	NLA_U32(2, "TCA_FQ_FLOW_PLIMIT"),
	NLA_U32(3, "TCA_FQ_QUANTUM"),
	NLA_U32(4, "TCA_FQ_INITIAL_QUANTUM"),
	NLA_U32(5, "TCA_FQ_RATE_ENABLE"),
	NLA_U32(6, "TCA_FQ_FLOW_DEFAULT_RATE"),
	NLA_U32(7, "TCA_FQ_FLOW_MAX_RATE"),
	NLA_U32(8, "TCA_FQ_BUCKETS_LOG"),
	NLA_U32(9, "TCA_FQ_FLOW_REFILL_DELAY"),
	NLA_U32(10, "TCA_FQ_ORPHAN_MASK"),
	NLA_U32(11, "TCA_FQ_LOW_RATE_THRESHOLD"),
	NLA_U32(12, "TCA_FQ_CE_THRESHOLD"),
	NLA_U32(13, "TCA_FQ_TIMER_SLACK"),
	NLA_U32(14, "TCA_FQ_HORIZON"),
	NLA_U8(15, "TCA_FQ_HORIZON_DROP"),
	NLA_STRUCT(16, "TCA_FQ_PRIOMAP", layout_tc_prio_qopt),
	NLA_ARRAY(17, "TCA_FQ_WEIGHTS", nl_s32),
	NLA_U32(18, "TCA_FQ_OFFLOAD_HORIZON"),
};
static NL_SET_OF(nl_fq, "TCA_FQ_???");

static const struct nl_attr nl_fq_pie_items[] = {
	NLA(0, "TCA_FQ_PIE_UNSPEC"),
	NLA_U32(1, "TCA_FQ_PIE_LIMIT"),
	NLA_U32(2, "TCA_FQ_PIE_FLOWS"),
	NLA_U32(3, "TCA_FQ_PIE_TARGET"),
	NLA_U32(4, "TCA_FQ_PIE_TUPDATE"),
	NLA_U32(5, "TCA_FQ_PIE_ALPHA"),
	NLA_U32(6, "TCA_FQ_PIE_BETA"),
	NLA_U32(7, "TCA_FQ_PIE_QUANTUM"),
	NLA_U32(8, "TCA_FQ_PIE_MEMORY_LIMIT"),
	NLA_U32(9, "TCA_FQ_PIE_ECN_PROB"),
	NLA_U32(10, "TCA_FQ_PIE_ECN"),
	NLA_U32(11, "TCA_FQ_PIE_BYTEMODE"),
	NLA_U32(12, "TCA_FQ_PIE_DQ_RATE_ESTIMATOR"),
};
static NL_SET_OF(nl_fq_pie, "TCA_FQ_PIE_???");

static const struct nl_attr nl_pie_items[] = {
	NLA(0, "TCA_PIE_UNSPEC"),
	NLA_U32(1, "TCA_PIE_TARGET"),
	NLA_U32(2, "TCA_PIE_LIMIT"),
	NLA_U32(3, "TCA_PIE_TUPDATE"),
	NLA_U32(4, "TCA_PIE_ALPHA"),
	NLA_U32(5, "TCA_PIE_BETA"),
	NLA_U32(6, "TCA_PIE_ECN"),
	NLA_U32(7, "TCA_PIE_BYTEMODE"),
	NLA_U32(8, "TCA_PIE_DQ_RATE_ESTIMATOR"),
};
static NL_SET_OF(nl_pie, "TCA_PIE_???");

static const struct nl_attr nl_drr_items[] = {
	NLA(0, "TCA_DRR_UNSPEC"),
	NLA_U32(1, "TCA_DRR_QUANTUM"),
};
static NL_SET_OF(nl_drr, "TCA_DRR_???");

static const struct nl_attr nl_qfq_items[] = {
	NLA(0, "TCA_QFQ_UNSPEC"),
	NLA_U32(1, "TCA_QFQ_WEIGHT"),
	NLA_U32(2, "TCA_QFQ_LMAX"),
};
static NL_SET_OF(nl_qfq, "TCA_QFQ_???");

static const struct nl_attr nl_hhf_items[] = {
	NLA(0, "TCA_HHF_UNSPEC"),
	NLA_U32(1, "TCA_HHF_BACKLOG_LIMIT"),
	NLA_U32(2, "TCA_HHF_QUANTUM"),
	NLA_U32(3, "TCA_HHF_HH_FLOWS_LIMIT"),
	NLA_U32(4, "TCA_HHF_RESET_TIMEOUT"),
	NLA_U32(5, "TCA_HHF_ADMIT_BYTES"),
	NLA_U32(6, "TCA_HHF_EVICT_TIMEOUT"),
	NLA_U32(7, "TCA_HHF_NON_HH_WEIGHT"),
};
static NL_SET_OF(nl_hhf, "TCA_HHF_???");

static const struct nl_attr nl_cbs_items[] = {
	NLA(0, "TCA_CBS_UNSPEC"),
	NLA_STRUCT(1, "TCA_CBS_PARMS", layout_tc_cbs_qopt),
};
static NL_SET_OF(nl_cbs, "TCA_CBS_???");

static const struct nl_attr nl_etf_items[] = {
	NLA(0, "TCA_ETF_UNSPEC"),
	NLA_STRUCT(1, "TCA_ETF_PARMS", layout_tc_etf_qopt),
};
static NL_SET_OF(nl_etf, "TCA_ETF_???");

static const struct nl_attr nl_choke_items[] = {
	NLA(0, "TCA_CHOKE_UNSPEC"),
	NLA_STRUCT(1, "TCA_CHOKE_PARMS", layout_tc_choke_qopt),
	NLA(2, "TCA_CHOKE_STAB"),
	NLA_U32(3, "TCA_CHOKE_MAX_P"),
};
static NL_SET_OF(nl_choke, "TCA_CHOKE_???");

static const struct nl_attr nl_sfb_items[] = {
	NLA(0, "TCA_SFB_UNSPEC"),
	NLA_STRUCT(1, "TCA_SFB_PARMS", layout_tc_sfb_qopt),
};
static NL_SET_OF(nl_sfb, "TCA_SFB_???");

static const struct nl_attr nl_gred_items[] = {
	NLA(0, "TCA_GRED_UNSPEC"),
	NLA(1, "TCA_GRED_PARMS"),
	NLA(2, "TCA_GRED_STAB"),
	NLA_STRUCT(3, "TCA_GRED_DPS", layout_tc_gred_sopt),
	NLA_ARRAY(4, "TCA_GRED_MAX_P", nl_u32),
	NLA_U32(5, "TCA_GRED_LIMIT"),
	NLA_MAYBE(6, "TCA_GRED_VQ_LIST"),
};
static NL_SET_OF(nl_gred, "TCA_GRED_???");

static const struct nl_attr nl_ets_quanta_items[] = {
	NLA(0, "TCA_ETS_UNSPEC"),
	NLA_U32(4, "TCA_ETS_QUANTA_BAND"),
	NLA_U8(6, "TCA_ETS_PRIOMAP_BAND"),
};
static NL_SET_OF(nl_ets_quanta, "TCA_ETS_???");

static const struct nl_attr nl_ets_items[] = {
	NLA(0, "TCA_ETS_UNSPEC"),
	NLA_U8(1, "TCA_ETS_NBANDS"),
	NLA_U8(2, "TCA_ETS_NSTRICT"),
	NLA_SET(3, "TCA_ETS_QUANTA", nl_ets_quanta),
	NLA_SET(5, "TCA_ETS_PRIOMAP", nl_ets_quanta),
};
static NL_SET_OF(nl_ets, "TCA_ETS_???");

static const struct nl_attr nl_mqprio_items[] = {
	NLA(0, "TCA_MQPRIO_UNSPEC"),
	NLA_U16(1, "TCA_MQPRIO_MODE"),
	NLA_U16(2, "TCA_MQPRIO_SHAPER"),
	NLA_MAYBE(3, "TCA_MQPRIO_MIN_RATE64"),
	NLA_MAYBE(4, "TCA_MQPRIO_MAX_RATE64"),
	NLA_MAYBE(5, "TCA_MQPRIO_TC_ENTRY"),
};
NL_SET_OF(nl_mqprio, "TCA_MQPRIO_???");

static const struct nl_attr nl_taprio_items[] = {
	NLA(0, "TCA_TAPRIO_ATTR_UNSPEC"),
	NLA_STRUCT(1, "TCA_TAPRIO_ATTR_PRIOMAP", layout_tc_mqprio_qopt),
	NLA_MAYBE(2, "TCA_TAPRIO_ATTR_SCHED_ENTRY_LIST"),
	NLA_S64(3, "TCA_TAPRIO_ATTR_SCHED_BASE_TIME"),
	NLA_MAYBE(4, "TCA_TAPRIO_ATTR_SCHED_SINGLE_ENTRY"),
	NLA_S32(5, "TCA_TAPRIO_ATTR_SCHED_CLOCKID"),
	NLA(6, "TCA_TAPRIO_ATTR_PAD"),
	NLA_MAYBE(7, "TCA_TAPRIO_ATTR_ADMIN_SCHED"),
	NLA_S64(8, "TCA_TAPRIO_ATTR_SCHED_CYCLE_TIME"),
	NLA_S64(9, "TCA_TAPRIO_ATTR_SCHED_CYCLE_TIME_EXTENSION"),
	NLA_X32(10, "TCA_TAPRIO_ATTR_FLAGS"),
	NLA_U32(11, "TCA_TAPRIO_ATTR_TXTIME_DELAY"),
	NLA_MAYBE(12, "TCA_TAPRIO_ATTR_TC_ENTRY"),
};
static NL_SET_OF(nl_taprio, "TCA_TAPRIO_ATTR_???");

static const struct nl_attr nl_cake_items[] = {
	NLA(0, "TCA_CAKE_UNSPEC"),
	NLA(1, "TCA_CAKE_PAD"),
	NLA_U64(2, "TCA_CAKE_BASE_RATE64"),
	NLA_U32(3, "TCA_CAKE_DIFFSERV_MODE"),
	NLA_U32(4, "TCA_CAKE_ATM"),
	NLA_U32(5, "TCA_CAKE_FLOW_MODE"),
	NLA_S32(6, "TCA_CAKE_OVERHEAD"),
	NLA_U32(7, "TCA_CAKE_RTT"),
	NLA_U32(8, "TCA_CAKE_TARGET"),
	NLA_U32(9, "TCA_CAKE_AUTORATE"),
	NLA_U32(10, "TCA_CAKE_MEMORY"),
	NLA_U32(11, "TCA_CAKE_NAT"),
	NLA_U32(12, "TCA_CAKE_RAW"),
	NLA_U32(13, "TCA_CAKE_WASH"),
	NLA_U32(14, "TCA_CAKE_MPU"),
	NLA_U32(15, "TCA_CAKE_INGRESS"),
	NLA_U32(16, "TCA_CAKE_ACK_FILTER"),
	NLA_U32(17, "TCA_CAKE_SPLIT_GSO"),
	NLA_X32(18, "TCA_CAKE_FWMARK"),
};
static NL_SET_OF(nl_cake, "TCA_CAKE_???");

static const struct nl_attr nl_dualpi2_items[] = {
	NLA(0, "TCA_DUALPI2_UNSPEC"),
	NLA_U32(1, "TCA_DUALPI2_LIMIT"),
	NLA_U32(2, "TCA_DUALPI2_MEMORY_LIMIT"),
	NLA_U32(3, "TCA_DUALPI2_TARGET"),
	NLA_U32(4, "TCA_DUALPI2_TUPDATE"),
	NLA_U32(5, "TCA_DUALPI2_ALPHA"),
	NLA_U32(6, "TCA_DUALPI2_BETA"),
	NLA_U32(7, "TCA_DUALPI2_STEP_THRESH_PKTS"),
	NLA_U32(8, "TCA_DUALPI2_STEP_THRESH_US"),
	NLA_U32(9, "TCA_DUALPI2_MIN_QLEN_STEP"),
	NLA_U8(10, "TCA_DUALPI2_COUPLING"),
	NLA_U8(11, "TCA_DUALPI2_DROP_OVERLOAD"),
	NLA_U8(12, "TCA_DUALPI2_DROP_EARLY"),
	NLA_U8(13, "TCA_DUALPI2_C_PROTECTION"),
	NLA_U8(14, "TCA_DUALPI2_ECN_MASK"),
	NLA_U8(15, "TCA_DUALPI2_SPLIT_GSO"),
	NLA(16, "TCA_DUALPI2_PAD"),
};
static NL_SET_OF(nl_dualpi2, "TCA_DUALPI2_???");

/* actions */

#define tc_act_names(X) \
	X(0xffffffff, "TC_ACT_UNSPEC") \
	X(0, "TC_ACT_OK") \
	X(1, "TC_ACT_RECLASSIFY") \
	X(2, "TC_ACT_SHOT") \
	X(3, "TC_ACT_PIPE") \
	X(4, "TC_ACT_STOLEN") \
	X(5, "TC_ACT_QUEUED") \
	X(6, "TC_ACT_REPEAT") \
	X(7, "TC_ACT_REDIRECT") \
	X(8, "TC_ACT_TRAP")
static const struct xlat_set xlat_tc_act = {
	.prefix = "TC_ACT_???", XLAT_ITEMS(tc_act_names),
};

#define TC_GEN \
	M_U32("index"), M_U32("capab"), \
	{ "action", ARG_ENUM, .type = T_S32, .xlat = &xlat_tc_act }, \
	M_S32("refcnt"), M_S32("bindcnt")
#define TC_ACTION(id, ...) \
	static const struct field id##_members[] = { TC_GEN, __VA_ARGS__ }; \
	static const struct layout layout_##id = { \
		#id, LAYOUT_MEMBERS(id##_members) \
	}
static const struct field tc_gen_members[] = { TC_GEN };
static const struct layout layout_tc_gen = {
	"tc_gen", LAYOUT_MEMBERS(tc_gen_members)
};
#define mirred_action_names(X) \
	X(1, "TCA_EGRESS_REDIR") \
	X(2, "TCA_EGRESS_MIRROR") \
	X(3, "TCA_INGRESS_REDIR") \
	X(4, "TCA_INGRESS_MIRROR")
static const struct xlat_set xlat_mirred_action = {
	.prefix = "TCA_???", XLAT_ITEMS(mirred_action_names),
};

TC_ACTION(tc_mirred, M_ENUM32("eaction", xlat_mirred_action),
	  M_IFINDEX("ifindex"));
#define vlan_action_names(X) \
	X(1, "TCA_VLAN_ACT_POP") \
	X(2, "TCA_VLAN_ACT_PUSH") \
	X(3, "TCA_VLAN_ACT_MODIFY") \
	X(4, "TCA_VLAN_ACT_POP_ETH") \
	X(5, "TCA_VLAN_ACT_PUSH_ETH")
static const struct xlat_set xlat_vlan_action = {
	.prefix = "TCA_VLAN_ACT_???", XLAT_ITEMS(vlan_action_names),
};

TC_ACTION(tc_vlan, M_ENUM32("v_action", xlat_vlan_action));
#define csum_flags_names(X) \
	X(0x1, "TCA_CSUM_UPDATE_FLAG_IPV4HDR") \
	X(0x2, "TCA_CSUM_UPDATE_FLAG_ICMP") \
	X(0x4, "TCA_CSUM_UPDATE_FLAG_IGMP") \
	X(0x8, "TCA_CSUM_UPDATE_FLAG_TCP") \
	X(0x10, "TCA_CSUM_UPDATE_FLAG_UDP") \
	X(0x20, "TCA_CSUM_UPDATE_FLAG_UDPLITE") \
	X(0x40, "TCA_CSUM_UPDATE_FLAG_SCTP")
static const struct xlat_set xlat_csum_flags = {
	.prefix = "TCA_CSUM_UPDATE_FLAG_???", XLAT_ITEMS(csum_flags_names), .kind = XLAT_FLAGS,
};

TC_ACTION(tc_csum, M_FLAGS32("update_flags", xlat_csum_flags));
TC_ACTION(tc_nat, M_IN4("old_addr"), M_IN4("new_addr"), M_IN4("mask"),
	  M_X32("flags"));
TC_ACTION(tc_tunnel_key, M_S32("t_action"));
TC_ACTION(tc_connmark, M_U16("zone"));
TC_ACTION(tc_mpls, M_S32("m_action"));
TC_ACTION(tc_skbmod, M_X64("flags"));
TC_ACTION(tc_ife, M_U16("flags"));
TC_ACTION(tc_pedit_sel, M_U8("nkeys"), M_X8("flags"));
static const struct field tcf_t_members[] = {
	M_U64("install"),
	M_U64("lastuse"),
	M_U64("expires"),
	M_U64("firstuse"),
};
static const struct layout layout_tcf_t = {
	"tcf_t", LAYOUT_MEMBERS(tcf_t_members)
};

static const struct field tc_police_members[] = {
	M_U32("index"),
	M_ENUM32("action", xlat_tc_act),
	M_U32("limit"),
	M_U32("burst"),
	M_U32("mtu"),
	M_STRUCT("rate", layout_tc_ratespec),
	M_STRUCT("peakrate", layout_tc_ratespec),
	M_S32("refcnt"),
	M_S32("bindcnt"),
	M_U32("capab"),
};
static const struct layout layout_tc_police = {
	"tc_police", LAYOUT_MEMBERS(tc_police_members)
};

static const struct nl_attr nl_act_gact_items[] = {
	NLA(0, "TCA_GACT_UNSPEC"),
	NLA_STRUCT(1, "TCA_GACT_TM", layout_tcf_t),
	NLA_STRUCT(2, "TCA_GACT_PARMS", layout_tc_gen),
	NLA(3, "TCA_GACT_PROB"),
	NLA(4, "TCA_GACT_PAD"),
};
static NL_SET_OF(nl_act_gact, "TCA_GACT_???");

static const struct nl_attr nl_act_mirred_items[] = {
	NLA(0, "TCA_MIRRED_UNSPEC"),
	NLA_STRUCT(1, "TCA_MIRRED_TM", layout_tcf_t),
	NLA_STRUCT(2, "TCA_MIRRED_PARMS", layout_tc_mirred),
	NLA(3, "TCA_MIRRED_PAD"),
	NLA_U32(5, "TCA_MIRRED_BLOCKID"),
};
static NL_SET_OF(nl_act_mirred, "TCA_MIRRED_???");

static const struct nl_attr nl_act_police_items[] = {
	NLA(0, "TCA_POLICE_UNSPEC"),
	NLA_STRUCT(1, "TCA_POLICE_TBF", layout_tc_police),
	NLA(2, "TCA_POLICE_RATE"),
	NLA(3, "TCA_POLICE_PEAKRATE"),
	NLA_U32(4, "TCA_POLICE_AVRATE"),
	NLA_U32(5, "TCA_POLICE_RESULT"),
	NLA_STRUCT(6, "TCA_POLICE_TM", layout_tcf_t),
	NLA(7, "TCA_POLICE_PAD"),
	NLA_U64(8, "TCA_POLICE_RATE64"),
	NLA_U64(9, "TCA_POLICE_PEAKRATE64"),
	NLA_U64(10, "TCA_POLICE_PKTRATE64"),
	NLA_U64(11, "TCA_POLICE_PKTBURST64"),
};
static NL_SET_OF(nl_act_police, "TCA_POLICE_???");

static const struct nl_attr nl_act_skbedit_items[] = {
	NLA(0, "TCA_SKBEDIT_UNSPEC"),
	NLA_STRUCT(1, "TCA_SKBEDIT_TM", layout_tcf_t),
	NLA_STRUCT(2, "TCA_SKBEDIT_PARMS", layout_tc_gen),
	NLA_U32(3, "TCA_SKBEDIT_PRIORITY"),
	NLA_U16(4, "TCA_SKBEDIT_QUEUE_MAPPING"),
	NLA_X32(5, "TCA_SKBEDIT_MARK"),
	NLA(6, "TCA_SKBEDIT_PAD"),
	NLA_U16(7, "TCA_SKBEDIT_PTYPE"),
	NLA_X32(8, "TCA_SKBEDIT_MASK"),
	NLA_X64(9, "TCA_SKBEDIT_FLAGS"),
	NLA_U16(10, "TCA_SKBEDIT_QUEUE_MAPPING_MAX"),
};
static NL_SET_OF(nl_act_skbedit, "TCA_SKBEDIT_???");

static const struct nl_attr nl_act_vlan_items[] = {
	NLA(0, "TCA_VLAN_UNSPEC"),
	NLA_STRUCT(1, "TCA_VLAN_TM", layout_tcf_t),
	NLA_STRUCT(2, "TCA_VLAN_PARMS", layout_tc_vlan),
	NLA_U16(3, "TCA_VLAN_PUSH_VLAN_ID"),
	NLA_ETHERTYPE(4, "TCA_VLAN_PUSH_VLAN_PROTOCOL"),
	NLA(5, "TCA_VLAN_PAD"),
	NLA_U8(6, "TCA_VLAN_PUSH_VLAN_PRIORITY"),
	NLA_MAC(7, "TCA_VLAN_PUSH_ETH_DST"),
	NLA_MAC(8, "TCA_VLAN_PUSH_ETH_SRC"),
};
static NL_SET_OF(nl_act_vlan, "TCA_VLAN_???");

static const struct nl_attr nl_act_csum_items[] = {
	NLA(0, "TCA_CSUM_UNSPEC"),
	NLA_STRUCT(1, "TCA_CSUM_PARMS", layout_tc_csum),
	NLA_STRUCT(2, "TCA_CSUM_TM", layout_tcf_t),
	NLA(3, "TCA_CSUM_PAD"),
};
static NL_SET_OF(nl_act_csum, "TCA_CSUM_???");

static const struct nl_attr nl_act_nat_items[] = {
	NLA(0, "TCA_NAT_UNSPEC"),
	NLA_STRUCT(1, "TCA_NAT_PARMS", layout_tc_nat),
	NLA_STRUCT(2, "TCA_NAT_TM", layout_tcf_t),
	NLA(3, "TCA_NAT_PAD"),
};
static NL_SET_OF(nl_act_nat, "TCA_NAT_???");

static const struct nl_attr nl_act_pedit_items[] = {
	NLA(0, "TCA_PEDIT_UNSPEC"),
	NLA_STRUCT(1, "TCA_PEDIT_TM", layout_tcf_t),
	NLA_STRUCT(2, "TCA_PEDIT_PARMS", layout_tc_pedit_sel),
	NLA(3, "TCA_PEDIT_PAD"),
	NLA_STRUCT(4, "TCA_PEDIT_PARMS_EX", layout_tc_pedit_sel),
	NLA_MAYBE(5, "TCA_PEDIT_KEYS_EX"),
};
static NL_SET_OF(nl_act_pedit, "TCA_PEDIT_???");

static const struct nl_attr nl_act_bpf_items[] = {
	NLA(0, "TCA_ACT_BPF_UNSPEC"),
	NLA_STRUCT(1, "TCA_ACT_BPF_TM", layout_tcf_t),
	NLA_STRUCT(2, "TCA_ACT_BPF_PARMS", layout_tc_gen),
	NLA_U16(3, "TCA_ACT_BPF_OPS_LEN"),
	NLA(4, "TCA_ACT_BPF_OPS"),
	NLA_U32(5, "TCA_ACT_BPF_FD"),
	NLA_STR(6, "TCA_ACT_BPF_NAME"),
	NLA(7, "TCA_ACT_BPF_PAD"),
	NLA(8, "TCA_ACT_BPF_TAG"),
	NLA_U32(9, "TCA_ACT_BPF_ID"),
};
static NL_SET_OF(nl_act_bpf, "TCA_ACT_BPF_???");

static const struct nl_attr nl_act_tunnel_items[] = {
	NLA(0, "TCA_TUNNEL_KEY_UNSPEC"),
	NLA_STRUCT(1, "TCA_TUNNEL_KEY_TM", layout_tcf_t),
	NLA_STRUCT(2, "TCA_TUNNEL_KEY_PARMS", layout_tc_tunnel_key),
	NLA_INET4(3, "TCA_TUNNEL_KEY_ENC_IPV4_SRC"),
	NLA_INET4(4, "TCA_TUNNEL_KEY_ENC_IPV4_DST"),
	NLA_INET6(5, "TCA_TUNNEL_KEY_ENC_IPV6_SRC"),
	NLA_INET6(6, "TCA_TUNNEL_KEY_ENC_IPV6_DST"),
	NLA_BE32(7, "TCA_TUNNEL_KEY_ENC_KEY_ID"),
	NLA(8, "TCA_TUNNEL_KEY_PAD"),
	NLA_BE16(9, "TCA_TUNNEL_KEY_ENC_DST_PORT"),
	NLA_U8(10, "TCA_TUNNEL_KEY_NO_CSUM"),
	NLA_MAYBE(11, "TCA_TUNNEL_KEY_ENC_OPTS"),
	NLA_U8(12, "TCA_TUNNEL_KEY_ENC_TOS"),
	NLA_U8(13, "TCA_TUNNEL_KEY_ENC_TTL"),
	NLA(14, "TCA_TUNNEL_KEY_NO_FRAG"),
};
static NL_SET_OF(nl_act_tunnel, "TCA_TUNNEL_KEY_???");

static const struct nl_attr nl_act_ctinfo_items[] = {
	NLA(0, "TCA_CTINFO_UNSPEC"),
	NLA(1, "TCA_CTINFO_PAD"),
	NLA_STRUCT(2, "TCA_CTINFO_TM", layout_tcf_t),
	NLA_STRUCT(3, "TCA_CTINFO_ACT", layout_tc_gen),
	NLA_U16(4, "TCA_CTINFO_ZONE"),
	NLA_X32(5, "TCA_CTINFO_PARMS_DSCP_MASK"),
	NLA_X32(6, "TCA_CTINFO_PARMS_DSCP_STATEMASK"),
	NLA_X32(7, "TCA_CTINFO_PARMS_CPMARK_MASK"),
	NLA_U64(8, "TCA_CTINFO_STATS_DSCP_SET"),
	NLA_U64(9, "TCA_CTINFO_STATS_DSCP_ERROR"),
	NLA_U64(10, "TCA_CTINFO_STATS_CPMARK_SET"),
};
static NL_SET_OF(nl_act_ctinfo, "TCA_CTINFO_???");

static const struct nl_attr nl_act_ct_items[] = {
	NLA(0, "TCA_CT_UNSPEC"),
	NLA_STRUCT(1, "TCA_CT_PARMS", layout_tc_gen),
	NLA_STRUCT(2, "TCA_CT_TM", layout_tcf_t),
	NLA_X16(3, "TCA_CT_ACTION"),
	NLA_U16(4, "TCA_CT_ZONE"),
	NLA_X32(5, "TCA_CT_MARK"),
	NLA_X32(6, "TCA_CT_MARK_MASK"),
	NLA(7, "TCA_CT_LABELS"),
	NLA(8, "TCA_CT_LABELS_MASK"),
	NLA_INET4(9, "TCA_CT_NAT_IPV4_MIN"),
	NLA_INET4(10, "TCA_CT_NAT_IPV4_MAX"),
	NLA_INET6(11, "TCA_CT_NAT_IPV6_MIN"),
	NLA_INET6(12, "TCA_CT_NAT_IPV6_MAX"),
	NLA_BE16(13, "TCA_CT_NAT_PORT_MIN"),
	NLA_BE16(14, "TCA_CT_NAT_PORT_MAX"),
	NLA(15, "TCA_CT_PAD"),
	NLA_STR(16, "TCA_CT_HELPER_NAME"),
	NLA_AF8(17, "TCA_CT_HELPER_FAMILY"),
	NLA_OF(18, "TCA_CT_HELPER_PROTO", nl_proto8),
};
static NL_SET_OF(nl_act_ct, "TCA_CT_???");

static const struct nl_attr nl_act_sample_items[] = {
	NLA(0, "TCA_SAMPLE_UNSPEC"),
	NLA_STRUCT(1, "TCA_SAMPLE_TM", layout_tcf_t),
	NLA_STRUCT(2, "TCA_SAMPLE_PARMS", layout_tc_gen),
	NLA_U32(3, "TCA_SAMPLE_RATE"),
	NLA_U32(4, "TCA_SAMPLE_TRUNC_SIZE"),
	NLA_U32(5, "TCA_SAMPLE_PSAMPLE_GROUP"),
	NLA(6, "TCA_SAMPLE_PAD"),
};
static NL_SET_OF(nl_act_sample, "TCA_SAMPLE_???");

static const struct nl_attr nl_act_mpls_items[] = {
	NLA(0, "TCA_MPLS_UNSPEC"),
	NLA_STRUCT(1, "TCA_MPLS_TM", layout_tcf_t),
	NLA_STRUCT(2, "TCA_MPLS_PARMS", layout_tc_mpls),
	NLA(3, "TCA_MPLS_PAD"),
	NLA_ETHERTYPE(4, "TCA_MPLS_PROTO"),
	NLA_U32(5, "TCA_MPLS_LABEL"),
	NLA_U8(6, "TCA_MPLS_TC"),
	NLA_U8(7, "TCA_MPLS_TTL"),
	NLA_U8(8, "TCA_MPLS_BOS"),
};
static NL_SET_OF(nl_act_mpls, "TCA_MPLS_???");

static const struct nl_attr nl_act_connmark_items[] = {
	NLA(0, "TCA_CONNMARK_UNSPEC"),
	NLA_STRUCT(1, "TCA_CONNMARK_PARMS", layout_tc_connmark),
	NLA_STRUCT(2, "TCA_CONNMARK_TM", layout_tcf_t),
	NLA(3, "TCA_CONNMARK_PAD"),
};
static NL_SET_OF(nl_act_connmark, "TCA_CONNMARK_???");

static const struct nl_attr nl_act_skbmod_items[] = {
	NLA(0, "TCA_SKBMOD_UNSPEC"),
	NLA_STRUCT(1, "TCA_SKBMOD_TM", layout_tcf_t),
	NLA_STRUCT(2, "TCA_SKBMOD_PARMS", layout_tc_skbmod),
	NLA_MAC(3, "TCA_SKBMOD_DMAC"),
	NLA_MAC(4, "TCA_SKBMOD_SMAC"),
	NLA_U16(5, "TCA_SKBMOD_ETYPE"),
	NLA(6, "TCA_SKBMOD_PAD"),
};
static NL_SET_OF(nl_act_skbmod, "TCA_SKBMOD_???");

static const struct nl_attr nl_act_ife_items[] = {
	NLA(0, "TCA_IFE_UNSPEC"),
	NLA_STRUCT(1, "TCA_IFE_PARMS", layout_tc_ife),
	NLA_STRUCT(2, "TCA_IFE_TM", layout_tcf_t),
	NLA_MAC(3, "TCA_IFE_DMAC"),
	NLA_MAC(4, "TCA_IFE_SMAC"),
	NLA_U16(5, "TCA_IFE_TYPE"),
	NLA_MAYBE(6, "TCA_IFE_METALST"),
	NLA(7, "TCA_IFE_PAD"),
};
static NL_SET_OF(nl_act_ife, "TCA_IFE_???");

static const struct nl_attr nl_act_simple_items[] = {
	NLA(0, "TCA_DEF_UNSPEC"),
	NLA_STRUCT(1, "TCA_DEF_TM", layout_tcf_t),
	NLA_STRUCT(2, "TCA_DEF_PARMS", layout_tc_gen),
	NLA_STR(3, "TCA_DEF_DATA"),
	NLA(4, "TCA_DEF_PAD"),
};
static NL_SET_OF(nl_act_simple, "TCA_DEF_???");

static const struct nl_attr nl_act_gate_items[] = {
	NLA(0, "TCA_GATE_UNSPEC"),
	NLA_STRUCT(1, "TCA_GATE_TM", layout_tcf_t),
	NLA_STRUCT(2, "TCA_GATE_PARMS", layout_tc_gen),
	NLA(3, "TCA_GATE_PAD"),
	NLA_S32(4, "TCA_GATE_PRIORITY"),
	NLA_MAYBE(5, "TCA_GATE_ENTRY_LIST"),
	NLA_U64(6, "TCA_GATE_BASE_TIME"),
	NLA_U64(7, "TCA_GATE_CYCLE_TIME"),
	NLA_U64(8, "TCA_GATE_CYCLE_TIME_EXT"),
	NLA_X32(9, "TCA_GATE_FLAGS"),
	NLA_S32(10, "TCA_GATE_CLOCKID"),
};
static NL_SET_OF(nl_act_gate, "TCA_GATE_???");

#define KIND(name, s) { name, .payload = { 0, NL_SET, NULL, .set = &(s) } }
#define KIND_STRUCT(name, l) \
	{ name, .payload = { 0, NL_STRUCT, NULL, .layout = &(l) } }
static const struct nl_option actions[] = {
	KIND("bpf", nl_act_bpf),
	KIND("connmark", nl_act_connmark),
	KIND("csum", nl_act_csum),
	KIND("ct", nl_act_ct),
	KIND("ctinfo", nl_act_ctinfo),
	KIND("gact", nl_act_gact),
	KIND("gate", nl_act_gate),
	KIND("ife", nl_act_ife),
	KIND("mirred", nl_act_mirred),
	KIND("mpls", nl_act_mpls),
	KIND("nat", nl_act_nat),
	KIND("pedit", nl_act_pedit),
	KIND("police", nl_act_police),
	KIND("sample", nl_act_sample),
	KIND("simple", nl_act_simple),
	KIND("skbedit", nl_act_skbedit),
	KIND("skbmod", nl_act_skbmod),
	KIND("tunnel_key", nl_act_tunnel),
	KIND("vlan", nl_act_vlan),
};
static const struct nl_choice choose_action = {
	.sibling = 1, NL_OPTIONS(actions), .otherwise = NL_MAYBE,
};

static const struct nl_option xstats[] = {
	{ "choke", .payload = { 0, NL_ARRAY, NULL, .field = &nl_u32 } },
	{ "codel", .payload = { 0, NL_STRUCT, NULL,
				.layout = &layout_tc_codel_xstats } },
	{ "fq", .payload = { 0, NL_STRUCT, NULL,
			     .layout = &layout_tc_fq_qd_stats } },
	{ "htb", .payload = { 0, NL_STRUCT, NULL,
			      .layout = &layout_tc_htb_xstats } },
	{ "pie", .payload = { 0, NL_STRUCT, NULL,
			      .layout = &layout_tc_pie_xstats } },
	{ "red", .payload = { 0, NL_STRUCT, NULL,
			      .layout = &layout_tc_red_xstats } },
};
static const struct nl_choice choose_xstats = {
	.sibling = 1, NL_OPTIONS(xstats),
};
/* In TCA_STATS2: the kind is beside what that is in. */
static const struct nl_choice choose_app = {
	.sibling = 1, .outer = true, NL_OPTIONS(xstats),
};

static const struct nl_attr nl_stats2_items[] = {
	NLA(0, "TCA_STATS_UNSPEC"),
	NLA_STRUCT(1, "TCA_STATS_BASIC", layout_gnet_stats_basic),
	NLA_STRUCT(2, "TCA_STATS_RATE_EST", layout_gnet_stats_rate_est),
	NLA_STRUCT(3, "TCA_STATS_QUEUE", layout_gnet_stats_queue),
	NLA_CHOICE(4, "TCA_STATS_APP", choose_app),
	NLA_STRUCT(5, "TCA_STATS_RATE_EST64", layout_gnet_stats_rate_est64),
	NLA(6, "TCA_STATS_PAD"),
	NLA_STRUCT(7, "TCA_STATS_BASIC_HW", layout_gnet_stats_basic),
	NLA_U64(8, "TCA_STATS_PKT64"),
};
static NL_SET_OF(nl_stats2, "TCA_STATS_???");

#define act_flags_names(X) \
	X(0x1, "TCA_ACT_FLAGS_NO_PERCPU_STATS") \
	X(0x2, "TCA_ACT_FLAGS_SKIP_HW") \
	X(0x4, "TCA_ACT_FLAGS_SKIP_SW")
static const struct xlat_set xlat_act_flags = {
	.prefix = "TCA_ACT_FLAGS_???", XLAT_ITEMS(act_flags_names), .kind = XLAT_FLAGS,
};

#define act_hw_stats_names(X) \
	X(0x1, "TCA_ACT_HW_STATS_IMMEDIATE") \
	X(0x2, "TCA_ACT_HW_STATS_DELAYED")
static const struct xlat_set xlat_act_hw_stats = {
	.prefix = "TCA_ACT_HW_STATS_???", XLAT_ITEMS(act_hw_stats_names), .kind = XLAT_FLAGS,
};

#define BITFIELD(id, set) \
	static const struct field id##_members[] = { \
		M_FLAGS32("value", set), M_FLAGS32("selector", set), \
	}; \
	static const struct layout layout_##id = { \
		"nla_bitfield32", LAYOUT_MEMBERS(id##_members) \
	}; \
	static const struct field id = { \
		NULL, ARG_STRUCT, .type = T_INLINE, .layout = &layout_##id, \
	}

BITFIELD(act_flags, xlat_act_flags);
BITFIELD(act_hw_stats, xlat_act_hw_stats);

static const struct nl_attr nl_action_items[] = {
	NLA(0, "TCA_ACT_UNSPEC"),
	NLA_STR(1, "TCA_ACT_KIND"),
	NLA_CHOICE(2, "TCA_ACT_OPTIONS", choose_action),
	NLA_U32(3, "TCA_ACT_INDEX"),
	NLA_SET(4, "TCA_ACT_STATS", nl_stats2),
	NLA(5, "TCA_ACT_PAD"),
	NLA(6, "TCA_ACT_COOKIE"),
	NLA_OF(7, "TCA_ACT_FLAGS", act_flags),
	NLA_OF(8, "TCA_ACT_HW_STATS", act_hw_stats),
	NLA_OF(9, "TCA_ACT_USED_HW_STATS", act_hw_stats),
	NLA_U32(10, "TCA_ACT_IN_HW_COUNT"),
};
static NL_SET_OF(nl_action, "TCA_ACT_???");

static const struct nl_attr one_action = {
	0, NL_SET, NULL, .set = &nl_action
};

/* filters */

static const struct field tc_u32_key_members[] = {
	M_X32("mask"),
	M_X32("val"),
	M_S32("off"),
	M_S32("offmask"),
};
const struct layout layout_tc_u32_key = {
	"tc_u32_key", LAYOUT_MEMBERS(tc_u32_key_members)
};

static const struct field tc_u32_mark_members[] = {
	M_X32("val"),
	M_X32("mask"),
	M_U32("success"),
};
static const struct layout layout_tc_u32_mark = {
	"tc_u32_mark", LAYOUT_MEMBERS(tc_u32_mark_members)
};

static const struct field tc_basic_pcnt_members[] = {
	M_U64("rcnt"),
	M_U64("rhit"),
};
static const struct layout layout_tc_basic_pcnt = {
	"tc_basic_pcnt", LAYOUT_MEMBERS(tc_basic_pcnt_members)
};

static const struct field tc_matchall_pcnt_members[] = {
	M_U64("rhit"),
};
static const struct layout layout_tc_matchall_pcnt = {
	"tc_matchall_pcnt", LAYOUT_MEMBERS(tc_matchall_pcnt_members)
};

static const struct field tcf_ematch_tree_hdr_members[] = {
	M_U16("nmatches"),
	M_U16("progid"),
};
static const struct layout layout_tcf_ematch_tree_hdr = {
	"tcf_ematch_tree_hdr", LAYOUT_MEMBERS(tcf_ematch_tree_hdr_members)
};

static const struct field u64_array = { NULL, ARG_U64, .type = T_U64 };

#define cls_flags_names(X) \
	X(0x1, "TCA_CLS_FLAGS_SKIP_HW") \
	X(0x2, "TCA_CLS_FLAGS_SKIP_SW") \
	X(0x4, "TCA_CLS_FLAGS_IN_HW") \
	X(0x8, "TCA_CLS_FLAGS_NOT_IN_HW") \
	X(0x10, "TCA_CLS_FLAGS_VERBOSE")
static const struct xlat_set xlat_cls_flags = {
	.prefix = "TCA_CLS_FLAGS_???", XLAT_ITEMS(cls_flags_names), .kind = XLAT_FLAGS,
};

static const struct nl_attr nl_cls_u32_items[] = {
	NLA(0, "TCA_U32_UNSPEC"),
	NLA_X32(1, "TCA_U32_CLASSID"),
	NLA_X32(2, "TCA_U32_HASH"),
	NLA_X32(3, "TCA_U32_LINK"),
	NLA_U32(4, "TCA_U32_DIVISOR"),
	NLA_OWN(5, "TCA_U32_SEL", nl_show_u32_sel),
	NLA_SET(6, "TCA_U32_POLICE", nl_act_police),
	NLA_LIST(7, "TCA_U32_ACT", one_action),
	NLA_STR(8, "TCA_U32_INDEV"),
	NLA_ARRAY(9, "TCA_U32_PCNT", u64_array),
	NLA_STRUCT(10, "TCA_U32_MARK", layout_tc_u32_mark),
	NLA_FLAGS32(11, "TCA_U32_FLAGS", xlat_cls_flags),
	NLA(12, "TCA_U32_PAD"),
};
static NL_SET_OF(nl_cls_u32, "TCA_U32_???");

static const struct nl_attr nl_ematches_items[] = {
	NLA(0, "TCA_EMATCH_TREE_UNSPEC"),
	NLA_STRUCT(1, "TCA_EMATCH_TREE_HDR", layout_tcf_ematch_tree_hdr),
	NLA_MAYBE(2, "TCA_EMATCH_TREE_LIST"),
};
static NL_SET_OF(nl_ematches, "TCA_EMATCH_TREE_???");

static const struct nl_attr nl_cls_basic_items[] = {
	NLA(0, "TCA_BASIC_UNSPEC"),
	NLA_X32(1, "TCA_BASIC_CLASSID"),
	NLA_SET(2, "TCA_BASIC_EMATCHES", nl_ematches),
	NLA_LIST(3, "TCA_BASIC_ACT", one_action),
	NLA_SET(4, "TCA_BASIC_POLICE", nl_act_police),
	NLA_STRUCT(5, "TCA_BASIC_PCNT", layout_tc_basic_pcnt),
	NLA(6, "TCA_BASIC_PAD"),
};
static NL_SET_OF(nl_cls_basic, "TCA_BASIC_???");

static const struct nl_attr nl_cls_fw_items[] = {
	NLA(0, "TCA_FW_UNSPEC"),
	NLA_X32(1, "TCA_FW_CLASSID"),
	NLA_SET(2, "TCA_FW_POLICE", nl_act_police),
	NLA_STR(3, "TCA_FW_INDEV"),
	NLA_LIST(4, "TCA_FW_ACT", one_action),
	NLA_X32(5, "TCA_FW_MASK"),
};
static NL_SET_OF(nl_cls_fw, "TCA_FW_???");

static const struct nl_attr nl_cls_route_items[] = {
	NLA(0, "TCA_ROUTE4_UNSPEC"),
	NLA_X32(1, "TCA_ROUTE4_CLASSID"),
	NLA_U32(2, "TCA_ROUTE4_TO"),
	NLA_U32(3, "TCA_ROUTE4_FROM"),
	NLA_IFINDEX(4, "TCA_ROUTE4_IIF"),
	NLA_SET(5, "TCA_ROUTE4_POLICE", nl_act_police),
	NLA_LIST(6, "TCA_ROUTE4_ACT", one_action),
};
static NL_SET_OF(nl_cls_route, "TCA_ROUTE4_???");

static const struct nl_attr nl_cls_cgroup_items[] = {
	NLA(0, "TCA_CGROUP_UNSPEC"),
	NLA_LIST(1, "TCA_CGROUP_ACT", one_action),
	NLA_SET(2, "TCA_CGROUP_POLICE", nl_act_police),
	NLA_SET(3, "TCA_CGROUP_EMATCHES", nl_ematches),
};
static NL_SET_OF(nl_cls_cgroup, "TCA_CGROUP_???");

static const struct nl_attr nl_cls_flow_items[] = {
	NLA(0, "TCA_FLOW_UNSPEC"),
	NLA_X32(1, "TCA_FLOW_KEYS"),
	NLA_U32(2, "TCA_FLOW_MODE"),
	NLA_X32(3, "TCA_FLOW_BASECLASS"),
	NLA_U32(4, "TCA_FLOW_RSHIFT"),
	NLA_U32(5, "TCA_FLOW_ADDEND"),
	NLA_X32(6, "TCA_FLOW_MASK"),
	NLA_X32(7, "TCA_FLOW_XOR"),
	NLA_U32(8, "TCA_FLOW_DIVISOR"),
	NLA_LIST(9, "TCA_FLOW_ACT", one_action),
	NLA_SET(10, "TCA_FLOW_POLICE", nl_act_police),
	NLA_SET(11, "TCA_FLOW_EMATCHES", nl_ematches),
	NLA_U32(12, "TCA_FLOW_PERTURB"),
};
static NL_SET_OF(nl_cls_flow, "TCA_FLOW_???");

static const struct nl_attr nl_cls_bpf_items[] = {
	NLA(0, "TCA_BPF_UNSPEC"),
	NLA_LIST(1, "TCA_BPF_ACT", one_action),
	NLA_SET(2, "TCA_BPF_POLICE", nl_act_police),
	NLA_X32(3, "TCA_BPF_CLASSID"),
	NLA_U16(4, "TCA_BPF_OPS_LEN"),
	NLA(5, "TCA_BPF_OPS"),
	NLA_U32(6, "TCA_BPF_FD"),
	NLA_STR(7, "TCA_BPF_NAME"),
	NLA_X32(8, "TCA_BPF_FLAGS"),
	NLA_FLAGS32(9, "TCA_BPF_FLAGS_GEN", xlat_cls_flags),
	NLA(10, "TCA_BPF_TAG"),
	NLA_U32(11, "TCA_BPF_ID"),
};
static NL_SET_OF(nl_cls_bpf, "TCA_BPF_???");

static const struct nl_attr nl_cls_matchall_items[] = {
	NLA(0, "TCA_MATCHALL_UNSPEC"),
	NLA_X32(1, "TCA_MATCHALL_CLASSID"),
	NLA_LIST(2, "TCA_MATCHALL_ACT", one_action),
	NLA_FLAGS32(3, "TCA_MATCHALL_FLAGS", xlat_cls_flags),
	NLA_STRUCT(4, "TCA_MATCHALL_PCNT", layout_tc_matchall_pcnt),
	NLA(5, "TCA_MATCHALL_PAD"),
};
static NL_SET_OF(nl_cls_matchall, "TCA_MATCHALL_???");

static const struct nl_attr nl_cls_flower_items[] = {
	NLA(0, "TCA_FLOWER_UNSPEC"),
	NLA_X32(1, "TCA_FLOWER_CLASSID"),
	NLA_STR(2, "TCA_FLOWER_INDEV"),
	NLA_LIST(3, "TCA_FLOWER_ACT", one_action),
	NLA_MAC(4, "TCA_FLOWER_KEY_ETH_DST"),
	NLA_MAC(5, "TCA_FLOWER_KEY_ETH_DST_MASK"),
	NLA_MAC(6, "TCA_FLOWER_KEY_ETH_SRC"),
	NLA_MAC(7, "TCA_FLOWER_KEY_ETH_SRC_MASK"),
	NLA_ETHERTYPE(8, "TCA_FLOWER_KEY_ETH_TYPE"),
	NLA_OF(9, "TCA_FLOWER_KEY_IP_PROTO", nl_proto8),
	NLA_INET4(10, "TCA_FLOWER_KEY_IPV4_SRC"),
	NLA_INET4(11, "TCA_FLOWER_KEY_IPV4_SRC_MASK"),
	NLA_INET4(12, "TCA_FLOWER_KEY_IPV4_DST"),
	NLA_INET4(13, "TCA_FLOWER_KEY_IPV4_DST_MASK"),
	NLA_INET6(14, "TCA_FLOWER_KEY_IPV6_SRC"),
	NLA_INET6(15, "TCA_FLOWER_KEY_IPV6_SRC_MASK"),
	NLA_INET6(16, "TCA_FLOWER_KEY_IPV6_DST"),
	NLA_INET6(17, "TCA_FLOWER_KEY_IPV6_DST_MASK"),
	NLA_BE16(18, "TCA_FLOWER_KEY_TCP_SRC"),
	NLA_BE16(19, "TCA_FLOWER_KEY_TCP_DST"),
	NLA_BE16(20, "TCA_FLOWER_KEY_UDP_SRC"),
	NLA_BE16(21, "TCA_FLOWER_KEY_UDP_DST"),
	NLA_FLAGS32(22, "TCA_FLOWER_FLAGS", xlat_cls_flags),
	NLA_U16(23, "TCA_FLOWER_KEY_VLAN_ID"),
	NLA_U8(24, "TCA_FLOWER_KEY_VLAN_PRIO"),
	NLA_ETHERTYPE(25, "TCA_FLOWER_KEY_VLAN_ETH_TYPE"),
	NLA_BE32(26, "TCA_FLOWER_KEY_ENC_KEY_ID"),
	NLA_INET4(27, "TCA_FLOWER_KEY_ENC_IPV4_SRC"),
	NLA_INET4(28, "TCA_FLOWER_KEY_ENC_IPV4_SRC_MASK"),
	NLA_INET4(29, "TCA_FLOWER_KEY_ENC_IPV4_DST"),
	NLA_INET4(30, "TCA_FLOWER_KEY_ENC_IPV4_DST_MASK"),
	NLA_INET6(31, "TCA_FLOWER_KEY_ENC_IPV6_SRC"),
	NLA_INET6(32, "TCA_FLOWER_KEY_ENC_IPV6_SRC_MASK"),
	NLA_INET6(33, "TCA_FLOWER_KEY_ENC_IPV6_DST"),
	NLA_INET6(34, "TCA_FLOWER_KEY_ENC_IPV6_DST_MASK"),
	NLA_BE16(35, "TCA_FLOWER_KEY_TCP_SRC_MASK"),
	NLA_BE16(36, "TCA_FLOWER_KEY_TCP_DST_MASK"),
	NLA_BE16(37, "TCA_FLOWER_KEY_UDP_SRC_MASK"),
	NLA_BE16(38, "TCA_FLOWER_KEY_UDP_DST_MASK"),
	NLA_BE16(39, "TCA_FLOWER_KEY_SCTP_SRC_MASK"),
	NLA_BE16(40, "TCA_FLOWER_KEY_SCTP_DST_MASK"),
	NLA_BE16(41, "TCA_FLOWER_KEY_SCTP_SRC"),
	NLA_BE16(42, "TCA_FLOWER_KEY_SCTP_DST"),
	NLA_BE16(43, "TCA_FLOWER_KEY_ENC_UDP_SRC_PORT"),
	NLA_BE16(44, "TCA_FLOWER_KEY_ENC_UDP_SRC_PORT_MASK"),
	NLA_BE16(45, "TCA_FLOWER_KEY_ENC_UDP_DST_PORT"),
	NLA_BE16(46, "TCA_FLOWER_KEY_ENC_UDP_DST_PORT_MASK"),
	NLA_BE32(47, "TCA_FLOWER_KEY_FLAGS"),
	NLA_BE32(48, "TCA_FLOWER_KEY_FLAGS_MASK"),
	NLA_U8(49, "TCA_FLOWER_KEY_ICMPV4_CODE"),
	NLA_U8(50, "TCA_FLOWER_KEY_ICMPV4_CODE_MASK"),
	NLA_U8(51, "TCA_FLOWER_KEY_ICMPV4_TYPE"),
	NLA_U8(52, "TCA_FLOWER_KEY_ICMPV4_TYPE_MASK"),
	NLA_U8(53, "TCA_FLOWER_KEY_ICMPV6_CODE"),
	NLA_U8(54, "TCA_FLOWER_KEY_ICMPV6_CODE_MASK"),
	NLA_U8(55, "TCA_FLOWER_KEY_ICMPV6_TYPE"),
	NLA_U8(56, "TCA_FLOWER_KEY_ICMPV6_TYPE_MASK"),
	NLA_INET4(57, "TCA_FLOWER_KEY_ARP_SIP"),
	NLA_INET4(58, "TCA_FLOWER_KEY_ARP_SIP_MASK"),
	NLA_INET4(59, "TCA_FLOWER_KEY_ARP_TIP"),
	NLA_INET4(60, "TCA_FLOWER_KEY_ARP_TIP_MASK"),
	NLA_U8(61, "TCA_FLOWER_KEY_ARP_OP"),
	NLA_U8(62, "TCA_FLOWER_KEY_ARP_OP_MASK"),
	NLA_MAC(63, "TCA_FLOWER_KEY_ARP_SHA"),
	NLA_MAC(64, "TCA_FLOWER_KEY_ARP_SHA_MASK"),
	NLA_MAC(65, "TCA_FLOWER_KEY_ARP_THA"),
	NLA_MAC(66, "TCA_FLOWER_KEY_ARP_THA_MASK"),
	NLA_U8(67, "TCA_FLOWER_KEY_MPLS_TTL"),
	NLA_U8(68, "TCA_FLOWER_KEY_MPLS_BOS"),
	NLA_U8(69, "TCA_FLOWER_KEY_MPLS_TC"),
	NLA_U32(70, "TCA_FLOWER_KEY_MPLS_LABEL"),
	NLA_BE16(71, "TCA_FLOWER_KEY_TCP_FLAGS"),
	NLA_BE16(72, "TCA_FLOWER_KEY_TCP_FLAGS_MASK"),
	NLA_U8(73, "TCA_FLOWER_KEY_IP_TOS"),
	NLA_U8(74, "TCA_FLOWER_KEY_IP_TOS_MASK"),
	NLA_U8(75, "TCA_FLOWER_KEY_IP_TTL"),
	NLA_U8(76, "TCA_FLOWER_KEY_IP_TTL_MASK"),
	NLA_U16(77, "TCA_FLOWER_KEY_CVLAN_ID"),
	NLA_U8(78, "TCA_FLOWER_KEY_CVLAN_PRIO"),
	NLA_ETHERTYPE(79, "TCA_FLOWER_KEY_CVLAN_ETH_TYPE"),
	NLA_U8(80, "TCA_FLOWER_KEY_ENC_IP_TOS"),
	NLA_U8(81, "TCA_FLOWER_KEY_ENC_IP_TOS_MASK"),
	NLA_U8(82, "TCA_FLOWER_KEY_ENC_IP_TTL"),
	NLA_U8(83, "TCA_FLOWER_KEY_ENC_IP_TTL_MASK"),
	NLA_MAYBE(84, "TCA_FLOWER_KEY_ENC_OPTS"),
	NLA_MAYBE(85, "TCA_FLOWER_KEY_ENC_OPTS_MASK"),
	NLA_U32(86, "TCA_FLOWER_IN_HW_COUNT"),
	NLA_BE16(87, "TCA_FLOWER_KEY_PORT_SRC_MIN"),
	NLA_BE16(88, "TCA_FLOWER_KEY_PORT_SRC_MAX"),
	NLA_BE16(89, "TCA_FLOWER_KEY_PORT_DST_MIN"),
	NLA_BE16(90, "TCA_FLOWER_KEY_PORT_DST_MAX"),
	NLA_X16(91, "TCA_FLOWER_KEY_CT_STATE"),
	NLA_X16(92, "TCA_FLOWER_KEY_CT_STATE_MASK"),
	NLA_X16(93, "TCA_FLOWER_KEY_CT_ZONE"),
	NLA_X16(94, "TCA_FLOWER_KEY_CT_ZONE_MASK"),
	NLA_X32(95, "TCA_FLOWER_KEY_CT_MARK"),
	NLA_X32(96, "TCA_FLOWER_KEY_CT_MARK_MASK"),
	NLA(97, "TCA_FLOWER_KEY_CT_LABELS"),
	NLA(98, "TCA_FLOWER_KEY_CT_LABELS_MASK"),
	NLA_MAYBE(99, "TCA_FLOWER_KEY_MPLS_OPTS"),
	NLA_X32(100, "TCA_FLOWER_KEY_HASH"),
	NLA_X32(101, "TCA_FLOWER_KEY_HASH_MASK"),
	NLA_U8(102, "TCA_FLOWER_KEY_NUM_OF_VLANS"),
	NLA_BE16(103, "TCA_FLOWER_KEY_PPPOE_SID"),
	NLA_BE16(104, "TCA_FLOWER_KEY_PPP_PROTO"),
	NLA_BE32(105, "TCA_FLOWER_KEY_L2TPV3_SID"),
};
static NL_SET_OF(nl_cls_flower, "TCA_FLOWER_???");

static const struct nl_option options[] = {
	KIND("basic", nl_cls_basic),
	KIND_STRUCT("bfifo", layout_tc_fifo_qopt),
	KIND("bpf", nl_cls_bpf),
	KIND("cake", nl_cake),
	KIND("cake_mq", nl_cake),
	KIND("cbs", nl_cbs),
	KIND("cgroup", nl_cls_cgroup),
	KIND("choke", nl_choke),
	KIND("codel", nl_codel),
	KIND("drr", nl_drr),
	KIND("dualpi2", nl_dualpi2),
	KIND("etf", nl_etf),
	KIND("ets", nl_ets),
	KIND("flow", nl_cls_flow),
	KIND("flower", nl_cls_flower),
	KIND("fq", nl_fq),
	KIND("fq_codel", nl_fq_codel),
	KIND("fq_pie", nl_fq_pie),
	KIND("fw", nl_cls_fw),
	KIND("gred", nl_gred),
	KIND("hfsc", nl_hfsc),
	KIND("hhf", nl_hhf),
	KIND("htb", nl_htb),
	KIND("matchall", nl_cls_matchall),
	{ "mqprio", .payload = { 0, NL_OWN, NULL, .own = nl_show_mqprio } },
	{ "netem", .payload = { 0, NL_OWN, NULL, .own = nl_show_netem } },
	KIND_STRUCT("pfifo", layout_tc_fifo_qopt),
	KIND_STRUCT("pfifo_fast", layout_tc_prio_qopt),
	KIND_STRUCT("pfifo_head_drop", layout_tc_fifo_qopt),
	KIND("pie", nl_pie),
	KIND_STRUCT("plug", layout_tc_plug_qopt),
	KIND_STRUCT("prio", layout_tc_prio_qopt),
	KIND("qfq", nl_qfq),
	KIND("red", nl_red),
	KIND("route", nl_cls_route),
	KIND("sfb", nl_sfb),
	KIND_STRUCT("sfq", layout_tc_sfq_qopt),
	KIND("taprio", nl_taprio),
	KIND("tbf", nl_tbf),
	KIND("u32", nl_cls_u32),
};
static const struct nl_choice choose_options = {
	.sibling = 1, NL_OPTIONS(options), .otherwise = NL_MAYBE,
};

#define dump_flags_names(X) \
	X(0x1, "TCA_DUMP_FLAGS_TERSE")
static const struct xlat_set xlat_dump_flags = {
	.prefix = "TCA_DUMP_FLAGS_???", XLAT_ITEMS(dump_flags_names), .kind = XLAT_FLAGS,
};

BITFIELD(dump_flags, xlat_dump_flags);

static const struct nl_attr nl_tc_items[] = {
	NLA(0, "TCA_UNSPEC"),
	NLA_STR(1, "TCA_KIND"),
	NLA_CHOICE(2, "TCA_OPTIONS", choose_options),
	NLA_STRUCT(3, "TCA_STATS", layout_tc_stats),
	NLA_CHOICE(4, "TCA_XSTATS", choose_xstats),
	NLA_STRUCT(5, "TCA_RATE", layout_tc_estimator),
	NLA_U32(6, "TCA_FCNT"),
	NLA_SET(7, "TCA_STATS2", nl_stats2),
	NLA_SET(8, "TCA_STAB", nl_stab),
	NLA(9, "TCA_PAD"),
	NLA(10, "TCA_DUMP_INVISIBLE"),
	NLA_U32(11, "TCA_CHAIN"),
	NLA_U8(12, "TCA_HW_OFFLOAD"),
	NLA_U32(13, "TCA_INGRESS_BLOCK"),
	NLA_U32(14, "TCA_EGRESS_BLOCK"),
	NLA_OF(15, "TCA_DUMP_FLAGS", dump_flags),
	NLA_STR(16, "TCA_EXT_WARN_MSG"),
};
NL_SET_OF(nl_tc, "TCA_???");

#define root_flags_names(X) \
	X(0x1, "TCA_ACT_FLAG_LARGE_DUMP_ON") \
	X(0x2, "TCA_ACT_FLAG_TERSE_DUMP")
static const struct xlat_set xlat_root_flags = {
	.prefix = "TCA_ACT_FLAG_???", XLAT_ITEMS(root_flags_names), .kind = XLAT_FLAGS,
};

BITFIELD(root_flags, xlat_root_flags);

static const struct nl_attr nl_tc_actions_items[] = {
	NLA(0, "TCA_ROOT_UNSPEC"),
	NLA_LIST(1, "TCA_ROOT_TAB", one_action),
	NLA_OF(2, "TCA_ROOT_FLAGS", root_flags),
	NLA_U32(3, "TCA_ROOT_COUNT"),
	NLA_U32(4, "TCA_ROOT_TIME_DELTA"),
	NLA_STR(5, "TCA_ROOT_EXT_WARN_MSG"),
};
NL_SET_OF(nl_tc_actions, "TCA_ROOT_???");

/* clang-format on */
