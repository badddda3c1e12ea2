/* SPDX-License-Identifier: BSD-2-Clause */
/* Values of the options of SOL_SCTP: RFC 6458, sctp(7). */
#include "syscall/layout/net.h"
#include "syscall/layout/sockopt_impl.h"
#include "syscall/xlat/sockopt_values.h"

/* clang-format off */

#define ASSOC(n) INT(n)
/* Aligned to 4 bytes on purpose; the rest of the structures are anyway. */
#define STORAGE(n) SADDR(n, 128)

/* What is sent along with messages too: layout/net.h. */
STRUCT(sctp_initmsg);
STRUCT(sctp_sndrcvinfo);
STRUCT(sctp_sndinfo);

static const struct field sctp_rtoinfo_members[] = {
	ASSOC("srto_assoc_id"), UINT("srto_initial"), UINT("srto_max"),
	UINT("srto_min"),
};
LAYOUT(sctp_rtoinfo, sctp_rtoinfo_members);
STRUCT(sctp_rtoinfo);

static const struct field sctp_assocparams_members[] = {
	ASSOC("sasoc_assoc_id"), U16("sasoc_asocmaxrxt"),
	U16("sasoc_number_peer_destinations"), UINT("sasoc_peer_rwnd"),
	UINT("sasoc_local_rwnd"), UINT("sasoc_cookie_life"),
};
LAYOUT(sctp_assocparams, sctp_assocparams_members);
STRUCT(sctp_assocparams);

static const struct field sctp_setpeerprim_members[] = {
	ASSOC("sspp_assoc_id"), STORAGE("sspp_addr"),
};
LAYOUT(sctp_setpeerprim, sctp_setpeerprim_members);
STRUCT(sctp_setpeerprim);

static const struct field sctp_prim_members[] = {
	ASSOC("ssp_assoc_id"), STORAGE("ssp_addr"),
};
LAYOUT(sctp_prim, sctp_prim_members);
STRUCT(sctp_prim);

static const struct field sctp_setadaptation_members[] = {
	HEX("ssb_adaptation_ind"),
};
LAYOUT(sctp_setadaptation, sctp_setadaptation_members);
STRUCT(sctp_setadaptation);

static const struct field sctp_paddrparams_members[] = {
	ASSOC("spp_assoc_id"),
	STORAGE("spp_address"),
	UINT("spp_hbinterval"),
	U16("spp_pathmaxrxt"),
	UINT("spp_pathmtu"),
	UINT("spp_sackdelay"),
	FLAGS("spp_flags", T_U32, sctp_spp_flags),
	HEX("spp_ipv6_flowlabel"),
	X8("spp_dscp"),
	PAD(T_U8),
};
PACKED(sctp_paddrparams, sctp_paddrparams_members);
/* Without what came later. */
STRUCT_FROM(sctp_paddrparams, 150);

#define EVENT(n) U8("sctp_" n "_event")
static const struct field sctp_event_subscribe_members[] = {
	EVENT("data_io"), EVENT("association"), EVENT("address"),
	EVENT("send_failure"), EVENT("peer_error"), EVENT("shutdown"),
	EVENT("partial_delivery"), EVENT("adaptation_layer"),
	EVENT("authentication"), EVENT("sender_dry"), EVENT("stream_reset"),
	EVENT("assoc_reset"), EVENT("stream_change"),
	EVENT("send_failure_event"),
};
LAYOUT(sctp_event_subscribe, sctp_event_subscribe_members);
STRUCT_FROM(sctp_event_subscribe, 1);

#define PADDRINFO(n) \
	ASSOC(n "_assoc_id"), \
	STORAGE(n "_address"), \
	ENUM(n "_state", T_U32, sctp_spinfo_state), \
	UINT(n "_cwnd"), UINT(n "_srtt"), UINT(n "_rto"), UINT(n "_mtu")
static const struct field sctp_paddrinfo_members[] = { PADDRINFO("spinfo") };
LAYOUT(sctp_paddrinfo, sctp_paddrinfo_members);
STRUCT(sctp_paddrinfo);

