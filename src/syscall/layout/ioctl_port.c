/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of floppy disks, printers and parallel ports: linux/fd.h, linux/lp.h, linux/ppdev.h. */
#include "syscall/layout/ioctl_impl.h"

/* clang-format off */
static const struct field floppy_struct_members[] = {
	{ "size", ARG_UINT, .type = T_U32 },
	{ "sect", ARG_UINT, .type = T_U32 },
	{ "head", ARG_UINT, .type = T_U32 },
	{ "track", ARG_UINT, .type = T_U32 },
	{ "stretch", ARG_UINT, .type = T_U32 },
	{ "gap", ARG_UINT, .type = T_U8 },
	{ "rate", ARG_HEX32, .type = T_U8 },
	{ "spec1", ARG_HEX32, .type = T_U8 },
	{ "fmt_gap", ARG_HEX32, .type = T_U8 },
	{ "name", ARG_PTR, .type = T_PTR },
};
static const struct layout layout_floppy_struct = {
	"floppy_struct", LAYOUT_MEMBERS(floppy_struct_members),
};

static const struct field port_timeval_members[] = {
	{ "tv_sec", ARG_LONG, .type = T_LONG },
	{ "tv_usec", ARG_LONG, .type = T_LONG },
};
static const struct layout layout_port_timeval = {
	"timeval", LAYOUT_MEMBERS(port_timeval_members),
};

