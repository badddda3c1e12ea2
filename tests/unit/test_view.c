/* SPDX-License-Identifier: BSD-2-Clause */
/* Tables: cells, columns, conditions, order, text and JSON. */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <cmocka.h>

#include "basic/cleanup.h"
#include "view/view.h"

struct watch {
	int fd;
	uint64_t events;
};

struct thing {
	int pid;
	const char *type;
	char *name;
	uint64_t size, age, flags, state;
	double rate;
	bool deleted;
	struct fd_addr peer;
	const struct watch *watches;
	size_t n_watches;
	int refused;
};

#define flag_items(X)          \
	X(1, "O_WRONLY")       \
	X(0x800, "O_NONBLOCK") \
	X(0x80000, "O_CLOEXEC")
static const struct xlat_set flags = { .prefix = "O_???",
				       XLAT_ITEMS(flag_items),
				       .kind = XLAT_FLAGS };
#define state_items(X)          \
	X(1, "TCP_ESTABLISHED") \
	X(10, "TCP_LISTEN")
static const struct xlat_set states = { .prefix = "TCP_???",
					XLAT_ITEMS(state_items) };

static const struct column watch_columns[] = {
	{ "fd", "descriptor", VALUE_INT, COLUMN_DEFAULT,
	  COLUMN_OF(struct watch, fd) },
	{ "events", "bits", VALUE_HEX, COLUMN_DEFAULT,
	  COLUMN_OF(struct watch, events) },
};
static const struct column_set watch_set = COLUMN_SET("watch", watch_columns,
						      struct watch);

static void get_watches(const void *row, struct value *v)
{
	const struct thing *t = row;

	if (t->n_watches)
		value_list(v, t->watches, t->n_watches, &watch_set);
}

static void get_link(const void *row, struct value *v)
{
	const struct thing *t = row;

	if (t->refused)
		value_refused(v, "readlink", t->refused);
	else
		value_word(v, "fine");
}

static const struct column columns[] = {
	{ "pid", "process", VALUE_INT, COLUMN_DEFAULT,
	  COLUMN_OF(struct thing, pid) },
	{ "type", "kind", VALUE_WORD, COLUMN_DEFAULT,
	  COLUMN_OF(struct thing, type) },
	{ "name", "path", VALUE_STRING, COLUMN_DEFAULT,
	  COLUMN_OF(struct thing, name) },
	{ "size", "bytes", VALUE_SIZE, 0, COLUMN_OF(struct thing, size) },
	{ "age", "seconds", VALUE_NS, 0, COLUMN_OF(struct thing, age) },
	{ "flags", "of open(2)", VALUE_FLAGS, 0, COLUMN_OF(struct thing, flags),
	  .set = &flags },
	{ "state", "of TCP", VALUE_ENUM, 0, COLUMN_OF(struct thing, state),
	  .set = &states },
	{ "rate", "per second", VALUE_RATE, 0, COLUMN_OF(struct thing, rate) },
	{ "deleted", "has no name", VALUE_BOOL, 0,
	  COLUMN_OF(struct thing, deleted) },
	{ "peer", "other end", VALUE_ADDR, 0, COLUMN_OF(struct thing, peer) },
	{ "watches", "epoll's set", VALUE_LIST, 0, .get = get_watches,
	  .columns = &watch_set },
	{ "link", "of /proc", VALUE_WORD, COLUMN_COSTLY, .get = get_link },
};
static const struct column_set set = COLUMN_SET("thing", columns, struct thing);

static const struct watch two[] = { { 5, 0x1 }, { 9, 0x4 } };
static char log_name[] = "/var/log/a.log";
static char hostile[] = "x\n\033[31m\xff";

static const struct thing things[] = {
	{ .pid = 12,
	  .type = "REG",
	  .name = log_name,
	  .size = 3 << 20,
	  .age = 1500000000,
	  .flags = 0x80801,
	  .state = 1,
	  .rate = 1.5,
	  .deleted = true,
	  .peer = { .family = AF_INET, .port = 80, .addr = { 10, 1, 2, 3 } },
	  .watches = two,
	  .n_watches = 2 },
	{ .pid = -7,
	  .type = "sock",
	  .name = hostile,
	  .state = 10,
	  .refused = EACCES,
	  .peer = { .family = AF_INET6,
		    .port = 0,
		    .addr = { 0xfe, 0x80, [15] = 1 } } },
	{ .pid = 12, .type = "DIR", .name = NULL, .state = 77 },
};

