/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of devices on buses, of buffers that they share, and of clocks. */
#include "syscall/xlat/device.h"

/* clang-format off */
static const struct xlat i2c_m_flags[] = {
	{ 0x1, "I2C_M_RD" }, { 0x10, "I2C_M_TEN" },
	{ 0x200, "I2C_M_DMA_SAFE" }, { 0x400, "I2C_M_RECV_LEN" },
	{ 0x800, "I2C_M_NO_RD_ACK" }, { 0x1000, "I2C_M_IGNORE_NAK" },
	{ 0x2000, "I2C_M_REV_DIR_ADDR" }, { 0x4000, "I2C_M_NOSTART" },
	{ 0x8000, "I2C_M_STOP" },
};
const struct xlat_set xlat_i2c_m_flags = {
	.prefix = "I2C_M_???", XLAT_ITEMS(i2c_m_flags), .kind = XLAT_FLAGS,
};

static const struct xlat i2c_funcs[] = {
	{ 0x1, "I2C_FUNC_I2C" }, { 0x2, "I2C_FUNC_10BIT_ADDR" },
	{ 0x4, "I2C_FUNC_PROTOCOL_MANGLING" }, { 0x8, "I2C_FUNC_SMBUS_PEC" },
	{ 0x10, "I2C_FUNC_NOSTART" }, { 0x20, "I2C_FUNC_SLAVE" },
	{ 0x8000, "I2C_FUNC_SMBUS_BLOCK_PROC_CALL" },
	{ 0x10000, "I2C_FUNC_SMBUS_QUICK" },
	{ 0x20000, "I2C_FUNC_SMBUS_READ_BYTE" },
	{ 0x40000, "I2C_FUNC_SMBUS_WRITE_BYTE" },
	{ 0x80000, "I2C_FUNC_SMBUS_READ_BYTE_DATA" },
	{ 0x100000, "I2C_FUNC_SMBUS_WRITE_BYTE_DATA" },
	{ 0x200000, "I2C_FUNC_SMBUS_READ_WORD_DATA" },
	{ 0x400000, "I2C_FUNC_SMBUS_WRITE_WORD_DATA" },
	{ 0x800000, "I2C_FUNC_SMBUS_PROC_CALL" },
	{ 0x1000000, "I2C_FUNC_SMBUS_READ_BLOCK_DATA" },
	{ 0x2000000, "I2C_FUNC_SMBUS_WRITE_BLOCK_DATA" },
	{ 0x4000000, "I2C_FUNC_SMBUS_READ_I2C_BLOCK" },
	{ 0x8000000, "I2C_FUNC_SMBUS_WRITE_I2C_BLOCK" },
	{ 0x10000000, "I2C_FUNC_SMBUS_HOST_NOTIFY" },
};
const struct xlat_set xlat_i2c_funcs = {
	.prefix = "I2C_FUNC_???", XLAT_ITEMS(i2c_funcs), .kind = XLAT_FLAGS,
};

static const struct xlat i2c_smbus_size[] = {
	{ 0, "I2C_SMBUS_QUICK" }, { 1, "I2C_SMBUS_BYTE" },
	{ 2, "I2C_SMBUS_BYTE_DATA" }, { 3, "I2C_SMBUS_WORD_DATA" },
	{ 4, "I2C_SMBUS_PROC_CALL" }, { 5, "I2C_SMBUS_BLOCK_DATA" },
	{ 6, "I2C_SMBUS_I2C_BLOCK_BROKEN" },
	{ 7, "I2C_SMBUS_BLOCK_PROC_CALL" }, { 8, "I2C_SMBUS_I2C_BLOCK_DATA" },
};
const struct xlat_set xlat_i2c_smbus_size = {
	.prefix = "I2C_SMBUS_???", XLAT_ITEMS(i2c_smbus_size), .kind = XLAT_ENUM,
};

static const struct xlat i2c_smbus_rw[] = {
	{ 0, "I2C_SMBUS_WRITE" }, { 1, "I2C_SMBUS_READ" },
};
const struct xlat_set xlat_i2c_smbus_rw = {
	.prefix = "I2C_SMBUS_???", XLAT_ITEMS(i2c_smbus_rw), .kind = XLAT_ENUM,
};

