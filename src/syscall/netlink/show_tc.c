/* SPDX-License-Identifier: BSD-2-Clause */
/* What of traffic control no table can say. */
#include "syscall/netlink/fields.h"
#include "syscall/netlink/own.h"
#include "syscall/netlink/route.h"
#include "syscall/walk.h"

/* These two have a structure first, and attributes behind it. */
bool nl_show_mqprio(struct nl *n, const unsigned char *p, size_t len)
{
	nl_struct_attrs(n, &layout_tc_mqprio_qopt, &nl_mqprio, p, len);
	return true;
}

bool nl_show_netem(struct nl *n, const unsigned char *p, size_t len)
{
	nl_struct_attrs(n, &layout_tc_netem_qopt, &nl_netem, p, len);
	return true;
}

/* struct tc_u32_sel: as many keys as it says, or as there are. */
bool nl_show_u32_sel(struct nl *n, const unsigned char *p, size_t len)
{
	enum { SEL_BYTES = 16, KEY_BYTES = 16 };
	static const struct field members[] = {
		M_X8("flags"),	 M_U8("offshift"),  M_U8("nkeys"),
		M_PAD(T_U8),	 M_BE16("offmask"), M_U16("off"),
		M_S16("offoff"), M_S16("hoff"),	    M_BE32("hmask"),
	};
	static const struct layout sel = { "tc_u32_sel",
					   LAYOUT_MEMBERS(members) };
	struct walk *w = n->w;

	if (len < SEL_BYTES)
		return false;
	nl_struct(n, &sel, p, SEL_BYTES);
	if (len < SEL_BYTES + KEY_BYTES)
		return true;
	w->ops->array_begin(w->v, ARRAY_COMMA);
	for (size_t at = SEL_BYTES; at + KEY_BYTES <= len; at += KEY_BYTES) {
		if (!walk_element(w)) {
			w->ops->more(w->v);
			break;
		}
		nl_struct(n, &layout_tc_u32_key, p + at, KEY_BYTES);
	}
	w->ops->array_end(w->v);
	return true;
}
