/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A server that looks for a file that may change its ways anew with each
 * request. There is none, and there was none a millisecond ago. It is enough to
 * look once; inotify(7) tells if one comes.
 */
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"

enum { REQUESTS = 1500 };

static void *client(void *arg)
{
	int fd = *(int *)arg;
	char c;

	for (int i = 0; i < REQUESTS; i++)
		if (lab_write_all(fd, "?", 1) < 0 || lab_read(fd, &c, 1) != 1)
			lab_die("client");
	close(fd);
	return NULL;
}

/* Whether there is a file of settings for what is asked for. */
static bool has_override(void)
{
	int fd = open("/tmp/ringside-lab/none/override.conf",
		      O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		return false;
	close(fd);
	return true;
}

static int run(bool fixed)
{
	bool known = false, override = false;
	int ends[2], looked = 0;
	pthread_t thread;
	char c;

	lab_tcp_pair(ends);
	if (pthread_create(&thread, NULL, client, &ends[0]))
		lab_die("pthread_create");
	while (lab_read(ends[1], &c, 1) == 1) {
		if (!known) {
			override = has_override();
			looked++;
			known = fixed;
		}
		c = override ? 'y' : 'n';
		if (lab_write_all(ends[1], &c, 1) < 0)
			lab_die("write");
	}
	pthread_join(thread, NULL);
	close(ends[1]);
	printf("%d requests, looked %d times for a file that is not there\n",
	       REQUESTS, looked);
	return looked != (fixed ? 1 : REQUESTS);
}

const struct defect defect_enoent_storm = {
	.name = "enoent_storm",
	.summary = "each request looks for the same file that is not there",
	.cure = "it is looked for once, and the answer is kept",
	.run = run,
};
