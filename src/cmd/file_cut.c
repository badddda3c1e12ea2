/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * ringside file cut: a part of a recording by time. It is read twice: first
 * to learn which objects the part speaks of, then to write it, with what was
 * told of those before. Chunks that lie in it whole are copied as they are.
 */
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/xmalloc.h"
#include "cmd/cmd.h"
#include "cmd/file_impl.h"

/* A set of numbers other than 0: open addressing, at most half full. */
struct id_set {
	uint64_t *slots;
	size_t n, size;
};

static uint64_t *id_slot(const struct id_set *s, uint64_t id)
{
	size_t i = (id * UINT64_C(0x9e3779b97f4a7c15)) >> 32;

	for (;; i++) {
		uint64_t *p = &s->slots[i & (s->size - 1)];

		if (!*p || *p == id)
			return p;
	}
}

static void id_add(struct id_set *s, uint64_t id)
{
	struct id_set bigger = { .n = s->n };
	uint64_t *p;

	if (!id)
		return;
	if (s->n * 2 >= s->size) {
		bigger.size = s->size ? 2 * s->size : 1024;
		bigger.slots = xzalloc(bigger.size * sizeof(*bigger.slots));
		for (size_t i = 0; i < s->size; i++)
			if (s->slots[i])
				*id_slot(&bigger, s->slots[i]) = s->slots[i];
		free(s->slots);
		*s = bigger;
	}
	p = id_slot(s, id);
	s->n += !*p;
	*p = id;
}

static bool id_is_in(void *owner, uint64_t id)
{
	const struct id_set *s = owner;

	return s->size && *id_slot(s, id);
}

static bool none(void *owner, uint64_t id)
{
	return false;
}

/* The objects that a record speaks of. */
static void add_objects(struct id_set *s, const struct record *r)
{
	const struct record_fd *fd;

	if (r->type == RECORD_FD)
		id_add(s, ((const struct record_fd_map *)r)->object);
	if (r->type != RECORD_CALL && r->type != RECORD_ENTER)
		return;
	fd = (const struct record_fd *)((const char *)r + r->head +
					r->nargs * sizeof(uint64_t));
	for (unsigned i = 0; i < r->nfds; i++)
		id_add(s, fd[i].object);
}

struct cut {
	const char *path, *out, *from, *to;
	uint64_t from_ns, to_ns;
	struct id_set objects;
	struct file_damage damage;
};

static int open_range(struct cut *c, bool quiet,
		      bool (*needed)(void *owner, uint64_t object),
		      struct trace_reader **ret_reader)
{
	const struct trace_file_info *info;
	struct trace_reader *r;
	int k;

	c->damage = (struct file_damage){ .quiet = quiet };
	k = file_open(c->path, NULL, &c->damage, &r);
	if (k < 0)
		return k;
	info = trace_reader_info(r);
	if (c->from)
		k = file_time("--from", c->from, info, &c->from_ns);
	if (k == 0 && c->to)
		k = file_time("--to", c->to, info, &c->to_ns);
	if (k == 0 && c->from && c->to && c->to_ns < c->from_ns) {
		log_error("--to is before --from");
		k = -EINVAL;
	}
	if (k < 0) {
		trace_reader_close(r);
		return k;
	}
	trace_reader_set_range(r, c->from_ns, c->to_ns, needed, &c->objects);
	*ret_reader = r;
	return 0;
}

static int find_objects(struct cut *c)
{
	const struct record *rec;
	struct trace_reader *r;
	int k;

	if (!c->from)
		return 0;
	k = open_range(c, true, none, &r);
	if (k < 0)
		return k;
	while ((k = trace_reader_next(r, &rec)) == 1)
		add_objects(&c->objects, rec);
	trace_reader_close(r);
	return k < 0 ? log_error_errno(k, "cannot read %s", c->path) : 0;
}

/* *ret_read: whether the error is one of reading. */
static int copy(struct trace_reader *r, struct trace_writer *w, bool *ret_read)
{
	const struct record *rec;
	struct trace_chunk chunk;
	const void *bytes;
	int k;

	for (;;) {
		*ret_read = true;
		k = trace_reader_next_chunk(r, &chunk, &bytes);
		if (k == 1) {
			*ret_read = false;
			k = trace_writer_add_chunk(w, &chunk, bytes);
			if (k < 0)
				return k;
			continue;
		}
		if (k != -ENODATA)
			return k;
		k = trace_reader_next(r, &rec);
		if (k <= 0)
			return k;
		*ret_read = false;
		k = trace_writer_add(w, rec);
		if (k < 0)
			return k;
	}
}

static int write_part(struct cut *c, struct trace_reader *r)
{
	struct trace_writer_opts opts = { .origin = trace_reader_info(r) };
	char *inputs[] = { (char *)c->path };
	struct trace_writer *w = NULL;
	bool reading = false;
	int fd, k, end;

	k = file_create(c->out, inputs, 1, &fd);
	if (k < 0)
		return k;
	k = trace_writer_open(fd, &opts, &w);
	if (k == 0)
		k = copy(r, w, &reading);
	if (k == 0 && !trace_writer_records(w))
		log_warning("%s has nothing of that time", c->path);
	end = trace_writer_close(w);
	if (k == 0)
		k = end;
	if (k == 0)
		return 0;
	file_remove(c->out);
	return log_error_errno(k, "cannot %s %s", reading ? "read" : "write",
			       reading ? c->path : c->out);
}

static int cut(struct cut *c)
{
	struct trace_reader *r = NULL;
	int k = find_objects(c);

	if (k == 0)
		k = open_range(c, false, id_is_in, &r);
	if (k == 0)
		k = write_part(c, r);
	trace_reader_close(r);
	free(c->objects.slots);
	/* It is there, but not all of what was asked for. */
	if (k == 0 && c->damage.lost)
		k = -EBADMSG;
	return k;
}

int file_cut_run(int argc, char **argv)
{
	static const struct option options[] = {
		{ "from", required_argument, NULL, 'f' },
		{ "to", required_argument, NULL, 't' },
		{ "output", required_argument, NULL, 'o' },
		{ NULL, 0, NULL, 0 },
	};
	_cleanup_free_ char *name = NULL;
	struct cut c = { 0 };
	int o;

	optind = 0;
	while ((o = getopt_long(argc, argv, "o:", options, NULL)) != -1) {
		switch (o) {
		case 'f': c.from = optarg; break;
		case 't': c.to = optarg; break;
		case 'o': c.out = optarg; break;
		default: return 2;
		}
	}
	if (optind + 1 != argc || (!c.from && !c.to)) {
		log_error("usage: ringside file cut [--from TIME] [--to TIME] "
			  "[-o OUT] FILE");
		return 2;
	}
	c.path = argv[optind];
	if (!c.out)
		c.out = name = xasprintf("%s.cut", c.path);
	return cut(&c) < 0 ? 1 : 0;
}
