/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The description table: what every system call is. A row (struct sysent)
 * knows names, kinds of arguments and classes, and no numbers; the maps of
 * abi/ give each row its number in each ABI.
 *
 * Capture reads a row to know which bytes of user memory to copy and when,
 * decode to know how to show them, filters to know names and classes, the
 * docs to print it. There is no second list of system calls.
 */
#ifndef RINGSIDE_SYSCALL_TABLE_H
#define RINGSIDE_SYSCALL_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "syscall/xlat.h"

enum abi { ABI_X86_64, ABI_I386, ABI_X32, ABI_COUNT };

/*
 * What a value is: an argument in a register, a member of a structure, an
 * element of an array, a result. decode.c has one function for each kind.
 */
enum field_kind {
	ARG_NONE,

	/* numbers */
	ARG_INT,       /* 32 bits, signed */
	ARG_UINT,      /* 32 bits */
	ARG_LONG,      /* the ABI's word, signed: ssize_t, off_t */
	ARG_ULONG,     /* the ABI's word: size_t */
	ARG_LOFF,      /* 64 bits, signed; two registers on i386 */
	ARG_U64,       /* 64 bits; two registers on i386 */
	ARG_LOFF_HILO, /* the same with the upper half first: _llseek(2) */
	ARG_HEX,       /* the ABI's word, in hexadecimal */
	ARG_HEX32,     /* 32 bits, in hexadecimal */
	ARG_HEX64,     /* 64 bits, in hexadecimal; two registers on i386 */
	ARG_PTR,       /* an address whose target is not shown */
	ARG_MODE,      /* permission bits: 0644 */
	ARG_STMODE,    /* file type and permission bits: S_IFREG|0644 */
	ARG_DEV,       /* makedev(0x8, 0x1) */
	ARG_FLAGS,     /* .xlat, or-ed */
	ARG_ENUM,      /* .xlat, one of */
	ARG_FD,
	ARG_DIRFD, /* a descriptor or AT_FDCWD, or what .xlat names */
	ARG_PID,   /* thread or process id, 0 and negative allowed */
	ARG_UID,   /* also gid; -1 is "leave it" */
	ARG_UID16, /* the same in 16 bits (i386) */
	ARG_SIGNAL,
	ARG_CLOCKID,
	ARG_IOCTL_CMD,
	ARG_PORT,	  /* 16 bits in network order: htons(80) */
	ARG_RLIM,	  /* a limit: 8192*1024, RLIM64_INFINITY */
	ARG_FUTEX_OP,	  /* FUTEX_OP_SET<<28|0<<12|FUTEX_OP_CMP_EQ<<24|0x1 */
	ARG_IOPRIO,	  /* IOPRIO_PRIO_VALUE(IOPRIO_CLASS_BE, 4) */
	ARG_SIGMASK,	  /* a set of signals in a register or in place */
	ARG_HANDLER,	  /* SIG_DFL, SIG_IGN or an address */
	ARG_TICKS,	  /* clock_t: 5, with 0.05 s as a note */
	ARG_TIME,	  /* time_t with the date as a note */
	ARG_UINT_NAMED,	  /* 32 bits, of which .xlat names some values */
	ARG_FLAGS_MODE,	  /* .xlat and permission bits: IPC_CREAT|0600 */
	ARG_FLAGS_PRIO,	  /* .xlat and a number: SWAP_FLAG_PREFER|5 */
	ARG_ENUM_NOTED,	  /* .xlat: 10 with the name as a note */
	ARG_ENUM_DEC,	  /* .xlat, what has no name in decimal */
	ARG_PGOFF,	  /* pages, shown as bytes in hexadecimal */
	ARG_QCMD,	  /* QCMD(Q_SYNC, USRQUOTA) */
	ARG_SOCKOPT_NAME, /* of the level in the argument before it */
	ARG_ETHERTYPE,	  /* 16 bits in network order: htons(ETH_P_IP) */
	ARG_NET32,	  /* 32 bits in network order: htonl(7) */
	ARG_IFINDEX,	  /* if_nametoindex("lo") */
	ARG_ERRNO,	  /* 0 or an error: ECONNREFUSED */
	ARG_USER_OFF,	  /* an offset in struct user: 8*RAX */
	ARG_NEG_ERRNO,	  /* a number, or an error negated: -EFAULT */
	ARG_HEX_PADDED,	  /* as wide as its type: 00000000, 0x000001 */
	ARG_FLAGS64,	  /* .xlat, or-ed, 64 bits; two registers on i386 */
	ARG_KVERSION,	  /* KERNEL_VERSION(6, 1, 2) */
	ARG_SYSCALL_NR,	  /* __NR_read, of the AUDIT_ARCH in sibling .len */
	ARG_FOURCC,	/* v4l2_fourcc('Y', 'U', 'Y', 'V'), the name by .xlat */
	ARG_HTOBS,	/* 16 bits, little endian: htobs(5); .xlat may name */
	ARG_NET32_HEX,	/* 32 bits in network order: htonl(0xa) */
	ARG_NET64_HEX,	/* 64 bits in network order: htobe64(0xa) */
	ARG_BITFIELD,	/* .len.n bits from bit .len.index on */
	ARG_PORT_RANGE, /* two ports in one word: 0x20001 with 1..2 as note */
	ARG_HEX_NOTED,	/* .xlat: 0x9c4 with the name as a note */
	ARG_TIME_NS, /* ARG_TIME, the nanoseconds of the note in sibling .len */
	ARG_ARM,     /* a member that sibling .len chooses among .arms */
	ARG_NET_ENUM,  /* ARG_ENUM in network order */
	ARG_NET_FLAGS, /* ARG_FLAGS in network order */
	ARG_NET64,     /* 64 bits in network order: htobe64(7) */
	ARG_NET_S32,   /* 32 bits in network order, signed: htonl(-7) */
	/* A descriptor of another process, of which the result is a copy. */
	ARG_FD_COPIED,
	ARG_SOCKOPT_LEVEL, /* ARG_ENUM, but SOL_HCI of a socket of that */

