/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of input devices: input-event-codes.h, input.h, uinput.h. */
#include "syscall/xlat/input.h"

/* clang-format off */
static const struct xlat input_prop[] = {
	{ 0, "INPUT_PROP_POINTER" }, { 1, "INPUT_PROP_DIRECT" },
	{ 2, "INPUT_PROP_BUTTONPAD" }, { 3, "INPUT_PROP_SEMI_MT" },
	{ 4, "INPUT_PROP_TOPBUTTONPAD" }, { 5, "INPUT_PROP_POINTING_STICK" },
	{ 6, "INPUT_PROP_ACCELEROMETER" }, { 7, "INPUT_PROP_PRESSUREPAD" },
};
const struct xlat_set xlat_input_prop = {
	.prefix = "INPUT_PROP_???", XLAT_ITEMS(input_prop), .kind = XLAT_ENUM,
};

static const struct xlat input_ev[] = {
	{ 0, "EV_SYN" }, { 1, "EV_KEY" }, { 2, "EV_REL" }, { 3, "EV_ABS" },
	{ 4, "EV_MSC" }, { 5, "EV_SW" }, { 17, "EV_LED" }, { 18, "EV_SND" },
	{ 20, "EV_REP" }, { 21, "EV_FF" }, { 22, "EV_PWR" },
	{ 23, "EV_FF_STATUS" },
};
const struct xlat_set xlat_input_ev = {
	.prefix = "EV_???", XLAT_ITEMS(input_ev), .kind = XLAT_ENUM,
};

static const struct xlat input_syn[] = {
	{ 0, "SYN_REPORT" }, { 1, "SYN_CONFIG" }, { 2, "SYN_MT_REPORT" },
	{ 3, "SYN_DROPPED" },
};
const struct xlat_set xlat_input_syn = {
	.prefix = "SYN_???", XLAT_ITEMS(input_syn), .kind = XLAT_ENUM,
};

