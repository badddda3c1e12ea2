/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The user-space stack of a thread, as it was when a call was made: what an
 * event carries under -k. All of it is borrowed, as the event is.
 */
#ifndef RINGSIDE_EVENT_STACK_H
#define RINGSIDE_EVENT_STACK_H

#include <stdint.h>

enum {
	STACK_LIMIT = 256,	     /* frames, unless it is said otherwise */
	STACK_LIMIT_MAX = 16384,     /* whatever is said */
	STACK_BYTES = 8192,	     /* of the stack, copied by eBPF */
	STACK_BYTES_MAX = 65536 - 8, /* the longest piece */
};

/* A place in a program's code, wherever that is mapped. */
struct place {
	uint64_t id;	    /* never 0, unique in a trace */
	const char *module; /* path of the file, or "[vdso]" */
	uint64_t offset;    /* the address as the ELF file has it */
	const char *symbol; /* NULL: none is known */
	uint64_t symbol_offset;
	const char *file; /* source; NULL: not known */
	uint32_t line;
	uint8_t build_id_len;
	uint8_t build_id[20];
};

struct frame {
	uint64_t ip;
	const struct place *place; /* NULL: in no file that is mapped */
};

/* Why there are no more frames. */
enum stack_end {
	STACK_WHOLE,	 /* this is where the thread began */
	STACK_TOO_MANY,	 /* as many as were asked for */
	STACK_NO_MEMORY, /* the stack leads to where nothing can be read */
	STACK_NO_RULE,	 /* nothing tells how to go on from the last one */
	STACK_LOOP,	 /* the frames do not lead up */
	STACK_CUT,	 /* no more of the stack was captured */
	STACK_GONE,	 /* the thread is gone, or may not be read */
	STACK_END_COUNT
};

/* What the frames were found by. */
enum stack_how {
	STACK_BY_RULES,	   /* unwind tables: exact */
	STACK_BY_POINTERS, /* frame pointers, some of them or all */
	STACK_HOW_COUNT
};

struct stack {
	const struct frame *frames; /* from the innermost out */
	uint32_t n;
	enum stack_end end;
	enum stack_how how;
};

#endif