static bool matches(const struct thing *t, const char *expr)
{
	struct where *w;
	char *error;
	bool yes;

	if (where_parse(expr, &set, &w, &error) < 0)
		fail_msg("%s: %s", expr, error);
	yes = where_matches(w, t);
	where_free(w);
	return yes;
}

static void test_conditions(void **state)
{
	static const struct {
		const char *expr;
		const char *which; /* of the three things */
	} cases[] = {
		{ "pid == 12", "y-y" },
		{ "pid < 0", "-y-" },
		{ "pid != 12", "-y-" },
		{ "not pid == 12 or name ~ '*.log'", "yy-" },
		{ "!(pid == 12 && type == REG)", "-yy" },
		{ "type == reg", "y--" },
		{ "type != SOCK", "y-y" },
		{ "type =~ '^(REG|DIR)$'", "y-y" },
		{ "name =~ ^/var/log/", "y--" },
		{ "name !~ ^/var/log/", "-y-" },
		{ "name =~ '^(/[a-z]+){2}/[]+}[:alpha:]]+[.]log{1,200}$'",
		  "y--" },
		{ "name", "yy-" },
		{ "!name", "--y" },
		{ "size > 2M", "y--" },
		{ "size >= 3145728 and size <= 3MiB", "y--" },
		{ "age > 1s && age < 2000ms", "y--" },
		{ "age == 0", "-yy" },
		{ "flags & O_NONBLOCK", "y--" },
		{ "flags & nonblock|cloexec", "y--" },
		{ "flags & 0x40", "---" },
		{ "state == TCP_LISTEN", "-y-" },
		{ "state == listen || state == 77", "-yy" },
		{ "rate > 1.4", "y--" },
		{ "deleted", "y--" },
		{ "deleted == no", "-yy" },
		{ "peer == 10.0.0.0/8", "y--" },
		{ "peer == 10.1.2.3:80", "y--" },
		{ "peer == 10.1.2.3:81", "---" },
		{ "peer != 10.1.2.2/31", "-y-" },
		{ "peer == fe80::/10", "-y-" },
		{ "peer.port == 80", "y--" },
		{ "peer.port < 80", "-y-" },
		{ "watches.fd == 9", "y--" },
		{ "watches.fd == 6", "---" },
		{ "watches.events & 4", "y--" },
		{ "watches", "y--" },
		{ "link == fine", "y-y" },
		/* What was refused is neither equal nor different. */
		{ "link != fine", "---" },
		{ "PID == 0xc and (TYPE == 'DIR')", "--y" },
	};

	for (size_t i = 0; i < ARRAY_SIZE(cases); i++)
		for (size_t t = 0; t < ARRAY_SIZE(things); t++)
			if (matches(&things[t], cases[i].expr) !=
			    (cases[i].which[t] == 'y'))
				fail_msg("%s: wrong for thing %zu",
					 cases[i].expr, t);
}

