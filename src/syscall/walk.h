/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Inside of the decoder: the state of one walk and the functions of each
 * kind. Only decode*.c include this.
 */
#ifndef RINGSIDE_SYSCALL_WALK_H
#define RINGSIDE_SYSCALL_WALK_H

#include "syscall/decode.h"

enum {
	WALK_DEPTH = 8,		 /* structures within structures */
	WALK_ELEMENTS = 1 << 13, /* of all arrays of a call, that are shown */
	WALK_BYTES = 1 << 24,	 /* of all its strings, but the last */
};

struct walk {
	const struct call *call;
	const struct decode_opts *opts;
	struct visitor *v;
	const struct visitor_ops *ops; /* v->ops */
	const struct resolved *r;
	enum abi abi;
	/* Which bytes count for what is being decoded now. */
	enum phase phase;
	unsigned depth;
	unsigned elements; /* of all arrays, so far */
	uint64_t bytes;	   /* of all strings, so far */
	/* Bytes that the result says the buffers of an iovec share. */
	uint64_t left;
	/* In a structure that goes in and comes back. */
	bool both;
	/* In one of so many that what it points to is not copied. */
	bool far;
	/*
	 * Where the value begins and ends that is decoded now, or 0: what it
	 * says of its length does not count beyond that.
	 */
	uint64_t from, limit;
};

/* The values beside the one that is decoded: arguments, or members. */
struct frame {
	const uint64_t *value;
	unsigned n;
};

typedef void kind_fn(struct walk *w, const struct field *f, uint64_t value,
		     const struct frame *fr);

/* One value of any kind. */
void walk_value(struct walk *w, const struct field *f, uint64_t value,
		const struct frame *fr);
/* The structure at `addr`, of which `size` bytes count (0: all). */
void walk_struct(struct walk *w, const struct layout *l, uint64_t addr,
		 size_t size);
/* The same of one that goes in and comes back: members have a direction. */
void walk_exchange(struct walk *w, const struct layout *l, uint64_t addr,
		   size_t size);
/*
 * In a structure at `addr` the `n` bytes from `from` on, behind the last
 * member that is known: of one that is newer than its layout. Zeros are not
 * shown: the kernel takes them from who is newer than itself.
 */
void walk_unknown(struct walk *w, uint64_t addr, size_t from, size_t n);
/* The same; where members are left out it says that there are more. */
void walk_struct_part(struct walk *w, const struct layout *l, uint64_t addr,
		      size_t size);
/* `n` elements at `addr`. */
void walk_array(struct walk *w, const struct field *elem, uint64_t addr,
		uint64_t n, enum array_style style);
/* The bytes or elements that f->len says; UINT64_MAX where it can't say. */
uint64_t walk_len(struct walk *w, const struct field *f,
		  const struct frame *fr);
/* `n` iovecs at addr, whose buffers have `left` bytes between them. */
void walk_iovec(struct walk *w, uint64_t addr, uint64_t n, uint64_t left);
/* `len` bytes at addr as a string, at most -s of them. */
void walk_bytes(struct walk *w, uint64_t addr, uint64_t len, unsigned flags);
void walk_cstring(struct walk *w, uint64_t addr, size_t max, unsigned flags);

/*
 * Exactly `len` bytes at addr in the walk's phase into buf; false if they
 * were not captured, in which case the caller shows the address by
 * walk_unread().
 */
bool walk_read(struct walk *w, uint64_t addr, void *buf, size_t len);
/*
 * Gets `len` bytes at addr in one read, for a decoder that is going to look
 * at them piece by piece.
 */
void walk_touch(struct walk *w, uint64_t addr, size_t len);
void walk_touch_struct(struct walk *w, const struct layout *l, uint64_t addr);
/* A word (pointer or long) of the ABI at addr. */
bool walk_read_word(struct walk *w, uint64_t addr, uint64_t *ret_value);
void walk_unread(struct walk *w, uint64_t addr);
/*
 * The context of what the value before names, if it is to be shown: of a
 * descriptor, of the file whose name lies at addr, which is an argument that
 * `f` describes, a member (`f` is another or NULL) or a socket's.
 */
