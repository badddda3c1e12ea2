/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * ringside file merge: several recordings of one machine to one, by time.
 * Objects get new numbers, since each file counted its own. Sequences of
 * threads stay as they are: a thread may be in several files one after the
 * other, but not at the same time, for its calls would be there twice.
 */
#include <errno.h>
#include <getopt.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <uthash.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/xmalloc.h"
#include "cmd/cmd.h"
#include "cmd/file_impl.h"

enum {
	FILES_MAX = 64,
	THREADS_MAX = 1 << 22,
	/* Who gave a number stands in the upper bits of it, 0 to 0xffff. */
	GIVER_SHIFT = 48,
	GIVERS = 1 << 16,
};

/* Which files have had records of a thread, and which one has them now. */
struct owner {
	uint32_t tid, pid;
	int file;
	uint64_t had; /* bit per file */
	bool ended;
	UT_hash_handle hh;
};

struct input {
	const char *path;
	struct file_damage damage;
	struct trace_reader *reader;
	const struct record *next; /* NULL: there are no more */
	/* In the merged file, plus 1, by who gave numbers in this one. */
	uint16_t *givers;
};

struct merge {
	const char *out;
	struct input inputs[FILES_MAX];
	int n;
	unsigned givers; /* so far */
	struct owner *owners;
	struct trace_writer *writer;
	struct record *copy; /* of RECORD_MAX bytes */
};

/* may they be merged? */

static bool all_zero(const unsigned char *p, size_t n)
{
	while (n && !*p)
		p++, n--;
	return !n;
}

static int check_same(const struct input *a, const struct input *b)
{
	const struct trace_file_info *x = trace_reader_info(a->reader);
	const struct trace_file_info *y = trace_reader_info(b->reader);
	const char *what = NULL;

	if (all_zero(x->boot_id, sizeof(x->boot_id)) ||
	    all_zero(y->boot_id, sizeof(y->boot_id)))
		what = "it is not known on which machine one of them was "
		       "recorded, so their times can't be compared";
	else if (memcmp(x->boot_id, y->boot_id, sizeof(x->boot_id)) != 0)
		what = "they are of different machines, or of different "
		       "boots of one, so their times can't be compared";
	else if (x->pid_ns != y->pid_ns)
		what = "they were recorded in different pid namespaces, so "
		       "one process id may stand for two processes";
	if (!what)
		return 0;
	log_error("cannot merge %s and %s: %s", a->path, b->path, what);
	return -EINVAL;
}

/* what changes in a record */

/*
 * Each recording has its own numbers of objects and places, which CPUs and the
 * tracer have given: each of these is another one in the merged file.
 */
static int new_id(struct merge *m, int file, __u64 *id)
{
	struct input *in = &m->inputs[file];
	uint16_t *to;

	if (!*id)
		return 0;
	if (!in->givers)
		in->givers = xzalloc(GIVERS * sizeof(*in->givers));
	to = &in->givers[*id >> GIVER_SHIFT];
	if (!*to) {
		if (m->givers == GIVERS - 1) {
			log_error("%s: there are more CPUs in these files than "
				  "can be told apart",
				  in->path);
			return -ERANGE;
		}
		*to = (uint16_t)++m->givers;
	}
	*id = (*id & ((UINT64_C(1) << GIVER_SHIFT) - 1)) |
	      (uint64_t)*to << GIVER_SHIFT;
	return 0;
}

