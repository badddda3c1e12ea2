/* SPDX-License-Identifier: BSD-2-Clause */
/* What tables of threads can show. */
#include "cmd/ps_columns.h"
#include "snapshot/task_sets.h"

#define T ((const struct thread_info *)row)
#define GET(name, body)                                          \
	static void get_##name(const void *row, struct value *v) \
	{                                                        \
		body;                                            \
	}

static void put_number(struct value *v, enum value_type type, uint64_t n)
{
	if (n != TASK_UNKNOWN)
		value_number(v, type, n);
}

static void put_mask(struct value *v, uint64_t bits)
{
	if (bits != TASK_UNKNOWN)
		value_flags(v, bits, &task_signal_set);
}

GET(tid, value_int(v, T->task.pid))
GET(pid, value_int(v, T->task.tgid))
GET(comm, value_string(v, T->task.comm))
GET(state, value_word(v, task_state_word(T->task.state)))
GET(processor, value_int(v, T->stat.processor))
GET(idle, put_number(v, VALUE_NS, T->idle_ns))
GET(queue, put_number(v, VALUE_NS, T->queue_ns))
GET(slices, put_number(v, VALUE_UINT, T->slices))
GET(voluntary, put_number(v, VALUE_UINT, T->status.voluntary))
GET(involuntary, put_number(v, VALUE_UINT, T->status.involuntary))
GET(stack_size, put_number(v, VALUE_SIZE, T->stack_size))
GET(stack_grows,
    if (T->stack_used != TASK_UNKNOWN) value_bool(v, T->stack_grows))
GET(nice, value_int(v, T->stat.nice))
GET(priority, value_int(v, T->stat.priority))
GET(policy, value_word(v, task_policy_word(T->stat.policy)))
GET(start, value_number(v, VALUE_TIME, task_boot_time() + T->task.start_ns))
GET(minflt, value_uint(v, T->stat.minflt))
GET(majflt, value_uint(v, T->stat.majflt))
GET(sig_blocked, put_mask(v, T->status.sig_blk))
GET(sig_pending, put_mask(v, T->status.sig_pnd))
GET(args, value_json(v, T->call_args))
GET(share, if (T->cpu_share >= 0) value_rate(v, T->cpu_share))
GET(switches, if (T->switches >= 0) value_rate(v, T->switches))
GET(same_call,
    if (T->cpu_share >= 0 || T->switches >= 0) value_bool(v, T->same_call))
GET(fd, if (T->fd >= 0) value_int(v, T->fd))
GET(seccomp, value_word(v, task_seccomp_word(T->status.seccomp)))

static bool in_call(const struct thread_info *t)
{
	return t->has_call && t->call.what == BLOCKED_CALL;
}

GET(nr, if (in_call(T)) value_uint(v, T->call.nr))
GET(syscall,
    if (in_call(T) && T->call.sysent) value_word(v, T->call.sysent->name))

/* To the nanosecond where the kernel counts so, else by ticks. */
static void get_cpu(const void *row, struct value *v)
{
	if (T->cpu_ns != TASK_UNKNOWN)
		value_number(v, VALUE_NS, T->cpu_ns);
	else
		value_number(v, VALUE_NS,
			     task_ticks_ns(T->stat.utime + T->stat.stime));
}

static void get_call(const void *row, struct value *v)
{
	if (T->call_text)
		value_word(v, T->call_text);
	else if (T->task.kernel || T->task.state == 'Z')
		return;
	else if (T->call_refused)
		value_refused(v, "read", T->call_refused);
	else if (T->has_call && T->call.what == BLOCKED_RUNNING)
		value_word(v, "(running)");
	else if (T->has_call && T->call.what == BLOCKED_OUTSIDE)
		value_word(v, "(in no call)");
}

static void get_wchan(const void *row, struct value *v)
{
	if (T->wchan[0])
		value_string(v, T->wchan);
	else if (T->wchan_refused)
		value_refused(v, "read", T->wchan_refused);
}

static void get_stack_used(const void *row, struct value *v)
{
	if (T->stack_used != TASK_UNKNOWN)
		value_number(v, VALUE_SIZE, T->stack_used);
	else if (T->stack_refused)
		value_refused(v, "read", T->stack_refused);
}

static void put_touched(const struct thread_info *t, uint64_t n,
			struct value *v)
{
	if (n != TASK_UNKNOWN)
		value_number(v, VALUE_SIZE, n);
	else if (t->pagemap_refused && t->stack_used != TASK_UNKNOWN)
		value_refused(v, "pagemap", t->pagemap_refused);
}

GET(stack_resident, put_touched(T, T->stack_resident, v))
GET(stack_deepest, put_touched(T, T->stack_deepest, v))

#define F ((const struct frame *)row)

static void get_ip(const void *row, struct value *v)
{
	value_number(v, VALUE_HEX, F->ip);
}

