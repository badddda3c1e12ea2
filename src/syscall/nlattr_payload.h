/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What an attribute can have in it, a function for each kind of payload. Each
 * shows the `len` bytes at p, which are there, as one value; false: they can't
 * be that, and nothing was shown.
 */
#ifndef RINGSIDE_SYSCALL_NLATTR_PAYLOAD_H
#define RINGSIDE_SYSCALL_NLATTR_PAYLOAD_H

#include "syscall/netlink/netlink.h"

/* How many bytes a field has, which nl_show_field() takes for granted. */
size_t nl_field_size(struct nl *n, const struct field *f);
/* A field, as the walker shows it anywhere else. */
void nl_show_field(struct nl *n, const struct field *f, const unsigned char *p);
/* Text, of which a NUL at its end is no part. */
bool nl_show_string(struct nl *n, const unsigned char *p, size_t len);
/* One string behind the other, each with its NUL. */
bool nl_show_strings(struct nl *n, const unsigned char *p, size_t len);
/* "00:16:3e:5e:6c:00" */
bool nl_show_hwaddr(struct nl *n, const unsigned char *p, size_t len);
/* As many bytes as a number can have. */
bool nl_show_number(struct nl *n, const unsigned char *p, size_t len);
/* clock_t, as a number and a time. */
bool nl_show_ticks(struct nl *n, const unsigned char *p, size_t len);
/* The field, as often as it fits. */
bool nl_show_array(struct nl *n, const struct field *f, const unsigned char *p,
		   size_t len);
/* Numbers, each called by its place. */
bool nl_show_indexed(struct nl *n, const struct nl_index *x,
		     const unsigned char *p, size_t len);

#endif
