/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * SELinux contexts (--secontext): of the thread, of files that paths name, of
 * descriptors. They come as pieces of the call's memory, at addresses that no
 * process has, each with the context and, behind its NUL, the one that the
 * policy has for such a file, if that is known.
 */
#ifndef RINGSIDE_SYSCALL_SECONTEXT_H
#define RINGSIDE_SYSCALL_SECONTEXT_H

#include "syscall/call.h"

enum secontext_opt {
	SECONTEXT_SHOWN = 1 << 0,    /* the type */
	SECONTEXT_FULL = 1 << 1,     /* user, role, type and level */
	SECONTEXT_MISMATCH = 1 << 2, /* what the policy has, if another */
};

enum {
	SECONTEXT_BYTES = 1024, /* of a piece, at most */
	/* Where a path is, if it is no argument of its own. */
	SECONTEXT_SUN_PATH = 6, /* may have no NUL */
	SECONTEXT_MEMBER = 7,
	SECONTEXT_ARG_SHIFT = 59,
};

/* Above what user space can have, below what the kernel has. */
#define SECONTEXT_FILES	 0x8000000000000000ull
#define SECONTEXT_FDS	 0xc000000000000000ull
#define SECONTEXT_THREAD 0xc100000000000000ull

/*
 * Of the file whose name lies at `addr`: argument `arg` or one of those above.
 * 0: an address that user space does not have.
 */
static inline uint64_t secontext_of_file(unsigned arg, uint64_t addr)
{
	if (!addr || addr >> 47)
		return 0;
	return SECONTEXT_FILES | (uint64_t)(arg & 7) << SECONTEXT_ARG_SHIFT |
	       addr << 12;
}

static inline uint64_t secontext_of_fd(int fd)
{
	return fd < 0 ? 0 : SECONTEXT_FDS | (uint64_t)fd << 12;
}

/* Words without an end of their own: they lie in a call's memory. */
struct secontext {
	const char *text, *expected; /* NULL: not known, or the same */
	size_t len, expected_len;
};

/*
 * What there is at such an address; asks the engine if it can be asked. False:
 * nothing is known, or `opts` (enum secontext_opt) do not want it.
 */
bool secontext_get(struct memory *m, enum phase phase, uint64_t key,
		   unsigned opts, struct secontext *ret_context);

#endif
