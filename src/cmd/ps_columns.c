/* SPDX-License-Identifier: BSD-2-Clause */
/* What tables of processes can show. */
#include "cmd/ps_columns.h"

#include <errno.h>
#include <time.h>

#include "snapshot/task_sets.h"

/* A number that the kernel may not have told. */
static void put_number(struct value *v, enum value_type type, uint64_t n)
{
	if (n != TASK_UNKNOWN)
		value_number(v, type, n);
}

static void put_flags(struct value *v, uint64_t bits,
		      const struct xlat_set *set)
{
	if (bits != TASK_UNKNOWN)
		value_flags(v, bits, set);
}

static void put_link(struct value *v, const char *s, int refused)
{
	if (s)
		value_string(v, s);
	else if (refused && refused != ENOENT)
		value_refused(v, "readlink", refused);
}

static bool has_memory(const struct task_detail *d)
{
	return !d->task.kernel && d->task.state != 'Z';
}

#define D (&((const struct ps_row *)row)->d)
#define GET(name, body)                                          \
	static void get_##name(const void *row, struct value *v) \
	{                                                        \
		body;                                            \
	}
#define NUMBER(name, type, n)	GET(name, put_number(v, type, n))
#define STATUS(name, type)	NUMBER(name, type, D->status.name)
#define MASK(name, member, set) GET(name, put_flags(v, D->status.member, &set))

GET(pid, value_int(v, D->task.pid))
GET(ppid, value_int(v, D->task.ppid))
GET(pgid, value_int(v, D->task.pgid))
GET(sid, value_int(v, D->task.sid))
GET(ns_pid, if (D->status.ns_pid != TASK_UNKNOWN)
		    value_int(v, (int64_t)D->status.ns_pid))
GET(user, if (D->user) value_string(v, D->user);
    else value_uint(v, D->task.euid))
GET(uid, value_uint(v, D->task.uid))
GET(euid, value_uint(v, D->task.euid))
GET(gid, put_number(v, VALUE_UINT, D->status.gid[0]))
GET(egid, put_number(v, VALUE_UINT, D->status.gid[1]))
GET(threads_n, value_uint(v, D->task.threads))
GET(start, value_number(v, VALUE_TIME, task_detail_start(D)))
GET(nice, value_int(v, D->stat.nice))
GET(priority, value_int(v, D->stat.priority))
GET(processor, value_int(v, D->stat.processor))
GET(policy, value_word(v, task_policy_word(D->stat.policy)))
GET(comm, value_string(v, D->task.comm))
GET(marks, if (D->marks) value_flags(v, D->marks, &task_mark_set))
GET(daemon,
    if (D->daemon_steps) value_flags(v, D->daemon_steps, &task_daemon_set))
GET(cpu, value_number(v, VALUE_NS, task_detail_cpu(D)))
GET(cpu_children,
    value_number(v, VALUE_NS, task_ticks_ns(D->stat.cutime + D->stat.cstime)))
GET(blkio, value_number(v, VALUE_NS, task_ticks_ns(D->stat.blkio)))
GET(minflt, value_uint(v, D->stat.minflt))
GET(majflt, value_uint(v, D->stat.majflt))
GET(exe, if (has_memory(D)) put_link(v, D->exe, D->exe_refused))
GET(cwd, if (D->task.state != 'Z') put_link(v, D->cwd, D->cwd_refused))
GET(root, if (D->task.state != 'Z') put_link(v, D->root, D->root_refused))
GET(no_new_privs, if (D->status.no_new_privs != TASK_UNKNOWN)
			  value_bool(v, D->status.no_new_privs))
GET(seccomp, value_word(v, task_seccomp_word(D->status.seccomp)))
GET(tracer, if (D->status.tracer && D->status.tracer != TASK_UNKNOWN)
		    value_int(v, (int64_t)D->status.tracer))
GET(login_uid,
    if (D->login_uid != UINT32_MAX) put_number(v, VALUE_UINT, D->login_uid))
