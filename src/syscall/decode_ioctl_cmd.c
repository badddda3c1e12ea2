/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The command of ioctl(2): names of the list in xlat/ioctl_names.c, and those
 * that the headers have as macros with a parameter, which is in the number.
 */
#include <stdio.h>

#include "syscall/walk.h"
#include "syscall/xlat/input.h"
#include "syscall/xlat/ioctl_names.h"

/* The command's parts: asm-generic/ioctl.h. */
static unsigned ioc_dir(uint32_t cmd)
{
	return cmd >> 30;
}

static unsigned ioc_type(uint32_t cmd)
{
	return cmd >> 8 & 0xff;
}

static unsigned ioc_nr(uint32_t cmd)
{
	return cmd & 0xff;
}

static unsigned ioc_size(uint32_t cmd)
{
	return cmd >> 16 & 0x3fff;
}

enum { IOC_W = 1, IOC_R = 2, IOC_WR = 3 };

/* What is between the parentheses. */
enum parameter {
	PAR_SIZE,      /* the size, divided by .unit */
	PAR_NR,	       /* how far the number is from the first: a name */
	PAR_NR_SIZE,   /* that, and the size */
	PAR_NR_NUMBER, /* that, as a number; only if .unit is the size */
};

static const struct sized {
	uint8_t dir, type, first, last, unit;
	uint8_t parameter; /* enum parameter */
	const char *name;
	const struct xlat_set *xlat;
} sized[] = {
	{ IOC_R, 'E', 0x06, 0x06, 1, PAR_SIZE, "EVIOCGNAME" },
	{ IOC_R, 'E', 0x07, 0x07, 1, PAR_SIZE, "EVIOCGPHYS" },
	{ IOC_R, 'E', 0x08, 0x08, 1, PAR_SIZE, "EVIOCGUNIQ" },
	{ IOC_R, 'E', 0x09, 0x09, 1, PAR_SIZE, "EVIOCGPROP" },
	{ IOC_R, 'E', 0x0a, 0x0a, 1, PAR_SIZE, "EVIOCGMTSLOTS" },
	{ IOC_R, 'E', 0x18, 0x18, 1, PAR_SIZE, "EVIOCGKEY" },
	{ IOC_R, 'E', 0x19, 0x19, 1, PAR_SIZE, "EVIOCGLED" },
	{ IOC_R, 'E', 0x1a, 0x1a, 1, PAR_SIZE, "EVIOCGSND" },
	{ IOC_R, 'E', 0x1b, 0x1b, 1, PAR_SIZE, "EVIOCGSW" },
	{ IOC_R, 'E', 0x20, 0x3f, 1, PAR_NR_SIZE, "EVIOCGBIT", &xlat_input_ev },
	{ IOC_R, 'E', 0x40, 0x7f, 24, PAR_NR, "EVIOCGABS", &xlat_input_abs },
	{ IOC_W, 'E', 0xc0, 0xff, 24, PAR_NR, "EVIOCSABS", &xlat_input_abs },
	{ IOC_R, 'H', 0x04, 0x04, 1, PAR_SIZE, "HIDIOCGRAWNAME" },
	{ IOC_R, 'H', 0x05, 0x05, 1, PAR_SIZE, "HIDIOCGRAWPHYS" },
	{ IOC_R, 'H', 0x06, 0x06, 1, PAR_SIZE, "HIDIOCGNAME" },
	{ IOC_R, 'H', 0x08, 0x08, 1, PAR_SIZE, "HIDIOCGRAWUNIQ" },
	{ IOC_R, 'H', 0x12, 0x12, 1, PAR_SIZE, "HIDIOCGPHYS" },
	{ IOC_WR, 'H', 0x06, 0x06, 1, PAR_SIZE, "HIDIOCSFEATURE" },
	{ IOC_WR, 'H', 0x07, 0x07, 1, PAR_SIZE, "HIDIOCGFEATURE" },
	{ IOC_WR, 'H', 0x09, 0x09, 1, PAR_SIZE, "HIDIOCSINPUT" },
	{ IOC_WR, 'H', 0x0a, 0x0a, 1, PAR_SIZE, "HIDIOCGINPUT" },
	{ IOC_WR, 'H', 0x0b, 0x0b, 1, PAR_SIZE, "HIDIOCSOUTPUT" },
	{ IOC_WR, 'H', 0x0c, 0x0c, 1, PAR_SIZE, "HIDIOCGOUTPUT" },
	{ IOC_R, 'U', 0x2c, 0x2c, 1, PAR_SIZE, "UI_GET_SYSNAME" },
	{ IOC_R, 'j', 0x13, 0x13, 1, PAR_SIZE, "JSIOCGNAME" },
	{ IOC_W, 'k', 0x00, 0x00, 32, PAR_SIZE, "SPI_IOC_MESSAGE" },
	{ IOC_R, 'M', 0x00, 0xff, 4, PAR_NR_NUMBER, "MIXER_READ" },
	{ IOC_WR, 'M', 0x00, 0xff, 4, PAR_NR_NUMBER, "MIXER_WRITE" },
};

