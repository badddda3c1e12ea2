/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=ioctl -v -a4 */
/*
 * Commands of the device mapper as they go in: there is none here, so no
 * descriptor. tests/unit/test_dm.c has what comes back.
 */
#include "spec.h"

#include <sys/ioctl.h>
#include <sys/mman.h>

#define DM(nr) _IOWR(0xfd, nr, unsigned char[312])

static unsigned char *dm; /* up to the end of a page, with none behind */
enum { ROOM = 1024 };

static void put32(size_t at, uint32_t v)
{
	memcpy(dm + at, &v, sizeof(v));
}

static void put64(size_t at, uint64_t v)
{
	memcpy(dm + at, &v, sizeof(v));
}

static void begin(uint32_t size)
{
	memset(dm, 0, ROOM);
	put32(0, 4);
	put32(4, 48);
	put32(12, size);
	put32(16, 312);
}

static long call(unsigned nr)
{
	return syscall(SYS_ioctl, -1L, DM(nr), dm);
}

int main(void)
{
	unsigned char *p = mmap(NULL, 8192, PROT_READ | PROT_WRITE,
				MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	long r;

	setvbuf(stdout, NULL, _IOFBF, 1 << 16);
	if (p == MAP_FAILED || munmap(p + 4096, 4096))
		return SKIP;
	dm = p + 4096 - ROOM;

	begin(312);
	r = call(0);
	printf("ioctl(-1, DM_VERSION, [{version=[4, 48, 0], data_size=312, "
	       "flags=0}]) = %s\n", result(r));
	begin(312);
	put64(40, 0xfd03);
	strcpy((char *)dm + 48, "vg-root");
	strcpy((char *)dm + 176, "LVM-1");
	put32(28, 0x2 | 0x200);
	put32(32, 7);
	r = call(6);
	printf("ioctl(-1, DM_DEV_SUSPEND, [{version=[4, 48, 0], data_size=312, "
	       "dev=makedev(0xfd, 0x3), name=\"vg-root\", uuid=\"LVM-1\", "
	       "flags=DM_SUSPEND_FLAG|DM_SKIP_BDGET_FLAG}]) = %s\n", result(r));
	put32(28, 0);
	r = call(6);
	printf("ioctl(-1, DM_DEV_SUSPEND, [{version=[4, 48, 0], data_size=312, "
	       "dev=makedev(0xfd, 0x3), name=\"vg-root\", uuid=\"LVM-1\", "
	       "event_nr=7, flags=0}]) = %s\n", result(r));

	/* Two targets, the second of which says that there is a third. */
	begin(500);
	put32(20, 3);
	strcpy((char *)dm + 48, "x");
	put64(312 + 8, 8);
	put32(312 + 20, 56);
	strcpy((char *)dm + 312 + 24, "linear");
	strcpy((char *)dm + 312 + 40, "8:1 2048");
	put64(368, 8);
	put64(368 + 8, 16);
	put32(368 + 20, 16);
	strcpy((char *)dm + 368 + 24, "sixteen-letters");
	dm[368 + 39] = 's';
	strcpy((char *)dm + 368 + 40, "");
	r = call(9);
	printf("ioctl(-1, DM_TABLE_LOAD, [{version=[4, 48, 0], data_size=500, "
	       "data_start=312, name=\"x\", target_count=3, flags=0}, "
	       "{sector_start=0, length=8, target_type=\"linear\", "
	       "string=\"8:1 2048\"}, {sector_start=8, length=16, "
	       "target_type=\"sixteen-letterss\"..., string=\"\"}, %p "
	       "/* misplaced */]) = %s\n", dm + 312, result(r));
	/* It says that there is more than there is. */
	put32(12, 100000);
	put32(16, 1020);
	r = call(9);
	printf("ioctl(-1, DM_TABLE_LOAD, [{version=[4, 48, 0], "
	       "data_size=100000, data_start=1020, name=\"x\", "
	       "target_count=3, flags=0}, ... /* %p */]) = %s\n", dm + 1020,
	       result(r));
	put32(16, UINT32_MAX);
	r = call(9);
	printf("ioctl(-1, DM_TABLE_LOAD, [{version=[4, 48, 0], "
	       "data_size=100000, data_start=4294967295, name=\"x\", "
	       "target_count=3, flags=0}, %p /* misplaced */]) = %s\n",
	       dm + UINT32_MAX, result(r));

	begin(400);
	put64(312, 9);
	strcpy((char *)dm + 320, "reinstate_path 8:32");
	r = call(14);
	printf("ioctl(-1, DM_TARGET_MSG, [{version=[4, 48, 0], data_size=400, "
	       "data_start=312, flags=0}, {sector=9, "
	       "message=\"reinstate_path 8:32\"}]) = %s\n", result(r));
	begin(400);
	strcpy((char *)dm + 48, "old");
	strcpy((char *)dm + 312, "new");
	put32(28, 0x4000);
	r = call(5);
	printf("ioctl(-1, DM_DEV_RENAME, [{version=[4, 48, 0], data_size=400, "
	       "data_start=312, name=\"old\", event_nr=0, flags=DM_UUID_FLAG}, "
	       "{string=\"new\"}]) = %s\n", result(r));
	begin(304);
	r = call(1);
	printf("ioctl(-1, DM_REMOVE_ALL, [{version=[4, 48, 0], data_size=304 "
	       "/* data_size too small */}]) = %s\n", result(r));
	put32(0, 5);
	r = call(1);
	printf("ioctl(-1, DM_REMOVE_ALL, [{version=[5, 48, 0] "
	       "/* unsupported device mapper ABI version */}]) = %s\n", result(r));
	dm = p + 4096 - 304;
	r = call(1);
	printf("ioctl(-1, DM_REMOVE_ALL, %p) = %s\n", dm, result(r));
	r = syscall(SYS_ioctl, -1L, DM(2), NULL);
	printf("ioctl(-1, DM_LIST_DEVICES, NULL) = %s\n", result(r));
	return 0;
}
