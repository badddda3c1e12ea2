/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * /proc/PID/syscall in words: "23 0x1d 0x7ffd... SP PC" is
 * select(29, 0x7ffd..., ...); where the process can be read, with what its
 * arguments point to and what its descriptors are.
 */
#ifndef RINGSIDE_SNAPSHOT_BLOCKED_CALL_H
#define RINGSIDE_SNAPSHOT_BLOCKED_CALL_H

#include <stdbool.h>
#include <sys/types.h>

#include "basic/strbuf.h"
#include "syscall/table.h"

enum blocked_what {
	BLOCKED_RUNNING, /* on a CPU, or waits for one */
	BLOCKED_OUTSIDE, /* in no call: a page fault, a stop, of the kernel */
	BLOCKED_CALL,
};

struct blocked_call {
	uint8_t what; /* enum blocked_what */
	enum abi abi;
	unsigned nargs;		     /* of `args`, that the line has */
	uint64_t nr;		     /* without X32_SYSCALL_BIT */
	const struct sysent *sysent; /* NULL: no such number */
	uint64_t args[6];
	uint64_t sp, pc; /* 0: not told */
};

/*
 * What the line says. `abi`: of the process, ABI_I386 or another. False if it
 * is no such line: proc(5), /proc/[pid]/syscall.
 */
bool blocked_call_parse(const char *line, enum abi abi,
			struct blocked_call *ret);
/* Appends it for a reader who has just the line. False as above. */
bool blocked_call_explain(struct strbuf *b, const char *line);

/* Decodes for live threads: reads their memory, knows their descriptors. */
struct call_reader;

struct call_reader *call_reader_new(void);
void call_reader_free(struct call_reader *r); /* NULL is fine */
/*
 * Appends "read(3</dev/tty>, 0x7f10, 1024)" of a thread that is in the call;
 * and the arguments as the JSON object that they are in traces.
 */
void call_reader_text(struct call_reader *r, const struct blocked_call *c,
		      pid_t pid, pid_t tid, struct strbuf *b);
void call_reader_json(struct call_reader *r, const struct blocked_call *c,
		      pid_t pid, pid_t tid, struct strbuf *b);

#endif