static const struct xlat spi_mode[] = {
	{ 0x1, "SPI_CPHA" }, { 0x2, "SPI_CPOL" }, { 0x4, "SPI_CS_HIGH" },
	{ 0x8, "SPI_LSB_FIRST" }, { 0x10, "SPI_3WIRE" }, { 0x20, "SPI_LOOP" },
	{ 0x40, "SPI_NO_CS" }, { 0x80, "SPI_READY" }, { 0x100, "SPI_TX_DUAL" },
	{ 0x200, "SPI_TX_QUAD" }, { 0x400, "SPI_RX_DUAL" },
	{ 0x800, "SPI_RX_QUAD" }, { 0x1000, "SPI_CS_WORD" },
	{ 0x2000, "SPI_TX_OCTAL" }, { 0x4000, "SPI_RX_OCTAL" },
	{ 0x8000, "SPI_3WIRE_HIZ" }, { 0x10000, "SPI_RX_CPHA_FLIP" },
	{ 0x20000, "SPI_MOSI_IDLE_LOW" }, { 0x40000, "SPI_MOSI_IDLE_HIGH" },
};
const struct xlat_set xlat_spi_mode = {
	.prefix = "SPI_???", XLAT_ITEMS(spi_mode), .kind = XLAT_FLAGS,
};

static const struct xlat lirc_mode[] = {
	{ 1, "LIRC_MODE_RAW" }, { 2, "LIRC_MODE_PULSE" },
	{ 4, "LIRC_MODE_MODE2" }, { 8, "LIRC_MODE_SCANCODE" },
	{ 16, "LIRC_MODE_LIRCCODE" },
};
const struct xlat_set xlat_lirc_mode = {
	.prefix = "LIRC_MODE_???", XLAT_ITEMS(lirc_mode), .kind = XLAT_ENUM,
};

static const struct xlat lirc_features[] = {
	{ 0x1, "LIRC_CAN_SEND_RAW" }, { 0x2, "LIRC_CAN_SEND_PULSE" },
	{ 0x4, "LIRC_CAN_SEND_MODE2" }, { 0x10, "LIRC_CAN_SEND_LIRCCODE" },
	{ 0x100, "LIRC_CAN_SET_SEND_CARRIER" },
	{ 0x200, "LIRC_CAN_SET_SEND_DUTY_CYCLE" },
	{ 0x10000, "LIRC_CAN_REC_RAW" }, { 0x20000, "LIRC_CAN_REC_PULSE" },
	{ 0x40000, "LIRC_CAN_REC_MODE2" },
	{ 0x80000, "LIRC_CAN_REC_SCANCODE" },
	{ 0x100000, "LIRC_CAN_REC_LIRCCODE" },
	{ 0x1000000, "LIRC_CAN_SET_REC_CARRIER" },
	{ 0x2000000, "LIRC_CAN_MEASURE_CARRIER" },
	{ 0x4000000, "LIRC_CAN_USE_WIDEBAND_RECEIVER" },
	{ 0x10000000, "LIRC_CAN_SET_REC_TIMEOUT" },
	{ 0x20000000, "LIRC_CAN_GET_REC_RESOLUTION" },
	{ 0x80000000, "LIRC_CAN_SET_REC_CARRIER_RANGE" },
};
const struct xlat_set xlat_lirc_features = {
	.prefix = "LIRC_CAN_???", XLAT_ITEMS(lirc_features), .kind = XLAT_FLAGS,
};

static const struct xlat tee_impl[] = {
	{ 1, "TEE_IMPL_ID_OPTEE" }, { 2, "TEE_IMPL_ID_AMDTEE" },
	{ 3, "TEE_IMPL_ID_TSTEE" }, { 4, "TEE_IMPL_ID_QTEE" },
};
const struct xlat_set xlat_tee_impl = {
	.prefix = "TEE_IMPL_ID_???", XLAT_ITEMS(tee_impl), .kind = XLAT_ENUM,
};