static const struct xlat input_key[] = {
	{ 0, "KEY_RESERVED" }, { 1, "KEY_ESC" }, { 2, "KEY_1" },
	{ 3, "KEY_2" }, { 4, "KEY_3" }, { 5, "KEY_4" }, { 6, "KEY_5" },
	{ 7, "KEY_6" }, { 8, "KEY_7" }, { 9, "KEY_8" }, { 10, "KEY_9" },
	{ 11, "KEY_0" }, { 12, "KEY_MINUS" }, { 13, "KEY_EQUAL" },
	{ 14, "KEY_BACKSPACE" }, { 15, "KEY_TAB" }, { 16, "KEY_Q" },
	{ 17, "KEY_W" }, { 18, "KEY_E" }, { 19, "KEY_R" }, { 20, "KEY_T" },
	{ 21, "KEY_Y" }, { 22, "KEY_U" }, { 23, "KEY_I" }, { 24, "KEY_O" },
	{ 25, "KEY_P" }, { 26, "KEY_LEFTBRACE" }, { 27, "KEY_RIGHTBRACE" },
	{ 28, "KEY_ENTER" }, { 29, "KEY_LEFTCTRL" }, { 30, "KEY_A" },
	{ 31, "KEY_S" }, { 32, "KEY_D" }, { 33, "KEY_F" }, { 34, "KEY_G" },
	{ 35, "KEY_H" }, { 36, "KEY_J" }, { 37, "KEY_K" }, { 38, "KEY_L" },
	{ 39, "KEY_SEMICOLON" }, { 40, "KEY_APOSTROPHE" }, { 41, "KEY_GRAVE" },
	{ 42, "KEY_LEFTSHIFT" }, { 43, "KEY_BACKSLASH" }, { 44, "KEY_Z" },
	{ 45, "KEY_X" }, { 46, "KEY_C" }, { 47, "KEY_V" }, { 48, "KEY_B" },
	{ 49, "KEY_N" }, { 50, "KEY_M" }, { 51, "KEY_COMMA" },
	{ 52, "KEY_DOT" }, { 53, "KEY_SLASH" }, { 54, "KEY_RIGHTSHIFT" },
	{ 55, "KEY_KPASTERISK" }, { 56, "KEY_LEFTALT" }, { 57, "KEY_SPACE" },
	{ 58, "KEY_CAPSLOCK" }, { 59, "KEY_F1" }, { 60, "KEY_F2" },
	{ 61, "KEY_F3" }, { 62, "KEY_F4" }, { 63, "KEY_F5" }, { 64, "KEY_F6" },
	{ 65, "KEY_F7" }, { 66, "KEY_F8" }, { 67, "KEY_F9" },
	{ 68, "KEY_F10" }, { 69, "KEY_NUMLOCK" }, { 70, "KEY_SCROLLLOCK" },
	{ 71, "KEY_KP7" }, { 72, "KEY_KP8" }, { 73, "KEY_KP9" },
	{ 74, "KEY_KPMINUS" }, { 75, "KEY_KP4" }, { 76, "KEY_KP5" },
	{ 77, "KEY_KP6" }, { 78, "KEY_KPPLUS" }, { 79, "KEY_KP1" },
	{ 80, "KEY_KP2" }, { 81, "KEY_KP3" }, { 82, "KEY_KP0" },
	{ 83, "KEY_KPDOT" }, { 85, "KEY_ZENKAKUHANKAKU" }, { 86, "KEY_102ND" },
	{ 87, "KEY_F11" }, { 88, "KEY_F12" }, { 89, "KEY_RO" },
	{ 90, "KEY_KATAKANA" }, { 91, "KEY_HIRAGANA" }, { 92, "KEY_HENKAN" },
	{ 93, "KEY_KATAKANAHIRAGANA" }, { 94, "KEY_MUHENKAN" },
	{ 95, "KEY_KPJPCOMMA" }, { 96, "KEY_KPENTER" },
	{ 97, "KEY_RIGHTCTRL" }, { 98, "KEY_KPSLASH" }, { 99, "KEY_SYSRQ" },
	{ 100, "KEY_RIGHTALT" }, { 101, "KEY_LINEFEED" }, { 102, "KEY_HOME" },
	{ 103, "KEY_UP" }, { 104, "KEY_PAGEUP" }, { 105, "KEY_LEFT" },
	{ 106, "KEY_RIGHT" }, { 107, "KEY_END" }, { 108, "KEY_DOWN" },
	{ 109, "KEY_PAGEDOWN" }, { 110, "KEY_INSERT" }, { 111, "KEY_DELETE" },
	{ 112, "KEY_MACRO" }, { 113, "KEY_MUTE" }, { 114, "KEY_VOLUMEDOWN" },
	{ 115, "KEY_VOLUMEUP" }, { 116, "KEY_POWER" }, { 117, "KEY_KPEQUAL" },
	{ 118, "KEY_KPPLUSMINUS" }, { 119, "KEY_PAUSE" }, { 120, "KEY_SCALE" },
	{ 121, "KEY_KPCOMMA" }, { 122, "KEY_HANGEUL" }, { 123, "KEY_HANJA" },
	{ 124, "KEY_YEN" }, { 125, "KEY_LEFTMETA" }, { 126, "KEY_RIGHTMETA" },
	{ 127, "KEY_COMPOSE" }, { 128, "KEY_STOP" }, { 129, "KEY_AGAIN" },
	{ 130, "KEY_PROPS" }, { 131, "KEY_UNDO" }, { 132, "KEY_FRONT" },
	{ 133, "KEY_COPY" }, { 134, "KEY_OPEN" }, { 135, "KEY_PASTE" },
	{ 136, "KEY_FIND" }, { 137, "KEY_CUT" }, { 138, "KEY_HELP" },
	{ 139, "KEY_MENU" }, { 140, "KEY_CALC" }, { 141, "KEY_SETUP" },
	{ 142, "KEY_SLEEP" }, { 143, "KEY_WAKEUP" }, { 144, "KEY_FILE" },
	{ 145, "KEY_SENDFILE" }, { 146, "KEY_DELETEFILE" },
	{ 147, "KEY_XFER" }, { 148, "KEY_PROG1" }, { 149, "KEY_PROG2" },
	{ 150, "KEY_WWW" }, { 151, "KEY_MSDOS" }, { 152, "KEY_COFFEE" },
	{ 153, "KEY_ROTATE_DISPLAY" }, { 154, "KEY_CYCLEWINDOWS" },
	{ 155, "KEY_MAIL" }, { 156, "KEY_BOOKMARKS" }, { 157, "KEY_COMPUTER" },
	{ 158, "KEY_BACK" }, { 159, "KEY_FORWARD" }, { 160, "KEY_CLOSECD" },
	{ 161, "KEY_EJECTCD" }, { 162, "KEY_EJECTCLOSECD" },
	{ 163, "KEY_NEXTSONG" }, { 164, "KEY_PLAYPAUSE" },
	{ 165, "KEY_PREVIOUSSONG" }, { 166, "KEY_STOPCD" },
	{ 167, "KEY_RECORD" }, { 168, "KEY_REWIND" }, { 169, "KEY_PHONE" },
	{ 170, "KEY_ISO" }, { 171, "KEY_CONFIG" }, { 172, "KEY_HOMEPAGE" },
	{ 173, "KEY_REFRESH" }, { 174, "KEY_EXIT" }, { 175, "KEY_MOVE" },
	{ 176, "KEY_EDIT" }, { 177, "KEY_SCROLLUP" },
	{ 178, "KEY_SCROLLDOWN" }, { 179, "KEY_KPLEFTPAREN" },
	{ 180, "KEY_KPRIGHTPAREN" }, { 181, "KEY_NEW" }, { 182, "KEY_REDO" },
	{ 183, "KEY_F13" }, { 184, "KEY_F14" }, { 185, "KEY_F15" },
	{ 186, "KEY_F16" }, { 187, "KEY_F17" }, { 188, "KEY_F18" },
	{ 189, "KEY_F19" }, { 190, "KEY_F20" }, { 191, "KEY_F21" },
	{ 192, "KEY_F22" }, { 193, "KEY_F23" }, { 194, "KEY_F24" },
	{ 200, "KEY_PLAYCD" }, { 201, "KEY_PAUSECD" }, { 202, "KEY_PROG3" },
	{ 203, "KEY_PROG4" }, { 204, "KEY_ALL_APPLICATIONS" },
	{ 205, "KEY_SUSPEND" }, { 206, "KEY_CLOSE" }, { 207, "KEY_PLAY" },
	{ 208, "KEY_FASTFORWARD" }, { 209, "KEY_BASSBOOST" },
	{ 210, "KEY_PRINT" }, { 211, "KEY_HP" }, { 212, "KEY_CAMERA" },
	{ 213, "KEY_SOUND" }, { 214, "KEY_QUESTION" }, { 215, "KEY_EMAIL" },
	{ 216, "KEY_CHAT" }, { 217, "KEY_SEARCH" }, { 218, "KEY_CONNECT" },
	{ 219, "KEY_FINANCE" }, { 220, "KEY_SPORT" }, { 221, "KEY_SHOP" },
	{ 222, "KEY_ALTERASE" }, { 223, "KEY_CANCEL" },
	{ 224, "KEY_BRIGHTNESSDOWN" }, { 225, "KEY_BRIGHTNESSUP" },
	{ 226, "KEY_MEDIA" }, { 227, "KEY_SWITCHVIDEOMODE" },
	{ 228, "KEY_KBDILLUMTOGGLE" }, { 229, "KEY_KBDILLUMDOWN" },
	{ 230, "KEY_KBDILLUMUP" }, { 231, "KEY_SEND" }, { 232, "KEY_REPLY" },
	{ 233, "KEY_FORWARDMAIL" }, { 234, "KEY_SAVE" },
	{ 235, "KEY_DOCUMENTS" }, { 236, "KEY_BATTERY" },
	{ 237, "KEY_BLUETOOTH" }, { 238, "KEY_WLAN" }, { 239, "KEY_UWB" },
	{ 240, "KEY_UNKNOWN" }, { 241, "KEY_VIDEO_NEXT" },
	{ 242, "KEY_VIDEO_PREV" }, { 243, "KEY_BRIGHTNESS_CYCLE" },
	{ 244, "KEY_BRIGHTNESS_AUTO" }, { 245, "KEY_DISPLAY_OFF" },
	{ 246, "KEY_WWAN" }, { 247, "KEY_RFKILL" }, { 248, "KEY_MICMUTE" },
	{ 256, "BTN_0" }, { 257, "BTN_1" }, { 258, "BTN_2" }, { 259, "BTN_3" },
	{ 260, "BTN_4" }, { 261, "BTN_5" }, { 262, "BTN_6" }, { 263, "BTN_7" },
	{ 264, "BTN_8" }, { 265, "BTN_9" }, { 272, "BTN_LEFT" },
	{ 273, "BTN_RIGHT" }, { 274, "BTN_MIDDLE" }, { 275, "BTN_SIDE" },
	{ 276, "BTN_EXTRA" }, { 277, "BTN_FORWARD" }, { 278, "BTN_BACK" },
	{ 279, "BTN_TASK" }, { 288, "BTN_TRIGGER" }, { 289, "BTN_THUMB" },
	{ 290, "BTN_THUMB2" }, { 291, "BTN_TOP" }, { 292, "BTN_TOP2" },
	{ 293, "BTN_PINKIE" }, { 294, "BTN_BASE" }, { 295, "BTN_BASE2" },
	{ 296, "BTN_BASE3" }, { 297, "BTN_BASE4" }, { 298, "BTN_BASE5" },
	{ 299, "BTN_BASE6" }, { 303, "BTN_DEAD" }, { 304, "BTN_SOUTH" },
	{ 305, "BTN_EAST" }, { 306, "BTN_C" }, { 307, "BTN_NORTH" },
	{ 308, "BTN_WEST" }, { 309, "BTN_Z" }, { 310, "BTN_TL" },
	{ 311, "BTN_TR" }, { 312, "BTN_TL2" }, { 313, "BTN_TR2" },
	{ 314, "BTN_SELECT" }, { 315, "BTN_START" }, { 316, "BTN_MODE" },
	{ 317, "BTN_THUMBL" }, { 318, "BTN_THUMBR" }, { 320, "BTN_TOOL_PEN" },
	{ 321, "BTN_TOOL_RUBBER" }, { 322, "BTN_TOOL_BRUSH" },
	{ 323, "BTN_TOOL_PENCIL" }, { 324, "BTN_TOOL_AIRBRUSH" },
	{ 325, "BTN_TOOL_FINGER" }, { 326, "BTN_TOOL_MOUSE" },
	{ 327, "BTN_TOOL_LENS" }, { 328, "BTN_TOOL_QUINTTAP" },
	{ 329, "BTN_STYLUS3" }, { 330, "BTN_TOUCH" }, { 331, "BTN_STYLUS" },
	{ 332, "BTN_STYLUS2" }, { 333, "BTN_TOOL_DOUBLETAP" },
	{ 334, "BTN_TOOL_TRIPLETAP" }, { 335, "BTN_TOOL_QUADTAP" },
	{ 336, "BTN_GEAR_DOWN" }, { 337, "BTN_GEAR_UP" }, { 352, "KEY_OK" },
	{ 353, "KEY_SELECT" }, { 354, "KEY_GOTO" }, { 355, "KEY_CLEAR" },
	{ 356, "KEY_POWER2" }, { 357, "KEY_OPTION" }, { 358, "KEY_INFO" },
	{ 359, "KEY_TIME" }, { 360, "KEY_VENDOR" }, { 361, "KEY_ARCHIVE" },
	{ 362, "KEY_PROGRAM" }, { 363, "KEY_CHANNEL" },
	{ 364, "KEY_FAVORITES" }, { 365, "KEY_EPG" }, { 366, "KEY_PVR" },
	{ 367, "KEY_MHP" }, { 368, "KEY_LANGUAGE" }, { 369, "KEY_TITLE" },
	{ 370, "KEY_SUBTITLE" }, { 371, "KEY_ANGLE" },
	{ 372, "KEY_FULL_SCREEN" }, { 373, "KEY_MODE" },
	{ 374, "KEY_KEYBOARD" }, { 375, "KEY_SCREEN" }, { 376, "KEY_PC" },
	{ 377, "KEY_TV" }, { 378, "KEY_TV2" }, { 379, "KEY_VCR" },
	{ 380, "KEY_VCR2" }, { 381, "KEY_SAT" }, { 382, "KEY_SAT2" },
	{ 383, "KEY_CD" }, { 384, "KEY_TAPE" }, { 385, "KEY_RADIO" },
	{ 386, "KEY_TUNER" }, { 387, "KEY_PLAYER" }, { 388, "KEY_TEXT" },
	{ 389, "KEY_DVD" }, { 390, "KEY_AUX" }, { 391, "KEY_MP3" },
	{ 392, "KEY_AUDIO" }, { 393, "KEY_VIDEO" }, { 394, "KEY_DIRECTORY" },
	{ 395, "KEY_LIST" }, { 396, "KEY_MEMO" }, { 397, "KEY_CALENDAR" },
	{ 398, "KEY_RED" }, { 399, "KEY_GREEN" }, { 400, "KEY_YELLOW" },
	{ 401, "KEY_BLUE" }, { 402, "KEY_CHANNELUP" },
	{ 403, "KEY_CHANNELDOWN" }, { 404, "KEY_FIRST" }, { 405, "KEY_LAST" },
	{ 406, "KEY_AB" }, { 407, "KEY_NEXT" }, { 408, "KEY_RESTART" },
	{ 409, "KEY_SLOW" }, { 410, "KEY_SHUFFLE" }, { 411, "KEY_BREAK" },
	{ 412, "KEY_PREVIOUS" }, { 413, "KEY_DIGITS" }, { 414, "KEY_TEEN" },
	{ 415, "KEY_TWEN" }, { 416, "KEY_VIDEOPHONE" }, { 417, "KEY_GAMES" },
	{ 418, "KEY_ZOOMIN" }, { 419, "KEY_ZOOMOUT" },
	{ 420, "KEY_ZOOMRESET" }, { 421, "KEY_WORDPROCESSOR" },
	{ 422, "KEY_EDITOR" }, { 423, "KEY_SPREADSHEET" },
	{ 424, "KEY_GRAPHICSEDITOR" }, { 425, "KEY_PRESENTATION" },
	{ 426, "KEY_DATABASE" }, { 427, "KEY_NEWS" }, { 428, "KEY_VOICEMAIL" },
	{ 429, "KEY_ADDRESSBOOK" }, { 430, "KEY_MESSENGER" },
	{ 432, "KEY_SPELLCHECK" }, { 433, "KEY_LOGOFF" },
	{ 434, "KEY_DOLLAR" }, { 435, "KEY_EURO" }, { 436, "KEY_FRAMEBACK" },
	{ 437, "KEY_FRAMEFORWARD" }, { 438, "KEY_CONTEXT_MENU" },
	{ 439, "KEY_MEDIA_REPEAT" }, { 440, "KEY_10CHANNELSUP" },
	{ 441, "KEY_10CHANNELSDOWN" }, { 442, "KEY_IMAGES" },
	{ 444, "KEY_NOTIFICATION_CENTER" }, { 445, "KEY_PICKUP_PHONE" },
	{ 446, "KEY_HANGUP_PHONE" }, { 447, "KEY_LINK_PHONE" },
	{ 448, "KEY_DEL_EOL" }, { 449, "KEY_DEL_EOS" },
	{ 450, "KEY_INS_LINE" }, { 451, "KEY_DEL_LINE" }, { 464, "KEY_FN" },
	{ 465, "KEY_FN_ESC" }, { 466, "KEY_FN_F1" }, { 467, "KEY_FN_F2" },
	{ 468, "KEY_FN_F3" }, { 469, "KEY_FN_F4" }, { 470, "KEY_FN_F5" },
	{ 471, "KEY_FN_F6" }, { 472, "KEY_FN_F7" }, { 473, "KEY_FN_F8" },
	{ 474, "KEY_FN_F9" }, { 475, "KEY_FN_F10" }, { 476, "KEY_FN_F11" },
	{ 477, "KEY_FN_F12" }, { 478, "KEY_FN_1" }, { 479, "KEY_FN_2" },
	{ 480, "KEY_FN_D" }, { 481, "KEY_FN_E" }, { 482, "KEY_FN_F" },
	{ 483, "KEY_FN_S" }, { 484, "KEY_FN_B" },
	{ 485, "KEY_FN_RIGHT_SHIFT" }, { 497, "KEY_BRL_DOT1" },
	{ 498, "KEY_BRL_DOT2" }, { 499, "KEY_BRL_DOT3" },
	{ 500, "KEY_BRL_DOT4" }, { 501, "KEY_BRL_DOT5" },
	{ 502, "KEY_BRL_DOT6" }, { 503, "KEY_BRL_DOT7" },
	{ 504, "KEY_BRL_DOT8" }, { 505, "KEY_BRL_DOT9" },
	{ 506, "KEY_BRL_DOT10" }, { 512, "KEY_NUMERIC_0" },
	{ 513, "KEY_NUMERIC_1" }, { 514, "KEY_NUMERIC_2" },
	{ 515, "KEY_NUMERIC_3" }, { 516, "KEY_NUMERIC_4" },
	{ 517, "KEY_NUMERIC_5" }, { 518, "KEY_NUMERIC_6" },
	{ 519, "KEY_NUMERIC_7" }, { 520, "KEY_NUMERIC_8" },
	{ 521, "KEY_NUMERIC_9" }, { 522, "KEY_NUMERIC_STAR" },
	{ 523, "KEY_NUMERIC_POUND" }, { 524, "KEY_NUMERIC_A" },
	{ 525, "KEY_NUMERIC_B" }, { 526, "KEY_NUMERIC_C" },
	{ 527, "KEY_NUMERIC_D" }, { 528, "KEY_CAMERA_FOCUS" },
	{ 529, "KEY_WPS_BUTTON" }, { 530, "KEY_TOUCHPAD_TOGGLE" },
	{ 531, "KEY_TOUCHPAD_ON" }, { 532, "KEY_TOUCHPAD_OFF" },
	{ 533, "KEY_CAMERA_ZOOMIN" }, { 534, "KEY_CAMERA_ZOOMOUT" },
	{ 535, "KEY_CAMERA_UP" }, { 536, "KEY_CAMERA_DOWN" },
	{ 537, "KEY_CAMERA_LEFT" }, { 538, "KEY_CAMERA_RIGHT" },
	{ 539, "KEY_ATTENDANT_ON" }, { 540, "KEY_ATTENDANT_OFF" },
	{ 541, "KEY_ATTENDANT_TOGGLE" }, { 542, "KEY_LIGHTS_TOGGLE" },
	{ 544, "BTN_DPAD_UP" }, { 545, "BTN_DPAD_DOWN" },
	{ 546, "BTN_DPAD_LEFT" }, { 547, "BTN_DPAD_RIGHT" },
	{ 548, "BTN_GRIPL" }, { 549, "BTN_GRIPR" }, { 550, "BTN_GRIPL2" },
	{ 551, "BTN_GRIPR2" }, { 560, "KEY_ALS_TOGGLE" },
	{ 561, "KEY_ROTATE_LOCK_TOGGLE" }, { 562, "KEY_REFRESH_RATE_TOGGLE" },
	{ 576, "KEY_BUTTONCONFIG" }, { 577, "KEY_TASKMANAGER" },
	{ 578, "KEY_JOURNAL" }, { 579, "KEY_CONTROLPANEL" },
	{ 580, "KEY_APPSELECT" }, { 581, "KEY_SCREENSAVER" },
	{ 582, "KEY_VOICECOMMAND" }, { 583, "KEY_ASSISTANT" },
	{ 584, "KEY_KBD_LAYOUT_NEXT" }, { 585, "KEY_EMOJI_PICKER" },
	{ 586, "KEY_DICTATE" }, { 587, "KEY_CAMERA_ACCESS_ENABLE" },
	{ 588, "KEY_CAMERA_ACCESS_DISABLE" },
	{ 589, "KEY_CAMERA_ACCESS_TOGGLE" }, { 590, "KEY_ACCESSIBILITY" },
	{ 591, "KEY_DO_NOT_DISTURB" }, { 592, "KEY_BRIGHTNESS_MIN" },
	{ 593, "KEY_BRIGHTNESS_MAX" }, { 594, "KEY_EPRIVACY_SCREEN_ON" },
	{ 595, "KEY_EPRIVACY_SCREEN_OFF" }, { 596, "KEY_ACTION_ON_SELECTION" },
	{ 597, "KEY_CONTEXTUAL_INSERT" }, { 598, "KEY_CONTEXTUAL_QUERY" },
	{ 608, "KEY_KBDINPUTASSIST_PREV" }, { 609, "KEY_KBDINPUTASSIST_NEXT" },
	{ 610, "KEY_KBDINPUTASSIST_PREVGROUP" },
	{ 611, "KEY_KBDINPUTASSIST_NEXTGROUP" },
	{ 612, "KEY_KBDINPUTASSIST_ACCEPT" },
	{ 613, "KEY_KBDINPUTASSIST_CANCEL" }, { 614, "KEY_RIGHT_UP" },
	{ 615, "KEY_RIGHT_DOWN" }, { 616, "KEY_LEFT_UP" },
	{ 617, "KEY_LEFT_DOWN" }, { 618, "KEY_ROOT_MENU" },
	{ 619, "KEY_MEDIA_TOP_MENU" }, { 620, "KEY_NUMERIC_11" },
	{ 621, "KEY_NUMERIC_12" }, { 622, "KEY_AUDIO_DESC" },
	{ 623, "KEY_3D_MODE" }, { 624, "KEY_NEXT_FAVORITE" },
	{ 625, "KEY_STOP_RECORD" }, { 626, "KEY_PAUSE_RECORD" },
	{ 627, "KEY_VOD" }, { 628, "KEY_UNMUTE" }, { 629, "KEY_FASTREVERSE" },
	{ 630, "KEY_SLOWREVERSE" }, { 631, "KEY_DATA" },
	{ 632, "KEY_ONSCREEN_KEYBOARD" }, { 633, "KEY_PRIVACY_SCREEN_TOGGLE" },
	{ 634, "KEY_SELECTIVE_SCREENSHOT" }, { 635, "KEY_NEXT_ELEMENT" },
	{ 636, "KEY_PREVIOUS_ELEMENT" },
	{ 637, "KEY_AUTOPILOT_ENGAGE_TOGGLE" }, { 638, "KEY_MARK_WAYPOINT" },
	{ 639, "KEY_SOS" }, { 640, "KEY_NAV_CHART" },
	{ 641, "KEY_FISHING_CHART" }, { 642, "KEY_SINGLE_RANGE_RADAR" },
	{ 643, "KEY_DUAL_RANGE_RADAR" }, { 644, "KEY_RADAR_OVERLAY" },
	{ 645, "KEY_TRADITIONAL_SONAR" }, { 646, "KEY_CLEARVU_SONAR" },
	{ 647, "KEY_SIDEVU_SONAR" }, { 648, "KEY_NAV_INFO" },
	{ 649, "KEY_BRIGHTNESS_MENU" }, { 656, "KEY_MACRO1" },
	{ 657, "KEY_MACRO2" }, { 658, "KEY_MACRO3" }, { 659, "KEY_MACRO4" },
	{ 660, "KEY_MACRO5" }, { 661, "KEY_MACRO6" }, { 662, "KEY_MACRO7" },
	{ 663, "KEY_MACRO8" }, { 664, "KEY_MACRO9" }, { 665, "KEY_MACRO10" },
	{ 666, "KEY_MACRO11" }, { 667, "KEY_MACRO12" }, { 668, "KEY_MACRO13" },
	{ 669, "KEY_MACRO14" }, { 670, "KEY_MACRO15" }, { 671, "KEY_MACRO16" },
	{ 672, "KEY_MACRO17" }, { 673, "KEY_MACRO18" }, { 674, "KEY_MACRO19" },
	{ 675, "KEY_MACRO20" }, { 676, "KEY_MACRO21" }, { 677, "KEY_MACRO22" },
	{ 678, "KEY_MACRO23" }, { 679, "KEY_MACRO24" }, { 680, "KEY_MACRO25" },
	{ 681, "KEY_MACRO26" }, { 682, "KEY_MACRO27" }, { 683, "KEY_MACRO28" },
	{ 684, "KEY_MACRO29" }, { 685, "KEY_MACRO30" },
	{ 688, "KEY_MACRO_RECORD_START" }, { 689, "KEY_MACRO_RECORD_STOP" },
	{ 690, "KEY_MACRO_PRESET_CYCLE" }, { 691, "KEY_MACRO_PRESET1" },
	{ 692, "KEY_MACRO_PRESET2" }, { 693, "KEY_MACRO_PRESET3" },
	{ 696, "KEY_KBD_LCD_MENU1" }, { 697, "KEY_KBD_LCD_MENU2" },
	{ 698, "KEY_KBD_LCD_MENU3" }, { 699, "KEY_KBD_LCD_MENU4" },
	{ 700, "KEY_KBD_LCD_MENU5" }, { 701, "KEY_PERFORMANCE" },
	{ 704, "BTN_TRIGGER_HAPPY1" }, { 705, "BTN_TRIGGER_HAPPY2" },
	{ 706, "BTN_TRIGGER_HAPPY3" }, { 707, "BTN_TRIGGER_HAPPY4" },
	{ 708, "BTN_TRIGGER_HAPPY5" }, { 709, "BTN_TRIGGER_HAPPY6" },
	{ 710, "BTN_TRIGGER_HAPPY7" }, { 711, "BTN_TRIGGER_HAPPY8" },
	{ 712, "BTN_TRIGGER_HAPPY9" }, { 713, "BTN_TRIGGER_HAPPY10" },
	{ 714, "BTN_TRIGGER_HAPPY11" }, { 715, "BTN_TRIGGER_HAPPY12" },
	{ 716, "BTN_TRIGGER_HAPPY13" }, { 717, "BTN_TRIGGER_HAPPY14" },
	{ 718, "BTN_TRIGGER_HAPPY15" }, { 719, "BTN_TRIGGER_HAPPY16" },
	{ 720, "BTN_TRIGGER_HAPPY17" }, { 721, "BTN_TRIGGER_HAPPY18" },
	{ 722, "BTN_TRIGGER_HAPPY19" }, { 723, "BTN_TRIGGER_HAPPY20" },
	{ 724, "BTN_TRIGGER_HAPPY21" }, { 725, "BTN_TRIGGER_HAPPY22" },
	{ 726, "BTN_TRIGGER_HAPPY23" }, { 727, "BTN_TRIGGER_HAPPY24" },
	{ 728, "BTN_TRIGGER_HAPPY25" }, { 729, "BTN_TRIGGER_HAPPY26" },
	{ 730, "BTN_TRIGGER_HAPPY27" }, { 731, "BTN_TRIGGER_HAPPY28" },
	{ 732, "BTN_TRIGGER_HAPPY29" }, { 733, "BTN_TRIGGER_HAPPY30" },
	{ 734, "BTN_TRIGGER_HAPPY31" }, { 735, "BTN_TRIGGER_HAPPY32" },
	{ 736, "BTN_TRIGGER_HAPPY33" }, { 737, "BTN_TRIGGER_HAPPY34" },
	{ 738, "BTN_TRIGGER_HAPPY35" }, { 739, "BTN_TRIGGER_HAPPY36" },
	{ 740, "BTN_TRIGGER_HAPPY37" }, { 741, "BTN_TRIGGER_HAPPY38" },
	{ 742, "BTN_TRIGGER_HAPPY39" }, { 743, "BTN_TRIGGER_HAPPY40" },
};
const struct xlat_set xlat_input_key = {
	.prefix = "KEY_???", XLAT_ITEMS(input_key), .kind = XLAT_ENUM,
};

