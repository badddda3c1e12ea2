/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of devices on buses, of buffers that they share, and of clocks. */
#include "syscall/xlat/device.h"

/* clang-format off */
#define i2c_m_flags(X) \
	X(0x1, "I2C_M_RD") \
	X(0x10, "I2C_M_TEN") \
	X(0x200, "I2C_M_DMA_SAFE") \
	X(0x400, "I2C_M_RECV_LEN") \
	X(0x800, "I2C_M_NO_RD_ACK") \
	X(0x1000, "I2C_M_IGNORE_NAK") \
	X(0x2000, "I2C_M_REV_DIR_ADDR") \
	X(0x4000, "I2C_M_NOSTART") \
	X(0x8000, "I2C_M_STOP")
const struct xlat_set xlat_i2c_m_flags = {
	.prefix = "I2C_M_???", XLAT_ITEMS(i2c_m_flags), .kind = XLAT_FLAGS,
};

#define i2c_funcs(X) \
	X(0x1, "I2C_FUNC_I2C") \
	X(0x2, "I2C_FUNC_10BIT_ADDR") \
	X(0x4, "I2C_FUNC_PROTOCOL_MANGLING") \
	X(0x8, "I2C_FUNC_SMBUS_PEC") \
	X(0x10, "I2C_FUNC_NOSTART") \
	X(0x20, "I2C_FUNC_SLAVE") \
	X(0x8000, "I2C_FUNC_SMBUS_BLOCK_PROC_CALL") \
	X(0x10000, "I2C_FUNC_SMBUS_QUICK") \
	X(0x20000, "I2C_FUNC_SMBUS_READ_BYTE") \
	X(0x40000, "I2C_FUNC_SMBUS_WRITE_BYTE") \
	X(0x80000, "I2C_FUNC_SMBUS_READ_BYTE_DATA") \
	X(0x100000, "I2C_FUNC_SMBUS_WRITE_BYTE_DATA") \
	X(0x200000, "I2C_FUNC_SMBUS_READ_WORD_DATA") \
	X(0x400000, "I2C_FUNC_SMBUS_WRITE_WORD_DATA") \
	X(0x800000, "I2C_FUNC_SMBUS_PROC_CALL") \
	X(0x1000000, "I2C_FUNC_SMBUS_READ_BLOCK_DATA") \
	X(0x2000000, "I2C_FUNC_SMBUS_WRITE_BLOCK_DATA") \
	X(0x4000000, "I2C_FUNC_SMBUS_READ_I2C_BLOCK") \
	X(0x8000000, "I2C_FUNC_SMBUS_WRITE_I2C_BLOCK") \
	X(0x10000000, "I2C_FUNC_SMBUS_HOST_NOTIFY")
const struct xlat_set xlat_i2c_funcs = {
	.prefix = "I2C_FUNC_???", XLAT_ITEMS(i2c_funcs), .kind = XLAT_FLAGS,
};

#define i2c_smbus_size(X) \
	X(0, "I2C_SMBUS_QUICK") \
	X(1, "I2C_SMBUS_BYTE") \
	X(2, "I2C_SMBUS_BYTE_DATA") \
	X(3, "I2C_SMBUS_WORD_DATA") \
	X(4, "I2C_SMBUS_PROC_CALL") \
	X(5, "I2C_SMBUS_BLOCK_DATA") \
	X(6, "I2C_SMBUS_I2C_BLOCK_BROKEN") \
	X(7, "I2C_SMBUS_BLOCK_PROC_CALL") \
	X(8, "I2C_SMBUS_I2C_BLOCK_DATA")
const struct xlat_set xlat_i2c_smbus_size = {
	.prefix = "I2C_SMBUS_???", XLAT_ITEMS(i2c_smbus_size), .kind = XLAT_ENUM,
};

#define i2c_smbus_rw(X) \
	X(0, "I2C_SMBUS_WRITE") \
	X(1, "I2C_SMBUS_READ")
