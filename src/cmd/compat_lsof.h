/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files of `lsof` share: its options, and its cells of a row. */
#ifndef RINGSIDE_CMD_COMPAT_LSOF_H
#define RINGSIDE_CMD_COMPAT_LSOF_H

#include <stdbool.h>
#include <stdint.h>

#include "basic/strbuf.h"
#include "cmd/compat_lsof_portmap.h"
#include "cmd/compat_lsof_tree.h"
#include "cmd/files_select.h"
#include "snapshot/fd.h"

/* Kinds of conditions: one suffices, with -a all that were asked for. */
enum lsof_select {
	LSOF_PROCESS = 0, /* + enum task_select_kind, up to 3 */
	LSOF_FD = 4,
	LSOF_NET,
	LSOF_UNIX,
	LSOF_NFS,
	LSOF_NAME,
	LSOF_LINKS,
	LSOF_TASK,
};

/* -i */
struct lsof_inet {
	const char *text;
	int version;  /* 4, 6, or 0 */
	int protocol; /* IPPROTO_*, or 0 */
	int family;   /* of `addr`, or 0 */
	uint8_t (*addrs)[16];
	int *families;
	unsigned n_addrs;
	uint16_t (*ports)[2]; /* first and last */
	unsigned n_ports;
	bool found;
};

struct lsof_states {			     /* -s */
	unsigned tcp, not_tcp, udp, not_udp; /* bits 1 << state */
};

struct lsof_dir { /* +d, +D */
	const char *path;
	bool deep;
};

struct lsof_exempt { /* -e, +e: a mount that nothing is asked of */
	char *path;
	bool readlink; /* nor where links lead */
};

struct lsof {
	struct task_select tasks;
	struct files_select files;
	struct lsof_inet *inets;
	unsigned n_inets;
	struct lsof_states states;
	unsigned asked;	 /* 1 << enum lsof_select */
	bool fd_exclude; /* -d ^... */
	bool and, avoid, numeric_users, numeric_hosts, numeric_ports;
	bool offset, size, terse, verbose, quiet_search, skip_inet;
	bool ppid, pgid, links, threads, human, json, json_lines;
	bool endpoints, endpoint_files;
	bool flags_hex, flags_short;
	bool tcp_state, tcp_queues, fields, nul;
	int links_below; /* +L n; 0: any */
	unsigned comm_width, offset_digits;
	const char *field_list; /* NULL: the usual ones */
	const char *marker;	/* of -r, for strftime(3) */
	unsigned repeat;	/* seconds */
	bool repeat_until_none;
	int path_kind; /* -f: 1 file, +f: 2 file system, 0 */
	struct lsof_dir *dirs;
	unsigned n_dirs;
	struct lsof_tree tree; /* what is in them */
	struct lsof_exempt *exempt;
	unsigned n_exempt;
	bool cross, cross_fs, cross_links; /* -x */
	bool mounts, portmap;		   /* +m, +M */
	int timeout_ms;
	unsigned errors; /* paths that are not */
	bool task_found, no_threads;
};

/* What one file is, as lsof says it. Strings live as long as the row. */
struct lsof_row {
	const struct open_file *file;
	const char *command; /* of the process */
	char fd[8];
	char access, lock;
	const char *type;
	char *device; /* column DEVICE, NULL: empty */
	char *size;   /* SIZE/OFF */
	char *offset; /* "0t0", where that is what is shown */
	char *node;
	char *name;
	char *flags; /* FILE-FLAG */
	char *state; /* "(LISTEN)" behind the name */
	bool has_links;
	bool is_size, net;
};

struct lsof_context {
	const struct lsof *opts;
	struct files *files;
	struct arena *arena;
	struct unix_address { /* of /proc/net/unix, sorted */
		uint64_t ino;
		char text[20];
	} * addresses;
	size_t n_unix;
	struct lsof_portmap portmap; /* +M */
};

/*
 * Parses the command line. Returns 0, or the exit status + 1 of a program that
 * has nothing to do: a message, or what was asked for, has been printed.
 */
int lsof_options(struct lsof *o, int argc, char **argv);
void lsof_options_done(struct lsof *o);

/* -i [46][protocol][@host][:ports]. Returns 0 or -EINVAL, with a message. */
int lsof_inet_parse(struct lsof *o, const char *text);
bool lsof_inet_fits(const struct lsof *o, const struct sock *s);
/* -s p:states. */
int lsof_states_parse(struct lsof_states *s, const char *text);

/* True for a mounted directory: it stands for all of its file system. */
bool lsof_is_mount_point(const char *path);
/* +m: what a mount supplement file has in it. */
void lsof_print_mounts(void);
/*
 * -e, +e (`readlink`): nothing is asked of this mount. Returns 0, or -ENOENT
 * with a message.
 */
int lsof_exempt_add(struct lsof *o, const char *path, bool readlink);
/* The longest path of -e that a file lies below, or NULL. */
const struct lsof_exempt *lsof_exempt_of(const struct lsof *o,
					 const char *path);

void lsof_context_init(struct lsof_context *c, const struct lsof *o,
		       struct files *f);
void lsof_context_done(struct lsof_context *c);
/* Fills in all but what only a thread of another table knows. */
void lsof_row_make(struct lsof_context *c, const struct open_file *o,
		   struct lsof_row *r);
/* As lsof shows bytes that are not printable: ^[, \n, \xff. */
void lsof_put_text(struct strbuf *b, const char *s, size_t len);
/* The same, but for what the locale can show. */
void lsof_put_wide(struct strbuf *b, const char *s, size_t len);

/* The rows as a table, as fields, or as numbers of processes. */
void lsof_print(const struct lsof *o, const struct lsof_row *rows, size_t n);
/* -F; -J and -j, which are the same fields with names. */
void lsof_print_fields(const struct lsof *o, const struct lsof_row *rows,
		       size_t n);
void lsof_print_json(const struct lsof *o, const struct lsof_row *rows,
		     size_t n);

/* It has a table of descriptors of its own. */
static inline bool lsof_is_thread(const struct lsof_row *r)
{
	return r->file->tid != r->file->task->tgid;
}

#endif
