/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of what commands of counters take: counter.h. */
#include "syscall/xlat/ioctl_counter.h"

/* clang-format off */

#define counter_component(X) \
	X(0, "COUNTER_COMPONENT_NONE") \
	X(1, "COUNTER_COMPONENT_SIGNAL") \
	X(2, "COUNTER_COMPONENT_COUNT") \
	X(3, "COUNTER_COMPONENT_FUNCTION") \
	X(4, "COUNTER_COMPONENT_SYNAPSE_ACTION") \
	X(5, "COUNTER_COMPONENT_EXTENSION")
const struct xlat_set xlat_counter_component = {
	.prefix = "COUNTER_COMPONENT_???", XLAT_ITEMS(counter_component), .kind = XLAT_ENUM,
};

#define counter_scope(X) \
	X(0, "COUNTER_SCOPE_DEVICE") \
	X(1, "COUNTER_SCOPE_SIGNAL") \
	X(2, "COUNTER_SCOPE_COUNT")
const struct xlat_set xlat_counter_scope = {
	.prefix = "COUNTER_SCOPE_???", XLAT_ITEMS(counter_scope), .kind = XLAT_ENUM,
};

#define counter_event(X) \
	X(0, "COUNTER_EVENT_OVERFLOW") \
	X(1, "COUNTER_EVENT_UNDERFLOW") \
	X(2, "COUNTER_EVENT_OVERFLOW_UNDERFLOW") \
	X(3, "COUNTER_EVENT_THRESHOLD") \
	X(4, "COUNTER_EVENT_INDEX") \
	X(5, "COUNTER_EVENT_CHANGE_OF_STATE") \
	X(6, "COUNTER_EVENT_CAPTURE") \
	X(7, "COUNTER_EVENT_DIRECTION_CHANGE")
const struct xlat_set xlat_counter_event = {
	.prefix = "COUNTER_EVENT_???", XLAT_ITEMS(counter_event), .kind = XLAT_ENUM,
};
/* clang-format on */
