/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=bpf -a7 */
/* Maps that have a value for each CPU: all of them at once. */
#include "spec.h"

#include <fcntl.h>
#include <sys/mman.h>

enum {
	SHOWN = 32, /* -s */
	CPUS = 4096,
	VALUE = 20, /* each begins at a multiple of 8 */
	STRIDE = 24,
	KEYS = 2,
	CREATE = 0,
	LOOKUP,
	UPDATE,
	LOOKUP_BATCH = 24,
	UPDATE_BATCH = 26,
};

static unsigned ncpus;
static unsigned char attr[64] __attribute__((aligned(8)));
static unsigned char values[KEYS * CPUS * STRIDE], got[sizeof(values)];
static uint32_t key = 1, keys[KEYS] = { 0, 1 }, got_keys[KEYS];

/* How many there may be, as the kernel has them: "0-7", "0,2-3". */
static unsigned possible(void)
{
	FILE *f = fopen("/sys/devices/system/cpu/possible", "re");
	unsigned first, last, n = 0;
	int c = ',';

	while (f && c == ',' && fscanf(f, "%u", &first) == 1) {
		last = first;
		c = fgetc(f);
		if (c == '-' && fscanf(f, "%u", &last) == 1)
			c = fgetc(f);
		n += last - first + 1;
	}
	if (f)
		fclose(f);
	return n;
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

static long bpf(int cmd, unsigned size)
{
	return syscall(SYS_bpf, cmd, attr, size);
}

static void print_bytes(const unsigned char *p, unsigned n)
{
	printf("\"");
	for (unsigned i = 0; i < n; i++)
		printf("\\x%02x", p[i]);
	printf("\"");
}

/*
 * The values of one key of `all`, the first at `off`, as far as SHOWN bytes
 * from the first of `all` on go. Returns whether that was all.
 */
static int print_cpus(const unsigned char *all, unsigned off)
{
	printf("[");
	for (unsigned i = 0; i < ncpus; i++, off += STRIDE) {
		unsigned n = off + VALUE <= SHOWN ? VALUE : SHOWN - off;

		printf("%s", i ? ", " : "");
		if (off >= SHOWN) {
			printf("...]");
			return 0;
		}
		print_bytes(all + off, n);
		printf("%s", n < VALUE ? "..." : "");
	}
	printf("]");
	return 1;
}

static void print_keys(const unsigned char *all, unsigned n)
{
	printf("[");
	for (unsigned i = 0; i < n; i++) {
		unsigned off = i * ncpus * STRIDE;

		printf("%s", i ? ", " : "");
		if (off >= SHOWN) {
			printf("...");
			break;
		}
		if (!print_cpus(all, off))
			break;
	}
	printf("]");
}

/* One key: what goes in, what comes back, and what does not. */
static void elements(int fd)
{
	unsigned char *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE,
				   MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	unsigned char *last = page + 4096 - STRIDE;
	long r;

	if (page == MAP_FAILED || munmap(page + 4096, 4096))
		exit(SKIP);
	put32(0, fd);
	put64(8, &key);
	put64(16, values);
	r = bpf(UPDATE, 32);
	printf("bpf(BPF_MAP_UPDATE_ELEM, {map_fd=%d, "
	       "key=\"\\x01\\x00\\x00\\x00\", value=",
	       fd);
	print_cpus(values, 0);
	printf(", flags=BPF_ANY}, 32) = %s\n", result(r));
	put64(16, got);
	r = bpf(LOOKUP, 32);
	printf("bpf(BPF_MAP_LOOKUP_ELEM, {map_fd=%d, "
	       "key=\"\\x01\\x00\\x00\\x00\", value=",
	       fd);
	print_cpus(got, 0);
	printf(", flags=BPF_ANY}, 32) = %s\n", result(r));
	/* Nothing comes back: there is no such key. */
	key = 7;
	r = bpf(LOOKUP, 24);
	printf("bpf(BPF_MAP_LOOKUP_ELEM, {map_fd=%d, "
	       "key=\"\\x07\\x00\\x00\\x00\", value=%p}, 24) = %s\n",
	       fd, got, result(r));
	key = 1;
	/* One for all CPUs, which older kernels refuse. */
	put64(16, values);
	put32(24, 16);
	r = bpf(UPDATE, 32);
	printf("bpf(BPF_MAP_UPDATE_ELEM, {map_fd=%d, "
	       "key=\"\\x01\\x00\\x00\\x00\", value=",
	       fd);
	print_bytes(values, VALUE);
	printf(", flags=BPF_F_ALL_CPUS}, 32) = %s\n", result(r));
	/* Memory that ends behind the first. */
	put32(24, 0);
	memcpy(last, values, STRIDE);
	put64(16, last);
	r = bpf(UPDATE, 32);
	printf("bpf(BPF_MAP_UPDATE_ELEM, {map_fd=%d, "
	       "key=\"\\x01\\x00\\x00\\x00\", value=[",
	       fd);
	print_bytes(values, VALUE);
	if (ncpus > 1)
		printf(", ... /* %p */", last + STRIDE);
	printf("], flags=BPF_ANY}, 32) = %s\n", result(r));
	put64(16, BAD);
	r = bpf(UPDATE, 32);
	printf("bpf(BPF_MAP_UPDATE_ELEM, {map_fd=%d, "
	       "key=\"\\x01\\x00\\x00\\x00\", value=0x1, flags=BPF_ANY}, 32) "
	       "= %s\n",
	       fd, result(r));
}

static void batches(int fd)
{
	static uint32_t place;
	long r;

	memset(attr, 0, sizeof(attr));
	put64(16, keys);
	put64(24, values);
	put32(32, KEYS);
	put32(36, fd);
	r = bpf(UPDATE_BATCH, 56);
	if (r == -1)
		exit(SKIP);
	printf("bpf(BPF_MAP_UPDATE_BATCH, {batch={keys="
	       "\"\\x00\\x00\\x00\\x00\\x01\\x00\\x00\\x00\", values=");
	print_keys(values, KEYS);
	printf(", count=2, map_fd=%d, elem_flags=BPF_ANY, flags=0}}, 56) = "
	       "%s\n",
	       fd, result(r));
	put64(8, &place);
	put64(16, got_keys);
	put64(24, got);
	r = bpf(LOOKUP_BATCH, 56);
	if (r == -1 && errno != ENOENT)
		exit(SKIP);
	printf("bpf(BPF_MAP_LOOKUP_BATCH, {batch={in_batch=NULL, out_batch=");
	print_bytes((void *)&place, sizeof(place));
	printf(", keys=");
	print_bytes((void *)got_keys, sizeof(got_keys));
	printf(", values=");
	print_keys(got, get32(32));
	printf(", count=2, map_fd=%d, elem_flags=BPF_ANY, flags=0}}, 56) = "
	       "%s\n",
	       fd, result(r));
}

int main(void)
{
	long fd;

	ncpus = possible();
	if (!ncpus || ncpus > CPUS)
		return SKIP;
	for (unsigned i = 0; i < sizeof(values); i++)
		values[i] = (unsigned char)(i % 251);
	put32(0, 6); /* BPF_MAP_TYPE_PERCPU_ARRAY */
	put32(4, 4);
	put32(8, VALUE);
	put32(12, KEYS);
	fd = bpf(CREATE, 20);
	if (fd == -1)
		return SKIP;
	printf("bpf(BPF_MAP_CREATE, {map_type=BPF_MAP_TYPE_PERCPU_ARRAY, "
	       "key_size=4, value_size=20, max_entries=2, map_flags=0}, 20) = "
	       "%ld\n",
	       fd);
	memset(attr, 0, sizeof(attr));
	elements((int)fd);
	batches((int)fd);
	return 0;
}
