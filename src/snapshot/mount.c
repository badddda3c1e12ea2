/* SPDX-License-Identifier: BSD-2-Clause */
/* Mounts, from the mountinfo of one process of each namespace. */
#include "snapshot/mount.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sysmacros.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"

enum { MOUNTS_MAX = 1 << 20 };

/*
 * File systems that ask nobody else. All others may, also the stacked ones,
 * which ask whatever lies below.
 */
bool mount_type_is_local(const char *type)
{
	static const char *const local[] = {
		"bcachefs",  "bdev",	"binfmt_misc", "bpf",
		"btrfs",     "cgroup",	"cgroup2",     "configfs",
		"cpuset",    "debugfs", "devpts",      "devtmpfs",
		"efivarfs",  "erofs",	"exfat",       "ext2",
		"ext3",	     "ext4",	"f2fs",	       "hugetlbfs",
		"iso9660",   "jffs2",	"jfs",	       "minix",
		"mqueue",    "msdos",	"nilfs2",      "nsfs",
		"ntfs3",     "proc",	"pstore",      "ramfs",
		"reiserfs",  "resctrl", "rootfs",      "securityfs",
		"selinuxfs", "smackfs", "squashfs",    "sysfs",
		"tmpfs",     "tracefs", "ubifs",       "udf",
		"vfat",	     "xfs",	"zfs",
	};
	size_t lo = 0, hi = ARRAY_SIZE(local);

	while (lo < hi) {
		size_t mid = (lo + hi) / 2;
		int c = strcmp(type, local[mid]);

		if (!c)
			return true;
		if (c < 0)
			hi = mid;
		else
			lo = mid + 1;
	}
	return false;
}

/* The next word of the line; blanks and the like are written as \040. */
static bool next_word(const char **p, const char *end, const char **ret_word,
		      size_t *ret_len)
{
	const char *q;

	while (*p < end && **p == ' ')
		(*p)++;
	q = *p;
	while (q < end && *q != ' ')
		q++;
	*ret_word = *p;
	*ret_len = q - *p;
	*p = q;
	return *ret_len > 0;
}

static char *unescape(const char *s, size_t len)
{
	char *out = xstrndup(s, len);
	size_t n = strlen(out), o = 0;

	for (size_t i = 0; i < n; i++) {
		if (out[i] == '\\' && n - i > 3 && out[i + 1] >= '0' &&
		    out[i + 1] <= '3' && out[i + 2] >= '0' &&
		    out[i + 2] <= '7' && out[i + 3] >= '0' &&
		    out[i + 3] <= '7') {
			out[o++] = (char)((out[i + 1] - '0') << 6 |
					  (out[i + 2] - '0') << 3 |
					  (out[i + 3] - '0'));
			i += 3;
		} else {
			out[o++] = out[i];
		}
	}
	out[o] = '\0';
	return out;
}

static bool number(const char *s, size_t len, char stop, unsigned long *ret,
		   const char **ret_end)
{
	unsigned long v = 0;
	size_t i = 0;

	while (i < len && s[i] >= '0' && s[i] <= '9' && v < UINT_MAX)
		v = v * 10 + (s[i++] - '0');
	if (!i || v > UINT_MAX || (i < len ? s[i] != stop : stop))
		return false;
	*ret = v;
	if (ret_end)
		*ret_end = s + i + 1;
	return true;
}

/* 36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw */
int mount_parse(const char *line, size_t len, struct mount *ret)
{
	const char *p = line, *end = line + len, *w[5], *minor_at;
	unsigned long id, parent, maj, min;
	struct mount m = { 0 };
	size_t n[5], k;

	for (k = 0; k < 5; k++)
		if (!next_word(&p, end, &w[k], &n[k]))
			return -EBADMSG;
	if (!number(w[0], n[0], 0, &id, NULL) ||
	    !number(w[1], n[1], 0, &parent, NULL) ||
	    !number(w[2], n[2], ':', &maj, &minor_at) ||
	    !number(minor_at, w[2] + n[2] - minor_at, 0, &min, NULL) ||
	    id > INT_MAX || parent > INT_MAX)
		return -EBADMSG;
	m.id = (int)id;
	m.parent = (int)parent;
	m.dev = makedev(maj, min);
	/* Optional fields up to a lone hyphen. */
	do {
		if (!next_word(&p, end, &w[0], &n[0]))
			return -EBADMSG;
	} while (n[0] != 1 || *w[0] != '-');
	if (!next_word(&p, end, &w[0], &n[0]))
		return -EBADMSG;
	if (!next_word(&p, end, &w[1], &n[1]))
		n[1] = 0;
	m.type = unescape(w[0], n[0]);
	m.source = unescape(w[1], n[1]);
	m.point = unescape(w[4], n[4]);
	m.local = mount_type_is_local(m.type);
	*ret = m;
	return 0;
}

