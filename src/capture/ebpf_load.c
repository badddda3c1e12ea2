/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Gets the eBPF programs into the kernel: with sizes and copy plans from the
 * options, and in plain words why it did not work.
 */
#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <errno.h>
#include <linux/membarrier.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "capture/ebpf.h"
#include "capture/ebpf_engine.h"
#include "event/path_filter.h"
#include "syscall/copy_plans.h"

#include "ebpf.skel.h"

enum {
	RING_MIN = 16 << 10,
	RING_DEFAULT_MAX = 64 << 20,
	RING_LIMIT = 1 << 30,
	/* What a CPU has stored is seen by the others before that. */
	SETTLE_NS = 100 * 1000,
	SPINS = 1000,
};

static int quiet(enum libbpf_print_level level, const char *format,
		 va_list args)
{
	return 0;
}

static int chatty(enum libbpf_print_level level, const char *format,
		  va_list args)
{
	return vfprintf(stderr, format, args);
}

/* sizes */

static uint64_t power_of_two_below(uint64_t n)
{
	return n ? UINT64_C(1) << (63 - __builtin_clzll(n)) : 0;
}

/* Bytes of one CPU's ring: what was asked for, or a part of the memory. */
static uint64_t ring_size(const struct trace_opts *o, unsigned nrings)
{
	struct sysinfo si;
	uint64_t bytes = o->buffer_bytes / nrings;

	if (!o->buffer_bytes) {
		sysinfo(&si);
		bytes = (uint64_t)si.totalram * si.mem_unit / 64 / nrings;
		if (bytes > RING_DEFAULT_MAX)
			bytes = RING_DEFAULT_MAX;
	}
	bytes = power_of_two_below(bytes);
	if (bytes < RING_MIN)
		bytes = RING_MIN;
	return bytes > RING_LIMIT ? RING_LIMIT : bytes;
}

/* maps */

static int set_sizes(struct ebpf_engine *e)
{
	struct ebpf_bpf *s = e->skel;
	unsigned slots = e->ncpus > 16 ? 4096 : 16384;

	s->rodata->config.object_mask = slots - 1;
	if (bpf_map__set_max_entries(s->maps.scratches, e->ncpus + 1) ||
	    bpf_map__set_max_entries(s->maps.object_scratches, e->ncpus + 1) ||
	    bpf_map__set_max_entries(s->maps.objects, slots) ||
	    (e->stacks &&
	     bpf_map__set_max_entries(s->maps.stack_scratches, e->ncpus)) ||
	    bpf_map__set_max_entries(s->maps.lifeboat, e->ring_bytes < 1 << 20 ?
							       1 << 20 :
							       4 << 20))
		return -EINVAL;
	return 0;
}

static bool counts_only(const struct trace_opts *o)
{
	return o->summary == SUMMARY_ONLY && !o->record &&
	       !path_filter_wanted(o);
}

/* -P and --trace-fds: a call with neither paths nor descriptors. */
static bool touches_nothing(const struct copy_plan *p)
{
	return p->fds[0] == COPY_NO_ARG && (p->flags & COPY_ALL_FDS) &&
	       !(p->flags & (COPY_CWD | COPY_EXEC));
}

static int fill_plans(struct ebpf_engine *e)
{
	const struct trace_opts *o = e->opts;
	struct syscall_set all;
	struct copy_opts copy = {
		.strlen_max = o->strlen_max,
		.wanted = &o->trace,
		.abbrev = &o->abbrev,
		.verbose = &o->verbose,
		/* A table of counts needs no memory at all. */
		.raw = counts_only(o) ? &all : &o->raw,
		.filter = path_filter_wanted(o),
	};
	int plans = bpf_map__fd(e->skel->maps.plans);
	int variants = bpf_map__fd(e->skel->maps.variants);
	_cleanup_free_ struct copy_variant_key *vkeys = NULL;
	_cleanup_free_ __u32 *keys = NULL;
	struct copy_plans p;
	__u32 n;
	int r;

	syscall_set_all(&all);
	copy_plans_make(&p, &copy);
	for (n = 0; copy.filter && n < p.nplans; n++)
		if (touches_nothing(&p.plans[n]))
			p.plans[n].flags &= ~COPY_WANTED;
	/* Thousands: one system call for each would be slow to start. */
	keys = xreallocarray(NULL, p.nplans + p.nvariants, sizeof(*keys));
	for (n = 0; n < p.nplans; n++)
		keys[n] = n;
	r = bpf_map_update_batch(plans, keys, p.plans, &n, NULL);
	vkeys = xreallocarray(NULL, p.nvariants + 1, sizeof(*vkeys));
	for (n = 0; n < p.nvariants; n++) {
		vkeys[n] = p.variants[n].key;
		keys[n] = p.variants[n].plan;
	}
	if (r == 0 && n)
		r = bpf_map_update_batch(variants, vkeys, keys, &n, NULL);
	copy_plans_done(&p);
	return r;
}

