/* SPDX-License-Identifier: BSD-2-Clause */
/* What kind of file it is, by the name that the kernel gives it. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "basic/cleanup.h"
#include "snapshot/fd_impl.h"
#include "syscall/xlat.h"

#define types(X)                           \
	X(FILE_UNKNOWN, "unknown")         \
	X(FILE_REG, "REG")                 \
	X(FILE_DIR, "DIR")                 \
	X(FILE_CHR, "CHR")                 \
	X(FILE_BLK, "BLK")                 \
	X(FILE_FIFO, "FIFO")               \
	X(FILE_LNK, "LINK")                \
	X(FILE_SOCK, "SOCK")               \
	X(FILE_PIPE, "pipe")               \
	X(FILE_SOCKET, "socket")           \
	X(FILE_EPOLL, "epoll")             \
	X(FILE_EVENTFD, "eventfd")         \
	X(FILE_TIMERFD, "timerfd")         \
	X(FILE_SIGNALFD, "signalfd")       \
	X(FILE_INOTIFY, "inotify")         \
	X(FILE_FANOTIFY, "fanotify")       \
	X(FILE_PIDFD, "pidfd")             \
	X(FILE_URING, "io_uring")          \
	X(FILE_BPF_MAP, "bpf-map")         \
	X(FILE_BPF_PROG, "bpf-prog")       \
	X(FILE_BPF_LINK, "bpf-link")       \
	X(FILE_USERFAULTFD, "userfaultfd") \
	X(FILE_MEMFD, "memfd")             \
	X(FILE_DMABUF, "dma-buf")          \
	X(FILE_PERF, "perf_event")         \
	X(FILE_KVM, "kvm")                 \
	X(FILE_NS, "namespace")            \
	X(FILE_ANON, "anon")
const struct xlat_set file_type_set = {
	.prefix = "???",
	XLAT_ITEMS(types),
	.kind = XLAT_ENUM,
};

#define uses(X)                \
	X(FILE_CWD, "cwd")     \
	X(FILE_ROOT, "root")   \
	X(FILE_TXT, "txt")     \
	X(FILE_MEM, "mem")     \
	X(FILE_PROCESS, "all") \
	X(FILE_FD, "fd")
const struct xlat_set file_use_set = {
	.prefix = "???",
	XLAT_ITEMS(uses),
	.kind = XLAT_ENUM,
};

/* What stands behind "anon_inode:", by its beginning. */
static const struct {
	const char *name;
	uint8_t type;
} anonymous[] = {
	{ "[eventpoll]", FILE_EPOLL },
	{ "[eventfd]", FILE_EVENTFD },
	{ "[timerfd]", FILE_TIMERFD },
	{ "[signalfd]", FILE_SIGNALFD },
	{ "inotify", FILE_INOTIFY },
	{ "[fanotify]", FILE_FANOTIFY },
	{ "[pidfd]", FILE_PIDFD },
	{ "[io_uring]", FILE_URING },
	{ "bpf-map", FILE_BPF_MAP },
	{ "bpf-prog", FILE_BPF_PROG },
	{ "bpf_link", FILE_BPF_LINK },
	{ "bpf-link", FILE_BPF_LINK },
	{ "[userfaultfd]", FILE_USERFAULTFD },
	{ "[perf_event]", FILE_PERF },
	{ "kvm-", FILE_KVM },
};

/* By what a link of /proc/PID/fd says; FILE_UNKNOWN: a path, ask for its mode.
 */
static enum file_type type_of_link(const char *link)
{
	static const char anon[] = "anon_inode:";

	if (link[0] == '/') {
		if (!strncmp(link, "/memfd:", 7))
			return FILE_MEMFD;
		if (!strncmp(link, "/dmabuf:", 8))
			return FILE_DMABUF;
		return FILE_UNKNOWN;
	}
	if (!strncmp(link, "socket:[", 8))
		return FILE_SOCKET;
	if (!strncmp(link, "pipe:[", 6))
		return FILE_PIPE;
	if (!strncmp(link, "pidfd:[", 7))
		return FILE_PIDFD;
	if (!strncmp(link, anon, sizeof(anon) - 1)) {
		link += sizeof(anon) - 1;
		for (size_t i = 0; i < ARRAY_SIZE(anonymous); i++)
			if (!strncmp(link, anonymous[i].name,
				     strlen(anonymous[i].name)))
				return anonymous[i].type;
		return FILE_ANON;
	}
	/* "net:[4026531840]" */
	if (file_ino_of_link(link))
		return FILE_NS;
	return FILE_ANON;
}

static enum file_type type_of_mode(uint16_t mode)
{
	switch (mode & S_IFMT) {
	case S_IFREG: return FILE_REG;
	case S_IFDIR: return FILE_DIR;
	case S_IFCHR: return FILE_CHR;
	case S_IFBLK: return FILE_BLK;
	case S_IFIFO: return FILE_FIFO;
	case S_IFLNK: return FILE_LNK;
	case S_IFSOCK: return FILE_SOCK;
	default: return FILE_UNKNOWN;
	}
}

uint64_t file_ino_of_link(const char *link)
{
	const char *p = strchr(link, ':');
	char *end;
	uint64_t v;

	if (!p || p[1] != '[')
		return 0;
	v = strtoull(p + 2, &end, 10);
	return !strcmp(end, "]") ? v : 0;
}

void file_set_link(struct files_worker *w, struct open_file *o,
		   const char *link, size_t len)
{
	static const char suffix[] = " (deleted)";
	size_t n = sizeof(suffix) - 1;

	o->type = type_of_link(link);
	if (link[0] == '/' && len > n && !memcmp(link + len - n, suffix, n)) {
		o->deleted = true;
		len -= n;
	}
	o->path = file_keep(w, link, len);
}

/* Those with a number have it in brackets. */
static const struct {
	const char *name;
	bool numbered;
} made_up[] = {
	[FILE_PIPE] = { "pipe:[", true },
	[FILE_SOCKET] = { "socket:[", true },
	[FILE_EVENTFD] = { "anon_inode:[eventfd]", false },
	[FILE_TIMERFD] = { "anon_inode:[timerfd]", false },
	[FILE_SIGNALFD] = { "anon_inode:[signalfd]", false },
};

void file_set_kind(struct files_worker *w, struct open_file *o,
		   enum file_type type)
{
	const char *name = made_up[type].name;
	char digits[20], *p = digits + sizeof(digits), *path;
	size_t n = strlen(name), k;
	uint64_t v = o->ino;

	o->type = type;
	o->path = name;
	if (!made_up[type].numbered)
		return;
	do {
		*--p = (char)('0' + v % 10);
		v /= 10;
	} while (v);
	k = digits + sizeof(digits) - p;
	path = arena_alloc(&w->arena, n + k + 2);
	memcpy(path, name, n);
	memcpy(path + n, p, k);
	memcpy(path + n + k, "]", 2);
	o->path = path;
}

void file_set_stat(struct open_file *o, const struct stat *st)
{
	o->mode = st->st_mode;
	o->links = st->st_nlink;
	o->size = st->st_size;
	o->space = (uint64_t)st->st_blocks * 512;
	o->rdev = st->st_rdev;
	o->ino = st->st_ino;
	o->have |= FILE_HAVE_STAT | FILE_HAVE_INO;
	if (!(o->have & FILE_HAVE_DEV)) {
		o->dev = st->st_dev;
		o->have |= FILE_HAVE_DEV;
	}
	if (o->type == FILE_UNKNOWN)
		o->type = type_of_mode(o->mode);
}