static const struct xlat input_rel[] = {
	{ 0, "REL_X" }, { 1, "REL_Y" }, { 2, "REL_Z" }, { 3, "REL_RX" },
	{ 4, "REL_RY" }, { 5, "REL_RZ" }, { 6, "REL_HWHEEL" },
	{ 7, "REL_DIAL" }, { 8, "REL_WHEEL" }, { 9, "REL_MISC" },
	{ 10, "REL_RESERVED" }, { 11, "REL_WHEEL_HI_RES" },
	{ 12, "REL_HWHEEL_HI_RES" },
};
const struct xlat_set xlat_input_rel = {
	.prefix = "REL_???", XLAT_ITEMS(input_rel), .kind = XLAT_ENUM,
};

static const struct xlat input_abs[] = {
	{ 0, "ABS_X" }, { 1, "ABS_Y" }, { 2, "ABS_Z" }, { 3, "ABS_RX" },
	{ 4, "ABS_RY" }, { 5, "ABS_RZ" }, { 6, "ABS_THROTTLE" },
	{ 7, "ABS_RUDDER" }, { 8, "ABS_WHEEL" }, { 9, "ABS_GAS" },
	{ 10, "ABS_BRAKE" }, { 16, "ABS_HAT0X" }, { 17, "ABS_HAT0Y" },
	{ 18, "ABS_HAT1X" }, { 19, "ABS_HAT1Y" }, { 20, "ABS_HAT2X" },
	{ 21, "ABS_HAT2Y" }, { 22, "ABS_HAT3X" }, { 23, "ABS_HAT3Y" },
	{ 24, "ABS_PRESSURE" }, { 25, "ABS_DISTANCE" }, { 26, "ABS_TILT_X" },
	{ 27, "ABS_TILT_Y" }, { 28, "ABS_TOOL_WIDTH" }, { 32, "ABS_VOLUME" },
	{ 33, "ABS_PROFILE" }, { 34, "ABS_SND_PROFILE" }, { 40, "ABS_MISC" },
	{ 46, "ABS_RESERVED" }, { 47, "ABS_MT_SLOT" },
	{ 48, "ABS_MT_TOUCH_MAJOR" }, { 49, "ABS_MT_TOUCH_MINOR" },
	{ 50, "ABS_MT_WIDTH_MAJOR" }, { 51, "ABS_MT_WIDTH_MINOR" },
	{ 52, "ABS_MT_ORIENTATION" }, { 53, "ABS_MT_POSITION_X" },
	{ 54, "ABS_MT_POSITION_Y" }, { 55, "ABS_MT_TOOL_TYPE" },
	{ 56, "ABS_MT_BLOB_ID" }, { 57, "ABS_MT_TRACKING_ID" },
	{ 58, "ABS_MT_PRESSURE" }, { 59, "ABS_MT_DISTANCE" },
	{ 60, "ABS_MT_TOOL_X" }, { 61, "ABS_MT_TOOL_Y" },
};
const struct xlat_set xlat_input_abs = {
	.prefix = "ABS_???", XLAT_ITEMS(input_abs), .kind = XLAT_ENUM,
};

