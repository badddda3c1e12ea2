/* SPDX-License-Identifier: BSD-2-Clause */
/* The machine as a whole: reboot, log, modules, kexec, random numbers. */
#include "syscall/xlat/system.h"

#define reboot_magic1_items(X) \
	X(0xfee1dead, "LINUX_REBOOT_MAGIC1")

const struct xlat_set xlat_reboot_magic1 = {
	.prefix = "LINUX_REBOOT_MAGIC1???",
	XLAT_ITEMS(reboot_magic1_items),
	.kind = XLAT_ENUM,
};

#define reboot_magic2_items(X) \
	X(0x28121969, "LINUX_REBOOT_MAGIC2") \
	X(0x5121996, "LINUX_REBOOT_MAGIC2A") \
	X(0x16041998, "LINUX_REBOOT_MAGIC2B") \
	X(0x20112000, "LINUX_REBOOT_MAGIC2C")

const struct xlat_set xlat_reboot_magic2 = {
	.prefix = "LINUX_REBOOT_MAGIC2???",
	XLAT_ITEMS(reboot_magic2_items),
	.kind = XLAT_ENUM,
};

#define reboot_cmd_items(X) \
	X(0x1234567, "LINUX_REBOOT_CMD_RESTART") \
	X(0xcdef0123, "LINUX_REBOOT_CMD_HALT") \
	X(0x89abcdef, "LINUX_REBOOT_CMD_CAD_ON") \
	X(0, "LINUX_REBOOT_CMD_CAD_OFF") \
	X(0x4321fedc, "LINUX_REBOOT_CMD_POWER_OFF") \
	X(0xa1b2c3d4, "LINUX_REBOOT_CMD_RESTART2") \
	X(0xd000fce2, "LINUX_REBOOT_CMD_SW_SUSPEND") \
	X(0x45584543, "LINUX_REBOOT_CMD_KEXEC")

const struct xlat_set xlat_reboot_cmd = {
	.prefix = "LINUX_REBOOT_CMD_???",
	XLAT_ITEMS(reboot_cmd_items),
	.kind = XLAT_ENUM,
};

#define syslog_type_items(X) \
	X(0, "SYSLOG_ACTION_CLOSE") \
	X(1, "SYSLOG_ACTION_OPEN") \
	X(2, "SYSLOG_ACTION_READ") \
	X(3, "SYSLOG_ACTION_READ_ALL") \
	X(4, "SYSLOG_ACTION_READ_CLEAR") \
	X(5, "SYSLOG_ACTION_CLEAR") \
	X(6, "SYSLOG_ACTION_CONSOLE_OFF") \
	X(7, "SYSLOG_ACTION_CONSOLE_ON") \
	X(8, "SYSLOG_ACTION_CONSOLE_LEVEL") \
	X(9, "SYSLOG_ACTION_SIZE_UNREAD") \
	X(10, "SYSLOG_ACTION_SIZE_BUFFER")

const struct xlat_set xlat_syslog_type = {
	.prefix = "SYSLOG_ACTION_???",
	XLAT_ITEMS(syslog_type_items),
	.kind = XLAT_ENUM,
};

#define syslog_level_items(X) \
	X(0, "LOGLEVEL_EMERG") \
	X(1, "LOGLEVEL_ALERT") \
	X(2, "LOGLEVEL_CRIT") \
	X(3, "LOGLEVEL_ERR") \
	X(4, "LOGLEVEL_WARNING") \
	X(5, "LOGLEVEL_NOTICE") \
	X(6, "LOGLEVEL_INFO") \
	X(7, "LOGLEVEL_DEBUG") \
	X(8, "LOGLEVEL_DEBUG+1")

const struct xlat_set xlat_syslog_level = {
	.prefix = "LOGLEVEL_???",
	XLAT_ITEMS(syslog_level_items),
	.kind = XLAT_ENUM,
};

