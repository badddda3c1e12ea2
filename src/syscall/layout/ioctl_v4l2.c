/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of Video4Linux and of media controllers: linux/videodev2.h, linux/media.h. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/layout/time.h"
#include "syscall/xlat/file.h"
#include "syscall/xlat/ioctl_v4l2.h"

/* clang-format off */
static const struct field v4l2_capability_members[] = {
	{ "driver", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "card", ARG_STR, .type = T_INLINE, .len = LEN_CONST(32) },
	{ "bus_info", ARG_STR, .type = T_INLINE, .len = LEN_CONST(32) },
	{ "version", ARG_KVERSION, .type = T_U32 },
	{ "capabilities", ARG_FLAGS, .type = T_U32, .xlat = &xlat_v4l2_caps },
	{ "device_caps", ARG_FLAGS, .type = T_U32, .xlat = &xlat_v4l2_caps },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3),
	  .elem = &uint_elem },
};
static const struct layout layout_v4l2_capability = {
	"v4l2_capability", LAYOUT_MEMBERS(v4l2_capability_members),
};

static const struct field v4l2_fmtdesc_members[] = {
	{ "index", ARG_UINT, .type = T_U32 },
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_buf_types },
	{ "flags", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_v4l2_fmt_flags },
	{ "description", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(32) },
	{ "pixelformat", ARG_FOURCC, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_v4l2_pix_fmts },
	{ "mbus_code", ARG_HEX32, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3),
	  .elem = &uint_elem },
};
static const struct layout layout_v4l2_fmtdesc = {
	"v4l2_fmtdesc", LAYOUT_MEMBERS(v4l2_fmtdesc_members),
};

static const struct field v4l2_rect_members[] = {
	{ "left", ARG_INT, .type = T_S32 },
	{ "top", ARG_INT, .type = T_S32 },
	{ "width", ARG_UINT, .type = T_U32 },
	{ "height", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_v4l2_rect = {
	"v4l2_rect", LAYOUT_MEMBERS(v4l2_rect_members),
};

static const struct field v4l2_pix_format_members[] = {
	{ "width", ARG_UINT, .type = T_U32 },
	{ "height", ARG_UINT, .type = T_U32 },
	{ "pixelformat", ARG_FOURCC, .type = T_U32, .xlat = &xlat_v4l2_pix_fmts },
	{ "field", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_fields },
	{ "bytesperline", ARG_UINT, .type = T_U32 },
	{ "sizeimage", ARG_UINT, .type = T_U32 },
	{ "colorspace", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_colorspaces },
	{ "priv", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "flags", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "ycbcr_enc", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "quantization", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "xfer_func", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
};
static const struct layout layout_v4l2_pix_format = {
	"v4l2_pix_format", LAYOUT_MEMBERS(v4l2_pix_format_members),
};

static const struct field v4l2_plane_pix_format_members[] = {
	{ "sizeimage", ARG_UINT, .type = T_U32 },
	{ "bytesperline", ARG_UINT, .type = T_U32 },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(6),
	  .elem = &u16_elem },
};
static const struct layout layout_v4l2_plane_pix_format = {
	"v4l2_plane_pix_format", LAYOUT_MEMBERS(v4l2_plane_pix_format_members),
};

static const struct field plane_fmt_elem = { NULL, ARG_STRUCT, .type = T_INLINE,
	    .layout = &layout_v4l2_plane_pix_format };
static const struct field v4l2_pix_format_mplane_members[] = {
	{ "width", ARG_UINT, .type = T_U32 },
	{ "height", ARG_UINT, .type = T_U32 },
	{ "pixelformat", ARG_FOURCC, .type = T_U32, .xlat = &xlat_v4l2_pix_fmts },
	{ "field", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_fields },
	{ "colorspace", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_colorspaces },
	{ "plane_fmt", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG_UPTO(6, 8),
	    .elem = &plane_fmt_elem },
	{ "num_planes", ARG_UINT, .type = T_U8 },
	{ "rest", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(11) },
};
static const struct layout layout_v4l2_pix_format_mplane = {
	"v4l2_pix_format_mplane", LAYOUT_MEMBERS(v4l2_pix_format_mplane_members),
};

static const struct field v4l2_window_members[] = {
	{ "w", ARG_STRUCT, .type = T_INLINE, .layout = &layout_v4l2_rect },
	{ "field", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_fields },
	{ "chromakey", ARG_HEX32, .type = T_U32 },
	{ "clips", ARG_PTR, .type = T_PTR, .flags = FIELD_OPAQUE },
	{ "clipcount", ARG_UINT, .type = T_U32 },
	{ "bitmap", ARG_PTR, .type = T_PTR, .flags = FIELD_OPAQUE },
	{ "global_alpha", ARG_HEX32, .type = T_U8 },
};
static const struct layout layout_v4l2_window = {
	"v4l2_window", LAYOUT_MEMBERS(v4l2_window_members),
};

static const struct field v4l2_vbi_format_members[] = {
	{ "sampling_rate", ARG_UINT, .type = T_U32 },
	{ "offset", ARG_UINT, .type = T_U32 },
	{ "samples_per_line", ARG_UINT, .type = T_U32 },
	{ "sample_format", ARG_FOURCC, .type = T_U32, .xlat = &xlat_v4l2_pix_fmts },
	{ "start", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(2), .elem = &int_elem },
	{ "count", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(2), .elem = &uint_elem },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2),
	  .elem = &uint_elem },
};
static const struct layout layout_v4l2_vbi_format = {
	"v4l2_vbi_format", LAYOUT_MEMBERS(v4l2_vbi_format_members),
};

