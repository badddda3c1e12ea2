/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * All that can be asked of a trace, made once from the command line and
 * never changed: what to capture (engines), what to keep (stream), how to
 * show it (sinks).
 */
#ifndef RINGSIDE_EVENT_TRACE_OPTS_H
#define RINGSIDE_EVENT_TRACE_OPTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "event/inject.h"
#include "syscall/call.h"
#include "syscall/decode.h"
#include "syscall/filter.h"
#include "syscall/secontext.h"

/* -e status= */
enum status_bit {
	STATUS_SUCCESSFUL = 1 << 0,
	STATUS_FAILED = 1 << 1,
	STATUS_UNFINISHED = 1 << 2,
	STATUS_UNAVAILABLE = 1 << 3,
	STATUS_DETACHED = 1 << 4,
	STATUS_ALL = 31,
};

/* -e quiet= */
enum quiet_bit {
	QUIET_ATTACH = 1 << 0,
	QUIET_EXIT = 1 << 1,
	QUIET_PATH_RESOLUTION = 1 << 2,
	QUIET_PERSONALITY = 1 << 3,
	QUIET_THREAD_EXECVE = 1 << 4,
	QUIET_ALL = 31,
};

/* -e decode-fds= */
enum decode_fd_bit {
	DECODE_FD_PATH = 1 << 0,   /* -y */
	DECODE_FD_SOCKET = 1 << 1, /* -yy: and all below */
	DECODE_FD_DEV = 1 << 2,
	DECODE_FD_PIDFD = 1 << 3,
	DECODE_FD_EVENTFD = 1 << 4,
	DECODE_FD_EPOLL = 1 << 5,
	DECODE_FD_SIGNALFD = 1 << 6,
	DECODE_FD_ALL = 127,
};

enum decode_pid_bit {
	DECODE_PID_COMM = 1 << 0,  /* -Y */
	DECODE_PID_PIDNS = 1 << 1, /* the pid in our own namespace */
};

enum xlat_style { XLAT_ABBREV, XLAT_RAW, XLAT_VERBOSE };
enum hex_strings { HEX_NONE, HEX_NON_ASCII_CHARS, HEX_NON_ASCII, HEX_ALL };
enum time_format {
	TIME_NONE,
	TIME_OF_DAY,   /* -t   hh:mm:ss */
	TIME_OF_DAY_F, /* with a fraction */
	TIME_UNIX,     /* -ttt seconds since the epoch */
};
enum color_when { COLOR_AUTO, COLOR_NEVER, COLOR_ALWAYS };
enum stacks_wanted {
	STACKS_NONE,
	STACKS_SYMBOL, /* -k */
	STACKS_SOURCE, /* -kk */
};
enum summary_mode { SUMMARY_NONE, SUMMARY_ONLY, SUMMARY_ALSO };

/* -I: when a signal may end the trace */
enum interruptible {
	INTR_ANYWHERE = 1, /* no signal is caught */
	INTR_WAITING,
	INTR_NEVER,
	INTR_NEVER_TSTP, /* nor may ^Z stop it */
};

struct trace_opts {
	/* -- whom -- */
	char **argv;	     /* program to start, or NULL */
	const pid_t *attach; /* -p */
	size_t nattach;
	/*
	 * Attach to all threads of a process, as -f does in strace; a thread
	 * that is no leader is attached to alone.
	 */
	bool attach_threads;
	char **env_changes; /* -E NAME=VALUE or NAME; NULL-terminated */
	const char *argv0;  /* --argv0 */
	const char *user;   /* -u */
	unsigned daemonize; /* -D 1, -DD 2 (own group), -DDD 3 (session) */
	bool follow;	    /* -f */
	bool kill_on_exit;
	bool detach_on_execve; /* -b execve */
	const char *engine;    /* "auto", "ptrace", ... */
	bool pin;	       /* adaptive pinning; --no-pin clears it */
	bool debug;	       /* -d: the engine tells what it sees */
	bool seccomp_bpf;      /* --seccomp-bpf */
	enum interruptible interruptible; /* -I */
	uint64_t syscall_limit; /* --syscall-limit: detach after; 0: never */

	/* -- whom, of all processes: eBPF only -- */
	bool system_wide;	  /* -a */
	const char *cgroup;	  /* --cgroup: directory of cgroup2 */
	pid_t pidns_of;		  /* --pidns: as this process has it; or 0 */
	const char *const *comms; /* --comm */
	size_t ncomms;
	bool has_uid;
	uid_t uid; /* --uid */

	/* -- the way from the kernel: eBPF only -- */
	uint64_t buffer_bytes; /* --buffer, of all CPUs; 0: by memory */
	bool lossless;	       /* --lossless */
	uint64_t blocked_ns;   /* --blocked: shown as begun after so long */