	/*
	 * memory: the value is an address. Inside a layout a field of type
	 * T_INLINE has it in place, one of type T_PTR points to it.
	 */
	ARG_PATH,	/* NUL-terminated, the name of a file */
	ARG_STR,	/* NUL-terminated */
	ARG_BUF,	/* .len bytes */
	ARG_STRUCT,	/* .layout */
	ARG_ARRAY,	/* .len elements, each as .elem says */
	ARG_IOVEC,	/* .len iovecs, their buffers bounded by the result */
	ARG_IOVEC_BARE, /* the same, where the buffers are and no more */
	ARG_IOV_BASE,	/* a member of an iovec: what it points to */
	ARG_SCATTER,	/* bytes, in one buffer or in iovecs: LEN_SCATTER() */
	ARG_ARGV,	/* NULL-terminated array of strings */
	ARG_ENVP,	/* the same, shown as a count unless verbose */
	ARG_SOCKADDR,	/* .len bytes */
	ARG_SIGSET,	/* .len bytes of mask */
	ARG_SIGINFO,
	ARG_SIGACTION, /* struct sigaction as the kernel has it */
	ARG_SIGEVENT,
	ARG_SIGVAL,
	ARG_WSTATUS, /* pointer to the status of wait(2) */
	ARG_FDSET,   /* of .len bits */
	ARG_POLLFDS, /* .len of struct pollfd */
	ARG_EPOLL_DATA,
	ARG_DENTS,
	ARG_DENTS64,
	ARG_MSGHDR,
	ARG_MMSGHDR,   /* .len of struct mmsghdr */
	ARG_CMSGS,     /* .len bytes of control messages */
	ARG_INET4,     /* address of 4 bytes, network order */
	ARG_INET6,     /* address of 16 bytes */
	ARG_INET_ANY,  /* 16 bytes with an address of 4 or of 16 in them */
	ARG_SOCKOPT,   /* value of a socket option with no variant */
	ARG_IOCTL_ARG, /* argument of an ioctl with no variant */
	ARG_CLONE_ARGS,
	ARG_TERM_CC,	   /* .len control characters of a terminal */
	ARG_OLD_SIGACTION, /* i386: struct old_sigaction */
	ARG_SIGFRAME, /* the mask in the frame that a sigreturn goes back to */
	ARG_OLD_SIGFRAME, /* i386: of a handler without siginfo */
	ARG_CPUSET,	  /* .len bytes of CPU mask */
	ARG_CAPDATA, /* by the version in the header of the first argument */
	ARG_USER_DESC,
	ARG_HEXBUF,   /* .len bytes that are no text */
	ARG_MSGBUF,   /* struct msgbuf, .len bytes of message */
	ARG_MINCORE,  /* a byte for each page of the first two arguments */
	ARG_NODEMASK, /* .len is what the call has as maxnode */
	ARG_STAT,     /* .layout[0] of files, .layout[1] of devices */
	ARG_STAMP,    /* .layout of seconds and parts, the date as a note */
	ARG_INOUT,    /* one number, .elem, that comes back changed: [0 => 5] */
	ARG_QUERY,    /* .layout: the first member asks, the others answer */
	ARG_FILE_HANDLE,
	ARG_IFCONF,
	ARG_XATTR,   /* .len bytes, an address where no bytes were given room */
	ARG_SOCKLEN, /* pointer to a length that goes in and out: [128 => 16] */
	ARG_HWADDR,  /* 02:00:00:00:00:01, .len bytes */
	ARG_BITS32,  /* a word in memory, its bits numbered in .xlat */
	ARG_CHOICE,  /* a structure, by the 32 bits at its start: .choices */
	ARG_UUID,    /* 16 bytes */
	ARG_STATMOUNT, /* .layout, and .len bytes with the strings behind it */
	ARG_KEYCAPS,   /* .len bytes of capabilities of keyctl(2) */
	ARG_LSM_CTX,   /* struct lsm_ctx, as many as .len bytes have */
	ARG_AX25,      /* an AX.25 call sign of 7 bytes: LINUX-5 */
	ARG_SOCKADDRS, /* as many as .len says, each as long as its family's */
	ARG_SOCK_FILTER,    /* .len instructions of classic BPF */
	ARG_SECCOMP_FILTER, /* the same, of seccomp(2) */
	ARG_EBPF_INSNS,	    /* .len instructions of extended BPF */
	ARG_PERF_ATTR,	    /* struct perf_event_attr */
	ARG_BPF_INFO,	    /* of BPF_OBJ_GET_INFO_BY_FD, .len bytes */
	ARG_BPF_KEY,	    /* of a map; as many as .len says, or one */
	ARG_BPF_VALUE,	    /* the same of its values */
	ARG_BPF_BATCH,	    /* where a batch begins */
	ARG_BPF_SYMS,	    /* .len pointers to names */
	ARG_URING_UPDATE,   /* struct io_uring_files_update of .len files */
	ARG_URING_PROBE,    /* struct io_uring_probe with room for .len */
	ARG_URING_SQE,
	ARG_DM,		  /* struct dm_ioctl and what lies behind it */
	ARG_IOCBS,	  /* an array of .elem, of io_submit(2) */
	ARG_REGS,	  /* .layout[0] of 64 bits, .layout[1] of i386 */
	ARG_REGSET,	  /* an iovec of registers, of the type in argument 2 */
	ARG_SYSCALL_INFO, /* struct ptrace_syscall_info, .len bytes */
	ARG_BITSET,	  /* .len bytes, whose bits are numbered in .xlat */
	ARG_BINDER,	  /* .len bytes of commands: .choices */
	ARG_KIND_COUNT
};

