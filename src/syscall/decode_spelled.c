/* SPDX-License-Identifier: BSD-2-Clause */
/* Numbers and bytes that are customarily written as something else. */
#include <stdio.h>

#include "syscall/walk.h"

void decode_uuid(struct walk *w, const struct field *f, uint64_t v,
		 const struct frame *fr)
{
	unsigned char b[16];
	char text[40];
	unsigned n = 0;

	if (!walk_read(w, v, b, sizeof(b))) {
		w->ops->pointer(w->v, v, v ? MEM_FAULTED : MEM_OK);
		return;
	}
	for (unsigned i = 0; i < 16; i++)
		n += (unsigned)snprintf(
			text + n, sizeof(text) - n, "%s%02x",
			i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "", b[i]);
	w->ops->word(w->v, text, text);
}

/* V4L2: four characters, of which the first is the lowest byte. */
void decode_fourcc(struct walk *w, const struct field *f, uint64_t v,
		   const struct frame *fr)
{
	const char *name = f->xlat ? xlat_name(f->xlat, v) : NULL;
	char text[64] = "v4l2_fourcc(";
	unsigned n = sizeof("v4l2_fourcc(") - 1;

	for (unsigned i = 0; i < 4; i++) {
		unsigned char c = v >> (8 * i);
		const char *form = c == '\'' || c == '\\' ? "'\\%c'%s" :
				   c >= ' ' && c < 0x7f	  ? "'%c'%s" :
							    "'\\x%02x'%s";

		n += (unsigned)snprintf(text + n, sizeof(text) - n, form, c,
					i < 3 ? ", " : ")");
	}
	w->ops->spelled(w->v, (uint32_t)v, text);
	if (name)
		w->ops->note(w->v, name);
}

/* A version of the kernel: 0x60102 is 6.1.2. */
void decode_kversion(struct walk *w, const struct field *f, uint64_t v,
		     const struct frame *fr)
{
	char text[64];

	snprintf(text, sizeof(text), "KERNEL_VERSION(%u, %u, %u)",
		 (unsigned)(v >> 16 & 0xffff), (unsigned)(v >> 8 & 0xff),
		 (unsigned)(v & 0xff));
	w->ops->spelled(w->v, (uint32_t)v, text);
}

/* The number of a system call of the architecture in sibling .len. */
void decode_syscall_nr(struct walk *w, const struct field *f, uint64_t v,
		       const struct frame *fr)
{
	enum { AUDIT_I386 = 0x40000003, AUDIT_X86_64 = 0xc000003e };
	uint64_t arch = walk_len(w, f, fr);
	const struct sysent *s = NULL;
	char text[64];

	if (arch == AUDIT_X86_64)
		s = sysent_by_nr(v & X32_SYSCALL_BIT ? ABI_X32 : ABI_X86_64,
				 (uint32_t)v);
	else if (arch == AUDIT_I386)
		s = sysent_by_nr(ABI_I386, (uint32_t)v);
	if (!s) {
		decode_int(w, f, v, fr);
		return;
	}
	snprintf(text, sizeof(text), "__NR_%s", s->name);
	w->ops->spelled(w->v, (uint32_t)v, text);
}
