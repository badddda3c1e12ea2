/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The walk over a call: arguments in order, each by the function of its
 * kind. The functions are in walk.c, decode_number.c and, where they belong
 * to one family, in decode_<family>.c.
 */
#include "syscall/decode.h"

#include "syscall/walk.h"

static kind_fn *const kinds[ARG_KIND_COUNT] = {
	[ARG_INT] = decode_int,
	[ARG_UINT] = decode_uint,
	[ARG_LONG] = decode_long,
	[ARG_ULONG] = decode_ulong,
	[ARG_LOFF] = decode_loff,
	[ARG_U64] = decode_u64,
	[ARG_LOFF_HILO] = decode_loff,
	[ARG_HEX] = decode_hex,
	[ARG_HEX32] = decode_hex32,
	[ARG_HEX64] = decode_hex64,
	[ARG_PTR] = decode_ptr,
	[ARG_MODE] = decode_mode,
	[ARG_STMODE] = decode_stmode,
	[ARG_DEV] = decode_dev,
	[ARG_FLAGS] = decode_flags,
	[ARG_ENUM] = decode_enum,
	[ARG_FD] = decode_fd,
	[ARG_FD_COPIED] = decode_fd_copied,
	[ARG_DIRFD] = decode_dirfd,
	[ARG_PID] = decode_pid,
	[ARG_UID] = decode_uid,
	[ARG_UID16] = decode_uid16,
	[ARG_SIGNAL] = decode_signo,
	[ARG_CLOCKID] = decode_clockid,
	[ARG_IOCTL_CMD] = decode_ioctl_cmd,
	[ARG_PORT] = decode_port,
	[ARG_RLIM] = decode_rlim,
	[ARG_FUTEX_OP] = decode_futex_op,
	[ARG_IOPRIO] = decode_ioprio,
	[ARG_SIGMASK] = decode_sigmask,
	[ARG_HANDLER] = decode_handler,
	[ARG_TICKS] = decode_ticks,
	[ARG_TIME] = decode_time,
	[ARG_UINT_NAMED] = decode_uint_named,
	[ARG_FLAGS_MODE] = decode_flags_mode,
	[ARG_FLAGS_PRIO] = decode_flags_prio,
	[ARG_ENUM_NOTED] = decode_enum_noted,
	[ARG_ENUM_DEC] = decode_enum_dec,
	[ARG_PGOFF] = decode_pgoff,
	[ARG_QCMD] = decode_qcmd,
	[ARG_FLAGS64] = decode_flags64,
	[ARG_TIME_NS] = decode_time_ns,
	[ARG_SOCKOPT_LEVEL] = decode_sockopt_level,
	[ARG_SOCKOPT_NAME] = decode_sockopt_name,
	[ARG_ETHERTYPE] = decode_ethertype,
	[ARG_NET32] = decode_net32,
	[ARG_IFINDEX] = decode_ifindex,
	[ARG_ERRNO] = decode_errno,
	[ARG_NEG_ERRNO] = decode_neg_errno,
	[ARG_HEX_PADDED] = decode_hex_padded,
	[ARG_HTOBS] = decode_htobs,
	[ARG_NET32_HEX] = decode_net32_hex,
	[ARG_NET64_HEX] = decode_net64_hex,
	[ARG_HEX_NOTED] = decode_hex_noted,
	[ARG_BITFIELD] = decode_bitfield,
	[ARG_PORT_RANGE] = decode_port_range,
	[ARG_NET_ENUM] = decode_net_enum,
	[ARG_NET_FLAGS] = decode_net_flags,
	[ARG_NET64] = decode_net64,
	[ARG_NET_S32] = decode_net_s32,
	[ARG_INET_ANY] = decode_inet_any,
	[ARG_PATH] = decode_path,
	[ARG_STR] = decode_str,
	[ARG_BUF] = decode_buf,
	[ARG_STRUCT] = decode_struct,
	[ARG_ARRAY] = decode_array,
	[ARG_IOVEC] = decode_iovec,
	[ARG_IOVEC_BARE] = decode_iovec_bare,
	[ARG_IOCBS] = decode_array,
	[ARG_IOV_BASE] = decode_iov_base,
	[ARG_SCATTER] = decode_scatter,
	[ARG_ARGV] = decode_argv,
	[ARG_ENVP] = decode_envp,
	[ARG_SOCKADDR] = decode_sockaddr,
	[ARG_SIGSET] = decode_sigset,
	[ARG_SIGINFO] = decode_siginfo,
	[ARG_SIGACTION] = decode_sigaction,
	[ARG_SIGEVENT] = decode_sigevent,
	[ARG_SIGVAL] = decode_sigval,
	[ARG_WSTATUS] = decode_wstatus,
	[ARG_FDSET] = decode_fdset,
	[ARG_POLLFDS] = decode_pollfds,
	[ARG_EPOLL_DATA] = decode_epoll_data,
	[ARG_DENTS] = decode_dents,
	[ARG_DENTS64] = decode_dents64,
	[ARG_MSGHDR] = decode_msghdr,
	[ARG_MMSGHDR] = decode_mmsghdr,
	[ARG_CMSGS] = decode_cmsgs,
	[ARG_INET4] = decode_inet4,
	[ARG_INET6] = decode_inet6,
	[ARG_SOCKOPT] = decode_sockopt,
	[ARG_IOCTL_ARG] = decode_ioctl_arg,
	[ARG_CLONE_ARGS] = decode_clone_args,
	[ARG_TERM_CC] = decode_term_cc,
	[ARG_OLD_SIGACTION] = decode_old_sigaction,
	[ARG_SIGFRAME] = decode_sigframe,
	[ARG_OLD_SIGFRAME] = decode_old_sigframe,
	[ARG_CPUSET] = decode_cpuset,
	[ARG_CAPDATA] = decode_capdata,
	[ARG_USER_DESC] = decode_user_desc,
	[ARG_HEXBUF] = decode_hexbuf,
	[ARG_MSGBUF] = decode_msgbuf,
	[ARG_MINCORE] = decode_mincore,
	[ARG_NODEMASK] = decode_nodemask,
	[ARG_STAT] = decode_stat,
	[ARG_STAMP] = decode_stamp,
	[ARG_INOUT] = decode_inout,
	[ARG_QUERY] = decode_query,
	[ARG_FILE_HANDLE] = decode_file_handle,
	[ARG_IFCONF] = decode_ifconf,
	[ARG_DM] = decode_dm,
	[ARG_XATTR] = decode_xattr,
	[ARG_SOCKLEN] = decode_socklen,
	[ARG_HWADDR] = decode_hwaddr,
	[ARG_BITS32] = decode_bits32,
	[ARG_CHOICE] = decode_choice,
	[ARG_BITSET] = decode_bitset,
	[ARG_BINDER] = decode_binder,
	[ARG_UUID] = decode_uuid,
	[ARG_FOURCC] = decode_fourcc,
	[ARG_SYSCALL_NR] = decode_syscall_nr,
	[ARG_KVERSION] = decode_kversion,
	[ARG_STATMOUNT] = decode_statmount,
	[ARG_KEYCAPS] = decode_keycaps,
	[ARG_USER_OFF] = decode_user_off,
	[ARG_REGS] = decode_regs,
	[ARG_REGSET] = decode_regset,
	[ARG_SYSCALL_INFO] = decode_syscall_info,
	[ARG_LSM_CTX] = decode_lsm_ctx,
	[ARG_AX25] = decode_ax25,
	[ARG_SOCKADDRS] = decode_sockaddrs,
	[ARG_SOCK_FILTER] = decode_sock_filter,
	[ARG_SECCOMP_FILTER] = decode_seccomp_filter,
	[ARG_EBPF_INSNS] = decode_ebpf_insns,
	[ARG_PERF_ATTR] = decode_perf_attr,
	[ARG_BPF_INFO] = decode_bpf_info,
	[ARG_BPF_KEY] = decode_bpf_key,
	[ARG_BPF_VALUE] = decode_bpf_value,
	[ARG_BPF_BATCH] = decode_bpf_batch,
	[ARG_BPF_SYMS] = decode_bpf_syms,
	[ARG_URING_UPDATE] = decode_uring_update,
	[ARG_URING_PROBE] = decode_uring_probe,
	[ARG_URING_SQE] = decode_uring_sqe,
};

