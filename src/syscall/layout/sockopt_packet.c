/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Values of the options of SOL_PACKET, SOL_NETLINK, SOL_XDP, SOL_ALG and
 * AF_VSOCK: packet(7), netlink(7), vsock(7).
 */
#include "syscall/layout/net.h"
#include "syscall/layout/sockopt_impl.h"
#include "syscall/layout/time.h"
#include "syscall/xlat/sockopt_values.h"

/* clang-format off */

VALUE(u32, ARG_UINT, .type = T_U32);
VALUE(u64, ARG_U64, .type = T_U64);
VALUE(hex_bytes, ARG_HEXBUF, .type = T_INLINE);
VALUE(version, ARG_ENUM, .type = T_U32, .xlat = &xlat_tpacket_version);
VALUE(stamps, ARG_FLAGS, .type = T_U32, .xlat = &xlat_sof_timestamping);
VALUE(fd, ARG_FD, .type = T_S32);
STRUCT(timeval);
STRUCT(sock_timeval64);
STRUCT(packet_mreq);
STRUCT_FROM(tpacket_stats, 8);

#define REQ \
	UINT("tp_block_size"), UINT("tp_block_nr"), UINT("tp_frame_size"), \
	UINT("tp_frame_nr")
static const struct field tpacket_req_members[] = { REQ };
LAYOUT(tpacket_req, tpacket_req_members);
STRUCT(tpacket_req);
static const struct field tpacket_req3_members[] = {
	REQ,
	UINT("tp_retire_blk_tov"),
	UINT("tp_sizeof_priv"),
	FLAGS("tp_feature_req_word", T_U32, tp_ft_req),
};
LAYOUT(tpacket_req3, tpacket_req3_members);
STRUCT(tpacket_req3);

static const struct field tpacket_rollover_stats_members[] = {
	U64("tp_all"), U64("tp_huge"), U64("tp_failed"),
};
LAYOUT(tpacket_rollover_stats, tpacket_rollover_stats_members);
STRUCT(tpacket_rollover_stats);

#define FANOUT U16("id"), FLAGS("type_flags", T_U16, packet_fanout)
static const struct field fanout_args_members[] = {
	FANOUT, UINT("max_num_members"),
};
LAYOUT(fanout_args, fanout_args_members);
STRUCT(fanout_args);
/* An int, half of which is the id. */
static const struct field fanout_members[] = { FANOUT };
static const struct layout layout_fanout = {
	"fanout_args", LAYOUT_MEMBERS(fanout_members)
};
STRUCT(fanout);

/* xdp */

static const struct field xdp_umem_reg_members[] = {
	X64("addr"), U64("len"), UINT("chunk_size"), UINT("headroom"),
	FLAGS("flags", T_U32, xdp_umem_flags), UINT("tx_metadata_len"),
};
LAYOUT(xdp_umem_reg, xdp_umem_reg_members);
/* Older ones end before the flags. */
STRUCT_FROM(xdp_umem_reg, 24);

static const struct field xdp_ring_offset_members[] = {
	U64("producer"), U64("consumer"), U64("desc"), U64("flags"),
};
static LAYOUT(xdp_ring_offset, xdp_ring_offset_members);
static const struct field xdp_mmap_offsets_members[] = {
	INNER("rx", xdp_ring_offset), INNER("tx", xdp_ring_offset),
	INNER("fr", xdp_ring_offset), INNER("cr", xdp_ring_offset),
};
LAYOUT(xdp_mmap_offsets, xdp_mmap_offsets_members);
STRUCT(xdp_mmap_offsets);

static const struct field xdp_ring_offset_v1_members[] = {
	U64("producer"), U64("consumer"), U64("desc"),
};
static const struct layout layout_xdp_ring_offset_v1 = {
	"xdp_ring_offset", LAYOUT_MEMBERS(xdp_ring_offset_v1_members)
};
static const struct field xdp_mmap_offsets_v1_members[] = {
	INNER("rx", xdp_ring_offset_v1), INNER("tx", xdp_ring_offset_v1),
	INNER("fr", xdp_ring_offset_v1), INNER("cr", xdp_ring_offset_v1),
};
static const struct layout layout_xdp_mmap_offsets_v1 = {
	"xdp_mmap_offsets", LAYOUT_MEMBERS(xdp_mmap_offsets_v1_members)
};
STRUCT(xdp_mmap_offsets_v1);

static const struct field xdp_statistics_members[] = {
	U64("rx_dropped"), U64("rx_invalid_descs"), U64("tx_invalid_descs"),
	U64("rx_ring_full"), U64("rx_fill_ring_empty_descs"),
	U64("tx_ring_empty_descs"),
};
LAYOUT(xdp_statistics, xdp_statistics_members);
STRUCT_FROM(xdp_statistics, 24);

VALUE(xdp_opts, ARG_FLAGS, .type = T_U32, .xlat = &xlat_xdp_options);

static const struct sockopt options[] = {
	/* AF_VSOCK */
	{ 40, 0, BOTH, &u64 },
	{ 40, 1, BOTH, &u64 },
	{ 40, 2, BOTH, &u64 },
	{ 40, 6, BOTH, &timeval },
	{ 40, 8, BOTH, &sock_timeval64 },
	/* SOL_PACKET */
	{ 263, 1, SET, &packet_mreq },
	{ 263, 2, SET, &packet_mreq },
	{ 263, 5, SET, &tpacket_req3 },	/* PACKET_RX_RING */
	{ 263, 5, SET, &tpacket_req },
	{ 263, 6, GET, &tpacket_stats }, /* PACKET_STATISTICS */
	{ 263, 10, BOTH, &version },
	{ 263, 13, SET, &tpacket_req3 }, /* PACKET_TX_RING */
	{ 263, 13, SET, &tpacket_req },
	{ 263, 17, BOTH, &stamps },	/* PACKET_TIMESTAMP */
	{ 263, 18, SET, &fanout_args },	/* PACKET_FANOUT */
	{ 263, 18, BOTH, &fanout },
	{ 263, 21, GET, &tpacket_rollover_stats },
	{ 263, 22, SET, &fd },		/* PACKET_FANOUT_DATA: eBPF */
	/* SOL_NETLINK */
	{ 270, 9, GET, &u32 },		/* NETLINK_LIST_MEMBERSHIPS */
	/* SOL_ALG */
	{ 279, 1, SET, &hex_bytes },	/* ALG_SET_KEY */
	{ 279, 6, SET, &hex_bytes },	/* ALG_SET_DRBG_ENTROPY */
	/* SOL_XDP */
	{ 283, 1, GET, &xdp_mmap_offsets },
	{ 283, 1, GET, &xdp_mmap_offsets_v1 },
	{ 283, 4, SET, &xdp_umem_reg },
	{ 283, 7, GET, &xdp_statistics },
	{ 283, 8, GET, &xdp_opts },	/* XDP_OPTIONS */
};
SOCKOPT_LIST(packet, options);