/* NAME(parameter), or false. */
static bool spell_sized(uint32_t cmd, char *buf, size_t len)
{
	unsigned nr = ioc_nr(cmd), size = ioc_size(cmd);

	for (size_t i = 0; i < sizeof(sized) / sizeof(sized[0]); i++) {
		const struct sized *s = &sized[i];
		const char *name = NULL;
		char number[40];

		if (s->type != ioc_type(cmd) || s->dir != ioc_dir(cmd) ||
		    nr < s->first || nr > s->last || size % s->unit)
			continue;
		if (s->parameter == PAR_SIZE) {
			snprintf(buf, len, "%s(%u)", s->name, size / s->unit);
			return true;
		}
		if (s->parameter != PAR_NR_SIZE && size != s->unit)
			continue;
		/* EVIOCGBIT(0, ...) asks which types of events there are. */
		if (s->xlat && !(s->parameter == PAR_NR_SIZE && nr == s->first))
			name = xlat_name(s->xlat, nr - s->first);
		if (!name)
			snprintf(number, sizeof(number),
				 s->xlat && nr > s->first ? "%#x /* %s */" :
							    "%u",
				 nr - s->first,
				 s->xlat ? TABLE(s->xlat)->prefix : "");
		if (s->parameter == PAR_NR_SIZE)
			snprintf(buf, len, "%s(%s, %u)", s->name,
				 name ? name : number, size);
		else
			snprintf(buf, len, "%s(%s)", s->name,
				 name ? name : number);
		return true;
	}
	return false;
}

/* All names that the number has: A or B. */
static bool spell_names(enum abi abi, uint32_t cmd, char *buf, size_t len)
{
	const struct ioctl_name *at = NULL;
	const char *name;
	size_t used = 0;

	buf[0] = '\0';
	while ((name = ioctl_name(abi, cmd, &at)) && used < len)
		used += snprintf(buf + used, len - used, "%s%s",
				 used ? " or " : "", name);
	return used > 0;
}

static const char *ioctl_dir_name(unsigned dir)
{
	static const char *const names[4] = { "_IOC_NONE", "_IOC_WRITE",
					      "_IOC_READ",
					      "_IOC_READ|_IOC_WRITE" };

	return names[dir & 3];
}

void decode_ioctl_cmd(struct walk *w, const struct field *f, uint64_t v,
		      const struct frame *fr)
{
	uint32_t cmd = (uint32_t)v;
	char buf[400];
	uint64_t value = cmd;
	struct xlat_set set = { XLAT_JUST(&value, buf) };

	if (spell_names(w->abi, cmd, buf, sizeof(buf)) ||
	    spell_sized(cmd, buf, sizeof(buf))) {
		w->ops->constant(w->v, &set, cmd);
		return;
	}
	snprintf(buf, sizeof(buf), "_IOC(%s, %#x, %#x, %#x)",
		 ioctl_dir_name(ioc_dir(cmd)), ioc_type(cmd), ioc_nr(cmd),
		 ioc_size(cmd));
	w->ops->spelled(w->v, cmd, buf);
}
