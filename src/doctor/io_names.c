/* SPDX-License-Identifier: BSD-2-Clause */
/* What models, mechanisms, roles are called: in JSON, and in words. */
#include "doctor/io_model.h"

/* clang-format off */
const struct io_model_row io_models[] = {
	[MODEL_IDLE] = { "idle", "idle: nothing to judge by" },
	[MODEL_NONE] = { "none", "no connections: neither server nor client" },
	[MODEL_BLOCKING] = { "blocking", "blocking, iterative: one connection after the other" },
	[MODEL_FORK] = { "fork", "a process per connection",
		.processes = "one for each connection" },
	[MODEL_PREFORK] = { "prefork", "prefork: processes made beforehand share a listener",
		.processes = "they share the listener" },
	[MODEL_THREAD] = { "thread", "a thread per connection",
		.threads = "one for each connection" },
	[MODEL_POOL] = { "pool", "a pool of threads, each with one connection at a time" },
	[MODEL_POLLING] = { "polling", "non-blocking, polling: asks again and again" },
	[MODEL_SIGNAL] = { "signal-driven", "signal-driven: SIGIO tells what is ready" },
	[MODEL_REACTOR] = { "reactor", "a single reactor with a single thread" },
	[MODEL_REACTOR_POOL] = { "reactor-pool", "a single reactor with worker threads" },
	[MODEL_REACTOR_MULTI] = { "reactor-multi", "a main reactor that accepts, and sub-reactors" },
	[MODEL_REACTORS] = { "reactors", "several reactors that share a listener" },
	[MODEL_SHARED_REACTOR] = { "shared-reactor", "one epoll that threads share: who is free waits" },
	[MODEL_REUSEPORT] = { "reuseport", "shards by SO_REUSEPORT: each has its own listener" },
	[MODEL_PROACTOR] = { "proactor", "a proactor: the kernel does the I/O and tells the end" },
};
const char *const io_mech_names[] = {
	[MECH_UNKNOWN] = "unknown", [MECH_BLOCKING] = "blocking",
	[MECH_POLLING] = "polling", [MECH_SIGNAL] = "signal",
	[MECH_SELECT] = "select", [MECH_POLL] = "poll",
	[MECH_EPOLL] = "epoll", [MECH_EPOLL_LT] = "epoll-lt",
	[MECH_EPOLL_ET] = "epoll-et", [MECH_URING] = "io_uring",
	[MECH_AIO] = "aio",
};
const char *const io_mech_titles[] = {
	[MECH_UNKNOWN] = "", [MECH_BLOCKING] = "calls that block",
	[MECH_POLLING] = "non-blocking calls without waiting",
	[MECH_SIGNAL] = "SIGIO", [MECH_SELECT] = "select",
	[MECH_POLL] = "poll", [MECH_EPOLL] = "epoll, in a mode that was not seen",
	[MECH_EPOLL_LT] = "epoll, level-triggered",
	[MECH_EPOLL_ET] = "epoll, edge-triggered", [MECH_URING] = "io_uring",
	[MECH_AIO] = "aio",
};
const char *const io_sure_names[] = {
	[SURE_PERHAPS] = "perhaps", [SURE_LIKELY] = "likely",
	[SURE_CERTAIN] = "certain",
};
const char *const io_role_names[] = {
	[ROLE_IDLE] = "idle", [ROLE_BACKGROUND] = "background",
	[ROLE_MASTER] = "master", [ROLE_ACCEPTOR] = "acceptor",
	[ROLE_ITERATIVE] = "iterative", [ROLE_CONNECTION] = "connection",
	[ROLE_WORKER] = "worker", [ROLE_LOOP] = "event-loop",
	[ROLE_LOOP_OTHER] = "waits", [ROLE_LOOP_WORKER] = "loop-worker",
	[ROLE_PROACTOR] = "proactor", [ROLE_POLLER] = "poller",
	[ROLE_SIGNAL] = "signal-driven",
};
const char *const io_role_titles[] = {
	[ROLE_IDLE] = "made no call",
	[ROLE_BACKGROUND] = "in the background",
	[ROLE_MASTER] = "waits for children or signals",
	[ROLE_ACCEPTOR] = "accepts", [ROLE_ITERATIVE] = "accepts and serves",
	[ROLE_CONNECTION] = "serves one connection",
	[ROLE_WORKER] = "serves one connection after the other",
	[ROLE_LOOP] = "event loop", [ROLE_LOOP_OTHER] = "waits for descriptors",
	[ROLE_LOOP_WORKER] = "serves what is ready",
	[ROLE_PROACTOR] = "proactor", [ROLE_POLLER] = "polls",
	[ROLE_SIGNAL] = "serves by signals",
};
/* clang-format on */
