/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of input devices: input.h, uinput.h, joystick.h. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/input.h"

/* clang-format off */

static const struct field input_id_members[] = {
	{ "bustype", ARG_ENUM, .type = T_U16, .xlat = &xlat_input_bus },
	{ "vendor", ARG_HEX32, .type = T_U16 },
	{ "product", ARG_HEX32, .type = T_U16 },
	{ "version", ARG_HEX32, .type = T_U16 },
};
static const struct layout layout_input_id = {
	"input_id", LAYOUT_MEMBERS(input_id_members)
};

static const struct field input_absinfo_members[] = {
	{ "value", ARG_INT, .type = T_S32 },
	{ "minimum", ARG_INT, .type = T_S32 },
	{ "maximum", ARG_INT, .type = T_S32, .flags = FIELD_VERBOSE },
	{ "fuzz", ARG_INT, .type = T_S32, .flags = FIELD_VERBOSE },
	{ "flat", ARG_INT, .type = T_S32, .flags = FIELD_VERBOSE },
	{ "resolution", ARG_INT, .type = T_S32, .flags = FIELD_VERBOSE },
};
static const struct layout layout_input_absinfo = {
	"input_absinfo", LAYOUT_MEMBERS(input_absinfo_members)
};

static const struct field input_keymap_entry_members[] = {
	{ "flags", ARG_FLAGS, .type = T_U8, .xlat = &xlat_input_mask_flags },
	{ "len", ARG_UINT, .type = T_U8 },
	{ "index", ARG_UINT, .type = T_U16, .flags = FIELD_VERBOSE },
	{ "keycode", ARG_ENUM, .type = T_U32, .flags = FIELD_VERBOSE, .xlat = &xlat_input_key },
	{ "scancode", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_VERBOSE, .len = LEN_CONST(32) },
};
static const struct layout layout_input_keymap_entry = {
	"input_keymap_entry", LAYOUT_MEMBERS(input_keymap_entry_members)
};

static const struct field input_mask_members[] = {
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_input_ev },
	{ "codes_size", ARG_UINT, .type = T_U32 },
	{ "codes_ptr", ARG_HEXBUF, .type = T_U64, .len = LEN_ARG(1) },
};
static const struct layout layout_input_mask = {
	"input_mask", LAYOUT_MEMBERS(input_mask_members)
};

static const struct field ff_trigger_members[] = {
	{ "button", ARG_ENUM, .type = T_U16, .xlat = &xlat_input_key },
	{ "interval", ARG_UINT, .type = T_U16 },
};
static const struct layout layout_ff_trigger = {
	"ff_trigger", LAYOUT_MEMBERS(ff_trigger_members)
};

static const struct field ff_replay_members[] = {
	{ "length", ARG_UINT, .type = T_U16 },
	{ "delay", ARG_UINT, .type = T_U16 },
};
static const struct layout layout_ff_replay = {
	"ff_replay", LAYOUT_MEMBERS(ff_replay_members)
};

static const struct field ff_envelope_members[] = {
	{ "attack_length", ARG_UINT, .type = T_U16 },
	{ "attack_level", ARG_UINT, .type = T_U16 },
	{ "fade_length", ARG_UINT, .type = T_U16 },
	{ "fade_level", ARG_HEX32, .type = T_U16 },
};
static const struct layout layout_ff_envelope = {
	"ff_envelope", LAYOUT_MEMBERS(ff_envelope_members)
};

static const struct field ff_constant_members[] = {
	{ "level", ARG_INT, .type = T_S16 },
	{ "envelope", ARG_STRUCT, .type = T_INLINE, .layout = &layout_ff_envelope },
};
static const struct layout layout_ff_constant = {
	"ff_constant_effect", LAYOUT_MEMBERS(ff_constant_members)
};

static const struct field ff_ramp_members[] = {
	{ "start_level", ARG_INT, .type = T_S16 },
	{ "end_level", ARG_INT, .type = T_S16 },
	{ "envelope", ARG_STRUCT, .type = T_INLINE, .layout = &layout_ff_envelope },
};
static const struct layout layout_ff_ramp = {
	"ff_ramp_effect", LAYOUT_MEMBERS(ff_ramp_members)
};