static const struct field v4l2_sliced_vbi_format_members[] = {
	{ "service_set", ARG_HEX32, .type = T_U16 },
	{ "service_lines", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_VERBOSE,
	  .len = LEN_CONST(48), .elem = &u16_elem },
	{ "io_size", ARG_UINT, .type = T_U32 },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2),
	  .elem = &uint_elem },
};
static const struct layout layout_v4l2_sliced_vbi_format = {
	"v4l2_sliced_vbi_format", LAYOUT_MEMBERS(v4l2_sliced_vbi_format_members),
};

static const struct field v4l2_sdr_format_members[] = {
	{ "pixelformat", ARG_FOURCC, .type = T_U32, .xlat = &xlat_v4l2_pix_fmts },
	{ "buffersize", ARG_UINT, .type = T_U32 },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(24) },
};
static const struct layout layout_v4l2_sdr_format = {
	"v4l2_sdr_format", LAYOUT_MEMBERS(v4l2_sdr_format_members),
};

static const struct field v4l2_meta_format_members[] = {
	{ "dataformat", ARG_FOURCC, .type = T_U32, .xlat = &xlat_v4l2_pix_fmts },
	{ "buffersize", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_v4l2_meta_format = {
	"v4l2_meta_format", LAYOUT_MEMBERS(v4l2_meta_format_members),
};

static const struct field v4l2_format_members[] = {
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_buf_types },
	{ "fmt", ARG_ULONG, .type = T_ULONG, .flags = FIELD_PAD },
	{ "raw_data", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD | FIELD_UNION,
	  .len = LEN_CONST(200) },
	{ "fmt.pix", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 1), .layout = &layout_v4l2_pix_format },
	{ "fmt.pix", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 2), .layout = &layout_v4l2_pix_format },
	{ "fmt.pix_mp", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 9), .layout = &layout_v4l2_pix_format_mplane },
	{ "fmt.pix_mp", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 10), .layout = &layout_v4l2_pix_format_mplane },
	{ "fmt.win", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 3), .layout = &layout_v4l2_window },
	{ "fmt.win", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 8), .layout = &layout_v4l2_window },
	{ "fmt.vbi", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 4), .layout = &layout_v4l2_vbi_format },
	{ "fmt.vbi", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 5), .layout = &layout_v4l2_vbi_format },
	{ "fmt.sliced", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 6), .layout = &layout_v4l2_sliced_vbi_format },
	{ "fmt.sliced", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 7), .layout = &layout_v4l2_sliced_vbi_format },
	{ "fmt.sdr", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 11), .layout = &layout_v4l2_sdr_format },
	{ "fmt.sdr", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 12), .layout = &layout_v4l2_sdr_format },
	{ "fmt.meta", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 13), .layout = &layout_v4l2_meta_format },
	{ "fmt.meta", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 14), .layout = &layout_v4l2_meta_format },
};
static const struct layout layout_v4l2_format = { "v4l2_format",
	    LAYOUT_MEMBERS(v4l2_format_members) };

static const struct field v4l2_format_get_members[] = {
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_buf_types },
	{ "fmt", ARG_ULONG, .type = T_ULONG, .flags = FIELD_PAD },
	{ "raw_data", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD | FIELD_UNION,
	  .len = LEN_CONST(200) },
	{ "fmt.pix", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 1), .layout = &layout_v4l2_pix_format },
	{ "fmt.pix", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 2), .layout = &layout_v4l2_pix_format },
	{ "fmt.pix_mp", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 9), .layout = &layout_v4l2_pix_format_mplane },
	{ "fmt.pix_mp", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 10), .layout = &layout_v4l2_pix_format_mplane },
	{ "fmt.win", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 3), .layout = &layout_v4l2_window },
	{ "fmt.win", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 8), .layout = &layout_v4l2_window },
	{ "fmt.vbi", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 4), .layout = &layout_v4l2_vbi_format },
	{ "fmt.vbi", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 5), .layout = &layout_v4l2_vbi_format },
	{ "fmt.sliced", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 6), .layout = &layout_v4l2_sliced_vbi_format },
	{ "fmt.sliced", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 7), .layout = &layout_v4l2_sliced_vbi_format },
	{ "fmt.sdr", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 11), .layout = &layout_v4l2_sdr_format },
	{ "fmt.sdr", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 12), .layout = &layout_v4l2_sdr_format },
	{ "fmt.meta", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 13), .layout = &layout_v4l2_meta_format },
	{ "fmt.meta", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 14), .layout = &layout_v4l2_meta_format },
};
static const struct layout layout_v4l2_format_get = { "v4l2_format",
	    LAYOUT_MEMBERS(v4l2_format_get_members) };

static const struct field v4l2_format_set_members[] = {
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_buf_types },
	{ "fmt", ARG_ULONG, .type = T_ULONG, .flags = FIELD_PAD },
	{ "raw_data", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD | FIELD_UNION,
	  .len = LEN_CONST(200) },
	{ "fmt.pix", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 1), .layout = &layout_v4l2_pix_format },
	{ "fmt.pix", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 2), .layout = &layout_v4l2_pix_format },
	{ "fmt.pix_mp", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 9), .layout = &layout_v4l2_pix_format_mplane },
	{ "fmt.pix_mp", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 10), .layout = &layout_v4l2_pix_format_mplane },
	{ "fmt.win", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 3), .layout = &layout_v4l2_window },
	{ "fmt.win", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 8), .layout = &layout_v4l2_window },
	{ "fmt.vbi", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 4), .layout = &layout_v4l2_vbi_format },
	{ "fmt.vbi", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 5), .layout = &layout_v4l2_vbi_format },
	{ "fmt.sliced", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 6), .layout = &layout_v4l2_sliced_vbi_format },
	{ "fmt.sliced", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 7), .layout = &layout_v4l2_sliced_vbi_format },
	{ "fmt.sdr", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 11), .layout = &layout_v4l2_sdr_format },
	{ "fmt.sdr", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 12), .layout = &layout_v4l2_sdr_format },
	{ "fmt.meta", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 13), .layout = &layout_v4l2_meta_format },
	{ "fmt.meta", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 14), .layout = &layout_v4l2_meta_format },
};
static const struct layout layout_v4l2_format_set = { "v4l2_format",
	    LAYOUT_MEMBERS(v4l2_format_set_members) };

