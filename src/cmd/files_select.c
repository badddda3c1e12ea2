/* SPDX-License-Identifier: BSD-2-Clause */
/* Conditions on open files: paths, descriptors, types. */
#include "cmd/files_select.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <sys/stat.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "snapshot/stat_helper.h"
#include "syscall/filter.h"
#include "syscall/xlat.h"

static int use_of(const char *word)
{
	uint64_t value;

	if (xlat_value(&file_use_set, word, &value) == 0)
		return (int)value;
	if (!strcmp(word, "rtd"))
		return FILE_ROOT;
	return -1;
}

static bool parse_range(const char *word, struct files_fd_range *r)
{
	char *end;
	unsigned long first = strtoul(word, &end, 10), last = first;

	if (end == word || *word == '-' || *word == '+')
		return false;
	if (*end == '-') {
		word = end + 1;
		last = strtoul(word, &end, 10);
		if (end == word)
			return false;
	}
	if (*end || first > INT_MAX || last > INT_MAX || first > last)
		return false;
	r->first = (int)first;
	r->last = (int)last;
	r->use = FILE_FD;
	return true;
}

int files_select_fds(struct files_select *s, const char *text, char **ret_error)
{
	_cleanup_free_ char *copy = xstrdup(text);
	char *save;

	for (char *w = strtok_r(copy, ",", &save); w;
	     w = strtok_r(NULL, ",", &save)) {
		struct files_fd_range r = { .first = -1, .last = -1 };
		int use;

		if (*w == '^') {
			r.not = true;
			w++;
		}
		use = use_of(w);
		if (use == FILE_FD) {
			r.first = 0;
			r.last = INT_MAX;
			r.use = FILE_FD;
		} else if (use >= 0) {
			r.use = use;
		} else if (!parse_range(w, &r)) {
			*ret_error = xasprintf(
				"'%s' is no descriptor: 0, 3-7, fd, cwd, root, "
				"txt, mem",
				w);
			return -EINVAL;
		}
		s->fds = xreallocarray(s->fds, s->n_fds + 1, sizeof(r));
		s->fds[s->n_fds++] = r;
	}
	return 0;
}

int files_select_types(struct files_select *s, const char *text,
		       char **ret_error)
{
	_cleanup_free_ char *copy = xstrdup(text);
	char *save;

	for (char *w = strtok_r(copy, ",", &save); w;
	     w = strtok_r(NULL, ",", &save)) {
		const char *names[64], *near;
		bool not = *w == '^';
		uint64_t value;

		w += not ;
		if (xlat_value_of_any_case(&file_type_set, w, &value) < 0) {
			near = nearest_word(w, names,
					    xlat_names(&file_type_set, names,
						       ARRAY_SIZE(names)));
			*ret_error = xasprintf("no type '%s'%s%s%s", w,
					       near ? " (did you mean '" : "",
					       near ? near : "",
					       near ? "'?)" : "");
			return -EINVAL;
		}
		*(not ? &s->not_types : &s->types) |= UINT64_C(1) << value;
	}
	return 0;
}

int files_select_path(struct files_select *s, const char *path,
		      enum files_path_kind kind, int timeout_ms)
{
	struct files_path p = { .text = path };
	struct stat_helper h;
	struct stat st;
	int r;

	stat_helper_init(&h, timeout_ms);
	r = stat_helper_ask(&h, 0, path, &st);
	stat_helper_done(&h);
	if (r < 0)
		return r;
	if ((kind == PATH_BELOW || kind == PATH_TREE) && !S_ISDIR(st.st_mode))
		return -ENOTDIR;
	p.dev = st.st_dev;
	p.ino = st.st_ino;
	p.rdev = st.st_rdev;
	p.block = S_ISBLK(st.st_mode);
	p.below = kind == PATH_BELOW;
	p.tree = kind == PATH_TREE;
	p.fs = kind == PATH_FS;
	p.real = realpath(path, NULL);
	s->paths = xreallocarray(s->paths, s->n_paths + 1, sizeof(p));
	s->paths[s->n_paths++] = p;
	return 0;
}

