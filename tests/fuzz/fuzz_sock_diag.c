/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Answers of sock_diag(7), lines of /proc/net, sockstat: the first byte says
 * which.
 */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "cmd/sockets_columns.h"
#include "snapshot/sock_diag.h"
#include "snapshot/sock_filter.h"
#include "snapshot/sockstat.h"
#include "view/value.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* All cells, as text and as JSON. */
static void look(const struct sock *s)
{
	struct value_style style = { 0 };
	struct strbuf b = { 0 };
	struct json_writer j;
	struct fd_addr a;

	for (unsigned i = 0; sock_sctp_addr(s, SOCK_INET_LOCALS, i, &a); i++)
		;
	json_init(&j, &b);
	for (size_t i = 0; i < sockets_columns.n; i++) {
		struct value v;

		column_get(&sockets_columns.columns[i], s, &v);
		value_put_text(&b, &v, &style);
		value_put_json(&j, &v);
	}
	strbuf_done(&b);
}

static void filter(const char *text)
{
	struct sock_filter_env env = { 0 };
	struct sock s = { .family = AF_INET,
			  .local.family = AF_INET,
			  .peer.family = AF_INET };
	unsigned char code[256];
	struct sock_filter *f;
	char *error = NULL;

	if (sock_filter_parse(text, &env, &f, &error)) {
		if (!error)
			abort();
		free(error);
	} else if (f) {
		sock_filter_matches(f, &s);
		if (sock_filter_code(f, code, sizeof(code)) > (int)sizeof(code))
			abort();
		sock_filter_free(f);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct sockstat rows[4];
	const char *name;
	struct sock s;
	char *copy;
	size_t n;

	if (size < 1)
		return 0;
	/* Its end is the end of an allocation, so that none reads behind. */
	n = size - 1;
	copy = malloc(n + 1);
	memcpy(copy, data + 1, n);
	copy[n] = '\0';
	/* Only text has a NUL behind it. */
	if (data[0] % 8 < 5) {
		char *exact = malloc(n ? n : 1);

		memcpy(exact, copy, n);
		free(copy);
		copy = exact;
	}
	switch (data[0] % 8) {
	case 0:
		if (!sock_parse_diag(copy, n, &s))
			look(&s);
		break;
	case 1:
		if (!sock_parse_proc_inet(copy, n, AF_INET6, &s))
			look(&s);
		sock_parse_proc_inet(copy, n, AF_INET, &s);
		break;
	case 2:
		if (!sock_parse_proc_unix(copy, n, &s, &name, &n))
			look(&s);
		break;
	case 3:
		if (!sock_parse_proc_netlink(copy, n, &s))
			look(&s);
		sock_parse_proc_packet(copy, n, &s);
		break;
	case 4: sockstat_parse(copy, n, rows, 4); break;
	default: filter(copy);
	}
	free(copy);
	return 0;
}
