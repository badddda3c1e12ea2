/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A story is made short: the start of a runtime is one line, with all that it
 * is made of folded into it; files that are only read are counted.
 */
#include <string.h>

#include "basic/cleanup.h"
#include "doctor/runtime.h"
#include "doctor/story_impl.h"

enum { FILES_TOLD = 6 };

size_t story_join_files(struct story *s, struct story_item **all, size_t n)
{
	struct story_item *more = NULL;
	unsigned told = 0;
	size_t k = 0;

	for (size_t i = 0; i < n; i++) {
		if (all[i]->kind != STORY_FILE || all[i]->bytes_out ||
		    (all[i]->started ? told++ : ++told) < FILES_TOLD) {
			all[k++] = all[i];
			continue;
		}
		if (!more) {
			more = all[i];
			all[k++] = more;
			more->count = 0;
		}
		more->count++;
		more->last_number = all[i]->last_number;
		more->last_ns = all[i]->last_ns;
	}
	if (more)
		more->text = doctor_say(s->d,
					"opens %llu more files for "
					"reading",
					(unsigned long long)more->count);
	return k;
}

bool story_folds(const struct story_item *i)
{
	return !i->started && i->first_number && i->kind != STORY_RUN &&
	       i->kind != STORY_EXIT;
}

struct story_item *story_fold(struct story *s, struct story_actor *a,
			      struct story_item **all, size_t n)
{
	struct story_item *start = NULL, **end = NULL;
	const struct runtime *rt = runtime_of(s->d, a->process);

	for (size_t i = 0; rt && i < n; i++) {
		if (!story_folds(all[i]))
			continue;
		if (!start) {
			bool started = a->started;

			a->started = false;
			start = story_note_at(s, a, STORY_START, 0, NULL,
					      all[i]->first_number,
					      all[i]->first_ns);
			a->started = started;
			start->pid = all[i]->pid;
			start->tid = all[i]->tid;
			start->name = rt->start;
			end = &start->folded;
		}
		if (all[i]->last_number > start->last_number) {
			start->last_number = all[i]->last_number;
			start->last_ns = all[i]->last_ns;
		}
		*end = all[i];
		end = &all[i]->next;
	}
	if (!start)
		return NULL;
	*end = NULL;
	/* What was opened then may be read later. */
	if (a->started && start->last_number > a->start_number &&
	    a->start_number > start->first_number) {
		start->last_number = a->start_number;
		start->last_ns = a->start_ns;
	}
	return start;
}

/* the sentence */

/* What was folded, in short: "5 libraries, 60 handlers, 3 threads". */
void story_say_start(struct story_text *t, const struct story_actor *a,
		     const struct story_item *i)
{
	uint64_t libraries = 0, files = 0, handlers = 0, threads = 0, calls;
	struct strbuf *b = &t->b;
	const char *sep = ": ";

	for (const struct story_item *f = i->folded; f; f = f->next) {
		libraries += f->kind == STORY_LIBRARIES ? f->count : 0;
		files += f->kind == STORY_FILE;
		threads += f->kind == STORY_THREADS ? f->count : 0;
		if (f->kind == STORY_HANDLERS)
			handlers +=
				(uint64_t)__builtin_popcountll(f->handlers.set);
	}
	calls = i->last_number - i->first_number + 1;
	strbuf_puts(b, i->name);
	if (strchr(i->name, ':'))
		sep = "; ";
	/* clang-format off */
	const struct {
		uint64_t n;
		const char *one, *many;
	} parts[] = {
		{ libraries, "library", "libraries" },
		{ files, "file", "files" },
		{ handlers, "signal handler", "signal handlers" },
		{ threads, "thread", "threads" },
		{ calls, "call in all", "calls in all" },
	};
	/* clang-format on */
	for (size_t k = 0; k < ARRAY_SIZE(parts); k++) {
		if (!parts[k].n)
			continue;
		strbuf_puts(b, sep);
		words_count(b, parts[k].n, parts[k].one, parts[k].many);
		sep = ", ";
	}
}