static void test_mistakes(void **state)
{
	static const struct {
		const char *expr, *error;
	} cases[] = {
		{ "", "at the end: the name of a column is missing" },
		{ "pdi == 1", "'pdi' at character 1: no such column of thing "
			      "(--list-columns has them) (did you mean "
			      "'pid'?)" },
		{ "pid == x", "'x' at character 8: not a number" },
		{ "pid = 1", "'=' at character 5: equality is written ==" },
		{ "pid == 1 type", "'type' at character 10: '&&' or '||' is "
				   "missing" },
		{ "(pid == 1", "at the end: ')' is missing" },
		{ "pid ==", "at the end: a value is missing" },
		{ "name == \"x", "'\"' at character 9: the quote has no end" },
		{ "age > 5", "'5' at character 7: not a duration: 10ms, 1.5s, "
			     "500us" },
		{ "size > 5X", "'5X' at character 8: not a size: 512, 64K, "
			       "2G" },
		{ "name < x", "'x' at character 8: text has == and != only" },
		{ "pid ~ 1*", "'1' at character 7: patterns are for text" },
		{ "name & 1", "'1' at character 8: & is for flags" },
		{ "flags & O_NONBLOK",
		  "'O_NONBLOK' at character 9: no such name, and not a number "
		  "(did you mean 'O_NONBLOCK'?)" },
		{ "pid.x == 1", "'x' at character 5: nothing is inside of "
				"that" },
		{ "watches == 3", "'3' at character 12: a list is compared by "
				  "a column of its rows" },
		{ "name =~ '(a{200}){200}'",
		  "''' at character 9: the regular expression repeats too "
		  "much" },
		{ "name =~ a++++++++++++++++++++++++",
		  "'a' at character 9: the regular expression repeats too "
		  "much" },
		{ "name =~ (", "'(' at character 9: " },
	};
	struct where *w;
	char *error;

	for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
		assert_int_equal(where_parse(cases[i].expr, &set, &w, &error),
				 -EINVAL);
		if (strncmp(error, cases[i].error, strlen(cases[i].error)))
			fail_msg("%s: %s", cases[i].expr, error);
		free(error);
	}
}

/* What is printed with these options, to be freed. */
static char *print(const int *opts, const char *const *args, size_t n)
{
	struct view v;
	char *text = NULL, *error = NULL;
	size_t len = 0;
	FILE *out = open_memstream(&text, &len);

	view_init(&v, &set);
	for (size_t i = 0; i < n; i++)
		if (view_option(&v, opts[i], args[i], &error) != 1)
			fail_msg("%s", error);
	assert_true(view_print_array(&v, things, ARRAY_SIZE(things), out) >= 0);
	fclose(out);
	view_done(&v);
	return text;
}

#define PRINT(...)                                           \
	({                                                   \
		static const struct {                        \
			int opt;                             \
			const char *arg;                     \
		} o[] = { __VA_ARGS__ };                     \
		int opts[ARRAY_SIZE(o)];                     \
		const char *args[ARRAY_SIZE(o)];             \
		for (size_t k = 0; k < ARRAY_SIZE(o); k++) { \
			opts[k] = o[k].opt;                  \
			args[k] = o[k].arg;                  \
		}                                            \
		print(opts, args, ARRAY_SIZE(o));            \
	})

static void test_text(void **state)
{
	_cleanup_free_ char *all = PRINT({ VIEW_OPT_SORT, "pid" },
					 { VIEW_OPT_HUMAN, NULL });
	_cleanup_free_ char *some =
		PRINT({ VIEW_OPT_COLUMNS, "size,flags,state,age,peer,watches,"
					  "link" },
		      { VIEW_OPT_HUMAN, NULL }, { VIEW_OPT_SORT, "-size" },
		      { VIEW_OPT_NO_HEADER, NULL }, { VIEW_OPT_LIMIT, "2" });

	assert_string_equal(all, "PID  TYPE  NAME\n"
				 " -7  sock  x\\n\\33[31m\\377\n"
				 " 12  REG   /var/log/a.log\n"
				 " 12  DIR   -\n");
	assert_string_equal(
		some,
		"3.0M  O_WRONLY|O_NONBLOCK|O_CLOEXEC  TCP_ESTABLISHED  1.5s  "
		"10.1.2.3:80  [{fd=5 events=0x1}, {fd=9 events=0x4}]  fine\n"
		"   0  0                              TCP_LISTEN          0  "
		"[fe80::1]:*  -                                       "
		"(readlink: EACCES)\n");
}

