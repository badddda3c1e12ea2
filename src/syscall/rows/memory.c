/* SPDX-License-Identifier: BSD-2-Clause */
/* Memory: mappings, advice, locks, NUMA policy, other processes' memory. */
#include "syscall/table.h"
#include "syscall/xlat/memory.h"

#define MEMORY (SC_MEMORY | SC_PROCESS_CONTROL)

/* An iovec of another process: its addresses mean nothing in this one. */
static const struct field remote_iovec_members[] = {
	{ "iov_base", ARG_PTR, .type = T_PTR },
	{ "iov_len", ARG_ULONG, .type = T_ULONG },
};
static const struct layout remote_iovec = {
	"iovec", LAYOUT_MEMBERS(remote_iovec_members)
};
static const struct field elem_remote_iovec = {
	NULL, ARG_STRUCT, .type = T_INLINE, .layout = &remote_iovec
};

SYSENT(mmap) = {
	.name = "mmap", .classes = SC_DESC | MEMORY, .ret = RET_HEX,
	ARGS(
		{ "addr", ARG_PTR },
		{ "length", ARG_ULONG },
		{ "prot", ARG_FLAGS, .flags = FIELD_WIDE,
		  .xlat = &xlat_mmap_prot },
		{ "flags", ARG_FLAGS, .flags = FIELD_WIDE,
		  .xlat = &xlat_mmap_flags },
		{ "fd", ARG_FD },
		{ "offset", ARG_HEX }
	),
};

SYSENT(mprotect) = {
	.name = "mprotect", .classes = MEMORY,
	ARGS(
		{ "addr", ARG_PTR },
		{ "length", ARG_ULONG },
		{ "prot", ARG_FLAGS, .flags = FIELD_WIDE,
		  .xlat = &xlat_mmap_prot }
	),
};

SYSENT(pkey_mprotect) = {
	.name = "pkey_mprotect", .classes = MEMORY,
	ARGS(
		{ "addr", ARG_PTR },
		{ "length", ARG_ULONG },
		{ "prot", ARG_FLAGS, .flags = FIELD_WIDE,
		  .xlat = &xlat_mmap_prot },
		{ "pkey", ARG_INT }
	),
};

SYSENT(munmap) = {
	.name = "munmap", .classes = MEMORY,
	ARGS({ "addr", ARG_PTR }, { "length", ARG_ULONG }),
};

SYSENT(brk) = {
	.name = "brk", .classes = MEMORY, .ret = RET_HEX,
	ARGS({ "addr", ARG_PTR }),
};

SYSENT(mremap) = {
	.name = "mremap", .classes = MEMORY, .ret = RET_HEX,
	ARGS(
		{ "old_address", ARG_PTR },
		{ "old_size", ARG_ULONG },
		{ "new_size", ARG_ULONG },
		{ "flags", ARG_FLAGS, .flags = FIELD_WIDE,
		  .xlat = &xlat_mremap_flags },
		/* MREMAP_FIXED or MREMAP_DONTUNMAP */
		{ "new_address", ARG_PTR, .when = { .arg = 3, .any = 0x6 } }
	),
};

SYSENT(remap_file_pages) = {
	.name = "remap_file_pages", .classes = MEMORY,
	ARGS(
		{ "addr", ARG_PTR },
		{ "size", ARG_ULONG },
		{ "prot", ARG_FLAGS, .flags = FIELD_WIDE,
		  .xlat = &xlat_mmap_prot },
		{ "pgoff", ARG_ULONG },
		{ "flags", ARG_FLAGS, .flags = FIELD_WIDE,
		  .xlat = &xlat_mmap_flags }
	),
};

SYSENT(msync) = {
	.name = "msync", .classes = MEMORY,
	ARGS(
		{ "addr", ARG_PTR },
		{ "length", ARG_ULONG },
		{ "flags", ARG_FLAGS, .xlat = &xlat_msync_flags }
	),
};

SYSENT(mincore) = {
	.name = "mincore", .classes = MEMORY,
	ARGS(
		{ "addr", ARG_PTR },
		{ "length", ARG_ULONG },
		{ "vec", ARG_MINCORE, .dir = DIR_OUT }
	),
};

