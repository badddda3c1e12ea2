/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=bpf -a7 */
/* Maps, programs, links: attributes by command, and what comes back. */
#include "spec.h"

#include <stdbool.h>
#include <sys/mman.h>

struct insn {
	uint8_t code, regs;
	int16_t off;
	int32_t imm;
};

/* union bpf_attr, with room for what no kernel knows, before a guard page. */
static unsigned char *attr;

static void begin(void)
{
	memset(attr, 0, 256);
}

static void put32(unsigned off, uint32_t v)
{
	memcpy(attr + off, &v, sizeof(v));
}

static void put64(unsigned off, const void *p)
{
	uint64_t v = (uintptr_t)p;

	memcpy(attr + off, &v, sizeof(v));
}

static uint32_t get32(unsigned off)
{
	uint32_t v;

	memcpy(&v, attr + off, sizeof(v));
	return v;
}

/* Up to n bytes of what has no more than letters, NUL and newlines. */
static const char *quoted(const char *from, size_t n, bool is_string)
{
	static char buf[256];
	char *q = buf;

	for (; n-- && (*from || !is_string); from++) {
		if (*from == '\n' || !*from) {
			*q++ = '\\';
			*q++ = *from ? 'n' : '0';
		} else {
			*q++ = *from;
		}
	}
	*q = '\0';
	return buf;
}

static long bpf(int cmd, unsigned size)
{
	return syscall(SYS_bpf, cmd, attr, size);
}

#define ONE "\"\\x01\\x00\\x00\\x00\""
#define FIVE "\"\\x05\\x00\\x00\\x00\\x00\\x00\\x00\\x00\""

static void maps(void)
{
	static uint32_t key[2] = { 1, 2 }, keys[10];
	static uint64_t value = 5, values[10];
	static unsigned char out_batch[4];
	long r;

	begin();
	put32(0, 1);
	put32(4, 4);
	put32(8, 8);
	put32(12, 10);
	put32(16, 1);
	memcpy(attr + 28, "specimen", 8);
	r = bpf(0, 72);
	if (r == -1)
		exit(SKIP);
	printf("bpf(BPF_MAP_CREATE, {map_type=BPF_MAP_TYPE_HASH, key_size=4, "
	       "value_size=8, max_entries=10, map_flags=BPF_F_NO_PREALLOC, "
	       "inner_map_fd=0, map_name=\"specimen\", map_ifindex=0, "
	       "btf_fd=0, btf_key_type_id=0, btf_value_type_id=0, "
	       "btf_vmlinux_value_type_id=0, map_extra=0}, 72) = %s\n",
	       result(r));
	begin();
	put32(0, 3);
	put64(8, key);
	put64(16, &value);
	put32(24, 1);
	r = bpf(2, 32);
	printf("bpf(BPF_MAP_UPDATE_ELEM, {map_fd=3, key=%s, value=%s, "
	       "flags=BPF_NOEXIST}, 32) = %s\n", ONE, FIVE, result(r));
	value = 9;
	put32(24, 4);
	r = bpf(1, 32);
	printf("bpf(BPF_MAP_LOOKUP_ELEM, {map_fd=3, key=%s, value=%p, "
	       "flags=BPF_F_LOCK}, 32) = %s\n", ONE, &value, result(r));
	/* One of an older kernel has no flags. */
	r = bpf(1, 24);
	printf("bpf(BPF_MAP_LOOKUP_ELEM, {map_fd=3, key=%s, value=%s}, 24) = "
	       "%s\n", ONE, FIVE, result(r));
	r = bpf(4, 24);
	printf("bpf(BPF_MAP_GET_NEXT_KEY, {map_fd=3, key=%s, next_key=%p}, "
	       "24) = %s\n", ONE, &value, result(r));
	put64(8, NULL);
	r = bpf(4, 24);
	printf("bpf(BPF_MAP_GET_NEXT_KEY, {map_fd=3, key=NULL, next_key=%s}, "
	       "24) = %s\n", ONE, result(r));
	put64(8, key);
	r = bpf(3, 16);
	printf("bpf(BPF_MAP_DELETE_ELEM, {map_fd=3, key=%s}, 16) = %s\n", ONE,
	       result(r));
	put64(8, BAD);
	r = bpf(3, 16);
	printf("bpf(BPF_MAP_DELETE_ELEM, {map_fd=3, key=0x1}, 16) = %s\n",
	       result(r));
	/* What is no map has no keys. */
	put32(0, 0);
	put64(8, key);
	r = bpf(3, 16);
	printf("bpf(BPF_MAP_DELETE_ELEM, {map_fd=0, key=%p}, 16) = %s\n", key,
	       result(r));
	value = 5;
	begin();
	put64(16, key);
	put64(24, &value);
	put32(32, 1);
	put32(36, 3);
	r = bpf(26, 56);
	printf("bpf(BPF_MAP_UPDATE_BATCH, {batch={keys=%s, values=%s, "
	       "count=1, map_fd=3, elem_flags=BPF_ANY, flags=0}}, 56) = %s\n",
	       ONE, FIVE, result(r));
	/* It fails, since that is all that there is. */
	put64(8, out_batch);
	put64(16, keys);
	put64(24, values);
	put32(32, 10);
	r = bpf(24, 56);
	if (r == -1 && errno == ENOENT)
		printf("bpf(BPF_MAP_LOOKUP_BATCH, {batch={in_batch=NULL, "
		       "out_batch=\"\\x%02x\\x%02x\\x%02x\\x%02x\", keys=%s, "
		       "values=%s, count=10 => 1, map_fd=3, "
		       "elem_flags=BPF_ANY, flags=0}}, 56) = %s\n",
		       out_batch[0], out_batch[1], out_batch[2], out_batch[3],
		       ONE, FIVE, result(r));
	put64(16, key);
	put32(32, 2);
	r = bpf(27, 56);
	printf("bpf(BPF_MAP_DELETE_BATCH, {batch={keys="
	       "\"\\x01\\x00\\x00\\x00\\x02\\x00\\x00\\x00\", count=2%s, "
	       "map_fd=3, elem_flags=BPF_ANY, flags=0}}, 56) = %s\n",
	       get32(32) == 2 ? "" : get32(32) ? " => 1" : " => 0", result(r));
}

