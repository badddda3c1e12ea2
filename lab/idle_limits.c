/* SPDX-License-Identifier: BSD-2-Clause */
/* What limits the number of connections of a server, on this machine. */
#include "idle.h"

#include <stdio.h>
#include <string.h>
#include <sys/resource.h>

/* Numbers of a file: how many of them are there, at most two. */
static int read_numbers(const char *name, const char *format, unsigned long *a,
			unsigned long *b)
{
	FILE *f = fopen(name, "re");
	int n = f ? fscanf(f, format, a, b) : 0;

	if (f)
		fclose(f);
	return n;
}

unsigned long idle_meminfo(const char *key)
{
	FILE *f = fopen("/proc/meminfo", "re");
	size_t len = strlen(key);
	unsigned long kib = 0;
	char line[256];

	while (f && fgets(line, sizeof(line), f))
		if (!strncmp(line, key, len) && line[len] == ':')
			sscanf(line + len + 1, "%lu", &kib);
	if (f)
		fclose(f);
	return kib << 10;
}

/* Of one for each connection and `others` besides. */
static void set(struct idle_limit *l, unsigned long target,
		unsigned long allowed, unsigned long others)
{
	l->is_known = true;
	l->needed = target + others;
	l->allowed = allowed;
	l->connections = allowed > others ? allowed - others : 0;
}

void idle_limits(struct idle_limit limits[IDLE_LIMITS], unsigned long target,
		 unsigned long soft, unsigned long per_connection)
{
	struct idle_limit *l = limits;
	unsigned long a, b, memory = idle_meminfo("MemAvailable");
	struct rlimit r = { 0 };

	getrlimit(RLIMIT_NOFILE, &r);
	*l = (struct idle_limit){
		.name = "descriptors",
		.where = "RLIMIT_NOFILE, soft",
		.note = "a program may raise it itself, up to the hard one",
	};
	set(l++, target, soft, IDLE_OTHERS);
	*l = (struct idle_limit){
		.name = "descriptors-hard",
		.where = "RLIMIT_NOFILE, hard",
		.note = "root, or LimitNOFILE= of systemd",
	};
	set(l++, target, r.rlim_max, IDLE_OTHERS);
	*l = (struct idle_limit){
		.name = "descriptors-most",
		.where = "fs.nr_open",
		.note = "no process may have a higher limit",
	};
	if (read_numbers("/proc/sys/fs/nr_open", "%lu", &a, &b) == 1)
		set(l, target, a, IDLE_OTHERS);
	l++;
	*l = (struct idle_limit){
		.name = "open-files",
		.where = "fs.file-max",
		.note = "of all processes; those that are open now are off",
	};
	if (read_numbers("/proc/sys/fs/file-nr", "%lu %*u %lu", &a, &b) == 2)
		set(l, target, b > a ? b - a : 0, 0);
	l++;
	*l = (struct idle_limit){
		.name = "epoll-watches",
		.where = "fs.epoll.max_user_watches",
		.note = "of all epolls of a user; 1/25 of low memory",
	};
	if (read_numbers("/proc/sys/fs/epoll/max_user_watches", "%lu", &a,
			 &b) == 1)
		set(l, target, a, 1);
	l++;
	*l = (struct idle_limit){
		.name = "memory",
		.where = "MemAvailable, in bytes",
		.note = "of the kernel, for the server's ends, as measured above",
	};
	if (per_connection && memory) {
		l->is_known = true;
		l->needed = target * per_connection;
		l->allowed = memory;
		l->connections = memory / per_connection;
	}
	l++;
	*l = (struct idle_limit){
		.name = "ports",
		.where = "net.ipv4.ip_local_port_range",
		.note = "from one client's address to one of the server's",
		.of_client = true,
	};
	if (read_numbers("/proc/sys/net/ipv4/ip_local_port_range", "%lu %lu",
			 &a, &b) == 2 &&
	    b >= a)
		set(l, target, b - a + 1, 0);
}

const struct idle_limit *idle_first_to_end(
	const struct idle_limit limits[IDLE_LIMITS])
{
	const struct idle_limit *first = &limits[0];

	for (int i = 1; i < IDLE_LIMITS; i++)
		if (limits[i].is_known && !limits[i].of_client &&
		    limits[i].connections < first->connections)
			first = &limits[i];
	return first;
}