static const struct field v4l2_requestbuffers_members[] = {
	{ "count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_buf_types },
	{ "memory", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_memories },
	{ "capabilities", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_v4l2_buf_caps },
	{ "flags", ARG_HEX32, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3) },
};
static const struct layout layout_v4l2_requestbuffers = {
	"v4l2_requestbuffers", LAYOUT_MEMBERS(v4l2_requestbuffers_members),
};

static const struct field v4l2_timecode_members[] = {
	{ "type", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "flags", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "frames", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "seconds", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "minutes", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "hours", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "userbits", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_VERBOSE, .len = LEN_CONST(4) },
};
static const struct layout layout_v4l2_timecode = {
	"v4l2_timecode", LAYOUT_MEMBERS(v4l2_timecode_members),
};

static const struct field buffer_in_members[] = {
	{ "index", ARG_UINT, .type = T_U32 },
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_buf_types },
	{ "bytesused", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_v4l2_buf_flags },
	{ "field", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_fields },
	{ "timestamp", ARG_STRUCT, .type = T_INLINE, .layout = &layout_timeval },
	{ "timecode", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_VERBOSE,
	  .layout = &layout_v4l2_timecode },
	{ "sequence", ARG_UINT, .type = T_U32 },
	{ "memory", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_memories },
	{ "m_offset", ARG_PTR, .type = T_PTR, .flags = FIELD_PAD },
	{ "m.userptr", ARG_HEX, .type = T_ULONG, .flags = FIELD_UNION, .when = WHEN_IS(8, 2) },
	{ "m.offset", ARG_HEX32, .type = T_U32, .flags = FIELD_UNION, .when = WHEN_IS(8, 1) },
	{ "m.fd", ARG_FD, .type = T_S32, .flags = FIELD_UNION, .when = WHEN_IS(8, 4) },
	{ "length", ARG_UINT, .type = T_U32 },
	{ "reserved2", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "request_fd", ARG_INT, .type = T_S32, .flags = FIELD_PAD },
};
static const struct layout layout_buffer_in = {
	"v4l2_buffer", LAYOUT_MEMBERS(buffer_in_members),
};

static const struct field buffer_query_members[] = {
	{ "index", ARG_UINT, .type = T_U32 },
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_buf_types },
	{ "bytesused", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "flags", ARG_FLAGS, .type = T_U32, .dir = DIR_INOUT, .xlat = &xlat_v4l2_buf_flags },
	{ "field", ARG_ENUM, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_v4l2_fields },
	{ "timestamp", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .layout = &layout_timeval },
	{ "timecode", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_VERBOSE,
	  .layout = &layout_v4l2_timecode },
	{ "sequence", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "memory", ARG_ENUM, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_v4l2_memories },
	{ "m_offset", ARG_PTR, .type = T_PTR, .flags = FIELD_PAD },
	{ "m.userptr", ARG_HEX, .type = T_ULONG, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(8, 2) },
	{ "m.offset", ARG_HEX32, .type = T_U32, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(8, 1) },
	{ "m.fd", ARG_FD, .type = T_S32, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(8, 4) },
	{ "length", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "reserved2", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "request_fd", ARG_INT, .type = T_S32, .flags = FIELD_PAD },
};
static const struct layout layout_buffer_query = {
	"v4l2_buffer", LAYOUT_MEMBERS(buffer_query_members),
};

static const struct field buffer_dq_members[] = {
	{ "index", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_buf_types },
	{ "bytesused", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "flags", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_v4l2_buf_flags },
	{ "field", ARG_ENUM, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_v4l2_fields },
	{ "timestamp", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .layout = &layout_timeval },
	{ "timecode", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_VERBOSE,
	  .layout = &layout_v4l2_timecode },
	{ "sequence", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "memory", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_memories },
	{ "m_offset", ARG_PTR, .type = T_PTR, .flags = FIELD_PAD },
	{ "m.userptr", ARG_HEX, .type = T_ULONG, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(8, 2) },
	{ "m.offset", ARG_HEX32, .type = T_U32, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(8, 1) },
	{ "m.fd", ARG_FD, .type = T_S32, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(8, 4) },
	{ "length", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "reserved2", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "request_fd", ARG_INT, .type = T_S32, .flags = FIELD_PAD },
};
static const struct layout layout_buffer_dq = {
	"v4l2_buffer", LAYOUT_MEMBERS(buffer_dq_members),
};

static const struct field v4l2_exportbuffer_members[] = {
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_buf_types },
	{ "index", ARG_UINT, .type = T_U32 },
	{ "plane", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_open_flags },
	{ "fd", ARG_FD, .type = T_S32, .dir = DIR_OUT },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(11),
	  .elem = &uint_elem },
};
static const struct layout layout_v4l2_exportbuffer = {
	"v4l2_exportbuffer", LAYOUT_MEMBERS(v4l2_exportbuffer_members),
};

static const struct field create_bufs_members[] = {
	{ "index", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "memory", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_memories },
	{ "format", ARG_STRUCT, .type = T_INLINE, .layout = &layout_v4l2_format },
	{ "capabilities", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_v4l2_buf_caps },
	{ "flags", ARG_HEX32, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(6),
	  .elem = &uint_elem },
};
static const struct layout layout_create_bufs = {
	"v4l2_create_buffers", LAYOUT_MEMBERS(create_bufs_members),
};

