/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The constants of the eBPF programs: what the options say, as far as it is
 * decided in the kernel.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "basic/xmalloc.h"
#include "capture/ebpf.h"
#include "capture/ebpf_engine.h"
#include "event/path_filter.h"

enum {
	WAKE_MAX = 4 << 20,
	CHECK_MAX = 64 << 10,
};

static uint64_t least(uint64_t a, uint64_t b)
{
	return a < b ? a : b;
}

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

int ebpf_configure(const struct ebpf_engine *e, volatile struct ebpf_config *c,
		   char **ret_reason)
{
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
	return select_config(o, c, ret_reason);
}
