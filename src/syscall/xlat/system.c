/* SPDX-License-Identifier: BSD-2-Clause */
/* The machine as a whole: reboot, log, modules, kexec, random numbers. */
#include "syscall/xlat/system.h"

static const struct xlat reboot_magic1_items[] = {
	{ 0xfee1dead, "LINUX_REBOOT_MAGIC1" },
};

const struct xlat_set xlat_reboot_magic1 = {
	.prefix = "LINUX_REBOOT_MAGIC_???",
	XLAT_ITEMS(reboot_magic1_items),
	.kind = XLAT_ENUM,
};

static const struct xlat reboot_magic2_items[] = {
	{ 0x28121969, "LINUX_REBOOT_MAGIC2" },
	{ 0x5121996, "LINUX_REBOOT_MAGIC2A" },
	{ 0x16041998, "LINUX_REBOOT_MAGIC2B" },
	{ 0x20112000, "LINUX_REBOOT_MAGIC2C" },
};

const struct xlat_set xlat_reboot_magic2 = {
	.prefix = "LINUX_REBOOT_MAGIC_???",
	XLAT_ITEMS(reboot_magic2_items),
	.kind = XLAT_ENUM,
};

static const struct xlat reboot_cmd_items[] = {
	{ 0x1234567, "LINUX_REBOOT_CMD_RESTART" },
	{ 0xcdef0123, "LINUX_REBOOT_CMD_HALT" },
	{ 0x89abcdef, "LINUX_REBOOT_CMD_CAD_ON" },
	{ 0, "LINUX_REBOOT_CMD_CAD_OFF" },
	{ 0x4321fedc, "LINUX_REBOOT_CMD_POWER_OFF" },
	{ 0xa1b2c3d4, "LINUX_REBOOT_CMD_RESTART2" },
	{ 0xd000fce2, "LINUX_REBOOT_CMD_SW_SUSPEND" },
	{ 0x45584543, "LINUX_REBOOT_CMD_KEXEC" },
};

const struct xlat_set xlat_reboot_cmd = {
	.prefix = "LINUX_REBOOT_CMD_???",
	XLAT_ITEMS(reboot_cmd_items),
	.kind = XLAT_ENUM,
};

static const struct xlat syslog_type_items[] = {
	{ 0, "SYSLOG_ACTION_CLOSE" },
	{ 1, "SYSLOG_ACTION_OPEN" },
	{ 2, "SYSLOG_ACTION_READ" },
	{ 3, "SYSLOG_ACTION_READ_ALL" },
	{ 4, "SYSLOG_ACTION_READ_CLEAR" },
	{ 5, "SYSLOG_ACTION_CLEAR" },
	{ 6, "SYSLOG_ACTION_CONSOLE_OFF" },
	{ 7, "SYSLOG_ACTION_CONSOLE_ON" },
	{ 8, "SYSLOG_ACTION_CONSOLE_LEVEL" },
	{ 9, "SYSLOG_ACTION_SIZE_UNREAD" },
	{ 10, "SYSLOG_ACTION_SIZE_BUFFER" },
};

const struct xlat_set xlat_syslog_type = {
	.prefix = "SYSLOG_ACTION_???",
	XLAT_ITEMS(syslog_type_items),
	.kind = XLAT_ENUM,
};

static const struct xlat syslog_level_items[] = {
	{ 0, "LOGLEVEL_EMERG" },
	{ 1, "LOGLEVEL_ALERT" },
	{ 2, "LOGLEVEL_CRIT" },
	{ 3, "LOGLEVEL_ERR" },
	{ 4, "LOGLEVEL_WARNING" },
	{ 5, "LOGLEVEL_NOTICE" },
	{ 6, "LOGLEVEL_INFO" },
	{ 7, "LOGLEVEL_DEBUG" },
};

const struct xlat_set xlat_syslog_level = {
	.prefix = "LOGLEVEL_???",
	XLAT_ITEMS(syslog_level_items),
	.kind = XLAT_ENUM,
};

