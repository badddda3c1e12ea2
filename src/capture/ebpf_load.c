/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Gets the eBPF programs into the kernel: sizes, constants and copy plans
 * from the options, and in plain words why it did not work.
 */
#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/membarrier.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
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
	WAKE_MAX = 4 << 20,
	CHECK_MAX = 64 << 10,
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

static uint64_t least(uint64_t a, uint64_t b)
{
	return a < b ? a : b;
}

/* constants */

static void copy_set(volatile __u64 to[16], const struct number_set *from)
{
	for (unsigned i = 0; i < 16; i++)
		to[i] = from->bits[i];
}

/* The id of a cgroup is that of its directory: name_to_handle_at(2). */
static int cgroup_of(const char *path, uint64_t *ret_id, unsigned *ret_level)
{
	char real[4096], *p;
	struct {
		struct file_handle h;
		uint64_t id;
	} fh = { .h.handle_bytes = sizeof(uint64_t) };
	struct stat st, up;
	int mount_id;

	if (!realpath(path, real))
		return -errno;
	if (name_to_handle_at(AT_FDCWD, real, &fh.h, &mount_id, 0) < 0)
		return -errno;
	memcpy(ret_id, fh.h.f_handle, sizeof(*ret_id));
	/* Its depth below where cgroup2 is mounted. */
	*ret_level = 0;
	if (stat(real, &st))
		return -errno;
	while ((p = strrchr(real, '/')) && p > real) {
		*p = '\0';
		if (stat(real, &up) || up.st_dev != st.st_dev)
			break;
		++*ret_level;
	}
	return 0;
}

static int select_config(const struct trace_opts *o,
			 volatile struct ebpf_config *c, char **ret_reason)
{
	char path[64];
	struct stat st;
	uint64_t id;
	unsigned level;
	int r;

	if (o->system_wide)
		c->select |= EBPF_SELECT_ALL;
	if (o->has_uid) {
		c->select |= EBPF_SELECT_UID;
		c->uid = o->uid;
	}
	if (o->cgroup) {
		r = cgroup_of(o->cgroup, &id, &level);
		if (r < 0) {
			*ret_reason = xasprintf("no cgroup '%s': %s", o->cgroup,
						strerror(-r));
			return r;
		}
		c->select |= EBPF_SELECT_CGROUP;
		c->cgroup_id = id;
		c->cgroup_level = level;
	}
	if (o->pidns_of) {
		snprintf(path, sizeof(path), "/proc/%d/ns/pid", o->pidns_of);
		if (stat(path, &st)) {
			r = -errno;
			*ret_reason = xasprintf("cannot see the pid namespace "
						"of process %d: %s",
						o->pidns_of, strerror(-r));
			return r;
		}
		c->select |= EBPF_SELECT_PIDNS;
		c->pidns_ino = (unsigned)st.st_ino;
	}
	for (size_t i = 0; i < o->ncomms && i < EBPF_COMMS; i++) {
		c->select |= EBPF_SELECT_COMM;
		/* As the kernel cuts them: 15 bytes and a NUL. */
		for (unsigned k = 0; k < RECORD_COMM - 1 && o->comms[i][k]; k++)
			c->comms[i][k] = o->comms[i][k];
	}
	return 0;
}

static void filter_config(const struct trace_opts *o,
			  volatile struct ebpf_config *c)
{
	if ((o->status & (STATUS_SUCCESSFUL | STATUS_FAILED)) !=
	    (STATUS_SUCCESSFUL | STATUS_FAILED)) {
		if (o->status & STATUS_SUCCESSFUL)
			c->result = EBPF_SUCCESSFUL;
		else if (o->status & STATUS_FAILED)
			c->result = EBPF_FAILED;
		else
			c->result = EBPF_NEITHER;
	}
	if (o->has_errnos) {
		c->has_errnos = 1;
		c->errnos_inverted = o->errnos.inverted;
		copy_set(c->errnos, &o->errnos);
	}
	if (o->has_trace_fds && !o->npaths) {
		c->has_fds = 1;
		c->fds_inverted = o->trace_fds.inverted;
		copy_set(c->fds, &o->trace_fds);
	}
	c->min_ns = o->min_duration_ns;
	if (o->has_dump) {
		c->dumps = 1;
		copy_set(c->dump_read, &o->dump_read);
		copy_set(c->dump_write, &o->dump_write);
		c->dump_inverted = o->dump_read.inverted |
				   o->dump_write.inverted << 1;
	}
}

/* True if no system call is left out. */
static bool is_all(const struct syscall_set *s)
{
	struct syscall_set all;

	syscall_set_all(&all);
	return s->unknown && !memcmp(s->bits, all.bits, sizeof(all.bits));
}

static int make_config(struct ebpf_engine *e, char **ret_reason)
{
	volatile struct ebpf_config *c = &e->skel->rodata->config;
	const struct trace_opts *o = e->opts;
	uint64_t size = e->ring_bytes;

	c->wake_bytes = least(size / 8, WAKE_MAX);
	c->check_bytes = least(size / 32, CHECK_MAX);
	c->shed_bytes = size / 4 * 3;
	c->stop_bytes = size / 4;
	c->ring_mask = e->nrings - 1;
	c->ncpus = e->ncpus;
	c->self = getpid();
	c->follow = o->follow || e->endless;
	c->objects = o->record || path_filter_wanted(o) ||
		     (o->summary != SUMMARY_ONLY && (o->json || o->decode_fds));
	c->cwd = o->record || o->npaths != 0;
	c->lossless = o->lossless;
	c->stacks = e->stacks != NULL;
	c->stack_bytes = o->stack_bytes;
	c->some = !is_all(&o->trace) || path_filter_wanted(o);
	filter_config(o, c);
	e->skel->bss->control.epoch = 1;
	return select_config(o, c, ret_reason);
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
	r = make_config(e, ret_reason);
	if (r < 0)
		return r;
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
