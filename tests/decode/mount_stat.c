/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=statmount,listmount,listns,mount_setattr,open_tree,openat2,rseq_slice_yield -a4 */
/* Mounts as the kernel tells of them, and requests longer than is known. */
#include "sys_spec.h"

#include <fcntl.h>
#include <linux/mount.h>
#include <linux/openat2.h>
#include <linux/types.h>
#include <sys/statfs.h>
#include <sys/sysmacros.h>
#include <sys/stat.h>
#include <inttypes.h>

#ifndef SYS_statmount
#define SYS_statmount 457
#define SYS_listmount 458
#endif
#define SYS_listns_nr		470
#define SYS_rseq_slice_yield_nr 471

struct request {
	uint32_t size, fd;
	uint64_t id, param, ns_id;
	uint64_t more;
};

/* struct statmount, as far as this program looks at it. */
struct answer {
	uint32_t size, mnt_opts;
	uint64_t mask;
	uint32_t major, minor;
	uint64_t magic;
	uint32_t sb_flags, fs_type;
	uint64_t id, parent;
	uint32_t id_old, parent_old;
	uint64_t attr, propagation, peer_group, master, from;
	uint32_t root, point;
	uint64_t ns_id;
	uint32_t subtype, source, opt_num, opt_array;
	char rest[512 - 128 - 8];
	char str[4096];
};

static uint64_t root_id(void)
{
	struct {
		uint32_t mask, rest[35];
		uint64_t id;
		uint64_t tail[20];
	} stx;

	/* STATX_MNT_ID_UNIQUE */
	if (syscall(SYS_statx, AT_FDCWD, "/proc", 0, 0x4000, &stx) ||
	    !(stx.mask & 0x4000))
		exit(SKIP);
	return stx.id;
}

static void statmount(void)
{
	static struct answer a;
	struct request q = { .size = 24, .id = root_id(), .param = 0x200 | 0x3a };
	uint64_t id = q.id;
	long r;

	r = syscall(SYS_statmount, &q, &a, 4608L, 0);
	if (r < 0 && errno == ENOSYS)
		exit(SKIP);
	if (r < 0)
		exit(SKIP);
	printf("statmount({size=24, mnt_ns_fd=0, mnt_id=%#" PRIx64 ", "
	       "param=STATMOUNT_MNT_BASIC|STATMOUNT_MNT_ROOT|"
	       "STATMOUNT_MNT_POINT|STATMOUNT_FS_TYPE|STATMOUNT_SB_SOURCE}, "
	       "{size=%u, mask=STATMOUNT_MNT_BASIC|STATMOUNT_MNT_ROOT|"
	       "STATMOUNT_MNT_POINT|STATMOUNT_FS_TYPE|STATMOUNT_SB_SOURCE, "
	       "fs_type=\"proc\", mnt_id=%#" PRIx64 ", mnt_parent_id=%#" PRIx64
	       ", mnt_id_old=%#x, mnt_parent_id_old=%#x, ",
	       id, a.size, a.id, a.parent, a.id_old, a.parent_old);
	printf("mnt_attr=");
	for (unsigned i = 0, n = 0; i < 8; i++) {
		static const char *const names[] = {
			"RDONLY", "NOSUID", "NODEV", "NOEXEC", "NOATIME",
			"STRICTATIME", "", "NODIRATIME",
		};

		if (!a.attr && !i)
			printf("0");
		if (a.attr & 1u << i)
			printf("%sMOUNT_ATTR_%s", n++ ? "|" : "", names[i]);
	}
	printf(", mnt_propagation=%s, mnt_peer_group=%#" PRIx64
	       ", mnt_master=%#" PRIx64 ", mnt_root=\"%s\", mnt_point=\"%s\", "
	       "sb_source=\"%s\"}, 4608, 0) = %s\n",
	       a.propagation == 0x100000 ? "MS_SHARED" :
	       a.propagation == 0x40000	 ? "MS_PRIVATE" :
	       a.propagation == 0x80000	 ? "MS_SLAVE" :
					   "0",
	       a.peer_group, a.master, a.str + a.root, a.str + a.point,
	       a.str + a.source, result(r));
}

