/* SPDX-License-Identifier: BSD-2-Clause */
/* What of NETLINK_SOCK_DIAG no table can say: the filter of ss(8). */
#include <string.h>

#include "basic/cleanup.h"
#include "syscall/netlink/fields.h"
#include "syscall/netlink/own.h"
#include "syscall/netlink/sock_diag.h"
#include "syscall/walk.h"

/* clang-format off */
#define bc_code_names(X) \
	X(0, "INET_DIAG_BC_NOP") \
	X(1, "INET_DIAG_BC_JMP") \
	X(2, "INET_DIAG_BC_S_GE") \
	X(3, "INET_DIAG_BC_S_LE") \
	X(4, "INET_DIAG_BC_D_GE") \
	X(5, "INET_DIAG_BC_D_LE") \
	X(6, "INET_DIAG_BC_AUTO") \
	X(7, "INET_DIAG_BC_S_COND") \
	X(8, "INET_DIAG_BC_D_COND") \
	X(9, "INET_DIAG_BC_DEV_COND") \
	X(10, "INET_DIAG_BC_MARK_COND") \
	X(11, "INET_DIAG_BC_S_EQ") \
	X(12, "INET_DIAG_BC_D_EQ") \
	X(13, "INET_DIAG_BC_CGROUP_COND")
static const struct xlat_set xlat_bc_code = {
	.prefix = "INET_DIAG_BC_???", XLAT_ITEMS(bc_code_names),
};

static const struct field any_req_members[] = {
	M_AF8("sdiag_family"), M_U8("sdiag_protocol"),
};
static const struct layout any_req = {
	"sock_diag_req", LAYOUT_MEMBERS(any_req_members)
};
/* clang-format on */

enum { AF_INET_NR = 2, AF_INET6_NR = 10, AF_SMC_NR = 43, BY_FAMILY = 20 };

/* smc(7) sockets have addresses of either version: those of 6 are longer. */
static bool is_long(const unsigned char *p, size_t len)
{
	static const unsigned char zero[12];
	enum { SOURCE_REST = 4 + 4 + 4, DEST_REST = SOURCE_REST + 16 };

	return len >= DEST_REST + sizeof(zero) &&
	       (memcmp(p + SOURCE_REST, zero, sizeof(zero)) != 0 ||
		memcmp(p + DEST_REST, zero, sizeof(zero)) != 0);
}

static const struct nl_diag_family *find_family(uint8_t family,
						enum nl_diag_form form)
{
	const struct nl_diag_families *all = TABLE(&nl_diag_families);

	for (unsigned i = 0; i < all->n; i++)
		if (all->items[i].family == family &&
		    all->items[i].form == form)
			return &all->items[i];
	return NULL;
}

static bool show(struct nl *n, uint16_t type, const unsigned char *p,
		 size_t len)
{
	const struct nl_diag_family *f;
	const struct layout *l;

	if (type < BY_FAMILY)
		/* Older than the family. */
		f = find_family(n->af == AF_INET6_NR ? AF_INET6_NR : AF_INET_NR,
				DIAG_OLD);
	else if (n->af == AF_SMC_NR && is_long(p, len))
		f = find_family(n->af, DIAG_LONG);
	else
		f = find_family(n->af, DIAG_NOW);
	l = !f ? NULL : n->request ? f->request : f->answer;
	if (l)
		nl_struct_attrs(n, l, n->request ? f->request_attrs : f->attrs,
				p, len);
	else
		nl_struct_attrs(n, &any_req, NULL, p, len);
	return true;
}

/* A name as sockaddr_un has it: it may begin with a NUL. */
bool nl_show_unix_name(struct nl *n, const unsigned char *p, size_t len)
{
	struct walk *w = n->w;

	if (!p[0])
		w->ops->string(w->v, (const char *)p + 1, len - 1,
			       STRING_ABSTRACT);
	else
		w->ops->string(w->v, (const char *)p,
			       strnlen((const char *)p, len),
			       STRING_PATH | STRING_CSTR);
	return true;
}

/* struct inet_diag_sockopt: a bit for each option, those that are set. */
bool nl_show_sockopt(struct nl *n, const unsigned char *p, size_t len)
{
	static const char *const names[] = {
		"recverr",	   "is_icsk",	    "freebind",
		"hdrincl",	   "mc_loop",	    "transparent",
		"mc_all",	   "nodefrag",	    "bind_address_no_port",
		"recverr_rfc4884", "defer_connect",
	};
	struct walk *w = n->w;
	uint16_t bits;

	if (len < sizeof(bits))
		return false;
	memcpy(&bits, p, sizeof(bits));
	w->ops->struct_begin(w->v, "inet_diag_sockopt");
	for (size_t i = 0; i < ARRAY_SIZE(names); i++) {
		if (!(bits >> i & 1))
			continue;
		w->ops->member(w->v, names[i]);
		w->ops->number(w->v, 1, BASE_UNSIGNED);
	}
	if (bits >> ARRAY_SIZE(names)) {
		w->ops->member(w->v, "unused");
		w->ops->number(w->v, bits >> ARRAY_SIZE(names), BASE_HEX);
	}
	w->ops->struct_end(w->v);
	return true;
}