static const struct field ff_condition_members[] = {
	{ "right_saturation", ARG_UINT, .type = T_U16 },
	{ "left_saturation", ARG_UINT, .type = T_U16 },
	{ "right_coeff", ARG_INT, .type = T_S16 },
	{ "left_coeff", ARG_INT, .type = T_S16 },
	{ "deadband", ARG_UINT, .type = T_U16 },
	{ "center", ARG_INT, .type = T_S16 },
};
static const struct layout layout_ff_condition = {
	"ff_condition_effect", LAYOUT_MEMBERS(ff_condition_members)
};

static const struct field elem_s16 = { NULL, ARG_INT, .type = T_S16 };

static const struct field ff_periodic_members[] = {
	{ "waveform", ARG_ENUM, .type = T_U16, .xlat = &xlat_input_ff },
	{ "period", ARG_UINT, .type = T_U16 },
	{ "magnitude", ARG_INT, .type = T_S16 },
	{ "offset", ARG_INT, .type = T_S16 },
	{ "phase", ARG_UINT, .type = T_U16 },
	{ "envelope", ARG_STRUCT, .type = T_INLINE, .layout = &layout_ff_envelope },
	{ "custom_len", ARG_UINT, .type = T_U32 },
	{ "custom_data", ARG_ARRAY, .type = T_PTR, .len = LEN_ARG(6), .elem = &elem_s16 },
};
static const struct layout layout_ff_periodic = {
	"ff_periodic_effect", LAYOUT_MEMBERS(ff_periodic_members)
};

static const struct field ff_rumble_members[] = {
	{ "strong_magnitude", ARG_UINT, .type = T_U16 },
	{ "weak_magnitude", ARG_UINT, .type = T_U16 },
};
static const struct layout layout_ff_rumble = {
	"ff_rumble_effect", LAYOUT_MEMBERS(ff_rumble_members)
};

static const struct field elem_st_ff_condition = { NULL, ARG_STRUCT, .type = T_INLINE,
	  .layout = &layout_ff_condition };

/* The number of an effect is what the kernel says when it takes one. */
#define FF_EFFECT_MEMBERS(id_dir) \
	{ "type", ARG_ENUM, .type = T_U16, .xlat = &xlat_input_ff }, \
	{ "id", ARG_INT, .type = T_S16, .dir = (id_dir) }, \
	{ "direction", ARG_UINT, .type = T_U16 }, \
	{ "trigger", ARG_STRUCT, .type = T_INLINE, .layout = &layout_ff_trigger }, \
	{ "replay", ARG_STRUCT, .type = T_INLINE, .layout = &layout_ff_replay }, \
	{ "periodic", ARG_STRUCT, .type = T_INLINE, .layout = &layout_ff_periodic, \
	  .when = WHEN_IS(0, 81) }, \
	{ "rumble", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_UNION, \
	  .layout = &layout_ff_rumble, .when = WHEN_IS(0, 80) }, \
	{ "constant", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_UNION, \
	  .layout = &layout_ff_constant, .when = WHEN_IS(0, 82) }, \
	{ "ramp", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_UNION, .layout = &layout_ff_ramp, \
	  .when = WHEN_IS(0, 87) }, \
	{ "spring", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_UNION, .len = LEN_CONST(2), \
	  .elem = &elem_st_ff_condition, .when = WHEN_IS(0, 83) }, \
	{ "friction", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_UNION, .len = LEN_CONST(2), \
	  .elem = &elem_st_ff_condition, .when = WHEN_IS(0, 84) }, \
	{ "damper", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_UNION, .len = LEN_CONST(2), \
	  .elem = &elem_st_ff_condition, .when = WHEN_IS(0, 85) }, \
	{ "inertia", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_UNION, .len = LEN_CONST(2), \
	  .elem = &elem_st_ff_condition, .when = WHEN_IS(0, 86) }

static const struct field ff_effect_members[] = { FF_EFFECT_MEMBERS(DIR_IN) };
static const struct layout layout_ff_effect = {
	"ff_effect", LAYOUT_MEMBERS(ff_effect_members)
};
static const struct field ff_effect_io_members[] = { FF_EFFECT_MEMBERS(DIR_INOUT) };
static const struct layout layout_ff_effect_io = {
	"ff_effect", LAYOUT_MEMBERS(ff_effect_io_members)
};

static const struct field input_mask_get_members[] = {
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_input_ev },
	{ "codes_size", ARG_UINT, .type = T_U32 },
	{ "codes_ptr", ARG_HEXBUF, .type = T_U64, .len = LEN_ARG(1), .dir = DIR_OUT },
};
static const struct layout layout_input_mask_get = {
	"input_mask", LAYOUT_MEMBERS(input_mask_get_members)
};