/* The kernel aligns what an array map holds to 8 bytes. */
static size_t scratch_stride(const struct ebpf_engine *e)
{
	return (bpf_map__value_size(e->skel->maps.scratches) + 7) / 8 * 8;
}

static size_t scratches_bytes(const struct ebpf_engine *e)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	size_t n = (e->ncpus + 1) * scratch_stride(e);

	return (n + page - 1) / page * page;
}

static int map_scratches(struct ebpf_engine *e)
{
	void *p = mmap(NULL, scratches_bytes(e), PROT_READ, MAP_SHARED,
		       bpf_map__fd(e->skel->maps.scratches), 0);

	if (p == MAP_FAILED)
		return -errno;
	e->scratches = p;
	return 0;
}

/* `i` up to and with e->ncpus, which sweeps use. */
static const struct ebpf_cpu *cpu_at(const struct ebpf_engine *e, unsigned i)
{
	return (const void *)(e->scratches + i * scratch_stride(e));
}

uint64_t ebpf_settled(struct ebpf_engine *e)
{
	uint64_t until = clock_now_ns() - SETTLE_NS;

	for (unsigned i = 0; i <= e->ncpus; i++) {
		const struct ebpf_cpu *cpu = cpu_at(e, i);
		uint64_t since = __atomic_load_n(&cpu->since, __ATOMIC_SEQ_CST);

		/* It is about to look at the clock: in no time, usually. */
		for (unsigned k = 0; since == EBPF_BUSY && k < SPINS; k++)
			since = __atomic_load_n(&cpu->since, __ATOMIC_SEQ_CST);
		if (since == EBPF_BUSY)
			return e->settled_ns;
		if (since && since < until)
			until = since;
	}
	if (until > e->settled_ns)
		e->settled_ns = until;
	return e->settled_ns;
}

static int make_rings(struct ebpf_engine *e)
{
	int outer = bpf_map__fd(e->skel->maps.rings);
	int r;

	e->rings = rings_new();
	for (__u32 i = 0; i < e->nrings; i++) {
		int fd = bpf_map_create(BPF_MAP_TYPE_RINGBUF, "ringside_ring",
					0, 0, e->ring_bytes, NULL);

		if (fd < 0)
			return -errno;
		e->ring_fds[i] = fd;
		r = bpf_map_update_elem(outer, &i, &fd, 0);
		if (r == 0)
			r = rings_add(e->rings, fd, e->ring_bytes);
		if (r < 0)
			return r;
	}
	return rings_add(e->rings, bpf_map__fd(e->skel->maps.lifeboat),
			 bpf_map__max_entries(e->skel->maps.lifeboat));
}

/* loading */

static char *explain(int error)
{
	if (error == -EPERM && geteuid() != 0)
		return xstrdup("eBPF needs root, or CAP_BPF and CAP_PERFMON");
	if (error == -EPERM)
		return xstrdup("the kernel refuses eBPF (EPERM): CAP_BPF and "
			       "CAP_PERFMON are missing, or it is locked down");
	if (error == -ENOENT || error == -ESRCH)
		return xstrdup("the kernel has no BTF, or lacks a tracepoint "
			       "that is needed");
	if (error == -ENOMEM)
		return xstrdup("no memory for eBPF maps; see --buffer");
	return xasprintf("the kernel does not take the eBPF programs: %s",
			 strerror(-error));
}