static void programs(void)
{
	static const struct insn prog[] = {
		{ 0xb7, 0x00, 0, 3 },
		{ 0x18, 0x11, 0, 3 },
		{ 0, 0, 0, 0 },
		{ 0x85, 0x00, 0, 5 },
		{ 0x15, 0x00, 1, 0 },
		{ 0xb7, 0x00, 0, 0 },
		{ 0x95, 0x00, 0, 0 },
	};
	static const struct insn bad[] = { { 0x95, 0, 0, 0 } };
	static char log[256], data[64] = "0123456789abcdef", out[64];
	long r;

	begin();
	put32(0, 1);
	put32(4, 7);
	put64(8, prog);
	put64(16, "GPL");
	memcpy(attr + 48, "counts", 6);
	r = bpf(5, 72);
	printf("bpf(BPF_PROG_LOAD, {prog_type=BPF_PROG_TYPE_SOCKET_FILTER, "
	       "insn_cnt=7, insns=%p /* r0 = 3; r1 = map fd 3 ll; "
	       "call ktime_get_ns#5; if r0 == 0 goto +1; r0 = 0; exit */, "
	       "license=\"GPL\", log_level=0, log_size=0, log_buf=NULL, "
	       "kern_version=KERNEL_VERSION(0, 0, 0), prog_flags=0, "
	       "prog_name=\"counts\", prog_ifindex=0, "
	       "expected_attach_type=BPF_CGROUP_INET_INGRESS}, 72) = %s\n",
	       prog, result(r));
	/* What the verifier has against it comes back. */
	begin();
	put32(0, 1);
	put32(4, 1);
	put64(8, bad);
	put64(16, "GPL");
	put32(24, 1);
	put32(28, sizeof(log));
	put64(32, log);
	r = bpf(5, 48);
	printf("bpf(BPF_PROG_LOAD, {prog_type=BPF_PROG_TYPE_SOCKET_FILTER, "
	       "insn_cnt=1, insns=%p /* exit */, license=\"GPL\", log_level=1, "
	       "log_size=256, log_buf=\"%s\"%s, "
	       "kern_version=KERNEL_VERSION(0, 0, 0), prog_flags=0}, 48) = "
	       "%s\n", bad, quoted(log, 32, true), log[32] ? "..." : "",
	       result(r));
	begin();
	put32(0, 4);
	put32(8, 20);
	put32(12, 64);
	put64(16, data);
	put64(24, out);
	r = bpf(10, 48);
	printf("bpf(BPF_PROG_TEST_RUN, {test={prog_fd=4, retval=0, "
	       "data_size_in=20, data_size_out=64%s, "
	       "data_in=\"0123456789abcdef\\0\\0\\0\\0\", ",
	       get32(12) == 20 ? " => 20" : "");
	if (r == -1)
		printf("data_out=%p, ", out);
	else
		printf("data_out=\"%s\", ", quoted(out, get32(12), false));
	printf("repeat=0, duration=0");
	if (get32(36))
		printf(" => %u", get32(36));
	printf(", ctx_size_in=0, ctx_size_out=0}}, 48) = %s\n", result(r));
}

