/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A record: what happened, as bytes. The eBPF programs write them, trace
 * files keep them, event/assemble.c makes events of them. Everything is
 * little-endian, naturally aligned, and a multiple of 8 bytes long. This
 * header is read by the compiler of the kernel side too.
 *
 * Members are only appended, to the fixed part of a type, and `head` says
 * where that ends, so that an older reader finds what follows it. A type that
 * a reader does not know is skipped. docs/trace-format.md has all of this
 * for those who write a reader of their own.
 */
#ifndef RINGSIDE_EVENT_RECORD_H
#define RINGSIDE_EVENT_RECORD_H

#include <linux/types.h>

enum record_type {
	RECORD_CALL = 1, /* a call: struct record_call */
	RECORD_ENTER,	 /* a call as it began: struct record_call */
	RECORD_SIGNAL,
	RECORD_STOP,
	RECORD_NEW,    /* a thread made another thread or a process */
	RECORD_EXEC,   /* another program runs now */
	RECORD_EXIT,   /* the thread has ended */
	RECORD_ATTACH, /* a thread is traced from now on */
	RECORD_DETACH, /* and no more */
	RECORD_THREAD, /* who a thread is; not in its sequence */
	RECORD_OBJECT, /* what the kernel says of an object behind descriptors
			*/
	RECORD_IDENT,  /* what user space found out about a descriptor */
	RECORD_FD,     /* which object a descriptor stands for */
	RECORD_LOST,   /* records that could not be kept */
	RECORD_PLACE,  /* in the code of a program, which stacks name */
	RECORD_STACK,  /* of the thread, as the next record of it was made */
	RECORD_GENL,   /* what a family of generic netlink is called */
	RECORD_TYPE_COUNT
};

enum {
	RECORD_MAX = 1 << 21,  /* bytes of the longest one */
	RECORD_COMM = 16,      /* TASK_COMM_LEN */
	RECORD_GENL_NAME = 16, /* GENL_NAMSIZ */
	RECORD_FD_RESULT = 16, /* record_fd.which: the call's result */
	RECORD_FD_OTHER = 17,  /* one that an argument leads to: pollfd */
	RECORD_CWD = -100,     /* AT_FDCWD in record_fd.fd */
};

/* What all records begin with. */
struct record {
	__u32 len; /* bytes of the whole record */
	__u8 type; /* enum record_type */
	__u8 flags;
	__u16 head; /* bytes before what varies */
	__u32 pid;  /* thread group, in the pid namespace of the tracer */
	__u32 tid;
	/*
	 * Counts the records of the thread from 1, modulo 2^32: a gap is what
	 * was lost. 0: not in the sequence. RECORD_ENTER has the number that
	 * the end of the same call will have.
	 */
	__u32 seq;
	/* RECORD_CALL, RECORD_ENTER; 0 in others */
	__u8 abi;   /* enum abi */
	__u8 nargs; /* registers that follow the head, up to 7 */
	__u8 nfds;  /* struct record_fd that follow those */
	__u8 nsegs; /* struct record_segment that follow those; 255: or more */
	__u64 ns;   /* CLOCK_MONOTONIC */
};

/* record.flags of RECORD_CALL and RECORD_ENTER */
enum record_call_flag {
	/* The call does not return, or its thread ended in it. */
	RECORD_NO_RETURN = 1 << 0,
	/* It was going on when tracing ended. No result. */
	RECORD_UNFINISHED = 1 << 1,
	/* A RECORD_ENTER with this sequence number was made before. */
	RECORD_HAS_ENTER = 1 << 2,
	/*
	 * RECORD_ENTER: the call blocks for longer than the threshold, or was
	 * under way when tracing began: to be shown as begun.
	 */
	RECORD_BLOCKED = 1 << 3,
	/* Captured memory was left out because the buffer was nearly full. */
	RECORD_SHED = 1 << 4,
	/* More memory was asked for than has room in a record. */
	RECORD_PARTIAL = 1 << 5,
	/* The last of args is no argument but the stack pointer on entry. */
	RECORD_HAS_SP = 1 << 6,
};

/*
 * Followed by __u64 args[nargs] (of i386's socketcall, ipc and such those of
 * the outer call), struct record_fd fds[nfds] and nsegs times struct
 * record_segment with its bytes.
 */
