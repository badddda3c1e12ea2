/* SPDX-License-Identifier: BSD-2-Clause */
/* The options of `ringside trace`, `record` and `replay`, one row each. */
#include "cmd/trace_opts_impl.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/xmalloc.h"
#include "cmd/tips.h"

#define FLAG(member) .flag = offsetof(struct trace_opts, member) + 1

static int set_of_calls(struct syscall_set *s, const char *arg)
{
	_cleanup_free_ char *error = NULL;
	int r = syscall_set_parse(s, arg, &error);

	if (r < 0)
		log_error("%s", error);
	return r;
}

static int set_of_numbers(int (*parse)(struct number_set *, const char *,
				       char **),
			  struct number_set *s, const char *arg)
{
	_cleanup_free_ char *error = NULL;
	int r = parse(s, arg, &error);

	if (r < 0)
		log_error("%s", error);
	return r;
}

/* which calls */

static int take_expr(struct opts_parser *p, const char *arg)
{
	return take_qualifier(p, arg);
}

static int take_trace(struct opts_parser *p, const char *arg)
{
	return set_of_calls(&p->o->trace, arg);
}

static int take_trace_fds(struct opts_parser *p, const char *arg)
{
	p->o->has_trace_fds = true;
	return set_of_numbers(fd_set_parse, &p->o->trace_fds, arg);
}

static int take_path(struct opts_parser *p, const char *arg)
{
	struct trace_opts *o = p->o;

	p->paths = xreallocarray(p->paths, o->npaths + 1, sizeof(*p->paths));
	p->paths[o->npaths++] = xstrdup(arg);
	o->paths = p->paths;
	return 0;
}

static int take_signal(struct opts_parser *p, const char *arg)
{
	return set_of_numbers(signal_set_parse, &p->o->signals, arg);
}

static int take_errno(struct opts_parser *p, const char *arg)
{
	p->o->has_errnos = true;
	return set_of_numbers(errno_set_parse, &p->o->errnos, arg);
}

static int take_status(struct opts_parser *p, const char *arg)
{
	static const struct word_bit words[] = {
		{ "successful", STATUS_SUCCESSFUL },
		{ "failed", STATUS_FAILED },
		{ "unfinished", STATUS_UNFINISHED },
		{ "unavailable", STATUS_UNAVAILABLE },
		{ "detached", STATUS_DETACHED },
		{ NULL, 0 },
	};

	return parse_bits("status", arg, words, STATUS_ALL, &p->o->status);
}

static int take_successful(struct opts_parser *p, const char *arg)
{
	p->o->status = STATUS_SUCCESSFUL;
	p->z++;
	return 0;
}

static int take_failed(struct opts_parser *p, const char *arg)
{
	p->o->status = STATUS_FAILED;
	p->z++;
	return 0;
}

static int take_slower(struct opts_parser *p, const char *arg)
{
	return parse_duration("duration", arg, 0, &p->o->min_duration_ns);
}

static int take_syscall_limit(struct opts_parser *p, const char *arg)
{
	unsigned n;
	int r = parse_unsigned("number of calls", arg, UINT_MAX, &n);

	p->o->syscall_limit = r < 0 ? 0 : n;
	if (r == 0 && !n) {
		log_error("invalid number of calls '%s'", arg);
		return -EINVAL;
	}
	return r;
}

/* whom */

static int take_attach(struct opts_parser *p, const char *arg)
{
	return parse_pids(p, arg);
}

static int take_env(struct opts_parser *p, const char *arg)
{
	struct trace_opts *o = p->o;

	o->env_changes = xreallocarray(o->env_changes, p->nenv + 2,
				       sizeof(*o->env_changes));
	o->env_changes[p->nenv++] = xstrdup(arg);
	o->env_changes[p->nenv] = NULL;
	return 0;
}

static int take_user(struct opts_parser *p, const char *arg)
{
	p->o->user = arg;
	return 0;
}

static int take_argv0(struct opts_parser *p, const char *arg)
{
	p->o->argv0 = arg;
	return 0;
}

static int take_follow(struct opts_parser *p, const char *arg)
{
	p->f++;
	return 0;
}

static int take_follow_long(struct opts_parser *p, const char *arg)
{
	p->long_f = true;
	return 0;
}

static int take_no_follow(struct opts_parser *p, const char *arg)
{
	p->no_follow = true;
	return 0;
}

static int take_follow_old(struct opts_parser *p, const char *arg)
{
	p->deprecated_follow = true;
	return 0;
}