/* Results are kinds too. */
enum ret_kind {
	RET_INT = ARG_INT,
	RET_LONG = ARG_LONG, /* the most usual: a count, a size, zero */
	RET_HEX = ARG_HEX,
	RET_PTR = ARG_PTR,
	RET_FD = ARG_FD,
	RET_PID = ARG_PID,
	RET_UID = ARG_UID,
	RET_MODE = ARG_MODE, /* umask */
	RET_LOFF = ARG_LOFF,
	RET_FLAGS = ARG_FLAGS, /* a number, its flags in parentheses */
	RET_ENUM = ARG_ENUM,   /* a number, its name in parentheses */
	RET_NONE = ARG_NONE,   /* the call does not return */
};

/* What is said in parentheses after the result. */
enum aux_kind {
	AUX_NONE,
	AUX_TIMEOUT, /* zero means that the time ran out */
	AUX_POLL,    /* the revents of the first argument's pollfds */
	AUX_SELECT,  /* the sets that came back, the time that was left */
	AUX_LEFT,    /* the time left in argument `aux_arg`, if interrupted */
	AUX_NAME,    /* what the result is called in .ret_xlat */
	AUX_IOPRIO,
	AUX_DATE,	  /* the result is a time_t */
	AUX_MASK,	  /* the result is a set of signals */
	AUX_OLD_MASK,	  /* the same, as it was before */
	AUX_ENTRY_NUMBER, /* of the user_desc that argument 0 points to */
	AUX_SEALS,	  /* the result is flags of .ret_xlat, called seals */
	AUX_TIMEOUT_LEFT, /* as AUX_TIMEOUT, else the time left */
	AUX_URING,	  /* what io_uring_enter(2) took and brought */
	AUX_COUNT
};