struct record_call {
	struct record r;
	__u64 took; /* ns from entry to `r.ns`; RECORD_UNKNOWN: not seen */
	__s64 ret;
	__u64 ip;
	__u32 cpu_ns; /* of `took`, spent on a CPU; UINT32_MAX: not known */
	__u32 nr;     /* without X32_SYSCALL_BIT; UINT32_MAX: none has it */
};

#define RECORD_UNKNOWN (~(__u64)0)

/* What was done to a call on purpose: -e inject=. */
enum record_injected {
	RECORD_INJECTED_ERROR = 1 << 0,	 /* it was not made, and failed */
	RECORD_INJECTED_RETVAL = 1 << 1, /* it was not made; `ret` is a value */
	RECORD_INJECTED_SYSCALL = 1 << 2, /* another was, in its place */
	RECORD_INJECTED_SIGNAL = 1 << 3,
	RECORD_INJECTED_POKE_ENTER = 1 << 4, /* memory of its arguments */
	RECORD_INJECTED_POKE_EXIT = 1 << 5,
	RECORD_INJECTED_DELAY_ENTER = 1 << 6,
	RECORD_INJECTED_DELAY_EXIT = 1 << 7,
	/* It was not made: what it would have done did not happen. */
	RECORD_INJECTED_RESULT = RECORD_INJECTED_ERROR | RECORD_INJECTED_RETVAL,
	RECORD_INJECTED_POKE = RECORD_INJECTED_POKE_ENTER |
			       RECORD_INJECTED_POKE_EXIT,
	RECORD_INJECTED_DELAY = RECORD_INJECTED_DELAY_ENTER |
				RECORD_INJECTED_DELAY_EXIT,
};

/* A RECORD_CALL of which something was; others end before this, by `head`. */
struct record_call_injected {
	struct record_call call;
	__u32 injected; /* enum record_injected */
	__u32 spare;
};

/* A descriptor that the call touched, as it was on entry (result: exit). */
struct record_fd {
	__s32 fd;     /* RECORD_CWD: the working directory */
	__u32 which;  /* argument it came from, RECORD_FD_RESULT, ... */
	__u64 object; /* of RECORD_OBJECT or RECORD_IDENT; 0: no such fd */
	__u64 value;  /* eventfd: its count */
};

/* Followed by `len` bytes, and zeros up to a multiple of 8. */
struct record_segment {
	__u64 addr;
	__u32 len;
	__u8 phase;  /* enum phase: when it was read */
	__u8 status; /* enum mem_status */
	__u16 arg;   /* that it came from */
};

enum record_signal_flag {
	/*
	 * The kernel did not deliver it, though a tracer by ptrace would have
	 * seen it: thrown away, or the end of the process without more ado.
	 */
	RECORD_SIGNAL_IGNORED = 1 << 0,
	RECORD_SIGNAL_STOPS = 1 << 1, /* and the process is stopped by it */
};

struct record_signal {
	struct record r; /* flags: enum record_signal_flag */
	__u32 sig;
	__u32 has_info;
	__u8 info[128]; /* siginfo_t of x86-64 */
};

struct record_stop {
	struct record r;
	__u32 sig;
	__u32 spare;
};

enum record_new_flag {
	/* A RECORD_ATTACH of the child follows; else this is one too. */
	RECORD_NEW_ATTACHES = 1 << 0,
};

struct record_new {
	struct record r; /* of the parent */
	__u32 child_pid, child_tid;
	__u64 clone_flags;
	char comm[RECORD_COMM]; /* of the child */
};

struct record_exec {
	struct record r;  /* of the thread as it is called from now on */
	__u32 former_tid; /* differs: execve in another thread than the first */
	__u32 spare;
	char comm[RECORD_COMM];
};

struct record_exit {
	struct record r;
	__u32 status; /* as wait(2) says it */
	__u32 spare;
};

struct record_attach {
	struct record r;
	__u32 nthreads; /* that the process had; 0: the thread was just born */
	__u32 spare;
};

struct record_detach {
	struct record r;
};