void walk_fd_secontext(struct walk *w, int fd);
void walk_file_secontext(struct walk *w, const struct field *f, uint64_t addr);
void walk_sun_secontext(struct walk *w, uint64_t addr);
/* In place of the elements of an array that lie from addr on. */
void walk_rest(struct walk *w, uint64_t addr);
/* True if the call ended without error: what it wrote can be shown. */
bool walk_succeeded(const struct walk *w);
/* Loads a member of this type from its captured bytes. */
uint64_t field_load(enum abi abi, enum field_type type, const void *p);

/*
 * Before an element of an array whose number the tracee chooses: false if
 * enough was shown of this call. A line that takes long to make would hold up
 * all that is traced.
 */
static inline bool walk_element(struct walk *w)
{
	return w->elements < WALK_ELEMENTS && ++w->elements;
}

/* A value in place of a member, for decoders that name things themselves. */
static inline void walk_member(struct walk *w, const char *name,
			       const struct field *f, uint64_t value)
{
	w->ops->member(w->v, name);
	walk_value(w, f, value, NULL);
}

/*
 * The kinds that are more than a number, by file. A kind is one function
 * here, one line in decode.c's table, and its enum member.
 */

/* decode_number.c */
kind_fn decode_int, decode_uint, decode_long, decode_ulong, decode_loff,
	decode_u64, decode_hex, decode_hex32, decode_hex64, decode_ptr,
	decode_mode, decode_flags, decode_flags64, decode_enum, decode_fd,
	decode_fd_copied, decode_dirfd, decode_pid, decode_uid, decode_uid16;
/* walk.c */
kind_fn decode_path, decode_str, decode_buf, decode_array, decode_iov_base,
	decode_iovec, decode_iovec_bare, decode_scatter;
/* walk_struct.c */
kind_fn decode_struct, decode_choice;
/* decode_net.c, decode_sockaddr.c */
kind_fn decode_sockaddr, decode_msghdr, decode_mmsghdr, decode_cmsgs,
	decode_inet4, decode_inet6, decode_port, decode_sockopt,
	decode_sockopt_level, decode_sockopt_name, decode_ethertype,
	decode_net32, decode_ifindex, decode_errno, decode_hex_padded,
	decode_socklen, decode_hwaddr, decode_bits32, decode_htobs,
	decode_net32_hex, decode_net64_hex, decode_hex_noted, decode_ax25,
	decode_bitfield, decode_port_range, decode_sockaddrs;
/* The socket address of `len` bytes at addr. */
void walk_sockaddr(struct walk *w, uint64_t addr, int64_t len);
/* Its beginning, up to the family. */
void walk_sockaddr_begin(struct walk *w, const char *name, uint16_t family);
/* decode_ax25.c: of AF_AX25 and AF_NETROM, of AF_ROSE; p is what is at addr. */
void walk_sockaddr_ax25(struct walk *w, const unsigned char *p, size_t len);
void walk_sockaddr_rose(struct walk *w, uint64_t addr, const unsigned char *p,
			size_t len);
/* `len` bytes of control messages at addr. */
void walk_cmsgs(struct walk *w, uint64_t addr, uint64_t len);
/*
 * `len` bytes at addr, which are what `f` (a member of a structure) says:
 * one structure, or numbers in brackets, as many as there are.
 */
void walk_data(struct walk *w, const struct field *f, uint64_t addr,
	       uint64_t len);
/* decode_netlink.c, decode_nlattr.c */
kind_fn decode_net_enum, decode_net_flags, decode_net64, decode_net_s32,
	decode_inet_any;
/*
 * `len` bytes at addr, which the descriptor in the first argument moves. False
 * if that is no socket of netlink, or they do not look like its messages.
 */
