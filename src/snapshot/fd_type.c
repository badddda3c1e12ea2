/* SPDX-License-Identifier: BSD-2-Clause */
/* What kind of file it is, by the name that the kernel gives it. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "basic/cleanup.h"
#include "snapshot/fd_impl.h"
#include "syscall/xlat.h"

static const struct xlat types[] = {
	{ FILE_UNKNOWN, "unknown" },   { FILE_REG, "REG" },
	{ FILE_DIR, "DIR" },	       { FILE_CHR, "CHR" },
	{ FILE_BLK, "BLK" },	       { FILE_FIFO, "FIFO" },
	{ FILE_LNK, "LINK" },	       { FILE_SOCK, "SOCK" },
	{ FILE_PIPE, "pipe" },	       { FILE_SOCKET, "socket" },
	{ FILE_EPOLL, "epoll" },       { FILE_EVENTFD, "eventfd" },
	{ FILE_TIMERFD, "timerfd" },   { FILE_SIGNALFD, "signalfd" },
	{ FILE_INOTIFY, "inotify" },   { FILE_FANOTIFY, "fanotify" },
	{ FILE_PIDFD, "pidfd" },       { FILE_URING, "io_uring" },
	{ FILE_BPF_MAP, "bpf-map" },   { FILE_BPF_PROG, "bpf-prog" },
	{ FILE_BPF_LINK, "bpf-link" }, { FILE_USERFAULTFD, "userfaultfd" },
	{ FILE_MEMFD, "memfd" },       { FILE_DMABUF, "dma-buf" },
	{ FILE_PERF, "perf_event" },   { FILE_KVM, "kvm" },
	{ FILE_NS, "namespace" },      { FILE_ANON, "anon" },
};
const struct xlat_set file_type_set = {
	.prefix = "???",
	XLAT_ITEMS(types),
	.kind = XLAT_ENUM,
};

static const struct xlat uses[] = {
	{ FILE_CWD, "cwd" }, { FILE_ROOT, "root" },   { FILE_TXT, "txt" },
	{ FILE_MEM, "mem" }, { FILE_PROCESS, "all" }, { FILE_FD, "fd" },
};
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
