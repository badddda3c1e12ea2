/* SPDX-License-Identifier: BSD-2-Clause */
/* The visitor that writes values as JSON. */
#include "sink/json_visitor.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>

#include "sink/json_put.h"
#include "syscall/xlat/errno.h"

static struct json_visitor *json(struct visitor *v)
{
	return (struct json_visitor *)v;
}

static struct json_level *level(struct json_visitor *v)
{
	unsigned d = v->depth;

	return &v->levels[d < JSON_LEVELS ? d : JSON_LEVELS - 1];
}

/* Puts `text` in front of what was written since `start`. */
static void insert(struct strbuf *b, size_t start, const char *text)
{
	size_t n = strlen(text);

	strbuf_reserve(b, n);
	memmove(b->data + start + n, b->data + start, b->len - start);
	memcpy(b->data + start, text, n);
	b->len += n;
}

/* Ends the last value of this level: nothing can be said about it now. */
static void settle(struct json_visitor *v)
{
	struct json_level *l = level(v);

	if (l->change == CHANGE_BEGUN)
		json_null(&v->j);
	if (l->change != CHANGE_NONE)
		json_object_end(&v->j);
	l->change = CHANGE_NONE;
	l->has_value = false;
}

/* A value begins here. The comma is put now, so that it stays outside. */
static void begin(struct json_visitor *v)
{
	struct json_level *l = level(v);

	if (l->change == CHANGE_BEGUN)
		l->change = CHANGE_VALUED;
	else if (l->has_value)
		settle(v);
	if (v->j.comma)
		strbuf_putc(v->j.out, ',');
	v->j.comma = false;
	l->start = v->j.out->len;
	l->has_value = true;
}

static void push(struct json_visitor *v, bool array)
{
	v->depth++;
	*level(v) = (struct json_level){ .array = array };
}

static void pop(struct json_visitor *v)
{
	if (v->depth)
		v->depth--;
}

void json_visitor_init(struct json_visitor *v, struct strbuf *out)
{
	v->base.ops = &json_visitor_ops;
	json_init(&v->j, out);
	json_visitor_begin(v);
}

void json_visitor_begin(struct json_visitor *v)
{
	v->depth = 0;
	v->levels[0] = (struct json_level){ 0 };
	v->in_result = v->fd_result = false;
	v->unnamed = 0;
}

void json_visitor_end(struct json_visitor *v)
{
	/* Decoders are balanced; a line must be valid even if one is not. */
	while (v->depth) {
		settle(v);
		if (level(v)->array)
			json_array_end(&v->j);
		else
			json_object_end(&v->j);
		pop(v);
	}
	settle(v);
}

static void key(struct json_visitor *v, const char *name)
{
	settle(v);
	json_key(&v->j, name ? name : "value");
}

static void json_arg(struct visitor *v, const struct field *f, unsigned index)
{
	char name[] = { 'a', 'r', 'g', '0' + index % 10, '\0' };

	key(json(v), f->name ? f->name : name);
}

static void json_struct_begin(struct visitor *v, const char *name)
{
	begin(json(v));
	json_object_begin(&json(v)->j);
	push(json(v), false);
}

static void json_member(struct visitor *v, const char *name)
{
	key(json(v), name);
}

static void json_unknown(struct visitor *v, size_t from, size_t end)
{
	char name[64];

	snprintf(name, sizeof(name), "bytes %zu..%zu", from, end - 1);
	key(json(v), name);
}

static void json_struct_end(struct visitor *v)
{
	settle(json(v));
	json_object_end(&json(v)->j);
	pop(json(v));
}

static void json_array_open(struct visitor *v, enum array_style style)
{
	struct json_visitor *jv = json(v);

	if (style == ARRAY_INDEXED) {
		json_struct_begin(v, NULL);
		return;
	}
	begin(jv);
	if (style == ARRAY_NEGATED) {
		json_object_begin(&jv->j);
		json_key(&jv->j, "not");
	}
	json_array_begin(&jv->j);
	push(jv, true);
	level(jv)->wrapped = style == ARRAY_NEGATED;
}

static void json_array_close(struct visitor *v)
{
	struct json_visitor *jv = json(v);
	bool wrapped = level(jv)->wrapped;

	if (!level(jv)->array) {
		json_struct_end(v);
		return;
	}
	settle(jv);
	json_array_end(&jv->j);
	if (wrapped)
		json_object_end(&jv->j);
	pop(jv);
}

static void json_more(struct visitor *v)
{
	struct json_visitor *jv = json(v);
	bool array = level(jv)->array;

	settle(jv);
	if (array)
		json_object_begin(&jv->j);
	json_key(&jv->j, "more");
	json_bool(&jv->j, true);
	if (array)
		json_object_end(&jv->j);
}

static void json_number(struct visitor *v, uint64_t value,
			enum number_base base)
{
	begin(json(v));
	if (base == BASE_SIGNED)
		json_int(&json(v)->j, (int64_t)value);
	else
		json_uint(&json(v)->j, value);
}

static void json_pointer(struct visitor *v, uint64_t addr,
			 enum mem_status status)
{
	static const char *const names[] = {
		[MEM_OK] = NULL,
		[MEM_TRUNCATED] = "truncated",
		[MEM_FAULTED] = "faulted",
		[MEM_LATE] = "late",
	};
	struct json_writer *j = &json(v)->j;
	const char *name = (unsigned)status <= MEM_LATE ? names[status] : NULL;

