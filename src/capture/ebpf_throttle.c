/* SPDX-License-Identifier: BSD-2-Clause */
/* Lets targets go on that --lossless has stopped, whatever becomes of us. */
#include "capture/ebpf_throttle.h"

#include <bpf/bpf.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>

#include "basic/xmalloc.h"
#include "capture/guardian.h"

enum {
	GUARDIAN_MAP = 1, /* the descriptor of the map in the guardian */
	/*
	 * A program signals first and writes down then. What it had no time
	 * to write down when we died is there after a moment.
	 */
	ROUNDS = 5,
	ROUND_MS = 20,
};

struct throttle {
	int map;
	struct guardian guardian;
};

static void let_go(int map)
{
	uint32_t pid, next;
	int r = bpf_map_get_next_key(map, NULL, &next);

	while (r == 0) {
		pid = next;
		r = bpf_map_get_next_key(map, &pid, &next);
		/* Before the signal: it may be stopped again at once. */
		bpf_map_delete_elem(map, &pid);
		kill((pid_t)pid, SIGCONT);
	}
}

static void undo(void *owner)
{
	for (unsigned i = 0; i < ROUNDS; i++) {
		let_go(GUARDIAN_MAP);
		poll(NULL, 0, ROUND_MS);
	}
}

struct throttle *throttle_new(int map)
{
	struct throttle *t = xzalloc(sizeof(*t));

	t->map = map;
	if (guardian_start(&t->guardian, undo, NULL, map) < 0) {
		free(t);
		return NULL;
	}
	return t;
}

bool throttle_let_go(struct throttle *t, bool room)
{
	uint32_t first;

	if (!room)
		return bpf_map_get_next_key(t->map, NULL, &first) == 0;
	let_go(t->map);
	return false;
}

void throttle_free(struct throttle *t)
{
	if (!t)
		return;
	let_go(t->map);
	guardian_end(&t->guardian);
	free(t);
}
