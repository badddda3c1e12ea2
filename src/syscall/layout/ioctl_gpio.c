/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of GPIO chips and lines, the old interface and the new: gpio.h. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/gpio.h"

/* clang-format off */

/* How many there are of something is said before it, wherever it lies. */
#define ORDER(a) .order = (a), .norder = sizeof(a)
#define LINES(n, ...) \
	{ n, ARG_ARRAY, .type = T_INLINE, .elem = &line_value, __VA_ARGS__ }
#define PADDING(count) \
	{ "padding", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_NONZERO, .elem = &pad_elem, \
	  .len = LEN_CONST(count) }
static const struct field line_value = { NULL, ARG_UINT, .type = T_U8 };
static const struct field pad_elem = { NULL, ARG_HEX32, .type = T_U32 };

static const struct field gpiochip_info_members[] = {
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(32) },
	{ "label", ARG_STR, .type = T_INLINE, .len = LEN_CONST(32) },
	{ "lines", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_gpiochip_info = {
	"gpiochip_info", LAYOUT_MEMBERS(gpiochip_info_members)
};

static const struct field gpioline_info_members[] = {
	{ "line_offset", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_gpioline_flags, .dir = DIR_OUT },
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(32), .dir = DIR_OUT },
	{ "consumer", ARG_STR, .type = T_INLINE, .len = LEN_CONST(32), .dir = DIR_OUT },
};
static const struct layout layout_gpioline_info = {
	"gpioline_info", LAYOUT_MEMBERS(gpioline_info_members)
};

static const struct field gpiohandle_request_members[] = {
	{ "lineoffsets", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG_UPTO(4, 64),
	  .elem = &uint_elem },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_gpiohandle_flags },
	LINES("default_values", .len = LEN_ARG_UPTO(4, 64)),
	{ "consumer_label", ARG_STR, .type = T_INLINE, .len = LEN_CONST(32) },
	{ "lines", ARG_UINT, .type = T_U32 },
	{ "fd", ARG_FD, .type = T_S32, .dir = DIR_OUT },
};
static const uint8_t gpiohandle_request_order[] = { 4, 0, 1, 2, 3, 5 };
static const struct layout layout_gpiohandle_request = {
	"gpiohandle_request", LAYOUT_MEMBERS(gpiohandle_request_members),
	ORDER(gpiohandle_request_order)
};

static const struct field gpiohandle_config_members[] = {
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_gpiohandle_flags },
	LINES("default_values", .len = LEN_CONST(64)),
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(16) },
};
static const struct layout layout_gpiohandle_config = {
	"gpiohandle_config", LAYOUT_MEMBERS(gpiohandle_config_members)
};

static const struct field gpiohandle_data_get_members[] = {
	LINES("values", .len = LEN_CONST(64), .dir = DIR_OUT),
};
static const struct layout layout_gpiohandle_data_get = {
	"gpiohandle_data", LAYOUT_MEMBERS(gpiohandle_data_get_members)
};

static const struct field gpiohandle_data_members[] = {
	LINES("values", .len = LEN_CONST(64)),
};
static const struct layout layout_gpiohandle_data = {
	"gpiohandle_data", LAYOUT_MEMBERS(gpiohandle_data_members)
};