GET(oom_adj, if (D->has_oom_adj) value_int(v, D->oom_adj))
GET(depth, if (D->branch) value_uint(v, D->depth))
GET(children, if (D->branch) value_uint(v, D->children))
GET(exit_code, if (D->task.state == 'Z') value_int(v, D->stat.exit_code))
NUMBER(rss, VALUE_SIZE, D->status.vm_rss)
NUMBER(rss_anon, VALUE_SIZE, D->status.rss_anon)
NUMBER(rss_file, VALUE_SIZE, D->status.rss_file)
NUMBER(rss_shmem, VALUE_SIZE, D->status.rss_shmem)
NUMBER(rss_peak, VALUE_SIZE, D->status.vm_hwm)
NUMBER(size, VALUE_SIZE, D->status.vm_size)
NUMBER(size_peak, VALUE_SIZE, D->status.vm_peak)
NUMBER(swap, VALUE_SIZE, D->status.vm_swap)
NUMBER(locked, VALUE_SIZE, D->status.vm_lck)
NUMBER(pinned, VALUE_SIZE, D->status.vm_pin)
NUMBER(data, VALUE_SIZE, D->status.vm_data)
NUMBER(stack, VALUE_SIZE, D->status.vm_stk)
NUMBER(text, VALUE_SIZE, D->status.vm_exe)
NUMBER(libraries, VALUE_SIZE, D->status.vm_lib)
NUMBER(page_tables, VALUE_SIZE, D->status.vm_pte)
NUMBER(hugetlb, VALUE_SIZE, D->status.hugetlb)
NUMBER(fd_size, VALUE_UINT, D->status.fd_size)
NUMBER(umask, VALUE_OCTAL, D->status.umask)
NUMBER(seccomp_filters, VALUE_UINT, D->status.seccomp_filters)
NUMBER(sigq, VALUE_UINT, D->status.sigq)
NUMBER(sigq_max, VALUE_UINT, D->status.sigq_max)
NUMBER(voluntary, VALUE_UINT, D->status.voluntary)
NUMBER(involuntary, VALUE_UINT, D->status.involuntary)
NUMBER(oom_score, VALUE_UINT, D->oom_score)
NUMBER(read_bytes, VALUE_SIZE, D->read_bytes)
NUMBER(write_bytes, VALUE_SIZE, D->write_bytes)
MASK(sig_caught, sig_cgt, task_signal_set)
MASK(sig_ignored, sig_ign, task_signal_set)
MASK(sig_blocked, sig_blk, task_signal_set)
MASK(sig_pending, sig_pnd, task_signal_set)
MASK(sig_pending_shared, shd_pnd, task_signal_set)
MASK(cap_effective, cap_eff, task_cap_set)
MASK(cap_permitted, cap_prm, task_cap_set)
MASK(cap_inheritable, cap_inh, task_cap_set)
MASK(cap_bounding, cap_bnd, task_cap_set)
MASK(cap_ambient, cap_amb, task_cap_set)

static void get_tty(const void *row, struct value *v)
{
	const struct ps_row *p = row;

	value_word(v, p->tty[0] ? p->tty : NULL);
}

static void get_state(const void *row, struct value *v)
{
	value_word(v, task_state_word(D->task.state));
}

static void get_elapsed(const void *row, struct value *v)
{
	struct timespec now;
	uint64_t ns;

	clock_gettime(CLOCK_BOOTTIME, &now);
	ns = now.tv_sec * 1000000000ULL + now.tv_nsec;
	value_number(v, VALUE_NS,
		     ns > D->task.start_ns ? ns - D->task.start_ns : 0);
}

static void get_cpu_share(const void *row, struct value *v)
{
	struct value age = { 0 };

	get_elapsed(row, &age);
	if (age.u)
		value_rate(v, (double)task_detail_cpu(D) / (double)age.u);
}

/* NULs between arguments were made blanks; "[name]" if there are none. */
static void get_command(const void *row, struct value *v)
{
	if (D->cmdline)
		value_bytes(v, D->cmdline, D->cmdline_len);
	else
		value_string(v, D->task.comm);
}

static void get_tree(const void *row, struct value *v)
{
	value_word(v, ((const struct ps_row *)row)->tree);
}

static void get_cgroup(const void *row, struct value *v)
{
	if (D->cgroup)
		value_string(v, D->cgroup);
	else if (D->cgroup_refused)
		value_refused(v, "read", D->cgroup_refused);
}

static void put_costly(struct value *v, const struct task_detail *d, uint64_t n)
{
	if (n != TASK_UNKNOWN)
		value_number(v, VALUE_SIZE, n);
	else if (d->memory_refused)
		value_refused(v, "read", d->memory_refused);
}

