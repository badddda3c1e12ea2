/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A socket of the system as the kernel tells of it, and how to ask for them:
 * what `ringside sockets`, `ss` and `netstat` show.
 */
#ifndef RINGSIDE_SNAPSHOT_SOCK_H
#define RINGSIDE_SNAPSHOT_SOCK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/types.h>

#include "basic/arena.h"
#include "basic/netlink.h"
#include "snapshot/netns.h"
#include "syscall/fd_ident.h"

struct sock_filter;

/* As TCP numbers them; other families use the same. */
enum sock_state {
	SOCK_ESTABLISHED = 1,
	SOCK_SYN_SENT,
	SOCK_SYN_RECV,
	SOCK_FIN_WAIT1,
	SOCK_FIN_WAIT2,
	SOCK_TIME_WAIT,
	SOCK_CLOSE,
	SOCK_CLOSE_WAIT,
	SOCK_LAST_ACK,
	SOCK_LISTEN,
	SOCK_CLOSING,
	SOCK_NEW_SYN_RECV,
	SOCK_BOUND_INACTIVE, /* bound and not used; Linux 6.9 */
	SOCK_STATES,
};

#define SOCK_STATE(s) (1u << SOCK_##s)
enum {
	SOCK_STATE_ALL = (1 << 12) - 1,
	SOCK_STATE_CONNECTED = SOCK_STATE_ALL & ~SOCK_STATE(LISTEN) &
			       ~SOCK_STATE(CLOSE) & ~SOCK_STATE(TIME_WAIT) &
			       ~SOCK_STATE(SYN_RECV),
};

/* Lists that the kernel keeps, in the order in which they are asked for. */
enum sock_table {
	SOCK_NETLINK,
	SOCK_PACKET_DGRAM,
	SOCK_PACKET_RAW,
	SOCK_UNIX_DGRAM,
	SOCK_UNIX_STREAM,
	SOCK_UNIX_SEQPACKET,
	SOCK_RAW_IP,
	SOCK_UDP,
	SOCK_UDPLITE,
	SOCK_TCP,
	SOCK_DCCP_IP,
	SOCK_SCTP,
	SOCK_VSOCK_STREAM,
	SOCK_VSOCK_DGRAM,
	SOCK_TIPC,
	SOCK_XDP,
	SOCK_MPTCP,
	SOCK_TABLES,
};

#define SOCK_TABLE(t) (1u << SOCK_##t)
enum {
	SOCK_TABLE_UNIX = SOCK_TABLE(UNIX_DGRAM) | SOCK_TABLE(UNIX_STREAM) |
			  SOCK_TABLE(UNIX_SEQPACKET),
	SOCK_TABLE_PACKET = SOCK_TABLE(PACKET_DGRAM) | SOCK_TABLE(PACKET_RAW),
	SOCK_TABLE_VSOCK = SOCK_TABLE(VSOCK_STREAM) | SOCK_TABLE(VSOCK_DGRAM),
	SOCK_TABLE_INET = SOCK_TABLE(RAW_IP) | SOCK_TABLE(UDP) |
			  SOCK_TABLE(UDPLITE) | SOCK_TABLE(TCP) |
			  SOCK_TABLE(DCCP_IP) | SOCK_TABLE(SCTP) |
			  SOCK_TABLE(MPTCP),
	SOCK_TABLE_ALL = (1 << SOCK_TABLES) - 1,
};

/* What is there besides what is always there. */
enum sock_has {
	SOCK_HAS_QUEUES = 1 << 0,
	SOCK_HAS_UID = 1 << 1,
	SOCK_HAS_MARK = 1 << 2,
	SOCK_HAS_CGROUP = 1 << 3,
	SOCK_HAS_SHUTDOWN = 1 << 4,
	SOCK_HAS_TOS = 1 << 5,
	SOCK_HAS_TCLASS = 1 << 6,
	SOCK_HAS_CLASS_ID = 1 << 7,
	SOCK_HAS_V6ONLY = 1 << 8,
	SOCK_HAS_SOCKOPT = 1 << 9,
	SOCK_HAS_COOKIE = 1 << 10,
	SOCK_HAS_TIMER = 1 << 11,
	SOCK_HAS_PROTOCOL = 1 << 12, /* the kernel told of it */
	SOCK_HAS_VFS = 1 << 13,
	SOCK_HAS_DST = 1 << 14,	   /* netlink: connected */
	SOCK_HAS_FANOUT = 1 << 15, /* packet */
	SOCK_HAS_SYN_QUEUE = 1 << 16,
	SOCK_FROM_PROC = 1 << 18,
};

/* A process that has it open. */
struct sock_owner {
	pid_t pid, tid;
	int fd;
	char comm[16]; /* with a NUL */
};

struct sock_rates;

