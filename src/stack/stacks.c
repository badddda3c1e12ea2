/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Registers and memory of a thread, be it stopped or what was captured of it,
 * to a stack.
 */
#include "stack/stacks.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <sys/user.h>

#include <uthash.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "stack/libdw.h"
#include "stack/unwind.h"

enum {
	PAGE = 4096,
	WINDOW = 2 * PAGE, /* read in one go */
	WINDOWS = 16,
	CODE_32 = 0x23, /* cs of 32-bit code */
};

struct process {
	pid_t pid;
	struct space *space;
	UT_hash_handle hh;
};

struct window {
	uint64_t addr;
	size_t len;
	unsigned char data[WINDOW];
};

/* The memory of another process, by pieces, each read once for a stack. */
struct remote {
	struct unwind_memory mem;
	pid_t pid;
	unsigned n; /* windows in use; then the oldest goes */
	struct window windows[WINDOWS];
};

struct captured {
	struct unwind_memory mem;
	uint64_t addr;
	const unsigned char *bytes;
	size_t len;
};

struct stacks {
	const struct trace_opts *opts;
	struct images *images;
	struct process *processes;
	struct process *last;
	struct frame *frames;
	unsigned max;
	struct stack stack;
	struct remote remote;
};

bool stacks_built(void)
{
	return true;
}

bool stacks_possible(char **ret_why)
{
	struct libdw *dw = libdw_open(ret_why);

	libdw_close(dw);
	return dw;
}

struct stacks *stacks_new(const struct trace_opts *opts)
{
	struct stacks *s;

	if (!opts->stacks || (opts->summary == SUMMARY_ONLY && !opts->record))
		return NULL;
	s = xzalloc(sizeof(*s));
	s->opts = opts;
	s->max = opts->stack_limit;
	if (s->max > STACK_LIMIT_MAX)
		s->max = STACK_LIMIT_MAX;
	s->frames = xreallocarray(NULL, s->max, sizeof(*s->frames));
	s->images = images_new();
	return s;
}

static void forget(struct stacks *s, struct process *p)
{
	if (s->last == p)
		s->last = NULL;
	HASH_DEL(s->processes, p);
	space_free(p->space);
	free(p);
}

void stacks_free(struct stacks *s)
{
	struct process *p, *next;

	if (!s)
		return;
	HASH_ITER (hh, s->processes, p, next)
		forget(s, p);
	images_free(s->images);
	free(s->frames);
	free(s);
}

/* processes */

static struct process *find(struct stacks *s, pid_t pid)
{
	struct process *p = s->last;

	if (p && p->pid == pid)
		return p;
	HASH_FIND_INT(s->processes, &pid, p);
	if (p)
		s->last = p;
	return p;
}

static struct process *add(struct stacks *s, pid_t pid, struct space *space)
{
	struct process *p = xzalloc(sizeof(*p));

	p->pid = pid;
	p->space = space;
	HASH_ADD_INT(s->processes, pid, p);
	return s->last = p;
}

static struct space *space_of(struct stacks *s, pid_t pid)
{
	struct process *p = find(s, pid);

	if (!p)
		p = add(s, pid, space_new(s->images, pid));
	return p->space;
}

void stacks_add(struct stacks *s, pid_t pid)
{
	space_of(s, pid);
}

bool stacks_knows(struct stacks *s, pid_t pid)
{
	return find(s, pid) != NULL;
}

void stacks_suspect(struct stacks *s)
{
	struct process *p, *next;

	HASH_ITER (hh, s->processes, p, next)
		space_suspect(p->space);
}

bool stacks_wants(const struct call *c)
{
	return c->sysent && c->sysent->classes & SC_MEMORY;
}

/* Executable from now on, or until now. */
static bool changes_code(struct space *space, const struct call *c)
{
	const char *name = c->sysent->name;
	bool maps = !strncmp(name, "mmap", 4) || !strcmp(name, "old_mmap");

	if (!strcmp(name, "brk") || !strcmp(name, "madvise"))
		return false;
	if ((maps || !strcmp(name, "mprotect") ||
	     !strcmp(name, "pkey_mprotect")) &&
	    c->args[2] & PROT_EXEC)
		return true;
	if (!strcmp(name, "mremap") && space_touches(space, c->ret, c->args[2]))
		return true;
	return space_touches(space, maps ? (uint64_t)c->ret : c->args[0],
			     c->args[1]);
}

