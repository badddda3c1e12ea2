/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What a socket of another process is. The cheapest and surest way is to
 * borrow it for a moment by pidfd_getfd(2): a server with ten thousand
 * connections costs no more than one with two, and its network namespace
 * does not matter. Where that is refused, sock_diag(7) lists the family and
 * the inode picks the one.
 */
#include "capture/identify_sock.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/if_packet.h>
#include <linux/inet_diag.h>
#include <linux/netlink_diag.h>
#include <linux/packet_diag.h>
#include <linux/sock_diag.h>
#include <linux/unix_diag.h>
#include <netinet/in.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "event/sock_ident.h"

enum {
	SYS_PIDFD_OPEN = 434,
	SYS_PIDFD_GETFD = 438,
	FLAG_PIDFD_THREAD = O_EXCL, /* Linux 6.9 */
};

void sock_asker_init(struct sock_asker *a)
{
	*a = (struct sock_asker){ 0 };
	for (unsigned i = 0; i < PIDFDS; i++)
		a->pidfds[i].fd = -1;
	for (unsigned i = 0; i < NETNS; i++)
		a->netns[i].nl.fd = -1;
}

void sock_asker_done(struct sock_asker *a)
{
	for (unsigned i = 0; i < PIDFDS; i++)
		if (a->pidfds[i].fd >= 0)
			close(a->pidfds[i].fd);
	for (unsigned i = 0; i < NETNS; i++)
		netlink_close(&a->netns[i].nl);
}

static void forget(struct sock_asker *a, pid_t tid)
{
	unsigned k = (unsigned)tid % PIDFDS;

	if (a->pidfds[k].tid != tid)
		return;
	if (a->pidfds[k].fd >= 0)
		close(a->pidfds[k].fd);
	a->pidfds[k].fd = -1;
	a->pidfds[k].tid = 0;
}

/* addresses */

static void set_addr(struct fd_addr *a, const struct sockaddr_storage *ss,
		     socklen_t len)
{
	const struct sockaddr_in *in = (const void *)ss;
	const struct sockaddr_in6 *in6 = (const void *)ss;
	const struct sockaddr_un *un = (const void *)ss;

	if (len > sizeof(*ss) || len < sizeof(ss->ss_family))
		return;
	if (ss->ss_family == AF_UNIX) {
		size_t off = offsetof(struct sockaddr_un, sun_path);

		if (len > off)
			sock_set_unix_name(a, un->sun_path, len - off);
	} else if (ss->ss_family == AF_INET && len >= sizeof(*in)) {
		a->family = AF_INET;
		a->port = ntohs(in->sin_port);
		memcpy(a->addr, &in->sin_addr, 4);
	} else if (ss->ss_family == AF_INET6 && len >= sizeof(*in6)) {
		a->family = AF_INET6;
		a->port = ntohs(in6->sin6_port);
		a->scope_id = in6->sin6_scope_id;
		memcpy(a->addr, &in6->sin6_addr, 16);
	}
}

/* the socket itself */

static int open_pidfd(pid_t tid)
{
	char text[4096];
	uint64_t tgid;
	int fd = syscall(SYS_PIDFD_OPEN, tid, FLAG_PIDFD_THREAD);

	if (fd >= 0 || errno != EINVAL)
		return fd < 0 ? -errno : fd;
	/* Before Linux 6.9 only of a thread group's leader. */
	if (proc_read(tid, "status", text, sizeof(text)) <= 0 ||
	    !proc_field_u64(text, "Tgid:", 10, &tgid))
		return -ESRCH;
	fd = syscall(SYS_PIDFD_OPEN, (pid_t)tgid, 0);
	return fd < 0 ? -errno : fd;
}

static int get_fd(struct sock_asker *a, pid_t tid, int fd)
{
	unsigned k = (unsigned)tid % PIDFDS;
	int got, r;

	for (int attempt = 0; attempt < 2; attempt++) {
		if (a->pidfds[k].tid != tid || a->pidfds[k].fd < 0) {
			forget(a, a->pidfds[k].tid);
			r = open_pidfd(tid);
			if (r < 0)
				return r;
			a->pidfds[k].tid = tid;
			a->pidfds[k].fd = r;
		}
		got = syscall(SYS_PIDFD_GETFD, a->pidfds[k].fd, fd, 0);
		if (got >= 0)
			return got;
		r = -errno;
		/* The id was given to another process since. */
		if (r != -ESRCH)
			return r;
		forget(a, tid);
	}
	return -ESRCH;
}

static int int_option(int fd, int name, int otherwise)
{
	int v;
	socklen_t len = sizeof(v);

	return getsockopt(fd, SOL_SOCKET, name, &v, &len) ? otherwise : v;
}

static void ask_packet(const struct sockaddr_ll *ll, struct fd_ident *id)
{
	id->ifindex = ll->sll_ifindex;
	id->protocol = ntohs(ll->sll_protocol);
}