bool walk_netlink(struct walk *w, uint64_t addr, uint64_t len);
/*
 * decode_events.c: the same of what inotify, fanotify, signalfd, eventfd and
 * timerfd give, and of answers to fanotify.
 */
bool walk_events(struct walk *w, uint64_t addr, uint64_t len);
/* decode_signal.c, decode_siginfo.c */
kind_fn decode_signo, decode_sigset, decode_siginfo, decode_sigaction,
	decode_sigevent, decode_sigval, decode_sigmask, decode_handler,
	decode_old_sigaction, decode_sigframe, decode_old_sigframe;
/* decode_process.c, decode_sched.c */
kind_fn decode_argv, decode_envp, decode_wstatus, decode_clone_args,
	decode_rlim, decode_futex_op, decode_ioprio, decode_cpuset,
	decode_capdata, decode_user_desc, decode_uint_named;
/* What decode_clone_args() adds when it began on entry. */
void decode_clone_rest(struct walk *w, uint64_t addr);
/* decode_file.c */
kind_fn decode_stmode, decode_dev, decode_dents, decode_dents64, decode_stat,
	decode_stamp, decode_time_ns, decode_file_handle, decode_xattr;
/* decode_poll.c */
kind_fn decode_fdset, decode_pollfds, decode_epoll_data;
/* decode_ioctl.c */
kind_fn decode_ioctl_cmd, decode_ioctl_arg, decode_term_cc, decode_inout,
	decode_query, decode_ifconf, decode_bitset;
/* decode_dm.c, decode_binder.c */
kind_fn decode_dm, decode_binder;
/* decode_spelled.c */
kind_fn decode_uuid, decode_fourcc, decode_kversion, decode_syscall_nr;
/* decode_memory.c */
kind_fn decode_neg_errno, decode_pgoff, decode_mincore, decode_nodemask;
/* decode_mount.c */
kind_fn decode_statmount;
/* decode_ptrace.c */
kind_fn decode_user_off, decode_regs, decode_regset, decode_syscall_info;
/* decode_security.c */
kind_fn decode_keycaps, decode_lsm_ctx;
/* decode_system.c */
kind_fn decode_flags_mode, decode_flags_prio, decode_enum_noted,
	decode_enum_dec, decode_qcmd, decode_hexbuf, decode_msgbuf;
/* decode_time.c */
kind_fn decode_clockid, decode_ticks, decode_time;
/* decode_insns.c, decode_bpf.c, decode_perf.c */
kind_fn decode_sock_filter, decode_seccomp_filter, decode_ebpf_insns,
	decode_perf_attr, decode_bpf_info, decode_bpf_syms, decode_bpf_key,
	decode_bpf_value, decode_bpf_batch;
/* decode_uring.c */
kind_fn decode_uring_update, decode_uring_probe, decode_uring_sqe;
/* The date of a time_t as a note behind it, with `nsec` if not negative. */
void walk_date(struct walk *w, int64_t sec, int32_t nsec);
void walk_date_micro(struct walk *w, int64_t sec, int32_t usec);
/* A clock_t: the number, with seconds as a note behind it. */
void visit_ticks(struct visitor *v, uint64_t ticks);

/* What stands in parentheses behind the result; decode_poll.c. */
typedef void aux_fn(struct walk *w);
aux_fn decode_aux_timeout, decode_aux_poll, decode_aux_select, decode_aux_left,
	decode_aux_seals;
/* decode_msg.c */
aux_fn decode_aux_timeout_left;
/* decode_uring.c */
aux_fn decode_aux_uring;
/* decode_process.c, decode_sched.c, decode_time.c */
aux_fn decode_aux_name, decode_aux_ioprio, decode_aux_date,
	decode_aux_entry_number;
/* decode_signal.c */
aux_fn decode_aux_mask, decode_aux_old_mask;

#endif
