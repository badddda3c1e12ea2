/* SPDX-License-Identifier: BSD-2-Clause */
/* Hostile calls, and the judgement of what is shown of them. */
#include "hostile.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/json_writer.h"
#include "syscall/indirect.h"

uint64_t take(struct input *in, size_t n)
{
	uint64_t v = 0;

	if (n > in->left)
		n = in->left;
	memcpy(&v, in->p, n);
	in->p += n;
	in->left -= n;
	return v;
}

/* Registers are small numbers, addresses, or anything. */
static uint64_t take_arg(struct input *in)
{
	switch (take(in, 1) & 3) {
	case 0: return take(in, 1);
	case 1: return 0x10000 + take(in, 2);
	case 2: return take(in, 4);
	default: return take(in, 8);
	}
}

/* One page in seven is not mapped; a read stops short before it. */
ssize_t read_window(struct memory *m, uint64_t addr, void *buf, size_t len)
{
	const struct window *w = m->owner;
	size_t i = 0;

	if (!w->len)
		return -EFAULT;
	while (i < len && (addr + i) / 4096 % 7 != 0) {
		size_t at = (addr + i) % w->len, n = w->len - at;

		if (n > len - i)
			n = len - i;
		if (n > 4096 - (addr + i) % 4096)
			n = 4096 - (addr + i) % 4096;
		memcpy((char *)buf + i, w->p + at, n);
		i += n;
	}
	return i ? (ssize_t)i : -EFAULT;
}

#define EVIL "/tmp/\033[31mred\n\"<a>\\\xff\xc0"

static const struct fd_ident *identify(const struct call *call, int fd)
{
	static uint64_t bits[2] = { UINT64_MAX, 5 };
	static const struct fd_ident idents[] = {
		{ .kind = FD_UNKNOWN, .refused = EACCES },
		{ .kind = FD_PATH, .path = (char *)EVIL, .deleted = true },
		{ .kind = FD_DEVICE,
		  .path = (char *)EVIL,
		  .mode = 0020644,
		  .major = 136,
		  .minor = 1,
		  .tty_index = 7 },
		{ .kind = FD_PIPE, .path = (char *)"pipe:[1]" },
		{ .kind = FD_SOCKET,
		  .path = (char *)"socket:[1]",
		  .family = AF_INET,
		  .type = 1,
		  .proto_name = "TCP",
		  .local = { AF_INET, 80, { 127, 0, 0, 1 } },
		  .peer = { AF_INET6, 80, { 0xfe, 0x80 }, 2 } },
		{ .kind = FD_SOCKET,
		  .path = (char *)"socket:[1]",
		  .family = AF_UNIX,
		  .proto_name = "UNIX-STREAM",
		  .local = { AF_UNIX, .path = (char *)EVIL },
		  .peer = { AF_UNIX, .path = (char *)"@" EVIL } },
		{ .kind = FD_SOCKET,
		  .path = (char *)"socket:[1]",
		  .family = AF_NETLINK,
		  .protocol = 99,
		  .portid = 1 },
		{ .kind = FD_SOCKET,
		  .path = (char *)"socket:[1]",
		  .family = AF_PACKET,
		  .protocol = 0x800,
		  .ifindex = 999 },
		{ .kind = FD_ANON,
		  .path = (char *)"anon_inode:[eventpoll]",
		  .anon = FD_ANON_EPOLL,
		  .epoll_n = 66,
		  .epoll_bits = bits,
		  .epoll_words = 2 },
		{ .kind = FD_ANON,
		  .path = (char *)"anon_inode:[signalfd]",
		  .anon = FD_ANON_SIGNALFD,
		  .sigmask = UINT64_MAX },
		{ .kind = FD_ANON,
		  .path = (char *)"anon_inode:[pidfd]",
		  .anon = FD_ANON_PIDFD,
		  .pidfd_pid = -1 },
		{ .kind = FD_ANON,
		  .path = (char *)"anon_inode:[eventfd]",
		  .anon = FD_ANON_EVENTFD,
		  .eventfd_count = UINT64_MAX,
		  .eventfd_id = -1,
		  .eventfd_semaphore = -1 },
		{ .kind = FD_ANON, .path = (char *)"anon_inode:inotify" },
		{ .kind = FD_ANON, .path = NULL, .detail = (char *)EVIL },
	};
	unsigned i = (unsigned)fd % (ARRAY_SIZE(idents) + 1);

	return i < ARRAY_SIZE(idents) ? &idents[i] : NULL;
}