static const struct xlat input_sw[] = {
	{ 0, "SW_LID" }, { 1, "SW_TABLET_MODE" }, { 2, "SW_HEADPHONE_INSERT" },
	{ 3, "SW_RFKILL_ALL" }, { 4, "SW_MICROPHONE_INSERT" },
	{ 5, "SW_DOCK" }, { 6, "SW_LINEOUT_INSERT" },
	{ 7, "SW_JACK_PHYSICAL_INSERT" }, { 8, "SW_VIDEOOUT_INSERT" },
	{ 9, "SW_CAMERA_LENS_COVER" }, { 10, "SW_KEYPAD_SLIDE" },
	{ 11, "SW_FRONT_PROXIMITY" }, { 12, "SW_ROTATE_LOCK" },
	{ 13, "SW_LINEIN_INSERT" }, { 14, "SW_MUTE_DEVICE" },
	{ 15, "SW_PEN_INSERTED" }, { 16, "SW_MACHINE_COVER" },
	{ 17, "SW_USB_INSERT" },
};
const struct xlat_set xlat_input_sw = {
	.prefix = "SW_???", XLAT_ITEMS(input_sw), .kind = XLAT_ENUM,
};

static const struct xlat input_msc[] = {
	{ 0, "MSC_SERIAL" }, { 1, "MSC_PULSELED" }, { 2, "MSC_GESTURE" },
	{ 3, "MSC_RAW" }, { 4, "MSC_SCAN" }, { 5, "MSC_TIMESTAMP" },
};
const struct xlat_set xlat_input_msc = {
	.prefix = "MSC_???", XLAT_ITEMS(input_msc), .kind = XLAT_ENUM,
};

