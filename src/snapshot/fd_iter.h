/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What the iterator over descriptors writes: one record behind the other, each
 * with the path behind it. Both sides are of one build.
 */
#ifndef RINGSIDE_SNAPSHOT_FD_ITER_H
#define RINGSIDE_SNAPSHOT_FD_ITER_H

enum {
	FD_ITER_PATH = 4096, /* what one reads of a link is no longer */
};

enum fd_iter_flag {
	FD_ITER_UNLINKED = 1 << 0,
	FD_ITER_EVENTFD = 1 << 1, /* value: its counter, aux: id */
	FD_ITER_SEMAPHORE = 1 << 2,
	FD_ITER_SIGNALFD = 1 << 3, /* value: the mask */
	FD_ITER_UNIX = 1 << 4,	   /* value: descriptors in flight */
	FD_ITER_NO_PATH = 1 << 5,  /* it was too long: ask /proc */
};

struct fd_iter_record {
	__u32 len; /* with the path, a multiple of 8 */
	__u32 path_len;
	__s32 tgid, pid, fd;
	__u32 mnt_id;
	__u32 flags; /* of open(2), with O_CLOEXEC */
	__u32 mode, links;
	__u32 dev, rdev; /* of the kernel: major << 20 | minor */
	__u32 what;	 /* enum fd_iter_flag */
	__u32 magic, aux;
	__u64 file; /* an address, for comparison only */
	__u64 ino, size, blocks;
	__s64 pos;
	__u64 value;
};

#endif
