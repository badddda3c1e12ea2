/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of Video4Linux: linux/videodev2.h. */
#ifndef RINGSIDE_SYSCALL_XLAT_IOCTL_V4L2_H
#define RINGSIDE_SYSCALL_XLAT_IOCTL_V4L2_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_v4l2_caps, xlat_v4l2_buf_types,
	xlat_v4l2_pix_fmts, xlat_v4l2_fmt_flags, xlat_v4l2_fields,
	xlat_v4l2_colorspaces, xlat_v4l2_memories, xlat_v4l2_buf_flags,
	xlat_v4l2_buf_caps, xlat_v4l2_cap_parm, xlat_v4l2_modes,
	xlat_v4l2_input_types, xlat_v4l2_output_types, xlat_v4l2_tuner_types,
	xlat_v4l2_ctrl_types, xlat_v4l2_ctrl_flags, xlat_v4l2_ctrl_classes,
	xlat_v4l2_cids, xlat_v4l2_std, xlat_v4l2_sel_targets,
	xlat_v4l2_sel_flags, xlat_v4l2_events, xlat_v4l2_event_flags,
	xlat_v4l2_frmsize, xlat_v4l2_frmival;

#endif
