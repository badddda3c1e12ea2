/* SPDX-License-Identifier: BSD-2-Clause */
/* mmap(2) and its kin. */
#include "syscall/xlat/memory.h"

static const struct xlat mmap_prot_items[] = {
	{ 0, "PROT_NONE" },
	{ 0x1, "PROT_READ" },
	{ 0x2, "PROT_WRITE" },
	{ 0x4, "PROT_EXEC" },
	{ 0x8, "PROT_SEM" },
	{ 0x1000000, "PROT_GROWSDOWN" },
	{ 0x2000000, "PROT_GROWSUP" },
};

const struct xlat_set xlat_mmap_prot = {
	.prefix = "PROT_???",
	XLAT_ITEMS(mmap_prot_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat mmap_type_items[] = {
	{ 0, "MAP_FILE" },
	{ 1, "MAP_SHARED" },
	{ 2, "MAP_PRIVATE" },
	{ 3, "MAP_SHARED_VALIDATE" },
	{ 8, "MAP_DROPPABLE" },
};

const struct xlat_set xlat_mmap_type = {
	.prefix = "MAP_???",
	XLAT_ITEMS(mmap_type_items),
	.kind = XLAT_ENUM,
};

static const struct xlat mmap_flags_items[] = {
	{ 0x10, "MAP_FIXED" },
	{ 0x20, "MAP_ANONYMOUS" },
	{ 0x40, "MAP_32BIT" },
	{ 0x80, "MAP_ABOVE4G" },
	{ 0x4000, "MAP_NORESERVE" },
	{ 0x8000, "MAP_POPULATE" },
	{ 0x10000, "MAP_NONBLOCK" },
	{ 0x100, "MAP_GROWSDOWN" },
	{ 0x800, "MAP_DENYWRITE" },
	{ 0x1000, "MAP_EXECUTABLE" },
	{ 0x2000, "MAP_LOCKED" },
	{ 0x20000, "MAP_STACK" },
	{ 0x40000, "MAP_HUGETLB" },
	{ 0x80000, "MAP_SYNC" },
	{ 0x100000, "MAP_FIXED_NOREPLACE" },
	{ 0x88000000, "34<<MAP_HUGE_SHIFT" },
	{ 0x7c000000, "31<<MAP_HUGE_SHIFT" },
	{ 0x78000000, "30<<MAP_HUGE_SHIFT" },
	{ 0x74000000, "29<<MAP_HUGE_SHIFT" },
	{ 0x70000000, "28<<MAP_HUGE_SHIFT" },
	{ 0x64000000, "25<<MAP_HUGE_SHIFT" },
	{ 0x60000000, "24<<MAP_HUGE_SHIFT" },
	{ 0x5c000000, "23<<MAP_HUGE_SHIFT" },
	{ 0x54000000, "21<<MAP_HUGE_SHIFT" },
	{ 0x50000000, "20<<MAP_HUGE_SHIFT" },
	{ 0x4c000000, "19<<MAP_HUGE_SHIFT" },
	{ 0x40000000, "16<<MAP_HUGE_SHIFT" },
	{ 0x4000000, "MAP_UNINITIALIZED" },
};

const struct xlat_set xlat_mmap_flags = {
	.prefix = "MAP_???",
	XLAT_ITEMS(mmap_flags_items),
	.kind = XLAT_FLAGS,
	.sub = &xlat_mmap_type,
	.sub_mask = 0xf,
};

static const struct xlat mremap_flags_items[] = {
	{ 0x1, "MREMAP_MAYMOVE" },
	{ 0x2, "MREMAP_FIXED" },
	{ 0x4, "MREMAP_DONTUNMAP" },
};

const struct xlat_set xlat_mremap_flags = {
	.prefix = "MREMAP_???",
	XLAT_ITEMS(mremap_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat madvise_items[] = {
	{ 0, "MADV_NORMAL" },
	{ 1, "MADV_RANDOM" },
	{ 2, "MADV_SEQUENTIAL" },
	{ 3, "MADV_WILLNEED" },
	{ 4, "MADV_DONTNEED" },
	{ 8, "MADV_FREE" },
	{ 9, "MADV_REMOVE" },
	{ 10, "MADV_DONTFORK" },
	{ 11, "MADV_DOFORK" },
	{ 12, "MADV_MERGEABLE" },
	{ 13, "MADV_UNMERGEABLE" },
	{ 14, "MADV_HUGEPAGE" },
	{ 15, "MADV_NOHUGEPAGE" },
	{ 16, "MADV_DONTDUMP" },
	{ 17, "MADV_DODUMP" },
	{ 18, "MADV_WIPEONFORK" },
	{ 19, "MADV_KEEPONFORK" },
	{ 20, "MADV_COLD" },
	{ 21, "MADV_PAGEOUT" },
	{ 22, "MADV_POPULATE_READ" },
	{ 23, "MADV_POPULATE_WRITE" },
	{ 24, "MADV_DONTNEED_LOCKED" },
	{ 25, "MADV_COLLAPSE" },
	{ 100, "MADV_HWPOISON" },
	{ 101, "MADV_SOFT_OFFLINE" },
	{ 102, "MADV_GUARD_INSTALL" },
	{ 103, "MADV_GUARD_REMOVE" },
};

const struct xlat_set xlat_madvise = {
	.prefix = "MADV_???",
	XLAT_ITEMS(madvise_items),
	.kind = XLAT_ENUM,
};

static const struct xlat msync_flags_items[] = {
	{ 0x4, "MS_SYNC" },
	{ 0x1, "MS_ASYNC" },
	{ 0x2, "MS_INVALIDATE" },
};

const struct xlat_set xlat_msync_flags = {
	.prefix = "MS_???",
	XLAT_ITEMS(msync_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat mlockall_flags_items[] = {
	{ 0x1, "MCL_CURRENT" },
	{ 0x2, "MCL_FUTURE" },
	{ 0x4, "MCL_ONFAULT" },
};

const struct xlat_set xlat_mlockall_flags = {
	.prefix = "MCL_???",
	XLAT_ITEMS(mlockall_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat mlock2_flags_items[] = {
	{ 0x1, "MLOCK_ONFAULT" },
};

const struct xlat_set xlat_mlock2_flags = {
	.prefix = "MLOCK_???",
	XLAT_ITEMS(mlock2_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat pkey_access_items[] = {
	{ 0, "PKEY_UNRESTRICTED" },
	{ 0x1, "PKEY_DISABLE_ACCESS" },
	{ 0x2, "PKEY_DISABLE_WRITE" },
	{ 0x4, "PKEY_DISABLE_EXECUTE" },
};

const struct xlat_set xlat_pkey_access = {
	.prefix = "PKEY_???",
	XLAT_ITEMS(pkey_access_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat memfd_flags_items[] = {
	{ 0x1, "MFD_CLOEXEC" },
	{ 0x2, "MFD_ALLOW_SEALING" },
	{ 0x4, "MFD_HUGETLB" },
	{ 0x8, "MFD_NOEXEC_SEAL" },
	{ 0x10, "MFD_EXEC" },
	{ 0x88000000, "34<<MFD_HUGE_SHIFT" },
	{ 0x7c000000, "31<<MFD_HUGE_SHIFT" },
	{ 0x78000000, "30<<MFD_HUGE_SHIFT" },
	{ 0x74000000, "29<<MFD_HUGE_SHIFT" },
	{ 0x70000000, "28<<MFD_HUGE_SHIFT" },
	{ 0x64000000, "25<<MFD_HUGE_SHIFT" },
	{ 0x60000000, "24<<MFD_HUGE_SHIFT" },
	{ 0x5c000000, "23<<MFD_HUGE_SHIFT" },
	{ 0x54000000, "21<<MFD_HUGE_SHIFT" },
	{ 0x50000000, "20<<MFD_HUGE_SHIFT" },
	{ 0x4c000000, "19<<MFD_HUGE_SHIFT" },
	{ 0x40000000, "16<<MFD_HUGE_SHIFT" },
};

const struct xlat_set xlat_memfd_flags = {
	.prefix = "MFD_???",
	XLAT_ITEMS(memfd_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat memfd_secret_flags_items[] = {
	{ 0x80000, "O_CLOEXEC" },
};

const struct xlat_set xlat_memfd_secret_flags = {
	.prefix = "O_???",
	XLAT_ITEMS(memfd_secret_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat shadow_stack_flags_items[] = {
	{ 0x1, "SHADOW_STACK_SET_TOKEN" },
};

const struct xlat_set xlat_shadow_stack_flags = {
	.prefix = "SHADOW_STACK_???",
	XLAT_ITEMS(shadow_stack_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat userfaultfd_flags_items[] = {
	{ 0x1, "UFFD_USER_MODE_ONLY" },
	{ 0x800, "O_NONBLOCK" },
	{ 0x80000, "O_CLOEXEC" },
};

const struct xlat_set xlat_userfaultfd_flags = {
	.prefix = "UFFD_???",
	XLAT_ITEMS(userfaultfd_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat mempolicy_mode_items[] = {
	{ 0, "MPOL_DEFAULT" },
	{ 1, "MPOL_PREFERRED" },
	{ 2, "MPOL_BIND" },
	{ 3, "MPOL_INTERLEAVE" },
	{ 4, "MPOL_LOCAL" },
	{ 5, "MPOL_PREFERRED_MANY" },
	{ 6, "MPOL_WEIGHTED_INTERLEAVE" },
};

const struct xlat_set xlat_mempolicy_mode = {
	.prefix = "MPOL_???",
	XLAT_ITEMS(mempolicy_mode_items),
	.kind = XLAT_ENUM,
};

static const struct xlat mempolicy_items[] = {
	{ 0x8000, "MPOL_F_STATIC_NODES" },
	{ 0x4000, "MPOL_F_RELATIVE_NODES" },
	{ 0x2000, "MPOL_F_NUMA_BALANCING" },
};

const struct xlat_set xlat_mempolicy = {
	.prefix = "MPOL_F_???",
	XLAT_ITEMS(mempolicy_items),
	.kind = XLAT_FLAGS,
	.sub = &xlat_mempolicy_mode,
	.sub_mask = 0x1fff,
};

static const struct xlat get_mempolicy_flags_items[] = {
	{ 0x1, "MPOL_F_NODE" },
	{ 0x2, "MPOL_F_ADDR" },
	{ 0x4, "MPOL_F_MEMS_ALLOWED" },
};

const struct xlat_set xlat_get_mempolicy_flags = {
	.prefix = "MPOL_F_???",
	XLAT_ITEMS(get_mempolicy_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat mbind_flags_items[] = {
	{ 0x1, "MPOL_MF_STRICT" },
	{ 0x2, "MPOL_MF_MOVE" },
	{ 0x4, "MPOL_MF_MOVE_ALL" },
};

const struct xlat_set xlat_mbind_flags = {
	.prefix = "MPOL_MF_???",
	XLAT_ITEMS(mbind_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat move_pages_flags_items[] = {
	{ 0x2, "MPOL_MF_MOVE" },
	{ 0x4, "MPOL_MF_MOVE_ALL" },
};

const struct xlat_set xlat_move_pages_flags = {
	.prefix = "MPOL_MF_???",
	XLAT_ITEMS(move_pages_flags_items),
	.kind = XLAT_FLAGS,
};
