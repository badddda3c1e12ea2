/* SPDX-License-Identifier: BSD-2-Clause */
/* Network namespaces: which there are, and their interfaces' names. */
#ifndef RINGSIDE_SNAPSHOT_NETNS_H
#define RINGSIDE_SNAPSHOT_NETNS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

struct netns_link {
	uint32_t index;
	char name[20];
};

struct netns {
	uint64_t inode; /* what ls -L /proc/PID/ns/net says */
	pid_t pid;	/* a process in it, or 0 */
	char *name;	/* that `ip netns` gave it, or NULL */
	int fd;		/* -1: our own */
	int refused;	/* errno of open(2), or 0 */
	struct netns_link *links;
	size_t n_links;
	bool links_read;
};

/* Ours, that of a process, one of `ip netns`. Return 0 or -errno. */
int netns_open_self(struct netns *ns);
int netns_open_pid(struct netns *ns, pid_t pid);
int netns_open_name(struct netns *ns, const char *name);
void netns_close(struct netns *ns);

/*
 * All that a process is in or that has a name; ours is the first. To be freed
 * with netns_free_all(). Returns how many, or -errno.
 */
ssize_t netns_list(struct netns **ret_all);
void netns_free_all(struct netns *all, size_t n);

/*
 * Asks for the interfaces, unless that was done. The two below do so by
 * themselves, but not where several threads may be the first.
 */
void netns_read_links(struct netns *ns);
/* The name of an interface, or NULL; lives as long as `ns`. */
const char *netns_ifname(struct netns *ns, uint32_t index);
/* Its number; 0: there is none of this name. */
uint32_t netns_ifindex(struct netns *ns, const char *name);

/*
 * Opens /proc/net/NAME as this namespace sees it. Returns a descriptor or
 * -errno.
 */
int netns_open_proc(const struct netns *ns, const char *name);
/* The same of /proc/sys/net/NAME. */
int netns_open_sysctl(const struct netns *ns, const char *name);
/*
 * Up to `max` numbers of a sysctl, without signs. Returns how many there are,
 * or -errno.
 */
int netns_read_sysctl(const struct netns *ns, const char *name,
		      uint64_t *ret_values, int max);

#endif
