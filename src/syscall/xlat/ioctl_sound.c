/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of sound cards: sound/asound.h. */
#include "syscall/xlat/ioctl_sound.h"

/* clang-format off */
#define snd_pcm_streams(X) \
	X(0, "SNDRV_PCM_STREAM_PLAYBACK") \
	X(1, "SNDRV_PCM_STREAM_CAPTURE")
const struct xlat_set xlat_snd_pcm_streams = {
	.prefix = "SNDRV_PCM_STREAM_???", XLAT_ITEMS(snd_pcm_streams),
};

#define snd_pcm_states(X) \
	X(0, "SNDRV_PCM_STATE_OPEN") \
	X(1, "SNDRV_PCM_STATE_SETUP") \
	X(2, "SNDRV_PCM_STATE_PREPARED") \
	X(3, "SNDRV_PCM_STATE_RUNNING") \
	X(4, "SNDRV_PCM_STATE_XRUN") \
	X(5, "SNDRV_PCM_STATE_DRAINING") \
	X(6, "SNDRV_PCM_STATE_PAUSED") \
	X(7, "SNDRV_PCM_STATE_SUSPENDED") \
	X(8, "SNDRV_PCM_STATE_DISCONNECTED")
const struct xlat_set xlat_snd_pcm_states = {
	.prefix = "SNDRV_PCM_STATE_???", XLAT_ITEMS(snd_pcm_states),
};

#define snd_pcm_classes(X) \
	X(0, "SNDRV_PCM_CLASS_GENERIC") \
	X(1, "SNDRV_PCM_CLASS_MULTI") \
	X(2, "SNDRV_PCM_CLASS_MODEM") \
	X(3, "SNDRV_PCM_CLASS_DIGITIZER")
const struct xlat_set xlat_snd_pcm_classes = {
	.prefix = "SNDRV_PCM_CLASS_???", XLAT_ITEMS(snd_pcm_classes),
};

#define snd_elem_ifaces(X) \
	X(0, "SNDRV_CTL_ELEM_IFACE_CARD") \
	X(1, "SNDRV_CTL_ELEM_IFACE_HWDEP") \
	X(2, "SNDRV_CTL_ELEM_IFACE_MIXER") \
	X(3, "SNDRV_CTL_ELEM_IFACE_PCM") \
	X(4, "SNDRV_CTL_ELEM_IFACE_RAWMIDI") \
	X(5, "SNDRV_CTL_ELEM_IFACE_TIMER") \
	X(6, "SNDRV_CTL_ELEM_IFACE_SEQUENCER")
const struct xlat_set xlat_snd_elem_ifaces = {
	.prefix = "SNDRV_CTL_ELEM_IFACE_???", XLAT_ITEMS(snd_elem_ifaces),
};
/* clang-format on */
