/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * How long keys and values are of the maps that bpf(2) is called for: by
 * fdinfo, for a thread that is stopped. By eBPF the kernel is asked,
 * ebpf_copy.bpf.h.
 */
#include "capture/bpf_map.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>

#include "basic/cpulist.h"
#include "basic/procfs.h"
#include "syscall/bpf_map.h"

enum {
	FDINFO_MAX = 4096,
	CPULIST_MAX = 4096,
	LOOKUP_ELEM = 1,
	GET_NEXT_KEY = 4,
	LOOKUP_AND_DELETE_ELEM = 21,
	LOOKUP_BATCH = 24,
	DELETE_BATCH = 27,
	BATCH_FD_AT = 36, /* where a batch has its descriptor */
};

extern const struct sysent sysent_bpf;

/* Where the attributes have the map's descriptor; -1: there is none. */
static int fd_offset(uint32_t cmd)
{
	if ((cmd >= LOOKUP_ELEM && cmd <= GET_NEXT_KEY) ||
	    cmd == LOOKUP_AND_DELETE_ELEM)
		return 0;
	return cmd >= LOOKUP_BATCH && cmd <= DELETE_BATCH ? BATCH_FD_AT : -1;
}

/* That the machine may ever have, which does not change; 0: not known. */
static unsigned possible_cpus(void)
{
	static bool known;
	static unsigned n;
	char text[CPULIST_MAX];

	if (!known && text_read_at(AT_FDCWD, "/sys/devices/system/cpu/possible",
				   text, sizeof(text)) > 0)
		n = cpulist_count(text);
	known = true;
	return n;
}

static bool read_facts(pid_t tid, int fd, struct bpf_map_facts *ret_facts)
{
	char text[FDINFO_MAX], name[32];
	uint64_t type, key, value, max;

	snprintf(name, sizeof(name), "fdinfo/%d", fd);
	if (proc_read(tid, name, text, sizeof(text)) <= 0 ||
	    !proc_field_u64(text, "map_type:", 10, &type) ||
	    !proc_field_u64(text, "key_size:", 10, &key) ||
	    !proc_field_u64(text, "value_size:", 10, &value) ||
	    !proc_field_u64(text, "max_entries:", 10, &max))
		return false;
	*ret_facts = (struct bpf_map_facts){
		.map_type = type,
		.key_size = key,
		.value_size = value,
		.max_entries = max,
		.ncpus = possible_cpus(),
	};
	return true;
}

void bpf_map_enter(struct call *c)
{
	struct bpf_map_facts facts, *kept;
	const unsigned char *p;
	int off, fd;

	if (c->sysent != &sysent_bpf)
		return;
	off = fd_offset((uint32_t)c->args[0]);
	if (off < 0 || !c->args[1] ||
	    memory_get(c->mem, PHASE_ENTER, c->args[1] + (unsigned)off,
		       sizeof(fd), &p) < sizeof(fd))
		return;
	memcpy(&fd, p, sizeof(fd));
	if (fd < 0 || !read_facts(c->tid, fd, &facts))
		return;
	kept = arena_alloc(&c->mem->arena, sizeof(facts));
	*kept = facts;
	memory_add(c->mem, PHASE_ENTER, BPF_MAP_FACTS, kept, sizeof(facts),
		   sizeof(facts), MEM_OK);
}
