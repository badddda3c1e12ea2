/* SPDX-License-Identifier: BSD-2-Clause */
/* ringside file: what one does with trace files, other than replaying them. */
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/units.h"
#include "cmd/cmd.h"
#include "cmd/file_impl.h"

enum { NS_DIGITS = 9 };
#define SECOND UINT64_C(1000000000)

static const struct {
	const char *name;
	int (*run)(int argc, char **argv);
} commands[] = {
	{ "cut", file_cut_run },
	{ "info", file_info_run },
	{ "merge", file_merge_run },
	{ "verify", file_verify_run },
};

/* damage */

void file_damage_text(struct strbuf *b, const struct trace_damage *d)
{
	strbuf_printf(b, "chunk %" PRIu64 " at byte %" PRIu64, d->chunk,
		      d->offset);
	if (d->bytes)
		strbuf_printf(b, ", %" PRIu64 " bytes", d->bytes);
	strbuf_printf(b, ": %s", d->reason);
}

void file_damage_warn(void *owner, const struct trace_damage *d)
{
	struct file_damage *f = owner;
	struct strbuf b = { 0 };

	f->n++;
	f->lost += d->bytes > 0;
	f->cut |= d->at_end;
	if (f->quiet)
		return;
	file_damage_text(&b, d);
	log_warning("%s: %s", f->path, strbuf_cstr(&b));
	strbuf_done(&b);
}

/* files */

int file_open(const char *path, const struct trace_reader_opts *opts,
	      struct file_damage *damage, struct trace_reader **ret_reader)
{
	struct trace_reader_opts warn = { .damaged = file_damage_warn,
					  .owner = damage };
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	const char *reason = NULL;
	int r;

	if (fd < 0)
		return log_error_errno(-errno, "cannot open %s", path);
	damage->path = path;
	r = trace_reader_open(fd, opts ? opts : &warn, ret_reader, &reason);
	if (r < 0 && reason)
		log_error("cannot read %s: %s", path, reason);
	else if (r < 0)
		log_error_errno(r, "cannot read %s", path);
	return r;
}

int file_create(const char *path, char *const *inputs, int ninputs, int *ret_fd)
{
	_cleanup_close_ int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC,
				      0600);
	struct stat st, in;

	if (fd < 0 || fstat(fd, &st) < 0)
		return log_error_errno(-errno, "cannot write %s", path);
	for (int i = 0; i < ninputs; i++) {
		if (stat(inputs[i], &in) < 0 || in.st_dev != st.st_dev ||
		    in.st_ino != st.st_ino)
			continue;
		log_error("%s is also what is to be read", path);
		return -EINVAL;
	}
	if (S_ISREG(st.st_mode) && ftruncate(fd, 0) < 0)
		return log_error_errno(-errno, "cannot write %s", path);
	*ret_fd = steal_fd(&fd);
	return 0;
}

void file_remove(const char *path)
{
	struct stat st;

	if (lstat(path, &st) == 0 && S_ISREG(st.st_mode))
		unlink(path);
}

/* times */

void file_put_wall(struct strbuf *b, const char *format, uint64_t wall_ns,
		   unsigned digits)
{
	time_t seconds = wall_ns / SECOND;
	uint64_t fraction = wall_ns % SECOND;
	struct tm tm;
	char text[64];

	if (!localtime_r(&seconds, &tm) ||
	    !strftime(text, sizeof(text), format, &tm)) {
		strbuf_printf(b, "%" PRIu64, wall_ns / SECOND);
		return;
	}
	strbuf_puts(b, text);
	if (!digits)
		return;
	for (unsigned i = digits; i < NS_DIGITS; i++)
		fraction /= 10;
	strbuf_putc(b, '.');
	strbuf_putu_pad(b, fraction, digits);
}

/* Digits behind a point, as ns. */
static int parse_fraction(const char *s, uint64_t *ret_ns)
{
	uint64_t ns = 0, unit = SECOND / 10;

	for (; *s >= '0' && *s <= '9'; s++, unit /= 10)
		ns += unit * (*s - '0');
	*ret_ns = ns;
	return *s ? -EINVAL : 0;
}

static int parse_time_of_day(const char *arg,
			     const struct trace_file_info *info,
			     uint64_t *ret_ns)
{
	uint64_t start = info->start_ns + info->wall_offset_ns, wall, ns = 0;
	time_t seconds = start / SECOND;
	struct tm tm;
	int n = 0, h, m, s;

	if (sscanf(arg, "%2d:%2d:%2d%n", &h, &m, &s, &n) != 3 || h < 0 ||
	    h > 23 || m < 0 || m > 59 || s < 0 || s > 60)
		return -EINVAL;
	if (arg[n] && (arg[n] != '.' || parse_fraction(arg + n + 1, &ns) < 0))
		return -EINVAL;
	if (!localtime_r(&seconds, &tm))
		return -EINVAL;
	tm.tm_hour = h;
	tm.tm_min = m;
	tm.tm_sec = s;
	tm.tm_isdst = -1;
	wall = mktime(&tm) * SECOND + ns;
	/* Half a day before the start is rather the day after. */
	if (wall + 12 * 3600 * SECOND < start) {
		tm.tm_mday++;
		tm.tm_isdst = -1;
		wall = mktime(&tm) * SECOND + ns;
	}
	wall -= info->wall_offset_ns;
	/* Before all there is: any bound will do, but 0 is none. */
	*ret_ns = (int64_t)wall > 0 ? wall : 1;
	return 0;
}