void stacks_call(struct stacks *s, const struct call *c)
{
	struct process *p;

	if (!s || !stacks_wants(c) || c->error)
		return;
	p = find(s, c->pid);
	if (p && changes_code(p->space, c))
		space_suspect(p->space);
}

void stacks_exec(struct stacks *s, pid_t pid)
{
	stacks_gone(s, pid);
}

void stacks_gone(struct stacks *s, pid_t pid)
{
	struct process *p = s ? find(s, pid) : NULL;

	if (p)
		forget(s, p);
}

void stacks_born(struct stacks *s, pid_t parent, pid_t pid)
{
	struct process *p = find(s, parent);
	struct space *copy;

	if (!p || parent == pid)
		return;
	copy = space_copy(p->space, pid);
	stacks_gone(s, pid);
	add(s, pid, copy);
}

void stacks_cleared(struct stacks *s, pid_t pid)
{
	space_clear(space_of(s, pid));
}

void stacks_mapped(struct stacks *s, const struct mapped_file *m,
		   uint64_t offset)
{
	struct process *p = find(s, m->pid);

	if (p)
		space_map(p->space, m, offset);
}

/* memory of a process */

/* Pages behind each other, as many as are there. */
static size_t read_pages(pid_t pid, uint64_t addr, void *to, size_t n)
{
	struct iovec here = { to, n }, there[WINDOW / PAGE + 1];
	unsigned k = 0;
	ssize_t got;

	while (n && k < ARRAY_SIZE(there)) {
		size_t part = PAGE - addr % PAGE;

		if (part > n)
			part = n;
		there[k++] = (struct iovec){ (void *)addr, part };
		addr += part;
		n -= part;
	}
	got = process_vm_readv(pid, &here, 1, there, k, 0);
	return got > 0 ? (size_t)got : 0;
}

static struct window *fill_window(struct remote *r, uint64_t addr)
{
	struct window *w = &r->windows[r->n++ % WINDOWS];

	w->addr = addr;
	w->len = read_pages(r->pid, addr, w->data, WINDOW);
	return w;
}

static bool has(const struct window *w, uint64_t addr, size_t n)
{
	return addr >= w->addr && addr - w->addr < w->len &&
	       w->len - (addr - w->addr) >= n;
}

static bool remote_read(const struct unwind_memory *mem, uint64_t addr,
			void *to, size_t n)
{
	struct remote *r = container_of(mem, struct remote, mem);
	unsigned in_use = r->n < WINDOWS ? r->n : WINDOWS;
	const struct window *w = NULL;

	for (unsigned k = 0; k < in_use && !w; k++)
		if (has(&r->windows[k], addr, n))
			w = &r->windows[k];
	if (!w)
		w = fill_window(r, addr);
	if (!has(w, addr, n))
		return false;
	memcpy(to, w->data + (addr - w->addr), n);
	return true;
}

static void take_regs(struct unwind_regs *to, const struct user_regs_struct *u)
{
	const uint64_t r64[DWARF_REGS] = {
		u->rax, u->rdx, u->rcx, u->rbx, u->rsi, u->rdi,
		u->rbp, u->rsp, u->r8,	u->r9,	u->r10, u->r11,
		u->r12, u->r13, u->r14, u->r15, u->rip,
	};
	const uint64_t r32[] = {
		u->rax, u->rcx, u->rdx, u->rbx, u->rsp,
		u->rbp, u->rsi, u->rdi, u->rip,
	};

	to->is32 = u->cs == CODE_32;
	memset(to->r, 0, sizeof(to->r));
	if (to->is32) {
		for (unsigned k = 0; k < ARRAY_SIZE(r32); k++)
			to->r[k] = (uint32_t)r32[k];
		to->known = (1u << ARRAY_SIZE(r32)) - 1;
	} else {
		memcpy(to->r, r64, sizeof(r64));
		to->known = (1u << DWARF_REGS) - 1;
	}
}