/* How a member of a structure lies in memory. */
enum field_type {
	T_REG, /* an argument: lies in a register */
	T_U8,
	T_S8,
	T_U16,
	T_S16,
	T_U32,
	T_S32,
	T_U64,
	T_S64,
	T_LONG, /* long of the ABI's user space: 8, 4, 4 bytes */
	T_ULONG,
	T_KLONG, /* __kernel_long_t: 8, 4, 8 bytes */
	T_KULONG,
	T_PTR,	  /* 8, 4, 4 bytes */
	T_INLINE, /* in place, .len bytes or .layout */
};

enum field_dir { DIR_IN, DIR_OUT, DIR_INOUT };

enum field_flag {
	FIELD_VERBOSE = 1 << 0, /* a member left out unless -v */
	FIELD_NAMED = 1 << 1,	/* an argument shown as name=value */
	FIELD_PAD = 1 << 2,	/* a member never shown */
	/*
	 * a member shown only when it is not 0, in all its bytes, or, with
	 * .when, also then
	 */
	FIELD_NONZERO = 1 << 3,
	FIELD_WIDE = 1 << 4, /* flags or enum in a whole word, not 32 bits */
	/* DIR_OUT memory that the kernel fills only in some cases */
	FIELD_IF_INTERRUPTED = 1 << 5, /* the call is to be restarted */
	FIELD_IF_RET = 1 << 6,	       /* the result is above 0 */
	/* An argument that is in no register: a mask on the stack. */
	FIELD_PSEUDO = 1 << 7,
	/* A member that lies where the one before it does: of one union. */
	FIELD_UNION = 1 << 8,
	/* DIR_OUT memory that is filled though the call may have failed */
	FIELD_ALWAYS = 1 << 9,
	/* It leads to something that is not decoded: docs/coverage.md. */
	FIELD_OPAQUE = 1 << 10,
};

/* Where a count of bytes or elements comes from. */
enum len_from {
	LEN_NONE,
	LEN_FROM_CONST, /* .n */
	/*
	 * Sibling .index: another argument or member; no more than .n, if
	 * that is not 0: of a member that has room for so many. What an
	 * argument has more of is not shown.
	 */
	LEN_FROM_FIELD,
	LEN_FROM_TWICE, /* the same, twice and one more */
	LEN_FROM_RET,	/* the result, bounded by sibling .index */
	/* a 32-bit count .n bytes behind where argument .index points to */
	LEN_FROM_PTR,
	/*
	 * the size in the ioctl command .index, in elements of .n bytes; of a
	 * member in place: what it leaves behind the first .index of them
	 */
	LEN_FROM_IOC,
	LEN_FROM_IOC_RET, /* the same, no more than the result says */
	LEN_FROM_TIMES,	  /* sibling .index, times .n */
};