/* What BTF says of a program; records of a size that nobody knows. */
static void records(void)
{
	static const uint32_t funcs[] = { 0, 7, 5, 8 };
	static const uint32_t lines[] = { 0, 1, 2, 1 << 10 | 3 };
	static const uint32_t relos[] = { 8, 4, 9, 2 };
	static const int fds[] = { -1, 100 };
	long r;

	for (unsigned known = 0; known < 2; known++) {
		begin();
		put32(0, 1);
		put32(72, -1);
		put32(76, known ? 8 : 12);
		put64(80, funcs);
		put32(88, 2);
		put32(92, known ? 16 : 24);
		put64(96, lines);
		put32(104, 1);
		put32(116, 1);
		put64(120, fds);
		put64(128, relos);
		put32(136, known ? 16 : 20);
		put32(148, known ? 2 : 0);
		r = bpf(5, 152);
		printf("bpf(BPF_PROG_LOAD, "
		       "{prog_type=BPF_PROG_TYPE_SOCKET_FILTER, insn_cnt=0, "
		       "insns=NULL, license=NULL, log_level=0, log_size=0, "
		       "log_buf=NULL, kern_version=KERNEL_VERSION(0, 0, 0), "
		       "prog_flags=0, prog_name=\"\", prog_ifindex=0, "
		       "expected_attach_type=BPF_CGROUP_INET_INGRESS, "
		       "prog_btf_fd=-1, ");
		if (known)
			printf("func_info_rec_size=8, func_info=[{insn_off=0, "
			       "type_id=7}, {insn_off=5, type_id=8}], "
			       "func_info_cnt=2, line_info_rec_size=16, "
			       "line_info=[{insn_off=0, file_name_off=1, "
			       "line_off=2, line_col=1027}], line_info_cnt=1, "
			       "attach_btf_id=0, attach_prog_fd=0, "
			       "core_relo_cnt=1, fd_array=[-1, 100], "
			       "core_relos=[{insn_off=8, type_id=4, "
			       "access_str_off=9, kind=BPF_CORE_FIELD_EXISTS}], "
			       "core_relo_rec_size=16, ");
		else
			printf("func_info_rec_size=12, func_info=%p, "
			       "func_info_cnt=2, line_info_rec_size=24, "
			       "line_info=%p, line_info_cnt=1, "
			       "attach_btf_id=0, attach_prog_fd=0, "
			       "core_relo_cnt=1, fd_array=%p, core_relos=%p, "
			       "core_relo_rec_size=20, ", funcs, lines, fds,
			       relos);
		printf("log_true_size=0, prog_token_fd=0, "
		       "fd_array_cnt=%u}, 152) = %s\n",
		       known ? 2 : 0, result(r));
	}
}

static void information(void)
{
	static unsigned char info[256];
	uint32_t id;
	long r;

	begin();
	put32(0, 3);
	put32(4, 80);
	put64(8, info);
	r = bpf(15, 16);
	memcpy(&id, info + 4, sizeof(id));
	printf("bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=3, info_len=80, "
	       "info={type=BPF_MAP_TYPE_HASH, id=%u, key_size=4, value_size=8, "
	       "max_entries=10, map_flags=BPF_F_NO_PREALLOC, "
	       "name=\"specimen\", ...}}}, 16) = %s\n", id, result(r));
	memset(info, 0, sizeof(info));
	put32(0, 4);
	put32(4, 200);
	r = bpf(15, 16);
	memcpy(&id, info + 4, sizeof(id));
	printf("bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=4, info_len=200, "
	       "info={type=BPF_PROG_TYPE_SOCKET_FILTER, id=%u, "
	       "name=\"counts\", ...}}}, 16) = %s\n", id, result(r));
	put32(0, 0);
	r = bpf(15, 16);
	printf("bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=0, info_len=200, "
	       "info=%p}}, 16) = %s\n", info, result(r));
	begin();
	put32(0, 0xfffffffe);
	r = bpf(11, 12);
	printf("bpf(BPF_PROG_GET_NEXT_ID, {start_id=4294967294, next_id=0}, "
	       "12) = %s\n", result(r));
	put32(0, 0xffffffff);
	put32(8, 8);
	r = bpf(14, 12);
	printf("bpf(BPF_MAP_GET_FD_BY_ID, {map_id=4294967295, "
	       "open_flags=BPF_F_RDONLY}, 12) = %s\n", result(r));
}

