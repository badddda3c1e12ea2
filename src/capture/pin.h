/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Adaptive pinning. A ptrace-stop costs two wake-ups; across CPUs a wake-up
 * costs ten times what it costs on one. So a thread whose calls come close
 * together is pinned to the tracer's CPU while they do, and has its own mask
 * back as soon as it computes again, asks for the mask, forks untraced
 * children, exits or is let go. A guardian process gives the masks back if
 * the tracer is killed.
 */
#ifndef RINGSIDE_CAPTURE_PIN_H
#define RINGSIDE_CAPTURE_PIN_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

struct pin_state {
	bool pinned;
	bool never;	  /* the thread has set its own mask */
	uint16_t slot;	  /* in the pinner's shared table */
	unsigned stops;	  /* calls since the last change */
	uint64_t left_ns; /* when the last call ended */
	double gap_ns;	  /* average time between calls */
};

struct pinner;

/*
 * The guardian is started when the first thread is pinned. The calling
 * thread, which must be the tracer, is pinned itself while it has threads
 * beside it. Returns NULL where it makes no sense (one CPU) or can't be done.
 */
struct pinner *pinner_new(void);
/* Gives back all masks, the caller's too, and ends the guardian. */
void pinner_free(struct pinner *p);

/* At each entry into a call, with the time of the stop. */
void pin_enter(struct pinner *p, struct pin_state *s, pid_t tid, uint64_t ns);
/* At each exit. */
static inline void pin_exit(struct pin_state *s, uint64_t ns)
{
	s->left_ns = ns;
}

/* Gives the thread its own mask back, if it is pinned. */
void pin_release(struct pinner *p, struct pin_state *s, pid_t tid);
/* The thread is gone: forgets it. */
void pin_forget(struct pinner *p, struct pin_state *s);
/* The thread, new, has inherited its parent's pinned mask. */
void pin_inherit(struct pinner *p, const struct pin_state *parent,
		 struct pin_state *s, pid_t tid);

#endif