static aux_fn *const auxes[AUX_COUNT] = {
	[AUX_TIMEOUT] = decode_aux_timeout,
	[AUX_POLL] = decode_aux_poll,
	[AUX_SELECT] = decode_aux_select,
	[AUX_LEFT] = decode_aux_left,
	[AUX_NAME] = decode_aux_name,
	[AUX_IOPRIO] = decode_aux_ioprio,
	[AUX_DATE] = decode_aux_date,
	[AUX_MASK] = decode_aux_mask,
	[AUX_OLD_MASK] = decode_aux_old_mask,
	[AUX_ENTRY_NUMBER] = decode_aux_entry_number,
	[AUX_SEALS] = decode_aux_seals,
	[AUX_TIMEOUT_LEFT] = decode_aux_timeout_left,
	[AUX_URING] = decode_aux_uring,
};

bool field_is_memory(const struct field *f)
{
	return f->kind >= ARG_PATH && f->type != T_INLINE;
}

void walk_value(struct walk *w, const struct field *f, uint64_t value,
		const struct frame *fr)
{
	if (f->kind >= ARG_KIND_COUNT || !kinds[f->kind]) {
		decode_hex(w, f, value, fr);
		return;
	}
	if (field_is_memory(f) && w->abi != ABI_X86_64)
		value = (uint32_t)value;
	kinds[f->kind](w, f, value, fr);
}

