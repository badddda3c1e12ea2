/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of vhost devices. */
#include "syscall/xlat/vhost.h"

/* clang-format off */
#define vhost_features(X) \
	X(0x1000000, "1<<VIRTIO_F_NOTIFY_ON_EMPTY") \
	X(0x4000000, "1<<VHOST_F_LOG_ALL") \
	X(0x8000000, "1<<VIRTIO_F_ANY_LAYOUT") \
	X(0x10000000, "1<<VIRTIO_RING_F_INDIRECT_DESC") \
	X(0x20000000, "1<<VIRTIO_RING_F_EVENT_IDX") \
	X(0x100000000, "1<<VIRTIO_F_VERSION_1") \
	X(0x200000000, "1<<VIRTIO_F_ACCESS_PLATFORM") \
	X(0x400000000, "1<<VIRTIO_F_RING_PACKED") \
	X(0x800000000, "1<<VIRTIO_F_IN_ORDER") \
	X(0x1000000000, "1<<VIRTIO_F_ORDER_PLATFORM") \
	X(0x2000000000, "1<<VIRTIO_F_SR_IOV") \
	X(0x4000000000, "1<<VIRTIO_F_NOTIFICATION_DATA") \
	X(0x10000000000, "1<<VIRTIO_F_RING_RESET")
const struct xlat_set xlat_vhost_features = {
	.prefix = "VIRTIO_F_???", XLAT_ITEMS(vhost_features), .kind = XLAT_FLAGS,
};

#define vhost_backend_features(X) \
	X(0x2, "1<<VHOST_BACKEND_F_IOTLB_MSG_V2") \
	X(0x4, "1<<VHOST_BACKEND_F_IOTLB_BATCH") \
	X(0x8, "1<<VHOST_BACKEND_F_IOTLB_ASID") \
	X(0x10, "1<<VHOST_BACKEND_F_SUSPEND")
const struct xlat_set xlat_vhost_backend_features = {
	.prefix = "1<<VHOST_BACKEND_F_???",
	XLAT_ITEMS(vhost_backend_features), .kind = XLAT_FLAGS,
};

#define vhost_vring_flags(X) \
	X(0x1, "1<<VHOST_VRING_F_LOG")
const struct xlat_set xlat_vhost_vring_flags = {
	.prefix = "VHOST_VRING_F_???", XLAT_ITEMS(vhost_vring_flags), .kind = XLAT_FLAGS,
};
/* clang-format on */
