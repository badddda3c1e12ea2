/* SPDX-License-Identifier: BSD-2-Clause */
/* The table of rules, made of the names in rules/meson.build. */
#include <string.h>

#include "doctor/rule.h"

#define RULE(name) extern const struct rule rule_##name;
#include "doctor/rules/rules.inc"
#undef RULE

const struct rule *const rules[] = {
#define RULE(name) &rule_##name,
#include "doctor/rules/rules.inc"
#undef RULE
	NULL,
};

const unsigned n_rules = sizeof(rules) / sizeof(rules[0]) - 1;

const struct rule *rule_find(const char *name)
{
	for (unsigned i = 0; i < n_rules; i++)
		if (!strcmp(rules[i]->name, name))
			return rules[i];
	return NULL;
}
