/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of what ioctl commands of files take: fs.h, fiemap.h, fscrypt.h. */
#include "syscall/xlat/fs_ioctl.h"

/* clang-format off */
#define fiemap_flags(X) \
	X(0x1, "FIEMAP_FLAG_SYNC") \
	X(0x2, "FIEMAP_FLAG_XATTR") \
	X(0x4, "FIEMAP_FLAG_CACHE")
const struct xlat_set xlat_fiemap_flags = {
	.prefix = "FIEMAP_FLAG_???", XLAT_ITEMS(fiemap_flags), .kind = XLAT_FLAGS,
};

#define fiemap_extent_flags(X) \
	X(0x1, "FIEMAP_EXTENT_LAST") \
	X(0x2, "FIEMAP_EXTENT_UNKNOWN") \
	X(0x4, "FIEMAP_EXTENT_DELALLOC") \
	X(0x8, "FIEMAP_EXTENT_ENCODED") \
	X(0x80, "FIEMAP_EXTENT_DATA_ENCRYPTED") \
	X(0x100, "FIEMAP_EXTENT_NOT_ALIGNED") \
	X(0x200, "FIEMAP_EXTENT_DATA_INLINE") \
	X(0x400, "FIEMAP_EXTENT_DATA_TAIL") \
	X(0x800, "FIEMAP_EXTENT_UNWRITTEN") \
	X(0x1000, "FIEMAP_EXTENT_MERGED") \
	X(0x2000, "FIEMAP_EXTENT_SHARED")
const struct xlat_set xlat_fiemap_extent_flags = {
	.prefix = "FIEMAP_EXTENT_???", XLAT_ITEMS(fiemap_extent_flags), .kind = XLAT_FLAGS,
};

#define dedupe_status(X) \
	X(0, "FILE_DEDUPE_RANGE_SAME") \
	X(1, "FILE_DEDUPE_RANGE_DIFFERS")
const struct xlat_set xlat_dedupe_status = {
	.prefix = "FILE_DEDUPE_RANGE_???", XLAT_ITEMS(dedupe_status), .kind = XLAT_ENUM,
};

#define fsverity_hash(X) \
	X(1, "FS_VERITY_HASH_ALG_SHA256") \
	X(2, "FS_VERITY_HASH_ALG_SHA512")
const struct xlat_set xlat_fsverity_hash = {
	.prefix = "FS_VERITY_HASH_ALG_???", XLAT_ITEMS(fsverity_hash), .kind = XLAT_ENUM,
};

#define fsverity_metadata(X) \
	X(1, "FS_VERITY_METADATA_TYPE_MERKLE_TREE") \
	X(2, "FS_VERITY_METADATA_TYPE_DESCRIPTOR") \
	X(3, "FS_VERITY_METADATA_TYPE_SIGNATURE")
const struct xlat_set xlat_fsverity_metadata = {
	.prefix = "FS_VERITY_METADATA_TYPE_???", XLAT_ITEMS(fsverity_metadata), .kind = XLAT_ENUM,
};

#define fscrypt_mode(X) \
	X(1, "FSCRYPT_MODE_AES_256_XTS") \
	X(4, "FSCRYPT_MODE_AES_256_CTS") \
	X(5, "FSCRYPT_MODE_AES_128_CBC") \
	X(6, "FSCRYPT_MODE_AES_128_CTS") \
	X(7, "FSCRYPT_MODE_SM4_XTS") \
	X(8, "FSCRYPT_MODE_SM4_CTS") \
	X(9, "FSCRYPT_MODE_ADIANTUM") \
	X(10, "FSCRYPT_MODE_AES_256_HCTR2")
const struct xlat_set xlat_fscrypt_mode = {
	.prefix = "FSCRYPT_MODE_???", XLAT_ITEMS(fscrypt_mode), .kind = XLAT_ENUM,
};

#define fscrypt_pad(X) \
	X(0, "FSCRYPT_POLICY_FLAGS_PAD_4") \
	X(1, "FSCRYPT_POLICY_FLAGS_PAD_8") \
	X(2, "FSCRYPT_POLICY_FLAGS_PAD_16") \
	X(3, "FSCRYPT_POLICY_FLAGS_PAD_32")
const struct xlat_set xlat_fscrypt_pad = {
	.prefix = "FSCRYPT_POLICY_FLAGS_PAD_???", XLAT_ITEMS(fscrypt_pad), .kind = XLAT_ENUM,
};

#define fscrypt_policy_flags(X) \
	X(0x4, "FSCRYPT_POLICY_FLAG_DIRECT_KEY") \
	X(0x8, "FSCRYPT_POLICY_FLAG_IV_INO_LBLK_64") \
	X(0x10, "FSCRYPT_POLICY_FLAG_IV_INO_LBLK_32")
const struct xlat_set xlat_fscrypt_policy_flags = {
	.prefix = "FSCRYPT_POLICY_FLAG_???", XLAT_ITEMS(fscrypt_policy_flags), .kind = XLAT_FLAGS,
};

