/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Sizes of the structures of sockets: those of x86-64 against the headers,
 * those of i386 and x32 by the rules of their ABIs.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <netinet/in.h>

#include <linux/atm.h>
#include <linux/can.h>
#include <linux/can/isotp.h>
#include <linux/can/j1939.h>
#include <linux/icmpv6.h>
#include <linux/if_packet.h>
#include <linux/in6.h>
#include <linux/ip_vs.h>
#include <linux/mctp.h>
#include <linux/mroute.h>
#include <linux/mroute6.h>
#include <linux/netfilter_arp/arp_tables.h>
#include <linux/netfilter_bridge/ebtables.h>
#include <linux/netfilter_ipv4/ip_tables.h>
#include <linux/rds.h>
#include <linux/sctp.h>
#include <linux/tcp.h>
#include <linux/tipc.h>
#include <linux/x25.h>

#include <cmocka.h>

#include "syscall/layout/net.h"
#include "syscall/layout/sockaddr.h"
#include "syscall/layout/sockopt.h"

#define N(a) (sizeof(a) / sizeof((a)[0]))

static const struct expected {
	const struct layout *layout;
	size_t x86_64, i386, x32;
} sizes[] = {
	{ &layout_x25_address, sizeof(struct x25_address), 16, 16 },
	{ &layout_sockaddr_atmpvc, sizeof(struct sockaddr_atmpvc), 12, 12 },
	{ &layout_sockaddr_atmsvc, sizeof(struct sockaddr_atmsvc), 44, 44 },
	{ &layout_sockaddr_can, sizeof(struct sockaddr_can), 24, 24 },
	{ &layout_sockaddr_caif, 24, 24, 24 },
	{ &layout_sockaddr_ieee802154, 20, 20, 20 },
	/* Nine bytes and forty, of which the last is no multiple of two. */
	{ &layout_sockaddr_iso, 50, 50, 50 },
	{ &layout_sockaddr_mctp_ext, 52, 52, 52 },
	{ &layout_sockaddr_tipc, sizeof(struct sockaddr_tipc), 16, 16 },
	/* options; most have no word of the ABI in them */
	{ &layout_so_timestamping, 8, 8, 8 },
	{ &layout_ip_msfilter, 16, 16, 16 },
	{ &layout_group_filter, 144, 140, 140 },
	{ &layout_group_req, 136, 132, 132 },
	{ &layout_icmp6_filter, sizeof(struct icmp6_filter),
	  sizeof(struct icmp6_filter), sizeof(struct icmp6_filter) },
	{ &layout_in6_flowlabel_req, sizeof(struct in6_flowlabel_req),
	  sizeof(struct in6_flowlabel_req), sizeof(struct in6_flowlabel_req) },
	{ &layout_vifctl, sizeof(struct vifctl), sizeof(struct vifctl),
	  sizeof(struct vifctl) },
	{ &layout_mfcctl, sizeof(struct mfcctl), sizeof(struct mfcctl),
	  sizeof(struct mfcctl) },
	{ &layout_mif6ctl, sizeof(struct mif6ctl), sizeof(struct mif6ctl),
	  sizeof(struct mif6ctl) },
	{ &layout_mf6cctl, sizeof(struct mf6cctl), sizeof(struct mf6cctl),
	  sizeof(struct mf6cctl) },
	{ &layout_tcp_md5sig, sizeof(struct tcp_md5sig),
	  sizeof(struct tcp_md5sig), sizeof(struct tcp_md5sig) },
	{ &layout_tcp_ao_add, 288, 288, 288 },
	{ &layout_tcp_ao_del, 144, 144, 144 },
	{ &layout_tcp_ao_info_opt, 48, 48, 48 },
	{ &layout_tcp_ao_repair, 16, 16, 16 },
	{ &layout_tcp_ao_getsockopt, 304, 304, 304 },
	{ &layout_tcp_zerocopy_receive, 64, 60, 64 },
	{ &layout_mptcp_subflow_data, 16, 16, 16 },
	{ &layout_mptcp_info, 96, 96, 96 },
	{ &layout_tls_crypto_info, 56, 56, 56 },
	{ &layout_sctp_initmsg, sizeof(struct sctp_initmsg),
	  sizeof(struct sctp_initmsg), sizeof(struct sctp_initmsg) },
	{ &layout_sctp_sndrcvinfo, sizeof(struct sctp_sndrcvinfo),
	  sizeof(struct sctp_sndrcvinfo), sizeof(struct sctp_sndrcvinfo) },
	{ &layout_sctp_sndinfo, sizeof(struct sctp_sndinfo),
	  sizeof(struct sctp_sndinfo), sizeof(struct sctp_sndinfo) },
	{ &layout_sctp_rcvinfo, sizeof(struct sctp_rcvinfo),
	  sizeof(struct sctp_rcvinfo), sizeof(struct sctp_rcvinfo) },
	{ &layout_sctp_nxtinfo, sizeof(struct sctp_nxtinfo),
	  sizeof(struct sctp_nxtinfo), sizeof(struct sctp_nxtinfo) },
	{ &layout_sctp_prinfo, sizeof(struct sctp_prinfo),
	  sizeof(struct sctp_prinfo), sizeof(struct sctp_prinfo) },
	{ &layout_sctp_rtoinfo, sizeof(struct sctp_rtoinfo),
	  sizeof(struct sctp_rtoinfo), sizeof(struct sctp_rtoinfo) },
	{ &layout_sctp_assocparams, sizeof(struct sctp_assocparams),
	  sizeof(struct sctp_assocparams), sizeof(struct sctp_assocparams) },
	{ &layout_sctp_prim, sizeof(struct sctp_prim), sizeof(struct sctp_prim),
	  sizeof(struct sctp_prim) },
	{ &layout_sctp_paddrparams, sizeof(struct sctp_paddrparams),
	  sizeof(struct sctp_paddrparams), sizeof(struct sctp_paddrparams) },
	{ &layout_sctp_event_subscribe, sizeof(struct sctp_event_subscribe),
	  sizeof(struct sctp_event_subscribe),
	  sizeof(struct sctp_event_subscribe) },
	{ &layout_sctp_paddrinfo, sizeof(struct sctp_paddrinfo),
	  sizeof(struct sctp_paddrinfo), sizeof(struct sctp_paddrinfo) },
	{ &layout_sctp_status, sizeof(struct sctp_status),
	  sizeof(struct sctp_status), sizeof(struct sctp_status) },
	{ &layout_sctp_sack_info, sizeof(struct sctp_sack_info),
	  sizeof(struct sctp_sack_info), sizeof(struct sctp_sack_info) },
	{ &layout_sctp_stream_value, sizeof(struct sctp_stream_value),
	  sizeof(struct sctp_stream_value), sizeof(struct sctp_stream_value) },
	{ &layout_sctp_prstatus, sizeof(struct sctp_prstatus),
	  sizeof(struct sctp_prstatus), sizeof(struct sctp_prstatus) },
	{ &layout_sctp_default_prinfo, sizeof(struct sctp_default_prinfo),
	  sizeof(struct sctp_default_prinfo),
	  sizeof(struct sctp_default_prinfo) },
	{ &layout_sctp_add_streams, sizeof(struct sctp_add_streams),
	  sizeof(struct sctp_add_streams), sizeof(struct sctp_add_streams) },
	{ &layout_sctp_event, sizeof(struct sctp_event),
	  sizeof(struct sctp_event), sizeof(struct sctp_event) },
	{ &layout_tpacket_req, sizeof(struct tpacket_req),
	  sizeof(struct tpacket_req), sizeof(struct tpacket_req) },
	{ &layout_tpacket_req3, sizeof(struct tpacket_req3),
	  sizeof(struct tpacket_req3), sizeof(struct tpacket_req3) },
	{ &layout_tpacket_auxdata, sizeof(struct tpacket_auxdata),
	  sizeof(struct tpacket_auxdata), sizeof(struct tpacket_auxdata) },
	{ &layout_fanout_args, sizeof(struct fanout_args),
	  sizeof(struct fanout_args), sizeof(struct fanout_args) },
	{ &layout_packet_mreq, sizeof(struct packet_mreq),
	  sizeof(struct packet_mreq), sizeof(struct packet_mreq) },
	{ &layout_xdp_umem_reg, 32, 32, 32 },
	{ &layout_xdp_mmap_offsets, 128, 128, 128 },
	{ &layout_xdp_statistics, 48, 48, 48 },
	{ &layout_can_isotp_options, sizeof(struct can_isotp_options),
	  sizeof(struct can_isotp_options), sizeof(struct can_isotp_options) },
	{ &layout_can_isotp_fc_options, sizeof(struct can_isotp_fc_options),
	  sizeof(struct can_isotp_fc_options),
	  sizeof(struct can_isotp_fc_options) },
	{ &layout_can_isotp_ll_options, sizeof(struct can_isotp_ll_options),
	  sizeof(struct can_isotp_ll_options),
	  sizeof(struct can_isotp_ll_options) },
	{ &layout_j1939_filter, sizeof(struct j1939_filter), 28, 32 },
	{ &layout_tipc_group_req, sizeof(struct tipc_group_req),
	  sizeof(struct tipc_group_req), sizeof(struct tipc_group_req) },
	{ &layout_rds_get_mr_args, sizeof(struct rds_get_mr_args),
	  sizeof(struct rds_get_mr_args), sizeof(struct rds_get_mr_args) },
	{ &layout_rds_free_mr_args, sizeof(struct rds_free_mr_args),
	  sizeof(struct rds_free_mr_args), sizeof(struct rds_free_mr_args) },
	{ &layout_ipt_getinfo, sizeof(struct ipt_getinfo),
	  sizeof(struct ipt_getinfo), sizeof(struct ipt_getinfo) },
	{ &layout_ipt_replace, sizeof(struct ipt_replace), 92, 92 },
	{ &layout_arpt_getinfo, sizeof(struct arpt_getinfo),
	  sizeof(struct arpt_getinfo), sizeof(struct arpt_getinfo) },
	{ &layout_arpt_replace, sizeof(struct arpt_replace), 76, 76 },
	{ &layout_ipt_get_entries, 36, 36, 36 },
	{ &layout_xt_get_revision, sizeof(struct xt_get_revision),
	  sizeof(struct xt_get_revision), sizeof(struct xt_get_revision) },
	{ &layout_xt_counters_info, sizeof(struct xt_counters_info), 36, 40 },
	{ &layout_ebt_replace, sizeof(struct ebt_replace), 80, 80 },
	{ &layout_ip_vs_service_user, sizeof(struct ip_vs_service_user),
	  sizeof(struct ip_vs_service_user),
	  sizeof(struct ip_vs_service_user) },
	{ &layout_ip_vs_dest_user, sizeof(struct ip_vs_dest_user),
	  sizeof(struct ip_vs_dest_user), sizeof(struct ip_vs_dest_user) },
	{ &layout_ip_vs_daemon_user, sizeof(struct ip_vs_daemon_user),
	  sizeof(struct ip_vs_daemon_user), sizeof(struct ip_vs_daemon_user) },
	{ &layout_ip_vs_timeout_user, sizeof(struct ip_vs_timeout_user),
	  sizeof(struct ip_vs_timeout_user),
	  sizeof(struct ip_vs_timeout_user) },
	{ &layout_ip_vs_getinfo, 12, 12, 12 },
};