static void walk_init(struct walk *w, const struct call *call,
		      const struct decode_opts *opts, struct visitor *v)
{
	*w = (struct walk){
		.call = call,
		.opts = opts,
		.v = v,
		.ops = v->ops,
		.abi = call->abi,
	};
	w->r = call_resolve(call);
}

/* True if what a DIR_OUT argument points to was filled by the call. */
static bool was_written(const struct walk *w, const struct field *f)
{
	int err = w->call->error;

	/* ERESTARTSYS and its like: signal(7). */
	if (f->flags & FIELD_IF_INTERRUPTED)
		return w->call->phase == PHASE_EXIT &&
		       ((err >= 512 && err <= 514) || err == 516);
	return walk_succeeded(w) &&
	       (!(f->flags & FIELD_IF_RET) || w->call->ret > 0);
}

static void walk_arg(struct walk *w, unsigned i)
{
	const struct field *f = w->r->args[i];
	struct frame fr = { w->r->value, w->r->nargs };

	if (f->kind == ARG_NONE)
		return;
	w->ops->arg(w->v, f, i);
	w->phase = f->dir == DIR_OUT ? PHASE_EXIT : PHASE_ENTER;
	if (w->opts->no_deref && field_is_memory(f) && f->kind > ARG_BUF &&
	    f->kind != ARG_HEXBUF)
		decode_ptr(w, f, w->r->value[i], &fr);
	else if (f->dir == DIR_OUT && !was_written(w, f) &&
		 f->kind != ARG_IOVEC)
		decode_ptr(w, f, w->r->value[i], &fr);
	else
		walk_value(w, f, w->r->value[i], &fr);
}

/*
 * True for an argument of which one part is known on entry, while the other
 * is added when the call has ended.
 */
static bool is_continued(const struct decode_opts *opts, const struct field *f)
{
	return f->kind == ARG_CLONE_ARGS && !opts->raw && !opts->no_deref;
}

bool decode_continues(const struct call *call, const struct decode_opts *opts,
		      unsigned first)
{
	/* Of one call only, which has no variants: clone3(2). */
	return call->sysent && first && first <= 6 &&
	       is_continued(opts, sysent_arg(call->sysent, first - 1));
}

/* -e raw=: the registers, whatever they mean. */
static unsigned walk_registers(const struct call *call, struct visitor *v,
			       unsigned first, unsigned end)
{
	unsigned n = sysent_nargs(call->sysent), i;

	for (i = first; i < end && i < n; i++) {
		v->ops->arg(v, &call->sysent->args[i], i);
		v->ops->number(v, call->args[i], BASE_HEX);
	}
	return i;
}

unsigned decode_enter(const struct call *call, const struct decode_opts *opts,
		      struct visitor *v)
{
	struct walk w;
	unsigned i;

