/* SPDX-License-Identifier: BSD-2-Clause */
/* Runtimes and servers that are known, a row each. */
#include "doctor/runtime.h"

#include <elf.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "doctor/doctor_impl.h"

/* clang-format off */
static const struct runtime runtimes[] = {
	{
		.name = "Node.js",
		.exes = { "node", "nodejs" },
		.libraries = { "libnode.so" },
		.start = "Node.js starts: V8, libuv and its own modules",
		.threads = "V8 compiles and collects garbage with some of "
			   "them, the others are libuv's pool for files and "
			   "names",
	},
	{
		.name = "Java",
		.exes = { "java" },
		.libraries = { "libjvm.so" },
		.start = "the Java virtual machine starts",
		.threads = "the garbage collector, the compilers and the "
			   "virtual machine's own work",
	},
	{
		.name = "Python",
		.exes = { "python" },
		.libraries = { "libpython" },
		.start = "Python starts and imports its modules",
	},
	{
		.name = "nginx",
		.exes = { "nginx" },
		.start = "nginx starts: reads its configuration, opens its "
			 "logs",
	},
	{
		.name = "redis",
		.exes = { "redis-server" },
		.start = "redis starts: reads its configuration",
		.threads = "they close files, sync them and free memory "
			   "beside the loop",
	},
	{
		.name = "Go",
		.paths = { "/sys/kernel/mm/transparent_hugepage/"
			   "hpage_pmd_size" },
		.section = ".go.buildinfo",
		.start = "Go's runtime starts",
		.threads = "the first one is sysmon, the runtime's monitor; "
			   "the others run goroutines, and one more is made "
			   "when all are busy or in a call",
		.shares_epoll = "it is Go: a goroutine for each connection; "
				"any thread of the runtime waits with the one "
				"epoll of its network poller and wakes "
				"goroutines",
	},
};
/* clang-format on */

static bool begins(const char *const words[RUNTIME_WORDS], const char *s,
		   size_t len)
{
	for (unsigned i = 0; i < RUNTIME_WORDS && words[i]; i++) {
		size_t n = strlen(words[i]);

		if (len >= n && !memcmp(words[i], s, n))
			return true;
	}
	return false;
}

/* "node-exporter" is none: what follows is a version or nothing. */
static bool is_program(const struct runtime *r, const char *s)
{
	size_t len = strlen(s), n = 0;

	while (n < len && s[n] != '.' && (s[n] < '0' || s[n] > '9'))
		n++;
	for (unsigned i = 0; i < RUNTIME_WORDS && r->exes[i]; i++)
		if (strlen(r->exes[i]) == n && !memcmp(r->exes[i], s, n))
			return true;
	return false;
}

static const char *last_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

void runtime_note_path(struct world_process *p, const char *path, size_t len)
{
	size_t at = len;

	if (p->runtime)
		return;
	while (at && path[at - 1] != '/')
		at--;
	for (size_t i = 0; i < ARRAY_SIZE(runtimes); i++) {
		const struct runtime *r = &runtimes[i];

		if (begins(r->libraries, path + at, len - at) ||
		    (r->paths[0] && len == strlen(r->paths[0]) &&
		     begins(r->paths, path, len))) {
			p->runtime = r;
			return;
		}
	}
}

/* Whether a program has a section of this name. Nothing of it is trusted. */
static bool has_section(int fd, const char *name)
{
	Elf64_Ehdr e;
	Elf64_Shdr names, s;
	_cleanup_free_ char *text = NULL;

	if (pread(fd, &e, sizeof(e), 0) != sizeof(e) ||
	    memcmp(e.e_ident, ELFMAG, SELFMAG) ||
	    e.e_ident[EI_CLASS] != ELFCLASS64 || e.e_shentsize != sizeof(s) ||
	    e.e_shstrndx >= e.e_shnum ||
	    pread(fd, &names, sizeof(names),
		  (off_t)(e.e_shoff + (uint64_t)e.e_shstrndx * sizeof(s))) !=
		    sizeof(names) ||
	    !names.sh_size || names.sh_size > 1 << 20)
		return false;
	text = xzalloc(names.sh_size + 1);
	if (pread(fd, text, names.sh_size, (off_t)names.sh_offset) !=
	    (ssize_t)names.sh_size)
		return false;
	for (unsigned i = 0; i < e.e_shnum; i++)
		if (pread(fd, &s, sizeof(s),
			  (off_t)(e.e_shoff + i * sizeof(s))) == sizeof(s) &&
		    s.sh_name < names.sh_size &&
		    !strcmp(text + s.sh_name, name))
			return true;
	return false;
}

static const struct runtime *by_section(const struct world_process *p)
{
	_cleanup_close_ int fd = -1;
	char path[32];

	snprintf(path, sizeof(path), "/proc/%d/exe", (int)p->pid);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	for (size_t i = 0; fd >= 0 && i < ARRAY_SIZE(runtimes); i++)
		if (runtimes[i].section && has_section(fd, runtimes[i].section))
			return &runtimes[i];
	return NULL;
}

const struct runtime *runtime_of(struct doctor *d, struct world_process *p)
{
	for (size_t i = 0; i < ARRAY_SIZE(runtimes) && !p->runtime; i++)
		if ((p->exe && is_program(&runtimes[i], last_name(p->exe))) ||
		    is_program(&runtimes[i], p->comm))
			p->runtime = &runtimes[i];
	if (!p->runtime && d->opts.samples && !p->end_ns)
		p->runtime = by_section(p);
	if (!p->runtime && p->parent && !p->execed)
		return runtime_of(d, p->parent);
	return p->runtime;
}