/* Sizes, programs, maps, rings, and the programs into their places. */
static int load(struct ebpf_engine *e)
{
	int r = set_sizes(e);

	if (r == 0)
		r = ebpf_bpf__load(e->skel);
	if (r == 0)
		r = fill_plans(e);
	if (r == 0)
		r = map_scratches(e);
	if (r == 0)
		r = make_rings(e);
	if (r == 0)
		r = ebpf_bpf__attach(e->skel);
	return r;
}

int ebpf_load(struct ebpf_engine *e, char **ret_reason)
{
	sigset_t all, before;
	int r;

	libbpf_set_print(e->opts->debug ? chatty : quiet);
	r = libbpf_num_possible_cpus();
	e->ncpus = r > 0 ? (unsigned)r : 1;
	for (e->nrings = 1; e->nrings < e->ncpus && e->nrings < EBPF_RINGS;)
		e->nrings *= 2;
	e->ring_bytes = ring_size(e->opts, e->nrings);
	e->skel = ebpf_bpf__open();
	if (!e->skel) {
		r = -errno;
		*ret_reason = explain(r);
		return r;
	}
	r = ebpf_configure(e, &e->skel->rodata->config, ret_reason);
	if (r < 0)
		return r;
	e->skel->bss->control.epoch = 1;
	/* The kernel gives up checking a program when a signal comes. */
	sigfillset(&all);
	sigprocmask(SIG_SETMASK, &all, &before);
	r = load(e);
	sigprocmask(SIG_SETMASK, &before, NULL);
	if (r < 0)
		*ret_reason = explain(r);
	return r;
}

void ebpf_quiet(struct ebpf_engine *e)
{
	__atomic_store_n(&e->skel->bss->control.off, 1, __ATOMIC_SEQ_CST);
	/* Programs run where the scheduler can't take over: RCU waits. */
	syscall(SYS_membarrier, MEMBARRIER_CMD_GLOBAL, 0, 0);
}

void ebpf_detach(struct ebpf_engine *e)
{
	ebpf_bpf__detach(e->skel);
}

void ebpf_unload(struct ebpf_engine *e)
{
	if (e->scratches)
		munmap((void *)e->scratches, scratches_bytes(e));
	rings_free(e->rings);
	for (unsigned i = 0; i < e->nrings; i++)
		if (e->ring_fds[i] >= 0)
			close(e->ring_fds[i]);
	ebpf_bpf__destroy(e->skel);
	e->scratches = NULL;
	e->rings = NULL;
	e->skel = NULL;
}

int ebpf_sweep(struct ebpf_engine *e, unsigned what)
{
	_cleanup_close_ int fd = -1;
	struct bpf_link *link;
	char buf[256];
	ssize_t n;

	e->skel->bss->control.sweep = what;
	link = bpf_program__attach_iter(e->skel->progs.ringside_sweep, NULL);
	if (!link)
		return -errno;
	fd = bpf_iter_create(bpf_link__fd(link));
	if (fd < 0) {
		n = -errno;
		bpf_link__destroy(link);
		return n;
	}
	do
		n = read(fd, buf, sizeof(buf));
	while (n > 0 || (n < 0 && errno == EAGAIN));
	n = n < 0 ? -errno : 0;
	bpf_link__destroy(link);
	return n;
}

/* A program may add to it just now. */
#define READ_COUNT(n) __atomic_load_n(&(n), __ATOMIC_RELAXED)

void ebpf_read_counts(struct ebpf_engine *e)
{
	e->stats = (struct engine_stats){ 0 };
	for (unsigned i = 0; i <= e->ncpus; i++) {
		const struct ebpf_cpu *cpu = cpu_at(e, i);

		e->stats.records += READ_COUNT(cpu->records);
		e->stats.bytes += READ_COUNT(cpu->bytes);
		for (unsigned k = 0; k < RECORD_LOSS_COUNT; k++)
			e->stats.lost[k] += READ_COUNT(cpu->lost[k]);
	}
}