int file_time(const char *option, const char *arg,
	      const struct trace_file_info *info, uint64_t *ret_ns)
{
	uint64_t ns;
	int r;

	if (strchr(arg, ':')) {
		r = parse_time_of_day(arg, info, ret_ns);
	} else {
		r = units_duration(arg, strlen(arg), SECOND, &ns);
		if (r == 0 &&
		    __builtin_add_overflow(info->start_ns, ns, ret_ns))
			r = -EINVAL;
	}
	if (r < 0)
		log_error("%s: '%s' is no time (1.5s, 200ms, 2min since the "
			  "start, or 15:04:05.25)",
			  option, arg);
	return r;
}

/* verify */

static void print_damage(void *owner, const struct trace_damage *d)
{
	struct file_damage *f = owner;
	struct strbuf b = { 0 };

	f->n++;
	file_damage_text(&b, d);
	printf("%s: %s\n", f->path, strbuf_cstr(&b));
	strbuf_done(&b);
}

static int verify(const char *path)
{
	struct file_damage damage = { 0 };
	struct trace_reader_opts opts = { .damaged = print_damage,
					  .owner = &damage };
	const struct record *rec;
	struct trace_reader *r;
	struct strbuf b = { 0 };
	uint64_t n = 0, bytes = 0;
	int k = file_open(path, &opts, &damage, &r);

	if (k < 0)
		return k;
	while ((k = trace_reader_next(r, &rec)) == 1) {
		n++;
		bytes += rec->len;
	}
	trace_reader_close(r);
	if (k < 0)
		return log_error_errno(k, "cannot read %s", path);
	units_put_count(&b, n);
	strbuf_puts(&b, " records, ");
	units_put_bytes(&b, bytes);
	printf("%s: %s: %s\n", path, strbuf_cstr(&b),
	       damage.n ? "not whole" : "whole");
	strbuf_done(&b);
	return damage.n ? -EBADMSG : 0;
}

int file_verify_run(int argc, char **argv)
{
	int status = 0;

	if (argc < 2 || argv[1][0] == '-') {
		log_error("usage: ringside file verify FILE...");
		return 2;
	}
	for (int i = 1; i < argc; i++)
		if (verify(argv[i]) < 0)
			status = 1;
	return status;
}

/* the command */

static void usage(FILE *f)
{
	fputs("Usage: ringside file info [--json] FILE\n"
	      "       ringside file verify FILE...\n"
	      "       ringside file cut [--from TIME] [--to TIME] [-o OUT] "
	      "FILE\n"
	      "       ringside file merge -o OUT FILE...\n"
	      "\n"
	      "What can be done with trace files, which ringside record "
	      "writes and ringside\nreplay shows.\n"
	      "\n"
	      "  info      what was recorded, where and when, and what is in "
	      "the file\n"
	      "  verify    read all of it; exit status 1 if anything is "
	      "damaged or missing\n"
	      "  cut       a part of it, by time: since the start (1.5s, "
	      "200ms) or of day\n            (15:04:05.25), into FILE.cut "
	      "unless -o says where\n"
	      "  merge     several of the same machine and boot to one, by "
	      "time\n\n"
	      "  -o, --output=FILE of cut and merge; -h, --help: this text\n",
	      f);
}

static int file_run(int argc, char **argv)
{
	char name[64];

	if (argc < 2) {
		usage(stderr);
		return 2;
	}
	if (!strcmp(argv[1], "-h") || !strcmp(argv[1], "--help")) {
		usage(stdout);
		return 0;
	}
	for (size_t i = 0; i < ARRAY_SIZE(commands); i++) {
		if (strcmp(argv[1], commands[i].name) != 0)
			continue;
		if (argc > 2 &&
		    (!strcmp(argv[2], "-h") || !strcmp(argv[2], "--help"))) {
			usage(stdout);
			return 0;
		}
		snprintf(name, sizeof(name), "%s %s", argv[0], argv[1]);
		argv[1] = name;
		return commands[i].run(argc - 1, argv + 1);
	}
	log_error("no command '%s' of 'ringside file': there are info, verify, "
		  "cut and merge",
		  argv[1]);
	return 2;
}

const struct cmd cmd_file = {
	.name = "file",
	.summary = "tell about trace files, check, cut and merge them",
	.run = file_run,
};
