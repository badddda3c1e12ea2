/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What a descriptor stands for. Made by the capture engines, carried by
 * events, shown by the sinks.
 */
#ifndef RINGSIDE_SYSCALL_FD_IDENT_H
#define RINGSIDE_SYSCALL_FD_IDENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>

enum fd_kind {
	FD_UNKNOWN,
	FD_PATH,   /* a regular file, directory, fifo, named by `path` */
	FD_DEVICE, /* a character or block device */
	FD_PIPE,
	FD_SOCKET,
	FD_ANON, /* anon_inode: `path` has what the kernel calls it */
};

/* Which anonymous inode; what fields of fd_ident have a meaning. */
enum fd_anon {
	FD_ANON_OTHER,
	FD_ANON_EPOLL,
	FD_ANON_EVENTFD,
	FD_ANON_PIDFD,
	FD_ANON_SIGNALFD,
};

enum { FD_EPOLL_SHOWN = 16 };

/* What read(2) and write(2) move, where that is more than bytes. */
enum fd_format {
	FD_FORMAT_NONE = -1,
	FD_FORMAT_NETLINK = 0, /* and, added to it, the protocol */
	FD_FORMAT_INOTIFY = 256,
	FD_FORMAT_FANOTIFY,
	FD_FORMAT_SIGNALFD,
	FD_FORMAT_EVENTFD,
	FD_FORMAT_TIMERFD,
	FD_FORMAT_SOCKET = 512, /* bytes; added to it, the address family */
};

/* One end of a socket. */
struct fd_addr {
	sa_family_t family; /* AF_UNSPEC: not known */
	uint16_t port;	    /* host order */
	uint8_t addr[16];
	uint32_t scope_id;
	char *path; /* AF_UNIX: name, leading '@' for an abstract one */
};

/* What AF_NETLINK, AF_PACKET and AF_VSOCK have in place of an address. */
static inline uint32_t fd_addr_word(const struct fd_addr *a)
{
	uint32_t word;

	memcpy(&word, a->addr, sizeof(word));
	return word;
}

struct fd_ident {
	uint8_t kind; /* enum fd_kind */
	char *path;   /* as /proc/PID/fd has it, raw bytes, NULL if refused */
	int refused;  /* errno of what could not be read, or 0 */
	uint64_t inode;
	bool deleted;
	/* device */
	mode_t mode;
	unsigned major, minor;
	int tty_index; /* /dev/ptmx: its slave is /dev/pts/N; or -1 */
	/* socket */
	int family, type, protocol;
	const char *proto_name; /* "TCP", "UDPv6", "UNIX-STREAM", ... */
	bool listening;
	struct fd_addr local, peer;
	uint64_t peer_inode; /* AF_UNIX */
	uint32_t portid;     /* AF_NETLINK, `protocol` says which */
	int ifindex;	     /* AF_PACKET, `protocol` in host order; 0: all */
	/* anonymous inodes: what stands behind them */
	uint8_t anon;	 /* enum fd_anon */
	pid_t pidfd_pid; /* pidfd: whose */
	uint64_t eventfd_count;
	int eventfd_id, eventfd_semaphore; /* -1: the kernel doesn't say */
	uint64_t sigmask;		   /* signalfd: bit 0 is signal 1 */
	uint32_t epoll_n; /* epoll: how many, and the first ones */
	int epoll_fds[FD_EPOLL_SHOWN];
	uint64_t *epoll_bits; /* all of them, for those who keep count */
	uint32_t epoll_words;
	char *detail;	 /* other kinds: a line made from fdinfo, or NULL */
	uint64_t object; /* of the record that it was made of, or 0 */
	int dup_of;	 /* descriptor this one was duplicated from, or -1 */
};

void fd_ident_free(struct fd_ident *id);
/* A copy, with all that it points to; NULL of NULL. */
struct fd_ident *fd_ident_dup(const struct fd_ident *id);

/* enum fd_format of what is known of it. */
int fd_ident_format(const struct fd_ident *id);
/* The same by how the kernel calls an anonymous inode: "[signalfd]". */
int fd_anon_format(const char *name, size_t len);

#endif
