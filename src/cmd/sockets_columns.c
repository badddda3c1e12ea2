/* SPDX-License-Identifier: BSD-2-Clause */
/* The columns of `ringside sockets`. */
#include "cmd/sockets_columns.h"

#include <string.h>
#include <sys/socket.h>
#include <sys/sysmacros.h>

#include "basic/cleanup.h"
#include "cmd/sockets_tcp.h"
#include "syscall/xlat/net.h"
#include "view/value.h"

/* names */

/* clang-format off */
#define state_names(X) \
	X(SOCK_ESTABLISHED, "established") \
	X(SOCK_SYN_SENT, "syn-sent") \
	X(SOCK_SYN_RECV, "syn-recv") \
	X(SOCK_FIN_WAIT1, "fin-wait-1") \
	X(SOCK_FIN_WAIT2, "fin-wait-2") \
	X(SOCK_TIME_WAIT, "time-wait") \
	X(SOCK_CLOSE, "unconnected") \
	X(SOCK_CLOSE_WAIT, "close-wait") \
	X(SOCK_LAST_ACK, "last-ack") \
	X(SOCK_LISTEN, "listening") \
	X(SOCK_CLOSING, "closing") \
	X(SOCK_NEW_SYN_RECV, "syn-recv") \
	X(SOCK_BOUND_INACTIVE, "bound")
#define timer_names(X) \
	X(0, "off") \
	X(1, "retransmit") \
	X(2, "keepalive") \
	X(3, "timewait") \
	X(4, "probe") \
	X(5, "delack")
#define shutdown_names(X) \
	X(1, "receive") \
	X(2, "send")
#define sockopt_names(X) \
	X(SOCK_OPT_RECVERR, "recverr") \
	X(SOCK_OPT_IS_ICSK, "is_icsk") \
	X(SOCK_OPT_FREEBIND, "freebind") \
	X(SOCK_OPT_HDRINCL, "hdrincl") \
	X(SOCK_OPT_MC_LOOP, "mc_loop") \
	X(SOCK_OPT_TRANSPARENT, "transparent") \
	X(SOCK_OPT_MC_ALL, "mc_all") \
	X(SOCK_OPT_NODEFRAG, "nodefrag") \
	X(SOCK_OPT_BIND_NO_PORT, "bind_address_no_port") \
	X(SOCK_OPT_RECVERR_4884, "recverr_rfc4884") \
	X(SOCK_OPT_DEFER_CONNECT, "defer_connect")