static const struct xlat tee_gen_caps[] = {
	{ 0x1, "TEE_GEN_CAP_GP" }, { 0x2, "TEE_GEN_CAP_PRIVILEGED" },
	{ 0x4, "TEE_GEN_CAP_REG_MEM" }, { 0x8, "TEE_GEN_CAP_MEMREF_NULL" },
	{ 0x10, "TEE_GEN_CAP_OBJREF" },
};
const struct xlat_set xlat_tee_gen_caps = {
	.prefix = "TEE_GEN_CAP_???", XLAT_ITEMS(tee_gen_caps), .kind = XLAT_FLAGS,
};

static const struct xlat tee_optee_caps[] = {
	{ 0x1, "TEE_OPTEE_CAP_TZ" },
};
const struct xlat_set xlat_tee_optee_caps = {
	.prefix = "TEE_OPTEE_CAP_???", XLAT_ITEMS(tee_optee_caps), .kind = XLAT_FLAGS,
};

static const struct xlat tee_login[] = {
	{ 0x0, "TEE_IOCTL_LOGIN_PUBLIC" }, { 0x1, "TEE_IOCTL_LOGIN_USER" },
	{ 0x2, "TEE_IOCTL_LOGIN_GROUP" },
	{ 0x4, "TEE_IOCTL_LOGIN_APPLICATION" },
	{ 0x5, "TEE_IOCTL_LOGIN_USER_APPLICATION" },
	{ 0x6, "TEE_IOCTL_LOGIN_GROUP_APPLICATION" },
	{ 0x80000000, "TEE_IOCTL_LOGIN_REE_KERNEL" },
};
const struct xlat_set xlat_tee_login = {
	.prefix = "TEE_IOCTL_LOGIN_???", XLAT_ITEMS(tee_login), .kind = XLAT_ENUM,
};

static const struct xlat tee_param_type[] = {
	{ 0, "TEE_IOCTL_PARAM_ATTR_TYPE_NONE" },
	{ 1, "TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_INPUT" },
	{ 2, "TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_OUTPUT" },
	{ 3, "TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_INOUT" },
	{ 5, "TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_INPUT" },
	{ 6, "TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_OUTPUT" },
	{ 7, "TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_INOUT" },
	{ 8, "TEE_IOCTL_PARAM_ATTR_TYPE_UBUF_INPUT" },
	{ 9, "TEE_IOCTL_PARAM_ATTR_TYPE_UBUF_OUTPUT" },
	{ 10, "TEE_IOCTL_PARAM_ATTR_TYPE_UBUF_INOUT" },
	{ 11, "TEE_IOCTL_PARAM_ATTR_TYPE_OBJREF_INPUT" },
	{ 12, "TEE_IOCTL_PARAM_ATTR_TYPE_OBJREF_OUTPUT" },
	{ 13, "TEE_IOCTL_PARAM_ATTR_TYPE_OBJREF_INOUT" },
};
const struct xlat_set xlat_tee_param_type = {
	.prefix = "TEE_IOCTL_PARAM_ATTR_TYPE_???", XLAT_ITEMS(tee_param_type), .kind = XLAT_ENUM,
};

static const struct xlat dma_buf_sync[] = {
	{ 0x1, "DMA_BUF_SYNC_READ" }, { 0x2, "DMA_BUF_SYNC_WRITE" },
	{ 0x4, "DMA_BUF_SYNC_END" },
};
const struct xlat_set xlat_dma_buf_sync = {
	.prefix = "DMA_BUF_SYNC_???", XLAT_ITEMS(dma_buf_sync), .kind = XLAT_FLAGS,
};

static const struct xlat udmabuf_flags[] = {
	{ 0x1, "UDMABUF_FLAGS_CLOEXEC" },
};
const struct xlat_set xlat_udmabuf_flags = {
	.prefix = "UDMABUF_FLAGS_???", XLAT_ITEMS(udmabuf_flags), .kind = XLAT_FLAGS,
};

static const struct xlat hid_report_type[] = {
	{ 1, "HID_REPORT_TYPE_INPUT" }, { 2, "HID_REPORT_TYPE_OUTPUT" },
	{ 3, "HID_REPORT_TYPE_FEATURE" },
};
const struct xlat_set xlat_hid_report_type = {
	.prefix = "HID_REPORT_TYPE_???", XLAT_ITEMS(hid_report_type), .kind = XLAT_ENUM,
};