	/* -- from a file -- */
	const char *replay;	 /* the file; NULL: live */
	bool replay_follow;	 /* --follow */
	uint64_t from_ns, to_ns; /* --from, --to: since the file began; 0: no */

	/* -- into a file: ringside record -- */
	bool record;
	uint64_t last_ns, last_bytes; /* --last: a flight recorder */
	const char *when;	      /* --when: what makes it write */
	uint64_t rotate_bytes;	      /* --rotate */
	unsigned keep;		      /* --keep; 0: all */
	int zstd_level;

	/* -- which -- */
	struct syscall_set trace;
	struct number_set signals; /* -e signal= */
	unsigned status;	   /* enum status_bit */
	bool has_errnos;
	struct number_set errnos; /* -e errno= */
	uint64_t min_duration_ns; /* --slower */
	const char *const *paths; /* -P, canonical too */
	size_t npaths;
	bool has_trace_fds;
	struct number_set trace_fds; /* --trace-fds */

	/* -- what to do to them -- */
	struct inject *inject; /* -e inject=, fault=; NULL: nothing */
	bool has_seed;
	uint64_t seed; /* --seed: of p= */

	/* -- how arguments are shown -- */
	unsigned strlen_max;	    /* -s */
	struct syscall_set abbrev;  /* -e abbrev=: in it: shortened */
	struct syscall_set verbose; /* -e verbose=: in it: dereferenced */
	struct syscall_set raw;	    /* -e raw= */
	bool has_dump;
	struct number_set dump_read;  /* -e read= */
	struct number_set dump_write; /* -e write= */
	enum xlat_style xlat;	      /* -X */
	enum hex_strings hex;	      /* -x, -xx */
	bool plain;		      /* events that are read: as bytes */
	unsigned decode_fds;	      /* enum decode_fd_bit */
	unsigned decode_pids;	      /* enum decode_pid_bit */

	/* -- how lines are shown -- */
	bool complete; /* one line per call, when it ends */
	bool json;
	bool tree;
	const char *output;	/* -o: file, "|command" or "!command" */
	bool output_append;	/* -A */
	bool output_separately; /* -ff: a file for each thread */
	unsigned column;	/* -a */
	unsigned quiet;		/* enum quiet_bit */
	bool show_pid;		/* pid column: with -f, several -p */
	bool always_show_pid;
	bool show_ip;		   /* -i */
	bool show_nr;		   /* -n */
	enum stacks_wanted stacks; /* -k */
	unsigned stack_limit;	   /* --stack-trace-frame-limit */
	unsigned stack_bytes;	   /* --stack-bytes: eBPF; 0: none */
	bool arg_names;		   /* -N */
	bool namespaces;	   /* -e namespace=new */
	bool kvm_vcpu;		   /* -e kvm=vcpu */
	bool kvm_run;		   /* -e kvm=vcpu+: struct kvm_run too */
	unsigned secontext;	   /* --secontext: enum secontext_opt */
	bool show_duration;	   /* -T */
	unsigned duration_digits;
	bool show_relative; /* -r */
	unsigned relative_digits;
	enum time_format time;
	unsigned time_digits;
	enum color_when color;

	/* -- summary -- */
	enum summary_mode summary;   /* -c, -C */
	bool summary_wall;	     /* -w */
	const char *summary_sort;    /* -S */
	const char *summary_columns; /* -U */
	int64_t summary_overhead_ns; /* -O; -1: measure */
	const char *tips;	     /* --tips: what it says, or NULL */
	uint64_t summary_every_ns;   /* --every; 0: at the end only */
	bool summary_hist;	     /* --hist */
};

/*
 * True if an event of a call can be judged only when the call has ended, so
 * that engines need not send EVENT_SYSCALL_ENTER.
 */
static inline bool trace_opts_complete(const struct trace_opts *o)
{
	return o->complete || o->record || o->json ||
	       o->summary == SUMMARY_ONLY || o->status != STATUS_ALL ||
	       o->has_errnos || o->min_duration_ns;
}

/* How a call is decoded. */
static inline struct decode_opts trace_opts_decode(const struct trace_opts *o,
						   const struct call *c)
{
	return (struct decode_opts){
		.strlen_max = o->strlen_max,
		.verbose = !syscall_set_has(&o->abbrev, c->abi, c->nr),
		.no_deref = !syscall_set_has(&o->verbose, c->abi, c->nr),
		.raw = syscall_set_has(&o->raw, c->abi, c->nr),
		.secontext = o->secontext,
	};
}

/*
 * The option that names processes which ptrace can't be pointed at; NULL if
 * there is none.
 */
static inline const char *trace_opts_needs_ebpf(const struct trace_opts *o)
{
	return o->system_wide ? "--system-wide" :
	       o->cgroup      ? "--cgroup" :
	       o->pidns_of    ? "--pidns" :
	       o->ncomms      ? "--comm" :
	       o->has_uid     ? "--uid" :
				NULL;
}

#endif
