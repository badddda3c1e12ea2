/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Sockets on their way to be used: what is probed, bound, listened on,
 * connected to.
 */
#include <errno.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "basic/units.h"
#include "basic/xmalloc.h"
#include "doctor/story_impl.h"
#include "sink/quote.h"

enum { SOCKETS_MAX = 1024 };

static struct sock_note *sock_of(struct story *s, const struct world_file *f)
{
	struct sock_note *n = NULL;

	if (f)
		HASH_FIND(hh, s->socks, &f->id, sizeof(f->id), n);
	return n;
}

void story_on_socket(struct story *s, const struct op *op)
{
	struct sock_note *n;

	if (!op->made || op->made2)
		return;
	if (op->made->family == AF_INET || op->made->family == AF_INET6)
		story_begin_own(s, op->process);
	if (HASH_COUNT(s->socks) >= SOCKETS_MAX)
		return;
	n = xzalloc(sizeof(*n));
	n->file = op->made->id;
	n->ns = op->begin_ns;
	n->number = op->number;
	n->tid = op->thread->tid;
	n->family = op->made->family;
	n->type = op->made->type;
	n->v6only = UNKNOWN;
	HASH_ADD(hh, s->socks, file, sizeof(n->file), n);
}

void story_sock_forget(struct story *s, struct sock_note *n)
{
	HASH_DEL(s->socks, n);
	free(n);
}

void story_on_option(struct story *s, const struct op *op)
{
	struct sock_note *n = sock_of(s, op->file);
	int v;

	if (n && !op->error && (int)op_arg(op, 1) == IPPROTO_IPV6 &&
	    (int)op_arg(op, 2) == IPV6_V6ONLY && op_option_value(op, &v))
		n->v6only = v != 0;
}

void story_on_bind(struct story *s, const struct op *op)
{
	struct sock_note *n = sock_of(s, op->file);
	struct story_item *i;
	const char *addr;

	if (!n || !op_inet_addr(op, &n->addr))
		return;
	n->bound = true;
	n->bind_error = op->error;
	if (!op->error || !n->addr.port)
		return;
	addr = story_addr(s, &n->addr);
	i = story_note(s, op, STORY_BIND_FAILED,
		       story_hash(addr, strlen(addr)));
	i->name = addr;
	i->error = op->error;
	n->used = true;
}

void story_on_listen(struct story *s, const struct op *op)
{
	struct sock_note *n = sock_of(s, op->file);
	struct story_item *i;

	if (op->error || !op->file)
		return;
	story_begin_own(s, op->process);
	i = story_note(s, op, STORY_LISTEN, op->file->id);
	i->fd = op->fd;
	i->listen.backlog = (int)op_arg(op, 1);
	i->listen.v6only = n ? n->v6only : UNKNOWN;
	i->listen.family = op->file->family;
	i->listen.is_shared = op->file->reuseport == 1;
	if (op->file->local.port)
		i->name = story_addr(s, &op->file->local);
	else if (!n && op->file->name)
		story_name(s, i, op->file->name, strlen(op->file->name));
	if (n) {
		n->used = true;
		i->first_ns = n->ns;
		i->first_number = n->number;
		if (n->bound && !i->name)
			i->name = story_addr(s, &n->addr);
	}
}

/* Of AF_UNIX; or what else is known. */
static const char *unix_path(struct story *s, const struct op *op)
{
	const unsigned char *m;
	size_t n = op_arg(op, 2) < 110 ? op_arg(op, 2) : 110;
	uint16_t family;
	size_t skip;

	n = op_memory(op, PHASE_ENTER, op_arg(op, 1), n, &m);
	if (n > 3) {
		memcpy(&family, m, sizeof(family));
		if (family == AF_UNIX) {
			s->d->text.len = 0;
			if (!m[2])
				strbuf_putc(&s->d->text, '@');
			skip = m[2] ? 2 : 3;
			m += skip;
			n -= skip;
			quote_bare(&s->d->text, (const char *)m,
				   strnlen((const char *)m, n));
			return doctor_say(s->d, "%s", strbuf_cstr(&s->d->text));
		}
	}
	return op->file && op->file->name ? op->file->name : "a socket";
}

void story_on_connect(struct story *s, const struct op *op)
{
	struct sock_note *n = sock_of(s, op->file);
	struct fd_addr addr = { 0 };
	struct story_item *i;
	const char *name;

	if (!op_inet_addr(op, &addr))
		name = unix_path(s, op);
	else
		name = story_addr(s, &addr);
	story_begin_own(s, op->process);
	i = story_note(s, op, STORY_CONNECT, story_hash(name, strlen(name)));
	story_name(s, i, name, strlen(name));
	i->socket_type = op->file ? op->file->type : 0;
	if (op->error && op->error != EINPROGRESS) {
		i->errors++;
		i->error = op->error;
	}
	if (!n)
		return;
	n->used = true;
	if (i->count == 1) {
		i->first_ns = n->ns;
		i->first_number = n->number;
	}
}

