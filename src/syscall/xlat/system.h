/* SPDX-License-Identifier: BSD-2-Clause */
/* The machine as a whole: reboot, log, modules, kexec, random numbers. */
#ifndef RINGSIDE_SYSCALL_XLAT_SYSTEM_H
#define RINGSIDE_SYSCALL_XLAT_SYSTEM_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_reboot_magic1;
extern const struct xlat_set xlat_reboot_magic2;
extern const struct xlat_set xlat_reboot_cmd;
extern const struct xlat_set xlat_syslog_type;
extern const struct xlat_set xlat_syslog_level;
extern const struct xlat_set xlat_kexec_arch;
extern const struct xlat_set xlat_kexec_load_flags;
extern const struct xlat_set xlat_kexec_file_flags;
extern const struct xlat_set xlat_getrandom_flags;
extern const struct xlat_set xlat_module_init_flags;
extern const struct xlat_set xlat_delete_module_flags;
extern const struct xlat_set xlat_query_module;

#endif