/* Every protocol there is, and all that gives events, by the descriptor. */
static int format_of(const struct call *call, int fd)
{
	unsigned n = (unsigned)fd % 29;

	return n < 24 ? (int)n - 1 : FD_FORMAT_INOTIFY + (int)n - 24;
}

void take_call(struct input *in, struct call *c)
{
	c->pid = c->tid = 1;
	c->error = 0;
	c->no_ret = false;
	c->ret = 0;
	c->phase = PHASE_ENTER;
	c->abi = take(in, 1) % ABI_COUNT;
	c->nr = take(in, 2) % (sysent_max(c->abi) + 1);
	c->sysent = sysent_by_nr(c->abi, c->nr);
	for (unsigned i = 0; i < 6; i++)
		c->args[i] = take_arg(in);
	c->sp = c->args[5] * 16;
	c->mem->live = PHASE_ENTER;
	if (c->sysent && c->sysent->classes & SC_INDIRECT)
		call_indirect(c);
}

void take_result(struct input *in, struct call *c)
{
	uint64_t bits = take(in, 1);

	c->ret = (int64_t)take_arg(in);
	c->error = bits & 1 ? (int)(take(in, 2) % 600) : 0;
	c->no_ret = !(bits & 0xf0);
	c->identify = bits & 2 ? identify : NULL;
	c->format_of = bits & 4 ? format_of : NULL;
}

void must_be_printable(const char *s, size_t len, bool lines)
{
	for (size_t i = 0; i < len; i++)
		if (((unsigned char)s[i] < ' ' && !(lines && s[i] == '\n')) ||
		    s[i] == 0x7f)
			abort();
}

/* Past the value at p; NULL if there is none. */
static const char *json_value(const char *p, const char *end, unsigned depth);

static const char *json_text(const char *p, const char *end)
{
	if (p == end || *p++ != '"')
		return NULL;
	for (; p < end && *p != '"'; p++) {
		if ((unsigned char)*p < ' ')
			return NULL;
		if (*p != '\\')
			continue;
		if (++p == end || !strchr("\"\\/bfnrtu", *p))
			return NULL;
		if (*p == 'u' && (end - p < 5 ||
				  strspn(p + 1, "0123456789abcdefABCDEF") < 4))
			return NULL;
	}
	return p < end ? p + 1 : NULL;
}

static const char *json_list(const char *p, const char *end, unsigned depth)
{
	bool object = *p == '{';
	char close = object ? '}' : ']';

	if (++p < end && *p == close)
		return p + 1;
	while (p) {
		if (object) {
			p = json_text(p, end);
			if (!p || p == end || *p++ != ':')
				return NULL;
		}
		p = json_value(p, end, depth + 1);
		if (!p || p == end || (*p != ',' && *p != close))
			return NULL;
		if (*p++ == close)
			return p;
	}
	return NULL;
}

static const char *json_value(const char *p, const char *end, unsigned depth)
{
	static const char *const words[] = { "true", "false", "null" };
	size_t n;

	if (p == end || depth > 100)
		return NULL;
	if (*p == '{' || *p == '[')
		return json_list(p, end, depth);
	if (*p == '"')
		return json_text(p, end);
	for (unsigned i = 0; i < ARRAY_SIZE(words); i++) {
		n = strlen(words[i]);
		if ((size_t)(end - p) >= n && memcmp(p, words[i], n) == 0)
			return p + n;
	}
	p += *p == '-';
	n = 0;
	while (p + n < end && strchr("0123456789.eE+-", p[n]) && p[n])
		n++;
	/* No number begins with a zero that says nothing. */
	if (!n || p[0] < '0' || p[0] > '9' ||
	    (n > 1 && p[0] == '0' && p[1] != '.'))
		return NULL;
	return p + n;
}

void must_be_json(const char *s, size_t len)
{
	const char *p = s, *end = s + len;

	if (!json_is_utf8(s, len))
		abort();
	while (p < end) {
		p = json_value(p, end, 0);
		if (!p) {
			fprintf(stderr, "not JSON: %.*s\n", (int)len, s);
			abort();
		}
		while (p < end && *p == '\n')
			p++;
	}
}