const struct xlat_set xlat_i2c_smbus_rw = {
	.prefix = "I2C_SMBUS_???", XLAT_ITEMS(i2c_smbus_rw), .kind = XLAT_ENUM,
};

#define spi_mode(X) \
	X(0x1, "SPI_CPHA") \
	X(0x2, "SPI_CPOL") \
	X(0x4, "SPI_CS_HIGH") \
	X(0x8, "SPI_LSB_FIRST") \
	X(0x10, "SPI_3WIRE") \
	X(0x20, "SPI_LOOP") \
	X(0x40, "SPI_NO_CS") \
	X(0x80, "SPI_READY") \
	X(0x100, "SPI_TX_DUAL") \
	X(0x200, "SPI_TX_QUAD") \
	X(0x400, "SPI_RX_DUAL") \
	X(0x800, "SPI_RX_QUAD") \
	X(0x1000, "SPI_CS_WORD") \
	X(0x2000, "SPI_TX_OCTAL") \
	X(0x4000, "SPI_RX_OCTAL") \
	X(0x8000, "SPI_3WIRE_HIZ") \
	X(0x10000, "SPI_RX_CPHA_FLIP") \
	X(0x20000, "SPI_MOSI_IDLE_LOW") \
	X(0x40000, "SPI_MOSI_IDLE_HIGH")
const struct xlat_set xlat_spi_mode = {
	.prefix = "SPI_???", XLAT_ITEMS(spi_mode), .kind = XLAT_FLAGS,
};

#define lirc_mode(X) \
	X(1, "LIRC_MODE_RAW") \
	X(2, "LIRC_MODE_PULSE") \
	X(4, "LIRC_MODE_MODE2") \
	X(8, "LIRC_MODE_SCANCODE") \
	X(16, "LIRC_MODE_LIRCCODE")
const struct xlat_set xlat_lirc_mode = {
	.prefix = "LIRC_MODE_???", XLAT_ITEMS(lirc_mode), .kind = XLAT_ENUM,
};

#define lirc_features(X) \
	X(0x1, "LIRC_CAN_SEND_RAW") \
	X(0x2, "LIRC_CAN_SEND_PULSE") \
	X(0x4, "LIRC_CAN_SEND_MODE2") \
	X(0x10, "LIRC_CAN_SEND_LIRCCODE") \
	X(0x100, "LIRC_CAN_SET_SEND_CARRIER") \
	X(0x200, "LIRC_CAN_SET_SEND_DUTY_CYCLE") \
	X(0x10000, "LIRC_CAN_REC_RAW") \
	X(0x20000, "LIRC_CAN_REC_PULSE") \
	X(0x40000, "LIRC_CAN_REC_MODE2") \
	X(0x80000, "LIRC_CAN_REC_SCANCODE") \
	X(0x100000, "LIRC_CAN_REC_LIRCCODE") \
	X(0x1000000, "LIRC_CAN_SET_REC_CARRIER") \
	X(0x2000000, "LIRC_CAN_MEASURE_CARRIER") \
	X(0x4000000, "LIRC_CAN_USE_WIDEBAND_RECEIVER") \
	X(0x10000000, "LIRC_CAN_SET_REC_TIMEOUT") \
	X(0x20000000, "LIRC_CAN_GET_REC_RESOLUTION") \
	X(0x80000000, "LIRC_CAN_SET_REC_CARRIER_RANGE")
const struct xlat_set xlat_lirc_features = {
	.prefix = "LIRC_CAN_???", XLAT_ITEMS(lirc_features), .kind = XLAT_FLAGS,
};

#define tee_impl(X) \
	X(1, "TEE_IMPL_ID_OPTEE") \
	X(2, "TEE_IMPL_ID_AMDTEE") \
	X(3, "TEE_IMPL_ID_TSTEE") \
	X(4, "TEE_IMPL_ID_QTEE")
const struct xlat_set xlat_tee_impl = {
	.prefix = "TEE_IMPL_ID_???", XLAT_ITEMS(tee_impl), .kind = XLAT_ENUM,
};