static const struct field v4l2_fract_members[] = {
	{ "numerator", ARG_UINT, .type = T_U32 },
	{ "denominator", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_v4l2_fract = {
	"v4l2_fract", LAYOUT_MEMBERS(v4l2_fract_members),
};

static const struct field v4l2_captureparm_members[] = {
	{ "capability", ARG_FLAGS, .type = T_U32, .xlat = &xlat_v4l2_cap_parm },
	{ "mode", ARG_FLAGS, .type = T_U32, .xlat = &xlat_v4l2_modes },
	{ "timeperframe", ARG_STRUCT, .type = T_INLINE, .layout = &layout_v4l2_fract },
	{ "extendedmode", ARG_UINT, .type = T_U32 },
	{ "buffers", ARG_UINT, .type = T_U32 },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4),
	  .elem = &uint_elem },
};
static const struct layout layout_v4l2_captureparm = {
	"v4l2_captureparm", LAYOUT_MEMBERS(v4l2_captureparm_members),
};

#define PARM_MEMBERS(direction) \
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_buf_types }, \
	{ "raw", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(200) }, \
	{ "parm.capture", ARG_STRUCT, .type = T_INLINE, .dir = (direction), .flags = FIELD_UNION, \
	  .when = WHEN_IS(0, 1), .layout = &layout_v4l2_captureparm }, \
	{ "parm.capture", ARG_STRUCT, .type = T_INLINE, .dir = (direction), .flags = FIELD_UNION, \
	  .when = WHEN_IS(0, 9), .layout = &layout_v4l2_captureparm }, \
	{ "parm.output", ARG_STRUCT, .type = T_INLINE, .dir = (direction), .flags = FIELD_UNION, \
	  .when = WHEN_IS(0, 2), .layout = &layout_v4l2_captureparm }, \
	{ "parm.output", ARG_STRUCT, .type = T_INLINE, .dir = (direction), .flags = FIELD_UNION, \
	  .when = WHEN_IS(0, 0xa), .layout = &layout_v4l2_captureparm }

static const struct field parm_get_members[] = { PARM_MEMBERS(DIR_OUT) };
static const struct layout layout_parm_get = {
	"v4l2_streamparm", LAYOUT_MEMBERS(parm_get_members),
};
static const struct field parm_set_members[] = { PARM_MEMBERS(DIR_INOUT) };
static const struct layout layout_parm_set = {
	"v4l2_streamparm", LAYOUT_MEMBERS(parm_set_members),
};

static const struct field v4l2_input_members[] = {
	{ "index", ARG_UINT, .type = T_U32 },
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(32) },
	{ "type", ARG_ENUM, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_v4l2_input_types },
	{ "audioset", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "tuner", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "std", ARG_FLAGS64, .type = T_U64, .dir = DIR_OUT, .xlat = &xlat_v4l2_std },
	{ "status", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "capabilities", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3),
	  .elem = &uint_elem },
};
static const struct layout layout_v4l2_input = {
	"v4l2_input", LAYOUT_MEMBERS(v4l2_input_members),
};

static const struct field v4l2_output_members[] = {
	{ "index", ARG_UINT, .type = T_U32 },
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(32) },
	{ "type", ARG_ENUM, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_v4l2_output_types },
	{ "audioset", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "modulator", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "std", ARG_FLAGS64, .type = T_U64, .dir = DIR_OUT, .xlat = &xlat_v4l2_std },
	{ "capabilities", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3),
	  .elem = &uint_elem },
};
static const struct layout layout_v4l2_output = {
	"v4l2_output", LAYOUT_MEMBERS(v4l2_output_members),
};

static const struct field v4l2_standard_members[] = {
	{ "index", ARG_UINT, .type = T_U32 },
	{ "id", ARG_FLAGS64, .type = T_U64, .dir = DIR_OUT, .xlat = &xlat_v4l2_std },
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(24) },
	{ "frameperiod", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT,
	  .layout = &layout_v4l2_fract },
	{ "framelines", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4),
	  .elem = &uint_elem },
};
static const struct layout layout_v4l2_standard = {
	"v4l2_standard", LAYOUT_MEMBERS(v4l2_standard_members),
};

static const struct field v4l2_tuner_members[] = {
	{ "index", ARG_UINT, .type = T_U32 },
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(32) },
	{ "type", ARG_ENUM, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_v4l2_tuner_types },
	{ "capability", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "rangelow", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "rangehigh", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "rxsubchans", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "audmode", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "signal", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "afc", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4),
	  .elem = &uint_elem },
};
static const struct layout layout_v4l2_tuner = {
	"v4l2_tuner", LAYOUT_MEMBERS(v4l2_tuner_members),
};

static const struct field frequency_get_members[] = {
	{ "tuner", ARG_UINT, .type = T_U32 },
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_tuner_types },
	{ "frequency", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(8),
	  .elem = &uint_elem },
};
static const struct layout layout_frequency_get = {
	"v4l2_frequency", LAYOUT_MEMBERS(frequency_get_members),
};

static const struct field v4l2_frequency_members[] = {
	{ "tuner", ARG_UINT, .type = T_U32 },
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_tuner_types },
	{ "frequency", ARG_UINT, .type = T_U32 },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(8),
	  .elem = &uint_elem },
};
static const struct layout layout_v4l2_frequency = {
	"v4l2_frequency", LAYOUT_MEMBERS(v4l2_frequency_members),
};