struct field_len {
	uint8_t from;
	uint8_t index;
	uint16_t n;
};

#define LEN_CONST(c)                             \
	{                                        \
		.from = LEN_FROM_CONST, .n = (c) \
	}
#define LEN_ARG(i)                                   \
	{                                            \
		.from = LEN_FROM_FIELD, .index = (i) \
	}
#define LEN_ARG_UPTO(i, max)                                     \
	{                                                        \
		.from = LEN_FROM_FIELD, .index = (i), .n = (max) \
	}
#define LEN_TWICE(i, max)                                        \
	{                                                        \
		.from = LEN_FROM_TWICE, .index = (i), .n = (max) \
	}
#define LEN_RET(i)                                 \
	{                                          \
		.from = LEN_FROM_RET, .index = (i) \
	}
#define LEN_AT(i)                                  \
	{                                          \
		.from = LEN_FROM_PTR, .index = (i) \
	}
#define LEN_IN(i, off)                                         \
	{                                                      \
		.from = LEN_FROM_PTR, .index = (i), .n = (off) \
	}

/*
 * Of a member that is bytes: sibling `len` says how many; `count` of how many
 * iovecs they are in, 0 of none; `resid`, if not 0, how many did not come.
 */
#define LEN_SCATTER(len, count, resid)                  \
	{                                               \
		.from = LEN_FROM_FIELD, .index = (len), \
		.n = (count) | (resid) << 8             \
	}

/*
 * .len of an ARG_FD that is a plain number at times: unless argument i is the
 * id of the process that makes the call; if argument i has bit n.
 */
#define FD_OF_PID(i)                                 \
	{                                            \
		.from = LEN_FROM_FIELD, .index = (i) \
	}
#define FD_UNLESS_BIT(i, bit)                                    \
	{                                                        \
		.from = LEN_FROM_CONST, .index = (i), .n = (bit) \
	}

#define LEN_IOC                                          \
	{                                                \
		.from = LEN_FROM_IOC, .index = 1, .n = 1 \
	}
#define LEN_IOC_OF(size)                                      \
	{                                                     \
		.from = LEN_FROM_IOC, .index = 1, .n = (size) \
	}
#define LEN_IOC_BEHIND(size, count)                                 \
	{                                                           \
		.from = LEN_FROM_IOC, .index = (count), .n = (size) \
	}
#define LEN_TIMES(i, size)                                        \
	{                                                         \
		.from = LEN_FROM_TIMES, .index = (i), .n = (size) \
	}
#define LEN_IOC_RET                                          \
	{                                                    \
		.from = LEN_FROM_IOC_RET, .index = 1, .n = 1 \
	}

struct layout;
struct choice_set;

/* How struct field's .when is meant. */
enum field_when { WHEN_ANY_OF, WHEN_JUST, WHEN_NONE_OF, WHEN_PART_OF };

struct field {
	/* NULL of a structure in place: its members are shown as its owner's */
	const char *name;
	uint8_t kind; /* enum field_kind */
	uint8_t type; /* enum field_type; members only */
	/*
	 * enum field_dir; addresses, and members of a structure that is passed
	 * both ways (an argument that is DIR_INOUT). Such a member is shown as
	 * it went in, as it came back, or as both if it changed: 4 => 5. One
	 * that is an address is followed then.
	 */
	uint8_t dir;
	/* The register it lies in, from 1; 0: the one after the last. */
	uint8_t reg;
	struct field_len len;
	/*
	 * The argument exists only if sibling .arg has any of these bits, or is
	 * just this, or has none of them, or is in the bits of the upper half
	 * as in the lower. It is left out, wherever it stands.
	 * The sibling of a member may come after it.
	 */
	struct {
		uint8_t arg;
		uint8_t how; /* enum field_when */
		uint32_t any;
	} __attribute__((packed)) when;
	uint16_t flags; /* enum field_flag */
	union {
		const struct xlat_set *xlat;
		const struct layout *layout;
		const struct field *elem;
		const struct choice_set *choices;
		const struct arm_set *arms;
	};
};