	if (!call->sysent)
		return 0;
	if (opts->raw)
		return walk_registers(call, v, 0, 6);
	walk_init(&w, call, opts, v);
	for (i = 0; i < w.r->nargs; i++) {
		const struct field *f = w.r->args[i];
		/* accept(3, NULL, NULL): nothing will come back. */
		bool none = (f->kind == ARG_SOCKADDR ||
			     f->kind == ARG_SOCKLEN) &&
			    !w.r->value[i];

		if (f->dir != DIR_IN && !none)
			break;
		walk_arg(&w, i);
	}
	if (i < w.r->nargs && is_continued(opts, w.r->args[i]))
		walk_arg(&w, i++);
	return i;
}

void decode_args_range(const struct call *call, const struct decode_opts *opts,
		       struct visitor *v, unsigned first, unsigned end)
{
	struct walk w;

	if (!call->sysent)
		return;
	if (opts->raw) {
		walk_registers(call, v, first, end);
		return;
	}
	walk_init(&w, call, opts, v);
	for (unsigned i = first; i < end && i < w.r->nargs; i++)
		walk_arg(&w, i);
}

void decode_args(const struct call *call, const struct decode_opts *opts,
		 struct visitor *v, unsigned first)
{
	struct walk w;

	if (!call->sysent)
		return;
	if (opts->raw) {
		walk_registers(call, v, first, 6);
		return;
	}
	walk_init(&w, call, opts, v);
	if (decode_continues(call, opts, first) && first <= w.r->nargs) {
		w.phase = PHASE_ENTER;
		decode_clone_rest(&w, w.r->value[first - 1]);
	}
	for (unsigned i = first; i < w.r->nargs; i++)
		walk_arg(&w, i);
}

/* No flags at all, and none that is known, are not worth a word. */
static bool has_name(const struct resolved *r, uint64_t ret)
{
	if (r->ret == ARG_ENUM)
		return xlat_name(r->ret_xlat, ret);
	return TABLE(r->ret_xlat)->sub || xlat_has_flag(r->ret_xlat, ret);
}

void decode_result(const struct call *call, const struct decode_opts *opts,
		   struct visitor *v)
{
	struct field f = { .kind = ARG_LONG };
	struct walk w;

	if (call->error || call->no_ret || call->phase != PHASE_EXIT) {
		v->ops->failure(v, call);
		if (!call->sysent || !call->error)
			return;
	}
	if (!call->sysent) {
		v->ops->result(v);
		v->ops->number(v, call->ret, BASE_HEX);
		return;
	}
	walk_init(&w, call, opts, v);
	w.phase = PHASE_EXIT;
	if (!call->error) {
		v->ops->result(v);
		f.kind = w.r->ret ? w.r->ret : ARG_LONG;
		/* No error, and no call but one tampered with gives it. */
		if (f.kind == ARG_LONG &&
		    (call->ret < 0 ||
		     (call->abi == ABI_I386 && (int32_t)call->ret < 0)))
			f.kind = ARG_ULONG;
		/* -1 means "leave it" in an argument only. */
		if (f.kind == ARG_UID)
			f.kind = ARG_UINT;
		if (opts->raw)
			f.kind = ARG_HEX;
		if (f.kind == ARG_FLAGS || f.kind == ARG_ENUM)
			f.kind = ARG_HEX;
		walk_value(&w, &f, call->ret, NULL);
		if ((w.r->ret == ARG_FLAGS || w.r->ret == ARG_ENUM) &&
		    w.r->ret_xlat && !opts->raw && has_name(w.r, call->ret)) {
			f = (struct field){ .kind = w.r->ret,
					    .xlat = w.r->ret_xlat };
			v->ops->aux_begin(v);
			v->ops->aux(v, w.r->ret == ARG_FLAGS ? "flags" : NULL);
			walk_value(&w, &f, call->ret, NULL);
			v->ops->aux_end(v);
		}
	}
	if (w.r->aux && auxes[w.r->aux] && !opts->raw)
		auxes[w.r->aux](&w);
	if (call->extra) {
		v->ops->aux_begin(v);
		v->ops->aux(v, NULL);
		v->ops->word(v, call->extra, call->extra);
		v->ops->aux_end(v);
	}
}