static const struct field control_set_members[] = {
	{ "id", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_cids },
	{ "value", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
};
static const struct layout layout_control_set = {
	"v4l2_control", LAYOUT_MEMBERS(control_set_members),
};

static const struct field control_get_members[] = {
	{ "id", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_cids },
	{ "value", ARG_INT, .type = T_S32, .dir = DIR_OUT },
};
static const struct layout layout_control_get = {
	"v4l2_control", LAYOUT_MEMBERS(control_get_members),
};

static const struct field v4l2_ext_control_members[] = {
	{ "id", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_cids },
	{ "size", ARG_UINT, .type = T_U32 },
	{ "reserved2", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "value", ARG_INT, .type = T_S32, .when = WHEN_IS(1, 0) },
	{ "ptr", ARG_HEX64, .type = T_S64, .flags = FIELD_UNION,
	  .when = { .arg = 1, .any = 0xffffffff } },
};
static const struct layout layout_v4l2_ext_control = {
	"v4l2_ext_control", LAYOUT_MEMBERS(v4l2_ext_control_members), .packed = true,
};

static const struct field ext_control_elem = { NULL, ARG_STRUCT, .type = T_INLINE,
	    .layout = &layout_v4l2_ext_control };
static const struct field ext_get_members[] = {
	{ "ctrl_class", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_ctrl_classes },
	{ "count", ARG_UINT, .type = T_U32 },
	{ "error_idx", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "request_fd", ARG_INT, .type = T_S32, .flags = FIELD_PAD },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(1),
	  .elem = &uint_elem },
	{ "controls", ARG_ARRAY, .type = T_PTR, .dir = DIR_OUT, .len = LEN_ARG(1),
	  .elem = &ext_control_elem },
};
static const struct layout layout_ext_get = {
	"v4l2_ext_controls", LAYOUT_MEMBERS(ext_get_members),
};

static const struct field ext_set_members[] = {
	{ "ctrl_class", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_ctrl_classes },
	{ "count", ARG_UINT, .type = T_U32 },
	{ "error_idx", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "request_fd", ARG_INT, .type = T_S32, .flags = FIELD_PAD },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(1),
	  .elem = &uint_elem },
	{ "controls", ARG_ARRAY, .type = T_PTR, .dir = DIR_INOUT, .len = LEN_ARG(1),
	  .elem = &ext_control_elem },
};
static const struct layout layout_ext_set = {
	"v4l2_ext_controls", LAYOUT_MEMBERS(ext_set_members),
};

static const struct field v4l2_queryctrl_members[] = {
	{ "id", ARG_ENUM, .type = T_U32, .dir = DIR_INOUT, .xlat = &xlat_v4l2_cids },
	{ "type", ARG_ENUM, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_v4l2_ctrl_types },
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(32) },
	{ "minimum", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "maximum", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "step", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "default_value", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "flags", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_v4l2_ctrl_flags },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2),
	  .elem = &uint_elem },
};
static const struct layout layout_v4l2_queryctrl = {
	"v4l2_queryctrl", LAYOUT_MEMBERS(v4l2_queryctrl_members),
};

static const struct field v4l2_query_ext_ctrl_members[] = {
	{ "id", ARG_ENUM, .type = T_U32, .dir = DIR_INOUT, .xlat = &xlat_v4l2_cids },
	{ "type", ARG_ENUM, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_v4l2_ctrl_types },
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(32) },
	{ "minimum", ARG_LOFF, .type = T_S64, .dir = DIR_OUT },
	{ "maximum", ARG_LOFF, .type = T_S64, .dir = DIR_OUT },
	{ "step", ARG_U64, .type = T_U64, .dir = DIR_OUT },
	{ "default_value", ARG_LOFF, .type = T_S64, .dir = DIR_OUT },
	{ "flags", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_v4l2_ctrl_flags },
	{ "elem_size", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "elems", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "nr_of_dims", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "dims", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(4),
	  .elem = &uint_elem },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(32),
	  .elem = &uint_elem },
};
static const struct layout layout_v4l2_query_ext_ctrl = {
	"v4l2_query_ext_ctrl", LAYOUT_MEMBERS(v4l2_query_ext_ctrl_members),
};

static const struct field v4l2_querymenu_members[] = {
	{ "id", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_cids },
	{ "index", ARG_UINT, .type = T_U32 },
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(32) },
	{ "reserved", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_v4l2_querymenu = {
	"v4l2_querymenu", LAYOUT_MEMBERS(v4l2_querymenu_members), .packed = true,
};

static const struct field v4l2_cropcap_members[] = {
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_buf_types },
	{ "bounds", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .layout = &layout_v4l2_rect },
	{ "defrect", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .layout = &layout_v4l2_rect },
	{ "pixelaspect", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT,
	  .layout = &layout_v4l2_fract },
};
static const struct layout layout_v4l2_cropcap = {
	"v4l2_cropcap", LAYOUT_MEMBERS(v4l2_cropcap_members),
};

static const struct field crop_get_members[] = {
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_buf_types },
	{ "c", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .layout = &layout_v4l2_rect },
};
static const struct layout layout_crop_get = {
	"v4l2_crop", LAYOUT_MEMBERS(crop_get_members),
};

static const struct field v4l2_crop_members[] = {
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_buf_types },
	{ "c", ARG_STRUCT, .type = T_INLINE, .layout = &layout_v4l2_rect },
};
static const struct layout layout_v4l2_crop = {
	"v4l2_crop", LAYOUT_MEMBERS(v4l2_crop_members),
};

static const struct field selection_get_members[] = {
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_buf_types },
	{ "target", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_sel_targets },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_v4l2_sel_flags },
	{ "r", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .layout = &layout_v4l2_rect },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(9),
	  .elem = &uint_elem },
};
static const struct layout layout_selection_get = {
	"v4l2_selection", LAYOUT_MEMBERS(selection_get_members),
};

static const struct field selection_set_members[] = {
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_buf_types },
	{ "target", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_sel_targets },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_v4l2_sel_flags },
	{ "r", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT, .layout = &layout_v4l2_rect },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(9),
	  .elem = &uint_elem },
};
static const struct layout layout_selection_set = {
	"v4l2_selection", LAYOUT_MEMBERS(selection_set_members),
};

