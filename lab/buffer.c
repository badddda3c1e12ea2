/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lab buffer: 512 bytes of a file in four reads, by read(2), by fread(3) and
 * through a mapping, with the calls that the kernel has counted.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include "lab.h"

enum { PIECE = 128, PIECES = 4, SIZE = PIECE * PIECES };

static int file_fd = -1;
static char got[SIZE], want[SIZE];

/* The reads of this process that the kernel has counted, or -1. */
static long kernel_count(void)
{
	char buf[512];
	char *at;
	int fd = open("/proc/self/io", O_RDONLY | O_CLOEXEC);
	ssize_t n = fd < 0 ? -1 : read(fd, buf, sizeof(buf) - 1);

	close(fd);
	if (n < 0)
		return -1;
	buf[n] = '\0';
	at = strstr(buf, "syscr: ");
	return at ? atol(at + 7) : -1;
}

/* The pages that had to be brought in. */
static long faults(void)
{
	struct rusage u;

	getrusage(RUSAGE_SELF, &u);
	return u.ru_minflt + u.ru_majflt;
}

static void make_file(void)
{
	file_fd = lab_temp_file();
	for (int i = 0; i < SIZE; i++)
		want[i] = 'a' + i % 26;
	if (lab_write_all(file_fd, want, SIZE) < 0 ||
	    lseek(file_fd, 0, SEEK_SET) < 0)
		lab_die("write");
	memset(got, 0, SIZE);
}

static int by_read(void)
{
	for (int i = 0; i < PIECES; i++)
		if (read(file_fd, got + i * PIECE, PIECE) != PIECE)
			return 1;
	return 0;
}

static int by_fread(void)
{
	FILE *f = fdopen(file_fd, "r");

	if (!f)
		lab_die("fdopen");
	for (int i = 0; i < PIECES; i++)
		if (fread(got + i * PIECE, 1, PIECE, f) != PIECE)
			return 1;
	/* Open for the next one: closing is no part of the reading. */
	file_fd = dup(file_fd);
	return fclose(f);
}

static int by_mmap(void)
{
	char *map = mmap(NULL, SIZE, PROT_READ, MAP_SHARED, file_fd, 0);

	if (map == MAP_FAILED)
		lab_die("mmap");
	for (int i = 0; i < PIECES; i++)
		memcpy(got + i * PIECE, map + i * PIECE, PIECE);
	return munmap(map, SIZE);
}

static int counted(int (*run)(void))
{
	long before, after, own, page_faults;
	int r;

	make_file();
	/* To look at the count is a read, too. */
	before = kernel_count();
	own = kernel_count() - before;
	page_faults = faults();
	before = kernel_count();
	r = run();
	after = kernel_count();
	page_faults = faults() - page_faults;
	close(file_fd);
	if (before < 0)
		printf("  the kernel does not count (/proc/self/io)\n");
	else
		printf("  %ld calls of read, ", after - before - own);
	printf("%ld page faults, %d bytes %s\n", page_faults, SIZE,
	       memcmp(got, want, SIZE) ? "WRONG" : "right");
	return r || memcmp(got, want, SIZE);
}

static int read_counted(void)
{
	return counted(by_read);
}

static int fread_counted(void)
{
	return counted(by_fread);
}

static int mmap_counted(void)
{
	return counted(by_mmap);
}

static int buffer_main(int argc, char **argv)
{
	static const struct lab_way ways[] = {
		{ "read", "each of the 4 reads is a call", read_counted },
		{ "fread", "one call fills a buffer, 4 reads are out of that",
		  fread_counted },
		{ "mmap", "no call: the first touch of the page is a fault",
		  mmap_counted },
		{ 0 },
	};

	return lab_run_ways(argc, argv, ways,
			    "Reads 512 bytes of a file in 4 pieces of 128.");
}

const struct lab_program lab_buffer = {
	.name = "buffer",
	.summary = "512 bytes in 4 reads: read, fread, mmap, counted",
	.run = buffer_main,
};
