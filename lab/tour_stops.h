/* SPDX-License-Identifier: BSD-2-Clause */
/* Where the tour goes: data. */
#ifndef RINGSIDE_LAB_TOUR_STOPS_H
#define RINGSIDE_LAB_TOUR_STOPS_H

enum { TOUR_WORDS = 12 };

struct tour_stop {
	const char *name;
	const char *before; /* what is going to be shown */
	const char *calls;  /* of ringside trace -e trace= */
	/* Of ringside lab; with clients for a server, which come then. */
	const char *lab[TOUR_WORDS];
	const char *load[TOUR_WORDS];
	/* Lines of the trace with one of these in them are shown. */
	const char *show[TOUR_WORDS];
	const char *see; /* what there is to be seen in it */
};

/* Ended by a NULL name. */
extern const struct tour_stop tour_stops[];

#endif