#define fscrypt_spec(X) \
	X(1, "FSCRYPT_KEY_SPEC_TYPE_DESCRIPTOR") \
	X(2, "FSCRYPT_KEY_SPEC_TYPE_IDENTIFIER")
const struct xlat_set xlat_fscrypt_spec = {
	.prefix = "FSCRYPT_KEY_SPEC_TYPE_???", XLAT_ITEMS(fscrypt_spec), .kind = XLAT_ENUM,
};

#define fscrypt_status(X) \
	X(1, "FSCRYPT_KEY_STATUS_ABSENT") \
	X(2, "FSCRYPT_KEY_STATUS_PRESENT") \
	X(3, "FSCRYPT_KEY_STATUS_INCOMPLETELY_REMOVED")
const struct xlat_set xlat_fscrypt_status = {
	.prefix = "FSCRYPT_KEY_STATUS_???", XLAT_ITEMS(fscrypt_status), .kind = XLAT_ENUM,
};

#define fscrypt_status_flags(X) \
	X(0x1, "FSCRYPT_KEY_STATUS_FLAG_ADDED_BY_SELF")
const struct xlat_set xlat_fscrypt_status_flags = {
	.prefix = "FSCRYPT_KEY_STATUS_FLAG_???", XLAT_ITEMS(fscrypt_status_flags), .kind = XLAT_FLAGS,
};

#define fscrypt_removal(X) \
	X(0x1, "FSCRYPT_KEY_REMOVAL_STATUS_FLAG_FILES_BUSY") \
	X(0x2, "FSCRYPT_KEY_REMOVAL_STATUS_FLAG_OTHER_USERS")
const struct xlat_set xlat_fscrypt_removal = {
	.prefix = "FSCRYPT_KEY_REMOVAL_STATUS_FLAG_???", XLAT_ITEMS(fscrypt_removal), .kind = XLAT_FLAGS,
};

#define page_is(X) \
	X(0x1, "PAGE_IS_WPALLOWED") \
	X(0x2, "PAGE_IS_WRITTEN") \
	X(0x4, "PAGE_IS_FILE") \
	X(0x8, "PAGE_IS_PRESENT") \
	X(0x10, "PAGE_IS_SWAPPED") \
	X(0x20, "PAGE_IS_PFNZERO") \
	X(0x40, "PAGE_IS_HUGE") \
	X(0x80, "PAGE_IS_SOFT_DIRTY") \
	X(0x100, "PAGE_IS_GUARD")
const struct xlat_set xlat_page_is = {
	.prefix = "PAGE_IS_???", XLAT_ITEMS(page_is), .kind = XLAT_FLAGS,
};

#define pm_scan_flags(X) \
	X(0x1, "PM_SCAN_WP_MATCHING") \
	X(0x2, "PM_SCAN_CHECK_WPASYNC")
const struct xlat_set xlat_pm_scan_flags = {
	.prefix = "PM_SCAN_???", XLAT_ITEMS(pm_scan_flags), .kind = XLAT_FLAGS,
};

#define procmap_flags(X) \
	X(0x1, "PROCMAP_QUERY_VMA_READABLE") \
	X(0x2, "PROCMAP_QUERY_VMA_WRITABLE") \
	X(0x4, "PROCMAP_QUERY_VMA_EXECUTABLE") \
	X(0x8, "PROCMAP_QUERY_VMA_SHARED") \
	X(0x10, "PROCMAP_QUERY_COVERING_OR_NEXT_VMA") \
	X(0x20, "PROCMAP_QUERY_FILE_BACKED_VMA")
const struct xlat_set xlat_procmap_flags = {
	.prefix = "PROCMAP_QUERY_???", XLAT_ITEMS(procmap_flags), .kind = XLAT_FLAGS,
};

#define lbmd_flags(X) \
	X(0x1, "LBMD_PI_CAP_INTEGRITY") \
	X(0x2, "LBMD_PI_CAP_REFTAG")
const struct xlat_set xlat_lbmd_flags = {
	.prefix = "LBMD_???", XLAT_ITEMS(lbmd_flags), .kind = XLAT_FLAGS,
};

#define lbmd_guard(X) \
	X(0, "LBMD_PI_CSUM_NONE") \
	X(1, "LBMD_PI_CSUM_IP") \
	X(2, "LBMD_PI_CSUM_CRC16_T10DIF") \
	X(4, "LBMD_PI_CSUM_CRC64_NVME")
const struct xlat_set xlat_lbmd_guard = {
	.prefix = "LBMD_PI_CSUM_???", XLAT_ITEMS(lbmd_guard), .kind = XLAT_ENUM,
};
#define fs_shutdown(X) \
	X(0, "FS_SHUTDOWN_FLAGS_DEFAULT") \
	X(1, "FS_SHUTDOWN_FLAGS_LOGFLUSH") \
	X(2, "FS_SHUTDOWN_FLAGS_NOLOGFLUSH")
const struct xlat_set xlat_fs_shutdown = {
	.prefix = "FS_SHUTDOWN_FLAGS_???", XLAT_ITEMS(fs_shutdown), .kind = XLAT_ENUM,
};
/* clang-format on */
