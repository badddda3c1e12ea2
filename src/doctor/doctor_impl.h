/* SPDX-License-Identifier: BSD-2-Clause */
/* Inside of the doctor. */
#ifndef RINGSIDE_DOCTOR_DOCTOR_IMPL_H
#define RINGSIDE_DOCTOR_DOCTOR_IMPL_H

#include "doctor/doctor.h"

struct doctor {
	struct doctor_opts opts;
	struct world *world;
	struct rule_run *runs; /* by index in rules[] */
	struct rule_run **by_op[OP_COUNT];
	unsigned n_by_op[OP_COUNT];
	struct arena arena; /* of findings and texts */
	struct strbuf text; /* scratch */
	struct finding *findings, **findings_end;
	struct sampler *sampler; /* NULL: none, or stopped */
	struct sample *base;	 /* of our own network, before all; or NULL */
	struct sample *next;	 /* later than the events so far; or NULL */
	struct sample *first, *before;
	bool finished;
	bool closing; /* rules are not called any more */
	struct doctor_observer observers[4];
	unsigned n_observers;
};

#endif
