/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=perf_event_open -a16 */
/* struct perf_event_attr, by type and size. */
#include "spec.h"

#include <sys/mman.h>

/* The end of memory: sizes beyond it lead nowhere. */
static unsigned char *end;

static unsigned char *begin(unsigned size, uint32_t type, uint64_t config,
			    uint64_t flags)
{
	unsigned char *a = end - 256;
	uint32_t s = size;

	memset(a, 0, 256);
	memcpy(a, &type, 4);
	memcpy(a + 4, &s, 4);
	memcpy(a + 8, &config, 8);
	memcpy(a + 40, &flags, 8);
	return a;
}

static long perf(void *attr, int pid, int cpu, int group, unsigned long flags)
{
	return syscall(SYS_perf_event_open, attr, pid, cpu, group, flags);
}

#define REST "sample_type=0, read_format=0, "
#define SKID "precise_ip=0 /* arbitrary skid */"

static void types(void)
{
	unsigned char *a;
	long r;

	a = begin(112, 1, 0, 1);
	r = perf(a, 0, -1, -1, 8);
	printf("perf_event_open({type=PERF_TYPE_SOFTWARE, "
	       "size=PERF_ATTR_SIZE_VER5, config=PERF_COUNT_SW_CPU_CLOCK, "
	       "sample_period=0, " REST "disabled=1, " SKID ", ...}, 0, -1, "
	       "-1, PERF_FLAG_FD_CLOEXEC) = %s\n", result(r));
	a = begin(64, 0, UINT64_C(5) << 32 | 1, 1 << 10 | 2 << 15);
	a[16] = 99;
	r = perf(a, 0, -1, -1, 3);
	printf("perf_event_open({type=PERF_TYPE_HARDWARE, "
	       "size=PERF_ATTR_SIZE_VER0, "
	       "config=PERF_COUNT_HW_INSTRUCTIONS|0x500000000, "
	       "sample_freq=99, " REST "freq=1, precise_ip=2 "
	       "/* requested to have 0 skid */, ...}, 0, -1, -1, "
	       "PERF_FLAG_FD_NO_GROUP|PERF_FLAG_FD_OUTPUT) = %s\n", result(r));
	a = begin(0, 3, 0x10203, UINT64_C(1) << 37);
	a[24] = 5;
	a[32] = 8;
	r = perf(a, -1, -1, -1, 0);
	printf("perf_event_open({type=PERF_TYPE_HW_CACHE, size=0 "
	       "/* PERF_ATTR_SIZE_??? */, "
	       "config=PERF_COUNT_HW_CACHE_RESULT_MISS<<16|"
	       "PERF_COUNT_HW_CACHE_OP_PREFETCH<<8|PERF_COUNT_HW_CACHE_DTLB, "
	       "sample_period=0, sample_type=PERF_SAMPLE_IP|PERF_SAMPLE_TIME, "
	       "read_format=PERF_FORMAT_GROUP, " SKID ", sigtrap=1, ...}, -1, -1, "
	       "-1, 0) = %s\n", result(r));
	a = begin(64, 77, 0xabc, 0);
	r = perf(a, 0, 0, -1, 0);
	printf("perf_event_open({type=0x4d /* PERF_TYPE_??? */, "
	       "size=PERF_ATTR_SIZE_VER0, config=0xabc, sample_period=0, " REST
	       SKID ", ...}, 0, 0, -1, 0) = %s\n", result(r));
}

static void sizes(void)
{
	unsigned char *a;
	uint32_t back;
	long r;

	/* What is too large comes back with what would be right. */
	a = begin(240, 1, 0, 0);
	a[200] = 1;
	r = perf(a, 0, -1, -1, 0);
	memcpy(&back, a + 4, sizeof(back));
	printf("perf_event_open({type=PERF_TYPE_SOFTWARE, "
	       "size=0xf0 /* PERF_ATTR_SIZE_??? */ => ");
	if (back == 128 || back == 136 || back == 144)
		printf("PERF_ATTR_SIZE_VER%u", 7 + (back - 128) / 8);
	else
		printf("%#x /* PERF_ATTR_SIZE_??? */", back);
	printf(", config=PERF_COUNT_SW_CPU_CLOCK, sample_period=0, " REST SKID
	       ", ...}, 0, -1, -1, 0) = %s\n", result(r));
	a = begin(63, 1, 0, 0);
	r = perf(a, 0, -1, -1, 0);
	printf("perf_event_open(%p, 0, -1, -1, 0) = %s\n", a, result(r));
	r = perf(BAD, 0, -1, -1, 0);
	printf("perf_event_open(0x1, 0, -1, -1, 0) = %s\n", result(r));
	r = perf(end - 32, 0, -1, -1, 0);
	printf("perf_event_open(%p, 0, -1, -1, 0) = %s\n", end - 32,
	       result(r));
}

int main(void)
{
	unsigned char *p = mmap(NULL, 8192, PROT_READ | PROT_WRITE,
				MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (p == MAP_FAILED || munmap(p + 4096, 4096))
		return SKIP;
	end = p + 4096;
	memset(end - 256, 0, 256);
	types();
	sizes();
	return 0;
}