static const struct field gpioevent_request_members[] = {
	{ "lineoffset", ARG_UINT, .type = T_U32 },
	{ "handleflags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_gpiohandle_flags },
	{ "eventflags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_gpioevent_flags },
	{ "consumer_label", ARG_STR, .type = T_INLINE, .len = LEN_CONST(32) },
	{ "fd", ARG_FD, .type = T_S32, .dir = DIR_OUT },
};
static const struct layout layout_gpioevent_request = {
	"gpioevent_request", LAYOUT_MEMBERS(gpioevent_request_members)
};

static const struct field gpio_v2_line_values_members[] = {
	{ "bits", ARG_HEX64, .type = T_U64 },
	{ "mask", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_gpio_v2_line_values = {
	"gpio_v2_line_values", LAYOUT_MEMBERS(gpio_v2_line_values_members)
};

static const struct field gpio_v2_line_values_get_members[] = {
	{ "bits", ARG_HEX64, .type = T_U64, .dir = DIR_OUT },
	{ "mask", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_gpio_v2_line_values_get = {
	"gpio_v2_line_values", LAYOUT_MEMBERS(gpio_v2_line_values_get_members)
};

static const struct arm line_attribute_items[] = {
	{ 1, 0, { "flags", ARG_FLAGS64, T_U64, .xlat = &xlat_gpio_v2_flags } },
	{ 2, 0, { "values", ARG_HEX64, T_U64 } },
	{ 3, 0, { "debounce_period_us", ARG_UINT, T_U32 } },
	{ 0, UINT32_MAX, { "data", ARG_HEX64, T_U64 } },
};
static const struct arm_set line_attributes = { ARM_ITEMS(line_attribute_items) };

static const struct field gpio_v2_line_attribute_members[] = {
	{ "id", ARG_ENUM, .type = T_U32, .xlat = &xlat_gpio_v2_attr },
	{ "padding", ARG_HEX32, .type = T_U32, .flags = FIELD_NONZERO },
	{ "values", ARG_ARM, .type = T_INLINE, .len = LEN_ARG(0), .arms = &line_attributes },
};
static const struct layout layout_gpio_v2_line_attribute = {
	"gpio_v2_line_attribute", LAYOUT_MEMBERS(gpio_v2_line_attribute_members)
};

static const struct field gpio_v2_line_config_attribute_members[] = {
	{ "attr", ARG_STRUCT, .type = T_INLINE, .layout = &layout_gpio_v2_line_attribute },
	{ "mask", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_gpio_v2_line_config_attribute = {
	"gpio_v2_line_config_attribute", LAYOUT_MEMBERS(gpio_v2_line_config_attribute_members)
};

static const struct field elem_st_gpio_v2_line_config_attribute = { NULL, ARG_STRUCT,
	  .type = T_INLINE, .layout = &layout_gpio_v2_line_config_attribute };

static const struct field gpio_v2_line_config_members[] = {
	{ "flags", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_gpio_v2_flags },
	{ "num_attrs", ARG_UINT, .type = T_U32 },
	PADDING(5),
	{ "attrs", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG_UPTO(1, 10),
	  .when = { .arg = 1, .any = UINT32_MAX }, .elem = &elem_st_gpio_v2_line_config_attribute },
};
static const struct layout layout_gpio_v2_line_config = {
	"gpio_v2_line_config", LAYOUT_MEMBERS(gpio_v2_line_config_members)
};

static const struct field gpio_v2_line_request_members[] = {
	{ "offsets", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG_UPTO(3, 64), .elem = &uint_elem },
	{ "consumer", ARG_STR, .type = T_INLINE, .len = LEN_CONST(32) },
	{ "config", ARG_STRUCT, .type = T_INLINE, .layout = &layout_gpio_v2_line_config },
	{ "num_lines", ARG_UINT, .type = T_U32 },
	{ "event_buffer_size", ARG_UINT, .type = T_U32, .flags = FIELD_NONZERO },
	PADDING(5),
	{ "fd", ARG_FD, .type = T_S32, .dir = DIR_OUT },
};
static const uint8_t gpio_v2_line_request_order[] = { 3, 0, 1, 2, 4, 5, 6 };
static const struct layout layout_gpio_v2_line_request = {
	"gpio_v2_line_request", LAYOUT_MEMBERS(gpio_v2_line_request_members),
	ORDER(gpio_v2_line_request_order)
};

static const struct field elem_st_gpio_v2_line_attribute = { NULL, ARG_STRUCT, .type = T_INLINE,
	  .layout = &layout_gpio_v2_line_attribute };

static const struct field gpio_v2_line_info_members[] = {
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(32), .dir = DIR_OUT },
	{ "consumer", ARG_STR, .type = T_INLINE, .len = LEN_CONST(32), .dir = DIR_OUT },
	{ "offset", ARG_UINT, .type = T_U32 },
	{ "num_attrs", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "flags", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_gpio_v2_flags, .dir = DIR_OUT },
	{ "attrs", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG_UPTO(3, 10),
	  .when = { .arg = 3, .any = UINT32_MAX }, .elem = &elem_st_gpio_v2_line_attribute,
	  .dir = DIR_OUT },
	PADDING(4),
};
static const uint8_t gpio_v2_line_info_order[] = { 2, 0, 1, 4, 3, 5, 6 };
static const struct layout layout_gpio_v2_line_info = {
	"gpio_v2_line_info", LAYOUT_MEMBERS(gpio_v2_line_info_members), ORDER(gpio_v2_line_info_order)
};

static const struct variant gpio_items[] = {
	OUT_STRUCT(0x8044b401 /* GPIO_GET_CHIPINFO_IOCTL */, layout_gpiochip_info),
	INOUT_STRUCT(0xc048b402 /* GPIO_GET_LINEINFO_IOCTL */, layout_gpioline_info),
	INOUT_STRUCT(0xc16cb403 /* GPIO_GET_LINEHANDLE_IOCTL */, layout_gpiohandle_request),
	INOUT_STRUCT(0xc030b404 /* GPIO_GET_LINEEVENT_IOCTL */, layout_gpioevent_request),
	INOUT_STRUCT(0xc100b405 /* GPIO_V2_GET_LINEINFO_IOCTL */, layout_gpio_v2_line_info),
	INOUT_STRUCT(0xc100b406 /* GPIO_V2_GET_LINEINFO_WATCH_IOCTL */,
	    layout_gpio_v2_line_info),
	INOUT_STRUCT(0xc250b407 /* GPIO_V2_GET_LINE_IOCTL */, layout_gpio_v2_line_request),
	INOUT_STRUCT(0xc040b408 /* GPIOHANDLE_GET_LINE_VALUES_IOCTL */,
	    layout_gpiohandle_data_get),
	IN_STRUCT(0xc040b409 /* GPIOHANDLE_SET_LINE_VALUES_IOCTL */, layout_gpiohandle_data),
	IN_STRUCT(0xc054b40a /* GPIOHANDLE_SET_CONFIG_IOCTL */, layout_gpiohandle_config),
	INOUT_STRUCT(0xc048b40b /* GPIO_GET_LINEINFO_WATCH_IOCTL */, layout_gpioline_info),
	IN(0xc004b40c /* GPIO_GET_LINEINFO_UNWATCH_IOCTL */, uint_elem),
	IN_STRUCT(0xc110b40d /* GPIO_V2_LINE_SET_CONFIG_IOCTL */, layout_gpio_v2_line_config),
	INOUT_STRUCT(0xc010b40e /* GPIO_V2_LINE_GET_VALUES_IOCTL */,
	    layout_gpio_v2_line_values_get),
	IN_STRUCT(0xc010b40f /* GPIO_V2_LINE_SET_VALUES_IOCTL */, layout_gpio_v2_line_values),
};
const struct variant_list ioctl_gpio = { VARIANT_ITEMS(gpio_items) };
/* clang-format on */