#define tee_gen_caps(X) \
	X(0x1, "TEE_GEN_CAP_GP") \
	X(0x2, "TEE_GEN_CAP_PRIVILEGED") \
	X(0x4, "TEE_GEN_CAP_REG_MEM") \
	X(0x8, "TEE_GEN_CAP_MEMREF_NULL") \
	X(0x10, "TEE_GEN_CAP_OBJREF")
const struct xlat_set xlat_tee_gen_caps = {
	.prefix = "TEE_GEN_CAP_???", XLAT_ITEMS(tee_gen_caps), .kind = XLAT_FLAGS,
};

#define tee_optee_caps(X) \
	X(0x1, "TEE_OPTEE_CAP_TZ")
const struct xlat_set xlat_tee_optee_caps = {
	.prefix = "TEE_OPTEE_CAP_???", XLAT_ITEMS(tee_optee_caps), .kind = XLAT_FLAGS,
};

#define tee_login(X) \
	X(0x0, "TEE_IOCTL_LOGIN_PUBLIC") \
	X(0x1, "TEE_IOCTL_LOGIN_USER") \
	X(0x2, "TEE_IOCTL_LOGIN_GROUP") \
	X(0x4, "TEE_IOCTL_LOGIN_APPLICATION") \
	X(0x5, "TEE_IOCTL_LOGIN_USER_APPLICATION") \
	X(0x6, "TEE_IOCTL_LOGIN_GROUP_APPLICATION") \
	X(0x80000000, "TEE_IOCTL_LOGIN_REE_KERNEL")
const struct xlat_set xlat_tee_login = {
	.prefix = "TEE_IOCTL_LOGIN_???", XLAT_ITEMS(tee_login), .kind = XLAT_ENUM,
};

#define tee_param_type(X) \
	X(0, "TEE_IOCTL_PARAM_ATTR_TYPE_NONE") \
	X(1, "TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_INPUT") \
	X(2, "TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_OUTPUT") \
	X(3, "TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_INOUT") \
	X(5, "TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_INPUT") \
	X(6, "TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_OUTPUT") \
	X(7, "TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_INOUT") \
	X(8, "TEE_IOCTL_PARAM_ATTR_TYPE_UBUF_INPUT") \
	X(9, "TEE_IOCTL_PARAM_ATTR_TYPE_UBUF_OUTPUT") \
	X(10, "TEE_IOCTL_PARAM_ATTR_TYPE_UBUF_INOUT") \
	X(11, "TEE_IOCTL_PARAM_ATTR_TYPE_OBJREF_INPUT") \
	X(12, "TEE_IOCTL_PARAM_ATTR_TYPE_OBJREF_OUTPUT") \
	X(13, "TEE_IOCTL_PARAM_ATTR_TYPE_OBJREF_INOUT")
const struct xlat_set xlat_tee_param_type = {
	.prefix = "TEE_IOCTL_PARAM_ATTR_TYPE_???", XLAT_ITEMS(tee_param_type), .kind = XLAT_ENUM,
};

#define dma_buf_sync(X) \
	X(0x1, "DMA_BUF_SYNC_READ") \
	X(0x2, "DMA_BUF_SYNC_WRITE") \
	X(0x4, "DMA_BUF_SYNC_END")
const struct xlat_set xlat_dma_buf_sync = {
	.prefix = "DMA_BUF_SYNC_???", XLAT_ITEMS(dma_buf_sync), .kind = XLAT_FLAGS,
};

#define udmabuf_flags(X) \
	X(0x1, "UDMABUF_FLAGS_CLOEXEC")
const struct xlat_set xlat_udmabuf_flags = {
	.prefix = "UDMABUF_FLAGS_???", XLAT_ITEMS(udmabuf_flags), .kind = XLAT_FLAGS,
};

#define hid_report_type(X) \
	X(1, "HID_REPORT_TYPE_INPUT") \
	X(2, "HID_REPORT_TYPE_OUTPUT") \
	X(3, "HID_REPORT_TYPE_FEATURE")