static const struct xlat kexec_arch_items[] = {
	{ 0, "KEXEC_ARCH_DEFAULT" },
	{ 0x30000, "KEXEC_ARCH_386" },
	{ 0x40000, "KEXEC_ARCH_68K" },
	{ 0xf0000, "KEXEC_ARCH_PARISC" },
	{ 0x3e0000, "KEXEC_ARCH_X86_64" },
	{ 0x140000, "KEXEC_ARCH_PPC" },
	{ 0x150000, "KEXEC_ARCH_PPC64" },
	{ 0x320000, "KEXEC_ARCH_IA_64" },
	{ 0x280000, "KEXEC_ARCH_ARM" },
	{ 0x160000, "KEXEC_ARCH_S390" },
	{ 0x2a0000, "KEXEC_ARCH_SH" },
	{ 0xa0000, "KEXEC_ARCH_MIPS_LE" },
	{ 0x80000, "KEXEC_ARCH_MIPS" },
	{ 0xb70000, "KEXEC_ARCH_AARCH64" },
	{ 0xf30000, "KEXEC_ARCH_RISCV" },
	{ 0x1020000, "KEXEC_ARCH_LOONGARCH" },
};

const struct xlat_set xlat_kexec_arch = {
	.prefix = "KEXEC_ARCH_???",
	XLAT_ITEMS(kexec_arch_items),
	.kind = XLAT_ENUM,
};

static const struct xlat kexec_load_flags_items[] = {
	{ 0x1, "KEXEC_ON_CRASH" },
	{ 0x2, "KEXEC_PRESERVE_CONTEXT" },
	{ 0x4, "KEXEC_UPDATE_ELFCOREHDR" },
	{ 0x8, "KEXEC_CRASH_HOTPLUG_SUPPORT" },
};

const struct xlat_set xlat_kexec_load_flags = {
	.prefix = "KEXEC_???",
	XLAT_ITEMS(kexec_load_flags_items),
	.kind = XLAT_FLAGS,
	.sub = &xlat_kexec_arch,
	.sub_mask = 0xffff0000,
};

static const struct xlat kexec_file_flags_items[] = {
	{ 0x1, "KEXEC_FILE_UNLOAD" },
	{ 0x2, "KEXEC_FILE_ON_CRASH" },
	{ 0x4, "KEXEC_FILE_NO_INITRAMFS" },
	{ 0x8, "KEXEC_FILE_DEBUG" },
	{ 0x10, "KEXEC_FILE_NO_CMA" },
	{ 0x20, "KEXEC_FILE_FORCE_DTB" },
};

const struct xlat_set xlat_kexec_file_flags = {
	.prefix = "KEXEC_FILE_???",
	XLAT_ITEMS(kexec_file_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat getrandom_flags_items[] = {
	{ 0x1, "GRND_NONBLOCK" },
	{ 0x2, "GRND_RANDOM" },
	{ 0x4, "GRND_INSECURE" },
};

const struct xlat_set xlat_getrandom_flags = {
	.prefix = "GRND_???",
	XLAT_ITEMS(getrandom_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat module_init_flags_items[] = {
	{ 0x1, "MODULE_INIT_IGNORE_MODVERSIONS" },
	{ 0x2, "MODULE_INIT_IGNORE_VERMAGIC" },
	{ 0x4, "MODULE_INIT_COMPRESSED_FILE" },
};

const struct xlat_set xlat_module_init_flags = {
	.prefix = "MODULE_INIT_???",
	XLAT_ITEMS(module_init_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat delete_module_flags_items[] = {
	{ 0x800, "O_NONBLOCK" },
	{ 0x200, "O_TRUNC" },
};

const struct xlat_set xlat_delete_module_flags = {
	.prefix = "O_???",
	XLAT_ITEMS(delete_module_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat query_module_items[] = {
	{ 1, "QM_MODULES" },
	{ 2, "QM_DEPS" },
	{ 3, "QM_REFS" },
	{ 4, "QM_SYMBOLS" },
	{ 5, "QM_INFO" },
};

const struct xlat_set xlat_query_module = {
	.prefix = "QM_???",
	XLAT_ITEMS(query_module_items),
	.kind = XLAT_ENUM,
};
