/* SPDX-License-Identifier: BSD-2-Clause */
/* The list of sinks. */
#include "sink/sink.h"

#include <stddef.h>

extern const struct sink_ops sink_json;
extern const struct sink_ops sink_recorder;
extern const struct sink_ops sink_summary;
extern const struct sink_ops sink_text;
extern const struct sink_ops sink_tree;

const struct sink_ops *const sinks[] = {
	&sink_json, &sink_recorder, &sink_summary, &sink_text, &sink_tree, NULL,
};