/* A socket that was never used for anything but to see what can be done. */
void story_on_close(struct story *s, const struct op *op)
{
	struct sock_note *n = sock_of(s, op->file);
	enum story_probe kind;
	struct story_item *i;

	if (!n || op->file->fds > 1)
		return;
	if (!n->used && n->type == SOCK_STREAM &&
	    (n->family == AF_INET || n->family == AF_INET6)) {
		i = story_note(s, op, STORY_PROBE, 0);
		if (i->count == 1) {
			i->first_ns = n->ns;
			i->first_number = n->number;
		}
		kind = n->family == AF_INET ? PROBE_IPV4 :
		       n->v6only == 1	    ? PROBE_IPV6 :
					      PROBE_BOTH;
		i->probe.made |= kind;
		if (n->bind_error && n->family == AF_INET6) {
			i->probe.refused |= kind;
			i->error = n->bind_error;
		}
	}
	story_sock_forget(s, n);
}

/* sentences */

/*
 * What a runtime does before it chooses between a socket for each family and
 * one for both.
 */
void story_say_probe(struct story_text *t, const struct story_actor *a,
		     const struct story_item *i)
{
	struct strbuf *b = &t->b;

	strbuf_puts(b, "probes what the network can do with ");
	words_count(b, i->count, "socket", "sockets");
	strbuf_puts(b, " that are closed again:");
	if (i->probe.made & PROBE_IPV4)
		strbuf_puts(b, " one of IPv4 can be made;");
	if (i->probe.made & PROBE_IPV6)
		strbuf_printf(b, " one of IPv6 alone (IPV6_V6ONLY) %s;",
			      i->probe.refused & PROBE_IPV6 ? "can't be bound" :
							      "can be bound");
	if (i->probe.made & PROBE_BOTH)
		strbuf_printf(b,
			      " one of IPv6 for both families (without "
			      "IPV6_V6ONLY, bound to IPv4's loopback) %s;",
			      i->probe.refused & PROBE_BOTH ?
				      "can't be bound, so that each "
				      "family needs its own" :
				      "can be bound, so that one "
				      "listener is enough");
	b->len--;
	if (i->probe.refused) {
		strbuf_puts(b, "; ");
		words_error(b, i->error);
	}
}

static void put_backlog(struct story_text *t, int backlog)
{
	struct strbuf *b = &t->b;

	if (backlog == UNKNOWN && t->somaxconn == UINT64_MAX)
		return;
	if (backlog < 0) {
		/* As unsigned it is more than any limit. */
		strbuf_printf(b, ", backlog as large as net.core.somaxconn");
		return;
	}
	strbuf_printf(b, ", backlog %d", backlog);
	if (t->somaxconn == UINT64_MAX)
		strbuf_puts(b, " (the kernel takes at most "
			       "net.core.somaxconn)");
	else if ((uint64_t)backlog > t->somaxconn)
		strbuf_printf(b, ", of which net.core.somaxconn leaves %llu",
			      (unsigned long long)t->somaxconn);
	else if ((uint64_t)backlog == t->somaxconn)
		strbuf_puts(b, ", which is net.core.somaxconn");
	else
		strbuf_printf(b, ", within net.core.somaxconn (%llu)",
			      (unsigned long long)t->somaxconn);
}

void story_say_listen(struct story_text *t, const struct story_actor *a,
		      const struct story_item *i)
{
	struct strbuf *b = &t->b;

	strbuf_puts(b, i->first_number ? "listens on " : "has a listener on ");
	strbuf_puts(b, i->name ? i->name : "a socket");
	if (i->listen.family == AF_INET6 && i->first_number)
		strbuf_puts(b, i->listen.v6only == 1 ? " for IPv6 only" :
			       i->listen.v6only == 0 ? " for IPv6 and IPv4" :
						       "");
	strbuf_printf(b, " with descriptor %d", i->fd);
	if (i->listen.is_shared)
		strbuf_puts(b, ", a port that it shares (SO_REUSEPORT)");
	put_backlog(t, i->listen.backlog);
}

void story_say_connect(struct story_text *t, const struct story_actor *a,
		       const struct story_item *i)
{
	struct strbuf *b = &t->b;

	strbuf_printf(b, "connects to %s", i->name ? i->name : "a socket");
	if (i->socket_type == SOCK_DGRAM)
		strbuf_puts(b, " (datagrams)");
	if (i->count > 1) {
		strbuf_putc(b, ' ');
		words_count(b, i->count, "time", "times");
	}
	if (i->errors) {
		strbuf_puts(b, ", ");
		if (i->errors < i->count)
			strbuf_printf(b, "%llu times in vain: ",
				      (unsigned long long)i->errors);
		else
			strbuf_puts(b, "in vain: ");
		words_error(b, i->error);
	}
	if (i->bytes_out || i->bytes_in) {
		strbuf_puts(b, "; sends ");
		units_put_bytes(b, i->bytes_out);
		strbuf_puts(b, ", receives ");
		units_put_bytes(b, i->bytes_in);
	}
}

void story_say_bind_failed(struct story_text *t, const struct story_actor *a,
			   const struct story_item *i)
{
	strbuf_printf(&t->b, "can't bind to %s: ", i->name);
	words_error(&t->b, i->error);
}
