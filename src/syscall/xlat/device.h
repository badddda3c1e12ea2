/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of devices on buses, of buffers that they share, and of clocks. */
#ifndef RINGSIDE_SYSCALL_XLAT_DEVICE_H
#define RINGSIDE_SYSCALL_XLAT_DEVICE_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_i2c_m_flags, xlat_i2c_funcs,
	xlat_i2c_smbus_size, xlat_i2c_smbus_rw, xlat_spi_mode, xlat_lirc_mode,
	xlat_lirc_features, xlat_tee_impl, xlat_tee_gen_caps,
	xlat_tee_optee_caps, xlat_tee_login, xlat_tee_param_type,
	xlat_dma_buf_sync, xlat_udmabuf_flags, xlat_hid_report_type,
	xlat_hid_report_id, xlat_hid_field_flags, xlat_hiddev_flags,
	xlat_rtc_param, xlat_rtc_feature, xlat_rtc_bsm, xlat_rtc_vl;

#endif