const struct xlat_set xlat_hid_report_type = {
	.prefix = "HID_REPORT_TYPE_???", XLAT_ITEMS(hid_report_type), .kind = XLAT_ENUM,
};

#define hid_report_id(X) \
	X(0x100, "HID_REPORT_ID_FIRST") \
	X(0x200, "HID_REPORT_ID_NEXT") \
	X(0xffffffff, "HID_REPORT_ID_UNKNOWN")
const struct xlat_set xlat_hid_report_id = {
	.prefix = "HID_REPORT_ID_???", XLAT_ITEMS(hid_report_id), .kind = XLAT_ENUM,
};

#define hid_field_flags(X) \
	X(0x1, "HID_FIELD_CONSTANT") \
	X(0x2, "HID_FIELD_VARIABLE") \
	X(0x4, "HID_FIELD_RELATIVE") \
	X(0x8, "HID_FIELD_WRAP") \
	X(0x10, "HID_FIELD_NONLINEAR") \
	X(0x20, "HID_FIELD_NO_PREFERRED") \
	X(0x40, "HID_FIELD_NULL_STATE") \
	X(0x80, "HID_FIELD_VOLATILE") \
	X(0x100, "HID_FIELD_BUFFERED_BYTE")
const struct xlat_set xlat_hid_field_flags = {
	.prefix = "HID_FIELD_???", XLAT_ITEMS(hid_field_flags), .kind = XLAT_FLAGS,
};

#define hiddev_flags(X) \
	X(0x1, "HIDDEV_FLAG_UREF") \
	X(0x2, "HIDDEV_FLAG_REPORT")
const struct xlat_set xlat_hiddev_flags = {
	.prefix = "HIDDEV_FLAG_???", XLAT_ITEMS(hiddev_flags), .kind = XLAT_FLAGS,
};

#define rtc_param(X) \
	X(0, "RTC_PARAM_FEATURES") \
	X(1, "RTC_PARAM_CORRECTION") \
	X(2, "RTC_PARAM_BACKUP_SWITCH_MODE")
const struct xlat_set xlat_rtc_param = {
	.prefix = "RTC_PARAM_???", XLAT_ITEMS(rtc_param), .kind = XLAT_ENUM,
};

#define rtc_feature(X) \
	X(0, "RTC_FEATURE_ALARM") \
	X(1, "RTC_FEATURE_ALARM_RES_MINUTE") \
	X(2, "RTC_FEATURE_NEED_WEEK_DAY") \
	X(3, "RTC_FEATURE_ALARM_RES_2S") \
	X(4, "RTC_FEATURE_UPDATE_INTERRUPT") \
	X(5, "RTC_FEATURE_CORRECTION") \
	X(6, "RTC_FEATURE_BACKUP_SWITCH_MODE") \
	X(7, "RTC_FEATURE_ALARM_WAKEUP_ONLY")
const struct xlat_set xlat_rtc_feature = {
	.prefix = "RTC_FEATURE_???", XLAT_ITEMS(rtc_feature), .kind = XLAT_ENUM,
};

#define rtc_bsm(X) \
	X(0, "RTC_BSM_DISABLED") \
	X(1, "RTC_BSM_DIRECT") \
	X(2, "RTC_BSM_LEVEL") \
	X(3, "RTC_BSM_STANDBY")
const struct xlat_set xlat_rtc_bsm = {
	.prefix = "RTC_BSM_???", XLAT_ITEMS(rtc_bsm), .kind = XLAT_ENUM,
};

#define rtc_vl(X) \
	X(0x1, "RTC_VL_DATA_INVALID") \
	X(0x2, "RTC_VL_BACKUP_LOW") \
	X(0x4, "RTC_VL_BACKUP_EMPTY") \
	X(0x8, "RTC_VL_ACCURACY_LOW") \
	X(0x10, "RTC_VL_BACKUP_SWITCH")
const struct xlat_set xlat_rtc_vl = {
	.prefix = "RTC_VL_???", XLAT_ITEMS(rtc_vl), .kind = XLAT_FLAGS,
};
/* clang-format on */
