/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * One system call as it was seen: raw arguments, result, the bytes of user
 * memory that came with it, and what its descriptors stand for. A decoder
 * needs nothing else, so it does not matter whether the process still
 * exists.
 */
#ifndef RINGSIDE_SYSCALL_CALL_H
#define RINGSIDE_SYSCALL_CALL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "basic/arena.h"
#include "syscall/fd_ident.h"
#include "syscall/table.h"

enum phase { PHASE_ENTER, PHASE_EXIT };

/* What became of bytes that were to be copied. */
enum mem_status {
	MEM_OK,
	MEM_TRUNCATED, /* some of them, then a page that is not mapped */
	MEM_FAULTED,   /* none */
	MEM_LATE,      /* read on exit, though they belong to the entry */
};

/* A copied piece of the tracee's memory. */
struct segment {
	uint64_t addr;
	uint32_t len;	/* bytes that `data` has */
	uint32_t want;	/* bytes that were asked for */
	uint8_t phase;	/* enum phase */
	uint8_t status; /* enum mem_status */
	uint32_t next;	/* of the same list, one more than its place; 0: none */
	const unsigned char *data;
};

struct memory {
	struct segment *segs;
	unsigned n, cap;
	uint32_t *lists; /* where to look for an address, once there are many */
	struct arena arena; /* where the bytes lie, unless a record owns them */
	/*
	 * Reads more while the tracee is stopped, and keeps it here, so that
	 * what one sink needed the next one has too. NULL where there is no
	 * stopped tracee (eBPF, replay). Returns the bytes read (which may be
	 * fewer than asked) or -errno.
	 */
	ssize_t (*read)(struct memory *m, uint64_t addr, void *buf, size_t len);
	/* The same of what secontext.h has addresses for; NULL: not wanted. */
	ssize_t (*secontext)(struct memory *m, uint64_t addr, void *buf,
			     size_t len);
	void *owner;
	enum phase live; /* the phase that they can speak for */
};

/* No pieces; the room is kept. */
void memory_reset(struct memory *m);
void memory_done(struct memory *m);
/* Keeps a piece; `data` is borrowed (usually from m->arena). */
void memory_add(struct memory *m, enum phase phase, uint64_t addr,
		const void *data, size_t len, size_t want,
		enum mem_status status);
/*
 * Up to `len` bytes at `addr` as they were in `phase`. Returns how many
 * there are, 0 if none were captured. The pointer is good until
 * memory_reset().
 */
size_t memory_get(struct memory *m, enum phase phase, uint64_t addr, size_t len,
		  const unsigned char **ret_data);
/* The same with another way to read what is not there yet, or NULL. */
size_t memory_ask(struct memory *m, enum phase phase, uint64_t addr, size_t len,
		  ssize_t (*read)(struct memory *m, uint64_t addr, void *buf,
				  size_t len),
		  const unsigned char **ret_data);
/*
 * True if there are `got` bytes at `addr` and no more because the next one is
 * not mapped.
 */
bool memory_is_cut(const struct memory *m, enum phase phase, uint64_t addr,
		   size_t got);
/*
 * A string of at most `max` bytes without its NUL. Returns 1 if the NUL was
 * seen, 0 if the string goes on, -EFAULT if it could not be read up to there.
 */
int memory_get_string(struct memory *m, enum phase phase, uint64_t addr,
		      size_t max, const char **ret_s, size_t *ret_len);

/*
 * The row of a call with the variant of its key applied. `args` has NULL
 * from `nargs` on; `value` are the arguments as their kinds take them (two
 * registers of i386 joined).
 */
struct resolved {
	/* One that the flags leave out is there with kind ARG_NONE. */
	const struct field *args[6];
	uint64_t value[6];
	uint8_t nargs;
	uint8_t ret, aux, aux_arg;
	const struct xlat_set *ret_xlat;
	/* what it was made from */
	const struct sysent *sysent;
	enum abi abi;
	uint64_t regs[6];
	/* .args may point to this; so it counts for itself, not for a copy. */
	struct field made;
	const struct resolved *self;
};

struct call {
	enum abi abi;
	uint32_t nr;		     /* without X32_SYSCALL_BIT */
	const struct sysent *sysent; /* NULL: no such number */
	uint64_t args[6];	     /* raw registers */
	uint64_t outer[6];	     /* those of SC_INDIRECT, else undefined */
	uint64_t sp;		     /* stack pointer at entry; 0: not known */
	enum phase phase;	     /* PHASE_EXIT: result is there */
	int64_t ret;
	int error;   /* errno of a failed call, 512 and up: ERESTART*; or 0 */
	bool no_ret; /* the call ended, but with no result (exit, killed) */
	pid_t pid, tid;
	struct memory *mem;
	/* What a descriptor of this process stands for, or NULL. Borrowed. */
	const struct fd_ident *(*identify)(const struct call *call, int fd);
	/*
	 * What is read of a descriptor of this call, and written to it, is made
	 * of: enum fd_format. NULL: nobody knows.
	 */
	int (*format_of)(const struct call *call, int fd);
	/*
	 * The name of the family of generic netlink that had this number where
	 * the call was made, or NULL. May be NULL. Borrowed.
	 */
	const char *(*genl_name)(const struct call *call, uint16_t id);
	/* Shown as bytes all the same, but netlink: as strace does. */
	bool plain;
	/* The name of a thread that is not traced, or NULL. Borrowed. */
	const char *(*comm_of)(const struct call *call, pid_t pid);
	/*
	 * What an id of a thread or a group that the call names is where we
	 * are, or 0: it is the same, or nobody knows. May be NULL.
	 */
	pid_t (*pid_of)(const struct call *call, pid_t pid);
	void *owner; /* for identify, comm_of and pid_of */
	/* What the engine says of the result, in parentheses, or NULL. */
	const char *extra;
	struct resolved resolved; /* call_resolve()'s own */
};

#endif