static const struct field sctp_status_members[] = {
	ASSOC("sstat_assoc_id"),
	ENUM("sstat_state", T_U32, sctp_sstat_state),
	UINT("sstat_rwnd"), U16("sstat_unackdata"), U16("sstat_penddata"),
	U16("sstat_instrms"), U16("sstat_outstrms"),
	UINT("sstat_fragmentation_point"),
	INNER("sstat_primary", sctp_paddrinfo),
};
LAYOUT(sctp_status, sctp_status_members);
STRUCT(sctp_status);

static const struct field sctp_sack_info_members[] = {
	ASSOC("sack_assoc_id"), UINT("sack_delay"), UINT("sack_freq"),
};
LAYOUT(sctp_sack_info, sctp_sack_info_members);
STRUCT(sctp_sack_info);

static const struct field sctp_assoc_value_members[] = {
	ASSOC("assoc_id"), UINT("assoc_value"),
};
LAYOUT(sctp_assoc_value, sctp_assoc_value_members);
STRUCT(sctp_assoc_value);

static const struct field sctp_assoc_sched_members[] = {
	ASSOC("assoc_id"), ENUM("assoc_value", T_U32, sctp_sched),
};
static const struct layout layout_sctp_assoc_sched = {
	"sctp_assoc_value", LAYOUT_MEMBERS(sctp_assoc_sched_members)
};
STRUCT(sctp_assoc_sched);

static const struct field sctp_stream_value_members[] = {
	ASSOC("assoc_id"), U16("stream_id"), U16("stream_value"),
};
LAYOUT(sctp_stream_value, sctp_stream_value_members);
STRUCT(sctp_stream_value);

static const struct field sctp_authchunk_members[] = { X8("sauth_chunk") };
LAYOUT(sctp_authchunk, sctp_authchunk_members);
STRUCT(sctp_authchunk);

VALUE(hmac, ARG_ENUM, .type = T_U16, .xlat = &xlat_sctp_hmac);
static const struct field sctp_hmacalgo_members[] = {
	UINT("shmac_num_idents"), TAIL("shmac_idents", hmac, 0),
};
LAYOUT(sctp_hmacalgo, sctp_hmacalgo_members);
STRUCT(sctp_hmacalgo);

static const struct field sctp_authkey_members[] = {
	ASSOC("sca_assoc_id"), U16("sca_keynumber"), U16("sca_keylength"),
	TAIL_BYTES("sca_key", 2),
};
LAYOUT(sctp_authkey, sctp_authkey_members);
STRUCT(sctp_authkey);

static const struct field sctp_authkeyid_members[] = {
	ASSOC("scact_assoc_id"), U16("scact_keynumber"),
};
LAYOUT(sctp_authkeyid, sctp_authkeyid_members);
STRUCT(sctp_authkeyid);

static const struct field sctp_authchunks_members[] = {
	ASSOC("gauth_assoc_id"), UINT("gauth_number_of_chunks"),
	TAIL_BYTES("gauth_chunks", 1),
};
LAYOUT(sctp_authchunks, sctp_authchunks_members);
STRUCT(sctp_authchunks);

VALUE(assoc_id, ARG_INT, .type = T_S32);
static const struct field sctp_assoc_ids_members[] = {
	UINT("gaids_number_of_ids"), TAIL("gaids_assoc_id", assoc_id, 0),
};
LAYOUT(sctp_assoc_ids, sctp_assoc_ids_members);
STRUCT(sctp_assoc_ids);

/* The addresses are as long as their families say. */
static const struct field sctp_getaddrs_members[] = {
	ASSOC("assoc_id"), UINT("addr_num"),
	{ "addrs", ARG_SOCKADDRS, .type = T_INLINE, .len = LEN_ARG(1) },
};
LAYOUT(sctp_getaddrs, sctp_getaddrs_members);
STRUCT(sctp_getaddrs);
VALUE(addresses, ARG_SOCKADDRS, .type = T_INLINE);

static const struct field sctp_getaddrs_old_members[] = {
	ASSOC("assoc_id"), INT("addr_num"),
	{ "addrs", ARG_PTR, .type = T_PTR, .flags = FIELD_OPAQUE },
};
LAYOUT(sctp_getaddrs_old, sctp_getaddrs_old_members);
STRUCT(sctp_getaddrs_old);