	begin(json(v));
	if (!addr) {
		json_null(j);
	} else if (!name) {
		json_put_address(j, addr);
	} else {
		json_object_begin(j);
		json_key(j, "address");
		json_put_address(j, addr);
		json_key(j, "status");
		json_cstr(j, name);
		json_object_end(j);
	}
}

static void json_constant(struct visitor *v, const struct xlat_set *set,
			  uint64_t value)
{
	begin(json(v));
	json_put_constant(&json(v)->j, set, value);
}

static void json_flags(struct visitor *v, const struct xlat_set *set,
		       uint64_t value)
{
	begin(json(v));
	json_put_flags(&json(v)->j, set, value);
}

static void json_spelled(struct visitor *v, uint64_t value, const char *text)
{
	begin(json(v));
	json_uint(&json(v)->j, value);
}

static void json_word(struct visitor *v, const char *plain, const char *text)
{
	begin(json(v));
	json_cstr(&json(v)->j, plain);
}

static void json_bytes(struct visitor *v, const char *data, size_t len,
		       unsigned flags)
{
	begin(json(v));
	json_put_bytes(&json(v)->j, data, len, flags);
}

static void json_fd(struct visitor *v, int fd, const struct fd_ident *id)
{
	struct json_visitor *jv = json(v);
	struct json_writer *j = &jv->j;

	begin(jv);
	if (jv->in_result) {
		/* The number is the result, the object stands beside it. */
		jv->in_result = false;
		jv->fd_result = true;
		json_int(j, fd);
		if (!id)
			return;
		json_key(j, "fd");
	}
	json_object_begin(j);
	json_key(j, "fd");
	json_int(j, fd);
	if (fd == AT_FDCWD) {
		json_key(j, "name");
		json_cstr(j, "AT_FDCWD");
	}
	if (id)
		json_put_ident(j, id);
	json_object_end(j);
}

static void json_pid(struct visitor *v, pid_t pid)
{
	begin(json(v));
	json_int(&json(v)->j, pid);
}

static void json_signal(struct visitor *v, int sig)
{
	begin(json(v));
	json_object_begin(&json(v)->j);
	json_put_signal(&json(v)->j, sig);
	json_object_end(&json(v)->j);
}

static void json_note(struct visitor *v, const char *text)
{
	struct json_visitor *jv = json(v);
	struct json_level *l = level(jv);

	if (!l->has_value || l->change == CHANGE_BEGUN)
		return;
	insert(jv->j.out, l->start, "{\"value\":");
	jv->j.comma = true;
	json_key(&jv->j, "note");
	json_cstr(&jv->j, text);
	json_object_end(&jv->j);
}

static void json_secontext(struct visitor *v, const struct secontext *c)
{
	struct json_visitor *jv = json(v);
	struct json_level *l = level(jv);

	if (!l->has_value || l->change == CHANGE_BEGUN)
		return;
	/* A result has what it stands for beside it. */
	if (jv->fd_result) {
		json_put_secontext(&jv->j, c);
		return;
	}
	insert(jv->j.out, l->start, "{\"value\":");
	jv->j.comma = true;
	json_put_secontext(&jv->j, c);
	json_object_end(&jv->j);
}

static void json_changed(struct visitor *v)
{
	struct json_visitor *jv = json(v);
	struct json_level *l = level(jv);

	if (!l->has_value || l->change != CHANGE_NONE)
		return;
	insert(jv->j.out, l->start, "{\"enter\":");
	json_key(&jv->j, "exit");
	l->change = CHANGE_BEGUN;
}

static void json_result(struct visitor *v)
{
	key(json(v), "value");
	json(v)->in_result = true;
}

static void json_failure(struct visitor *v, const struct call *call)
{
	struct json_visitor *jv = json(v);
	const char *name = errno_name(call->error);
	const char *text = errno_text(call->error);

	key(jv, "value");
	if (!call->error) {
		json_null(&jv->j);
		return;
	}
	json_int(&jv->j, -1);
	json_key(&jv->j, "errno");
	json_int(&jv->j, call->error);
	if (name) {
		json_key(&jv->j, "error");
		json_cstr(&jv->j, name);
	}
	if (text) {
		json_key(&jv->j, "message");
		json_cstr(&jv->j, text);
	}
}

static void json_aux_begin(struct visitor *v)
{
	settle(json(v));
	json(v)->in_result = json(v)->fd_result = false;
}

static void json_aux(struct visitor *v, const char *name)
{
	static const char *const unnamed[] = { "detail", "detail2", "detail3",
					       "detail4" };
	struct json_visitor *jv = json(v);

	if (!name)
		name = unnamed[jv->unnamed < 3 ? jv->unnamed : 3];
	jv->unnamed++;
	key(jv, name);
}

static void json_aux_end(struct visitor *v)
{
	settle(json(v));
}

const struct visitor_ops json_visitor_ops = {
	.arg = json_arg,
	.struct_begin = json_struct_begin,
	.member = json_member,
	.unknown = json_unknown,
	.struct_end = json_struct_end,
	.array_begin = json_array_open,
	.array_end = json_array_close,
	.more = json_more,
	.number = json_number,
	.pointer = json_pointer,
	.constant = json_constant,
	.flags = json_flags,
	.spelled = json_spelled,
	.word = json_word,
	.string = json_bytes,
	.fd = json_fd,
	.pid = json_pid,
	.signal = json_signal,
	.note = json_note,
	.change = json_changed,
	.secontext = json_secontext,
	.result = json_result,
	.failure = json_failure,
	.aux_begin = json_aux_begin,
	.aux = json_aux,
	.aux_end = json_aux_end,
};
