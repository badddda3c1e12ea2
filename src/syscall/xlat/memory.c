/* SPDX-License-Identifier: BSD-2-Clause */
/* mmap(2) and its kin. */
#include "syscall/xlat/memory.h"

#include "syscall/xlat/huge.h"

#define mmap_prot_items(X) \
	X(0, "PROT_NONE") \
	X(0x1, "PROT_READ") \
	X(0x2, "PROT_WRITE") \
	X(0x4, "PROT_EXEC") \
	X(0x8, "PROT_SEM") \
	X(0x1000000, "PROT_GROWSDOWN") \
	X(0x2000000, "PROT_GROWSUP")

const struct xlat_set xlat_mmap_prot = {
	.prefix = "PROT_???",
	XLAT_ITEMS(mmap_prot_items),
	.kind = XLAT_FLAGS,
};

#define mmap_type_items(X) \
	X(0, "MAP_FILE") \
	X(1, "MAP_SHARED") \
	X(2, "MAP_PRIVATE") \
	X(3, "MAP_SHARED_VALIDATE") \
	X(8, "MAP_DROPPABLE")

const struct xlat_set xlat_mmap_type = {
	.prefix = "MAP_???",
	XLAT_ITEMS(mmap_type_items),
	.kind = XLAT_ENUM,
};

#define mmap_flags_items(X) \
	X(0x10, "MAP_FIXED") \
	X(0x20, "MAP_ANONYMOUS") \
	X(0x40, "MAP_32BIT") \
	X(0x80, "MAP_ABOVE4G") \
	X(0x4000, "MAP_NORESERVE") \
	X(0x8000, "MAP_POPULATE") \
	X(0x10000, "MAP_NONBLOCK") \
	X(0x100, "MAP_GROWSDOWN") \
	X(0x800, "MAP_DENYWRITE") \
	X(0x1000, "MAP_EXECUTABLE") \
	X(0x2000, "MAP_LOCKED") \
	X(0x20000, "MAP_STACK") \
	X(0x40000, "MAP_HUGETLB") \
	X(0x80000, "MAP_SYNC") \
	X(0x100000, "MAP_FIXED_NOREPLACE") \
	HUGE_SIZES(X, "MAP") \
	X(0x4000000, "MAP_UNINITIALIZED")

const struct xlat_set xlat_mmap_flags = {
	.prefix = "MAP_???",
	XLAT_ITEMS(mmap_flags_items),
	.kind = XLAT_FLAGS,
	.sub = &xlat_mmap_type,
	.sub_mask = 0xf,
};

#define mremap_flags_items(X) \
	X(0x1, "MREMAP_MAYMOVE") \
	X(0x2, "MREMAP_FIXED") \
	X(0x4, "MREMAP_DONTUNMAP")

const struct xlat_set xlat_mremap_flags = {
	.prefix = "MREMAP_???",
	XLAT_ITEMS(mremap_flags_items),
	.kind = XLAT_FLAGS,
};

#define madvise_items(X) \
	X(0, "MADV_NORMAL") \
	X(1, "MADV_RANDOM") \
	X(2, "MADV_SEQUENTIAL") \
	X(3, "MADV_WILLNEED") \
	X(4, "MADV_DONTNEED") \
	X(8, "MADV_FREE") \
	X(9, "MADV_REMOVE") \
	X(10, "MADV_DONTFORK") \
	X(11, "MADV_DOFORK") \
	X(12, "MADV_MERGEABLE") \
	X(13, "MADV_UNMERGEABLE") \
	X(14, "MADV_HUGEPAGE") \
	X(15, "MADV_NOHUGEPAGE") \
	X(16, "MADV_DONTDUMP") \
	X(17, "MADV_DODUMP") \
	X(18, "MADV_WIPEONFORK") \
	X(19, "MADV_KEEPONFORK") \
	X(20, "MADV_COLD") \
	X(21, "MADV_PAGEOUT") \
	X(22, "MADV_POPULATE_READ") \
	X(23, "MADV_POPULATE_WRITE") \
	X(24, "MADV_DONTNEED_LOCKED") \
	X(25, "MADV_COLLAPSE") \
	X(100, "MADV_HWPOISON") \
	X(101, "MADV_SOFT_OFFLINE") \
	X(102, "MADV_GUARD_INSTALL") \
	X(103, "MADV_GUARD_REMOVE")

const struct xlat_set xlat_madvise = {
	.prefix = "MADV_???",
	XLAT_ITEMS(madvise_items),
	.kind = XLAT_ENUM,
};

#define msync_flags_items(X) \
	X(0x4, "MS_SYNC") \
	X(0x1, "MS_ASYNC") \
	X(0x2, "MS_INVALIDATE")

const struct xlat_set xlat_msync_flags = {
	.prefix = "MS_???",
	XLAT_ITEMS(msync_flags_items),
	.kind = XLAT_FLAGS,
};

#define mlockall_flags_items(X) \
	X(0x1, "MCL_CURRENT") \
	X(0x2, "MCL_FUTURE") \
	X(0x4, "MCL_ONFAULT")