static const struct field sctp_assoc_stats_members[] = {
	ASSOC("sas_assoc_id"), STORAGE("sas_obs_rto_ipaddr"),
	U64("sas_maxrto"), U64("sas_isacks"), U64("sas_osacks"),
	U64("sas_opackets"), U64("sas_ipackets"), U64("sas_rtxchunks"),
	U64("sas_outofseqtsns"), U64("sas_idupchunks"), U64("sas_gapcnt"),
	U64("sas_ouodchunks"), U64("sas_iuodchunks"), U64("sas_oodchunks"),
	U64("sas_iodchunks"), U64("sas_octrlchunks"), U64("sas_ictrlchunks"),
};
LAYOUT(sctp_assoc_stats, sctp_assoc_stats_members);
STRUCT(sctp_assoc_stats);

#define PEELOFF ASSOC("associd"), { "sd", ARG_FD, .type = T_S32 }
static const struct field sctp_peeloff_arg_members[] = { PEELOFF };
LAYOUT(sctp_peeloff_arg, sctp_peeloff_arg_members);
STRUCT(sctp_peeloff_arg);
static const struct field sctp_peeloff_flags_arg_members[] = {
	INNER("p_arg", sctp_peeloff_arg),
	FLAGS("flags", T_U32, peeloff_flags),
};
LAYOUT(sctp_peeloff_flags_arg, sctp_peeloff_flags_arg_members);
STRUCT(sctp_peeloff_flags_arg);

#define THLDS \
	ASSOC("spt_assoc_id"), STORAGE("spt_address"), \
	U16("spt_pathmaxrxt"), U16("spt_pathpfthld")
static const struct field sctp_paddrthlds_members[] = { THLDS };
LAYOUT(sctp_paddrthlds, sctp_paddrthlds_members);
STRUCT_FROM(sctp_paddrthlds, 136);
static const struct field sctp_paddrthlds_v2_members[] = {
	THLDS, U16("spt_pathcpthld"),
};
LAYOUT(sctp_paddrthlds_v2, sctp_paddrthlds_v2_members);
STRUCT_FROM(sctp_paddrthlds_v2, 138);

static const struct field sctp_prstatus_members[] = {
	ASSOC("sprstat_assoc_id"), U16("sprstat_sid"),
	ENUM("sprstat_policy", T_U16, sctp_pr),
	U64("sprstat_abandoned_unsent"), U64("sprstat_abandoned_sent"),
};
LAYOUT(sctp_prstatus, sctp_prstatus_members);
STRUCT(sctp_prstatus);

static const struct field sctp_default_prinfo_members[] = {
	ASSOC("pr_assoc_id"), UINT("pr_value"), ENUM("pr_policy", T_U16, sctp_pr),
};
LAYOUT(sctp_default_prinfo, sctp_default_prinfo_members);
STRUCT_FROM(sctp_default_prinfo, 10);

VALUE(stream, ARG_UINT, .type = T_U16);
static const struct field sctp_reset_streams_members[] = {
	ASSOC("srs_assoc_id"), FLAGS("srs_flags", T_U16, sctp_srs_flags),
	U16("srs_number_streams"), TAIL("srs_stream_list", stream, 2),
};
LAYOUT(sctp_reset_streams, sctp_reset_streams_members);
STRUCT(sctp_reset_streams);

static const struct field sctp_add_streams_members[] = {
	ASSOC("sas_assoc_id"), U16("sas_instrms"), U16("sas_outstrms"),
};
LAYOUT(sctp_add_streams, sctp_add_streams_members);
STRUCT(sctp_add_streams);

static const struct field sctp_event_members[] = {
	ASSOC("se_assoc_id"), ENUM("se_type", T_U16, sctp_sn_type),
	U8("se_on"),
};
LAYOUT(sctp_event, sctp_event_members);
STRUCT_FROM(sctp_event, 7);

static const struct field sctp_udpencaps_members[] = {
	ASSOC("sue_assoc_id"), STORAGE("sue_address"),
	{ "sue_port", ARG_PORT, .type = T_U16 },
};
LAYOUT(sctp_udpencaps, sctp_udpencaps_members);
STRUCT_FROM(sctp_udpencaps, 134);

static const struct field sctp_probeinterval_members[] = {
	ASSOC("spi_assoc_id"), STORAGE("spi_address"), UINT("spi_interval"),
};
LAYOUT(sctp_probeinterval, sctp_probeinterval_members);
STRUCT(sctp_probeinterval);

