/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of sound cards: sound/asound.h, sound/asequencer.h. */
#ifndef RINGSIDE_SYSCALL_XLAT_SOUND_H
#define RINGSIDE_SYSCALL_XLAT_SOUND_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_snd_ctl_elem_types, xlat_snd_ctl_elem_access,
	xlat_snd_pcm_hw_params, xlat_snd_pcm_accesses, xlat_snd_pcm_formats,
	xlat_snd_pcm_subformats, xlat_snd_pcm_tstamps,
	xlat_snd_pcm_tstamp_types, xlat_snd_pcm_info_flags,
	xlat_snd_pcm_sync_flags, xlat_snd_rawmidi_streams,
	xlat_snd_rawmidi_info_flags, xlat_snd_timer_classes,
	xlat_snd_timer_flags, xlat_snd_timer_params, xlat_snd_hwdep_ifaces,
	xlat_snd_seq_client_types, xlat_snd_seq_filters, xlat_snd_seq_remove,
	xlat_snd_seq_port_caps, xlat_snd_seq_port_types,
	xlat_snd_seq_port_flags, xlat_snd_seq_subs_flags, xlat_snd_seq_timers,
	xlat_snd_seq_query, xlat_snd_seq_ump_types;

#endif
