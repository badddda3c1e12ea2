/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Finds the paths and descriptors among a call's arguments. A relative path
 * counts as what it means from the directory it starts at, where that is
 * known, so -P /etc/passwd sees open("passwd") in /etc.
 */
#include "event/path_filter.h"

#include <fcntl.h>
#include <fnmatch.h>
#include <limits.h>
#include <poll.h>
#include <string.h>

#include "syscall/decode.h"

enum {
	FDS_MAX = 1024, /* descriptors of one call that are looked at */
};

struct search {
	const struct trace_opts *opts;
	const struct call *call;
	int dirfd; /* where relative paths start */
};

bool path_is_glob(const char *path)
{
	return path[strcspn(path, "*?[")] != '\0';
}

/* "*" ends at a slash, "**" does not, nor any other in such a pattern. */
static bool match_glob(const char *pattern, const char *path, size_t len)
{
	char copy[PATH_MAX];

	if (len >= sizeof(copy))
		return false;
	memcpy(copy, path, len);
	copy[len] = '\0';
	return !fnmatch(pattern, copy,
			strstr(pattern, "**") ? 0 : FNM_PATHNAME);
}

static bool is_wanted_path(const struct trace_opts *o, const char *path,
			   size_t len)
{
	for (size_t i = 0; i < o->npaths; i++)
		if (!strncmp(o->paths[i], path, len) && !o->paths[i][len])
			return true;
	for (size_t i = 0; i < o->npaths; i++)
		if (path_is_glob(o->paths[i]) &&
		    match_glob(o->paths[i], path, len))
			return true;
	return false;
}

static bool match_fd(const struct search *s, int fd)
{
	const struct fd_ident *id;

	if (fd >= 0 && s->opts->has_trace_fds &&
	    number_set_has(&s->opts->trace_fds, fd))
		return true;
	if (!s->opts->npaths || !s->call->identify ||
	    (fd < 0 && fd != AT_FDCWD))
		return false;
	id = s->call->identify(s->call, fd);
	if (!id || !id->path)
		return false;
	if (is_wanted_path(s->opts, id->path, strlen(id->path)))
		return true;
	return id->kind == FD_SOCKET && id->local.path &&
	       is_wanted_path(s->opts, id->local.path, strlen(id->local.path));
}

/*
 * Joins and drops "//", "." and "..", as far as that goes without asking the
 * file system. Returns the length, 0 if it does not fit.
 */
static size_t path_join(char out[PATH_MAX], const char *dir, const char *path,
			size_t len)
{
	const char *parts[2] = { dir, path };
	size_t lens[2] = { strlen(dir), len };
	size_t n = 0;

	for (unsigned k = 0; k < 2; k++) {
		const char *p = parts[k], *end = p + lens[k];

		while (p < end) {
			const char *slash = memchr(p, '/', end - p);
			size_t w = (slash ? slash : end) - p;

			if (w == 2 && !memcmp(p, "..", 2)) {
				while (n && out[--n] != '/')
					;
			} else if (w && !(w == 1 && *p == '.')) {
				if (n + w + 2 > PATH_MAX)
					return 0;
				out[n++] = '/';
				memcpy(out + n, p, w);
				n += w;
			}
			p += w + 1;
		}
	}
	if (!n)
		out[n++] = '/';
	return n;
}

static bool match_path(const struct search *s, uint64_t addr)
{
	char joined[PATH_MAX];
	const struct fd_ident *id;
	const char *path, *dir = "";
	size_t len;

	if (!s->opts->npaths || !s->call->mem ||
	    memory_get_string(s->call->mem, PHASE_ENTER, addr, PATH_MAX - 1,
			      &path, &len) != 1 ||
	    !len)
		return false;
	if (is_wanted_path(s->opts, path, len))
		return true;
	if (path[0] != '/') {
		if (!s->call->identify)
			return false;
		id = s->call->identify(s->call, s->dirfd);
		if (!id || !id->path || id->path[0] != '/')
			return false;
		dir = id->path;
	}
	len = path_join(joined, dir, path, len);
	return len && is_wanted_path(s->opts, joined, len);
}

static bool match_pollfds(const struct search *s, uint64_t addr, uint64_t n)
{
	const unsigned char *p;
	struct pollfd pfd;
	size_t got;

	if (n > FDS_MAX)
		n = FDS_MAX;
	if (!s->call->mem || !n)
		return false;
	got = memory_get(s->call->mem, PHASE_ENTER, addr, n * sizeof(pfd), &p);
	for (size_t i = 0; i + sizeof(pfd) <= got; i += sizeof(pfd)) {
		memcpy(&pfd, p + i, sizeof(pfd));
		if (match_fd(s, pfd.fd))
			return true;
	}
	return false;
}

/* x86 is little-endian, so bytes of a set count upwards in every ABI. */
static bool match_fdset(const struct search *s, uint64_t addr, uint64_t nfds)
{
	const unsigned char *p;
	size_t got;

	if (nfds > FDS_MAX)
		nfds = FDS_MAX;
	if (!s->call->mem || !addr || !nfds)
		return false;
	got = memory_get(s->call->mem, PHASE_ENTER, addr, (nfds + 7) / 8, &p);
	for (uint64_t fd = 0; fd < nfds && fd / 8 < got; fd++)
		if (p[fd / 8] >> (fd % 8) & 1 && match_fd(s, fd))
			return true;
	return false;
}

static bool match_arg(struct search *s, const struct resolved *r, unsigned i)
{
	const struct field *f = r->args[i];
	uint64_t v = r->value[i];
	uint64_t n = 0;

	if (s->call->abi != ABI_X86_64 && f->kind >= ARG_PATH)
		v = (uint32_t)v;
	if (f->len.from == LEN_FROM_FIELD && f->len.index < r->nargs)
		n = (uint32_t)r->value[f->len.index];

	switch (f->kind) {
	case ARG_DIRFD: s->dirfd = (int)v; return match_fd(s, (int)v);
	case ARG_FD: return match_fd(s, (int)v);
	case ARG_PATH: return f->dir != DIR_OUT && match_path(s, v);
	case ARG_POLLFDS: return match_pollfds(s, v, n);
	case ARG_FDSET: return match_fdset(s, v, n);
	default: return false;
	}
}

bool path_filter_match(const struct trace_opts *opts, const struct call *call)
{
	struct search s = { opts, call, AT_FDCWD };
	const struct resolved *r;

	if (!call->sysent)
		return false;
	r = call_resolve(call);
	for (unsigned i = 0; i < r->nargs; i++) {
		if (match_arg(&s, r, i))
			return true;
		/* A directory counts for the path that follows it only. */
		if (r->args[i]->kind == ARG_PATH)
			s.dirfd = AT_FDCWD;
	}
	return false;
}