static int take_detach_on(struct opts_parser *p, const char *arg)
{
	static const struct word_bit words[] = { { "execve", 1 }, { NULL, 0 } };
	unsigned v;
	int r = parse_word("call to detach on", arg, words, &v);

	p->o->detach_on_execve = r == 0;
	return r;
}

static int take_daemonize(struct opts_parser *p, const char *arg)
{
	p->daemonize++;
	return 0;
}

static int take_daemonize_long(struct opts_parser *p, const char *arg)
{
	static const struct word_bit words[] = {
		{ "grandchild", 1 }, { "pgroup", 2 }, { "pgrp", 2 },
		{ "session", 3 },    { NULL, 0 },
	};

	return parse_word("way to daemonize", arg ? arg : "grandchild", words,
			  &p->o->daemonize);
}

static int take_interruptible(struct opts_parser *p, const char *arg)
{
	static const struct word_bit words[] = {
		{ "1", INTR_ANYWHERE },
		{ "anywhere", INTR_ANYWHERE },
		{ "always", INTR_ANYWHERE },
		{ "2", INTR_WAITING },
		{ "waiting", INTR_WAITING },
		{ "3", INTR_NEVER },
		{ "never", INTR_NEVER },
		{ "4", INTR_NEVER_TSTP },
		{ "never_tstp", INTR_NEVER_TSTP },
		{ NULL, 0 },
	};
	unsigned v;
	int r = parse_word("interruptibility", arg, words, &v);

	if (r == 0)
		p->o->interruptible = v;
	return r;
}

static int take_engine(struct opts_parser *p, const char *arg)
{
	p->o->engine = arg;
	return 0;
}

static int take_no_pin(struct opts_parser *p, const char *arg)
{
	p->o->pin = false;
	return 0;
}

/* how arguments are shown */

static int take_abbrev(struct opts_parser *p, const char *arg)
{
	return set_of_calls(&p->o->abbrev, arg);
}

static int take_no_abbrev(struct opts_parser *p, const char *arg)
{
	syscall_set_none(&p->o->abbrev);
	return 0;
}

static int take_verbose(struct opts_parser *p, const char *arg)
{
	return set_of_calls(&p->o->verbose, arg);
}

static int take_raw(struct opts_parser *p, const char *arg)
{
	return set_of_calls(&p->o->raw, arg);
}

static int take_read(struct opts_parser *p, const char *arg)
{
	p->o->has_dump = true;
	return set_of_numbers(fd_set_parse, &p->o->dump_read, arg);
}

static int take_write(struct opts_parser *p, const char *arg)
{
	p->o->has_dump = true;
	return set_of_numbers(fd_set_parse, &p->o->dump_write, arg);
}

static int take_string_limit(struct opts_parser *p, const char *arg)
{
	return parse_unsigned("string limit", arg, UINT_MAX / 4,
			      &p->o->strlen_max);
}

static int take_hex(struct opts_parser *p, const char *arg)
{
	p->x++;
	return 0;
}

static int take_hex_long(struct opts_parser *p, const char *arg)
{
	static const struct word_bit words[] = {
		{ "none", HEX_NONE },
		{ "non-ascii-chars", HEX_NON_ASCII_CHARS },
		{ "non-ascii", HEX_NON_ASCII },
		{ "all", HEX_ALL },
		{ NULL, 0 },
	};
	unsigned v;
	int r = parse_word("strings-in-hex", arg ? arg : "all", words, &v);

	if (r == 0)
		p->o->hex = v;
	p->long_x = true;
	return r;
}

static int take_xlat(struct opts_parser *p, const char *arg)
{
	static const struct word_bit words[] = {
		{ "raw", XLAT_RAW },
		{ "abbrev", XLAT_ABBREV },
		{ "verbose", XLAT_VERBOSE },
		{ NULL, 0 },
	};
	unsigned v;
	int r = parse_word("style of constants", arg, words, &v);

	if (r == 0)
		p->o->xlat = v;
	return r;
}

static int take_decode_fds_short(struct opts_parser *p, const char *arg)
{
	p->y++;
	return 0;
}

static int take_decode_fds(struct opts_parser *p, const char *arg)
{
	static const struct word_bit words[] = {
		{ "path", DECODE_FD_PATH },
		{ "socket", DECODE_FD_SOCKET },
		{ "dev", DECODE_FD_DEV },
		{ "pidfd", DECODE_FD_PIDFD },
		{ "eventfd", DECODE_FD_EVENTFD },
		{ "epoll", DECODE_FD_EPOLL },
		{ "signalfd", DECODE_FD_SIGNALFD },
		{ NULL, 0 },
	};

	p->long_y = true;
	return parse_bits("decode-fds", arg ? arg : "path", words,
			  DECODE_FD_ALL, &p->o->decode_fds);
}