static void check(const struct expected *e, enum abi abi, size_t want,
		  unsigned *errors)
{
	size_t have = layout_size(abi, e->layout);

	if (have == want)
		return;
	fprintf(stderr, "%s of %s: %zu bytes, should be %zu\n",
		TABLE(e->layout)->name, abi_name(abi), have, want);
	(*errors)++;
}

static void layout_sizes(void **state)
{
	unsigned errors = 0;

	for (size_t i = 0; i < N(sizes); i++) {
		check(&sizes[i], ABI_X86_64, sizes[i].x86_64, &errors);
		check(&sizes[i], ABI_I386, sizes[i].i386, &errors);
		check(&sizes[i], ABI_X32, sizes[i].x32, &errors);
	}
	assert_int_equal(errors, 0);
}

/* What is shorter than any of a family's addresses is none of them. */
static void lengths(void **state)
{
	assert_null(sockaddr_layout(31, 3));
	assert_null(sockaddr_layout(31, 5));
	assert_null(sockaddr_layout(31, 11));
	assert_non_null(sockaddr_layout(31, 12));
	assert_null(sockaddr_layout(29, 7));
	assert_ptr_not_equal(sockaddr_layout(29, 16), &layout_sockaddr_can);
	assert_ptr_equal(sockaddr_layout(29, 24), &layout_sockaddr_can);
	assert_null(sockaddr_layout(0, 128));
	assert_null(sockaddr_layout(99, 128));
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(layout_sizes),
		cmocka_unit_test(lengths),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
