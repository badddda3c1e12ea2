/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of framebuffers and CEC adapters: linux/fb.h, linux/cec.h. */
#ifndef RINGSIDE_SYSCALL_XLAT_IOCTL_FB_H
#define RINGSIDE_SYSCALL_XLAT_IOCTL_FB_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_fb_types, xlat_fb_visuals, xlat_fb_blanks,
	xlat_fb_activate, xlat_fb_sync, xlat_fb_vmode, xlat_fb_vblank,
	xlat_cec_caps, xlat_cec_events, xlat_cec_event_flags,
	xlat_cec_rx_status, xlat_cec_tx_status, xlat_cec_msg_flags,
	xlat_cec_log_flags;

#endif
