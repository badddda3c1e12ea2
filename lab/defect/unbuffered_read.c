/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A file is read from its start to its end in records of 128 bytes, each by a
 * system call of its own. fread(3) does the same out of a buffer that one call
 * fills for 32 of them.
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"

enum { RECORD = 128, RECORDS = 4096 };

static int make_file(void)
{
	char page[RECORD * 32];
	int fd = lab_temp_file();

	memset(page, 'r', sizeof(page));
	for (int i = 0; i < RECORDS / 32; i++)
		if (lab_write_all(fd, page, sizeof(page)) < 0)
			lab_die("write");
	if (lseek(fd, 0, SEEK_SET) < 0)
		lab_die("lseek");
	return fd;
}

static int by_read(int fd)
{
	char record[RECORD];
	int n = 0;

	while (lab_read(fd, record, sizeof(record)) == RECORD)
		n++;
	close(fd);
	return n;
}

static int by_fread(int fd)
{
	FILE *f = fdopen(fd, "r");
	char record[RECORD];
	int n = 0;

	if (!f)
		lab_die("fdopen");
	while (fread(record, RECORD, 1, f) == 1)
		n++;
	fclose(f);
	return n;
}

static int run(bool fixed)
{
	int fd = make_file();
	int n = fixed ? by_fread(fd) : by_read(fd);

	printf("%d records of %d bytes by %s\n", n, RECORD,
	       fixed ? "fread" : "read");
	return n != RECORDS;
}

const struct defect defect_unbuffered_read = {
	.name = "unbuffered_read",
	.summary = "a file is read in pieces of 128 bytes, one call for each",
	.cure = "fread(3), which reads a page at a time",
	.run = run,
};
