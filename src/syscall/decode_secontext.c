/* SPDX-License-Identifier: BSD-2-Clause */
/* Where SELinux contexts are shown: behind descriptors and names of files. */
#include "syscall/secontext.h"
#include "syscall/walk.h"

static void show(struct walk *w, enum phase phase, uint64_t key)
{
	struct secontext c;

	if (secontext_get(w->call->mem, phase, key, w->opts->secontext, &c))
		w->ops->secontext(w->v, &c);
}

void walk_fd_secontext(struct walk *w, int fd)
{
	show(w, w->phase, secontext_of_fd(fd));
}

void walk_sun_secontext(struct walk *w, uint64_t addr)
{
	show(w, w->phase, secontext_of_file(SECONTEXT_SUN_PATH, addr));
}

void walk_file_secontext(struct walk *w, const struct field *f, uint64_t addr)
{
	unsigned arg = SECONTEXT_MEMBER;

	for (unsigned i = 0; i < w->r->nargs; i++)
		if (f && w->r->args[i] == f)
			arg = i;
	show(w, w->phase, secontext_of_file(arg, addr));
}