static int renumber(struct merge *m, int file, struct record *r)
{
	struct record_frame *frame;
	struct record_stack *st;
	struct record_fd *fd;
	int k = 0;

	switch (r->type) {
	case RECORD_CALL:
	case RECORD_ENTER:
		fd = (struct record_fd *)((char *)r + r->head +
					  r->nargs * sizeof(uint64_t));
		for (unsigned i = 0; i < r->nfds && k == 0; i++)
			k = new_id(m, file, &fd[i].object);
		return k;
	case RECORD_OBJECT:
		return new_id(m, file, &((struct record_object *)r)->object);
	case RECORD_IDENT:
		return new_id(m, file, &((struct record_ident *)r)->object);
	case RECORD_FD:
		return new_id(m, file, &((struct record_fd_map *)r)->object);
	case RECORD_PLACE:
		return new_id(m, file, &((struct record_place *)r)->place);
	case RECORD_STACK:
		st = (struct record_stack *)r;
		frame = (struct record_frame *)((char *)r + r->head);
		for (uint32_t i = 0; i < st->n && k == 0; i++)
			k = new_id(m, file, &frame[i].place);
		return k;
	default: return 0;
	}
}

/* threads */

static struct owner *find_owner(struct merge *m, int file,
				const struct record *r)
{
	struct owner *o;

	HASH_FIND(hh, m->owners, &r->tid, sizeof(r->tid), o);
	if (o || HASH_COUNT(m->owners) == THREADS_MAX)
		return o;
	o = xzalloc(sizeof(*o));
	o->tid = r->tid;
	o->file = file;
	o->ended = true;
	HASH_ADD(hh, m->owners, tid, sizeof(o->tid), o);
	return o;
}

/*
 * The thread goes on in another file. Where the former one did not see its
 * end, a detach says that the sequence of numbers ends there.
 */
static int change_owner(struct merge *m, struct owner *o, int file,
			const struct record *r)
{
	struct record_detach detach = {
		.r = { .len = sizeof(detach),
		       .type = RECORD_DETACH,
		       .head = sizeof(detach),
		       .pid = o->pid,
		       .tid = o->tid,
		       .ns = r->ns },
	};

	if (o->had >> file & 1) {
		log_error("cannot merge %s and %s: thread %u is in both at the "
			  "same time, so its calls would be there twice",
			  m->inputs[o->file].path, m->inputs[file].path,
			  o->tid);
		return -EINVAL;
	}
	o->file = file;
	if (o->ended)
		return 0;
	return trace_writer_add(m->writer, &detach.r);
}

/* It has become another one, and nothing more comes of it. */
static void end_former(struct merge *m, const struct record_exec *r)
{
	struct owner *o;

	HASH_FIND(hh, m->owners, &r->former_tid, sizeof(r->former_tid), o);
	if (o && r->former_tid != r->r.tid)
		o->ended = true;
}

static int check_owner(struct merge *m, int file, const struct record *r)
{
	bool told = r->type == RECORD_THREAD;
	struct owner *o;
	int k = 0;

	/*
	 * What has no number is not the thread's own doing; but to tell who
	 * it is comes before what it does.
	 */
	if ((!r->seq && !told) || !r->tid)
		return 0;
	o = find_owner(m, file, r);
	if (!o) {
		log_error("%s: there are too many threads",
			  m->inputs[file].path);
		return -E2BIG;
	}
	if (o->file != file && told && (o->had >> file & 1))
		return 0;
	if (o->file != file)
		k = change_owner(m, o, file, r);
	o->had |= UINT64_C(1) << file;
	o->pid = r->pid;
	o->ended = r->type == RECORD_EXIT || r->type == RECORD_DETACH;
	if (r->type == RECORD_EXEC)
		end_former(m, (const struct record_exec *)r);
	return k;
}

/* merging */

static int read_next(struct input *in)
{
	int k = trace_reader_next(in->reader, &in->next);

	if (k <= 0)
		in->next = NULL;
	if (k < 0)
		log_error_errno(k, "cannot read %s", in->path);
	return k < 0 ? k : 0;
}

static int earliest(const struct merge *m)
{
	int best = -1;

	for (int i = 0; i < m->n; i++)
		if (m->inputs[i].next &&
		    (best < 0 ||
		     m->inputs[i].next->ns < m->inputs[best].next->ns))
			best = i;
	return best;
}

