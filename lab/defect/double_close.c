/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Two owners of one descriptor, both of whom close it. The second close(2)
 * fails with EBADF if one is lucky. If not, the number was given to somebody
 * else meanwhile, whose file is closed under his feet.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"

enum { ROUNDS = 20 };

struct reader {
	int fd;
};

static void reader_close(struct reader *r)
{
	if (r->fd >= 0)
		close(r->fd);
	r->fd = -1;
}

static int run(bool fixed)
{
	int failed = 0;

	for (int i = 0; i < ROUNDS; i++) {
		int fd = open("/dev/null", O_RDONLY | O_CLOEXEC);
		struct reader r = { fd };
		char c;

		if (fd < 0)
			lab_die("open");
		if (read(r.fd, &c, 1) != 0)
			return 1;
		/* It has been given away: the reader closes it. */
		reader_close(&r);
		if (!fixed && close(fd) < 0 && errno == EBADF)
			failed++;
	}
	printf("%d descriptors, %d closed twice\n", ROUNDS, failed);
	return failed != (fixed ? 0 : ROUNDS);
}

const struct defect defect_double_close = {
	.name = "double_close",
	.summary = "a descriptor is closed by two owners",
	.cure = "one owner, who forgets the number when it is closed",
	.run = run,
};