/* There are many thousands of them. */
_Static_assert(sizeof(struct field) == 32, "no byte is wasted");

enum {
	STRUCT_SIZE = 4096, /* most bytes that a call takes of a structure */
	STRUCT_EXTRA = 64,  /* behind the known members: most that is shown */
};

/*
 * A union in a structure: what lies there, by the value of another member.
 * Without an arm nothing is shown. The size is that of the longest.
 */
struct arm {
	uint64_t key, last; /* from key on; to last, if that is not 0 */
	struct field field; /* named as the member will be */
};

struct arm_set {
	const struct arm *items;
	uint16_t n;
};

#define ARM_ITEMS(a) .items = (a), .n = sizeof(a) / sizeof((a)[0])

/*
 * A structure. Offsets are not written down: they follow from the members'
 * types by the ABI's alignment rules, so one layout serves all ABIs.
 */
struct layout {
	const char *name;
	const struct field *members;
	uint16_t n;
	bool packed; /* no padding: struct epoll_event on x86 */
	/*
	 * A structure that grows: what is behind its end, as far as the size
	 * goes that was given, is told of if it is not zero.
	 */
	bool grows;
	/* Of one that comes back: also if the call failed. */
	bool always;
	uint8_t norder;
	/* Members by index as they are shown; NULL: all, as they lie. */
	const uint8_t *order;
};

/* What a structure is, by the number that it begins with: ARG_CHOICE. */
struct choice {
	uint32_t key;
	struct field field; /* ARG_STRUCT */
};

struct choice_set {
	const struct choice *items;
	uint16_t n;
	struct field other; /* of all other numbers */
};

#define CHOICE_ITEMS(a)	  .items = (a), .n = sizeof(a) / sizeof((a)[0])
#define LAYOUT_MEMBERS(a) .members = (a), .n = sizeof(a) / sizeof((a)[0])

/* .when of a field that is there if sibling `i` is `v`. */
#define WHEN_IS(i, v)                                    \
	{                                                \
		.arg = (i), .how = WHEN_JUST, .any = (v) \
	}
/* If it is `v` in the bits of `mask`; 16 bits. */
#define WHEN_PART(i, mask, v)                       \
	{                                           \
		.arg = (i), .how = WHEN_PART_OF,    \
		.any = (uint32_t)(mask) << 16 | (v) \
	}
/* If it has none of these bits. */
#define WHEN_NOT(i, bits)                                      \
	{                                                      \
		.arg = (i), .how = WHEN_NONE_OF, .any = (bits) \
	}

/*
 * A call whose later arguments depend on an earlier one: fcntl, ioctl,
 * prctl, futex, setsockopt. The key is (args[arg] & mask), with
 * args[arg_hi] << 32 added where arg_hi is not 0.
 */
struct variant {
	uint64_t key;
	uint8_t nfields; /* arguments from `first` on; the rest don't exist */
	uint8_t ret;	 /* enum ret_kind; 0 = as in the row */
	uint8_t aux;
	uint8_t shape; /* enum variant_shape */
	bool leads_on; /* there is .more, and no .ret_xlat */
	/*
	 * Only of sockets of this family, AF_INET6; these come before those of
	 * any. 0: whatever the descriptor in the first argument is.
	 */
	uint8_t family;
	union {
		const struct field *fields; /* VARIANT_FIELDS at most */
		const struct layout *layout;
		const struct field *elem;
	};
	union {
		const struct xlat_set *ret_xlat;
		/* Later arguments depend on one of these: prctl(PR_SET_MM). */
		const struct variant_set *more;
	};
};

