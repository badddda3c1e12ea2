/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of sound cards: sound/asound.h. */
#ifndef RINGSIDE_SYSCALL_XLAT_IOCTL_SOUND_H
#define RINGSIDE_SYSCALL_XLAT_IOCTL_SOUND_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_snd_pcm_streams, xlat_snd_pcm_states,
	xlat_snd_pcm_classes, xlat_snd_elem_ifaces;

#endif