static const struct field v4l2_frmsize_stepwise_members[] = {
	{ "min_width", ARG_UINT, .type = T_U32 },
	{ "max_width", ARG_UINT, .type = T_U32 },
	{ "step_width", ARG_UINT, .type = T_U32 },
	{ "min_height", ARG_UINT, .type = T_U32 },
	{ "max_height", ARG_UINT, .type = T_U32 },
	{ "step_height", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_v4l2_frmsize_stepwise = {
	"v4l2_frmsize_stepwise", LAYOUT_MEMBERS(v4l2_frmsize_stepwise_members),
};

static const struct field v4l2_frmsize_discrete_members[] = {
	{ "width", ARG_UINT, .type = T_U32 },
	{ "height", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_v4l2_frmsize_discrete = {
	"v4l2_frmsize_discrete", LAYOUT_MEMBERS(v4l2_frmsize_discrete_members),
};

static const struct field v4l2_frmsizeenum_members[] = {
	{ "index", ARG_UINT, .type = T_U32 },
	{ "pixel_format", ARG_FOURCC, .type = T_U32, .xlat = &xlat_v4l2_pix_fmts },
	{ "type", ARG_ENUM, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_v4l2_frmsize },
	{ "discrete", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .when = WHEN_IS(2, 1),
	  .layout = &layout_v4l2_frmsize_discrete },
	{ "stepwise", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = { .arg = 2, .any = 2 }, .layout = &layout_v4l2_frmsize_stepwise },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2),
	  .elem = &uint_elem },
};
static const struct layout layout_v4l2_frmsizeenum = {
	"v4l2_frmsizeenum", LAYOUT_MEMBERS(v4l2_frmsizeenum_members),
};

static const struct field v4l2_frmival_stepwise_members[] = {
	{ "min", ARG_STRUCT, .type = T_INLINE, .layout = &layout_v4l2_fract },
	{ "max", ARG_STRUCT, .type = T_INLINE, .layout = &layout_v4l2_fract },
	{ "step", ARG_STRUCT, .type = T_INLINE, .layout = &layout_v4l2_fract },
};
static const struct layout layout_v4l2_frmival_stepwise = {
	"v4l2_frmival_stepwise", LAYOUT_MEMBERS(v4l2_frmival_stepwise_members),
};

static const struct field v4l2_frmivalenum_members[] = {
	{ "index", ARG_UINT, .type = T_U32 },
	{ "pixel_format", ARG_FOURCC, .type = T_U32, .xlat = &xlat_v4l2_pix_fmts },
	{ "width", ARG_UINT, .type = T_U32 },
	{ "height", ARG_UINT, .type = T_U32 },
	{ "type", ARG_ENUM, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_v4l2_frmival },
	{ "discrete", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .when = WHEN_IS(4, 1),
	  .layout = &layout_v4l2_fract },
	{ "stepwise", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = { .arg = 4, .any = 2 }, .layout = &layout_v4l2_frmival_stepwise },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2),
	  .elem = &uint_elem },
};
static const struct layout layout_v4l2_frmivalenum = {
	"v4l2_frmivalenum", LAYOUT_MEMBERS(v4l2_frmivalenum_members),
};

static const struct field v4l2_event_subscription_members[] = {
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_events },
	{ "id", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_v4l2_event_flags },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(5),
	  .elem = &uint_elem },
};
static const struct layout layout_v4l2_event_subscription = {
	"v4l2_event_subscription", LAYOUT_MEMBERS(v4l2_event_subscription_members),
};

static const struct field std_elem = { NULL, ARG_FLAGS64, .type = T_U64, .xlat = &xlat_v4l2_std };
static const struct field fd_elem = { NULL, ARG_FD, .type = T_S32 };
static const struct field buf_type_elem = { NULL, ARG_ENUM, .type = T_S32,
	    .xlat = &xlat_v4l2_buf_types };
