/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of FireWire: linux/firewire-cdev.h. */
#include "syscall/layout/ioctl_impl.h"

/* clang-format off */
static const struct field quadlet_elem = { NULL, ARG_HEX32, .type = T_U32 };
static const struct field fw_cdev_event_bus_reset_members[] = {
	{ "closure", ARG_HEX64, .type = T_U64 },
	{ "type", ARG_UINT, .type = T_U32 },
	{ "node_id", ARG_HEX32, .type = T_U32 },
	{ "local_node_id", ARG_HEX32, .type = T_U32 },
	{ "bm_node_id", ARG_HEX32, .type = T_U32 },
	{ "irm_node_id", ARG_HEX32, .type = T_U32 },
	{ "root_node_id", ARG_HEX32, .type = T_U32 },
	{ "generation", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_fw_cdev_event_bus_reset = {
	"fw_cdev_event_bus_reset", LAYOUT_MEMBERS(fw_cdev_event_bus_reset_members),
};

static const struct field fw_cdev_get_info_members[] = {
	{ "version", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "rom_length", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "rom", ARG_HEXBUF, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(1) },
	{ "bus_reset", ARG_STRUCT, .type = T_U64, .dir = DIR_OUT,
	  .layout = &layout_fw_cdev_event_bus_reset },
	{ "bus_reset_closure", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "card", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_fw_cdev_get_info = {
	"fw_cdev_get_info", LAYOUT_MEMBERS(fw_cdev_get_info_members),
};

static const struct field fw_cdev_allocate_members[] = {
	{ "offset", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "closure", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "length", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "region_end", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_fw_cdev_allocate = {
	"fw_cdev_allocate", LAYOUT_MEMBERS(fw_cdev_allocate_members),
};

static const struct field fw_cdev_add_descriptor_members[] = {
	{ "immediate", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "key", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "data", ARG_ARRAY, .type = T_U64, .len = LEN_ARG(3), .elem = &quadlet_elem },
	{ "length", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_fw_cdev_add_descriptor = {
	"fw_cdev_add_descriptor", LAYOUT_MEMBERS(fw_cdev_add_descriptor_members),
};

static const struct field fw_cdev_create_iso_context_members[] = {
	{ "type", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "header_size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "channel", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "speed", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "closure", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_fw_cdev_create_iso_context = {
	"fw_cdev_create_iso_context", LAYOUT_MEMBERS(fw_cdev_create_iso_context_members),
};

static const struct field fw_cdev_queue_iso_members[] = {
	{ "packets", ARG_HEXBUF, .type = T_U64, .len = LEN_ARG(2) },
	{ "data", ARG_PTR, .type = T_U64, .dir = DIR_INOUT, .flags = FIELD_OPAQUE },
	{ "size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_fw_cdev_queue_iso = {
	"fw_cdev_queue_iso", LAYOUT_MEMBERS(fw_cdev_queue_iso_members),
};

static const struct field fw_cdev_allocate_iso_resource_members[] = {
	{ "closure", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "channels", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "bandwidth", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_fw_cdev_allocate_iso_resource = {
	"fw_cdev_allocate_iso_resource", LAYOUT_MEMBERS(fw_cdev_allocate_iso_resource_members),
};

static const struct field fw_cdev_get_cycle_timer2_members[] = {
	{ "tv_sec", ARG_LOFF, .type = T_S64, .dir = DIR_INOUT },
	{ "tv_nsec", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "clk_id", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "cycle_timer", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_fw_cdev_get_cycle_timer2 = {
	"fw_cdev_get_cycle_timer2", LAYOUT_MEMBERS(fw_cdev_get_cycle_timer2_members),
};

static const struct field hex_u32_elem = { NULL, ARG_HEX32, .type = T_U32 };
static const struct field fw_cdev_send_phy_packet_members[] = {
	{ "closure", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "data", ARG_ARRAY, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(2),
	    .elem = &hex_u32_elem },
	{ "generation", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_fw_cdev_send_phy_packet = {
	"fw_cdev_send_phy_packet", LAYOUT_MEMBERS(fw_cdev_send_phy_packet_members),
};

static const struct field fw_cdev_send_request_members[] = {
	{ "tcode", ARG_HEX32, .type = T_U32 },
	{ "length", ARG_UINT, .type = T_U32 },
	{ "offset", ARG_HEX64, .type = T_U64 },
	{ "closure", ARG_HEX64, .type = T_U64 },
	{ "data", ARG_HEXBUF, .type = T_U64, .len = LEN_ARG(1) },
	{ "generation", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_fw_cdev_send_request = {
	"fw_cdev_send_request", LAYOUT_MEMBERS(fw_cdev_send_request_members),
};

static const struct field fw_cdev_deallocate_members[] = {
	{ "handle", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_fw_cdev_deallocate = {
	"fw_cdev_deallocate", LAYOUT_MEMBERS(fw_cdev_deallocate_members),
};

static const struct field fw_cdev_send_response_members[] = {
	{ "rcode", ARG_UINT, .type = T_U32 },
	{ "length", ARG_UINT, .type = T_U32 },
	{ "data", ARG_HEXBUF, .type = T_U64, .len = LEN_ARG(1) },
	{ "handle", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_fw_cdev_send_response = {
	"fw_cdev_send_response", LAYOUT_MEMBERS(fw_cdev_send_response_members),
};

static const struct field fw_cdev_initiate_bus_reset_members[] = {
	{ "type", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_fw_cdev_initiate_bus_reset = {
	"fw_cdev_initiate_bus_reset", LAYOUT_MEMBERS(fw_cdev_initiate_bus_reset_members),
};

static const struct field fw_cdev_remove_descriptor_members[] = {
	{ "handle", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_fw_cdev_remove_descriptor = {
	"fw_cdev_remove_descriptor", LAYOUT_MEMBERS(fw_cdev_remove_descriptor_members),
};

static const struct field fw_cdev_start_iso_members[] = {
	{ "cycle", ARG_INT, .type = T_S32 },
	{ "sync", ARG_UINT, .type = T_U32 },
	{ "tags", ARG_HEX32, .type = T_U32 },
	{ "handle", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_fw_cdev_start_iso = {
	"fw_cdev_start_iso", LAYOUT_MEMBERS(fw_cdev_start_iso_members),
};

static const struct field fw_cdev_stop_iso_members[] = {
	{ "handle", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_fw_cdev_stop_iso = {
	"fw_cdev_stop_iso", LAYOUT_MEMBERS(fw_cdev_stop_iso_members),
};

static const struct field fw_cdev_get_cycle_timer_members[] = {
	{ "local_time", ARG_U64, .type = T_U64 },
	{ "cycle_timer", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_fw_cdev_get_cycle_timer = {
	"fw_cdev_get_cycle_timer", LAYOUT_MEMBERS(fw_cdev_get_cycle_timer_members),
};

static const struct field fw_cdev_send_stream_packet_members[] = {
	{ "length", ARG_UINT, .type = T_U32 },
	{ "tag", ARG_UINT, .type = T_U32 },
	{ "channel", ARG_UINT, .type = T_U32 },
	{ "sy", ARG_UINT, .type = T_U32 },
	{ "closure", ARG_HEX64, .type = T_U64 },
	{ "data", ARG_HEXBUF, .type = T_U64, .len = LEN_ARG(0) },
	{ "generation", ARG_UINT, .type = T_U32 },
	{ "speed", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_fw_cdev_send_stream_packet = {
	"fw_cdev_send_stream_packet", LAYOUT_MEMBERS(fw_cdev_send_stream_packet_members),
};

static const struct field fw_cdev_receive_phy_packets_members[] = {
	{ "closure", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_fw_cdev_receive_phy_packets = {
	"fw_cdev_receive_phy_packets", LAYOUT_MEMBERS(fw_cdev_receive_phy_packets_members),
};

static const struct field fw_cdev_set_iso_channels_members[] = {
	{ "channels", ARG_HEX64, .type = T_U64 },
	{ "handle", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_fw_cdev_set_iso_channels = {
	"fw_cdev_set_iso_channels", LAYOUT_MEMBERS(fw_cdev_set_iso_channels_members),
};

static const struct field fw_cdev_flush_iso_members[] = {
	{ "handle", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_fw_cdev_flush_iso = {
	"fw_cdev_flush_iso", LAYOUT_MEMBERS(fw_cdev_flush_iso_members),
};

static const struct variant firewire_items[] = {
	INOUT_STRUCT(0xc0282300 /* FW_CDEV_IOC_GET_INFO */, layout_fw_cdev_get_info),
	INOUT_STRUCT(0xc0242300 /* FW_CDEV_IOC_GET_INFO */, layout_fw_cdev_get_info),
	IN_STRUCT(0x40282301 /* FW_CDEV_IOC_SEND_REQUEST */, layout_fw_cdev_send_request),
	IN_STRUCT(0x40242301 /* FW_CDEV_IOC_SEND_REQUEST */, layout_fw_cdev_send_request),
	INOUT_STRUCT(0xc0202302 /* FW_CDEV_IOC_ALLOCATE */, layout_fw_cdev_allocate),
	IN_STRUCT(0x40042303 /* FW_CDEV_IOC_DEALLOCATE */, layout_fw_cdev_deallocate),
	IN_STRUCT(0x40182304 /* FW_CDEV_IOC_SEND_RESPONSE */, layout_fw_cdev_send_response),
	IN_STRUCT(0x40142304 /* FW_CDEV_IOC_SEND_RESPONSE */, layout_fw_cdev_send_response),
	IN_STRUCT(0x40042305 /* FW_CDEV_IOC_INITIATE_BUS_RESET */,
	    layout_fw_cdev_initiate_bus_reset),
	INOUT_STRUCT(0xc0182306 /* FW_CDEV_IOC_ADD_DESCRIPTOR */, layout_fw_cdev_add_descriptor),
	IN_STRUCT(0x40042307 /* FW_CDEV_IOC_REMOVE_DESCRIPTOR */,
	    layout_fw_cdev_remove_descriptor),
	INOUT_STRUCT(0xc0202308 /* FW_CDEV_IOC_CREATE_ISO_CONTEXT */,
	    layout_fw_cdev_create_iso_context),
	INOUT_STRUCT(0xc01c2308 /* FW_CDEV_IOC_CREATE_ISO_CONTEXT */,
	    layout_fw_cdev_create_iso_context),
	INOUT_STRUCT(0xc0182309 /* FW_CDEV_IOC_QUEUE_ISO */, layout_fw_cdev_queue_iso),
	IN_STRUCT(0x4010230a /* FW_CDEV_IOC_START_ISO */, layout_fw_cdev_start_iso),
	IN_STRUCT(0x4004230b /* FW_CDEV_IOC_STOP_ISO */, layout_fw_cdev_stop_iso),
	OUT_STRUCT(0x8010230c /* FW_CDEV_IOC_GET_CYCLE_TIMER */, layout_fw_cdev_get_cycle_timer),
	OUT_STRUCT(0x800c230c /* FW_CDEV_IOC_GET_CYCLE_TIMER */, layout_fw_cdev_get_cycle_timer),
	INOUT_STRUCT(0xc018230d /* FW_CDEV_IOC_ALLOCATE_ISO_RESOURCE */,
	    layout_fw_cdev_allocate_iso_resource),
	IN_STRUCT(0x4004230e /* FW_CDEV_IOC_DEALLOCATE_ISO_RESOURCE */, layout_fw_cdev_deallocate),
	IN_STRUCT(0x4018230f /* FW_CDEV_IOC_ALLOCATE_ISO_RESOURCE_ONCE */,
	    layout_fw_cdev_allocate_iso_resource),
	IN_STRUCT(0x40182310 /* FW_CDEV_IOC_DEALLOCATE_ISO_RESOURCE_ONCE */,
	    layout_fw_cdev_allocate_iso_resource),
	NONE(0x2311 /* FW_CDEV_IOC_GET_SPEED */),
	IN_STRUCT(0x40282312 /* FW_CDEV_IOC_SEND_BROADCAST_REQUEST */,
	    layout_fw_cdev_send_request),
	IN_STRUCT(0x40242312 /* FW_CDEV_IOC_SEND_BROADCAST_REQUEST */,
	    layout_fw_cdev_send_request),
	IN_STRUCT(0x40282313 /* FW_CDEV_IOC_SEND_STREAM_PACKET */,
	    layout_fw_cdev_send_stream_packet),
	INOUT_STRUCT(0xc0182314 /* FW_CDEV_IOC_GET_CYCLE_TIMER2 */,
	    layout_fw_cdev_get_cycle_timer2),
	INOUT_STRUCT(0xc0142314 /* FW_CDEV_IOC_GET_CYCLE_TIMER2 */,
	    layout_fw_cdev_get_cycle_timer2),
	INOUT_STRUCT(0xc0182315 /* FW_CDEV_IOC_SEND_PHY_PACKET */, layout_fw_cdev_send_phy_packet),
	INOUT_STRUCT(0xc0142315 /* FW_CDEV_IOC_SEND_PHY_PACKET */, layout_fw_cdev_send_phy_packet),
	IN_STRUCT(0x40082316 /* FW_CDEV_IOC_RECEIVE_PHY_PACKETS */,
	    layout_fw_cdev_receive_phy_packets),
	IN_STRUCT(0x40102317 /* FW_CDEV_IOC_SET_ISO_CHANNELS */, layout_fw_cdev_set_iso_channels),
	IN_STRUCT(0x400c2317 /* FW_CDEV_IOC_SET_ISO_CHANNELS */, layout_fw_cdev_set_iso_channels),
	IN_STRUCT(0x40042318 /* FW_CDEV_IOC_FLUSH_ISO */, layout_fw_cdev_flush_iso),
};
const struct variant_list ioctl_firewire = { VARIANT_ITEMS(firewire_items) };
/* clang-format on */