/*
 * What the one argument of a variant is, called "argp", for which no field need
 * be written down: variant_field() makes one. There are thousands.
 */
enum variant_shape {
	SHAPE_FIELDS, /* none of these: .fields */
	SHAPE_IN,     /* it points to a structure, .layout */
	SHAPE_OUT,
	SHAPE_INOUT,
	SHAPE_QUERY,   /* ARG_QUERY, .layout */
	SHAPE_IN_ELEM, /* it points to one .elem */
	SHAPE_OUT_ELEM,
	SHAPE_IN_PAIR, /* to two of them */
};

#define VARIANT_SHAPE(s, member, what) \
	.nfields = 1, .shape = (s), .member = &(what)
#define LEADS_TO(set) .leads_on = true, .more = &(set)

#define FIELDS (const struct field[])
enum { VARIANT_FIELDS = 4 };

struct variant_set {
	const struct variant *items;
	uint16_t n;
	uint8_t arg, arg_hi;
	uint8_t first; /* the first argument that is replaced */
	uint32_t mask;
	/*
	 * If no variant has the key, the one is looked for that has
	 * VARIANT_LOOSE and what this mask leaves of the argument: an ioctl
	 * whatever size its command says. 0: there are none.
	 */
	uint32_t loose;
	/*
	 * In place of .items: 256 sets of lists, chosen by bits 8 to 15 of the
	 * key, which are the type of an ioctl. Each ends with NULL, and is NULL
	 * where there are none.
	 */
	const struct variant_list *const *const *by_type;
};

#define VARIANT_LOOSE (UINT64_C(1) << 63)

struct variant_list {
	const struct variant *items;
	uint16_t n;
};

#define VARIANT_ITEMS(a) .items = (a), .n = sizeof(a) / sizeof((a)[0])

/* Classes of -e trace=%class; each bit has a line in class.c. */
enum sysent_class {
	SC_FILE = 1 << 0,
	SC_DESC = 1 << 1,
	SC_MEMORY = 1 << 2,
	SC_PROCESS = 1 << 3,
	SC_SIGNAL = 1 << 4,
	SC_IPC = 1 << 5,
	SC_NETWORK = 1 << 6,
	SC_CLOCK = 1 << 7,
	SC_CREDS = 1 << 8,
	SC_STAT = 1 << 9,
	SC_LSTAT = 1 << 10,
	SC_FSTAT = 1 << 11,
	SC_STAT_LIKE = 1 << 12, /* %%stat */
	SC_STATFS = 1 << 13,
	SC_FSTATFS = 1 << 14,
	SC_STATFS_LIKE = 1 << 15, /* %%statfs */
	SC_PURE = 1 << 16,
	/* the five categories of the textbooks; each row has one */
	SC_PROCESS_CONTROL = 1 << 20,
	SC_FILE_MANAGEMENT = 1 << 21,
	SC_DEVICE_MANAGEMENT = 1 << 22,
	SC_INFORMATION = 1 << 23,
	SC_COMMUNICATION = 1 << 24,
	/* how the call behaves */
	SC_NEVER_FAILS = 1 << 28, /* getpid: every result is a value */
	SC_NO_RETURN = 1 << 29,	  /* exit, exit_group, rt_sigreturn */
	SC_INDIRECT = 1 << 30,	  /* i386: arguments behind one pointer */
};

struct sysent {
	const char *name;
	uint32_t classes; /* enum sysent_class */
	uint8_t ret;	  /* enum ret_kind */
	uint8_t aux;	  /* enum aux_kind */
	uint8_t aux_arg;
	const struct xlat_set *ret_xlat;
	const struct variant_set *variants;
	const struct field *args; /* 6 at most, by ARGS() */
	uint8_t nargs;
};

#define ARGS(...)                                                \
	.args = (const struct field[]){ __VA_ARGS__ },           \
	.nargs = sizeof((const struct field[]){ __VA_ARGS__ }) / \
		 sizeof(struct field)