static const struct variant v4l2_items[] = {
	OUT_STRUCT(0x80685600 /* VIDIOC_QUERYCAP */, layout_v4l2_capability),
	INOUT_STRUCT(0xc0405602 /* VIDIOC_ENUM_FMT */, layout_v4l2_fmtdesc),
	INOUT_STRUCT(0xc0d05604 /* VIDIOC_G_FMT */, layout_v4l2_format_get),
	INOUT_STRUCT(0xc0cc5604 /* VIDIOC_G_FMT */, layout_v4l2_format_get),
	INOUT_STRUCT(0xc0d05605 /* VIDIOC_S_FMT */, layout_v4l2_format_set),
	INOUT_STRUCT(0xc0cc5605 /* VIDIOC_S_FMT */, layout_v4l2_format_set),
	INOUT_STRUCT(0xc0d05640 /* VIDIOC_TRY_FMT */, layout_v4l2_format_set),
	INOUT_STRUCT(0xc0cc5640 /* VIDIOC_TRY_FMT */, layout_v4l2_format_set),
	INOUT_STRUCT(0xc0145608 /* VIDIOC_REQBUFS */, layout_v4l2_requestbuffers),
	INOUT_STRUCT(0xc0585609 /* VIDIOC_QUERYBUF */, layout_buffer_query),
	INOUT_STRUCT(0xc0445609 /* VIDIOC_QUERYBUF */, layout_buffer_query),
	INOUT_STRUCT(0xc0505609 /* VIDIOC_QUERYBUF */, layout_buffer_query),
	IN_STRUCT(0xc058560f /* VIDIOC_QBUF */, layout_buffer_in),
	IN_STRUCT(0xc044560f /* VIDIOC_QBUF */, layout_buffer_in),
	IN_STRUCT(0xc050560f /* VIDIOC_QBUF */, layout_buffer_in),
	INOUT_STRUCT(0xc0585611 /* VIDIOC_DQBUF */, layout_buffer_dq),
	INOUT_STRUCT(0xc0445611 /* VIDIOC_DQBUF */, layout_buffer_dq),
	INOUT_STRUCT(0xc0505611 /* VIDIOC_DQBUF */, layout_buffer_dq),
	IN_STRUCT(0xc058565d /* VIDIOC_PREPARE_BUF */, layout_buffer_in),
	IN_STRUCT(0xc044565d /* VIDIOC_PREPARE_BUF */, layout_buffer_in),
	IN_STRUCT(0xc050565d /* VIDIOC_PREPARE_BUF */, layout_buffer_in),
	INOUT_STRUCT(0xc0405610 /* VIDIOC_EXPBUF */, layout_v4l2_exportbuffer),
	INOUT_STRUCT(0xc100565c /* VIDIOC_CREATE_BUFS */, layout_create_bufs),
	INOUT_STRUCT(0xc0f8565c /* VIDIOC_CREATE_BUFS */, layout_create_bufs),
	IN(0x40045612 /* VIDIOC_STREAMON */, buf_type_elem),
	IN(0x40045613 /* VIDIOC_STREAMOFF */, buf_type_elem),
	IN(0x4004560e /* VIDIOC_OVERLAY */, int_elem),
	INOUT_STRUCT(0xc0cc5615 /* VIDIOC_G_PARM */, layout_parm_get),
	INOUT_STRUCT(0xc0cc5616 /* VIDIOC_S_PARM */, layout_parm_set),
	OUT(0x80085617 /* VIDIOC_G_STD */, std_elem),
	IN(0x40085618 /* VIDIOC_S_STD */, std_elem),
	OUT(0x8008563f /* VIDIOC_QUERYSTD */, std_elem),
	INOUT_STRUCT(0xc0485619 /* VIDIOC_ENUMSTD */, layout_v4l2_standard),
	INOUT_STRUCT(0xc0405619 /* VIDIOC_ENUMSTD */, layout_v4l2_standard),
	INOUT_STRUCT(0xc050561a /* VIDIOC_ENUMINPUT */, layout_v4l2_input),
	INOUT_STRUCT(0xc04c561a /* VIDIOC_ENUMINPUT */, layout_v4l2_input),
	INOUT_STRUCT(0xc0485630 /* VIDIOC_ENUMOUTPUT */, layout_v4l2_output),
	OUT(0x80045626 /* VIDIOC_G_INPUT */, int_elem),
	IN(0xc0045627 /* VIDIOC_S_INPUT */, int_elem),
	OUT(0x8004562e /* VIDIOC_G_OUTPUT */, int_elem),
	IN(0xc004562f /* VIDIOC_S_OUTPUT */, int_elem),
	INOUT_STRUCT(0xc008561b /* VIDIOC_G_CTRL */, layout_control_get),
	INOUT_STRUCT(0xc008561c /* VIDIOC_S_CTRL */, layout_control_set),
	INOUT_STRUCT(0xc054561d /* VIDIOC_G_TUNER */, layout_v4l2_tuner),
	INOUT_STRUCT(0xc02c5638 /* VIDIOC_G_FREQUENCY */, layout_frequency_get),
	IN_STRUCT(0x402c5639 /* VIDIOC_S_FREQUENCY */, layout_v4l2_frequency),
	INOUT_STRUCT(0xc0445624 /* VIDIOC_QUERYCTRL */, layout_v4l2_queryctrl),
	INOUT_STRUCT(0xc0e85667 /* VIDIOC_QUERY_EXT_CTRL */, layout_v4l2_query_ext_ctrl),
	INOUT_STRUCT(0xc02c5625 /* VIDIOC_QUERYMENU */, layout_v4l2_querymenu),
	INOUT_STRUCT(0xc0205647 /* VIDIOC_G_EXT_CTRLS */, layout_ext_get),
	INOUT_STRUCT(0xc0185647 /* VIDIOC_G_EXT_CTRLS */, layout_ext_get),
	INOUT_STRUCT(0xc0205648 /* VIDIOC_S_EXT_CTRLS */, layout_ext_set),
	INOUT_STRUCT(0xc0185648 /* VIDIOC_S_EXT_CTRLS */, layout_ext_set),
	INOUT_STRUCT(0xc0205649 /* VIDIOC_TRY_EXT_CTRLS */, layout_ext_set),
	INOUT_STRUCT(0xc0185649 /* VIDIOC_TRY_EXT_CTRLS */, layout_ext_set),
	INOUT_STRUCT(0xc02c563a /* VIDIOC_CROPCAP */, layout_v4l2_cropcap),
	INOUT_STRUCT(0xc014563b /* VIDIOC_G_CROP */, layout_crop_get),
	IN_STRUCT(0x4014563c /* VIDIOC_S_CROP */, layout_v4l2_crop),
	INOUT_STRUCT(0xc040565e /* VIDIOC_G_SELECTION */, layout_selection_get),
	INOUT_STRUCT(0xc040565f /* VIDIOC_S_SELECTION */, layout_selection_set),
	INOUT_STRUCT(0xc02c564a /* VIDIOC_ENUM_FRAMESIZES */, layout_v4l2_frmsizeenum),
	INOUT_STRUCT(0xc034564b /* VIDIOC_ENUM_FRAMEINTERVALS */, layout_v4l2_frmivalenum),
	OUT(0x80045643 /* VIDIOC_G_PRIORITY */, int_elem),
	IN(0x40045644 /* VIDIOC_S_PRIORITY */, int_elem),
	NONE(0x5646 /* VIDIOC_LOG_STATUS */),
	IN_STRUCT(0x4020565a /* VIDIOC_SUBSCRIBE_EVENT */, layout_v4l2_event_subscription),
	IN_STRUCT(0x4020565b /* VIDIOC_UNSUBSCRIBE_EVENT */, layout_v4l2_event_subscription),
};
const struct variant_list ioctl_v4l2 = { VARIANT_ITEMS(v4l2_items) };