SYSENT(madvise) = {
	.name = "madvise", .classes = MEMORY,
	ARGS(
		{ "addr", ARG_PTR },
		{ "length", ARG_ULONG },
		{ "advice", ARG_ENUM, .xlat = &xlat_madvise }
	),
};

SYSENT(process_madvise) = {
	.name = "process_madvise", .classes = SC_DESC | SC_PROCESS_CONTROL,
	ARGS(
		{ "pidfd", ARG_FD },
		{ "iovec", ARG_ARRAY, .len = LEN_ARG(2),
		  .elem = &elem_remote_iovec },
		{ "n", ARG_ULONG },
		{ "advice", ARG_ENUM, .xlat = &xlat_madvise },
		{ "flags", ARG_HEX32 }
	),
};

SYSENT(process_mrelease) = {
	.name = "process_mrelease", .classes = SC_DESC | SC_PROCESS_CONTROL,
	ARGS({ "pidfd", ARG_FD }, { "flags", ARG_HEX32 }),
};

SYSENT(mlock) = {
	.name = "mlock", .classes = MEMORY,
	ARGS({ "addr", ARG_PTR }, { "length", ARG_ULONG }),
};

SYSENT(mlock2) = {
	.name = "mlock2", .classes = MEMORY,
	ARGS(
		{ "addr", ARG_PTR },
		{ "length", ARG_ULONG },
		{ "flags", ARG_FLAGS, .xlat = &xlat_mlock2_flags }
	),
};

SYSENT(munlock) = {
	.name = "munlock", .classes = MEMORY,
	ARGS({ "addr", ARG_PTR }, { "length", ARG_ULONG }),
};

SYSENT(mlockall) = {
	.name = "mlockall", .classes = MEMORY,
	ARGS({ "flags", ARG_FLAGS, .xlat = &xlat_mlockall_flags }),
};

SYSENT(munlockall) = {
	.name = "munlockall", .classes = MEMORY,
};

SYSENT(mseal) = {
	.name = "mseal", .classes = MEMORY,
	ARGS(
		{ "addr", ARG_PTR },
		{ "length", ARG_ULONG },
		{ "flags", ARG_HEX }
	),
};

SYSENT(map_shadow_stack) = {
	.name = "map_shadow_stack", .classes = MEMORY, .ret = RET_HEX,
	ARGS(
		{ "addr", ARG_PTR },
		{ "len", ARG_ULONG },
		{ "flags", ARG_FLAGS, .xlat = &xlat_shadow_stack_flags }
	),
};

SYSENT(pkey_alloc) = {
	.name = "pkey_alloc", .classes = SC_PROCESS_CONTROL,
	ARGS(
		{ "flags", ARG_HEX },
		{ "access_rights", ARG_FLAGS, .flags = FIELD_WIDE,
		  .xlat = &xlat_pkey_access }
	),
};

SYSENT(pkey_free) = {
	.name = "pkey_free", .classes = SC_PROCESS_CONTROL,
	ARGS({ "pkey", ARG_INT }),
};

SYSENT(memfd_create) = {
	.name = "memfd_create", .classes = SC_DESC | SC_FILE_MANAGEMENT,
	.ret = RET_FD,
	ARGS(
		{ "name", ARG_STR, .len = LEN_CONST(249) },
		{ "flags", ARG_FLAGS, .xlat = &xlat_memfd_flags }
	),
};

SYSENT(memfd_secret) = {
	.name = "memfd_secret", .classes = SC_DESC | SC_FILE_MANAGEMENT,
	.ret = RET_FD,
	ARGS({ "flags", ARG_FLAGS, .xlat = &xlat_memfd_secret_flags }),
};

SYSENT(userfaultfd) = {
	.name = "userfaultfd", .classes = SC_DESC | SC_PROCESS_CONTROL,
	.ret = RET_FD,
	ARGS({ "flags", ARG_FLAGS, .xlat = &xlat_userfaultfd_flags }),
};

