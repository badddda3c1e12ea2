/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A log that is made durable after each small record: the disk is waited for
 * a hundred times for ten kilobytes. Where several records can be
 * acknowledged together, one fdatasync(2) serves them all.
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"

enum { RECORDS = 100, RECORD = 100, GROUP = 25 };

static int run(bool fixed)
{
	int fd = lab_temp_file(), group = fixed ? GROUP : 1, syncs = 0;
	char record[RECORD];

	memset(record, 'r', sizeof(record));
	for (int i = 1; i <= RECORDS; i++) {
		if (lab_write_all(fd, record, sizeof(record)) < 0)
			lab_die("write");
		if (i % group)
			continue;
		if (fdatasync(fd) < 0)
			lab_die("fdatasync");
		syncs++;
	}
	printf("%d records of %d bytes, waited for the disk %d times\n",
	       RECORDS, RECORD, syncs);
	close(fd);
	return 0;
}

const struct defect defect_fsync_per_write = {
	.name = "fsync_per_write",
	.summary = "the disk is waited for after each small record",
	.cure = "one fdatasync(2) for a group of records",
	.run = run,
};