#define SET(name, kind_) \
	static const struct xlat_set name##_set = { \
		.prefix = "", XLAT_ITEMS(name##_names), .kind = kind_ }
SET(timer, XLAT_ENUM);
SET(shutdown, XLAT_FLAGS);
SET(sockopt, XLAT_FLAGS);
/* clang-format on */

const struct xlat_set sockets_states = {
	.prefix = "",
	XLAT_ITEMS(state_names),
};

/* owners */

static void get_owner_comm(const void *row, struct value *v)
{
	value_string(v, ((const struct sock_owner *)row)->comm);
}

static const struct column owner_list[] = {
	{ "pid", "process", VALUE_INT, COLUMN_DEFAULT,
	  COLUMN_OF(struct sock_owner, pid) },
	{ "comm", "command", VALUE_STRING, COLUMN_DEFAULT,
	  .get = get_owner_comm },
	{ "fd", "descriptor", VALUE_INT, COLUMN_DEFAULT,
	  COLUMN_OF(struct sock_owner, fd) },
	{ "tid", "thread", VALUE_INT, 0, COLUMN_OF(struct sock_owner, tid) },
};
static const struct column_set owner_columns = {
	.what = "owner",
	.columns = owner_list,
	.n = ARRAY_SIZE(owner_list),
	.row_size = sizeof(struct sock_owner),
	.brief = "/",
};

/* cells */

#define GET(name) static void get_##name(const void *row, struct value *v)
#define SOCK	  ((const struct sock *)row)

static bool refused(const struct sock *s, struct value *v)
{
	if (!s->refused)
		return false;
	value_refused(v, "sock_diag", s->refused);
	return true;
}

GET(proto)
{
	value_word(v, sock_table_name(SOCK->table));
}

GET(family)
{
	if (SOCK->family)
		value_enum(v, SOCK->family, &xlat_addrfam);
}

GET(state)
{
	if (!refused(SOCK, v))
		value_enum(v, SOCK->state, &sockets_states);
}

GET(recvq)
{
	if (SOCK->has & SOCK_HAS_QUEUES)
		value_uint(v, SOCK->recvq);
}

GET(sendq)
{
	if (SOCK->has & SOCK_HAS_QUEUES)
		value_uint(v, SOCK->sendq);
}

static bool is_listener(const struct sock *s)
{
	return s->state == SOCK_LISTEN && s->has & SOCK_HAS_QUEUES;
}

GET(accept)
{
	if (is_listener(SOCK))
		value_of(v, SOCK->recvq, SOCK->sendq);
}

GET(syn_queue)
{
	if (SOCK->has & SOCK_HAS_SYN_QUEUE)
		value_uint(v, SOCK->syn_queue);
}

GET(local_port)
{
	if (SOCK->family == AF_INET || SOCK->family == AF_INET6)
		value_uint(v, SOCK->local.port);
}

GET(peer_port)
{
	if (SOCK->family == AF_INET || SOCK->family == AF_INET6)
		value_uint(v, SOCK->peer.port);
}

GET(dev)
{
	const char *name = SOCK->netns && SOCK->ifindex ?
				   netns_ifname(SOCK->netns, SOCK->ifindex) :
				   NULL;

	if (name)
		value_string(v, name);
	else if (SOCK->ifindex)
		value_uint(v, SOCK->ifindex);
}

GET(inode)
{
	if (SOCK->inode)
		value_uint(v, SOCK->inode);
}

GET(cookie)
{
	if (SOCK->has & SOCK_HAS_COOKIE)
		value_number(v, VALUE_HEX, SOCK->cookie);
}

GET(uid)
{
	if (SOCK->has & SOCK_HAS_UID)
		value_uint(v, SOCK->uid);
}

GET(mark)
{
	if (SOCK->has & SOCK_HAS_MARK)
		value_number(v, VALUE_HEX, SOCK->mark);
}

GET(cgroup)
{
	if (SOCK->has & SOCK_HAS_CGROUP)
		value_uint(v, SOCK->cgroup);
}

GET(shutdown)
{
	if (SOCK->has & SOCK_HAS_SHUTDOWN && SOCK->shutdown)
		value_flags(v, SOCK->shutdown, &shutdown_set);
}

GET(tos)
{
	if (SOCK->has & SOCK_HAS_TOS)
		value_number(v, VALUE_HEX, SOCK->tos);
}

GET(tclass)
{
	if (SOCK->has & SOCK_HAS_TCLASS)
		value_number(v, VALUE_HEX, SOCK->tclass);
}

GET(class_id)
{
	if (SOCK->has & SOCK_HAS_CLASS_ID)
		value_number(v, VALUE_HEX, SOCK->class_id);
}

GET(sockopt)
{
	if (SOCK->has & SOCK_HAS_SOCKOPT)
		value_flags(v, SOCK->sockopt, &sockopt_set);
}

GET(v6only)
{
	if (SOCK->has & SOCK_HAS_V6ONLY)
		value_bool(v, SOCK->v6only);
}

GET(timer)
{
	if (SOCK->has & SOCK_HAS_TIMER && SOCK->timer)
		value_enum(v, SOCK->timer, &timer_set);
}

GET(expires)
{
	if (SOCK->has & SOCK_HAS_TIMER && SOCK->timer)
		value_number(v, VALUE_NS, SOCK->expires * 1000000ull);
}

GET(timer_retrans)
{
	if (SOCK->has & SOCK_HAS_TIMER && SOCK->timer)
		value_uint(v, SOCK->retransmits);
}

GET(netns)
{
	if (SOCK->netns)
		value_uint(v, SOCK->netns->inode);
}

GET(netns_name)
{
	if (SOCK->netns)
		value_string(v, SOCK->netns->name);
}

GET(netns_pid)
{
	if (SOCK->netns && SOCK->netns->pid)
		value_int(v, SOCK->netns->pid);
}

GET(owner)
{
	if (SOCK->n_owners)
		value_list(v, SOCK->owners, SOCK->n_owners, &owner_columns);
}

GET(pid)
{
	if (SOCK->n_owners)
		value_int(v, SOCK->owners[0].pid);
}

GET(comm)
{
	if (SOCK->n_owners)
		value_string(v, SOCK->owners[0].comm);
}

GET(fd)
{
	if (SOCK->n_owners)
		value_int(v, SOCK->owners[0].fd);
}

GET(peer_inode)
{
	if (SOCK->peer_inode)
		value_uint(v, SOCK->peer_inode);
}

GET(peer_owner)
{
	const struct sock *p = SOCK->peer_sock;

	if (p && p->n_owners)
		value_list(v, p->owners, p->n_owners, &owner_columns);
}

GET(file_inode)
{
	if (SOCK->has & SOCK_HAS_VFS)
		value_uint(v, SOCK->vfs_ino);
}

GET(file_dev)
{
	if (SOCK->has & SOCK_HAS_VFS)
		value_number(
			v, VALUE_DEV,
			makedev(SOCK->vfs_dev >> 20, SOCK->vfs_dev & 0xfffff));
}

GET(pending)
{
	size_t n;

	if (SOCK->family == AF_UNIX && SOCK->state == SOCK_LISTEN &&
	    sock_attr(SOCK, SOCK_UNIX_ICONS, &n))
		value_uint(v, n / 4);
}

GET(groups)
{
	if (SOCK->family == AF_NETLINK)
		value_number(v, VALUE_HEX, SOCK->groups);
}

GET(fanout)
{
	if (SOCK->has & SOCK_HAS_FANOUT)
		value_number(v, VALUE_HEX, SOCK->fanout);
}

GET(ring)
{
	uint32_t words[4];
	size_t n = SOCK->family == AF_PACKET ?
			   sock_attr_copy(SOCK, SOCK_PACKET_RX_RING, words,
					  sizeof(words)) :
			   0;

	if (n == sizeof(words))
		value_number(v, VALUE_SIZE, (uint64_t)words[0] * words[1]);
}

GET(filter_len)
{
	size_t n;

	if (SOCK->family == AF_PACKET &&
	    sock_attr(SOCK, SOCK_PACKET_FILTER, &n))
		value_uint(v, n / 8);
}

/* memory */

#define MEM(name, word)                                                    \
	GET(name)                                                          \
	{                                                                  \
		uint32_t n;                                                \
		if (sock_mem(SOCK, word, &n))                              \
			value_number(v,                                    \
				     word == SOCK_MEM_DROPS ? VALUE_UINT : \
							      VALUE_SIZE,  \
				     n);                                   \
	}
MEM(rmem, SOCK_MEM_RMEM_ALLOC)
MEM(rcvbuf, SOCK_MEM_RCVBUF)
MEM(wmem, SOCK_MEM_WMEM_ALLOC)
MEM(sndbuf, SOCK_MEM_SNDBUF)
MEM(fwd_alloc, SOCK_MEM_FWD_ALLOC)
MEM(wmem_queued, SOCK_MEM_WMEM_QUEUED)
MEM(optmem, SOCK_MEM_OPTMEM)
MEM(mem_backlog, SOCK_MEM_BACKLOG)
MEM(drops, SOCK_MEM_DROPS)

/* of --watch */

#define RATE_GET(name, member)                              \
	GET(name)                                           \
	{                                                   \
		if (SOCK->rates)                            \
			value_rate(v, SOCK->rates->member); \
	}
RATE_GET(send_rate, sent)
RATE_GET(recv_rate, received)
RATE_GET(retrans_rate, retransmitted)

/* clang-format off */
#define TCP_COLUMN(name, member, kind, help) \
	{ #name, "tcp: " help, \
	  SOCKETS_##kind == SOCKETS_SIZE || SOCKETS_##kind == SOCKETS_RATE ? VALUE_SIZE : \
	  SOCKETS_##kind == SOCKETS_COUNT ? VALUE_UINT : VALUE_NS, \
	  SOCKETS_INFO, .get = sockets_tcp_##name },
#define D COLUMN_DEFAULT

static const struct column columns[] = {
	{ "proto", "protocol: tcp, udp, unix-stream, netlink, ...", VALUE_WORD, D, .get = get_proto },
	{ "state", "state", VALUE_ENUM, D, .get = get_state, .set = &sockets_states },
	{ "recvq", "bytes received that nobody has read; of a listener: connections that wait for accept", VALUE_UINT, D, .get = get_recvq },
	{ "sendq", "bytes sent that are not acknowledged; of a listener: its backlog", VALUE_UINT, D, .get = get_sendq },
	{ "local", "its own address", VALUE_ADDR, D, COLUMN_OF(struct sock, local) },
	{ "peer", "address of the other end", VALUE_ADDR, D, COLUMN_OF(struct sock, peer) },
	{ "accept", "of a listener: connections that wait for accept, of its backlog", VALUE_OF, 0, .get = get_accept },
	{ "syn_queue", "of a listener: connections whose last ACK is missing", VALUE_UINT, COLUMN_MINOR, .get = get_syn_queue },
	{ "owner", "processes that have it open", VALUE_LIST, SOCKETS_OWNER, .get = get_owner, .columns = &owner_columns },
	{ "pid", "the first of these processes", VALUE_INT, SOCKETS_OWNER, .get = get_pid },
	{ "comm", "its command", VALUE_STRING, SOCKETS_OWNER, .get = get_comm },
	{ "fd", "its descriptor", VALUE_INT, SOCKETS_OWNER, .get = get_fd },
	{ "local_port", "port of its own address", VALUE_UINT, COLUMN_COSTLY, .get = get_local_port },
	{ "peer_port", "port of the other end", VALUE_UINT, COLUMN_COSTLY, .get = get_peer_port },
	{ "family", "family of addresses", VALUE_ENUM, 0, .get = get_family, .set = &xlat_addrfam },
	{ "dev", "interface that it is bound to", VALUE_STRING, 0, .get = get_dev },
	{ "uid", "user who made it", VALUE_UINT, 0, .get = get_uid },
	{ "inode", "inode, as in /proc/PID/fd", VALUE_UINT, COLUMN_MINOR, .get = get_inode },
	{ "cookie", "the kernel's number of it, given once only (SO_COOKIE)", VALUE_HEX, 0, .get = get_cookie },
	{ "netns", "network namespace: its inode", VALUE_UINT, 0, .get = get_netns },
	{ "netns_name", "its name, by ip netns", VALUE_STRING, 0, .get = get_netns_name },
	{ "netns_pid", "a process in it", VALUE_INT, 0, .get = get_netns_pid },
	{ "mark", "firewall mark (SO_MARK); needs CAP_NET_ADMIN", VALUE_HEX, 0, .get = get_mark },
	{ "cgroup", "number of the cgroup (v2) that it was made in", VALUE_UINT, 0, .get = get_cgroup },
	{ "shutdown", "directions that are shut down", VALUE_FLAGS, 0, .get = get_shutdown, .set = &shutdown_set },
	{ "tos", "type of service of IPv4", VALUE_HEX, SOCKETS_TOS, .get = get_tos },
	{ "tclass", "traffic class of IPv6", VALUE_HEX, SOCKETS_TOS, .get = get_tclass },
	{ "class_id", "class of traffic control, or priority", VALUE_HEX, SOCKETS_TOS, .get = get_class_id },
	{ "sockopt", "options of IP that are on", VALUE_FLAGS, 0, .get = get_sockopt, .set = &sockopt_set },
	{ "v6only", "IPv6 only (IPV6_V6ONLY)", VALUE_BOOL, 0, .get = get_v6only },
	{ "timer", "timer that runs", VALUE_ENUM, 0, .get = get_timer, .set = &timer_set },
	{ "expires", "time until it is due", VALUE_NS, 0, .get = get_expires },
	{ "timer_retrans", "times that it was due", VALUE_UINT, 0, .get = get_timer_retrans },
	{ "peer_inode", "unix: inode of the other end", VALUE_UINT, COLUMN_MINOR, .get = get_peer_inode },
	{ "peer_owner", "unix: processes at the other end", VALUE_LIST, SOCKETS_OWNER, .get = get_peer_owner, .columns = &owner_columns },
	{ "file_inode", "unix: inode of its file", VALUE_UINT, SOCKETS_DETAIL, .get = get_file_inode },
	{ "file_dev", "unix: device of its file", VALUE_DEV, SOCKETS_DETAIL, .get = get_file_dev },
	{ "pending", "unix: connections that wait for accept", VALUE_UINT, SOCKETS_DETAIL, .get = get_pending },
	{ "groups", "netlink: groups that it hears, the first 32 as bits", VALUE_HEX, 0, .get = get_groups },
	{ "fanout", "packet: identifier, and mode in the upper half", VALUE_HEX, 0, .get = get_fanout },
	{ "ring", "packet: size of its receive ring, in bytes", VALUE_SIZE, 0, .get = get_ring },
	{ "filter_len", "packet: instructions of its filter", VALUE_UINT, SOCKETS_DETAIL, .get = get_filter_len },
	{ "rmem", "memory of what was received, in bytes", VALUE_SIZE, SOCKETS_MEM, .get = get_rmem },
	{ "rcvbuf", "limit of that (SO_RCVBUF), in bytes", VALUE_SIZE, SOCKETS_MEM, .get = get_rcvbuf },
	{ "wmem", "memory of what is being sent, in bytes", VALUE_SIZE, SOCKETS_MEM, .get = get_wmem },
	{ "sndbuf", "limit of that (SO_SNDBUF), in bytes", VALUE_SIZE, SOCKETS_MEM, .get = get_sndbuf },
	{ "fwd_alloc", "memory reserved and not used yet, in bytes", VALUE_SIZE, SOCKETS_MEM, .get = get_fwd_alloc },
	{ "wmem_queued", "memory of the send queue, in bytes", VALUE_SIZE, SOCKETS_MEM, .get = get_wmem_queued },
	{ "optmem", "memory of options and filters, in bytes", VALUE_SIZE, SOCKETS_MEM, .get = get_optmem },
	{ "mem_backlog", "memory of packets that came while it was locked, in bytes", VALUE_SIZE, SOCKETS_MEM, .get = get_mem_backlog },
	{ "drops", "packets that were dropped", VALUE_UINT, SOCKETS_MEM, .get = get_drops },
	{ "verdict", "tcp: what holds it up: retransmitting, receiver-limited, sender-limited, network-limited, app-limited, idle, ok", VALUE_WORD, SOCKETS_INFO, .get = sockets_tcp_verdict },
	{ "idle", "tcp: time since data moved", VALUE_NS, SOCKETS_INFO, .get = sockets_tcp_idle },
	{ "cong", "tcp: congestion control", VALUE_STRING, SOCKETS_INFO, .get = sockets_tcp_cong },
	{ "ca_state", "tcp: state of congestion control", VALUE_ENUM, SOCKETS_INFO, .get = sockets_tcp_ca_state, .set = &sockets_tcp_ca_set },
	{ "options", "tcp: options that both ends agreed on", VALUE_FLAGS, SOCKETS_INFO, .get = sockets_tcp_options, .set = &sockets_tcp_option_set },
	{ "snd_wscale", "tcp: window scale of the peer, in bits", VALUE_UINT, SOCKETS_INFO, .get = sockets_tcp_snd_wscale },
	{ "rcv_wscale", "tcp: our own window scale, in bits", VALUE_UINT, SOCKETS_INFO, .get = sockets_tcp_rcv_wscale },
	{ "app_limited", "tcp: the delivery rate is what the program gave", VALUE_BOOL, SOCKETS_INFO, .get = sockets_tcp_app_limited },
	SOCKETS_TCP_FIELDS(TCP_COLUMN)
	{ "ulp", "tcp: protocol on top of it (tls, mptcp)", VALUE_STRING, SOCKETS_INFO, .get = sockets_tcp_ulp },
	{ "md5_keys", "tcp: keys of signatures (TCP_MD5SIG)", VALUE_UINT, SOCKETS_INFO, .get = sockets_tcp_md5_keys },
	{ "bbr_bw", "tcp: bandwidth that BBR found, in bytes per second", VALUE_SIZE, SOCKETS_INFO, .get = sockets_tcp_bbr_bw },
	{ "bbr_min_rtt", "tcp: round-trip time that BBR found", VALUE_NS, SOCKETS_INFO, .get = sockets_tcp_bbr_min_rtt },
	{ "dctcp_alpha", "tcp: share of marks that DCTCP found, of 1024", VALUE_UINT, SOCKETS_INFO, .get = sockets_tcp_dctcp_alpha },
	{ "vegas_rtt", "tcp: round-trip time that Vegas found", VALUE_NS, SOCKETS_INFO, .get = sockets_tcp_vegas_rtt },
	{ "mptcp_subflows", "mptcp: further subflows", VALUE_UINT, SOCKETS_INFO, .get = sockets_tcp_mptcp_subflows },
	{ "mptcp_token", "mptcp: token", VALUE_HEX, SOCKETS_INFO, .get = sockets_tcp_mptcp_token },
	{ "send_rate", "with --watch: bytes acknowledged per second", VALUE_RATE, COLUMN_COSTLY | SOCKETS_INFO, .get = get_send_rate },
	{ "recv_rate", "with --watch: bytes received per second", VALUE_RATE, COLUMN_COSTLY | SOCKETS_INFO, .get = get_recv_rate },
	{ "retrans_rate", "with --watch: segments sent again per second", VALUE_RATE, COLUMN_COSTLY | SOCKETS_INFO, .get = get_retrans_rate },
};
/* clang-format on */

const struct column_set sockets_columns = COLUMN_SET("socket", columns,
						     struct sock);