static const struct field hex8_elem = { NULL, ARG_HEX32, .type = T_U8 };
static const struct field format_descr_members[] = {
	{ "device", ARG_UINT, .type = T_U32 },
	{ "head", ARG_UINT, .type = T_U32 },
	{ "track", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_format_descr = {
	"format_descr", LAYOUT_MEMBERS(format_descr_members),
};

static const struct field floppy_max_errors_members[] = {
	{ "abort", ARG_UINT, .type = T_U32 },
	{ "read_track", ARG_UINT, .type = T_U32 },
	{ "reset", ARG_UINT, .type = T_U32 },
	{ "recal", ARG_UINT, .type = T_U32 },
	{ "reporting", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_floppy_max_errors = {
	"floppy_max_errors", LAYOUT_MEMBERS(floppy_max_errors_members),
};

static const struct field floppy_write_errors_members[] = {
	{ "write_errors", ARG_UINT, .type = T_U32 },
	{ "first_error_sector", ARG_ULONG, .type = T_ULONG },
	{ "first_error_generation", ARG_INT, .type = T_S32 },
	{ "last_error_sector", ARG_ULONG, .type = T_ULONG },
	{ "last_error_generation", ARG_INT, .type = T_S32 },
	{ "badness", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_floppy_write_errors = {
	"floppy_write_errors", LAYOUT_MEMBERS(floppy_write_errors_members),
};

static const struct variant floppy_items[] = {
	NONE(0x0241 /* FDCLRPRM */),
	IN_STRUCT(0x40200242 /* FDSETPRM */, layout_floppy_struct),
	IN_STRUCT(0x401c0242 /* FDSETPRM */, layout_floppy_struct),
	IN_STRUCT(0x40200243 /* FDDEFPRM */, layout_floppy_struct),
	IN_STRUCT(0x401c0243 /* FDDEFPRM */, layout_floppy_struct),
	OUT_STRUCT(0x80200204 /* FDGETPRM */, layout_floppy_struct),
	OUT_STRUCT(0x801c0204 /* FDGETPRM */, layout_floppy_struct),
	NONE(0x0245 /* FDMSGON */),
	NONE(0x0246 /* FDMSGOFF */),
	NONE(0x0247 /* FDFMTBEG */),
	IN_STRUCT(0x400c0248 /* FDFMTTRK */, layout_format_descr),
	NONE(0x0249 /* FDFMTEND */),
	NONE(0x024a /* FDSETEMSGTRESH */),
	NONE(0x024b /* FDFLUSH */),
	IN_STRUCT(0x4014024c /* FDSETMAXERRS */, layout_floppy_max_errors),
	OUT_STRUCT(0x8014020e /* FDGETMAXERRS */, layout_floppy_max_errors),
	ONE(0x8010020f /* FDGETDRVTYP */, "argp", ARG_STR, .dir = DIR_OUT, .len = LEN_CONST(16)),
	NONE(0x0254 /* FDRESET */),
	NONE(0x0256 /* FDWERRORCLR */),
	OUT_STRUCT(0x80280217 /* FDWERRORGET */, layout_floppy_write_errors),
	OUT_STRUCT(0x80180217 /* FDWERRORGET */, layout_floppy_write_errors),
	NONE(0x0259 /* FDTWADDLE */),
	NONE(0x025a /* FDEJECT */),
};
const struct variant_list ioctl_floppy = { VARIANT_ITEMS(floppy_items) };

static const struct variant lp_items[] = {
	VALUE(0x0601 /* LPCHAR */, ARG_ULONG),
	VALUE(0x0602 /* LPTIME */, ARG_ULONG),
	VALUE(0x0604 /* LPABORT */, ARG_ULONG),
	VALUE(0x0605 /* LPSETIRQ */, ARG_ULONG),
	OUT(0x0606 /* LPGETIRQ */, int_elem),
	VALUE(0x0608 /* LPWAIT */, ARG_ULONG),
	VALUE(0x0609 /* LPCAREFUL */, ARG_ULONG),
	VALUE(0x060a /* LPABORTOPEN */, ARG_ULONG),
	OUT(0x060b /* LPGETSTATUS */, int_elem),
	NONE(0x060c /* LPRESET */),
	OUT(0x060e /* LPGETFLAGS */, int_elem),
};
const struct variant_list ioctl_lp = { VARIANT_ITEMS(lp_items) };

static const struct field ppdev_frob_struct_members[] = {
	{ "mask", ARG_HEX32, .type = T_U8 },
	{ "val", ARG_HEX32, .type = T_U8 },
};
static const struct layout layout_ppdev_frob_struct = {
	"ppdev_frob_struct", LAYOUT_MEMBERS(ppdev_frob_struct_members),
};

static const struct field u8_elem = { NULL, ARG_UINT, .type = T_U8 };
static const struct variant ppdev_items[] = {
	IN(0x40047080 /* PPSETMODE */, int_elem),
	IN_STRUCT(0x4002708e /* PPFCONTROL */, layout_ppdev_frob_struct),
	NONE(0x708b /* PPCLAIM */),
	NONE(0x708c /* PPRELEASE */),
	NONE(0x708d /* PPYIELD */),
	NONE(0x708f /* PPEXCL */),
	IN(0x40047090 /* PPDATADIR */, int_elem),
	IN(0x40047091 /* PPNEGOT */, int_elem),
	IN(0x40017092 /* PPWCTLONIRQ */, u8_elem),
	OUT(0x80047093 /* PPCLRIRQ */, int_elem),
	IN(0x40047094 /* PPSETPHASE */, int_elem),
	OUT(0x80047097 /* PPGETMODES */, uint_elem),
	OUT(0x80047098 /* PPGETMODE */, int_elem),
	OUT(0x80047099 /* PPGETPHASE */, int_elem),
	OUT(0x8004709a /* PPGETFLAGS */, int_elem),
	IN(0x4004709b /* PPSETFLAGS */, int_elem),
	IN_STRUCT(0x40107096 /* PPSETTIME */, layout_port_timeval),
	IN_STRUCT(0x40087096 /* PPSETTIME */, layout_port_timeval),
	OUT_STRUCT(0x80107095 /* PPGETTIME */, layout_port_timeval),
	OUT_STRUCT(0x80087095 /* PPGETTIME */, layout_port_timeval),
	IN(0x40017086 /* PPWDATA */, hex8_elem),
	OUT(0x80017085 /* PPRDATA */, hex8_elem),
	IN(0x40017084 /* PPWCONTROL */, hex8_elem),
	OUT(0x80017083 /* PPRCONTROL */, hex8_elem),
	OUT(0x80017081 /* PPRSTATUS */, hex8_elem),
};
const struct variant_list ioctl_ppdev = { VARIANT_ITEMS(ppdev_items) };
/* clang-format on */