static int take_decode_pids(struct opts_parser *p, const char *arg)
{
	static const struct word_bit words[] = {
		{ "comm", DECODE_PID_COMM },
		{ "pidns", DECODE_PID_PIDNS },
		{ NULL, 0 },
	};

	return parse_bits("decode-pids", arg, words,
			  DECODE_PID_COMM | DECODE_PID_PIDNS,
			  &p->o->decode_pids);
}

static int take_comm(struct opts_parser *p, const char *arg)
{
	p->o->decode_pids |= DECODE_PID_COMM;
	return 0;
}

static int take_pidns(struct opts_parser *p, const char *arg)
{
	p->o->decode_pids |= DECODE_PID_PIDNS;
	return 0;
}

/* how lines are shown */

static int take_columns(struct opts_parser *p, const char *arg)
{
	return parse_unsigned("column", arg, 4096, &p->o->column);
}

static int take_output(struct opts_parser *p, const char *arg)
{
	p->o->output = arg;
	return 0;
}

static int take_quiet_short(struct opts_parser *p, const char *arg)
{
	p->q++;
	return 0;
}

static int take_quiet(struct opts_parser *p, const char *arg)
{
	static const struct word_bit words[] = {
		{ "attach", QUIET_ATTACH },
		{ "exit", QUIET_EXIT },
		{ "exits", QUIET_EXIT },
		{ "path-resolution", QUIET_PATH_RESOLUTION },
		{ "personality", QUIET_PERSONALITY },
		{ "thread-execve", QUIET_THREAD_EXECVE },
		{ "superseded", QUIET_THREAD_EXECVE },
		{ NULL, 0 },
	};

	p->long_q = true;
	return parse_bits("quiet", arg ? arg : "attach,personality", words,
			  QUIET_ALL, &p->o->quiet);
}

static int take_relative(struct opts_parser *p, const char *arg)
{
	p->o->show_relative = true;
	return parse_precision(arg, &p->o->relative_digits);
}

static int take_time(struct opts_parser *p, const char *arg)
{
	p->t++;
	return 0;
}

static int take_time_long(struct opts_parser *p, const char *arg)
{
	p->long_t = true;
	return parse_timestamps(p->o, arg ? arg : "time");
}

static int take_duration(struct opts_parser *p, const char *arg)
{
	p->o->show_duration = true;
	return parse_precision(arg, &p->o->duration_digits);
}

static int take_color(struct opts_parser *p, const char *arg)
{
	static const struct word_bit words[] = {
		{ "auto", COLOR_AUTO },
		{ "always", COLOR_ALWAYS },
		{ "never", COLOR_NEVER },
		{ NULL, 0 },
	};
	unsigned v;
	int r = parse_word("color", arg ? arg : "always", words, &v);

	if (r == 0)
		p->o->color = v;
	return r;
}

/* the rest */

static int take_tips(struct opts_parser *p, const char *arg)
{
	struct tips_opts tips;
	int r = tips_parse(arg, &tips);

	p->o->tips = arg ? arg : "";
	return r;
}

static int take_help(struct opts_parser *p, const char *arg)
{
	p->help = true;
	return 0;
}

static int take_version(struct opts_parser *p, const char *arg)
{
	p->version = true;
	return 0;
}

static int take_kvm(struct opts_parser *p, const char *arg)
{
	static const struct word_bit words[] = { { "vcpu", 1 },
						 { "vcpu+", 2 },
						 { NULL, 0 } };
	unsigned v;
	int r = parse_word("part of KVM", arg, words, &v);

	if (r == 0) {
		p->o->kvm_vcpu = true;
		p->o->kvm_run = v > 1;
	}
	return r;
}

static int take_namespace(struct opts_parser *p, const char *arg)
{
	static const struct word_bit words[] = { { "new", 1 }, { NULL, 0 } };
	unsigned v;

	p->o->namespaces = true;
	return parse_word("kind of namespace", arg, words, &v);
}