/* None of these succeeds: what counts is which part of the union is shown. */
static void links(void)
{
	static const char *const names[] = { "a_function", "another" };
	static const uint64_t offsets[] = { 0x10, 0x20 };
	long r;

	begin();
	put32(0, 77);
	put32(4, 1);
	put32(8, 46);
	put32(12, 0x28);
	put32(16, 5);
	r = bpf(28, 64);
	printf("bpf(BPF_LINK_CREATE, {link_create={prog_fd=77, "
	       "target_ifindex=if_nametoindex(\"lo\"), "
	       "attach_type=BPF_TCX_INGRESS, flags=BPF_F_BEFORE|BPF_F_ID, "
	       "tcx={relative_id=5, expected_revision=0}}}, 64) = %s\n",
	       result(r));
	begin();
	put32(0, 77);
	put32(8, 42);
	put32(16, 1);
	put32(20, 2);
	put64(24, names);
	put64(40, offsets);
	r = bpf(28, 64);
	printf("bpf(BPF_LINK_CREATE, {link_create={prog_fd=77, target_fd=0, "
	       "attach_type=BPF_TRACE_KPROBE_MULTI, flags=0, "
	       "kprobe_multi={flags=BPF_F_KPROBE_MULTI_RETURN, cnt=2, "
	       "syms=[\"a_function\", \"another\"], addrs=NULL, "
	       "cookies=[0x10, 0x20]}}}, 64) = %s\n", result(r));
	begin();
	put32(0, 77);
	put32(8, 48);
	put64(16, "/bin/true");
	put64(24, offsets);
	put32(48, 2);
	r = bpf(28, 64);
	printf("bpf(BPF_LINK_CREATE, {link_create={prog_fd=77, target_fd=0, "
	       "attach_type=BPF_TRACE_UPROBE_MULTI, flags=0, "
	       "uprobe_multi={path=\"/bin/true\", offsets=[0x10, 0x20], "
	       "ref_ctr_offsets=NULL, cookies=NULL, cnt=2, flags=0, pid=0, "
	       "path_fd=0}}}, 64) = %s\n", result(r));
	begin();
	put32(0, 77);
	put32(8, 28);
	r = bpf(28, 32);
	printf("bpf(BPF_LINK_CREATE, {link_create={prog_fd=77, target_fd=0, "
	       "attach_type=BPF_TRACE_ITER, flags=0, iter_info=NULL, "
	       "iter_info_len=0}}, 32) = %s\n", result(r));
	begin();
	put32(0, 77);
	put32(8, 45);
	put32(16, 2);
	put32(20, 4);
	put32(24, -100);
	r = bpf(28, 32);
	printf("bpf(BPF_LINK_CREATE, {link_create={prog_fd=77, target_fd=0, "
	       "attach_type=BPF_NETFILTER, flags=0, netfilter={pf=2, "
	       "hooknum=4, priority=-100, flags=0}}}, 32) = %s\n", result(r));
	begin();
	put64(0, "no_such_tracepoint");
	put32(8, 77);
	r = bpf(17, 24);
	printf("bpf(BPF_RAW_TRACEPOINT_OPEN, {raw_tracepoint={"
	       "name=\"no_such_tracepoint\", prog_fd=77, cookie=0}}, 24) = "
	       "%s\n", result(r));
}

static void hostile(void)
{
	unsigned char *page = attr + 256;
	long r;

	/* Nothing, too much, nowhere, and across the end of memory. */
	r = syscall(SYS_bpf, 0, BAD, 76);
	printf("bpf(BPF_MAP_CREATE, 0x1, 76) = %s\n", result(r));
	r = syscall(SYS_bpf, 0, attr, 0);
	printf("bpf(BPF_MAP_CREATE, %p, 0) = %s\n", attr, result(r));
	r = syscall(SYS_bpf, 0, attr, 8192);
	printf("bpf(BPF_MAP_CREATE, %p, 8192) = %s\n", attr, result(r));
	r = syscall(SYS_bpf, 22, page - 2, 4);
	printf("bpf(BPF_MAP_FREEZE, %p, 4) = %s\n", page - 2, result(r));
	r = syscall(SYS_bpf, 99, attr, 4);
	printf("bpf(0x63 /* BPF_??? */, %p, 4) = %s\n", attr, result(r));
	/* Pointers that lead nowhere. */
	begin();
	put32(4, 3);
	put64(8, BAD);
	put64(16, page - 2);
	page[-2] = page[-1] = 'x';
	r = bpf(5, 24);
	printf("bpf(BPF_PROG_LOAD, {prog_type=BPF_PROG_TYPE_UNSPEC, "
	       "insn_cnt=3, insns=0x1, license=%p}, 24) = %s\n",
	       page - 2, result(r));
	/* What no kernel knows, and is not zero. */
	begin();
	put32(0, 3);
	attr[40] = 9;
	r = bpf(22, 48);
	printf("bpf(BPF_MAP_FREEZE, {map_fd=3, ...}, 48) = %s\n", result(r));
}

int main(void)
{
	unsigned char *p = mmap(NULL, 8192, PROT_READ | PROT_WRITE,
				MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (p == MAP_FAILED || munmap(p + 4096, 4096))
		return SKIP;
	attr = p + 4096 - 256;
	maps();
	programs();
	records();
	information();
	links();
	hostile();
	return 0;
}
