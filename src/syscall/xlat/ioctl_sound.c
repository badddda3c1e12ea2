/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of sound cards: sound/asound.h. */
#include "syscall/xlat/ioctl_sound.h"

/* clang-format off */
static const struct xlat snd_pcm_streams[] = {
	{ 0, "SNDRV_PCM_STREAM_PLAYBACK" },
	{ 1, "SNDRV_PCM_STREAM_CAPTURE" },
};
const struct xlat_set xlat_snd_pcm_streams = {
	.prefix = "SNDRV_PCM_STREAM_???", XLAT_ITEMS(snd_pcm_streams),
};

static const struct xlat snd_pcm_states[] = {
	{ 0, "SNDRV_PCM_STATE_OPEN" },
	{ 1, "SNDRV_PCM_STATE_SETUP" },
	{ 2, "SNDRV_PCM_STATE_PREPARED" },
	{ 3, "SNDRV_PCM_STATE_RUNNING" },
	{ 4, "SNDRV_PCM_STATE_XRUN" },
	{ 5, "SNDRV_PCM_STATE_DRAINING" },
	{ 6, "SNDRV_PCM_STATE_PAUSED" },
	{ 7, "SNDRV_PCM_STATE_SUSPENDED" },
	{ 8, "SNDRV_PCM_STATE_DISCONNECTED" },
};
const struct xlat_set xlat_snd_pcm_states = {
	.prefix = "SNDRV_PCM_STATE_???", XLAT_ITEMS(snd_pcm_states),
};

static const struct xlat snd_pcm_classes[] = {
	{ 0, "SNDRV_PCM_CLASS_GENERIC" },
	{ 1, "SNDRV_PCM_CLASS_MULTI" },
	{ 2, "SNDRV_PCM_CLASS_MODEM" },
	{ 3, "SNDRV_PCM_CLASS_DIGITIZER" },
};
const struct xlat_set xlat_snd_pcm_classes = {
	.prefix = "SNDRV_PCM_CLASS_???", XLAT_ITEMS(snd_pcm_classes),
};

static const struct xlat snd_elem_ifaces[] = {
	{ 0, "SNDRV_CTL_ELEM_IFACE_CARD" },
	{ 1, "SNDRV_CTL_ELEM_IFACE_HWDEP" },
	{ 2, "SNDRV_CTL_ELEM_IFACE_MIXER" },
	{ 3, "SNDRV_CTL_ELEM_IFACE_PCM" },
	{ 4, "SNDRV_CTL_ELEM_IFACE_RAWMIDI" },
	{ 5, "SNDRV_CTL_ELEM_IFACE_TIMER" },
	{ 6, "SNDRV_CTL_ELEM_IFACE_SEQUENCER" },
};
const struct xlat_set xlat_snd_elem_ifaces = {
	.prefix = "SNDRV_CTL_ELEM_IFACE_???", XLAT_ITEMS(snd_elem_ifaces),
};
/* clang-format on */