static void ask_names(int fd, struct fd_ident *id)
{
	struct sockaddr_storage ss;
	socklen_t len = sizeof(ss);

	if (!getsockname(fd, (struct sockaddr *)&ss, &len)) {
		if (ss.ss_family == AF_NETLINK)
			id->portid = ((struct sockaddr_nl *)&ss)->nl_pid;
		else if (ss.ss_family == AF_PACKET)
			ask_packet((struct sockaddr_ll *)&ss, id);
		else
			set_addr(&id->local, &ss, len);
	}
	len = sizeof(ss);
	if (id->family != AF_NETLINK && id->family != AF_PACKET &&
	    !getpeername(fd, (struct sockaddr *)&ss, &len))
		set_addr(&id->peer, &ss, len);
}

static int ask_socket(struct sock_asker *a, pid_t tid, int fd,
		      struct fd_ident *id)
{
	_cleanup_close_ int got = get_fd(a, tid, fd);
	struct stat st;

	if (got < 0)
		return got;
	/* Another thread may have put something else there. */
	if (fstat(got, &st) || (id->inode && st.st_ino != id->inode))
		return -ESTALE;
	id->family = int_option(got, SO_DOMAIN, AF_UNSPEC);
	if (id->family == AF_UNSPEC)
		return -ENOTSOCK;
	id->type = int_option(got, SO_TYPE, 0);
	id->protocol = int_option(got, SO_PROTOCOL, 0);
	id->listening = int_option(got, SO_ACCEPTCONN, 0) > 0;
	id->proto_name = sock_proto_name(id->family, id->type, id->protocol);
	ask_names(got, id);
	return 0;
}

/* sock_diag */

static int open_diag(pid_t tid, bool ours, struct netlink *ret_nl)
{
	_cleanup_close_ int ns = -1;
	char path[64];

	if (ours)
		return netlink_open(ret_nl, NETLINK_SOCK_DIAG);
	snprintf(path, sizeof(path), "/proc/%d/ns/net", (int)tid);
	ns = open(path, O_RDONLY | O_CLOEXEC);
	if (ns < 0)
		return -errno;
	return netlink_open_in(ret_nl, NETLINK_SOCK_DIAG, ns);
}

static uint64_t netns_inode(const char *path)
{
	struct stat st;

	return stat(path, &st) ? 0 : st.st_ino;
}

static int diag_socket(struct sock_asker *a, pid_t tid, struct netlink **ret_nl)
{
	char path[64];
	uint64_t inode;
	unsigned k;

	snprintf(path, sizeof(path), "/proc/%d/ns/net", (int)tid);
	inode = netns_inode(path);
	if (!inode)
		return -errno;
	for (k = 0; k < NETNS; k++)
		if (a->netns[k].inode == inode)
			break;
	if (k == NETNS) {
		k = a->next_netns++ % NETNS;
		netlink_close(&a->netns[k].nl);
		a->netns[k].inode = inode;
		a->netns[k].error = open_diag(
			tid, inode == netns_inode("/proc/self/ns/net"),
			&a->netns[k].nl);
	}
	if (a->netns[k].error)
		return a->netns[k].error;
	*ret_nl = &a->netns[k].nl;
	return 0;
}

static int take_inet(void *owner, uint16_t type, const void *data, size_t len)
{
	struct fd_ident *id = owner;
	struct inet_diag_msg m;
	size_t n;

	if (len < sizeof(m))
		return -EBADMSG;
	memcpy(&m, data, sizeof(m));
	if (m.idiag_inode != id->inode)
		return 0;
	n = m.idiag_family == AF_INET ? 4 : 16;
	id->local = (struct fd_addr){ .family = m.idiag_family,
				      .port = ntohs(m.id.idiag_sport) };
	memcpy(id->local.addr, m.id.idiag_src, n);
	id->peer = (struct fd_addr){ .family = m.idiag_family,
				     .port = ntohs(m.id.idiag_dport) };
	memcpy(id->peer.addr, m.id.idiag_dst, n);
	if (!id->peer.port && sock_addr_is_any(&id->peer))
		id->peer.family = AF_UNSPEC;
	id->listening = m.idiag_state == 10; /* TCP_LISTEN */
	return 1;
}

static int take_unix(void *owner, uint16_t type, const void *data, size_t len)
{
	struct fd_ident *id = owner;
	struct unix_diag_msg m;
	const void *p;
	const char *attrs = (const char *)data + sizeof(m);
	uint32_t peer;
	size_t n;

	if (len < sizeof(m))
		return -EBADMSG;
	memcpy(&m, data, sizeof(m));
	if (m.udiag_ino != (uint32_t)id->inode)
		return 0;
	id->type = m.udiag_type;
	id->listening = m.udiag_state == 10;
	p = netlink_attr(attrs, len - sizeof(m), UNIX_DIAG_NAME, &n);
	if (p && n && n <= sizeof(((struct sockaddr_un *)0)->sun_path))
		sock_set_unix_name(&id->local, p, n);
	p = netlink_attr(attrs, len - sizeof(m), UNIX_DIAG_PEER, &n);
	if (p && n >= sizeof(peer)) {
		memcpy(&peer, p, sizeof(peer));
		id->peer_inode = peer;
	}
	return 1;
}