static const struct field uinput_setup_members[] = {
	{ "id", ARG_STRUCT, .type = T_INLINE, .layout = &layout_input_id },
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(80) },
	{ "ff_effects_max", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_uinput_setup = {
	"uinput_setup", LAYOUT_MEMBERS(uinput_setup_members)
};

static const struct field uinput_abs_setup_members[] = {
	{ "code", ARG_ENUM, .type = T_U16, .xlat = &xlat_input_abs },
	{ "absinfo", ARG_STRUCT, .type = T_INLINE, .layout = &layout_input_absinfo },
};
static const struct layout layout_uinput_abs_setup = {
	"uinput_abs_setup", LAYOUT_MEMBERS(uinput_abs_setup_members)
};

static const struct field uinput_ff_upload_members[] = {
	{ "request_id", ARG_UINT, .type = T_U32 },
	{ "retval", ARG_INT, .type = T_S32 },
	{ "effect", ARG_STRUCT, .type = T_INLINE, .layout = &layout_ff_effect },
	{ "old", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_VERBOSE,
	  .layout = &layout_ff_effect },
};
static const struct layout layout_uinput_ff_upload = {
	"uinput_ff_upload", LAYOUT_MEMBERS(uinput_ff_upload_members)
};

static const struct field uinput_ff_upload_begin_members[] = {
	{ "request_id", ARG_UINT, .type = T_U32 },
	{ "retval", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "effect", ARG_STRUCT, .type = T_INLINE, .layout = &layout_ff_effect, .dir = DIR_OUT },
	{ "old", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_VERBOSE,
	  .layout = &layout_ff_effect, .dir = DIR_OUT },
};
static const struct layout layout_uinput_ff_upload_begin = {
	"uinput_ff_upload", LAYOUT_MEMBERS(uinput_ff_upload_begin_members)
};

static const struct field uinput_ff_erase_members[] = {
	{ "request_id", ARG_UINT, .type = T_U32 },
	{ "retval", ARG_INT, .type = T_S32 },
	{ "effect_id", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_uinput_ff_erase = {
	"uinput_ff_erase", LAYOUT_MEMBERS(uinput_ff_erase_members)
};

static const struct field uinput_ff_erase_begin_members[] = {
	{ "request_id", ARG_UINT, .type = T_U32 },
	{ "retval", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "effect_id", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_uinput_ff_erase_begin = {
	"uinput_ff_erase", LAYOUT_MEMBERS(uinput_ff_erase_begin_members)
};

static const struct field js_corr_members[] = {
	{ "coef", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(8), .elem = &int_elem },
	{ "prec", ARG_INT, .type = T_S16 },
	{ "type", ARG_UINT, .type = T_U16 },
};
static const struct layout layout_js_corr = {
	"js_corr", LAYOUT_MEMBERS(js_corr_members)
};

#define BITS(key, set) \
	ONE(key, "argp", ARG_BITSET, .dir = DIR_OUT, .len = LEN_IOC_RET, .xlat = &xlat_##set)
#define TEXT(key) \
	ONE(key, "argp", ARG_BUF, .dir = DIR_OUT, .len = LEN_IOC_RET)
#define ABS_INFO(nr)                                                      \
	OUT_STRUCT(0x80184540 + (nr), layout_input_absinfo),              \
		IN_STRUCT(0x401845c0 + (nr), layout_input_absinfo)
#define ABS_INFO_8(nr)                                                    \
	ABS_INFO((nr)), ABS_INFO((nr) + 1), ABS_INFO((nr) + 2),           \
		ABS_INFO((nr) + 3), ABS_INFO((nr) + 4), ABS_INFO((nr) + 5), \
		ABS_INFO((nr) + 6), ABS_INFO((nr) + 7)

static const struct field elem_x32 = { NULL, ARG_HEX32, .type = T_U32 };

static const struct field elem_clk = { NULL, ARG_CLOCKID, .type = T_S32 };

static const struct field elem_u8 = { NULL, ARG_UINT, .type = T_U8 };

static const struct field elem_st_js_corr = { NULL, ARG_STRUCT, .type = T_INLINE,
	  .layout = &layout_js_corr };

/* As many values as there is room for, of one code. */
static const struct field mt_request_members[] = {
	{ "code", ARG_ENUM, .type = T_U32, .xlat = &xlat_input_abs },
	{ "values", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_IOC_BEHIND(4, 1),
	  .elem = &int_elem },
};
static const struct layout layout_mt_request = {
	"input_mt_request_layout", LAYOUT_MEMBERS(mt_request_members)
};

static const struct variant input_items[] = {
	OUT(0x80044501 /* EVIOCGVERSION */, elem_x32),
	OUT_STRUCT(0x80084502 /* EVIOCGID */, layout_input_id),
	ONE(0x80084503 /* EVIOCGREP */,
	    "argp", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(2), .elem = &uint_elem),
	ONE(0x40084503 /* EVIOCSREP */,
	    "argp", ARG_ARRAY, .len = LEN_CONST(2), .elem = &uint_elem),
	ONE(0x80084504 /* EVIOCGKEYCODE */,
	    "argp", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(2), .elem = &uint_elem),
	ONE(0x40084504 /* EVIOCSKEYCODE */,
	    "argp", ARG_ARRAY, .len = LEN_CONST(2), .elem = &uint_elem),
	INOUT_STRUCT(0x80284504 /* EVIOCGKEYCODE_V2 */, layout_input_keymap_entry),
	IN_STRUCT(0x40284504 /* EVIOCSKEYCODE_V2 */, layout_input_keymap_entry),
	TEXT(0x80004506 | VARIANT_LOOSE /* EVIOCGNAME */),
	TEXT(0x80004507 | VARIANT_LOOSE /* EVIOCGPHYS */),
	TEXT(0x80004508 | VARIANT_LOOSE /* EVIOCGUNIQ */),
	BITS(0x80004509 | VARIANT_LOOSE /* EVIOCGPROP */, input_prop),
	INOUT_STRUCT(0x8000450a | VARIANT_LOOSE /* EVIOCGMTSLOTS */, layout_mt_request),
	BITS(0x80004518 | VARIANT_LOOSE /* EVIOCGKEY */, input_key),
	BITS(0x80004519 | VARIANT_LOOSE /* EVIOCGLED */, input_led),
	BITS(0x8000451a | VARIANT_LOOSE /* EVIOCGSND */, input_snd),
	BITS(0x8000451b | VARIANT_LOOSE /* EVIOCGSW */, input_sw),
	BITS(0x80004520 | VARIANT_LOOSE /* EVIOCGBIT(0) */, input_ev),
	BITS(0x80004521 | VARIANT_LOOSE /* EV_KEY */, input_key),
	BITS(0x80004522 | VARIANT_LOOSE /* EV_REL */, input_rel),
	BITS(0x80004523 | VARIANT_LOOSE /* EV_ABS */, input_abs),
	BITS(0x80004524 | VARIANT_LOOSE /* EV_MSC */, input_msc),
	BITS(0x80004525 | VARIANT_LOOSE /* EV_SW */, input_sw),
	BITS(0x80004531 | VARIANT_LOOSE /* EV_LED */, input_led),
	BITS(0x80004532 | VARIANT_LOOSE /* EV_SND */, input_snd),
	BITS(0x80004534 | VARIANT_LOOSE /* EV_REP */, input_rep),
	BITS(0x80004535 | VARIANT_LOOSE /* EV_FF */, input_ff),
	BITS(0x80004537 | VARIANT_LOOSE /* EV_FF_STATUS */, input_ff_status),
	INOUT_STRUCT(0x402c4580 /* EVIOCSFF */, layout_ff_effect_io),
	INOUT_STRUCT(0x40304580 /* EVIOCSFF */, layout_ff_effect_io),
	VALUE(0x40044581 /* EVIOCRMFF */, ARG_INT),
	OUT(0x80044584 /* EVIOCGEFFECTS */, int_elem),
	VALUE(0x40044590 /* EVIOCGRAB */, ARG_ULONG),
	VALUE(0x40044591 /* EVIOCREVOKE */, ARG_ULONG),
	INOUT_STRUCT(0x80104592 /* EVIOCGMASK */, layout_input_mask_get),
	IN_STRUCT(0x40104593 /* EVIOCSMASK */, layout_input_mask),
	IN(0x400445a0 /* EVIOCSCLOCKID */, elem_clk),
	ABS_INFO_8(0),
	ABS_INFO_8(8),
	ABS_INFO_8(16),
	ABS_INFO_8(24),
	ABS_INFO_8(32),
	ABS_INFO_8(40),
	ABS_INFO_8(48),
	ABS_INFO_8(56),
};
const struct variant_list ioctl_input = { VARIANT_ITEMS(input_items) };

static const struct variant uinput_items[] = {
	NONE(0x5501 /* UI_DEV_CREATE */),
	NONE(0x5502 /* UI_DEV_DESTROY */),
	IN_STRUCT(0x405c5503 /* UI_DEV_SETUP */, layout_uinput_setup),
	IN_STRUCT(0x401c5504 /* UI_ABS_SETUP */, layout_uinput_abs_setup),
	VALUE(0x40045564 /* UI_SET_EVBIT */, ARG_ENUM, .xlat = &xlat_input_ev),
	VALUE(0x40045565 /* UI_SET_KEYBIT */, ARG_ENUM, .xlat = &xlat_input_key),
	VALUE(0x40045566 /* UI_SET_RELBIT */, ARG_ENUM, .xlat = &xlat_input_rel),
	VALUE(0x40045567 /* UI_SET_ABSBIT */, ARG_ENUM, .xlat = &xlat_input_abs),
	VALUE(0x40045568 /* UI_SET_MSCBIT */, ARG_ENUM, .xlat = &xlat_input_msc),
	VALUE(0x40045569 /* UI_SET_LEDBIT */, ARG_ENUM, .xlat = &xlat_input_led),
	VALUE(0x4004556a /* UI_SET_SNDBIT */, ARG_ENUM, .xlat = &xlat_input_snd),
	VALUE(0x4004556b /* UI_SET_FFBIT */, ARG_ENUM, .xlat = &xlat_input_ff),
	ONE(0x4004556c /* UI_SET_PHYS */, "argp", ARG_STR),
	ONE(0x4008556c /* UI_SET_PHYS */, "argp", ARG_STR),
	VALUE(0x4004556d /* UI_SET_SWBIT */, ARG_ENUM, .xlat = &xlat_input_sw),
	VALUE(0x4004556e /* UI_SET_PROPBIT */, ARG_ENUM, .xlat = &xlat_input_prop),
	INOUT_STRUCT(0xc06055c8 /* UI_BEGIN_FF_UPLOAD */, layout_uinput_ff_upload_begin),
	INOUT_STRUCT(0xc06855c8 /* UI_BEGIN_FF_UPLOAD */, layout_uinput_ff_upload_begin),
	IN_STRUCT(0x406055c9 /* UI_END_FF_UPLOAD */, layout_uinput_ff_upload),
	IN_STRUCT(0x406855c9 /* UI_END_FF_UPLOAD */, layout_uinput_ff_upload),
	INOUT_STRUCT(0xc00c55ca /* UI_BEGIN_FF_ERASE */, layout_uinput_ff_erase_begin),
	IN_STRUCT(0x400c55cb /* UI_END_FF_ERASE */, layout_uinput_ff_erase),
	ONE(0x8000552c | VARIANT_LOOSE /* UI_GET_SYSNAME */, "argp", ARG_STR, .dir = DIR_OUT,
	    .len = LEN_IOC),
	OUT(0x8004552d /* UI_GET_VERSION */, elem_x32),
};
const struct variant_list ioctl_uinput = { VARIANT_ITEMS(uinput_items) };

static const struct variant joystick_items[] = {
	OUT(0x80046a01 /* JSIOCGVERSION */, elem_x32),
	OUT(0x80016a11 /* JSIOCGAXES */, elem_u8),
	OUT(0x80016a12 /* JSIOCGBUTTONS */, elem_u8),
	ONE(0x40246a21 /* JSIOCSCORR */,
	    "argp", ARG_ARRAY, .len = LEN_CONST(1), .elem = &elem_st_js_corr),
	ONE(0x80246a22 /* JSIOCGCORR */,
	    "argp", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1), .elem = &elem_st_js_corr),
	ONE(0x40406a31 /* JSIOCSAXMAP */,
	    "argp", ARG_ARRAY, .len = LEN_CONST(64), .elem = &elem_u8),
	ONE(0x80406a32 /* JSIOCGAXMAP */,
	    "argp", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(64), .elem = &elem_u8),
	ONE(0x44006a33 /* JSIOCSBTNMAP */,
	    "argp", ARG_ARRAY, .len = LEN_CONST(512), .elem = &u16_elem),
	ONE(0x84006a34 /* JSIOCGBTNMAP */,
	    "argp", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(512), .elem = &u16_elem),
	TEXT(0x80006a13 | VARIANT_LOOSE /* JSIOCGNAME */),
};
const struct variant_list ioctl_joystick = { VARIANT_ITEMS(joystick_items) };
/* clang-format on */