struct sock {
	uint8_t family, type; /* AF_*, SOCK_* */
	uint8_t table;	      /* enum sock_table */
	uint8_t state;	      /* enum sock_state */
	uint8_t timer, retransmits, shutdown, tos, tclass;
	bool v6only;
	uint16_t protocol; /* IPPROTO_*, NETLINK_*, ETH_P_* */
	uint16_t sockopt;  /* enum sock_opt */
	uint16_t refused;  /* errno; then the row is only about that */
	uint32_t has;	   /* enum sock_has */
	uint32_t ifindex;  /* bound to it */
	uint32_t uid;
	uint32_t recvq, sendq; /* of a listener: waiting, and the backlog */
	uint32_t expires;      /* of the timer, in ms */
	uint32_t mark, class_id, syn_queue;
	uint32_t fanout;	   /* packet */
	uint32_t refs;		   /* unix, of /proc */
	uint32_t vfs_ino, vfs_dev; /* unix */
	uint32_t dst_group;	   /* netlink */
	uint32_t groups;	   /* netlink: the first 32 */
	uint64_t inode, cookie, cgroup;
	/*
	 * AF_INET, AF_INET6, AF_UNIX; AF_NETLINK: `addr` holds the protocol as
	 * a uint32_t and scope_id the port; AF_PACKET: the protocol and the
	 * interface; AF_VSOCK: CID and port. Paths are in the list's arena.
	 */
	struct fd_addr local, peer;
	uint64_t peer_inode;		 /* unix */
	const struct sock *peer_sock;	 /* unix: in this list, or NULL */
	struct netns *netns;		 /* of its list, or NULL */
	const struct sock_owner *owners; /* n_owners of them */
	const struct sock_rates *rates;
	/* The answer's attributes (sock_attr()), if they were to be kept. */
	const void *attrs;
	uint32_t attrs_len, n_owners;
};

/* Bits of struct inet_diag_sockopt. */
enum sock_opt {
	SOCK_OPT_RECVERR = 1 << 0,
	SOCK_OPT_IS_ICSK = 1 << 1,
	SOCK_OPT_FREEBIND = 1 << 2,
	SOCK_OPT_HDRINCL = 1 << 3,
	SOCK_OPT_MC_LOOP = 1 << 4,
	SOCK_OPT_TRANSPARENT = 1 << 5,
	SOCK_OPT_MC_ALL = 1 << 6,
	SOCK_OPT_NODEFRAG = 1 << 7,
	SOCK_OPT_BIND_NO_PORT = 1 << 8,
	SOCK_OPT_RECVERR_4884 = 1 << 9,
	SOCK_OPT_DEFER_CONNECT = 1 << 10,
};

/* Attributes of answers, by family. */
enum {
	SOCK_INET_MEMINFO = 1,
	SOCK_INET_INFO = 2,
	SOCK_INET_VEGAS = 3,
	SOCK_INET_CONG = 4,
	SOCK_INET_TOS = 5,
	SOCK_INET_TCLASS = 6,
	SOCK_INET_SKMEM = 7,
	SOCK_INET_SHUTDOWN = 8,
	SOCK_INET_DCTCP = 9,
	SOCK_INET_PROTOCOL = 10,
	SOCK_INET_V6ONLY = 11,
	SOCK_INET_LOCALS = 12,
	SOCK_INET_PEERS = 13,
	SOCK_INET_MARK = 15,
	SOCK_INET_BBR = 16,
	SOCK_INET_CLASS_ID = 17,
	SOCK_INET_MD5 = 18,
	SOCK_INET_ULP = 19,
	SOCK_INET_STORAGES = 20,
	SOCK_INET_CGROUP = 21,
	SOCK_INET_SOCKOPT = 22,

	SOCK_UNIX_NAME = 0,
	SOCK_UNIX_VFS,
	SOCK_UNIX_PEER,
	SOCK_UNIX_ICONS,
	SOCK_UNIX_RQLEN,
	SOCK_UNIX_MEMINFO,
	SOCK_UNIX_SHUTDOWN,
	SOCK_UNIX_UID,

	SOCK_NETLINK_MEMINFO = 0,
	SOCK_NETLINK_GROUPS,
	SOCK_NETLINK_FLAGS = 4,

	SOCK_PACKET_INFO = 0,
	SOCK_PACKET_MCLIST,
	SOCK_PACKET_RX_RING,
	SOCK_PACKET_TX_RING,
	SOCK_PACKET_FANOUT,
	SOCK_PACKET_UID,
	SOCK_PACKET_MEMINFO,
	SOCK_PACKET_FILTER,

	SOCK_XDP_INFO = 1,
	SOCK_XDP_UID,
	SOCK_XDP_RX_RING,
	SOCK_XDP_TX_RING,
	SOCK_XDP_UMEM,
	SOCK_XDP_FILL_RING,
	SOCK_XDP_COMPLETION_RING,
	SOCK_XDP_MEMINFO,
	SOCK_XDP_STATS,
};