static bool below(const struct files_path *p, const char *path)
{
	size_t n = p->real ? strlen(p->real) : 0;

	if (!n || !path || strncmp(path, p->real, n) != 0)
		return false;
	if (n > 1 && path[n] != '/')
		return false;
	return p->tree || !strchr(path + n + (n > 1), '/');
}

static bool is_at(const struct files_path *p, const struct open_file *o)
{
	bool placed = o->have & FILE_HAVE_DEV && o->have & FILE_HAVE_INO;
	const char *path = o->path;

	if (placed && o->ino == p->ino && o->dev == p->dev)
		return true;
	if (p->fs && o->have & FILE_HAVE_DEV && o->dev == p->dev)
		return true;
	if (p->block && ((o->have & FILE_HAVE_DEV && o->dev == p->rdev) ||
			 (o->type == FILE_BLK && o->rdev == p->rdev)))
		return true;
	/* A unix socket has a name of its own. */
	if (o->type == FILE_SOCKET)
		path = o->socket && o->socket->family == AF_UNIX ?
			       o->socket->local.path :
			       NULL;
	if (p->below || p->tree)
		return below(p, path);
	/* Some file systems have more than one device. */
	return !o->deleted && path && p->real && !strcmp(path, p->real);
}

static bool fd_fits(const struct files_select *s, const struct open_file *o)
{
	bool any = false, fits = false;

	for (size_t i = 0; i < s->n_fds; i++) {
		const struct files_fd_range *r = &s->fds[i];
		bool in = o->use == r->use &&
			  (o->use != FILE_FD ||
			   (o->fd >= r->first && o->fd <= r->last));

		if (r->not &&in)
			return false;
		any |= !r->not ;
		fits |= in && !r->not ;
	}
	return fits || !any;
}

bool files_select_wants(struct files_select *s, const struct open_file *o)
{
	uint64_t type = UINT64_C(1) << o->type;
	bool found = !s->n_paths;

	if (o->use == FILE_PROCESS)
		return !s->n_paths && !s->n_fds && !s->types && !s->deleted;
	if (!fd_fits(s, o) || type & s->not_types ||
	    (s->types && !(type & s->types)))
		return false;
	/* What never had a name takes no space of a file system either. */
	if (s->deleted && (!o->deleted || o->type == FILE_MEMFD ||
			   (o->mount && !*o->mount->point)))
		return false;
	if (s->mapped && o->use != FILE_MEM && o->use != FILE_TXT)
		return false;
	for (size_t i = 0; i < s->n_paths; i++)
		if (is_at(&s->paths[i], o))
			s->paths[i].found = found = true;
	return found;
}

unsigned files_select_want(const struct files_select *s)
{
	unsigned want = FILES_FDS | FILES_CWD | FILES_TXT | FILES_MEM;
	static const unsigned of_use[] = {
		[FILE_CWD] = FILES_CWD, [FILE_ROOT] = FILES_CWD,
		[FILE_TXT] = FILES_TXT, [FILE_MEM] = FILES_MEM,
		[FILE_FD] = FILES_FDS,	[FILE_PROCESS] = 0,
	};
	unsigned asked = 0;

	for (size_t i = 0; i < s->n_fds; i++)
		if (!s->fds[i].not )
			asked |= of_use[s->fds[i].use];
	if (asked)
		want = asked;
	/* Mapped files are those of the program but for it. */
	if (s->mapped)
		want &= FILES_TXT | FILES_MEM;
	return want;
}

void files_select_done(struct files_select *s)
{
	for (size_t i = 0; i < s->n_paths; i++)
		free(s->paths[i].real);
	free(s->paths);
	free(s->fds);
	memset(s, 0, sizeof(*s));
}
