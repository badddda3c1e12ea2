/* SPDX-License-Identifier: BSD-2-Clause */
/* The head of a trace file, read without trust. */
#include <errno.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "tracefile/crc32c.h"
#include "tracefile/scan.h"

/* Of all bytes of the magic, but one may have been hit. */
static bool magic_is_there(const char *p)
{
	unsigned wrong = 0;

	for (int i = 0; i < TRACE_MAGIC_LEN; i++)
		wrong += p[i] != TRACE_FILE_MAGIC[i];
	return wrong <= 1;
}

/* Text for people: nothing that a terminal would obey. */
static char *text_of(const char *data, size_t len)
{
	char *s = xstrndup(data, len);

	for (char *p = s; *p; p++)
		if ((unsigned char)*p < ' ' || *p == 0x7f)
			*p = '?';
	return s;
}

static void set_string(const char **s, const char *data, size_t len)
{
	free((char *)*s);
	*s = text_of(data, len);
}

static void take_items(struct trace_file_info *info, const char *p,
		       const char *end)
{
	struct trace_item item;
	const char *data;

	while (trace_item_next(&p, end, &item, &data)) {
		switch (item.tag) {
		case TRACE_FILE_HOST:
			set_string(&info->host, data, item.len);
			break;
		case TRACE_FILE_KERNEL:
			set_string(&info->kernel, data, item.len);
			break;
		case TRACE_FILE_COMMAND:
			set_string(&info->command, data, item.len);
			break;
		case TRACE_FILE_ENGINE:
			set_string(&info->engine, data, item.len);
			break;
		case TRACE_FILE_VERSION:
			set_string(&info->version, data, item.len);
			break;
		}
	}
}

static void take_fixed(struct scan *s, struct trace_file_info *info,
		       const struct trace_file_head *h)
{
	s->has_id = true;
	s->file_id = h->file_id;
	info->major = h->major;
	info->minor = h->minor;
	info->created_ns = h->real_ns;
	info->mono_ns = h->mono_ns;
	info->wall_offset_ns = h->real_ns - h->mono_ns;
	info->boot_offset_ns = h->boot_ns - h->mono_ns;
	memcpy(info->boot_id, h->boot_id, sizeof(info->boot_id));
	info->pid_ns = h->pid_ns;
}

/* What the first chunk knows of it, where the head is gone. */
static void take_chunk(struct scan *s, struct trace_file_info *info,
		       uint64_t first)
{
	struct trace_chunk_head h;

	if (scan_head(s, first, &h) < 0)
		return;
	s->has_id = true;
	s->file_id = h.file_id;
	info->major = TRACE_MAJOR;
	info->created_ns = h.real_ns;
	info->mono_ns = h.mono_ns;
	info->wall_offset_ns = h.real_ns - h.mono_ns;
	info->boot_offset_ns = h.boot_ns - h.mono_ns;
}

static bool lengths_fit(const struct trace_file_head *h, uint64_t size)
{
	return h->fixed_len >= sizeof(*h) && h->fixed_len % 8 == 0 &&
	       h->head_len >= h->fixed_len && h->head_len % 8 == 0 &&
	       h->head_len <= TRACE_FILE_HEAD_MAX && h->head_len <= size;
}

static uint32_t head_crc(const char *head, const struct trace_file_head *h)
{
	static const uint32_t zero;
	size_t at = offsetof(struct trace_file_head, crc);
	uint32_t crc = crc32c(0, head, at);

	crc = crc32c(crc, &zero, sizeof(zero));
	at += sizeof(zero);
	return crc32c(crc, head + at, h->head_len - at);
}

static int read_head(struct scan *s, struct trace_file_info *info,
		     uint64_t *ret_first, const char **ret_damage,
		     const char **ret_reason)
{
	_cleanup_free_ char *head = NULL;
	struct trace_file_head h = { 0 };
	ssize_t n = scan_read(s, 0, &h, sizeof(h));

	if (n < 0)
		return n;
	if (n < TRACE_MAGIC_LEN || !magic_is_there((const char *)h.magic)) {
		*ret_reason = n ? "it is no trace file" : "it is empty";
		return -EBADMSG;
	}
	*ret_damage = NULL;
	if ((size_t)n < sizeof(h) || !lengths_fit(&h, s->size)) {
		*ret_damage = "the head of the file is damaged";
		if ((size_t)n < sizeof(h) || h.head_len > s->size)
			*ret_damage = "cut off in the head of the file";
		*ret_first = (size_t)n < sizeof(h) ? (uint64_t)n : sizeof(h);
		return 0;
	}
	head = xmalloc(h.head_len);
	n = scan_read(s, 0, head, h.head_len);
	if (n < 0)
		return n;
	if ((size_t)n != h.head_len || head_crc(head, &h) != h.crc)
		*ret_damage = "the head of the file is damaged";
	else if (h.major != TRACE_MAJOR) {
		*ret_reason = "it is from a newer version of ringside, whose "
			      "format this one does not know";
		return -EPROTONOSUPPORT;
	}
	/* Also where something is wrong: people decide what to believe. */
	take_fixed(s, info, &h);
	take_items(info, head + h.fixed_len, head + h.head_len);
	*ret_first = *ret_damage ? sizeof(h) : h.head_len;
	return 0;
}

int scan_file_head(struct scan *s, struct trace_file_info *ret_info,
		   uint64_t *ret_first, const char **ret_damage,
		   const char **ret_reason)
{
	struct trace_file_info info = {
		.host = xstrdup(""),
		.kernel = xstrdup(""),
		.command = xstrdup(""),
		.engine = xstrdup(""),
		.version = xstrdup(""),
	};
	uint64_t found;
	int r = read_head(s, &info, ret_first, ret_damage, ret_reason);

	if (r < 0) {
		file_info_done(&info);
		return r;
	}
	if (*ret_damage) {
		/* The id may be what was hit. */
		s->has_id = false;
		if (scan_find(s, *ret_first, &found) == 0)
			*ret_first = found;
		take_chunk(s, &info, *ret_first);
	}
	*ret_info = info;
	return 0;
}

void file_info_done(struct trace_file_info *info)
{
	free((char *)info->host);
	free((char *)info->kernel);
	free((char *)info->command);
	free((char *)info->engine);
	free((char *)info->version);
}