enum record_thread_flag {
	/* Of its sequence nothing came before: what is missing was lost. */
	RECORD_THREAD_FIRST = 1 << 0,
};

struct record_thread {
	struct record r;
	char comm[RECORD_COMM];
	__u32 parent_pid;
	__u32 uid;
};

/* record.flags of RECORD_OBJECT */
enum record_object_flag {
	RECORD_OBJECT_DELETED = 1 << 0,	 /* the name is no more */
	RECORD_OBJECT_CUT = 1 << 1,	 /* the path had more components */
	RECORD_OBJECT_INTERNAL = 1 << 2, /* on a mount of the kernel's own */
};

/*
 * The kernel's own facts. `names` has `name_len` bytes: of a file with a path
 * its components from the last one up, each ended by a NUL; of a Unix socket
 * the address that it is bound to; else the name of its dentry. Then
 * `peer_name_len` bytes: of a Unix socket, the address its peer is bound to.
 */
struct record_object {
	struct record r;
	__u64 object; /* never 0, unique in a trace */
	__u64 ino;
	__u32 dev, rdev; /* as the kernel has them: major << 20 | minor */
	__u32 mode;	 /* st_mode */
	__u32 magic;	 /* of the file system: statfs(2) */
	/* socket */
	__u16 family, type, protocol;
	__u8 state; /* TCP_ESTABLISHED = 1 ... TCP_LISTEN = 10 */
	__u8 pad;
	__u16 local_port, peer_port; /* host order */
	__u32 scope_id;
	__u8 local_addr[16], peer_addr[16];
	__u64 peer_ino; /* AF_UNIX */
	__u32 portid;	/* AF_NETLINK */
	__s32 ifindex;	/* AF_PACKET */
	/* anonymous inodes */
	__u64 sigmask; /* signalfd */
	__s32 pidfd_pid, eventfd_id;
	__u32 eventfd_flags;
	__s32 tty_index; /* /dev/ptmx, or -1 */
	__u32 name_len, peer_name_len;
};

/* A struct fd_ident as bytes: event/ident_codec.c. */
struct record_ident {
	struct record r;
	__u64 object;
	/* the fields and strings follow */
};

/* Of the process `r.pid`: what was open before anything was traced. */
struct record_fd_map {
	struct record r;
	__s32 fd; /* RECORD_CWD: the working directory */
	__u32 spare;
	__u64 object; /* 0: closed */
};

/* The classes in which losses are counted. */
enum record_loss {
	RECORD_LOSS_CALL,
	RECORD_LOSS_PAYLOAD, /* calls kept without their memory */
	RECORD_LOSS_SIGNAL,
	RECORD_LOSS_OBJECT,
	RECORD_LOSS_LIFE, /* fork, exec, exit, close: should never be */
	RECORD_LOSS_COUNT
};

/* Counted since the last one; pid and tid are 0: all threads. */
struct record_lost {
	struct record r;
	__u64 n[RECORD_LOSS_COUNT];
};

/*
 * A place in a file of code: path, name and source stand behind each other,
 * without a NUL. Not of a process: pid and tid are 0.
 */
struct record_place {
	struct record r;
	__u64 place;  /* never 0, unique in a trace */
	__u64 offset; /* the address as the ELF file has it */
	__u64 symbol_offset;
	__u32 line;
	__u8 build_id_len;
	__u8 spare[3];
	__u8 build_id[20];
	__u32 module_len;
	__u32 symbol_len; /* 0: no name is known */
	__u32 file_len;	  /* 0: nor is the source */
};

/*
 * The number that the kernel has given to a family, which is the type of its
 * messages. pid and tid are 0.
 */
struct record_genl {
	struct record r;
	__u32 id;
	__u32 spare;
	char name[RECORD_GENL_NAME]; /* with zeros behind it */
};

struct record_frame {
	__u64 ip;
	__u64 place; /* 0: nothing is known of it */
};

/*
 * Its seq is that of the record that it belongs to, which follows, with
 * nothing of the thread in between that is in the sequence. Followed by `n`
 * times struct record_frame, from the innermost out.
 */
struct record_stack {
	struct record r;
	__u32 n;
	__u8 end; /* enum stack_end */
	__u8 how; /* enum stack_how */
	__u16 spare;
};

#endif