static int take_secontext(struct opts_parser *p, const char *arg)
{
	static const struct word_bit words[] = {
		{ "full", SECONTEXT_FULL },
		{ "mismatch", SECONTEXT_MISMATCH },
		{ NULL, 0 },
	};
	unsigned v;
	int r = parse_bits("secontext", arg ? arg : "none", words,
			   SECONTEXT_FULL | SECONTEXT_MISMATCH, &v);

	if (r == 0)
		p->o->secontext = SECONTEXT_SHOWN | v;
	return r;
}

/* Which commands have a row. */
enum {
	TRACE = IN_TRACE,
	RECORD = IN_RECORD,
	REPLAY = IN_REPLAY,
	LIVE = TRACE | RECORD, /* whom to look at */
	SHOW = TRACE | REPLAY, /* how to show it */
	ALL = TRACE | RECORD | REPLAY,
};

#define TITLE(text)                                                            \
	{                                                                      \
		.help = (text)                                                 \
	}
#define ALIAS(i, n, a, fn)                                                     \
	{                                                                      \
		.in = (i), .name = (n), .arg = (a), .qualifier = true,         \
		.take = (fn)                                                   \
	}
#define ONLY_E(i, n, fn)                                                       \
	{                                                                      \
		.in = (i), .name = (n), .arg = WITH_ARG, .qualifier = true,    \
		.only_e = true, .take = (fn)                                   \
	}

