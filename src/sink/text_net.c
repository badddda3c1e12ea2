/* SPDX-License-Identifier: BSD-2-Clause */
/* What -X raw and -X verbose make of ports and addresses. */
#include <arpa/inet.h>
#include <string.h>

#include "sink/quote.h"
#include "sink/text_visitor.h"

/* Bytes as they lie in memory, and under -X verbose what they spell. */
static void put_raw_bytes(struct text_visitor *t, const void *p, size_t n,
			  const char *spelling, size_t len)
{
	quote_string(t->b, p, n, HEX_ALL);
	if (t->opts->xlat != XLAT_VERBOSE)
		return;
	strbuf_puts(t->b, " /* ");
	strbuf_put(t->b, spelling, len);
	strbuf_puts(t->b, " */");
}

bool text_put_net_number(struct text_visitor *t, uint64_t value, const char *s)
{
	uint16_t port = htons((uint16_t)value);
	uint32_t word = htonl((uint32_t)value);

	if (!strncmp(s, "htons(", 6))
		put_raw_bytes(t, &port, sizeof(port), s, strlen(s));
	else if (!strncmp(s, "htonl(", 6))
		put_raw_bytes(t, &word, sizeof(word), s, strlen(s));
	else
		return false;
	return true;
}

bool text_put_net_address(struct text_visitor *t, const char *plain,
			  const char *s)
{
	const char *member = strstr(s, ", &");
	struct in6_addr in6;
	struct in_addr in;

	if (!strncmp(s, "inet_addr(", 10) && inet_pton(AF_INET, plain, &in)) {
		put_raw_bytes(t, &in, sizeof(in), s, strlen(s));
		return true;
	}
	if (strncmp(s, "inet_pton(AF_INET6", 18) != 0 ||
	    !inet_pton(AF_INET6, plain, &in6))
		return false;
	quote_string(t->b, (const char *)&in6, sizeof(in6), HEX_ALL);
	if (t->opts->xlat == XLAT_VERBOSE) {
		strbuf_puts(t->b, " /* ");
		strbuf_put(t->b, s, member ? (size_t)(member - s) : strlen(s));
		strbuf_puts(t->b, member ? ") */" : " */");
	}
	return true;
}
