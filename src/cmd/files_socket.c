/* SPDX-License-Identifier: BSD-2-Clause */
/* What `ringside files` says of a socket. */
#include <netinet/in.h>
#include <string.h>

#include "basic/strbuf.h"
#include "cmd/files_columns.h"
#include "event/sock_ident.h"
#include "snapshot/sock.h"
#include "syscall/xlat/net.h"
#include "view/value.h"

const char *files_socket_proto(const struct sock *s)
{
	return sock_proto_name(s->family, s->type, s->protocol);
}

/* "ESTABLISHED" of TCP_ESTABLISHED; NULL: it has no states. */
const char *files_socket_state(const struct sock *s)
{
	static const char *const names[] = {
		[SOCK_ESTABLISHED] = "ESTABLISHED",
		[SOCK_SYN_SENT] = "SYN_SENT",
		[SOCK_SYN_RECV] = "SYN_RECV",
		[SOCK_FIN_WAIT1] = "FIN_WAIT1",
		[SOCK_FIN_WAIT2] = "FIN_WAIT2",
		[SOCK_TIME_WAIT] = "TIME_WAIT",
		[SOCK_CLOSE] = "CLOSE",
		[SOCK_CLOSE_WAIT] = "CLOSE_WAIT",
		[SOCK_LAST_ACK] = "LAST_ACK",
		[SOCK_LISTEN] = "LISTEN",
		[SOCK_CLOSING] = "CLOSING",
		[SOCK_NEW_SYN_RECV] = "SYN_RECV",
		[SOCK_BOUND_INACTIVE] = "BOUND",
	};

	if (s->state >= SOCK_STATES || s->family == AF_NETLINK ||
	    s->family == AF_PACKET)
		return NULL;
	return names[s->state];
}

static bool is_inet(const struct sock *s)
{
	return s->family == AF_INET || s->family == AF_INET6;
}

static void put_addr(struct strbuf *b, const struct fd_addr *a)
{
	static const struct value_style style;
	struct value v;

	value_addr(&v, a);
	value_put_text(b, &v, &style);
}

void files_name_socket(struct strbuf *b, const struct open_file *o)
{
	const struct sock *s = o->socket;
	const char *proto = files_socket_proto(s);
	const char *state = files_socket_state(s);
	uint32_t word;

	if (proto)
		strbuf_puts(b, proto);
	else
		strbuf_printf(b, "family %u", s->family);
	if (s->family == AF_NETLINK) {
		word = fd_addr_word(&s->local);
		const char *name = xlat_name(&xlat_netlink_proto, word);

		strbuf_printf(b, " %s port %u", name ? name : "?",
			      s->local.scope_id);
		return;
	}
	if (is_inet(s)) {
		strbuf_putc(b, ' ');
		put_addr(b, &s->local);
		if (!sock_addr_is_any(&s->peer) || s->peer.port) {
			strbuf_puts(b, " -> ");
			put_addr(b, &s->peer);
		}
	} else if (s->family == AF_UNIX) {
		const struct fd_addr *named =
			s->local.path ? &s->local :
			s->peer_sock && s->peer_sock->local.path ?
					&s->peer_sock->local :
					NULL;

		if (named) {
			strbuf_puts(b, s->local.path ? " " : " to ");
			put_addr(b, named);
		}
	}
	/* Datagrams know no states; the kernel numbers them all the same. */
	if (state && s->type != SOCK_DGRAM && s->type != SOCK_RAW) {
		strbuf_putc(b, ' ');
		strbuf_puts(b, state);
	}
}