GET(pss, put_costly(v, D, D->pss))
GET(pss_anon, put_costly(v, D, D->pss_anon))
GET(swap_pss, put_costly(v, D, D->swap_pss))

static void get_ns_inode(const void *row, struct value *v)
{
	const struct task_ns *ns = row;

	if (ns->refused)
		value_refused(v, "stat", ns->refused);
	else
		value_uint(v, ns->inode);
}

static const struct column ns_columns[] = {
	{ "kind", "of the namespace", VALUE_WORD, COLUMN_DEFAULT,
	  COLUMN_OF(struct task_ns, kind) },
	{ "inode", "its number", VALUE_UINT, COLUMN_DEFAULT,
	  .get = get_ns_inode },
	{ "other", "not the one that ringside is in", VALUE_BOOL, 0,
	  COLUMN_OF(struct task_ns, other) },
};

static const struct column_set ns_set = COLUMN_SET("namespace", ns_columns,
						   struct task_ns);

static void get_namespaces(const void *row, struct value *v)
{
	if (D->n_ns)
		value_list(v, D->ns, D->n_ns, &ns_set);
}

static void get_threads(const void *row, struct value *v)
{
	const struct ps_row *p = row;

	if (p->threads_refused)
		value_refused(v, "open", p->threads_refused);
	else if (p->has_threads)
		value_list(v, p->threads.rows, p->threads.n,
			   &ps_thread_columns);
}

