/* SPDX-License-Identifier: BSD-2-Clause */
/* Namespaces that a call entered, and why a virtual CPU stopped. */
#include "capture/extra.h"

#include <inttypes.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/strbuf.h"
#include "basic/xmalloc.h"
#include "capture/ptrace.h"
#include "syscall/kvm_run.h"
#include "syscall/xlat/kvm_exit.h"

#ifndef CLONE_NEWTIME
#define CLONE_NEWTIME 0x80
#endif

enum {
	KVM_RUN = 0xae80,
	EXIT_REASON_OFF = 8, /* in struct kvm_run: linux/kvm.h */
	VCPUS_MAX = 64,	     /* whose places are remembered */
};

/* Where the structure of a virtual CPU lies in its process. */
struct vcpu {
	pid_t pid;
	unsigned index;
	uint64_t addr;
};

struct extras {
	const struct trace_opts *opts;
	struct strbuf text;
	struct vcpu vcpus[VCPUS_MAX];
	unsigned nvcpus;
};

extern const struct sysent sysent_clone3, sysent_ioctl, sysent_setns,
	sysent_unshare;

struct extras *extras_new(const struct trace_opts *opts)
{
	struct extras *x;

	if (!opts->namespaces && !opts->kvm_vcpu)
		return NULL;
	x = xzalloc(sizeof(*x));
	x->opts = opts;
	return x;
}

void extras_free(struct extras *x)
{
	if (!x)
		return;
	strbuf_done(&x->text);
	free(x);
}

/* namespaces(7) */

static void put_link(struct extras *x, pid_t pid, const char *name)
{
	char link[64];

	if (proc_readlink(pid, name, link, sizeof(link)) < 0)
		return;
	if (x->text.len)
		strbuf_puts(&x->text, ", ");
	strbuf_puts(&x->text, link);
}

/* Those of a process of which the flags say that they are new. */
static void put_namespaces(struct extras *x, pid_t pid, uint64_t flags,
			   bool of_child)
{
	const struct {
		uint64_t flag;
		const char *link;
	} all[] = {
		{ CLONE_NEWCGROUP, "ns/cgroup" },
		{ CLONE_NEWIPC, "ns/ipc" },
		{ CLONE_NEWNS, "ns/mnt" },
		{ CLONE_NEWNET, "ns/net" },
		/* Who calls stays where it is; its children will be there. */
		{ CLONE_NEWPID, of_child ? "ns/pid" : "ns/pid_for_children" },
		{ CLONE_NEWTIME,
		  of_child ? "ns/time" : "ns/time_for_children" },
		{ CLONE_NEWUSER, "ns/user" },
		{ CLONE_NEWUTS, "ns/uts" },
	};

	for (size_t i = 0; i < ARRAY_SIZE(all); i++)
		if (flags & all[i].flag)
			put_link(x, pid, all[i].link);
}

static void put_entered(struct extras *x, const struct call *c)
{
	char name[32];

	/* Any type: the descriptor says which, as long as it is not a pidfd. */
	if ((uint32_t)c->args[1]) {
		put_namespaces(x, c->tid, (uint32_t)c->args[1], false);
		return;
	}
	snprintf(name, sizeof(name), "fd/%d", (int)c->args[0]);
	put_link(x, c->pid, name);
}

static void put_new(struct extras *x, const struct call *c, pid_t child)
{
	uint64_t flags;

	if (c->sysent == &sysent_setns) {
		put_entered(x, c);
		return;
	}
	if (c->sysent == &sysent_unshare) {
		put_namespaces(x, c->tid, (uint32_t)c->args[0], false);
		return;
	}
	flags = pt_clone_flags(c);
	/* The lowest byte is a signal, but for clone3(2), whose it is not. */
	if (c->sysent != &sysent_clone3)
		flags &= ~(uint64_t)0xff;
	put_namespaces(x, child ? child : (pid_t)c->ret, flags, true);
}

/* virtual CPUs */

/* The number in "anon_inode:kvm-vcpu:3", which maps have with a slash. */
static bool vcpu_index(const char *path, unsigned *ret_index)
{
	const char *p = strstr(path, "kvm-vcpu:");

	return p && sscanf(p, "kvm-vcpu:%u", ret_index) == 1;
}

/* The first mapping of it, or 0. */
static uint64_t find_mapping(pid_t pid, unsigned index)
{
	_cleanup_free_ char *maps = NULL;
	char *line, *save;

	if (proc_read_all(pid, "maps", &maps) < 0)
		return 0;
	for (line = strtok_r(maps, "\n", &save); line;
	     line = strtok_r(NULL, "\n", &save)) {
		unsigned i;

		if (strstr(line, "anon_inode:") && vcpu_index(line, &i) &&
		    i == index)
			return strtoull(line, NULL, 16);
	}
	return 0;
}

