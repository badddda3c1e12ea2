/* SPDX-License-Identifier: BSD-2-Clause */
/* What the specimens of files, descriptors and polling share. */
#ifndef RINGSIDE_TESTS_DECODE_FILE_SPEC_H
#define RINGSIDE_TESTS_DECODE_FILE_SPEC_H

#include "spec.h"

#include <fcntl.h>
#include <sys/stat.h>

struct name {
	unsigned long long value;
	const char *name;
};

/* The names of the bits of value, in the order of the table, "0" if none. */
static inline const char *bits(unsigned long long value,
			       const struct name *names)
{
	static char buf[2][1024];
	static unsigned n;
	char *s = buf[n++ % 2];

	*s = '\0';
	for (; names->name; names++) {
		if ((value & names->value) != names->value)
			continue;
		if (*s)
			strcat(s, "|");
		strcat(s, names->name);
		value &= ~names->value;
	}
	if (value || !*s)
		sprintf(s + strlen(s), *s ? "|%#llx" : "%#llx", value);
	return s;
}

static const struct name stx_masks[] __attribute__((unused)) = {
	{ 0xfff, "STATX_ALL" },
	{ 0x7ff, "STATX_BASIC_STATS" },
	{ 0x1, "STATX_TYPE" },
	{ 0x2, "STATX_MODE" },
	{ 0x4, "STATX_NLINK" },
	{ 0x8, "STATX_UID" },
	{ 0x10, "STATX_GID" },
	{ 0x20, "STATX_ATIME" },
	{ 0x40, "STATX_MTIME" },
	{ 0x80, "STATX_CTIME" },
	{ 0x100, "STATX_INO" },
	{ 0x200, "STATX_SIZE" },
	{ 0x400, "STATX_BLOCKS" },
	{ 0x800, "STATX_BTIME" },
	{ 0x1000, "STATX_MNT_ID" },
	{ 0x2000, "STATX_DIOALIGN" },
	{ 0x4000, "STATX_MNT_ID_UNIQUE" },
	{ 0x8000, "STATX_SUBVOL" },
	{ 0, NULL },
};

static const struct name stx_attrs[] __attribute__((unused)) = {
	{ 0x4, "STATX_ATTR_COMPRESSED" },
	{ 0x10, "STATX_ATTR_IMMUTABLE" },
	{ 0x20, "STATX_ATTR_APPEND" },
	{ 0x40, "STATX_ATTR_NODUMP" },
	{ 0x800, "STATX_ATTR_ENCRYPTED" },
	{ 0x1000, "STATX_ATTR_AUTOMOUNT" },
	{ 0x2000, "STATX_ATTR_MOUNT_ROOT" },
	{ 0x100000, "STATX_ATTR_VERITY" },
	{ 0x200000, "STATX_ATTR_DAX" },
	{ 0x400000, "STATX_ATTR_WRITE_ATOMIC" },
	{ 0, NULL },
};

/*
 * Printing makes no call before the end: neither fstat for a buffer's size
 * nor brk for the buffer.
 */
static char spec_out[1 << 16];

__attribute__((constructor)) static void spec_start(void)
{
	setvbuf(stdout, spec_out, _IOFBF, sizeof(spec_out));
}

#endif