static void test_json(void **state)
{
	_cleanup_free_ char *text = PRINT({ VIEW_OPT_JSON, NULL },
					  { VIEW_OPT_WHERE, "pid == 12" },
					  { VIEW_OPT_WHERE, "deleted" });
	_cleanup_free_ char *link = PRINT({ VIEW_OPT_JSON, NULL },
					  { VIEW_OPT_COLUMNS, "name,link" },
					  { VIEW_OPT_WHERE, "pid < 0" });

	assert_string_equal(
		text,
		"[{\"pid\":12,\"type\":\"REG\",\"name\":\"/var/log/a.log\","
		"\"size\":3145728,\"age\":1.500000000,\"flags\":{\"value\":"
		"526337,\"flags\":[\"O_WRONLY\",\"O_NONBLOCK\",\"O_CLOEXEC\"]}"
		",\"state\":{\"value\":1,\"name\":\"TCP_ESTABLISHED\"},"
		"\"rate\":1.5,\"deleted\":true,\"peer\":{\"address\":"
		"\"10.1.2.3\",\"port\":80},\"watches\":[{\"fd\":5,\"events\":"
		"\"0x1\"},{\"fd\":9,\"events\":\"0x4\"}]}]\n");
	assert_non_null(strstr(link, "\"link\":{\"refused\":\"EACCES\","
				     "\"call\":\"readlink\"}"));
	assert_null(strchr(link, '\033'));
}

static void test_needs(void **state)
{
	struct view v;
	char *error;

	view_init(&v, &set);
	assert_true(view_needs(&v, "name"));
	assert_false(view_needs(&v, "size"));
	assert_int_equal(
		view_option(&v, VIEW_OPT_WHERE, "watches.fd == 1", &error), 1);
	assert_true(view_needs(&v, "watches"));
	assert_int_equal(view_option(&v, VIEW_OPT_COLUMNS, "+size", &error), 1);
	assert_true(view_needs(&v, "name"));
	assert_true(view_needs(&v, "size"));
	assert_int_equal(view_option(&v, VIEW_OPT_COLUMNS, "siez", &error),
			 -EINVAL);
	assert_string_equal(error, "no column 'siez' (did you mean 'size'?); "
				   "--list-columns has them");
	free(error);
	view_done(&v);
}

/* So many that several threads make them: in their order, as wide as the widest
 * of all. */
static void test_many(void **state)
{
	enum { MANY = 20000 };
	struct thing *rows = calloc(MANY, sizeof(*rows));
	_cleanup_free_ char *text = NULL, *json = NULL;
	char name[] = "x", wide[] = "the widest of all names", *error, *p;
	size_t len;
	FILE *out;
	struct view v;

	assert_non_null(rows);
	view_init(&v, &set);
	for (int i = 0; i < MANY; i++)
		rows[i] = (struct thing){ .pid = i,
					  .type = "REG",
					  .name = i == MANY / 2 ? wide : name };
	assert_int_equal(view_option(&v, VIEW_OPT_COLUMNS, "name,pid", &error),
			 1);
	out = open_memstream(&text, &len);
	assert_int_equal(view_print_array(&v, rows, MANY, out), MANY);
	fclose(out);
	assert_int_equal(len, (size_t)(MANY + 1) * (sizeof(wide) - 1 + 2 + 5) +
				      MANY + 1);
	p = strchr(text, '\n');
	for (int i = 0; i < MANY; i++) {
		char line[64];

		p++;
		snprintf(line, sizeof(line), "%-23s  %5d\n", rows[i].name, i);
		if (strncmp(p, line, strlen(line)))
			fail_msg("row %d: %.40s", i, p);
		p = strchr(p, '\n');
	}
	assert_string_equal(p, "\n");
	v.json = true;
	out = open_memstream(&json, &len);
	assert_int_equal(view_print_array(&v, rows, MANY, out), MANY);
	fclose(out);
	p = json;
	for (int i = 0; i < MANY; i++) {
		char object[80];

		snprintf(object, sizeof(object),
			 "%c{\"name\":\"%s\",\"pid\":%d}", i ? ',' : '[',
			 rows[i].name, i);
		if (strncmp(p, object, strlen(object)))
			fail_msg("row %d: %.60s", i, p);
		p += strlen(object);
	}
	assert_string_equal(p, "]\n");
	out = fopen("/dev/full", "w");
	assert_non_null(out);
	assert_int_equal(view_print_array(&v, rows, MANY, out), -ENOSPC);
	fclose(out);
	view_done(&v);
	free(rows);
}

#define LONG "/a/name/that/is/longer/than/all/the/room/there/is"

struct wide {
	int pid;
	const char *user, *kind, *path;
};