SYSENT(process_vm_readv) = {
	.name = "process_vm_readv", .classes = SC_COMMUNICATION,
	ARGS(
		{ "pid", ARG_PID },
		{ "local_iov", ARG_IOVEC, .dir = DIR_OUT, .len = LEN_ARG(2) },
		{ "liovcnt", ARG_ULONG },
		{ "remote_iov", ARG_ARRAY, .len = LEN_ARG(4),
		  .elem = &elem_remote_iovec },
		{ "riovcnt", ARG_ULONG },
		{ "flags", ARG_ULONG }
	),
};

SYSENT(process_vm_writev) = {
	.name = "process_vm_writev", .classes = SC_COMMUNICATION,
	ARGS(
		{ "pid", ARG_PID },
		{ "local_iov", ARG_IOVEC, .len = LEN_ARG(2) },
		{ "liovcnt", ARG_ULONG },
		{ "remote_iov", ARG_ARRAY, .len = LEN_ARG(4),
		  .elem = &elem_remote_iovec },
		{ "riovcnt", ARG_ULONG },
		{ "flags", ARG_ULONG }
	),
};

/* NUMA */

static const struct field elem_ptr = { NULL, ARG_PTR, .type = T_PTR };
static const struct field elem_int = { NULL, ARG_INT, .type = T_S32 };
static const struct field elem_status = { NULL, ARG_NEG_ERRNO, .type = T_S32 };
static const struct field elem_mode = { NULL, ARG_ENUM, .type = T_U32,
					.xlat = &xlat_mempolicy_mode };

SYSENT(mbind) = {
	.name = "mbind", .classes = MEMORY,
	ARGS(
		{ "addr", ARG_PTR },
		{ "len", ARG_ULONG },
		{ "mode", ARG_FLAGS, .flags = FIELD_WIDE,
		  .xlat = &xlat_mempolicy },
		{ "nodemask", ARG_NODEMASK, .len = LEN_ARG(4) },
		{ "maxnode", ARG_ULONG },
		{ "flags", ARG_FLAGS, .xlat = &xlat_mbind_flags }
	),
};

SYSENT(set_mempolicy) = {
	.name = "set_mempolicy", .classes = MEMORY,
	ARGS(
		{ "mode", ARG_FLAGS, .xlat = &xlat_mempolicy },
		{ "nodemask", ARG_NODEMASK, .len = LEN_ARG(2) },
		{ "maxnode", ARG_ULONG }
	),
};

SYSENT(get_mempolicy) = {
	.name = "get_mempolicy", .classes = MEMORY,
	ARGS(
		{ "mode", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1),
		  .elem = &elem_mode },
		{ "nodemask", ARG_NODEMASK, .dir = DIR_OUT,
		  .len = LEN_ARG(2) },
		{ "maxnode", ARG_ULONG },
		{ "addr", ARG_PTR },
		{ "flags", ARG_FLAGS, .flags = FIELD_WIDE,
		  .xlat = &xlat_get_mempolicy_flags }
	),
};

SYSENT(set_mempolicy_home_node) = {
	.name = "set_mempolicy_home_node", .classes = MEMORY,
	ARGS(
		{ "start", ARG_PTR },
		{ "len", ARG_ULONG },
		{ "home_node", ARG_ULONG },
		{ "flags", ARG_HEX }
	),
};

SYSENT(migrate_pages) = {
	.name = "migrate_pages", .classes = MEMORY,
	ARGS(
		{ "pid", ARG_PID },
		{ "maxnode", ARG_ULONG },
		{ "old_nodes", ARG_NODEMASK, .len = LEN_ARG(1) },
		{ "new_nodes", ARG_NODEMASK, .len = LEN_ARG(1) }
	),
};

SYSENT(move_pages) = {
	.name = "move_pages", .classes = MEMORY,
	ARGS(
		{ "pid", ARG_PID },
		{ "count", ARG_ULONG },
		{ "pages", ARG_ARRAY, .len = LEN_ARG(1), .elem = &elem_ptr },
		{ "nodes", ARG_ARRAY, .len = LEN_ARG(1), .elem = &elem_int },
		{ "status", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_ARG(1),
		  .elem = &elem_status },
		{ "flags", ARG_FLAGS, .xlat = &xlat_move_pages_flags }
	),
};