static void get_module(const void *row, struct value *v)
{
	value_string(v, F->place ? F->place->module : NULL);
}

static void get_symbol(const void *row, struct value *v)
{
	value_string(v, F->place ? F->place->symbol : NULL);
}

static void get_offset(const void *row, struct value *v)
{
	if (F->place && F->place->symbol)
		value_number(v, VALUE_HEX, F->place->symbol_offset);
}

static void get_file(const void *row, struct value *v)
{
	value_string(v, F->place ? F->place->file : NULL);
}

static void get_line(const void *row, struct value *v)
{
	if (F->place && F->place->file)
		value_uint(v, F->place->line);
}

static const struct column frame_columns[] = {
	{ "ip", "address", VALUE_HEX, 0, .get = get_ip },
	{ "symbol", "function", VALUE_STRING, COLUMN_DEFAULT,
	  .get = get_symbol },
	{ "offset", "in the function", VALUE_HEX, 0, .get = get_offset },
	{ "module", "file of the code", VALUE_STRING, 0, .get = get_module },
	{ "file", "source", VALUE_STRING, 0, .get = get_file },
	{ "line", "of the source", VALUE_UINT, 0, .get = get_line },
};

static const struct column_set frame_set = COLUMN_SET("frame", frame_columns,
						      struct frame);

static void get_stack(const void *row, struct value *v)
{
	if (T->has_stack)
		value_list(v, T->stack.frames, T->stack.n, &frame_set);
	else if (T->unwind_refused)
		value_refused(v, "ptrace", T->unwind_refused);
}

/* clang-format off */
#define COL(name, help, type, flags) \
	{ #name, help, type, flags, .get = get_##name }
#define MINOR (COLUMN_DEFAULT | COLUMN_MINOR)

static const struct column columns[] = {
	COL(pid, "process", VALUE_INT, 0),
	COL(tid, "thread", VALUE_INT, COLUMN_DEFAULT),
	COL(comm, "its name", VALUE_STRING, COLUMN_DEFAULT),
	COL(state, "what it does", VALUE_WORD, COLUMN_DEFAULT),
	COL(idle, "time since it last ran: so long in its call, at least",
	    VALUE_NS, COLUMN_DEFAULT),
	COL(processor, "CPU on which it ran last", VALUE_INT, MINOR),
	COL(cpu, "time on CPUs", VALUE_NS, MINOR),
	COL(voluntary, "context switches by waiting", VALUE_UINT, MINOR),
	COL(involuntary, "context switches forced", VALUE_UINT, MINOR),
	COL(stack_used, "bytes of its stack from the stack pointer to its end",
	    VALUE_SIZE, MINOR),
	COL(stack_deepest, "most bytes of it that were ever used, by pages",
	    VALUE_SIZE, 0),
	COL(stack_resident, "bytes of it that have memory or swap",
	    VALUE_SIZE, 0),
	COL(stack_size, "bytes that it may have at most", VALUE_SIZE, 0),
	COL(stack_grows, "the first thread's: up to its limit", VALUE_BOOL, 0),
	COL(wchan, "where it waits in the kernel", VALUE_STRING, MINOR),
	COL(call, "system call in which it is blocked", VALUE_WORD,
	    COLUMN_DEFAULT),
	COL(syscall, "name of the call", VALUE_WORD, 0),
	COL(nr, "number of the call", VALUE_UINT, 0),
	COL(args, "its arguments, as in traces", VALUE_JSON, 0),
	COL(fd, "descriptor that is its first argument", VALUE_INT, 0),
	COL(queue, "time it waited for a CPU", VALUE_NS, 0),
	COL(slices, "times it was put on a CPU", VALUE_UINT, 0),
	COL(share, "of one CPU, while it was watched (--for)", VALUE_RATE, 0),
	COL(switches, "per second, while it was watched", VALUE_RATE, 0),
	COL(same_call, "in one call all that time", VALUE_BOOL, 0),
	COL(nice, "nice value", VALUE_INT, 0),
	COL(priority, "of the scheduler", VALUE_INT, 0),
	COL(policy, "of the scheduler", VALUE_WORD, 0),
	COL(start, "when it began", VALUE_TIME, 0),
	COL(minflt, "page faults without a read", VALUE_UINT, 0),
	COL(majflt, "page faults that read", VALUE_UINT, 0),
	{ "sig_blocked", "signals that it blocks", VALUE_FLAGS, 0,
	  .get = get_sig_blocked, .set = &task_signal_set },
	{ "sig_pending", "signals that wait for it", VALUE_FLAGS, 0,
	  .get = get_sig_pending, .set = &task_signal_set },
	COL(seccomp, "off, strict or filter", VALUE_WORD, 0),
	{ "stack", "frames in user space (--stack)", VALUE_LIST, 0,
	  .get = get_stack, .columns = &frame_set },
};

const struct column_set ps_thread_columns =
	COLUMN_SET("thread", columns, struct thread_info);
