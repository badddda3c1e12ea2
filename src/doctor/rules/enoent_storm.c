/* SPDX-License-Identifier: BSD-2-Clause */
/* enoent_storm: the same name is looked up again and again, and is not there.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <uthash.h>

#include "basic/xmalloc.h"
#include "doctor/rule.h"
#include "sink/quote.h"

enum { PARAM_LOOKUPS };

static const struct rule_param params[] = {
	[PARAM_LOOKUPS] = { "lookups", 100,
			    "of one name within a second, in vain" },
	{ 0 },
};

/* Names of one process that are remembered; beyond that new ones are not. */
enum { NAMES_MAX = 4096, NAMES_SHOWN = 4 };

struct name {
	char *path;
	uint64_t times, found; /* in vain; it was there */
	uint64_t second, in_second, most;
	struct sights sights;
	UT_hash_handle hh;
};

struct slot {
	struct name *names;
};

static struct name *name_of(struct slot *s, const char *path, size_t len)
{
	struct name *n;

	HASH_FIND(hh, s->names, path, len, n);
	if (n || HASH_COUNT(s->names) >= NAMES_MAX)
		return n;
	n = xzalloc(sizeof(*n));
	n->path = xstrndup(path, len);
	HASH_ADD_KEYPTR(hh, s->names, n->path, len, n);
	return n;
}

/*
 * The name as the kernel takes it; below another directory than the working
 * one it is not known whether it is the same one.
 */
static bool whole_path(const struct op *op, const char **ret, size_t *ret_len)
{
	if (!op_path(op, ret, ret_len) || !*ret_len)
		return false;
	if (**ret == '/')
		return true;
	return sysent_arg(op->call->sysent, 0)->kind != ARG_DIRFD ||
	       (int)op_arg(op, 0) == AT_FDCWD;
}

static void on_op(struct rule_run *r, const struct op *op)
{
	struct slot *s;
	struct name *n;
	const char *path;
	size_t len;

	if (op->error && op->error != ENOENT)
		return;
	s = rule_slot_if(r, &op->process->slots);
	/* What was always found is of no interest. */
	if ((!op->error && !s) || !whole_path(op, &path, &len))
		return;
	s = rule_process_slot(r, op->process);
	if (!op->error) {
		HASH_FIND(hh, s->names, path, len, n);
		if (n)
			n->found++;
		return;
	}
	n = name_of(s, path, len);
	if (!n)
		return;
	if (!n->times || op->end_ns - n->second >= 1000000000) {
		n->second = op->end_ns;
		n->in_second = 0;
	}
	n->times++;
	if (++n->in_second > n->most)
		n->most = n->in_second;
	rule_sight(r, &n->sights, op);
}

/* The most sought first. */
static int by_times(const struct name *a, const struct name *b)
{
	return (b->times > a->times) - (b->times < a->times);
}

static void show_name(struct rule_run *r, struct finding *f,
		      const struct name *n)
{
	struct strbuf b = { 0 };

	quote_bare(&b, n->path, strlen(n->path));
	finding_row(r, f, "%s: %llu times, up to %llu within a second",
		    strbuf_cstr(&b), (unsigned long long)n->times,
		    (unsigned long long)n->most);
	if (n->found)
		finding_row(r, f, "at other times it was there, %llu times",
			    (unsigned long long)n->found);
	strbuf_done(&b);
}

static void process_gone(struct rule_run *r, struct world_process *p,
			 void *slot)
{
	struct slot *s = slot;
	struct finding *f = NULL;
	struct sights first = { 0 };
	struct name *n, *next;
	uint64_t times = 0;
	unsigned names = 0;

	HASH_SORT(s->names, by_times);
	for (n = s->names; n; n = n->hh.next) {
		if ((double)n->most < rule_param(r, PARAM_LOOKUPS))
			continue;
		names++;
		times += n->times;
	}
	if (names)
		f = rule_find_at(
			r, SEVERITY_INFO, p, NULL, NULL, -1,
			"It looks again and again for %s not there: "
			"%llu times for %u name%s",
			names > 1 ? "files that are" : "a file that is",
			(unsigned long long)times, names, names > 1 ? "s" : "");
	names = 0;
	HASH_ITER (hh, s->names, n, next) {
		if ((double)n->most >= rule_param(r, PARAM_LOOKUPS)) {
			if (names++ < NAMES_SHOWN)
				show_name(r, f, n);
			if (names == 1)
				first = n->sights;
		}
		HASH_DEL(s->names, n);
		free(n->path);
		free(n);
	}
	if (!f)
		return;
	finding_sights(r, f, &first);
	f->count = times;
}

const struct rule rule_enoent_storm = {
	.name = "enoent_storm",
	.summary = "the same missing file is looked for again and again",
	.severity = SEVERITY_INFO,
	.why = "Each look-up walks the directories of the name and finds what "
	       "was found a millisecond before: nothing. It is a call more in "
	       "each request, and often a sign of a search path that is longer "
	       "than anybody meant.",
	.how = "One name for which 100 calls within a second (lookups) that "
	       "open it or ask for it have failed with ENOENT.",
	.refuted = "A search path that is tried once has each name once. The "
		   "same relative name below another directory is another "
		   "name, and calls with a descriptor of a directory and a "
		   "relative name are left out.",
	.fix = "Look once and keep the answer for a while, or watch the "
	       "directory with inotify(7) if it may come.",
	.see = "open(2), stat(2), inotify(7)",
	.needs = RULE_EVENTS,
	.loss = LOSS_KEEP,
	.ops = OP_BIT(OP_OPEN) | OP_BIT(OP_PATH) | OP_BIT(OP_EXEC),
	.params = params,
	.process_size = sizeof(struct slot),
	.op = on_op,
	.process_gone = process_gone,
};