#define L 132
static const struct sockopt options[] = {
	{ L, 0, BOTH, &sctp_rtoinfo },
	{ L, 1, BOTH, &sctp_assocparams },	/* SCTP_ASSOCINFO */
	{ L, 2, BOTH, &sctp_initmsg },
	{ L, 5, SET, &sctp_setpeerprim },
	{ L, 6, BOTH, &sctp_prim },		/* SCTP_PRIMARY_ADDR */
	{ L, 7, BOTH, &sctp_setadaptation },
	{ L, 9, BOTH, &sctp_paddrparams },
	{ L, 10, BOTH, &sctp_sndrcvinfo },	/* SCTP_DEFAULT_SEND_PARAM */
	{ L, 11, BOTH, &sctp_event_subscribe },
	{ L, 13, BOTH, &sctp_assoc_value },	/* SCTP_MAXSEG */
	{ L, 14, GET, &sctp_status },
	{ L, 15, GET, &sctp_paddrinfo },
	{ L, 16, BOTH, &sctp_sack_info },
	{ L, 16, BOTH, &sctp_assoc_value },
	{ L, 17, BOTH, &sctp_assoc_value },	/* SCTP_CONTEXT */
	{ L, 20, BOTH, &sctp_assoc_value },	/* SCTP_MAX_BURST */
	{ L, 21, SET, &sctp_authchunk },
	{ L, 22, BOTH, &sctp_hmacalgo },
	{ L, 23, SET, &sctp_authkey },
	{ L, 24, BOTH, &sctp_authkeyid },
	{ L, 25, SET, &sctp_authkeyid },
	{ L, 26, GET, &sctp_authchunks },
	{ L, 27, GET, &sctp_authchunks },
	{ L, 29, GET, &sctp_assoc_ids },
	{ L, 31, BOTH, &sctp_paddrthlds },
	{ L, 34, BOTH, &sctp_sndinfo },
	{ L, 35, SET, &sctp_authkeyid },
	{ L, 37, BOTH, &sctp_paddrthlds_v2 },
	{ L, 100, SET, &addresses },		/* SCTP_SOCKOPT_BINDX_ADD */
	{ L, 101, SET, &addresses },
	{ L, 102, GET, &sctp_peeloff_arg },
	{ L, 107, SET, &addresses },		/* SCTP_SOCKOPT_CONNECTX_OLD */
	{ L, 108, GET, &sctp_getaddrs },
	{ L, 109, GET, &sctp_getaddrs },
	{ L, 110, SET, &addresses },		/* SCTP_SOCKOPT_CONNECTX */
	{ L, 111, GET, &sctp_getaddrs_old },	/* SCTP_SOCKOPT_CONNECTX3 */
	{ L, 112, GET, &sctp_assoc_stats },
	{ L, 113, BOTH, &sctp_assoc_value },
	{ L, 114, BOTH, &sctp_default_prinfo },
	{ L, 115, GET, &sctp_prstatus },
	{ L, 116, GET, &sctp_prstatus },
	{ L, 117, BOTH, &sctp_assoc_value },
	{ L, 118, BOTH, &sctp_assoc_value },	/* SCTP_ENABLE_STREAM_RESET */
	{ L, 119, SET, &sctp_reset_streams },
	{ L, 121, SET, &sctp_add_streams },
	{ L, 122, GET, &sctp_peeloff_flags_arg },
	{ L, 123, BOTH, &sctp_assoc_sched },
	{ L, 124, BOTH, &sctp_stream_value },
	{ L, 125, BOTH, &sctp_assoc_value },
	{ L, 126, SET, &addresses },		/* SCTP_SENDMSG_CONNECT */
	{ L, 127, BOTH, &sctp_event },
	{ L, 128, BOTH, &sctp_assoc_value },
	{ L, 129, BOTH, &sctp_assoc_value },
	{ L, 130, BOTH, &sctp_assoc_value },
	{ L, 131, BOTH, &sctp_assoc_value },
	{ L, 132, BOTH, &sctp_udpencaps },
	{ L, 133, BOTH, &sctp_probeinterval },
};
SOCKOPT_LIST(sctp, options);
