/* SPDX-License-Identifier: BSD-2-Clause */
/* Lines of limits.conf(5): DOMAIN TYPE ITEM VALUE. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "snapshot/audit_impl.h"
#include "snapshot/system_limits.h"

static const char source[] = "limits.conf(5), pam_limits(8)";

enum item_unit { ITEM_KIB, ITEM_COUNT, ITEM_MINUTES, ITEM_PRIORITY };

static const struct item {
	const char *name;
	uint8_t unit;
	const char *what;
	const char *no_effect;
} items[] = {
	{ "core", ITEM_KIB, "KiB of a core file", NULL },
	{ "data", ITEM_KIB, "KiB of data", NULL },
	{ "fsize", ITEM_KIB, "KiB of a file", NULL },
	{ "memlock", ITEM_KIB, "KiB that may be locked", NULL },
	{ "nofile", ITEM_COUNT, "open files", NULL },
	{ "rss", ITEM_KIB, NULL, "no effect since 2.4.30" },
	{ "stack", ITEM_KIB, "KiB of stack", NULL },
	{ "cpu", ITEM_MINUTES, "minutes on a CPU", NULL },
	{ "nproc", ITEM_COUNT, "threads of the user", NULL },
	{ "as", ITEM_KIB, "KiB of address space", NULL },
	{ "maxlogins", ITEM_COUNT, "logins of the user", NULL },
	{ "maxsyslogins", ITEM_COUNT, "logins of all", NULL },
	{ "nonewprivs", ITEM_COUNT, "no_new_privs", NULL },
	{ "priority", ITEM_PRIORITY, "nice value of its processes", NULL },
	{ "locks", ITEM_COUNT, NULL, "no effect since 2.4.25" },
	{ "sigpending", ITEM_COUNT, "signals that wait", NULL },
	{ "msgqueue", ITEM_COUNT, "bytes of POSIX message queues", NULL },
	{ "nice", ITEM_PRIORITY, "lowest nice value", NULL },
	{ "rtprio", ITEM_COUNT, "highest realtime priority", NULL },
	{ "chroot", ITEM_COUNT, "directory (Debian)", NULL },
};

static const struct item *find_item(const char *name)
{
	for (size_t i = 0; i < ARRAY_SIZE(items); i++)
		if (!strcmp(items[i].name, name))
			return &items[i];
	return NULL;
}

static bool is_unlimited(const char *s)
{
	return !strcmp(s, "unlimited") || !strcmp(s, "infinity") ||
	       !strcmp(s, "-1");
}

static bool parse_value(const char *s, int64_t *ret)
{
	char *end;

	errno = 0;
	*ret = strtoll(s, &end, 10);
	return end != s && !*end && !errno;
}

static unsigned judge_nofile(const char *value, bool number, int64_t n,
			     const char **reason)
{
	uint64_t most = limit_read_number("/proc/sys/fs/nr_open");

	if (most == LIMIT_UNKNOWN)
		most = 1048576;
	if ((!number && is_unlimited(value)) ||
	    (number && (uint64_t)n > most)) {
		*reason = "more than fs.nr_open, which the kernel refuses: the "
			  "limit stays as it was, and logins may fail";
		return AUDIT_INVALID;
	}
	if (number && n < 1024) {
		*reason = "1024 is what everybody has anyway";
		return AUDIT_BELOW_DEFAULT;
	}
	return AUDIT_FINE;
}

static unsigned judge(const struct item *item, const char *domain,
		      const char *value, const struct audit_machine *m,
		      const char **reason)
{
	int64_t n = 0;
	bool number = parse_value(value, &n);

	*reason = item->what;
	if (item->no_effect) {
		*reason = item->no_effect;
		return AUDIT_NO_EFFECT;
	}
	if (!strcmp(item->name, "chroot"))
		return AUDIT_FINE;
	if (!number && !is_unlimited(value)) {
		*reason = "no number, unlimited or infinity";
		return AUDIT_INVALID;
	}
	if (!strcmp(item->name, "nofile"))
		return judge_nofile(value, number, n, reason);
	if (item->unit == ITEM_KIB && number && n > 0 &&
	    (uint64_t)n > m->memory / 1024 && strcmp(item->name, "as") &&
	    strcmp(item->name, "fsize") && strcmp(item->name, "core")) {
		*reason = "the number is KiB, and so many are more than there "
			  "is memory: bytes were meant";
		return AUDIT_UNIT;
	}
	if (!strcmp(item->name, "stack") && !number) {
		*reason = "mappings are laid out as in old times, and threads "
			  "get 2 MiB each: unlimited is no size";
		return AUDIT_RISKY;
	}
	if (!strcmp(item->name, "nproc") && !strcmp(domain, "root")) {
		*reason = "root is not bound by it";
		return AUDIT_NO_EFFECT;
	}
	return AUDIT_FINE;
}

/* "soft" above a "hard" before it, of the same domain and item. */
static bool above_hard(const struct audit *a, const char *file,
		       const char *name, const char *domain, int64_t n)
{
	_cleanup_free_ char *hard = xasprintf("%s hard %s", domain, name);

	for (size_t i = 0; i < a->n; i++) {
		const struct audit_finding *f = &a->findings[i];
		int64_t h;

		if (f->file && !strcmp(f->file, file) &&
		    !strcmp(f->name, hard) && parse_value(f->value, &h) &&
		    h >= 0 && n > h)
			return true;
	}
	return false;
}

void audit_limits_conf(struct audit *a, const struct audit_machine *m,
		       const char *file, unsigned line, char *const words[4],
		       unsigned n)
{
	_cleanup_free_ char *name = NULL;
	const struct item *item;
	const char *reason, *type = words[1];
	struct audit_finding *f;
	unsigned verdict;
	int64_t v;

	if (n < 4) {
		/* "domain -": no limits for it */
		if (n == 2 && !strcmp(type, "-"))
			audit_add(a, file, line, words[0], type, AUDIT_FINE,
				  "no limits are set for it");
		else
			audit_add(a, file, line, words[0], type, AUDIT_SYNTAX,
				  "a line is DOMAIN TYPE ITEM VALUE");
		return;
	}
	name = xasprintf("%s %s %s", words[0], type, words[2]);
	item = find_item(words[2]);
	if (strcmp(type, "soft") && strcmp(type, "hard") && strcmp(type, "-")) {
		verdict = AUDIT_SYNTAX;
		reason = "the type is soft, hard or -";
	} else if (!item) {
		verdict = AUDIT_SYNTAX;
		reason = "there is no such item; the line is passed over";
	} else {
		verdict = judge(item, words[0], words[3], m, &reason);
	}
	if (verdict == AUDIT_FINE && !strcmp(type, "soft") &&
	    parse_value(words[3], &v) &&
	    above_hard(a, file, words[2], words[0], v)) {
		verdict = AUDIT_INVALID;
		reason = "above the hard limit, which then counts";
	}
	if (verdict == AUDIT_FINE && !strcmp(words[0], "*")) {
		verdict = AUDIT_MISUNDERSTOOD;
		reason = "* is all but root; and services of systemd do not "
			 "look here (LimitNOFILE= in the unit)";
	}
	f = audit_add(a, file, line, name, words[3], verdict, reason);
	f->source = source;
}