static bool read_reason(pid_t pid, uint64_t addr, uint32_t *ret_reason)
{
	return addr &&
	       proc_read_memory(pid, addr + EXIT_REASON_OFF, ret_reason,
				sizeof(*ret_reason)) == sizeof(*ret_reason);
}

static struct vcpu *vcpu_of(struct extras *x, pid_t pid, unsigned index)
{
	struct vcpu *v;

	for (unsigned i = 0; i < x->nvcpus; i++)
		if (x->vcpus[i].pid == pid && x->vcpus[i].index == index)
			return &x->vcpus[i];
	/* Of more than that some are looked for again. */
	v = &x->vcpus[x->nvcpus < VCPUS_MAX ? x->nvcpus++ : index % VCPUS_MAX];
	*v = (struct vcpu){ pid, index, find_mapping(pid, index) };
	return v;
}

/* The virtual CPU that the call runs, and its reason so far; or NULL. */
static struct vcpu *vcpu_run(struct extras *x, const struct call *c,
			     uint32_t *ret_reason)
{
	char name[32], link[64];
	unsigned index;
	struct vcpu *v;

	if (c->sysent != &sysent_ioctl || (uint32_t)c->args[1] != KVM_RUN)
		return NULL;
	snprintf(name, sizeof(name), "fd/%d", (int)c->args[0]);
	if (proc_readlink(c->pid, name, link, sizeof(link)) < 0 ||
	    !vcpu_index(link, &index))
		return NULL;
	v = vcpu_of(x, c->pid, index);
	if (!read_reason(c->pid, v->addr, ret_reason)) {
		/* It may have been mapped elsewhere since, or by another. */
		v->addr = find_mapping(c->pid, index);
		if (!read_reason(c->pid, v->addr, ret_reason))
			return NULL;
	}
	return v;
}

static bool keep(const struct call *c, enum phase phase, uint64_t at,
		 uint64_t addr, size_t len)
{
	void *p = arena_alloc(&c->mem->arena, len);

	if (proc_read_memory(c->pid, addr, p, len) != (ssize_t)len)
		return false;
	memory_add(c->mem, phase, at, p, len, len, MEM_OK);
	return true;
}

/* The structure becomes part of the call's memory, with the data of I/O. */
static void keep_run(const struct call *c, enum phase phase,
		     const struct vcpu *v)
{
	const unsigned char *run;
	struct kvm_io io;
	uint32_t *index;

	if (!keep(c, phase, KVM_RUN_AT, v->addr, KVM_RUN_BYTES))
		return;
	if (memory_ask(c->mem, phase, KVM_RUN_AT, KVM_RUN_BYTES, NULL, &run) ==
		    KVM_RUN_BYTES &&
	    kvm_run_io(run, &io))
		keep(c, phase, KVM_RUN_AT + io.offset, v->addr + io.offset,
		     io.len);
	if (phase == PHASE_EXIT)
		return;
	index = arena_alloc(&c->mem->arena, sizeof(*index));
	*index = v->index;
	memory_add(c->mem, phase, KVM_RUN_INDEX, index, sizeof(*index),
		   sizeof(*index), MEM_OK);
}

void extras_enter(struct extras *x, const struct call *c)
{
	struct vcpu *v;
	uint32_t reason;

	if (!x || !x->opts->kvm_run)
		return;
	v = vcpu_run(x, c, &reason);
	if (v)
		keep_run(c, PHASE_ENTER, v);
}

static void put_exit_reason(struct extras *x, const struct call *c)
{
	uint32_t reason;
	struct vcpu *v = vcpu_run(x, c, &reason);
	const char *word;

	if (!v)
		return;
	if (x->opts->kvm_run)
		keep_run(c, PHASE_EXIT, v);
	word = xlat_name(&xlat_kvm_exit, reason);
	if (word)
		strbuf_puts(&x->text, word);
	else
		strbuf_printf(&x->text, "KVM_EXIT_%" PRIu32, reason);
}

const char *extras_of(struct extras *x, const struct call *c, pid_t child)
{
	if (!x || c->error || !c->sysent)
		return NULL;
	x->text.len = 0;
	if (x->opts->namespaces)
		put_new(x, c, child);
	if (x->opts->kvm_vcpu)
		put_exit_reason(x, c);
	return x->text.len ? strbuf_cstr(&x->text) : NULL;
}
