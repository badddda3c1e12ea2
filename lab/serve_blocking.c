/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * One connection after the other, by calls that block. The second client
 * waits in the accept queue until the first one has gone.
 */
#include <unistd.h>

#include "serve.h"

static void run(struct server *s)
{
	int fd;

	while ((fd = serve_accept(s, &s->listener, 0)) >= 0) {
		serve_guard(fd);
		serve_echo_blocking(s, fd);
		serve_guard(-1);
		close(fd);
	}
}

const struct model model_blocking = {
	.name = "blocking",
	.summary = "one connection after the other, by calls that block",
	.flags = MODEL_BLOCKS | MODEL_HANDLER,
	.run = run,
};