/* clang-format off */
#define COL(name, help, type, flags) \
	{ #name, help, type, flags, .get = get_##name }
#define MASKS(name, help, set_) \
	{ #name, help, VALUE_FLAGS, 0, .get = get_##name, .set = &set_ }

static const struct column columns[] = {
	COL(pid, "process", VALUE_INT, COLUMN_DEFAULT),
	COL(ppid, "its parent", VALUE_INT, COLUMN_DEFAULT | COLUMN_MINOR),
	COL(pgid, "process group", VALUE_INT, COLUMN_MINOR),
	COL(sid, "session", VALUE_INT, COLUMN_MINOR),
	COL(tty, "controlling terminal", VALUE_WORD, COLUMN_DEFAULT | COLUMN_MINOR),
	COL(user, "effective user, by name", VALUE_STRING, COLUMN_DEFAULT),
	COL(state, "what its first thread does", VALUE_WORD, COLUMN_DEFAULT),
	{ "nthreads", "number of threads", VALUE_UINT,
	  COLUMN_DEFAULT | COLUMN_MINOR, .get = get_threads_n },
	COL(cpu, "time on CPUs, of all its threads", VALUE_NS, COLUMN_DEFAULT),
	COL(rss, "memory that is resident, bytes", VALUE_SIZE, COLUMN_DEFAULT),
	COL(start, "when it began", VALUE_TIME, 0),
	{ "marks", "zombie, orphan, daemon, leader ...", VALUE_FLAGS,
	  COLUMN_MINOR, .get = get_marks, .set = &task_mark_set },
	COL(tree, "command line in the tree (--tree)", VALUE_WORD,
	    COLUMN_COSTLY),
	COL(command, "command line", VALUE_STRING, COLUMN_DEFAULT),
	COL(comm, "name of its first thread", VALUE_STRING, 0),
	COL(ns_pid, "its number in its own namespace", VALUE_INT, 0),
	COL(uid, "real user", VALUE_UINT, 0),
	COL(euid, "effective user", VALUE_UINT, 0),
	COL(gid, "real group", VALUE_UINT, 0),
	COL(egid, "effective group", VALUE_UINT, 0),
	COL(login_uid, "who logged in (audit)", VALUE_UINT, 0),
	COL(depth, "depth in the tree", VALUE_UINT, 0),
	COL(children, "number of children", VALUE_UINT, 0),
	COL(elapsed, "time since it began", VALUE_NS, 0),
	COL(cpu_share, "share of one CPU since it began", VALUE_RATE, 0),
	COL(cpu_children, "time on CPUs of children waited for", VALUE_NS, 0),
	COL(blkio, "time waited for block devices", VALUE_NS, 0),
	COL(processor, "CPU on which it ran last", VALUE_INT, 0),
	COL(nice, "nice value", VALUE_INT, 0),
	COL(priority, "of the scheduler", VALUE_INT, 0),
	COL(policy, "of the scheduler", VALUE_WORD, 0),
	COL(minflt, "page faults without a read", VALUE_UINT, 0),
	COL(majflt, "page faults that read", VALUE_UINT, 0),
	COL(voluntary, "context switches by waiting, first thread",
	    VALUE_UINT, 0),
	COL(involuntary, "context switches forced, first thread",
	    VALUE_UINT, 0),
	COL(rss_anon, "resident, of its own", VALUE_SIZE, 0),
	COL(rss_file, "resident, of files", VALUE_SIZE, 0),
	COL(rss_shmem, "resident, shared", VALUE_SIZE, 0),
	COL(rss_peak, "most that was resident", VALUE_SIZE, 0),
	COL(size, "address space", VALUE_SIZE, 0),
	COL(size_peak, "largest address space", VALUE_SIZE, 0),
	COL(swap, "in swap", VALUE_SIZE, 0),
	COL(pss, "resident, shared pages in part", VALUE_SIZE, COLUMN_COSTLY),
	COL(pss_anon, "the same, of its own", VALUE_SIZE, COLUMN_COSTLY),
	COL(swap_pss, "in swap, shared pages in part", VALUE_SIZE,
	    COLUMN_COSTLY),
	COL(locked, "locked by mlock(2)", VALUE_SIZE, 0),
	COL(pinned, "pinned by the kernel", VALUE_SIZE, 0),
	COL(data, "private and writable", VALUE_SIZE, 0),
	COL(stack, "mapped as first thread's stack", VALUE_SIZE, 0),
	COL(text, "code", VALUE_SIZE, 0),
	COL(libraries, "code of libraries", VALUE_SIZE, 0),
	COL(page_tables, "page tables", VALUE_SIZE, 0),
	COL(hugetlb, "huge pages", VALUE_SIZE, 0),
	COL(read_bytes, "read from disks", VALUE_SIZE, 0),
	COL(write_bytes, "written to disks", VALUE_SIZE, 0),
	COL(exe, "program", VALUE_STRING, 0),
	COL(cwd, "working directory", VALUE_STRING, 0),
	COL(root, "root directory", VALUE_STRING, 0),
	COL(umask, "bits that new files are without", VALUE_OCTAL, 0),
	COL(fd_size, "slots of the table of descriptors", VALUE_UINT, 0),
	COL(cgroup, "path in the hierarchy of groups", VALUE_STRING, 0),
	{ "namespaces", "of each kind, its number", VALUE_LIST, 0,
	  .get = get_namespaces, .columns = &ns_set },
	MASKS(daemon, "steps of becoming a daemon that were taken",
	      task_daemon_set),
	MASKS(cap_effective, "capabilities in force", task_cap_set),
	MASKS(cap_permitted, "that it may take", task_cap_set),
	MASKS(cap_inheritable, "that execve(2) may keep", task_cap_set),
	MASKS(cap_bounding, "beyond which it gets none", task_cap_set),
	MASKS(cap_ambient, "that execve(2) gives", task_cap_set),
	COL(seccomp, "off, strict or filter", VALUE_WORD, 0),
	COL(seccomp_filters, "how many", VALUE_UINT, 0),
	COL(no_new_privs, "execve(2) gives no privileges", VALUE_BOOL, 0),
	COL(tracer, "who traces it", VALUE_INT, 0),
	MASKS(sig_caught, "signals with a handler", task_signal_set),
	MASKS(sig_ignored, "signals ignored", task_signal_set),
	MASKS(sig_blocked, "signals that its first thread blocks",
	      task_signal_set),
	MASKS(sig_pending, "signals that wait for the first thread",
	      task_signal_set),
	MASKS(sig_pending_shared, "signals that wait for the process",
	      task_signal_set),
	COL(sigq, "signals queued, of its real user", VALUE_UINT, 0),
	COL(sigq_max, "most that may be", VALUE_UINT, 0),
	COL(oom_score, "who is killed first if memory is out", VALUE_UINT, 0),
	COL(oom_adj, "what was added to that", VALUE_INT, 0),
	COL(exit_code, "of a zombie, as wait(2) will tell", VALUE_INT, 0),
	{ "threads", "each thread: see --threads --list-columns", VALUE_LIST,
	  0, .get = get_threads, .columns = &ps_thread_columns },
};

const struct column_set ps_columns =
	COLUMN_SET("process", columns, struct ps_row);