static const struct xlat hid_report_id[] = {
	{ 0x100, "HID_REPORT_ID_FIRST" }, { 0x200, "HID_REPORT_ID_NEXT" },
	{ 0xffffffff, "HID_REPORT_ID_UNKNOWN" },
};
const struct xlat_set xlat_hid_report_id = {
	.prefix = "HID_REPORT_ID_???", XLAT_ITEMS(hid_report_id), .kind = XLAT_ENUM,
};

static const struct xlat hid_field_flags[] = {
	{ 0x1, "HID_FIELD_CONSTANT" }, { 0x2, "HID_FIELD_VARIABLE" },
	{ 0x4, "HID_FIELD_RELATIVE" }, { 0x8, "HID_FIELD_WRAP" },
	{ 0x10, "HID_FIELD_NONLINEAR" }, { 0x20, "HID_FIELD_NO_PREFERRED" },
	{ 0x40, "HID_FIELD_NULL_STATE" }, { 0x80, "HID_FIELD_VOLATILE" },
	{ 0x100, "HID_FIELD_BUFFERED_BYTE" },
};
const struct xlat_set xlat_hid_field_flags = {
	.prefix = "HID_FIELD_???", XLAT_ITEMS(hid_field_flags), .kind = XLAT_FLAGS,
};

static const struct xlat hiddev_flags[] = {
	{ 0x1, "HIDDEV_FLAG_UREF" }, { 0x2, "HIDDEV_FLAG_REPORT" },
};
const struct xlat_set xlat_hiddev_flags = {
	.prefix = "HIDDEV_FLAG_???", XLAT_ITEMS(hiddev_flags), .kind = XLAT_FLAGS,
};

static const struct xlat rtc_param[] = {
	{ 0, "RTC_PARAM_FEATURES" }, { 1, "RTC_PARAM_CORRECTION" },
	{ 2, "RTC_PARAM_BACKUP_SWITCH_MODE" },
};
const struct xlat_set xlat_rtc_param = {
	.prefix = "RTC_PARAM_???", XLAT_ITEMS(rtc_param), .kind = XLAT_ENUM,
};

static const struct xlat rtc_feature[] = {
	{ 0, "RTC_FEATURE_ALARM" }, { 1, "RTC_FEATURE_ALARM_RES_MINUTE" },
	{ 2, "RTC_FEATURE_NEED_WEEK_DAY" }, { 3, "RTC_FEATURE_ALARM_RES_2S" },
	{ 4, "RTC_FEATURE_UPDATE_INTERRUPT" }, { 5, "RTC_FEATURE_CORRECTION" },
	{ 6, "RTC_FEATURE_BACKUP_SWITCH_MODE" },
	{ 7, "RTC_FEATURE_ALARM_WAKEUP_ONLY" },
};
const struct xlat_set xlat_rtc_feature = {
	.prefix = "RTC_FEATURE_???", XLAT_ITEMS(rtc_feature), .kind = XLAT_ENUM,
};

static const struct xlat rtc_bsm[] = {
	{ 0, "RTC_BSM_DISABLED" }, { 1, "RTC_BSM_DIRECT" },
	{ 2, "RTC_BSM_LEVEL" }, { 3, "RTC_BSM_STANDBY" },
};
const struct xlat_set xlat_rtc_bsm = {
	.prefix = "RTC_BSM_???", XLAT_ITEMS(rtc_bsm), .kind = XLAT_ENUM,
};

static const struct xlat rtc_vl[] = {
	{ 0x1, "RTC_VL_DATA_INVALID" }, { 0x2, "RTC_VL_BACKUP_LOW" },
	{ 0x4, "RTC_VL_BACKUP_EMPTY" }, { 0x8, "RTC_VL_ACCURACY_LOW" },
	{ 0x10, "RTC_VL_BACKUP_SWITCH" },
};
const struct xlat_set xlat_rtc_vl = {
	.prefix = "RTC_VL_???", XLAT_ITEMS(rtc_vl), .kind = XLAT_FLAGS,
};
/* clang-format on */