static const struct xlat input_led[] = {
	{ 0, "LED_NUML" }, { 1, "LED_CAPSL" }, { 2, "LED_SCROLLL" },
	{ 3, "LED_COMPOSE" }, { 4, "LED_KANA" }, { 5, "LED_SLEEP" },
	{ 6, "LED_SUSPEND" }, { 7, "LED_MUTE" }, { 8, "LED_MISC" },
	{ 9, "LED_MAIL" }, { 10, "LED_CHARGING" },
};
const struct xlat_set xlat_input_led = {
	.prefix = "LED_???", XLAT_ITEMS(input_led), .kind = XLAT_ENUM,
};

static const struct xlat input_rep[] = {
	{ 0, "REP_DELAY" }, { 1, "REP_PERIOD" },
};
const struct xlat_set xlat_input_rep = {
	.prefix = "REP_???", XLAT_ITEMS(input_rep), .kind = XLAT_ENUM,
};

static const struct xlat input_snd[] = {
	{ 0, "SND_CLICK" }, { 1, "SND_PROFILE_VIBRATE" }, { 2, "SND_TONE" },
};
const struct xlat_set xlat_input_snd = {
	.prefix = "SND_???", XLAT_ITEMS(input_snd), .kind = XLAT_ENUM,
};

static const struct xlat input_ff[] = {
	{ 79, "FF_HAPTIC" }, { 80, "FF_RUMBLE" }, { 81, "FF_PERIODIC" },
	{ 82, "FF_CONSTANT" }, { 83, "FF_SPRING" }, { 84, "FF_FRICTION" },
	{ 85, "FF_DAMPER" }, { 86, "FF_INERTIA" }, { 87, "FF_RAMP" },
	{ 88, "FF_SQUARE" }, { 89, "FF_TRIANGLE" }, { 90, "FF_SINE" },
	{ 91, "FF_SAW_UP" }, { 92, "FF_SAW_DOWN" }, { 93, "FF_CUSTOM" },
	{ 96, "FF_GAIN" }, { 97, "FF_AUTOCENTER" },
};
const struct xlat_set xlat_input_ff = {
	.prefix = "FF_???", XLAT_ITEMS(input_ff), .kind = XLAT_ENUM,
};