/* SK_MEMINFO_* */
enum sock_mem {
	SOCK_MEM_RMEM_ALLOC,
	SOCK_MEM_RCVBUF,
	SOCK_MEM_WMEM_ALLOC,
	SOCK_MEM_SNDBUF,
	SOCK_MEM_FWD_ALLOC,
	SOCK_MEM_WMEM_QUEUED,
	SOCK_MEM_OPTMEM,
	SOCK_MEM_BACKLOG,
	SOCK_MEM_DROPS,
	SOCK_MEM_WORDS,
};

/* The value of an attribute, or NULL; unaligned. */
const void *sock_attr(const struct sock *s, uint16_t type, size_t *ret_len);
/* `size` bytes of it; false if it has not so many: *ret is as it was. */
bool sock_attr_get(const struct sock *s, uint16_t type, void *ret, size_t size);
/* Copies up to `size` bytes of it; what it does not have is zero. */
size_t sock_attr_copy(const struct sock *s, uint16_t type, void *buf,
		      size_t size);
/*
 * The i-th of SCTP's addresses, SOCK_INET_LOCALS or SOCK_INET_PEERS. False:
 * there are no more, or it is of no family that has such.
 */
bool sock_sctp_addr(const struct sock *s, uint16_t type, unsigned i,
		    struct fd_addr *ret);
/* A word of SK_MEMINFO, whichever family it is of. */
bool sock_mem(const struct sock *s, enum sock_mem word, uint32_t *ret_value);
/* How many words of it there are, up to SOCK_MEM_WORDS. */
unsigned sock_mem_words(const struct sock *s, uint32_t words[SOCK_MEM_WORDS]);
/* An unsigned member of tcp_info at this place; false if it is not there. */
bool sock_info(const struct sock *s, unsigned off, unsigned size,
	       uint64_t *ret_value);
/* The raw name of a unix socket, or NULL. */
const char *sock_unix_name(const struct sock *s, size_t *ret_len);

const char *sock_table_name(enum sock_table t); /* "tcp", "unix-stream" */

/* What is to be in the answers. */
enum sock_want {
	SOCK_WANT_INFO = 1 << 0,    /* tcp_info, congestion control */
	SOCK_WANT_MEM = 1 << 1,	    /* memory */
	SOCK_WANT_TOS = 1 << 2,	    /* tos, tclass, class_id */
	SOCK_WANT_DETAIL = 1 << 3,  /* unix: file, pending; uid */
	SOCK_WANT_FILTER = 1 << 4,  /* packet: its program */
	SOCK_WANT_ATTRS = 1 << 5,   /* keep what came in any case */
	SOCK_WANT_STORAGE = 1 << 6, /* storages of BPF programs */
	SOCK_WANT_PROC = 1 << 7,    /* from /proc/net and nowhere else */
	SOCK_WANT_ENDS = 1 << 8,    /* unix: no queues, which take locks */
};

struct sock_query {
	uint32_t tables; /* SOCK_TABLE_* */
	uint32_t states; /* SOCK_STATE_* */
	bool ipv4, ipv6;
	uint32_t want; /* enum sock_want */
	/* Conditions that hold for all rows, or NULL; borrowed. */
	const struct sock_filter *filter;
};

struct sock_list {
	struct sock *rows;
	size_t n, cap;
	struct arena arena;
};

void sock_list_init(struct sock_list *l);
void sock_list_done(struct sock_list *l);

/*
 * Adds all that the query wants of this namespace. A table that the kernel
 * does not have gives no row, what it refused a row with `refused`.
 * Returns 0 or -errno.
 */
int sock_collect(struct sock_list *l, const struct sock_query *q,
		 struct netns *ns);
/*
 * The kernel's answers about TCP as they are, into a file (ss -D), and the
 * rows out of such a file, up to its first end of a dump. Return 0 or -errno
 * (-EBADMSG: that is no such file).
 */
int sock_dump_tcp(FILE *out, const struct sock_query *q, struct netns *ns);
int sock_load_tcp(struct sock_list *l, const struct sock_query *q, FILE *in);
/*
 * Waits for the next TCP or UDP socket that is destroyed (ss -E), and adds it.
 * *nl is opened by the first call. Returns 0 or -errno.
 */
int sock_wait_destroyed(struct netlink *nl, struct sock_list *l,
			const struct sock_query *q, struct netns *ns);
/* Joins the ends of unix sockets within the list. */
void sock_join_peers(struct sock_list *l);
/*
 * Notes for each listener how many connections wait for their last ACK, by
 * asking for those. Returns 0 or -errno.
 */
int sock_count_syn(struct sock_list *l, struct netns *ns);
/* The same by rows of this namespace that were collected already. */
void sock_note_syn(struct sock_list *l, struct netns *ns);

/* Ends a connection (SOCK_DESTROY). Returns 0 or -errno. */
int sock_destroy(const struct sock *s);

#endif
