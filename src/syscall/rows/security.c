/* SPDX-License-Identifier: BSD-2-Clause */
/* Landlock. */
#include "syscall/layout/system.h"
#include "syscall/table.h"
#include "syscall/xlat/security.h"

/* Landlock */

#define RULESET                                                        \
	{ "attr", ARG_STRUCT, .len = LEN_ARG(1),                       \
	  .layout = &layout_landlock_ruleset },                        \
	{ "size", ARG_ULONG },                                         \
	{ "flags", ARG_FLAGS, .xlat = &xlat_landlock_create_flags }
/* Versions and errata are asked for: the result is no descriptor. */
static const struct variant ruleset_items[] = {
	{ 1, 3, .ret = RET_LONG, .fields = FIELDS { RULESET } },
	{ 2, 3, .ret = RET_LONG, .fields = FIELDS { RULESET } },
	{ 3, 3, .ret = RET_LONG, .fields = FIELDS { RULESET } },
};
static const struct variant_set ruleset_variants = {
	.arg = 2, .first = 0, .mask = 3, VARIANT_ITEMS(ruleset_items)
};
SYSENT(landlock_create_ruleset) = {
	.name = "landlock_create_ruleset",
	.classes = SC_DESC | SC_PROCESS_CONTROL, .ret = RET_FD,
	.variants = &ruleset_variants,
	ARGS(RULESET),
};

#define RULE(l)                                                        \
	{ { "rule_attr", ARG_STRUCT, .layout = &layout_landlock_##l }, \
	  { "flags", ARG_FLAGS, .xlat = &xlat_landlock_rule_flags } }

static const struct variant landlock_rule_items[] = {
	{ 1, 2, .fields = FIELDS RULE(path) },
	{ 2, 2, .fields = FIELDS RULE(net) },
};
static const struct variant_set landlock_rule_variants = {
	.arg = 1, .first = 2, VARIANT_ITEMS(landlock_rule_items)
};

SYSENT(landlock_add_rule) = {
	.name = "landlock_add_rule", .classes = SC_DESC | SC_PROCESS_CONTROL,
	.variants = &landlock_rule_variants,
	ARGS(
		{ "ruleset_fd", ARG_FD },
		{ "rule_type", ARG_ENUM, .xlat = &xlat_landlock_rule_type },
		{ "rule_attr", ARG_PTR },
		{ "flags", ARG_FLAGS, .xlat = &xlat_landlock_rule_flags }
	),
};

SYSENT(landlock_restrict_self) = {
	.name = "landlock_restrict_self",
	.classes = SC_DESC | SC_PROCESS_CONTROL,
	ARGS(
		{ "ruleset_fd", ARG_FD },
		{ "flags", ARG_FLAGS, .xlat = &xlat_landlock_restrict_flags }
	),
};
