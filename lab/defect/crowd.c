/* SPDX-License-Identifier: BSD-2-Clause */
#include "crowd.h"

#include <stdlib.h>
#include <unistd.h>

#include "lab.h"

static int *room_for(unsigned n)
{
	int *fds = calloc(n + 1, sizeof(*fds));

	if (!fds)
		lab_die("calloc");
	return fds;
}

void crowd_ask(uint16_t port, unsigned n, unsigned stay_ms)
{
	int *fds = room_for(n);

	for (unsigned i = 0; i < n; i++) {
		fds[i] = lab_connect(port, LAB_BLOCKING);
		lab_ask(fds[i]);
	}
	lab_pause(stay_ms);
	for (unsigned i = 0; i < n; i++)
		close(fds[i]);
	free(fds);
}

void crowd_half_open(uint16_t port, unsigned n)
{
	for (unsigned i = 0; i < n; i++)
		lab_connect_deaf(port);
}

int crowd_serve(int listen_fd, uint16_t port, lab_client_fn *client, bool fixed,
		unsigned n)
{
	unsigned accepted = 0, answered = 0;
	int *fds = room_for(n);
	struct lab_client c;

	lab_client_start(&c, listen_fd, port, client, fixed);
	while (accepted < n &&
	       (fds[accepted] = lab_client_accept(&c, listen_fd)) >= 0)
		answered += lab_answer_one(fds[accepted++]);
	for (unsigned i = 0; i < accepted; i++) {
		lab_answer_all(fds[i]);
		close(fds[i]);
	}
	close(listen_fd);
	free(fds);
	return lab_client_end(&c) ? (int)answered : -1;
}

bool crowd_network(const char *syncookies)
{
	return lab_own_network() &&
	       lab_set_net("ipv4/tcp_syncookies", syncookies) &&
	       lab_set_net("ipv4/tcp_max_syn_backlog", "1024");
}
