/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What the SELinux policy has for a file, by libselinux. It is loaded only when
 * that is asked for: it reads files as it is loaded, and a program that is
 * linked to it would begin so each time.
 */
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "basic/log.h"
#include "basic/xmalloc.h"
#include "capture/secontext.h"

/* selinux/label.h, which need not be installed */
enum { LABEL_CTX_FILE = 0, LABEL_OPT_PATH = 3 };

struct label_opt {
	int type;
	const char *value;
};

struct policy {
	void *library, *handle;
	void *(*open)(unsigned backend, const struct label_opt *opts,
		      unsigned n);
	void (*close)(void *handle);
	int (*lookup)(void *handle, char **ret_context, const char *key,
		      int type);
	void (*release)(char *context);
};

static bool find_functions(struct policy *p)
{
	p->open = dlsym(p->library, "selabel_open");
	p->close = dlsym(p->library, "selabel_close");
	p->lookup = dlsym(p->library, "selabel_lookup");
	p->release = dlsym(p->library, "freecon");
	return p->open && p->close && p->lookup && p->release;
}

int policy_open(const char *path, struct policy **ret_policy)
{
	static const char what[] = "contexts are not compared with the policy";
	struct label_opt opt = { LABEL_OPT_PATH, path };
	struct policy *p = xzalloc(sizeof(*p));
	int r;

	p->library = dlopen("libselinux.so.1", RTLD_NOW | RTLD_LOCAL);
	if (!p->library || !find_functions(p)) {
		log_warning("%s: %s", what, dlerror());
		policy_close(p);
		return -ENOPKG;
	}
	errno = ENOENT;
	p->handle = p->open(LABEL_CTX_FILE, &opt, path ? 1 : 0);
	if (!p->handle) {
		r = -errno;
		log_warning("%s: it cannot be read: %s", what, strerror(-r));
		policy_close(p);
		return r;
	}
	*ret_policy = p;
	return 0;
}

void policy_close(struct policy *p)
{
	if (!p)
		return;
	if (p->handle)
		p->close(p->handle);
	if (p->library)
		dlclose(p->library);
	free(p);
}

char *policy_context(struct policy *p, const char *path, mode_t mode)
{
	char *context, *copy;

	if (p->lookup(p->handle, &context, path, (int)mode) < 0)
		return NULL;
	copy = xstrdup(context);
	p->release(context);
	return copy;
}