/* The argument with this index, or one of ARG_NONE. */
static inline const struct field *sysent_arg(const struct sysent *s, unsigned i)
{
	static const struct field none = { .kind = ARG_NONE };

	return i < s->nargs ? &s->args[i] : &none;
}

/* Each row is a constant of its own, which the maps of abi/ name. */
#define SYSENT(row) const struct sysent sysent_##row

enum { X32_SYSCALL_BIT = 0x40000000 };

/* The row of a number, or NULL. x32 numbers are given with or without bit. */
const struct sysent *sysent_by_nr(enum abi abi, uint64_t nr);
/*
 * The number of the row named `name` in an ABI (without X32_SYSCALL_BIT), or
 * -ENOENT. Where an ABI has two numbers with one name the first counts;
 * `after` (-1 to begin) goes on from there.
 */
int sysent_nr(enum abi abi, const char *name, int after);
/* One more than the highest number of the ABI. */
unsigned sysent_max(enum abi abi);
unsigned sysent_nargs(const struct sysent *s);

/* True if it depends on a sibling whether the field is there. */
static inline bool field_is_optional(const struct field *f)
{
	return f->when.any || f->when.how;
}

/* Of an optional one: whether it is, where its siblings have these values. */
static inline bool field_exists(const struct field *f, const uint64_t *value,
				unsigned n)
{
	uint64_t v;

	if (f->when.arg >= n)
		return false;
	v = value[f->when.arg];
	switch (f->when.how) {
	case WHEN_JUST: return (uint32_t)v == f->when.any;
	case WHEN_PART_OF:
		return (v & f->when.any >> 16) == (f->when.any & 0xffff);
	case WHEN_NONE_OF: return !(v & f->when.any);
	default: return (v & f->when.any) != 0;
	}
}

/* A count that the kernel takes as an int: 32 bits of the register. */
static inline bool field_is_int(const struct field *f)
{
	return f->kind == ARG_INT || f->kind == ARG_UINT;
}

const char *abi_name(enum abi abi); /* "x86_64", "i386", "x32" */
/* Bytes of a long and a pointer in user space, and of __kernel_long_t. */
static inline unsigned abi_wordsize(enum abi abi)
{
	return abi == ABI_X86_64 ? 8 : 4;
}

static inline unsigned abi_klongsize(enum abi abi)
{
	return abi == ABI_I386 ? 4 : 8;
}

/* The size of one member of this type (0 for T_INLINE) and its alignment. */
enum { FIELD_TYPES = T_INLINE + 1 };
extern const uint8_t field_type_sizes[ABI_COUNT][FIELD_TYPES];
extern const uint8_t field_type_aligns[ABI_COUNT][FIELD_TYPES];

static inline unsigned field_type_size(enum abi abi, enum field_type type)
{
	return field_type_sizes[abi][type];
}

static inline unsigned field_type_align(enum abi abi, enum field_type type)
{
	return field_type_aligns[abi][type];
}

/* Bytes that the layout has in an ABI. */
size_t layout_size(enum abi abi, const struct layout *l);
/* Where member `index` lies. */
size_t layout_offset(enum abi abi, const struct layout *l, unsigned index);
/*
 * The same, one member after the other. Begins as { 0 }; each step goes on to
 * the next member, which lies at .off and has .size bytes.
 */
struct layout_cursor {
	unsigned next;
	size_t off, size;
	size_t end;   /* of all so far */
	size_t align; /* the largest of all so far, less one */
};
void layout_step(enum abi abi, const struct layout *l, struct layout_cursor *c);
/* The size of the whole, after the last step. */
static inline size_t layout_end(const struct layout_cursor *c)
{
	return (c->end + c->align) & ~c->align;
}
/* The same of one member or element. */
void field_extent(enum abi abi, const struct field *f, size_t *ret_size,
		  size_t *ret_align);

/* Names of classes, for filters and docs; NULL-terminated. */
struct class_name {
	const char *name; /* as written after %: "file", "%stat" for %%stat */
	uint32_t bit;
	const char *help;
};
extern const struct class_name class_names[];

#endif