static int take_netlink(void *owner, uint16_t type, const void *data,
			size_t len)
{
	struct fd_ident *id = owner;
	struct netlink_diag_msg m;

	if (len < sizeof(m))
		return -EBADMSG;
	memcpy(&m, data, sizeof(m));
	if (m.ndiag_ino != (uint32_t)id->inode)
		return 0;
	id->type = m.ndiag_type;
	id->protocol = m.ndiag_protocol;
	id->portid = m.ndiag_portid;
	return 1;
}

static int take_packet(void *owner, uint16_t type, const void *data, size_t len)
{
	struct fd_ident *id = owner;
	struct packet_diag_msg m;
	const void *p;
	size_t n;

	if (len < sizeof(m))
		return -EBADMSG;
	memcpy(&m, data, sizeof(m));
	if (m.pdiag_ino != (uint32_t)id->inode)
		return 0;
	id->type = m.pdiag_type;
	id->protocol = m.pdiag_num;
	p = netlink_attr((const char *)data + sizeof(m), len - sizeof(m),
			 PACKET_DIAG_INFO, &n);
	if (p && n >= sizeof(struct packet_diag_info))
		memcpy(&id->ifindex, p, sizeof(uint32_t));
	return 1;
}

static int diag_unix(struct netlink *nl, struct fd_ident *id)
{
	/* By inode, without a dump. */
	struct unix_diag_req req = {
		.sdiag_family = AF_UNIX,
		.udiag_states = UINT32_MAX,
		.udiag_ino = id->inode,
		.udiag_show = UDIAG_SHOW_NAME | UDIAG_SHOW_PEER,
		.udiag_cookie = { UINT32_MAX, UINT32_MAX },
	};

	return netlink_request(nl, SOCK_DIAG_BY_FAMILY, 0, &req, sizeof(req),
			       take_unix, id);
}

static int ask_diag(struct sock_asker *a, pid_t tid, struct fd_ident *id)
{
	struct inet_diag_req_v2 inet = { .sdiag_family = id->family,
					 .sdiag_protocol = id->protocol,
					 .idiag_states = UINT32_MAX };
	struct netlink_diag_req netlink = { .sdiag_family = AF_NETLINK,
					    .sdiag_protocol = NDIAG_PROTO_ALL };
	struct packet_diag_req packet = { .sdiag_family = AF_PACKET,
					  .pdiag_show = PACKET_SHOW_INFO };
	struct netlink *nl;
	int r = diag_socket(a, tid, &nl);

	if (r < 0)
		return r;
	switch (id->family) {
	case AF_UNIX: return diag_unix(nl, id);
	case AF_INET:
	case AF_INET6:
		if (id->type == SOCK_RAW)
			inet.sdiag_protocol = IPPROTO_RAW;
		return netlink_request(nl, SOCK_DIAG_BY_FAMILY, NLM_F_DUMP,
				       &inet, sizeof(inet), take_inet, id);
	case AF_NETLINK:
		return netlink_request(nl, SOCK_DIAG_BY_FAMILY, NLM_F_DUMP,
				       &netlink, sizeof(netlink), take_netlink,
				       id);
	case AF_PACKET:
		return netlink_request(nl, SOCK_DIAG_BY_FAMILY, NLM_F_DUMP,
				       &packet, sizeof(packet), take_packet,
				       id);
	default: return -EAFNOSUPPORT;
	}
}

/* The kernel's own name of the protocol tells family and protocol. */
static int ask_proto(pid_t tid, int fd, struct fd_ident *id)
{
	char path[64], name[64];
	ssize_t n;

	snprintf(path, sizeof(path), "/proc/%d/fd/%d", (int)tid, fd);
	n = getxattr(path, "system.sockprotoname", name, sizeof(name) - 1);
	if (n < 0)
		return -errno;
	name[n] = '\0';
	return sock_proto_find(name, id);
}

void sock_ask(struct sock_asker *a, pid_t tid, int fd, struct fd_ident *id)
{
	struct netlink *nl;
	int r = ask_socket(a, tid, fd, id);

	if (!r) {
		/* Only sock_diag knows the other end of a pair. */
		if (id->family == AF_UNIX && !id->listening &&
		    !diag_socket(a, tid, &nl))
			diag_unix(nl, id);
	} else if (!(r = ask_proto(tid, fd, id))) {
		r = ask_diag(a, tid, id);
		/* Not in the lists: not bound, or closed by its peer. */
		if (r == -ENOENT)
			r = 0;
	}
	if (r)
		id->refused = -r;
	sock_drop_unbound(id);
}
