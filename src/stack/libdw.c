/* SPDX-License-Identifier: BSD-2-Clause */
/* Loads libdw, which brings libelf with it: dlopen(3). */
#include "stack/libdw.h"

#include <dlfcn.h>
#include <stdlib.h>

#include "basic/xmalloc.h"

static bool find_all(struct libdw *dw)
{
#define FIND(name)                                   \
	do {                                         \
		dw->name = dlsym(dw->handle, #name); \
		if (!dw->name)                       \
			return false;                \
	} while (0);
	LIBDW_FUNCTIONS(FIND)
#undef FIND
	return true;
}

struct libdw *libdw_open(char **ret_why)
{
	struct libdw *dw = xzalloc(sizeof(*dw));

	dw->handle = dlopen("libdw.so.1", RTLD_NOW | RTLD_LOCAL);
	if (dw->handle && find_all(dw))
		return dw;
	*ret_why = xstrdup(dlerror());
	libdw_close(dw);
	return NULL;
}

void libdw_close(struct libdw *dw)
{
	if (!dw)
		return;
	if (dw->handle)
		dlclose(dw->handle);
	free(dw);
}