const struct stack *stacks_of_stopped(struct stacks *s, pid_t pid, pid_t tid)
{
	struct user_regs_struct u;
	struct unwind_regs regs;

	if (ptrace(PTRACE_GETREGS, tid, 0, &u) < 0) {
		s->stack = (struct stack){ .end = STACK_GONE };
		return &s->stack;
	}
	take_regs(&regs, &u);
	s->remote.mem.read = remote_read;
	s->remote.pid = tid;
	s->remote.n = 0;
	unwind(space_of(s, pid), &regs, &s->remote.mem,
	       s->opts->stacks == STACKS_SOURCE, s->frames, s->max, &s->stack);
	return &s->stack;
}

/* keeping */

void stacks_hold(struct stacks *s, const struct stack *st)
{
	for (uint32_t k = 0; k < st->n; k++)
		if (st->frames[k].place)
			images_hold(s->images,
				    image_of_place(st->frames[k].place));
}

void stacks_release(struct stacks *s, const struct stack *st)
{
	for (uint32_t k = 0; k < st->n; k++)
		if (st->frames[k].place)
			images_put(s->images,
				   image_of_place(st->frames[k].place));
}

/* what was captured */

static bool captured_read(const struct unwind_memory *mem, uint64_t addr,
			  void *to, size_t n)
{
	const struct captured *c = container_of(mem, struct captured, mem);

	if (addr < c->addr || addr - c->addr >= c->len ||
	    c->len - (addr - c->addr) < n)
		return false;
	memcpy(to, c->bytes + (addr - c->addr), n);
	return true;
}

/*
 * Frame pointers, found in the kernel: as far as they say more than the bytes
 * did. They are right from where both have the same frame on.
 */
static void go_on_by_pointers(struct stacks *s, struct space *space,
			      const struct stack_capture *c)
{
	bool source = s->opts->stacks == STACKS_SOURCE;
	struct stack *st = &s->stack;
	size_t from = 0;

	if (st->n) {
		uint64_t last = s->frames[st->n - 1].ip;

		while (from < c->nips && c->ips[from] != last)
			from++;
		if (from++ >= c->nips)
			return;
	}
	for (; from < c->nips; from++) {
		bool exact = !from;
		struct image *i;
		uint64_t addr;

		if (st->n == s->max) {
			st->end = STACK_TOO_MANY;
			return;
		}
		i = space_find(space, c->ips[from] - !exact, &addr);
		s->frames[st->n++] = (struct frame){
			.ip = c->ips[from],
			.place = i ? image_place(i, addr + !exact, !exact,
						 source) :
				     NULL,
		};
		st->how = STACK_BY_POINTERS;
		st->end = STACK_WHOLE;
	}
}

const struct stack *stacks_of_capture(struct stacks *s,
				      const struct stack_capture *c)
{
	struct space *space = space_of(s, c->pid);
	struct captured mem = {
		.mem.read = captured_read,
		.addr = c->sp,
		.bytes = c->bytes,
		.len = c->len,
	};
	struct unwind_regs regs = { .is32 = c->is32 };

	s->stack = (struct stack){ .frames = s->frames };
	if (c->len) {
		if (c->is32) {
			regs.r[REG_IP_32] = c->ip;
			regs.r[REG_SP_32] = c->sp;
			regs.r[REG_BP_32] = c->bp;
			regs.r[3] = c->bx;
			regs.known = 1u << REG_IP_32 | 1u << REG_SP_32 |
				     1u << REG_BP_32 | 1u << 3;
		} else {
			const uint64_t r[DWARF_REGS] = {
				[3] = c->bx,	     [REG_BP_64] = c->bp,
				[REG_SP_64] = c->sp, [12] = c->r12,
				[13] = c->r13,	     [14] = c->r14,
				[15] = c->r15,	     [REG_IP_64] = c->ip,
			};

			memcpy(regs.r, r, sizeof(r));
			regs.known = 1u << 3 | 1u << REG_BP_64 |
				     1u << REG_SP_64 | 0xfu << 12 |
				     1u << REG_IP_64;
		}
		unwind(space, &regs, &mem.mem, s->opts->stacks == STACKS_SOURCE,
		       s->frames, s->max, &s->stack);
		if (s->stack.end == STACK_NO_MEMORY)
			s->stack.end = STACK_CUT;
	}
	if (!c->len || s->stack.end == STACK_CUT ||
	    s->stack.end == STACK_NO_RULE)
		go_on_by_pointers(s, space, c);
	return &s->stack;
}
