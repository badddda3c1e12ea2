/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of tuners, timings, events and parts of video devices:
 * linux/videodev2.h. */
#ifndef RINGSIDE_SYSCALL_XLAT_V4L2_MORE_H
#define RINGSIDE_SYSCALL_XLAT_V4L2_MORE_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_v4l2_tuner_caps, xlat_v4l2_tuner_subs,
	xlat_v4l2_tuner_modes, xlat_v4l2_audcaps, xlat_v4l2_event_types,
	xlat_v4l2_event_ctrl, xlat_v4l2_event_src, xlat_v4l2_dv_types,
	xlat_v4l2_dv_polarities, xlat_v4l2_dv_standards, xlat_v4l2_dv_flags,
	xlat_v4l2_dv_caps, xlat_v4l2_enc_cmds, xlat_v4l2_dec_cmds,
	xlat_v4l2_jpeg_markers, xlat_v4l2_subdev_whence, xlat_v4l2_subdev_caps,
	xlat_v4l2_subdev_client_caps;

#endif