static void requests(void)
{
	struct request q = { .size = 32, .fd = 0, .id = UINT64_MAX };
	uint64_t ids[2];
	long r;

	r = syscall(SYS_listmount, &q, ids, 1L, 1);
	if (r == 1)
		printf("listmount({size=32, mnt_ns_fd=0, mnt_id=LSMT_ROOT, "
		       "param=0, mnt_ns_id=0}, [%#" PRIx64 "], 1, "
		       "LISTMOUNT_REVERSE) = %s\n", ids[0], result(r));
	else
		printf("listmount({size=32, mnt_ns_fd=0, mnt_id=LSMT_ROOT, "
		       "param=0, mnt_ns_id=0}, %s, 1, LISTMOUNT_REVERSE) = "
		       "%s\n", r ? "?" : "[]", result(r));
	q.size = 24;
	r = syscall(SYS_listmount, at_end(&q, 16), ids, 2L, 0);
	printf("listmount({size=24, mnt_ns_fd=0, mnt_id=LSMT_ROOT, "
	       "... /* %p */}, %p, 2, 0) = %s\n",
	       (char *)at_end(NULL, 16) + 16, (void *)ids, result(r));
	q.size = 40;
	q.more = 0x1122334455667788;
	r = syscall(SYS_listmount, &q, ids, 2L, 0);
	printf("listmount({size=40, mnt_ns_fd=0, mnt_id=LSMT_ROOT, param=0, "
	       "mnt_ns_id=0, /* bytes 32..39 */ "
	       "\"\\x88\\x77\\x66\\x55\\x44\\x33\\x22\\x11\"}, %p, 2, 0) = "
	       "%s\n", (void *)ids, result(r));
}

static void namespaces(void)
{
	struct {
		uint32_t size, spare;
		uint64_t id;
		uint32_t type, spare2;
		uint64_t user;
	} q = { 32, 0, 5, 0x20000080, 0, UINT64_MAX };
	uint64_t ids[2];
	long r;

	q.spare = 1; /* never right */
	r = syscall(SYS_listns_nr, &q, ids, 2L, 0);
	printf("listns({size=32, spare=0x1, ns_id=0x5, "
	       "ns_type=TIME_NS|PID_NS, user_ns_id=LISTNS_CURRENT_USER}, %p, "
	       "2, 0) = %s\n", (void *)ids, result(r));
	r = syscall(SYS_rseq_slice_yield_nr);
	printf("rseq_slice_yield() = %s\n", result(r));
}

static void attributes(void)
{
	struct mount_attr both[2] = { { 1, 0x70, 0x80000, 17 } }, *a = both;
	struct open_how how[2] = { { O_RDWR | O_CREAT, 0644, 0x21 },
				   { 0, 0, 0 } };
	long r;

	r = syscall(SYS_mount_setattr, -1, "none", 0x8000, a, sizeof(*a));
	printf("mount_setattr(-1, \"none\", AT_RECURSIVE, "
	       "{attr_set=MOUNT_ATTR_RDONLY, attr_clr=MOUNT_ATTR__ATIME, "
	       "propagation=MS_SLAVE, userns_fd=17}, 32) = %s\n", result(r));
	a->attr_set = 0x100000;
	a->userns_fd = (uint64_t)-1;
	r = syscall(SYS_mount_setattr, -1, "none", 0, a, 40L);
	printf("mount_setattr(-1, \"none\", 0, {attr_set=MOUNT_ATTR_IDMAP, "
	       "attr_clr=MOUNT_ATTR__ATIME, propagation=MS_SLAVE, "
	       "userns_fd=-1}, 40) = %s\n", result(r));
	/* Zeros behind what is known are nothing. */
	r = syscall(SYS_openat2, -1, "none", how, 48L);
	printf("openat2(-1, \"none\", {flags=O_RDWR|O_CREAT, mode=0644, "
	       "resolve=RESOLVE_NO_XDEV|RESOLVE_CACHED}, 48) = %s\n",
	       result(r));
	how[1].resolve = 7;
	r = syscall(SYS_openat2, -1, "none", how, 48L);
	printf("openat2(-1, \"none\", {flags=O_RDWR|O_CREAT, mode=0644, "
	       "resolve=RESOLVE_NO_XDEV|RESOLVE_CACHED, /* bytes 24..47 */ \""
	       "\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00"
	       "\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00"
	       "\\x07\\x00\\x00\\x00\\x00\\x00\\x00\\x00\"}, 48) = %s\n",
	       result(r));
	r = syscall(SYS_openat2, -1, "none", at_end(how, 24), 32L);
	printf("openat2(-1, \"none\", {flags=O_RDWR|O_CREAT, mode=0644, "
	       "resolve=RESOLVE_NO_XDEV|RESOLVE_CACHED, ... /* %p */}, 32) = "
	       "%s\n", (char *)at_end(NULL, 24) + 24, result(r));
	r = syscall(SYS_openat2, -1, "none", at_end(how, 16), 24L);
	printf("openat2(-1, \"none\", %p, 24) = %s\n", at_end(NULL, 16),
	       result(r));
	r = syscall(SYS_open_tree, -1, "none", 0x80003);
	printf("open_tree(-1, \"none\", OPEN_TREE_CLONE|OPEN_TREE_NAMESPACE|"
	       "OPEN_TREE_CLOEXEC) = %s\n", result(r));
}

int main(void)
{
	statmount();
	requests();
	namespaces();
	attributes();
	return 0;
}