const struct xlat_set xlat_mlockall_flags = {
	.prefix = "MCL_???",
	XLAT_ITEMS(mlockall_flags_items),
	.kind = XLAT_FLAGS,
};

#define mlock2_flags_items(X) \
	X(0x1, "MLOCK_ONFAULT")

const struct xlat_set xlat_mlock2_flags = {
	.prefix = "MLOCK_???",
	XLAT_ITEMS(mlock2_flags_items),
	.kind = XLAT_FLAGS,
};

#define pkey_access_items(X) \
	X(0, "PKEY_UNRESTRICTED") \
	X(0x1, "PKEY_DISABLE_ACCESS") \
	X(0x2, "PKEY_DISABLE_WRITE") \
	X(0x4, "PKEY_DISABLE_EXECUTE")

const struct xlat_set xlat_pkey_access = {
	.prefix = "PKEY_???",
	XLAT_ITEMS(pkey_access_items),
	.kind = XLAT_FLAGS,
};

#define memfd_flags_items(X) \
	X(0x1, "MFD_CLOEXEC") \
	X(0x2, "MFD_ALLOW_SEALING") \
	X(0x4, "MFD_HUGETLB") \
	X(0x8, "MFD_NOEXEC_SEAL") \
	X(0x10, "MFD_EXEC") \
	HUGE_SIZES(X, "MFD") \
	HUGE_SIZE(X, 1, "MFD")

const struct xlat_set xlat_memfd_flags = {
	.prefix = "MFD_???",
	XLAT_ITEMS(memfd_flags_items),
	.kind = XLAT_FLAGS,
};

#define memfd_secret_flags_items(X) \
	X(0x80000, "O_CLOEXEC")

const struct xlat_set xlat_memfd_secret_flags = {
	.prefix = "O_???",
	XLAT_ITEMS(memfd_secret_flags_items),
	.kind = XLAT_FLAGS,
};

#define shadow_stack_flags_items(X) \
	X(0x1, "SHADOW_STACK_SET_TOKEN")

const struct xlat_set xlat_shadow_stack_flags = {
	.prefix = "SHADOW_STACK_???",
	XLAT_ITEMS(shadow_stack_flags_items),
	.kind = XLAT_FLAGS,
};

#define userfaultfd_flags_items(X) \
	X(0x1, "UFFD_USER_MODE_ONLY") \
	X(0x800, "O_NONBLOCK") \
	X(0x80000, "O_CLOEXEC")

const struct xlat_set xlat_userfaultfd_flags = {
	.prefix = "UFFD_???",
	XLAT_ITEMS(userfaultfd_flags_items),
	.kind = XLAT_FLAGS,
};

#define mempolicy_mode_items(X) \
	X(0, "MPOL_DEFAULT") \
	X(1, "MPOL_PREFERRED") \
	X(2, "MPOL_BIND") \
	X(3, "MPOL_INTERLEAVE") \
	X(4, "MPOL_LOCAL") \
	X(5, "MPOL_PREFERRED_MANY") \
	X(6, "MPOL_WEIGHTED_INTERLEAVE")

const struct xlat_set xlat_mempolicy_mode = {
	.prefix = "MPOL_???",
	XLAT_ITEMS(mempolicy_mode_items),
	.kind = XLAT_ENUM,
};

#define mempolicy_items(X) \
	X(0x8000, "MPOL_F_STATIC_NODES") \
	X(0x4000, "MPOL_F_RELATIVE_NODES") \
	X(0x2000, "MPOL_F_NUMA_BALANCING")

const struct xlat_set xlat_mempolicy = {
	.prefix = "MPOL_???",
	XLAT_ITEMS(mempolicy_items),
	.kind = XLAT_FLAGS,
	.sub = &xlat_mempolicy_mode,
	.sub_mask = 0x1fff,
};

#define get_mempolicy_flags_items(X) \
	X(0x1, "MPOL_F_NODE") \
	X(0x2, "MPOL_F_ADDR") \
	X(0x4, "MPOL_F_MEMS_ALLOWED")

const struct xlat_set xlat_get_mempolicy_flags = {
	.prefix = "MPOL_F_???",
	XLAT_ITEMS(get_mempolicy_flags_items),
	.kind = XLAT_FLAGS,
};

#define mbind_flags_items(X) \
	X(0x1, "MPOL_MF_STRICT") \
	X(0x2, "MPOL_MF_MOVE") \
	X(0x4, "MPOL_MF_MOVE_ALL")

const struct xlat_set xlat_mbind_flags = {
	.prefix = "MPOL_MF_???",
	XLAT_ITEMS(mbind_flags_items),
	.kind = XLAT_FLAGS,
};

#define move_pages_flags_items(X) \
	X(0x2, "MPOL_MF_MOVE") \
	X(0x4, "MPOL_MF_MOVE_ALL")

const struct xlat_set xlat_move_pages_flags = {
	.prefix = "MPOL_MF_???",
	XLAT_ITEMS(move_pages_flags_items),
	.kind = XLAT_FLAGS,
};
