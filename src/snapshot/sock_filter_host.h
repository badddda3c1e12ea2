/* SPDX-License-Identifier: BSD-2-Clause */
/* Addresses and ports as the filter has them. */
#ifndef RINGSIDE_SNAPSHOT_SOCK_FILTER_HOST_H
#define RINGSIDE_SNAPSHOT_SOCK_FILTER_HOST_H

#include "snapshot/sock_filter_impl.h"

/*
 * An address with or without a port, or (`port_only`) a port, ":http" or
 * "http". Returns 0, or -EINVAL with *ret_what saying what it should have been.
 */
int filter_host_parse(char *word, bool port_only,
		      const struct sock_filter_env *env, struct filter_host *h,
		      const char **ret_what);
#endif
