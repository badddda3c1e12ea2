/* SPDX-License-Identifier: BSD-2-Clause */
/* Durations, sizes and counts as people write them. */
#include "basic/units.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "basic/cleanup.h"

struct unit {
	const char *name;
	double factor;
};

static const struct unit times[] = {
	{ "s", 1e9 }, { "ms", 1e6 },   { "us", 1e3 },
	{ "ns", 1 },  { "min", 60e9 }, { "h", 3600e9 },
};

static const struct unit sizes[] = {
	{ "K", 0x1p10 },   { "M", 0x1p20 },   { "G", 0x1p30 },
	{ "T", 0x1p40 },   { "KiB", 0x1p10 }, { "MiB", 0x1p20 },
	{ "GiB", 0x1p30 }, { "TiB", 0x1p40 }, { "B", 1 },
};

/* 0: there is no such unit. */
static double find_unit(const struct unit *units, size_t n, const char *name)
{
	for (size_t i = 0; i < n; i++)
		if (!strcasecmp(units[i].name, name))
			return units[i].factor;
	return 0;
}

/* A plain decimal fraction with a unit. `bare`: what 1 is without one. */
static int parse(const char *text, const struct unit *units, size_t n,
		 double bare, uint64_t *ret)
{
	/* Looked at first, since strtod() takes "inf" and "0x1p3" too. */
	size_t len = strspn(text, "0123456789.");
	size_t power = len && (text[len] == 'e' || text[len] == 'E') ?
			       strspn(text + len + 1, "0123456789") :
			       0;
	double factor, v;
	char *end;

	if (power)
		len += power + 1; /* 4.5e2 */
	factor = text[len] ? find_unit(units, n, text + len) : bare;
	v = strtod(text, &end);
	if (!len || end != text + len || factor == 0 || v * factor >= 9e18)
		return -EINVAL;
	*ret = v * factor;
	return 0;
}

int units_duration(const char *text, size_t n, uint64_t bare_ns,
		   uint64_t *ret_ns)
{
	char word[64];
	size_t unit;

	if (n >= sizeof(word))
		return -EINVAL;
	memcpy(word, text, n);
	word[n] = '\0';
	/* Case counts here: 30M are bytes. */
	for (unit = 0; word[unit]; unit++)
		if (word[unit] >= 'A' && word[unit] <= 'Z')
			return -EINVAL;
	return parse(word, times, ARRAY_SIZE(times), bare_ns, ret_ns);
}

int units_size(const char *text, uint64_t *ret_bytes)
{
	return parse(text, sizes, ARRAY_SIZE(sizes), 1, ret_bytes);
}

void units_put_count(struct strbuf *b, uint64_t n)
{
	char digits[24];
	int len = snprintf(digits, sizeof(digits), "%" PRIu64, n);

	for (int i = 0; i < len; i++) {
		if (i && (len - i) % 3 == 0)
			strbuf_putc(b, ',');
		strbuf_putc(b, digits[i]);
	}
}

void units_put_bytes(struct strbuf *b, uint64_t bytes)
{
	static const char *const names[] = { "kB", "MB", "GB", "TB" };
	double v = bytes / 1e3;
	unsigned i = 0;

	if (bytes < 1000) {
		strbuf_printf(b, "%" PRIu64 " bytes", bytes);
		return;
	}
	/* 999.95 would be printed as 1000.0. */
	for (; v >= 999.95 && i < ARRAY_SIZE(names) - 1; i++)
		v /= 1e3;
	strbuf_printf(b, "%.1f %s", v, names[i]);
}

void units_put_size(struct strbuf *b, uint64_t bytes, uint64_t exact)
{
	static const char units[] = "KMGTPE";
	double v = (double)bytes;
	unsigned u = 0;

	if (bytes < exact) {
		strbuf_putu(b, bytes);
		return;
	}
	for (v /= 1024; v >= 999.5 && units[u + 1]; v /= 1024)
		u++;
	strbuf_printf(b, v < 9.95 ? "%.1f%c" : "%.0f%c", v, units[u]);
}

void units_put_ns(struct strbuf *b, uint64_t ns)
{
	uint64_t s = ns / 1000000000;

	if (ns < 1000000)
		strbuf_printf(b, "%.1f us", ns / 1e3);
	else if (!s)
		strbuf_printf(b, "%.1f ms", ns / 1e6);
	else if (s < 100)
		strbuf_printf(b, "%.1f s", ns / 1e9);
	else if (s < 6000)
		strbuf_printf(b, "%" PRIu64 " min %" PRIu64 " s", s / 60,
			      s % 60);
	else
		strbuf_printf(b, "%" PRIu64 " h %" PRIu64 " min", s / 3600,
			      s / 60 % 60);
}