const struct option_row trace_option_rows[] = {
	TITLE("What to trace"),
	{ LIVE, 'p', "attach", WITH_ARG, "PID[,PID...]", .take = take_attach,
	  .help = "attach to running processes, all threads of each; may be "
		  "repeated and joined with a command" },
	{ TRACE, 'f', NULL, NO_ARG, .take = take_follow,
	  .help = "follow children: threads, forks, vforks" },
	{ TRACE, 0, "follow-forks", NO_ARG, .take = take_follow_long,
	  .help = "the same" },
	{ RECORD, 0, "no-follow", NO_ARG, .take = take_no_follow,
	  .help = "leave children alone: threads, forks, vforks" },
	/* strace's habit; children are followed anyway */
	{ RECORD, 'f', NULL, NO_ARG, .take = take_follow },
	{ RECORD, 0, "follow-forks", NO_ARG, .take = take_follow_long },
	{ REPLAY, 'f', NULL, NO_ARG, .take = take_follow },
	{ LIVE, 'F', NULL, NO_ARG, .take = take_follow_old },
	{ LIVE, 'E', "env", WITH_ARG, "NAME[=VALUE]", .take = take_env,
	  .help = "set (or, without =, remove) a variable of the command" },
	{ LIVE, 'u', "user", WITH_ARG, "USER", .take = take_user,
	  .help = "run the command as this user (root only)" },
	{ LIVE, 0, "argv0", WITH_ARG, "NAME", .take = take_argv0,
	  .help = "give the command this argv[0]" },
	{ LIVE, 'b', "detach-on", WITH_ARG, "execve", .take = take_detach_on,
	  .help = "let a process go when it executes another program" },
	{ LIVE, 'D', NULL, NO_ARG, .take = take_daemonize,
	  .help = "trace from a grandchild, so that the command stays the "
		  "child of whoever started this; -DD: in a process group of "
		  "its own, -DDD: in a session of its own" },
	{ LIVE, 0, "daemonize", MAYBE_ARG, "grandchild|pgroup|session",
	  .take = take_daemonize_long, .help = "the same" },
	{ LIVE, 0, "daemonise", MAYBE_ARG, .take = take_daemonize_long },
	{ LIVE, 0, "daemonized", MAYBE_ARG, .take = take_daemonize_long },
	{ LIVE, 0, "daemonised", MAYBE_ARG, .take = take_daemonize_long },
	{ LIVE, 'I', "interruptible", WITH_ARG, "WHEN", .take = take_interruptible,
	  .help = "when signals end the trace: 1 or anywhere, 2 or waiting "
		  "(default), 3 or never (default for -o FILE PROG), 4 or "
		  "never_tstp (^Z is ignored too)" },
	{ LIVE, 0, "kill-on-exit", NO_ARG, FLAG(kill_on_exit),
	  .help = "kill the command if the tracer dies" },
	{ LIVE, 0, "syscall-limit", WITH_ARG, "N", .take = take_syscall_limit,
	  .help = "detach after N calls were shown" },
	{ LIVE, 0, "engine", WITH_ARG, "auto|ebpf|ptrace", .take = take_engine,
	  .help = "how to look at the processes" },
	{ LIVE, 0, "no-pin", NO_ARG, .take = take_no_pin,
	  .help = "never move a busy thread to the tracer's CPU" },
	{ TRACE, 0, "seccomp-bpf", NO_ARG, FLAG(seccomp_bpf),
	  .help = "with -f: stop the command at traced calls only (ptrace "
		  "engine); it ends with the tracer" },

	TITLE("What to trace, of all processes (eBPF engine)"),
	{ RECORD, 'a', "system-wide", NO_ARG, FLAG(system_wide),
	  .help = "all processes but this one" },
	{ TRACE, 0, "system-wide", NO_ARG, FLAG(system_wide),
	  .help = "all processes but this one" },
	{ LIVE, 0, "cgroup", WITH_ARG, "PATH", .take = take_cgroup,
	  .help = "processes in this cgroup and below: a directory, or a name "
		  "as /proc/PID/cgroup has it" },
	{ LIVE, 0, "pidns", WITH_ARG, "PID", .take = take_pidns_of,
	  .help = "processes in the pid namespace of this one: a container" },
	{ LIVE, 0, "comm", WITH_ARG, "NAME", .take = take_comm_name,
	  .help = "processes of this name; may be repeated" },
	{ LIVE, 0, "uid", WITH_ARG, "USER", .take = take_uid,
	  .help = "processes of this user" },

	TITLE("The way from the kernel (eBPF engine)"),
	{ LIVE, 0, "buffer", WITH_ARG, "SIZE", .take = take_buffer,
	  .help = "bytes of the buffers of all CPUs (default: by memory)" },
	{ LIVE, 0, "lossless", NO_ARG, FLAG(lossless),
	  .help = "slow the processes down rather than lose a call" },
	{ LIVE, 0, "blocked", WITH_ARG, "DURATION", .take = take_blocked,
	  .help = "show a call as begun when it blocks for so long (default "
		  "200ms)" },

	TITLE("Which part of the file to show"),
	{ REPLAY, 0, "follow", NO_ARG, FLAG(replay_follow),
	  .help = "at the end wait for more, until the recording ends" },
	{ REPLAY, 0, "from", WITH_ARG, "DURATION", .take = take_from,
	  .help = "begin so long after the file's first event: 90s, 1.5h" },
	{ REPLAY, 0, "to", WITH_ARG, "DURATION", .take = take_to,
	  .help = "end there" },

	TITLE("The file to write"),
	{ RECORD, 'o', "output", WITH_ARG, "FILE", .take = take_output,
	  .help = "write to FILE (default ringside.trace); one that is there "
		  "becomes FILE.old" },
	{ RECORD, 0, "last", WITH_ARG, "DURATION|SIZE", .take = take_last,
	  .help = "keep the newest in memory only (30s, 5min, 256M), and write "
		  "it upon SIGUSR1, a crash, --when, and at the end" },
	{ RECORD, 0, "when", WITH_ARG, "CONDITION", .take = take_when,
	  .help = "with --last: write when a call is so: 'ret == -EMFILE', "
		  "'duration > 1s', 'syscall == fsync && errno'" },
	{ RECORD, 0, "rotate", WITH_ARG, "SIZE", .take = take_rotate,
	  .help = "begin a new file after so much: FILE.000001, ..." },
	{ RECORD, 0, "keep", WITH_ARG, "N", .take = take_keep,
	  .help = "remove all but the newest N files" },
	{ RECORD, 0, "level", WITH_ARG, "N", .take = take_level,
	  .help = "of zstd, -7 (fast) to 19 (small) (default 1)" },

	TITLE("Which calls and signals to show"),
	{ RECORD, 'e', NULL, WITH_ARG, "[NAME=]EXPR", .take = take_expr,
	  .help = "NAME is one of trace (default), trace-fds, signal, status, "
		  "errno, read, write, inject, fault: the options below, which "
		  "have the same arguments" },
	{ SHOW, 'e', NULL, WITH_ARG, "[NAME=]EXPR", .take = take_expr,
	  .help = "NAME is one of trace (default), trace-fds, signal, status, "
		  "errno, abbrev, verbose, raw, read, write, quiet, "
		  "decode-fds, decode-pids (and of a live trace inject, "
		  "fault): the options below, which have the same "
		  "arguments" },
	{ ALL, 0, "trace", WITH_ARG, "SET", .qualifier = true, .take = take_trace,
	  .help = "calls: openat,close  !futex  %file  /regex  ?maybe  "
		  "open@32  42  all  none; classes: %clock %creds %desc "
		  "%file %fstat %fstatfs %ipc %lstat %memory %net %process "
		  "%pure %signal %stat %%stat %statfs %%statfs "
		  "%process_control %file_management %device_management "
		  "%information %communication" },
	{ ALL, 0, "trace-fds", WITH_ARG, "SET", .qualifier = true,
	  .take = take_trace_fds, .help = "calls on these descriptors" },
	{ ALL, 'P', "trace-path", WITH_ARG, "PATH", .take = take_path,
	  .help = "calls on this path or its descriptors; may be repeated" },
	{ ALL, 0, "signal", WITH_ARG, "SET", .qualifier = true, .take = take_signal,
	  .help = "signals: SIGIO,segv  !SIGALRM" },
	{ ALL, 0, "status", WITH_ARG, "SET", .qualifier = true, .take = take_status,
	  .help = "calls that ended so: successful, failed, unfinished, "
		  "unavailable, detached" },
	{ ALL, 'z', "successful-only", NO_ARG, .take = take_successful,
	  .help = "calls that succeeded" },
	{ ALL, 'Z', "failed-only", NO_ARG, .take = take_failed,
	  .help = "calls that failed" },
	{ ALL, 0, "failing-only", NO_ARG, .take = take_failed },
	{ ALL, 0, "errno", WITH_ARG, "SET", .qualifier = true, .take = take_errno,
	  .help = "calls that failed with one of these: EAGAIN,ENOENT; "
		  "!EAGAIN: all others, and those that succeeded" },
	{ ALL, 0, "slower", WITH_ARG, "DURATION", .take = take_slower,
	  .help = "calls that took at least so long: 10ms, 1s, 500us" },

	TITLE("What to do to them (ptrace engine)"),
	{ LIVE, 0, "inject", WITH_ARG, "SET:WHAT[:WHEN]", .qualifier = true,
	  .take = take_inject,
	  .help = "tamper with these calls: error=ERRNO or retval=VALUE in "
		  "place of making them (or of making syscall=CALL), "
		  "signal=SIG, delay_enter=TIME, delay_exit=TIME, "
		  "poke_enter=@argN=HEX, poke_exit=@argN=HEX; each time, or "
		  "when=FIRST[..LAST][+STEP], or by chance p=0.01; may be "
		  "repeated" },
	{ LIVE, 0, "fault", WITH_ARG, "SET[:error=ERRNO][:WHEN]",
	  .qualifier = true, .take = take_fault,
	  .help = "let them fail, with ENOSYS if no error is given" },
	{ LIVE, 0, "seed", WITH_ARG, "N", .take = take_seed,
	  .help = "of p=: the same N, the same faults" },

	TITLE("How to show lines"),
	{ SHOW, 'o', "output", WITH_ARG, "FILE", .take = take_output,
	  .help = "write to FILE, or to a command: '|command'" },
	{ SHOW, 'A', "output-append-mode", NO_ARG, FLAG(output_append),
	  .help = "append to FILE" },
	{ SHOW, 0, "rotate", WITH_ARG, "SIZE", .take = take_rotate,
	  .help = "begin a new FILE after so much: the old one becomes "
		  "FILE.000001, ..." },
	{ SHOW, 0, "keep", WITH_ARG, "N", .take = take_keep,
	  .help = "remove all but the newest N of the old ones" },
	{ SHOW, 0, "output-separately", NO_ARG, FLAG(output_separately),
	  .help = "a file FILE.PID for each thread" },
	{ SHOW, 0, NULL, NO_ARG, "-ff", .help = "both -f and --output-separately" },
	{ SHOW, 0, "json", NO_ARG, FLAG(json),
	  .help = "one JSON object for each event" },
	{ SHOW, 0, "complete", NO_ARG, FLAG(complete),
	  .help = "one line for each call, when it ends, and never "
		  "<unfinished ...>" },
	{ SHOW, 0, "tree", NO_ARG, FLAG(tree),
	  .help = "at the end, who started whom" },
	{ SHOW, 't', NULL, NO_ARG, .take = take_time,
	  .help = "time of day; -tt: with microseconds; -ttt: seconds since "
		  "the epoch" },
	{ SHOW, 0, "absolute-timestamps", MAYBE_ARG, "FORMAT[,PRECISION]",
	  .take = take_time_long,
	  .help = "format none, time or unix; precision s, ms, us or ns" },
	{ SHOW, 0, "timestamps", MAYBE_ARG, .take = take_time_long },
	{ SHOW, 'r', "relative-timestamps", MAYBE_ARG, "PRECISION",
	  .take = take_relative, .help = "time since the line before" },
	{ SHOW, 'T', "syscall-times", MAYBE_ARG, "PRECISION", .take = take_duration,
	  .help = "how long each call took" },
	{ SHOW, 'i', "instruction-pointer", NO_ARG, FLAG(show_ip),
	  .help = "where the call was made" },
	{ SHOW, 'n', "syscall-number", NO_ARG, FLAG(show_nr),
	  .help = "the number of each call" },
	{ ALL, 'k', NULL, NO_ARG, .take = take_stack,
	  .help = "the stack of each call; -kk: with lines of source" },
	{ ALL, 0, "stack-trace", MAYBE_ARG, "symbol|source",
	  .take = take_stack_long, .help = "the same" },
	{ LIVE, 0, "stack-trace-frame-limit", WITH_ARG, "N",
	  .take = take_stack_limit, .help = "frames of it (default 256)" },
	{ LIVE, 0, "stack-bytes", WITH_ARG, "SIZE", .take = take_stack_bytes,
	  .help = "of the stack, that eBPF copies at each call (default 8K, at "
		  "most 63K); 0: by frame pointers" },
	{ SHOW, 'N', "arg-names", NO_ARG, FLAG(arg_names),
	  .help = "the name of each argument" },
	{ SHOW, 0, "always-show-pid", NO_ARG, FLAG(always_show_pid),
	  .help = "the thread on every line, even if there is just one" },
	{ SHOW, 'a', "columns", WITH_ARG, "COLUMN", .take = take_columns,
	  .help = "where results begin (default 40)" },
	{ SHOW, 0, "color", MAYBE_ARG, "auto|always|never", .take = take_color,
	  .help = "colors; auto: on a terminal" },
	{ RECORD, 'q', "quiet", NO_ARG, .take = take_quiet_short,
	  .help = "no progress, no account at the end" },
	{ SHOW, 'q', NULL, NO_ARG, .take = take_quiet_short,
	  .help = "no messages about attaching and ABIs; -qq: nor about "
		  "exits; -qqq: no messages at all" },
	{ SHOW, 0, "quiet", MAYBE_ARG, "SET", .qualifier = true, .take = take_quiet,
	  .help = "no messages about attach, exit, path-resolution, "
		  "personality, thread-execve" },
	ALIAS(SHOW, "silent", MAYBE_ARG, take_quiet),
	ALIAS(SHOW, "silence", MAYBE_ARG, take_quiet),

	TITLE("How to show arguments"),
	{ ALL, 's', "string-limit", WITH_ARG, "N", .take = take_string_limit,
	  .help = "bytes of strings and elements of arrays (default 32)" },
	{ SHOW, 'v', "no-abbrev", NO_ARG, .take = take_no_abbrev,
	  .help = "structures and environments in full" },
	{ SHOW, 0, "abbrev", WITH_ARG, "SET", .qualifier = true, .take = take_abbrev,
	  .help = "shorten structures of these calls only" },
	{ SHOW, 0, "verbose", WITH_ARG, "SET", .qualifier = true,
	  .take = take_verbose,
	  .help = "look behind pointers in these calls only" },
	{ SHOW, 0, "raw", WITH_ARG, "SET", .qualifier = true, .take = take_raw,
	  .help = "plain hexadecimal arguments for these calls" },
	{ ALL, 0, "read", WITH_ARG, "FDS", .qualifier = true, .take = take_read,
	  .help = "dump all that is read from these descriptors" },
	{ ALL, 0, "write", WITH_ARG, "FDS", .qualifier = true, .take = take_write,
	  .help = "dump all that is written to them" },
	{ SHOW, 'x', NULL, NO_ARG, .take = take_hex,
	  .help = "strings that are not ASCII in hexadecimal; -xx: all" },
	{ SHOW, 0, "strings-in-hex", MAYBE_ARG, "WHICH", .take = take_hex_long,
	  .help = "none, non-ascii-chars, non-ascii or all" },
	{ SHOW, 'X', "const-print-style", WITH_ARG, "STYLE", .take = take_xlat,
	  .help = "constants: abbrev (names, default), raw (numbers), "
		  "verbose (both)" },
	{ SHOW, 'y', NULL, NO_ARG, .take = take_decode_fds_short,
	  .help = "what descriptors stand for: paths; -yy: sockets with both "
		  "ends, devices, epolls, eventfds, pidfds too" },
	{ SHOW, 0, "decode-fds", MAYBE_ARG, "SET", .qualifier = true,
	  .take = take_decode_fds,
	  .help = "path, socket, dev, pidfd, eventfd, epoll, signalfd, all" },
	{ SHOW, 'Y', NULL, NO_ARG, .take = take_comm,
	  .help = "names of commands behind process ids" },
	{ SHOW, 0, "decode-pids", WITH_ARG, "SET", .qualifier = true,
	  .take = take_decode_pids,
	  .help = "comm: as -Y; pidns: ids in the tracer's namespace too" },
	{ SHOW, 0, "pidns-translation", NO_ARG, .take = take_pidns },
	{ TRACE, 0, "namespace", WITH_ARG, "new", .qualifier = true,
	  .take = take_namespace,
	  .help = "the namespaces that clone, unshare and setns enter" },
	{ TRACE, 0, "kvm", WITH_ARG, "vcpu", .qualifier = true, .take = take_kvm,
	  .help = "why KVM_RUN came back; vcpu+: the structure behind it, "
		  "before and after" },
	{ ALL, 0, "secontext", MAYBE_ARG, "SET", .qualifier = true,
	  .take = take_secontext,
	  .help = "what threads and files are for SELinux: the type; full: all "
		  "of it; mismatch: what the policy has too" },

	TITLE("Counting"),
	{ SHOW, 'c', "summary-only", NO_ARG, .take = take_summary_only,
	  .help = "only a table at the end: time, calls, errors" },
	{ SHOW, 'C', "summary", NO_ARG, .take = take_summary,
	  .help = "the table as well as the lines" },
	{ SHOW, 0, "every", WITH_ARG, "DURATION", .take = take_every,
	  .help = "the table of each 5s (or other) as it ends, then of all" },
	{ SHOW, 0, "hist", NO_ARG, FLAG(summary_hist),
	  .help = "how the times of each call are distributed; implies -w" },
	{ SHOW, 'w', "summary-wall-clock", NO_ARG, FLAG(summary_wall),
	  .help = "count the time calls took, not the CPU time" },
	{ SHOW, 'S', "summary-sort-by", WITH_ARG, "COLUMN", .take = take_sort,
	  .help = "order of the table (default time), or nothing" },
	{ SHOW, 'U', "summary-columns", WITH_ARG, "COLUMN,...",
	  .take = take_summary_columns,
	  .help = "time-percent, total-time, min-time, max-time, avg-time, "
		  "wall-total, wall-min, wall-max, wall-avg, p50-time, "
		  "p99-time, calls, errors, name" },
	{ SHOW, 'O', "summary-syscall-overhead", WITH_ARG, "DURATION",
	  .take = take_overhead,
	  .help = "what tracing itself adds to a call (default unit us)" },

	TITLE("Other"),
	{ ALL, 'd', "debug", NO_ARG, FLAG(debug),
	  .help = "tell on stderr what the tracer does" },
	{ ALL, 'h', "help", NO_ARG, .take = take_help, .help = "this text" },
	{ ALL, 0, "tips", MAYBE_ARG, "ID,FORMAT", .take = take_tips,
	  .help = "at the end, something that is good to know; a number or "
		  "random; compact, full or none" },
	{ ALL, 'V', "version", NO_ARG, .take = take_version,
	  .help = "version and features" },

	/* not listed: other names, and what strace has and this has not yet */
	{ ALL, 0, "stack-traces", MAYBE_ARG, .take = take_stack_long },
	ALIAS(ALL, "signals", WITH_ARG, take_signal),
	ONLY_E(ALL, "t", take_trace),
	ONLY_E(ALL, "trace-fd", take_trace_fds),
	ONLY_E(ALL, "fd", take_trace_fds),
	ONLY_E(ALL, "fds", take_trace_fds),
	ONLY_E(SHOW, "a", take_abbrev),
	ONLY_E(SHOW, "v", take_verbose),
	ONLY_E(SHOW, "x", take_raw),
	ONLY_E(ALL, "s", take_signal),
	ONLY_E(SHOW, "q", take_quiet),
	ONLY_E(ALL, "reads", take_read),
	ONLY_E(ALL, "r", take_read),
	ONLY_E(ALL, "writes", take_write),
	ONLY_E(ALL, "w", take_write),
	ONLY_E(SHOW, "decode-fd", take_decode_fds),
	ONLY_E(SHOW, "decode-pid", take_decode_pids),
	{ 0 },
};
