/* SPDX-License-Identifier: BSD-2-Clause */
/* Rows of the description table in words; what syscalls and explain share. */
#include "cmd/describe.h"

#include "basic/xmalloc.h"
#include "syscall/explain/explain.h"
#include "syscall/resolve.h"

static const struct {
	uint32_t bit;
	const char *name, *id;
} categories[] = {
	{ SC_PROCESS_CONTROL, "process control", "process_control" },
	{ SC_FILE_MANAGEMENT, "file management", "file_management" },
	{ SC_DEVICE_MANAGEMENT, "device management", "device_management" },
	{ SC_INFORMATION, "information", "information" },
	{ SC_COMMUNICATION, "communication", "communication" },
};

/* The numbers of a row, which may be one that was not met before. */
static struct row_numbers *numbers_of(struct row_numbers *rows, size_t *n,
				      const struct sysent *s)
{
	for (size_t k = 0; k < *n; k++)
		if (rows[k].s == s)
			return &rows[k];
	rows[*n].s = s;
	for (int abi = 0; abi < ABI_COUNT; abi++)
		rows[*n].nr[abi] = -1;
	return &rows[(*n)++];
}

size_t rows_collect(struct row_numbers **ret_rows)
{
	struct row_numbers *rows;
	size_t n = 0, max = 0;

	for (int abi = 0; abi < ABI_COUNT; abi++)
		max += sysent_max(abi);
	rows = xreallocarray(NULL, max, sizeof(*rows));
	for (int abi = 0; abi < ABI_COUNT; abi++) {
		for (unsigned nr = 0; nr < sysent_max(abi); nr++) {
			const struct sysent *s = sysent_by_nr(abi, nr);
			struct row_numbers *r;

			if (!s)
				continue;
			r = numbers_of(rows, &n, s);
			if (r->nr[abi] < 0)
				r->nr[abi] = nr;
		}
	}
	*ret_rows = rows;
	return n;
}

void describe_args(struct strbuf *b, const struct sysent *s)
{
	const char *sep = "";

	for (unsigned i = 0; i < sysent_nargs(s); i++) {
		const struct field *f = &s->args[i];
		const char *word = kind_word(f);

		if (f->flags & FIELD_PSEUDO)
			continue;
		strbuf_printf(b, "%s%s%s", sep, f->name,
			      field_is_optional(f) ? "?" : "");
		if (f->dir != DIR_IN)
			strbuf_printf(b, ": %s %s",
				      f->dir == DIR_OUT ? "out" : "in-out",
				      word);
		else if (strcmp(word, f->name))
			strbuf_printf(b, ": %s", word);
		sep = ", ";
	}
}

static bool is_category(uint32_t bit)
{
	return bit >= SC_PROCESS_CONTROL && bit <= SC_COMMUNICATION;
}

void describe_classes(struct strbuf *b, const struct sysent *s)
{
	uint32_t seen = 0;

	for (const struct class_name *c = class_names; c->name; c++) {
		if (!(s->classes & c->bit) || is_category(c->bit) ||
		    (seen & c->bit))
			continue;
		strbuf_printf(b, "%s%%%s", seen ? " " : "", c->name);
		seen |= c->bit;
	}
}

const char *describe_category(const struct sysent *s)
{
	for (size_t i = 0; i < sizeof(categories) / sizeof(categories[0]); i++)
		if (s->classes & categories[i].bit)
			return categories[i].name;
	return "none";
}

static void json_args(struct json_writer *j, const struct field *f, unsigned n)
{
	static const char *const dirs[] = {
		[DIR_IN] = "in",
		[DIR_OUT] = "out",
		[DIR_INOUT] = "inout",
	};

	json_array_begin(j);
	for (unsigned i = 0; i < n; i++) {
		if (f[i].flags & FIELD_PSEUDO)
			break;
		json_object_begin(j);
		json_key(j, "name");
		json_cstr(j, f[i].name);
		json_key(j, "kind");
		json_cstr(j, kind_word(&f[i]));
		json_key(j, "direction");
		json_cstr(j, dirs[f[i].dir]);
		json_key(j, "optional");
		json_bool(j, field_is_optional(&f[i]));
		json_object_end(j);
	}
	json_array_end(j);
}

/* What the later arguments are, by the value of an earlier one. */
static void json_variants(struct json_writer *j, const struct sysent *s)
{
	const struct variant_set *v = variants_of(s);

	json_array_begin(j);
	for (unsigned i = 0; v && i < v->n; i++) {
		const struct field *key = &s->args[v->arg];
		const char *name = NULL;
		struct field made;

		json_object_begin(j);
		json_key(j, "argument");
		json_cstr(j, key->name);
		json_key(j, "value");
		json_uint(j, v->items[i].key);
		if ((key->kind == ARG_ENUM || key->kind == ARG_ENUM_NOTED) &&
		    key->xlat)
			name = xlat_name(key->xlat, v->items[i].key);
		if (name) {
			json_key(j, "value_name");
			json_cstr(j, name);
		}
		json_key(j, "first");
		json_uint(j, v->first);
		json_key(j, "args");
		json_args(j, variant_field(&v->items[i], 0, &made),
			  v->items[i].nfields);
		json_object_end(j);
	}
	json_array_end(j);
}

void describe_json(struct json_writer *j, const struct row_numbers *r)
{
	uint32_t seen = 0;

	json_object_begin(j);
	json_key(j, "name");
	json_cstr(j, r->s->name);
	json_key(j, "numbers");
	json_object_begin(j);
	for (int abi = 0; abi < ABI_COUNT; abi++) {
		if (r->nr[abi] < 0)
			continue;
		json_key(j, abi_name(abi));
		json_int(j, r->nr[abi]);
	}
	json_object_end(j);
	json_key(j, "args");
	json_args(j, r->s->args, r->s->nargs);
	json_key(j, "variants");
	json_variants(j, r->s);
	json_key(j, "result");
	json_cstr(j, ret_word(r->s->ret));
	json_key(j, "category");
	for (size_t i = 0; i < sizeof(categories) / sizeof(categories[0]); i++)
		if (r->s->classes & categories[i].bit)
			json_cstr(j, categories[i].id);
	json_key(j, "classes");
	json_array_begin(j);
	for (const struct class_name *c = class_names; c->name; c++) {
		if (!(r->s->classes & c->bit) || is_category(c->bit) ||
		    (seen & c->bit))
			continue;
		json_cstr(j, c->name);
		seen |= c->bit;
	}
	json_array_end(j);
	json_key(j, "returns");
	json_bool(j, !(r->s->classes & SC_NO_RETURN));
	json_key(j, "can_fail");
	json_bool(j, !(r->s->classes & SC_NEVER_FAILS));
	json_object_end(j);
}
