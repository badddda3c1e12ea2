/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What the iterators over descriptors and mappings write: one record behind
 * the other. Both sides are of one build.
 */
#ifndef RINGSIDE_SNAPSHOT_FD_ITER_H
#define RINGSIDE_SNAPSHOT_FD_ITER_H

enum {
	FD_ITER_PATH = 4096,  /* what one reads of a link is no longer */
	FD_ITER_SLOTS = 4096, /* of paths that were told; a power of two */
};

enum fd_iter_flag {
	FD_ITER_UNLINKED = 1 << 0,
	FD_ITER_EVENTFD = 1 << 1, /* value: its counter, aux: id */
	FD_ITER_SEMAPHORE = 1 << 2,
	FD_ITER_SIGNALFD = 1 << 3, /* value: the mask */
	FD_ITER_UNIX = 1 << 4,	   /* value: descriptors in flight */
	FD_ITER_NO_PATH = 1 << 5,  /* it was too long: ask /proc */
	FD_ITER_TOLD = 1 << 6,	   /* the path with this number came before */
	FD_ITER_BACKING = 1 << 7,  /* mapped: a file below the one meant */
};

/*
 * A path has a number, and comes with the first record that has the number;
 * it is another one for each pass. 0: what it is called follows from its kind
 * and inode.
 */
struct fd_iter_record {
	__u32 len; /* with the path, a multiple of 8 */
	__u32 path_id, path_len;
	__s32 tgid, pid, fd;
	__u32 mnt_id;
	__u32 flags; /* of open(2), with O_CLOEXEC */
	__u32 mode, links;
	__u32 dev, rdev; /* of the kernel: major << 20 | minor */
	__u32 what;	 /* enum fd_iter_flag */
	__u32 magic, aux;
	__u32 unused;
	__u64 file; /* an address, for comparison only */
	__u64 ino, size, blocks;
	__s64 pos;   /* of a mapping: where it begins */
	__u64 value; /* and ends */
};

#endif