static const struct field media_device_info_members[] = {
	{ "driver", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "model", ARG_STR, .type = T_INLINE, .len = LEN_CONST(32) },
	{ "serial", ARG_STR, .type = T_INLINE, .len = LEN_CONST(40) },
	{ "bus_info", ARG_STR, .type = T_INLINE, .len = LEN_CONST(32) },
	{ "media_version", ARG_KVERSION, .type = T_U32 },
	{ "hw_revision", ARG_HEX32, .type = T_U32 },
	{ "driver_version", ARG_KVERSION, .type = T_U32 },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(31),
	  .elem = &uint_elem },
};
static const struct layout layout_media_device_info = {
	"media_device_info", LAYOUT_MEMBERS(media_device_info_members),
};

static const struct field media_entity_desc_members[] = {
	{ "id", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(32) },
	{ "type", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "revision", ARG_UINT, .type = T_U32, .dir = DIR_OUT, .flags = FIELD_VERBOSE },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "group_id", ARG_UINT, .type = T_U32, .dir = DIR_OUT, .flags = FIELD_VERBOSE },
	{ "pads", ARG_UINT, .type = T_U16, .dir = DIR_OUT },
	{ "links", ARG_UINT, .type = T_U16, .dir = DIR_OUT },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4),
	  .elem = &uint_elem },
	{ "raw", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(23),
	  .elem = &u64_elem },
};
static const struct layout layout_media_entity_desc = {
	"media_entity_desc", LAYOUT_MEMBERS(media_entity_desc_members), .packed = true,
};

#define MEDIA_ELEM(name)                                               \
	static const struct layout layout_##name = {                   \
		#name, LAYOUT_MEMBERS(name##_members), .packed = true, \
	};                                                             \
	static const struct field name##_elem = { NULL, ARG_STRUCT, .type = T_INLINE, \
						  .layout = &layout_##name }
static const struct field media_v2_entity_members[] = {
	{ "id", ARG_HEX32, .type = T_U32 },
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(64) },
	{ "function", ARG_HEX32, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(5),
	  .elem = &uint_elem },
};
MEDIA_ELEM(media_v2_entity);

static const struct field media_v2_interface_members[] = {
	{ "id", ARG_HEX32, .type = T_U32 },
	{ "intf_type", ARG_HEX32, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(9),
	  .elem = &uint_elem },
	{ "major", ARG_UINT, .type = T_U32 },
	{ "minor", ARG_UINT, .type = T_U32 },
	{ "raw", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(14),
	  .elem = &uint_elem },
};
MEDIA_ELEM(media_v2_interface);

static const struct field media_v2_pad_members[] = {
	{ "id", ARG_HEX32, .type = T_U32 },
	{ "entity_id", ARG_HEX32, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "index", ARG_UINT, .type = T_U32 },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4),
	  .elem = &uint_elem },
};
MEDIA_ELEM(media_v2_pad);

static const struct field media_v2_link_members[] = {
	{ "id", ARG_HEX32, .type = T_U32 },
	{ "source_id", ARG_HEX32, .type = T_U32 },
	{ "sink_id", ARG_HEX32, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(6),
	  .elem = &uint_elem },
};
MEDIA_ELEM(media_v2_link);

static const struct field media_pad_desc_members[] = {
	{ "entity", ARG_HEX32, .type = T_U32 },
	{ "index", ARG_UINT, .type = T_U16 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2),
	  .elem = &uint_elem },
};
static const struct layout layout_media_pad_desc = {
	"media_pad_desc", LAYOUT_MEMBERS(media_pad_desc_members),
};
static const struct field media_link_desc_members[] = {
	{ "source", ARG_STRUCT, .type = T_INLINE, .layout = &layout_media_pad_desc },
	{ "sink", ARG_STRUCT, .type = T_INLINE, .layout = &layout_media_pad_desc },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2),
	  .elem = &uint_elem },
};
static const struct layout layout_media_link_desc = {
	"media_link_desc", LAYOUT_MEMBERS(media_link_desc_members),
};

static const struct field media_v2_topology_members[] = {
	{ "topology_version", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "num_entities", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "reserved1", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "ptr_entities", ARG_ARRAY, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(1),
	  .elem = &media_v2_entity_elem },
	{ "num_interfaces", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "reserved2", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "ptr_interfaces", ARG_ARRAY, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(4),
	  .elem = &media_v2_interface_elem },
	{ "num_pads", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "reserved3", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "ptr_pads", ARG_ARRAY, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(7),
	  .elem = &media_v2_pad_elem },
	{ "num_links", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "reserved4", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "ptr_links", ARG_ARRAY, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(10),
	  .elem = &media_v2_link_elem },
};
static const struct layout layout_media_v2_topology = {
	"media_v2_topology", LAYOUT_MEMBERS(media_v2_topology_members), .packed = true,
};

static const struct variant media_items[] = {
	OUT_STRUCT(0xc1007c00 /* MEDIA_IOC_DEVICE_INFO */, layout_media_device_info),
	INOUT_STRUCT(0xc1007c01 /* MEDIA_IOC_ENUM_ENTITIES */, layout_media_entity_desc),
	IN_STRUCT(0xc0347c03 /* MEDIA_IOC_SETUP_LINK */, layout_media_link_desc),
	INOUT_STRUCT(0xc0487c04 /* MEDIA_IOC_G_TOPOLOGY */, layout_media_v2_topology),
	{ .key = 0x80047c05 /* MEDIA_IOC_REQUEST_ALLOC */, .nfields = 1,
	    .fields = FIELDS { { "argp",
	    ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1), .elem = &fd_elem } } },
	NONE(0x7c80 /* MEDIA_REQUEST_IOC_QUEUE */),
	NONE(0x7c81 /* MEDIA_REQUEST_IOC_REINIT */),
};
const struct variant_list ioctl_media = { VARIANT_ITEMS(media_items) };
/* clang-format on */