/* the filter of ss(8) */

enum { OP_BYTES = 4 };

static const struct field bc_members[] = {
	{ "code", ARG_ENUM, .type = T_U8, .xlat = &xlat_bc_code },
	{ "yes", ARG_UINT, .type = T_U8 },
	{ "no", ARG_UINT, .type = T_U16 },
};
static const struct layout bc_op = { "inet_diag_bc_op",
				     LAYOUT_MEMBERS(bc_members) };

static const struct field markcond_members[] = {
	{ "mark", ARG_HEX32, .type = T_U32 },
	{ "mask", ARG_HEX32, .type = T_U32 },
};
static const struct layout markcond = { "inet_diag_markcond",
					LAYOUT_MEMBERS(markcond_members) };

/* A family, a prefix, a port, and an address of that family behind it. */
static size_t show_hostcond(struct nl *n, const unsigned char *p, size_t len)
{
	enum { HEAD = 8 };
	struct walk *w = n->w;
	size_t address;
	int32_t port;

	if (len < HEAD)
		return 0;
	address = p[0] == 2 ? 4 : p[0] == AF_INET6_NR ? 16 : 0;
	if (len < HEAD + address)
		return 0;
	memcpy(&port, p + 4, sizeof(port));
	w->ops->struct_begin(w->v, "inet_diag_hostcond");
	w->ops->member(w->v, "family");
	w->ops->constant(w->v, &xlat_addrfam, p[0]);
	w->ops->member(w->v, "prefix_len");
	w->ops->number(w->v, p[1], BASE_UNSIGNED);
	w->ops->member(w->v, "port");
	w->ops->number(w->v, (uint64_t)(int64_t)port, BASE_SIGNED);
	if (address) {
		w->ops->member(w->v, "addr");
		nl_show_address(n, p + HEAD, address);
	}
	w->ops->struct_end(w->v);
	return HEAD + address;
}

/* What an operation has behind itself. Returns its bytes; 0: it is cut. */
static size_t show_condition(struct nl *n, unsigned code,
			     const unsigned char *p, size_t len)
{
	static const struct field ifindex = { NULL, ARG_IFINDEX,
					      .type = T_U32 };
	size_t size = code == BC_DEV_COND			     ? 4 :
		      code == BC_MARK_COND || code == BC_CGROUP_COND ? 8 :
								       4;
	uint64_t v = 0;

	if (code == BC_S_COND || code == BC_D_COND)
		return show_hostcond(n, p, len);
	if (len < size)
		return 0;
	memcpy(&v, p, size);
	if (code == BC_DEV_COND)
		walk_value(n->w, &ifindex, v, NULL);
	else if (code == BC_MARK_COND)
		nl_struct(n, &markcond, p, size);
	else if (code == BC_CGROUP_COND)
		n->w->ops->number(n->w->v, v, BASE_UNSIGNED);
	else
		/* Another operation, of which `no` is a port. */
		nl_struct(n, &bc_op, p, size);
	return size;
}

static bool has_condition(unsigned code)
{
	return (code >= BC_S_GE && code <= BC_D_LE) ||
	       (code >= BC_S_COND && code <= BC_CGROUP_COND);
}

bool nl_show_bytecode(struct nl *n, const unsigned char *p, size_t len)
{
	struct walk *w = n->w;

	if (len < OP_BYTES)
		return false;
	w->ops->array_begin(w->v, ARRAY_COMMA);
	while (len) {
		unsigned code = p[0];
		size_t more = 0;

		if (len < OP_BYTES) {
			nl_bytes(n, p, len);
			break;
		}
		if (!walk_element(w)) {
			w->ops->more(w->v);
			break;
		}
		if (has_condition(code))
			w->ops->array_begin(w->v, ARRAY_COMMA);
		nl_struct(n, &bc_op, p, OP_BYTES);
		p += OP_BYTES;
		len -= OP_BYTES;
		if (!has_condition(code))
			continue;
		more = show_condition(n, code, p, len);
		if (!more && len)
			nl_bytes(n, p, len);
		w->ops->array_end(w->v);
		if (!more)
			break;
		p += more;
		len -= more;
	}
	w->ops->array_end(w->v);
	return true;
}

const struct nl_family nl_family_sock_diag = {
	.protocol = 4,
	.prefix = "SOCK_DIAG_???",
	.messages = &nl_diag_messages,
	.flags = NL_F_GET,
	.payload = show,
};
