/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=/lsm_,/landlock -v -a4 */
/* Security modules: their list, attributes of a thread, Landlock. */
#include "sys_spec.h"

#include <linux/landlock.h>

#ifndef SYS_lsm_get_self_attr
#define SYS_lsm_get_self_attr  459
#define SYS_lsm_set_self_attr  460
#define SYS_lsm_list_modules   461
#endif

struct ctx {
	uint64_t id, flags, len, ctx_len;
	char text[16];
};

static const char *lsm_name(uint64_t id)
{
	static const char *const names[] = {
		"CAPABILITY", "SELINUX", "SMACK", "TOMOYO", "APPARMOR",
		"YAMA", "LOADPIN", "SAFESETID", "LOCKDOWN", "BPF",
		"LANDLOCK", "IMA", "EVM", "IPE",
	};

	return id >= 100 && id < 114 ? names[id - 100] : "UNDEF";
}

static void modules(void)
{
	uint64_t ids[32];
	unsigned size = sizeof(ids), small = 1;
	long r = syscall(SYS_lsm_list_modules, ids, &size, 0);

	if (r < 0)
		exit(SKIP);
	printf("lsm_list_modules([");
	for (long i = 0; i < r; i++)
		printf("%sLSM_ID_%s", i ? ", " : "", lsm_name(ids[i]));
	printf("], [256 => %u], 0) = %s\n", size, result(r));
	r = syscall(SYS_lsm_list_modules, ids, &small, 0);
	printf("lsm_list_modules(%p, [1 => %u], 0) = %s\n", (void *)ids, small,
	       result(r));
	r = syscall(SYS_lsm_list_modules, ids, BAD, 1);
	printf("lsm_list_modules(%p, 0x1, 0x1) = %s\n", (void *)ids, result(r));
}

static void attributes(void)
{
	struct ctx c = { 104, 0, 48, 5, "label" };
	unsigned size = 0;
	long r;

	r = syscall(SYS_lsm_get_self_attr, 105, &c, BAD, 0);
	printf("lsm_get_self_attr(LSM_ATTR_SOCKCREATE, %p, 0x1, 0) = %s\n",
	       (void *)&c, result(r));
	r = syscall(SYS_lsm_get_self_attr, 105, &c, &size, 3);
	printf("lsm_get_self_attr(LSM_ATTR_SOCKCREATE, {id=LSM_ID_APPARMOR}, "
	       "[0], LSM_FLAG_SINGLE|0x2) = %s\n", result(r));
	r = syscall(SYS_lsm_set_self_attr, 100, &c, 48, 1);
	printf("lsm_set_self_attr(LSM_ATTR_CURRENT, {id=LSM_ID_APPARMOR, "
	       "flags=0, len=48, ctx_len=5, ctx=\"label\"}, 48, 0x1) = %s\n",
	       result(r));
	r = syscall(SYS_lsm_set_self_attr, 100, at_end(&c, 34), 48, 1);
	printf("lsm_set_self_attr(LSM_ATTR_CURRENT, {id=LSM_ID_APPARMOR, "
	       "flags=0, len=48, ctx_len=5, ctx=\"la\"...}, 48, 0x1) = %s\n",
	       result(r));
	r = syscall(SYS_lsm_set_self_attr, 100, at_end(&c, 31), 31, 0);
	printf("lsm_set_self_attr(LSM_ATTR_CURRENT, %p, 31, 0) = %s\n",
	       at_end(NULL, 31), result(r));
}

static void landlock(void)
{
	uint64_t attr[8] = { 0x1, 0x5, 0x3, 0x2, 0x1, 0, 0x77 };
	struct landlock_path_beneath_attr path = { 0x4, -1 };
	uint64_t net[2] = { 0x2, 443 };
	long r;

	r = syscall(SYS_landlock_create_ruleset, NULL, 0L, 1);
	printf("landlock_create_ruleset(NULL, 0, "
	       "LANDLOCK_CREATE_RULESET_VERSION) = %s\n", result(r));
	r = syscall(SYS_landlock_create_ruleset, attr, 8L, 0x80);
	printf("landlock_create_ruleset({handled_access_fs="
	       "LANDLOCK_ACCESS_FS_EXECUTE}, 8, "
	       "0x80 /* LANDLOCK_CREATE_RULESET_??? */) = %s\n", result(r));
	r = syscall(SYS_landlock_create_ruleset, attr, 64L, 0x80);
	printf("landlock_create_ruleset({handled_access_fs="
	       "LANDLOCK_ACCESS_FS_EXECUTE, handled_access_net="
	       "LANDLOCK_ACCESS_NET_BIND_TCP|LANDLOCK_ACCESS_NET_BIND_UDP, "
	       "scoped=LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET|"
	       "LANDLOCK_SCOPE_SIGNAL, quiet_access_fs="
	       "LANDLOCK_ACCESS_FS_WRITE_FILE, quiet_access_net="
	       "LANDLOCK_ACCESS_NET_BIND_TCP, quiet_scoped=0, "
	       "/* bytes 48..63 */ \"\\x77\\x00\\x00\\x00\\x00\\x00\\x00\\x00"
	       "\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\"}, 64, "
	       "0x80 /* LANDLOCK_CREATE_RULESET_??? */) = %s\n", result(r));
	r = syscall(SYS_landlock_add_rule, -1, 1, &path, 1);
	printf("landlock_add_rule(-1, LANDLOCK_RULE_PATH_BENEATH, "
	       "{allowed_access=LANDLOCK_ACCESS_FS_READ_FILE, "
	       "parent_fd=-1}, LANDLOCK_ADD_RULE_QUIET) = %s\n",
	       result(r));
	r = syscall(SYS_landlock_add_rule, -1, 2, net, 0);
	printf("landlock_add_rule(-1, LANDLOCK_RULE_NET_PORT, "
	       "{allowed_access=LANDLOCK_ACCESS_NET_CONNECT_TCP, port=443}, "
	       "0) = %s\n", result(r));
	r = syscall(SYS_landlock_restrict_self, -1, 6);
	printf("landlock_restrict_self(-1, "
	       "LANDLOCK_RESTRICT_SELF_LOG_NEW_EXEC_ON|"
	       "LANDLOCK_RESTRICT_SELF_LOG_SUBDOMAINS_OFF) = %s\n", result(r));
}

int main(void)
{
	modules();
	attributes();
	landlock();
	return 0;
}