static int namespace_of(int dirfd, uint64_t *ret)
{
	char text[64];
	ssize_t n = readlinkat(dirfd, "ns/mnt", text, sizeof(text) - 1);

	if (n < 0)
		return -errno;
	text[n] = '\0';
	if (strncmp(text, "mnt:[", 5) != 0)
		return -EBADMSG;
	*ret = strtoull(text + 5, NULL, 10);
	return 0;
}

int mount_table_add(struct mount_table *t, int dirfd)
{
	_cleanup_free_ char *text = NULL;
	uint64_t ns = 0;
	ssize_t len;
	int r = namespace_of(dirfd, &ns);

	if (r < 0)
		return r;
	for (size_t i = 0; i < t->n_namespaces; i++)
		if (t->namespaces[i] == ns)
			return 0;
	len = text_read_all_at(dirfd, "mountinfo", &text);
	if (len < 0)
		return (int)len;
	t->namespaces = xreallocarray(t->namespaces, t->n_namespaces + 1,
				      sizeof(*t->namespaces));
	t->namespaces[t->n_namespaces++] = ns;
	for (const char *p = text, *end = text + len; p < end;) {
		const char *nl = memchr(p, '\n', end - p);
		const char *stop = nl ? nl : end;
		struct mount m;

		if (t->n < MOUNTS_MAX && !mount_parse(p, stop - p, &m)) {
			if (!(t->n & (t->n - 1)))
				t->mounts = xreallocarray(t->mounts,
							  t->n ? t->n * 2 : 1,
							  sizeof(m));
			m.ns = ns;
			t->mounts[t->n++] = m;
		}
		p = stop + 1;
	}
	return 0;
}

static size_t slot_of(const struct mount_table *t, uint64_t key)
{
	return (key * 0x9e3779b97f4a7c15 >> 32) & (t->slots - 1);
}

void mount_table_index(struct mount_table *t)
{
	free(t->by_id);
	free(t->by_dev);
	for (t->slots = 16; t->slots < t->n * 2;)
		t->slots *= 2;
	t->by_id = xzalloc(t->slots * sizeof(*t->by_id));
	t->by_dev = xzalloc(t->slots * sizeof(*t->by_dev));
	for (size_t i = 0; i < t->n; i++) {
		size_t s = slot_of(t, t->mounts[i].id);

		while (t->by_id[s])
			s = (s + 1) & (t->slots - 1);
		t->by_id[s] = i + 1;
		/* The first one of each device. */
		s = slot_of(t, t->mounts[i].dev);
		while (t->by_dev[s] &&
		       t->mounts[t->by_dev[s] - 1].dev != t->mounts[i].dev)
			s = (s + 1) & (t->slots - 1);
		if (!t->by_dev[s])
			t->by_dev[s] = i + 1;
	}
}

const struct mount *mount_find(const struct mount_table *t, int id)
{
	if (!t->slots)
		return NULL;
	for (size_t s = slot_of(t, id); t->by_id[s];
	     s = (s + 1) & (t->slots - 1))
		if (t->mounts[t->by_id[s] - 1].id == id)
			return &t->mounts[t->by_id[s] - 1];
	return NULL;
}

const struct mount *mount_find_dev(const struct mount_table *t, dev_t dev)
{
	if (!t->slots)
		return NULL;
	for (size_t s = slot_of(t, dev); t->by_dev[s];
	     s = (s + 1) & (t->slots - 1))
		if (t->mounts[t->by_dev[s] - 1].dev == dev)
			return &t->mounts[t->by_dev[s] - 1];
	return NULL;
}

void mount_table_done(struct mount_table *t)
{
	for (size_t i = 0; i < t->n; i++) {
		free(t->mounts[i].type);
		free(t->mounts[i].source);
		free(t->mounts[i].point);
	}
	free(t->mounts);
	free(t->namespaces);
	free(t->by_id);
	free(t->by_dev);
	memset(t, 0, sizeof(*t));
}
