/* SPDX-License-Identifier: BSD-2-Clause */
/* CRC-32C (Castagnoli), as iSCSI, ext4 and Btrfs have it. */
#ifndef RINGSIDE_TRACEFILE_CRC32C_H
#define RINGSIDE_TRACEFILE_CRC32C_H

#include <stddef.h>
#include <stdint.h>

/* Goes on from `crc`, which is 0 at the beginning. */
uint32_t crc32c(uint32_t crc, const void *data, size_t len);
/* Without the processor's own instruction: what crc32c() must equal. */
uint32_t crc32c_by_table(uint32_t crc, const void *data, size_t len);

#endif
