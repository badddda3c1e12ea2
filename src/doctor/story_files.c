/* SPDX-License-Identifier: BSD-2-Clause */
/* Libraries, files, and settings of the kernel that it reads. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

#include "basic/units.h"
#include "doctor/story_impl.h"
#include "sink/quote.h"

static bool is_library(const char *path, size_t len)
{
	const char *so = memmem(path, len, ".so", 3);
	size_t rest = so ? (size_t)(path + len - so) : 0;

	return rest == 3 ||
	       (rest > 4 && so[3] == '.' && so[4] >= '0' && so[4] <= '9');
}

static void on_library(struct story *s, const struct op *op, const char *path,
		       size_t len)
{
	struct story_item *i = story_note(s, op, STORY_LIBRARIES, 0);
	const char *slash = memrchr(path, '/', len);
	const char *name = slash ? slash + 1 : path;

	len -= (size_t)(name - path);
	s->d->text.len = 0;
	quote_bare(&s->d->text, name, len);
	if (i->kind == STORY_MORE || (i->name && strlen(i->name) > 120))
		return;
	i->name = doctor_say(s->d, "%s%s%s", i->name ? i->name : "",
			     i->name ? ", " : "", strbuf_cstr(&s->d->text));
	i->named++;
}

void story_on_open(struct story *s, const struct op *op)
{
	struct story_item *i;
	const char *path;
	size_t len;

	if (!op_path(op, &path, &len))
		return;
	if (op->error == ENOENT || op->error == ENOTDIR) {
		i = story_note(s, op, STORY_MISSING, 0);
		story_name(s, i, path, len);
		return;
	}
	if (op->made && is_library(path, len)) {
		on_library(s, op, path, len);
		return;
	}
	/* The loader's way to them. */
	if (len == 16 && !memcmp(path, "/etc/ld.so.cache", 16))
		return;
	if (op->made && len > 10 && !memcmp(path, "/proc/sys/", 10)) {
		s->setting_file = op->made->id;
		return;
	}
	i = story_note(s, op, STORY_FILE, story_hash(path, len));
	story_name(s, i, path, len);
	if (op->error) {
		i->error = op->error;
		i->errors++;
	}
	i->open_flags |= op_flags(op);
}

/* A setting that is read: net.core.somaxconn most of all. */
static void on_setting(struct story *s, const struct op *op)
{
	const unsigned char *m;
	struct story_item *i;
	char text[32] = "";
	size_t n;

	if (!op->done || !op->file->name)
		return;
	n = op->done < sizeof(text) - 1 ? op->done : sizeof(text) - 1;
	n = op_memory(op, PHASE_EXIT, op->buf, n, &m);
	if (!n)
		return;
	memcpy(text, m, n);
	text[strcspn(text, "\n")] = '\0';
	i = story_note(s, op, STORY_SETTING,
		       story_hash(op->file->name, strlen(op->file->name)));
	if (i->kind == STORY_MORE)
		return;
	s->d->text.len = 0;
	quote_bare(&s->d->text, text, strlen(text));
	i->name = doctor_say(s->d, "%s: %s", op->file->name,
			     strbuf_cstr(&s->d->text));
	if (strstr(op->file->name, "/net/core/somaxconn"))
		s->somaxconn = strtoull(text, NULL, 10);
}

void story_on_file_data(struct story *s, const struct op *op)
{
	const struct story_part *part = story_part_of(s, op->process);
	struct story_item *i;

	if (op->kind == OP_READ && op->file->id == s->setting_file)
		on_setting(s, op);
	if (!op->file->name)
		return;
	i = story_find(part->actor, STORY_FILE,
		       story_hash(op->file->name, strlen(op->file->name)));
	if (!i)
		return;
	if (op->kind == OP_READ)
		i->bytes_in += op->done;
	else
		i->bytes_out += op->done;
	i->last_ns = op->end_ns;
	i->last_number = op->number;
}

/* sentences */

void story_say_libraries(struct story_text *t, const struct story_actor *a,
			 const struct story_item *i)
{
	struct strbuf *b = &t->b;

	strbuf_puts(b, "loads ");
	words_count(b, i->count, "library: ", "libraries: ");
	strbuf_puts(b, i->name ? i->name : "?");
	if (i->count > i->named)
		strbuf_printf(b, " and %llu more",
			      (unsigned long long)(i->count - i->named));
}

void story_say_file(struct story_text *t, const struct story_actor *a,
		    const struct story_item *i)
{
	struct strbuf *b = &t->b;
	bool writes = (i->open_flags & O_ACCMODE) != O_RDONLY;

	if (i->errors == i->count) {
		strbuf_printf(b, "can't open %s: ", i->name);
		words_error(b, i->error);
		return;
	}
	strbuf_puts(b, i->bytes_out ? "writes " :
		       i->bytes_in  ? "reads " :
		       writes	    ? "opens for writing " :
				      "opens ");
	strbuf_puts(b, i->name);
	if (i->bytes_out || i->bytes_in) {
		strbuf_puts(b, ", ");
		units_put_bytes(b, i->bytes_out ? i->bytes_out : i->bytes_in);
	}
	if (i->count > 1)
		strbuf_printf(b, " (opened %llu times)",
			      (unsigned long long)i->count);
}

void story_say_missing(struct story_text *t, const struct story_actor *a,
		       const struct story_item *i)
{
	strbuf_puts(&t->b, "looks for ");
	words_count(&t->b, i->count, "file", "files");
	strbuf_printf(&t->b, " in vain, first %s", i->name);
}

void story_say_setting(struct story_text *t, const struct story_actor *a,
		       const struct story_item *i)
{
	strbuf_printf(&t->b, "reads the setting %s", i->name);
}