#define kexec_arch_items(X) \
	X(0, "KEXEC_ARCH_DEFAULT") \
	X(0x30000, "KEXEC_ARCH_386") \
	X(0x40000, "KEXEC_ARCH_68K") \
	X(0xf0000, "KEXEC_ARCH_PARISC") \
	X(0x3e0000, "KEXEC_ARCH_X86_64") \
	X(0x140000, "KEXEC_ARCH_PPC") \
	X(0x150000, "KEXEC_ARCH_PPC64") \
	X(0x320000, "KEXEC_ARCH_IA_64") \
	X(0x280000, "KEXEC_ARCH_ARM") \
	X(0x160000, "KEXEC_ARCH_S390") \
	X(0x2a0000, "KEXEC_ARCH_SH") \
	X(0xa0000, "KEXEC_ARCH_MIPS_LE") \
	X(0x80000, "KEXEC_ARCH_MIPS") \
	X(0xb70000, "KEXEC_ARCH_AARCH64") \
	X(0xf30000, "KEXEC_ARCH_RISCV") \
	X(0x1020000, "KEXEC_ARCH_LOONGARCH")

const struct xlat_set xlat_kexec_arch = {
	.prefix = "KEXEC_ARCH_???",
	XLAT_ITEMS(kexec_arch_items),
	.kind = XLAT_ENUM,
};

#define kexec_load_flags_items(X) \
	X(0x1, "KEXEC_ON_CRASH") \
	X(0x2, "KEXEC_PRESERVE_CONTEXT") \
	X(0x4, "KEXEC_UPDATE_ELFCOREHDR") \
	X(0x8, "KEXEC_CRASH_HOTPLUG_SUPPORT")

const struct xlat_set xlat_kexec_load_flags = {
	.prefix = "KEXEC_???",
	XLAT_ITEMS(kexec_load_flags_items),
	.kind = XLAT_FLAGS,
	.sub = &xlat_kexec_arch,
	.sub_mask = 0xffff0000,
};

#define kexec_file_flags_items(X) \
	X(0x1, "KEXEC_FILE_UNLOAD") \
	X(0x2, "KEXEC_FILE_ON_CRASH") \
	X(0x4, "KEXEC_FILE_NO_INITRAMFS") \
	X(0x8, "KEXEC_FILE_DEBUG") \
	X(0x10, "KEXEC_FILE_NO_CMA") \
	X(0x20, "KEXEC_FILE_FORCE_DTB")

const struct xlat_set xlat_kexec_file_flags = {
	.prefix = "KEXEC_FILE_???",
	XLAT_ITEMS(kexec_file_flags_items),
	.kind = XLAT_FLAGS,
};

#define getrandom_flags_items(X) \
	X(0x1, "GRND_NONBLOCK") \
	X(0x2, "GRND_RANDOM") \
	X(0x4, "GRND_INSECURE")

const struct xlat_set xlat_getrandom_flags = {
	.prefix = "GRND_???",
	XLAT_ITEMS(getrandom_flags_items),
	.kind = XLAT_FLAGS,
};

#define module_init_flags_items(X) \
	X(0x1, "MODULE_INIT_IGNORE_MODVERSIONS") \
	X(0x2, "MODULE_INIT_IGNORE_VERMAGIC") \
	X(0x4, "MODULE_INIT_COMPRESSED_FILE")

const struct xlat_set xlat_module_init_flags = {
	.prefix = "MODULE_INIT_???",
	XLAT_ITEMS(module_init_flags_items),
	.kind = XLAT_FLAGS,
};

#define delete_module_flags_items(X) \
	X(0x800, "O_NONBLOCK") \
	X(0x200, "O_TRUNC")

const struct xlat_set xlat_delete_module_flags = {
	.prefix = "O_???",
	XLAT_ITEMS(delete_module_flags_items),
	.kind = XLAT_FLAGS,
};

#define query_module_items(X) \
	X(1, "QM_MODULES") \
	X(2, "QM_DEPS") \
	X(3, "QM_REFS") \
	X(4, "QM_SYMBOLS") \
	X(5, "QM_INFO")

const struct xlat_set xlat_query_module = {
	.prefix = "QM_???",
	XLAT_ITEMS(query_module_items),
	.kind = XLAT_ENUM,
};
