/* SPDX-License-Identifier: BSD-2-Clause */
/* Values as JSON, wherever they stand. */
#include "sink/json_put.h"

#include <string.h>

#include "syscall/xlat.h"
#include "syscall/xlat/signal.h"

void json_put_address(struct json_writer *j, uint64_t addr)
{
	char text[] = "0x0000000000000000";
	char *p = text + sizeof(text) - 1;

	do {
		*--p = "0123456789abcdef"[addr & 15];
		addr >>= 4;
	} while (addr);
	*--p = 'x';
	*--p = '0';
	json_cstr(j, p);
}

void json_put_constant(struct json_writer *j, const struct xlat_set *set,
		       uint64_t value)
{
	const char *name = set ? xlat_name(set, value) : NULL;

	json_object_begin(j);
	json_key(j, "value");
	json_uint(j, value);
	if (name) {
		json_key(j, "name");
		json_cstr(j, name);
	}
	json_object_end(j);
}

static void put_flag_names(struct json_writer *j, const struct xlat_set *set,
			   uint64_t value)
{
	const char *name = value ? NULL : xlat_name(set, 0);
	struct xlat_iter it = { .set = set };
	const char *sub[XLAT_SUB_MAX];
	unsigned n;

	if (name) {
		json_cstr(j, name);
		return;
	}
	n = xlat_sub_names(set, &value, sub);
	for (unsigned i = 0; i < n; i++)
		json_cstr(j, sub[i]);
	while (value && xlat_next(&it)) {
		if (!it.value || (value & it.value) != it.value)
			continue;
		json_cstr(j, xlat_iter_name(&it));
		value &= ~it.value;
	}
	/* What has no name is not lost. */
	if (value)
		json_uint(j, value);
}

void json_put_flags(struct json_writer *j, const struct xlat_set *set,
		    uint64_t value)
{
	json_object_begin(j);
	json_key(j, "value");
	json_uint(j, value);
	json_key(j, "flags");
	json_array_begin(j);
	if (set)
		put_flag_names(j, set, value);
	else if (value)
		json_uint(j, value);
	json_array_end(j);
	json_object_end(j);
}

/* Without the character whose end was cut off. */
static size_t whole_characters(const char *data, size_t len)
{
	size_t n = len;

	for (unsigned back = 0; n && back < 4; back++) {
		unsigned char c = data[--n];

		if ((c & 0xc0) == 0x80)
			continue;
		if (c >= 0xc2 && c <= 0xf4 && json_is_utf8(data, n))
			return n;
		break;
	}
	return len;
}

void json_put_bytes(struct json_writer *j, const char *data, size_t len,
		    unsigned flags)
{
	bool more = flags & STRING_MORE, abstract = flags & STRING_ABSTRACT;
	bool utf8 = !(flags & STRING_HEX) && json_is_utf8(data, len);

	if (!utf8 && more && !(flags & STRING_HEX)) {
		size_t n = whole_characters(data, len);

		if (n < len) {
			len = n;
			utf8 = true;
		}
	}
	if (utf8 && !more && !abstract) {
		json_string(j, data, len);
		return;
	}
	json_object_begin(j);
	json_key(j, "encoding");
	json_cstr(j, utf8 ? "utf-8" : "base64");
	json_key(j, "data");
	if (utf8)
		json_string(j, data, len);
	else
		json_base64(j, data, len);
	if (more) {
		json_key(j, "truncated");
		json_bool(j, true);
	}
	if (abstract) {
		json_key(j, "abstract");
		json_bool(j, true);
	}
	json_object_end(j);
}

void json_put_signal(struct json_writer *j, int sig)
{
	char buf[SIGNAL_NAME_SIZE];
	const char *name = signal_name(sig, buf);

	json_key(j, "signal");
	json_int(j, sig);
	if (!strncmp(name, "SIG", 3)) {
		json_key(j, "name");
		json_cstr(j, name);
	}
}

void json_put_secontext(struct json_writer *j, const struct secontext *c)
{
	json_key(j, "secontext");
	json_put_bytes(j, c->text, c->len, 0);
	if (c->expected) {
		json_key(j, "secontext_expected");
		json_put_bytes(j, c->expected, c->expected_len, 0);
	}
}