static const struct column wide_columns[] = {
	{ "pid", "process", VALUE_INT, COLUMN_DEFAULT,
	  COLUMN_OF(struct wide, pid) },
	{ "user", "owner", VALUE_WORD, COLUMN_DEFAULT | COLUMN_MINOR,
	  COLUMN_OF(struct wide, user) },
	{ "kind", "of file", VALUE_WORD, COLUMN_DEFAULT | COLUMN_MINOR,
	  COLUMN_OF(struct wide, kind) },
	{ "path", "its name", VALUE_WORD, COLUMN_DEFAULT,
	  COLUMN_OF(struct wide, path) },
};
static const struct column_set wide_set = COLUMN_SET("file", wide_columns,
						     struct wide);

/* What a terminal of so many columns shows. */
static void on_terminal(struct view *v, unsigned short cols, const char *want)
{
	static const struct wide rows[] = {
		{ 1, "somebody", "regular", "/short" },
		{ 23, "root", "directory", LONG },
	};
	struct winsize ws = { .ws_row = 24, .ws_col = cols };
	int master = posix_openpt(O_RDWR | O_NOCTTY);
	char got[1024], *to = got;
	struct termios raw;
	ssize_t n;
	FILE *out;
	int fd;

	assert_true(master >= 0);
	assert_int_equal(grantpt(master), 0);
	assert_int_equal(unlockpt(master), 0);
	/* Not for control: what ends with it would hang up on its session. */
	fd = open(ptsname(master), O_RDWR | O_NOCTTY);
	assert_true(fd >= 0);
	out = fdopen(fd, "r+");
	assert_non_null(out);
	assert_int_equal(tcgetattr(fileno(out), &raw), 0);
	cfmakeraw(&raw);
	assert_int_equal(tcsetattr(fileno(out), TCSANOW, &raw), 0);
	assert_int_equal(ioctl(fileno(out), TIOCSWINSZ, &ws), 0);
	assert_int_equal(view_print_array(v, rows, 2, out), 2);
	fputc('.', out);
	assert_int_equal(fflush(out), 0);
	while (to == got || to[-1] != '.') {
		n = read(master, to, got + sizeof(got) - 1 - to);
		assert_true(n > 0);
		to += n;
	}
	to[-1] = 0;
	fclose(out);
	close(master);
	assert_string_equal(got, want);
}

static void test_terminal(void **state)
{
	struct view v;
	char *error;

	view_init(&v, &wide_set);
	/* Enough room for all but the end of the last column. */
	on_terminal(
		&v, 60,
		"PID  USER      KIND       PATH\n"
		"  1  somebody  regular    /short\n"
		" 23  root      directory  /a/name/that/is/longer/than/all/t+\n");
	/* Minor columns go, the last one first. */
	on_terminal(&v, 50,
		    "PID  USER      PATH\n"
		    "  1  somebody  /short\n"
		    " 23  root      /a/name/that/is/longer/than/all/th+\n");
	on_terminal(&v, 40,
		    "PID  PATH\n"
		    "  1  /short\n"
		    " 23  /a/name/that/is/longer/than/all/th+\n");
	/* What does not fit is better broken than cut. */
	on_terminal(&v, 30,
		    "PID  USER      KIND       PATH\n"
		    "  1  somebody  regular    /short\n"
		    " 23  root      directory  " LONG "\n");
	/* So is what somebody asked for. */
	assert_int_equal(view_option(&v, 'o', "user,path", &error), 1);
	on_terminal(&v, 42,
		    "USER      PATH\n"
		    "somebody  /short\n"
		    "root      /a/name/that/is/longer/than/all+\n");
	on_terminal(&v, 36,
		    "USER      PATH\n"
		    "somebody  /short\n"
		    "root      " LONG "\n");
	v.may_hide = true;
	on_terminal(&v, 36,
		    "PATH\n"
		    "/short\n"
		    "/a/name/that/is/longer/than/all/the+\n");
	v.wide = true;
	on_terminal(&v, 36,
		    "USER      PATH\n"
		    "somebody  /short\n"
		    "root      " LONG "\n");
	view_done(&v);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_conditions),
		cmocka_unit_test(test_mistakes),
		cmocka_unit_test(test_text),
		cmocka_unit_test(test_json),
		cmocka_unit_test(test_many),
		cmocka_unit_test(test_needs),
		cmocka_unit_test(test_terminal),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
