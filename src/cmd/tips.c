/* SPDX-License-Identifier: BSD-2-Clause */
/* --tips: one of the things that are good to know. */
#include "cmd/tips.h"

#include <errno.h>
#include <limits.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/xmalloc.h"

enum { WIDTH = 64 };

static const char *const tips[] = {
	"To see why a program waits, look at times: -r shows the time since "
	"the line before, -T how long each call took, --slower 10ms only the "
	"calls that took long.",
	"-c counts calls; with --hist it shows how their times are "
	"distributed, with --every 5s how that changes.",
	"Which files does a program look for in vain? -Z -e trace=%file shows "
	"file calls that failed.",
	"-y shows what descriptors stand for, -yy both ends of sockets and "
	"what an epoll descriptor waits for.",
	"A busy server is best recorded, and looked at later: 'ringside record "
	"-p PID', then 'ringside replay' with any option of trace.",
	"'ringside record --last 30s --when \"ret == -EMFILE\" -p PID' keeps "
	"the newest calls in memory and writes them when it happens.",
	"-P shows calls on a path, however the program names it; patterns work "
	"too: -P '/var/log/**'.",
	"--json gives one object for each call, with every argument typed: "
	"ringside trace --json -o '|jq .name' PROG.",
	"'ringside explain EAGAIN', 'ringside explain epoll_wait', 'ringside "
	"explain CLOSE_WAIT': what it is and what leads to it.",
	"--tree shows at the end who started whom.",
	"A thread in uninterruptible sleep is not lost: the call it sleeps in "
	"is shown when tracing begins, also by eBPF (--blocked).",
	"-e trace=/regex takes all calls whose names match: -e trace=/^epoll.",
	"-e trace=?statx keeps quiet where a kernel or ABI has no such call.",
	"-e errno=EMFILE,ENFILE shows just those failures; -e 'errno=!EAGAIN' "
	"hides the noise of non-blocking sockets.",
	"What is behind a pointer is shown up to 32 bytes or elements: -s 200 "
	"for more, -v for structures and environments in full.",
	"-e read=5 -e write=5 dump all that passes through descriptor 5.",
	"--cgroup, --pidns, --comm and --uid trace processes as they appear, "
	"without naming them.",
	"If something was lost, it is said: in its place, at the end, and by "
	"exit status 3. --lossless slows the processes down instead.",
	"-ff -o FILE writes a file for each thread; --rotate 100M --keep 5 "
	"keeps them small.",
	"-k shows the stack of each call, -kk with source lines.",
	"'strace' as a link to ringside takes strace's place, with its engine "
	"(ptrace) and its text.",
	"-n shows the number of each call, -N the name of each argument.",
	"A recording can be cut and joined: ringside file cut --from 10s --to "
	"12s, ringside file merge.",
	"Under ptrace a call costs microseconds, under eBPF a fraction of one: "
	"docs/performance.md has what was measured.",
};

static int parse_format(const char *word, enum tips_format *ret_format)
{
	static const char *const names[] = { "none", "compact", "full" };

	for (unsigned i = 0; i < ARRAY_SIZE(names); i++) {
		if (strcmp(word, names[i]))
			continue;
		*ret_format = i;
		return 0;
	}
	return -EINVAL;
}

static int parse_id(const char *word, int *ret_id)
{
	unsigned long v;
	char *end;

	if (!strcmp(word, "random")) {
		*ret_id = -1;
		return 0;
	}
	errno = 0;
	v = strtoul(word, &end, 10);
	if (errno || end == word || *end || *word == '-' || v > INT_MAX)
		return -EINVAL;
	*ret_id = (int)v;
	return 0;
}

int tips_parse(const char *arg, struct tips_opts *ret_opts)
{
	struct tips_opts o = { TIPS_COMPACT, -1 };
	_cleanup_free_ char *copy = xstrdup(arg ? arg : "");
	char *word, *save;

	for (word = strtok_r(copy, ",", &save); word;
	     word = strtok_r(NULL, ",", &save)) {
		bool is_id = !strncmp(word, "id:", 3);
		bool is_format = !strncmp(word, "format:", 7);
		const char *value = word + (is_id ? 3 : is_format ? 7 : 0);

		if ((is_format || parse_id(value, &o.id) < 0) &&
		    (is_id || parse_format(value, &o.format) < 0)) {
			log_error("--tips: '%s' is no number of a tip, and "
				  "none of random, none, compact, full",
				  word);
			return -EINVAL;
		}
	}
	*ret_opts = o;
	return 0;
}

/* In a frame of its own, broken at blanks. */
static void put_framed(FILE *f, const char *text)
{
	char rule[WIDTH + 5];

	memset(rule, '-', sizeof(rule) - 1);
	rule[0] = rule[WIDTH + 3] = '+';
	rule[WIDTH + 4] = '\0';
	fprintf(f, "%s\n", rule);
	while (*text) {
		size_t n = strlen(text);

		if (n > WIDTH)
			for (n = WIDTH; n && text[n] != ' '; n--)
				;
		if (!n)
			n = WIDTH;
		fprintf(f, "| %-*.*s |\n", WIDTH, (int)n, text);
		text += n;
		text += *text == ' ';
	}
	fprintf(f, "%s\n", rule);
}

void tips_show(const struct tips_opts *opts, FILE *f)
{
	unsigned id = opts->id < 0 ? 0 : (unsigned)opts->id;

	if (opts->format == TIPS_NONE)
		return;
	if (opts->id < 0 &&
	    getrandom(&id, sizeof(id), GRND_NONBLOCK) != sizeof(id))
		id = 0;
	id %= ARRAY_SIZE(tips);
	if (opts->format == TIPS_FULL)
		put_framed(f, tips[id]);
	else
		fprintf(f, "Tip %u: %s\n", id, tips[id]);
}
