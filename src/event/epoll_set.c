/* SPDX-License-Identifier: BSD-2-Clause */
/* Which descriptors an epoll watches. */
#include "event/epoll_set.h"

#include <string.h>

#include "basic/xmalloc.h"

bool epoll_set_has(const struct fd_ident *id, int fd)
{
	return fd >= 0 && (unsigned)fd / 64 < id->epoll_words &&
	       (id->epoll_bits[fd / 64] >> (fd % 64) & 1);
}

/* The lowest ones are those that are shown. */
static void show_first(struct fd_ident *id)
{
	unsigned n = 0;

	for (uint32_t w = 0; w < id->epoll_words; w++) {
		uint64_t bits = id->epoll_bits[w];

		for (; bits && n < FD_EPOLL_SHOWN; bits &= bits - 1)
			id->epoll_fds[n++] = 64 * w + __builtin_ctzll(bits);
		if (n == FD_EPOLL_SHOWN)
			break;
	}
}

static void set_bit(struct fd_ident *id, uint32_t fd)
{
	uint32_t old = id->epoll_words, n = fd / 64 + 1 + old;

	if (fd / 64 >= old) {
		id->epoll_bits = xreallocarray(id->epoll_bits, n,
					       sizeof(uint64_t));
		memset(id->epoll_bits + old, 0, (n - old) * sizeof(uint64_t));
		id->epoll_words = n;
	}
	id->epoll_bits[fd / 64] |= UINT64_C(1) << (fd % 64);
}

void epoll_set_add(struct fd_ident *id, int fd)
{
	if (epoll_set_has(id, fd) || fd < 0)
		return;
	id->epoll_n++;
	if (fd >= EPOLL_SET_FDS)
		return;
	set_bit(id, (uint32_t)fd);
	show_first(id);
}

void epoll_set_remove(struct fd_ident *id, int fd)
{
	if (!epoll_set_has(id, fd))
		return;
	id->epoll_n--;
	id->epoll_bits[fd / 64] &= ~(UINT64_C(1) << (fd % 64));
	show_first(id);
}

void epoll_set_append(struct fd_ident *id, uint32_t fd)
{
	if (id->epoll_n < FD_EPOLL_SHOWN)
		id->epoll_fds[id->epoll_n] = (int)fd;
	id->epoll_n++;
	if (fd < EPOLL_SET_FDS)
		set_bit(id, fd);
}

void epoll_set_move(struct fd_ident *to, struct fd_ident *from)
{
	to->epoll_n = from->epoll_n;
	memcpy(to->epoll_fds, from->epoll_fds, sizeof(to->epoll_fds));
	to->epoll_bits = from->epoll_bits;
	to->epoll_words = from->epoll_words;
	from->epoll_bits = NULL;
	from->epoll_words = from->epoll_n = 0;
}
