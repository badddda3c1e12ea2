/* SPDX-License-Identifier: BSD-2-Clause */
/* What a descriptor stands for, as the bytes of a RECORD_IDENT. */
#ifndef RINGSIDE_EVENT_IDENT_CODEC_H
#define RINGSIDE_EVENT_IDENT_CODEC_H

#include <linux/types.h>
#include <stddef.h>

#include "basic/strbuf.h"
#include "syscall/fd_ident.h"

/* One end of a socket. */
struct ident_addr {
	__u16 family, port;
	__u32 scope_id;
	__u8 addr[16];
};

enum ident_flag {
	IDENT_DELETED = 1 << 0,
	IDENT_LISTENING = 1 << 1,
};

/* The strings, in this order; a length counts from 1: 0 is none. */
enum ident_string {
	IDENT_PATH,
	IDENT_LOCAL,
	IDENT_PEER,
	IDENT_DETAIL,
	IDENT_PROTO,
	IDENT_STRINGS
};

/*
 * Members are only appended; `size` says where the strings begin. What is
 * behind the last one is ignored. The fields mean what they do in struct
 * fd_ident.
 */
struct ident_fixed {
	__u16 size;
	__u8 kind, anon, flags, nstrings;
	__u16 spare;
	__u32 len[IDENT_STRINGS];
	__s32 refused;
	__u64 inode;
	__u32 mode, major, minor;
	__s32 tty_index;
	__s32 family, type, protocol;
	__u32 portid;
	struct ident_addr local, peer;
	__u64 peer_inode;
	__s32 ifindex, pidfd_pid;
	__u64 eventfd_count;
	__s32 eventfd_id, eventfd_semaphore;
	__u64 sigmask;
	__u32 epoll_n;
	__s32 epoll_fds[FD_EPOLL_SHOWN];
	__s32 dup_of;
	/* epoll: words of 64 descriptors each, which follow the strings */
	__u32 epoll_words;
};

/* Appends the bytes, a multiple of 8. */
void ident_encode(const struct fd_ident *id, struct strbuf *out);
/*
 * The bytes may come from anybody. Returns 0, the identity to be freed by
 * fd_ident_free(), or -EBADMSG.
 */
int ident_decode(const void *bytes, size_t len, struct fd_ident **ret_id);

/* One of which nothing is known yet. */
struct fd_ident *fd_ident_new(void);

#endif