static int copy_all(struct merge *m)
{
	const struct record *r;
	int k = 0, i;

	for (i = 0; i < m->n && k == 0; i++)
		k = read_next(&m->inputs[i]);
	while (k == 0 && (i = earliest(m)) >= 0) {
		r = m->inputs[i].next;
		memcpy(m->copy, r, r->len);
		k = renumber(m, i, m->copy);
		if (k == 0)
			k = check_owner(m, i, m->copy);
		if (k < 0)
			return k;
		k = trace_writer_add(m->writer, m->copy);
		if (k < 0)
			return log_error_errno(k, "cannot write %s", m->out);
		k = read_next(&m->inputs[i]);
	}
	return k;
}

/* Of all inputs, each once, in their order. */
static char *join(const struct merge *m, bool engines)
{
	struct strbuf b = { 0 };
	char *s;

	for (int i = 0; i < m->n; i++) {
		const struct trace_file_info *info =
			trace_reader_info(m->inputs[i].reader);
		const char *word = engines ? info->engine : info->command;

		if (!*word || strstr(strbuf_cstr(&b), word))
			continue;
		strbuf_printf(&b, "%s%s", b.len ? "; " : "", word);
	}
	s = xstrdup(strbuf_cstr(&b));
	strbuf_done(&b);
	return s;
}

static int write_all(struct merge *m, char **paths)
{
	_cleanup_free_ char *command = join(m, false), *engine = join(m, true);
	struct trace_writer_opts opts = { .command = command,
					  .engine = engine };
	int k, end, fd;

	/* Times count from the first of them. */
	for (int i = 0; i < m->n; i++) {
		const struct trace_file_info *info =
			trace_reader_info(m->inputs[i].reader);

		if (!opts.origin || info->mono_ns < opts.origin->mono_ns)
			opts.origin = info;
	}
	k = file_create(m->out, paths, m->n, &fd);
	if (k < 0)
		return k;
	k = trace_writer_open(fd, &opts, &m->writer);
	if (k < 0) {
		log_error_errno(k, "cannot write %s", m->out);
	} else {
		k = copy_all(m);
		end = trace_writer_close(m->writer);
		if (k == 0 && end < 0)
			k = log_error_errno(end, "cannot write %s", m->out);
	}
	if (k < 0)
		file_remove(m->out);
	return k;
}

static int merge(struct merge *m, char **paths)
{
	struct owner *o, *next;
	int k = 0;

	m->copy = xmalloc(RECORD_MAX);
	for (int i = 0; i < m->n && k == 0; i++) {
		m->inputs[i].path = paths[i];
		k = file_open(paths[i], NULL, &m->inputs[i].damage,
			      &m->inputs[i].reader);
		if (k == 0)
			k = check_same(&m->inputs[0], &m->inputs[i]);
	}
	if (k == 0)
		k = write_all(m, paths);
	for (int i = 0; i < m->n; i++) {
		trace_reader_close(m->inputs[i].reader);
		free(m->inputs[i].givers);
		/* It is there, but not all of what was asked for. */
		if (k == 0 && m->inputs[i].damage.lost)
			k = -EBADMSG;
	}
	HASH_ITER (hh, m->owners, o, next) {
		HASH_DEL(m->owners, o);
		free(o);
	}
	free(m->copy);
	return k;
}

int file_merge_run(int argc, char **argv)
{
	static const struct option options[] = {
		{ "output", required_argument, NULL, 'o' },
		{ NULL, 0, NULL, 0 },
	};
	_cleanup_free_ struct merge *m = xzalloc(sizeof(*m));
	int o;

	optind = 0;
	while ((o = getopt_long(argc, argv, "o:", options, NULL)) != -1) {
		if (o != 'o')
			return 2;
		m->out = optarg;
	}
	m->n = argc - optind;
	if (!m->out || m->n < 1) {
		log_error("usage: ringside file merge -o OUT FILE...");
		return 2;
	}
	if (m->n > FILES_MAX) {
		log_error("at most %d files can be merged at a time",
			  FILES_MAX);
		return 2;
	}
	return merge(m, argv + optind) < 0 ? 1 : 0;
}
