/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of families of generic netlink, by their numbers. */
#include "event/genl.h"

#include <ctype.h>
#include <linux/genetlink.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "basic/netlink.h"
#include "basic/xmalloc.h"

struct genl_names {
	char names[GENL_IDS][RECORD_GENL_NAME + 1];
};

struct genl_names *genl_names_new(void)
{
	return xzalloc(sizeof(struct genl_names));
}

void genl_names_free(struct genl_names *g)
{
	free(g);
}

/* Letters, digits and what else there is in the names of families. */
static bool is_name(const char *name, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (!isalnum((unsigned char)name[i]) &&
		    !strchr("_-.:+ ", name[i]))
			return false;
	return len > 0;
}

void genl_names_add(struct genl_names *g, uint32_t id, const char *name)
{
	size_t len = strnlen(name, RECORD_GENL_NAME);

	if (id >= GENL_IDS || !is_name(name, len))
		return;
	memset(g->names[id], 0, sizeof(g->names[id]));
	memcpy(g->names[id], name, len);
}

const char *genl_names_find(const struct genl_names *g, uint32_t id)
{
	return id < GENL_IDS && g->names[id][0] ? g->names[id] : NULL;
}

struct record_genl genl_record(uint32_t id, const char *name, uint64_t ns)
{
	struct record_genl rec = {
		.r = { .len = sizeof(rec),
		       .type = RECORD_GENL,
		       .head = sizeof(rec),
		       .ns = ns },
		.id = id,
	};

	memcpy(rec.name, name, strnlen(name, sizeof(rec.name)));
	return rec;
}

static int add_answer(void *owner, uint16_t type, const void *data, size_t len)
{
	const char *attrs = (const char *)data + GENL_HDRLEN;
	char name[RECORD_GENL_NAME + 1] = "";
	const void *value;
	uint16_t id;
	size_t n;

	if (len < GENL_HDRLEN)
		return 0;
	len -= GENL_HDRLEN;
	value = netlink_attr(attrs, len, CTRL_ATTR_FAMILY_ID, &n);
	if (!value || n < sizeof(id))
		return 0;
	memcpy(&id, value, sizeof(id));
	value = netlink_attr(attrs, len, CTRL_ATTR_FAMILY_NAME, &n);
	if (!value)
		return 0;
	memcpy(name, value, n < RECORD_GENL_NAME ? n : RECORD_GENL_NAME);
	genl_names_add(owner, id, name);
	return 0;
}

int genl_names_read(struct genl_names *g)
{
	struct genlmsghdr ask = { .cmd = CTRL_CMD_GETFAMILY, .version = 1 };
	struct netlink nl;
	int r;

	r = netlink_open(&nl, NETLINK_GENERIC);
	if (r < 0)
		return r;
	r = netlink_request(&nl, GENL_ID_CTRL, NLM_F_DUMP, &ask, sizeof(ask),
			    add_answer, g);
	netlink_close(&nl);
	return r;
}
