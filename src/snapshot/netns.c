/* SPDX-License-Identifier: BSD-2-Clause */
/* Network namespaces. */
#include "snapshot/netns.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/rtnetlink.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/netlink.h"
#include "basic/thread.h"
#include "basic/xmalloc.h"

#define NAMED "/run/netns"

enum { ATTR_IFNAME = 3 };

static uint64_t inode_of(int fd)
{
	struct stat st;

	return fstat(fd, &st) ? 0 : st.st_ino;
}

int netns_open_self(struct netns *ns)
{
	struct stat st;

	*ns = (struct netns){ .fd = -1, .pid = getpid() };
	if (stat("/proc/self/ns/net", &st))
		return -errno;
	ns->inode = st.st_ino;
	return 0;
}

int netns_open_pid(struct netns *ns, pid_t pid)
{
	char path[64];
	int fd;

	snprintf(path, sizeof(path), "/proc/%d/ns/net", (int)pid);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return -errno;
	*ns = (struct netns){ .fd = fd, .pid = pid, .inode = inode_of(fd) };
	return 0;
}

int netns_open_name(struct netns *ns, const char *name)
{
	_cleanup_free_ char *path = xasprintf("%s/%s", NAMED, name);
	int fd;

	if (!*name || strchr(name, '/') || !strcmp(name, ".."))
		return -EINVAL;
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return -errno;
	*ns = (struct netns){ .fd = fd,
			      .name = xstrdup(name),
			      .inode = inode_of(fd) };
	return 0;
}

void netns_close(struct netns *ns)
{
	if (ns->fd >= 0)
		close(ns->fd);
	ns->fd = -1;
	free(ns->name);
	free(ns->links);
	ns->name = NULL;
	ns->links = NULL;
	ns->n_links = 0;
}

void netns_free_all(struct netns *all, size_t n)
{
	for (size_t i = 0; i < n; i++)
		netns_close(&all[i]);
	free(all);
}

struct found {
	struct netns *all;
	size_t n, cap;
};

static struct netns *seen(struct found *f, uint64_t inode)
{
	for (size_t i = 0; i < f->n; i++)
		if (f->all[i].inode == inode)
			return &f->all[i];
	return NULL;
}

static void add(struct found *f, const struct netns *ns)
{
	if (f->n == f->cap) {
		f->cap = f->cap ? f->cap * 2 : 8;
		f->all = xreallocarray(f->all, f->cap, sizeof(*f->all));
	}
	f->all[f->n++] = *ns;
}

static void list_processes(struct found *f)
{
	DIR *dir = opendir("/proc");
	struct dirent *d;

	while (dir && (d = readdir(dir))) {
		char path[300];
		struct netns ns;
		struct stat st;

		if (!isdigit((unsigned char)d->d_name[0]))
			continue;
		/* Which it is costs less than to open it. */
		snprintf(path, sizeof(path), "%s/ns/net", d->d_name);
		if (fstatat(dirfd(dir), path, &st, 0) || seen(f, st.st_ino))
			continue;
		if (!netns_open_pid(&ns, atoi(d->d_name)))
			add(f, &ns);
	}
	if (dir)
		closedir(dir);
}

static void list_named(struct found *f)
{
	DIR *dir = opendir(NAMED);
	struct dirent *d;

	while (dir && (d = readdir(dir))) {
		struct netns ns, *old;

		if (d->d_name[0] == '.' || netns_open_name(&ns, d->d_name))
			continue;
		old = seen(f, ns.inode);
		if (!old) {
			add(f, &ns);
			continue;
		}
		if (!old->name)
			old->name = steal_ptr(&ns.name);
		netns_close(&ns);
	}
	if (dir)
		closedir(dir);
}

ssize_t netns_list(struct netns **ret_all)
{
	struct found f = { 0 };
	struct netns ns;
	int r = netns_open_self(&ns);

	if (r < 0)
		return r;
	add(&f, &ns);
	list_processes(&f);
	list_named(&f);
	*ret_all = f.all;
	return f.n;
}

static int take_link(void *owner, uint16_t type, const void *data, size_t len)
{
	struct netns *ns = owner;
	struct netns_link link = { 0 };
	struct ifinfomsg m;
	const char *name;
	size_t n;

	if (type != RTM_NEWLINK || len < sizeof(m))
		return 0;
	memcpy(&m, data, sizeof(m));
	name = netlink_attr((const char *)data + sizeof(m), len - sizeof(m),
			    ATTR_IFNAME, &n);
	if (!name || !n)
		return 0;
	link.index = m.ifi_index;
	memcpy(link.name, name,
	       n < sizeof(link.name) ? n : sizeof(link.name) - 1);
	ns->links = xreallocarray(ns->links, ns->n_links + 1, sizeof(link));
	ns->links[ns->n_links++] = link;
	return 0;
}

void netns_read_links(struct netns *ns)
{
	struct ifinfomsg m = { .ifi_family = AF_UNSPEC };
	struct netlink nl;

	if (ns->links_read)
		return;
	ns->links_read = true;
	if (netlink_open_in(&nl, NETLINK_ROUTE, ns->fd))
		return;
	netlink_request(&nl, RTM_GETLINK, NLM_F_DUMP, &m, sizeof(m), take_link,
			ns);
	netlink_close(&nl);
}

const char *netns_ifname(struct netns *ns, uint32_t index)
{
	if (!index)
		return NULL;
	netns_read_links(ns);
	for (size_t i = 0; i < ns->n_links; i++)
		if (ns->links[i].index == index)
			return ns->links[i].name;
	return NULL;
}

uint32_t netns_ifindex(struct netns *ns, const char *name)
{
	netns_read_links(ns);
	for (size_t i = 0; i < ns->n_links; i++)
		if (!strcmp(ns->links[i].name, name))
			return ns->links[i].index;
	return 0;
}

/* A descriptor or -errno. */
static int open_here(void *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	return fd < 0 ? -errno : fd;
}

int netns_open_proc(const struct netns *ns, const char *name)
{
	char path[64];
	int r;

	if (ns->fd < 0) {
		snprintf(path, sizeof(path), "/proc/self/net/%s", name);
		return open_here(path);
	}
	if (ns->pid) {
		snprintf(path, sizeof(path), "/proc/%d/net/%s", (int)ns->pid,
			 name);
		r = open_here(path);
		if (r >= 0)
			return r;
	}
	snprintf(path, sizeof(path), "/proc/thread-self/net/%s", name);
	return thread_in_netns(ns->fd, open_here, path);
}

int netns_open_sysctl(const struct netns *ns, const char *name)
{
	struct stat own;
	char path[128];

	snprintf(path, sizeof(path), "/proc/sys/net/%s", name);
	if (ns->fd < 0 ||
	    (!stat("/proc/self/ns/net", &own) && own.st_ino == ns->inode))
		return open_here(path);
	return thread_in_netns(ns->fd, open_here, path);
}

int netns_read_sysctl(const struct netns *ns, const char *name,
		      uint64_t *ret_values, int max)
{
	_cleanup_close_ int fd = netns_open_sysctl(ns, name);
	char text[256], *p = text;
	ssize_t len;
	int n = 0;

	if (fd < 0)
		return fd;
	len = read(fd, text, sizeof(text) - 1);
	if (len < 0)
		return -errno;
	text[len] = '\0';
	while (n < max) {
		char *end;

		p += strspn(p, " \t\n");
		if (!isdigit((unsigned char)*p))
			break;
		ret_values[n++] = strtoull(p, &end, 10);
		p = end;
	}
	return n;
}