static const struct xlat input_ff_status[] = {
	{ 0, "FF_STATUS_STOPPED" }, { 1, "FF_STATUS_PLAYING" },
};
const struct xlat_set xlat_input_ff_status = {
	.prefix = "FF_STATUS_???", XLAT_ITEMS(input_ff_status), .kind = XLAT_ENUM,
};

static const struct xlat input_bus[] = {
	{ 1, "BUS_PCI" }, { 2, "BUS_ISAPNP" }, { 3, "BUS_USB" },
	{ 4, "BUS_HIL" }, { 5, "BUS_BLUETOOTH" }, { 6, "BUS_VIRTUAL" },
	{ 16, "BUS_ISA" }, { 17, "BUS_I8042" }, { 18, "BUS_XTKBD" },
	{ 19, "BUS_RS232" }, { 20, "BUS_GAMEPORT" }, { 21, "BUS_PARPORT" },
	{ 22, "BUS_AMIGA" }, { 23, "BUS_ADB" }, { 24, "BUS_I2C" },
	{ 25, "BUS_HOST" }, { 26, "BUS_GSC" }, { 27, "BUS_ATARI" },
	{ 28, "BUS_SPI" }, { 29, "BUS_RMI" }, { 30, "BUS_CEC" },
	{ 31, "BUS_INTEL_ISHTP" }, { 32, "BUS_AMD_SFH" }, { 33, "BUS_SDW" },
};
const struct xlat_set xlat_input_bus = {
	.prefix = "BUS_???", XLAT_ITEMS(input_bus), .kind = XLAT_ENUM,
};

static const struct xlat input_mask_flags[] = {
	{ 0x1, "INPUT_KEYMAP_BY_INDEX" },
};
const struct xlat_set xlat_input_mask_flags = {
	.prefix = "INPUT_KEYMAP_???", XLAT_ITEMS(input_mask_flags), .kind = XLAT_FLAGS,
};

static const struct xlat ui_ff[] = {
	{ 1, "UI_FF_UPLOAD" }, { 2, "UI_FF_ERASE" },
};
const struct xlat_set xlat_ui_ff = {
	.prefix = "UI_FF_???", XLAT_ITEMS(ui_ff), .kind = XLAT_ENUM,
};
/* clang-format on */
