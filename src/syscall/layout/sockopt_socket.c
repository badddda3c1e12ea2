/* SPDX-License-Identifier: BSD-2-Clause */
/* Values of the options of SOL_SOCKET: socket(7). */
#include "syscall/layout/net.h"
#include "syscall/layout/process.h"
#include "syscall/layout/sockopt_impl.h"
#include "syscall/layout/time.h"
#include "syscall/xlat/net.h"
#include "syscall/xlat/sockopt_values.h"

/* clang-format off */

/* Text: what has 4 bytes is no int. */
VALUE(text, ARG_BUF, .type = T_INLINE);
VALUE(address, ARG_SOCKADDR, .type = T_INLINE);
/* Of that many instructions, where the length is not one of bytes. */
VALUE(program, ARG_PTR, .type = T_INLINE);
VALUE(error, ARG_ERRNO, .type = T_U32);
VALUE(fd, ARG_FD, .type = T_S32);
VALUE(uid, ARG_UID, .type = T_U32);
VALUE(u32, ARG_UINT, .type = T_U32);
VALUE(u64, ARG_U64, .type = T_U64);
VALUE(ifindex, ARG_IFINDEX, .type = T_U32);
VALUE(family, ARG_ENUM, .type = T_U32, .xlat = &xlat_addrfam);
VALUE(type, ARG_ENUM, .type = T_U32, .xlat = &xlat_socktype);
VALUE(txrehash, ARG_ENUM, .type = T_S32, .xlat = &xlat_txrehash);
VALUE(buf_lock, ARG_FLAGS, .type = T_U32, .xlat = &xlat_sock_buf_lock);
VALUE(stamping, ARG_FLAGS, .type = T_U32, .xlat = &xlat_sof_timestamping);
STRUCT(linger);
STRUCT(ucred);
STRUCT(timeval);
STRUCT(sock_timeval64);
STRUCT(sock_txtime);
STRUCT(sock_fprog);

static const struct field so_timestamping_members[] = {
	FLAGS("flags", T_U32, sof_timestamping),
	INT("bind_phc"),
};
LAYOUT(so_timestamping, so_timestamping_members);
STRUCT(so_timestamping);

static const struct field dmabuf_token_members[] = {
	UINT("token_start"), UINT("token_count"),
};
static LAYOUT(dmabuf_token, dmabuf_token_members);
VALUE(token, ARG_STRUCT, .type = T_INLINE, .layout = &layout_dmabuf_token);
VALUE(tokens, ARG_ARRAY, .type = T_INLINE, .elem = &token);

static const struct sockopt options[] = {
	{ 1, 3, GET, &type },		  /* SO_TYPE */
	{ 1, 4, GET, &error },		  /* SO_ERROR */
	{ 1, 13, BOTH, &linger },	  /* SO_LINGER */
	{ 1, 17, GET, &ucred },		  /* SO_PEERCRED */
	{ 1, 20, BOTH, &timeval },	  /* SO_RCVTIMEO_OLD */
	{ 1, 21, BOTH, &timeval },	  /* SO_SNDTIMEO_OLD */
	{ 1, 25, BOTH, &text },		  /* SO_BINDTODEVICE */
	{ 1, 26, GET, &program },	  /* SO_GET_FILTER */
	{ 1, 26, SET, &sock_fprog },	  /* SO_ATTACH_FILTER */
	{ 1, 28, GET, &address },	  /* SO_PEERNAME */
	{ 1, 31, GET, &text },		  /* SO_PEERSEC */
	{ 1, 37, BOTH, &so_timestamping }, /* SO_TIMESTAMPING_OLD */
	{ 1, 37, BOTH, &stamping },
	{ 1, 39, GET, &family },	  /* SO_DOMAIN */
	{ 1, 47, BOTH, &u64 },		  /* SO_MAX_PACING_RATE */
	{ 1, 50, SET, &fd },		  /* SO_ATTACH_BPF */
	{ 1, 51, SET, &sock_fprog },	  /* SO_ATTACH_REUSEPORT_CBPF */
	{ 1, 52, SET, &fd },		  /* SO_ATTACH_REUSEPORT_EBPF */
	{ 1, 55, GET, &u32 },		  /* SO_MEMINFO */
	{ 1, 57, GET, &u64 },		  /* SO_COOKIE */
	{ 1, 59, GET, &uid },		  /* SO_PEERGROUPS */
	{ 1, 61, BOTH, &sock_txtime },	  /* SO_TXTIME */
	{ 1, 62, BOTH, &ifindex },	  /* SO_BINDTOIFINDEX */
	{ 1, 65, BOTH, &so_timestamping }, /* SO_TIMESTAMPING_NEW */
	{ 1, 65, BOTH, &stamping },
	{ 1, 66, BOTH, &sock_timeval64 }, /* SO_RCVTIMEO_NEW */
	{ 1, 67, BOTH, &sock_timeval64 }, /* SO_SNDTIMEO_NEW */
	{ 1, 71, GET, &u64 },		  /* SO_NETNS_COOKIE */
	{ 1, 72, BOTH, &buf_lock },	  /* SO_BUF_LOCK */
	{ 1, 74, BOTH, &txrehash },	  /* SO_TXREHASH */
	{ 1, 77, GET, &fd },		  /* SO_PEERPIDFD */
	{ 1, 80, SET, &tokens },	  /* SO_DEVMEM_DONTNEED */
};
SOCKOPT_LIST(socket, options);
