/* SPDX-License-Identifier: BSD-2-Clause */
/* NETLINK_CRYPTO: the kernel's algorithms. */
#include "syscall/netlink/fields.h"

/* clang-format off */
static const struct field crypto_user_alg_members[] = {
	M_STR("cru_name", 64), M_STR("cru_driver_name", 64),
	M_STR("cru_module_name", 64), M_X32("cru_type"), M_X32("cru_mask"),
	M_U32("cru_refcnt"), M_X32("cru_flags"),
};
static const struct layout layout_crypto_user_alg = {
	"crypto_user_alg", LAYOUT_MEMBERS(crypto_user_alg_members)
};
static const struct field crypto_report_larval_members[] = {
	M_STR("type", 64),
};
static const struct layout layout_crypto_report_larval = {
	"crypto_report_larval", LAYOUT_MEMBERS(crypto_report_larval_members)
};

static const struct field crypto_report_hash_members[] = {
	M_STR("type", 64),
	M_U32("blocksize"),
	M_U32("digestsize"),
};
static const struct layout layout_crypto_report_hash = {
	"crypto_report_hash", LAYOUT_MEMBERS(crypto_report_hash_members)
};

static const struct field crypto_report_cipher_members[] = {
	M_STR("type", 64),
	M_U32("blocksize"),
	M_U32("min_keysize"),
	M_U32("max_keysize"),
};
static const struct layout layout_crypto_report_cipher = {
	"crypto_report_cipher", LAYOUT_MEMBERS(crypto_report_cipher_members)
};

static const struct field crypto_report_blkcipher_members[] = {
	M_STR("type", 64),
	M_STR("geniv", 64),
	M_U32("blocksize"),
	M_U32("min_keysize"),
	M_U32("max_keysize"),
	M_U32("ivsize"),
};
static const struct layout layout_crypto_report_blkcipher = {
	"crypto_report_blkcipher", LAYOUT_MEMBERS(crypto_report_blkcipher_members)
};

static const struct field crypto_report_aead_members[] = {
	M_STR("type", 64),
	M_STR("geniv", 64),
	M_U32("blocksize"),
	M_U32("maxauthsize"),
	M_U32("ivsize"),
};
static const struct layout layout_crypto_report_aead = {
	"crypto_report_aead", LAYOUT_MEMBERS(crypto_report_aead_members)
};

static const struct field crypto_report_comp_members[] = {
	M_STR("type", 64),
};
static const struct layout layout_crypto_report_comp = {
	"crypto_report_comp", LAYOUT_MEMBERS(crypto_report_comp_members)
};

static const struct field crypto_report_rng_members[] = {
	M_STR("type", 64),
	M_U32("seedsize"),
};
static const struct layout layout_crypto_report_rng = {
	"crypto_report_rng", LAYOUT_MEMBERS(crypto_report_rng_members)
};

static const struct field crypto_report_akcipher_members[] = {
	M_STR("type", 64),
};
static const struct layout layout_crypto_report_akcipher = {
	"crypto_report_akcipher", LAYOUT_MEMBERS(crypto_report_akcipher_members)
};

static const struct field crypto_report_kpp_members[] = {
	M_STR("type", 64),
};
static const struct layout layout_crypto_report_kpp = {
	"crypto_report_kpp", LAYOUT_MEMBERS(crypto_report_kpp_members)
};

static const struct field crypto_report_acomp_members[] = {
	M_STR("type", 64),
};
static const struct layout layout_crypto_report_acomp = {
	"crypto_report_acomp", LAYOUT_MEMBERS(crypto_report_acomp_members)
};

static const struct nl_attr nl_crypto_items[] = {
	NLA(0, "CRYPTOCFGA_UNSPEC"),
	NLA_U32(1, "CRYPTOCFGA_PRIORITY_VAL"),
	NLA_STRUCT(2, "CRYPTOCFGA_REPORT_LARVAL", layout_crypto_report_larval),
	NLA_STRUCT(3, "CRYPTOCFGA_REPORT_HASH", layout_crypto_report_hash),
	NLA_STRUCT(4, "CRYPTOCFGA_REPORT_BLKCIPHER", layout_crypto_report_blkcipher),
	NLA_STRUCT(5, "CRYPTOCFGA_REPORT_AEAD", layout_crypto_report_aead),
	NLA_STRUCT(6, "CRYPTOCFGA_REPORT_COMPRESS", layout_crypto_report_comp),
	NLA_STRUCT(7, "CRYPTOCFGA_REPORT_RNG", layout_crypto_report_rng),
	NLA_STRUCT(8, "CRYPTOCFGA_REPORT_CIPHER", layout_crypto_report_cipher),
	NLA_STRUCT(9, "CRYPTOCFGA_REPORT_AKCIPHER", layout_crypto_report_akcipher),
	NLA_STRUCT(10, "CRYPTOCFGA_REPORT_KPP", layout_crypto_report_kpp),
	NLA_STRUCT(11, "CRYPTOCFGA_REPORT_ACOMP", layout_crypto_report_acomp),
	NLA_STRUCT(22, "CRYPTOCFGA_REPORT_SIG", layout_crypto_report_akcipher),
};
static NL_SET_OF(nl_crypto, "CRYPTOCFGA_???");

static const struct nl_message messages[] = {
	{ 16, NL_F_NEW, "CRYPTO_MSG_NEWALG", &layout_crypto_user_alg, &nl_crypto },
	{ 17, NL_F_DEL, "CRYPTO_MSG_DELALG", &layout_crypto_user_alg, &nl_crypto },
	{ 18, NL_F_NONE, "CRYPTO_MSG_UPDATEALG", &layout_crypto_user_alg, &nl_crypto },
	{ 19, NL_F_GET, "CRYPTO_MSG_GETALG", &layout_crypto_user_alg, &nl_crypto },
	{ 20, NL_F_DEL, "CRYPTO_MSG_DELRNG" },
	{ 21, NL_F_GET, "CRYPTO_MSG_GETSTAT", &layout_crypto_user_alg, &nl_crypto },
};

/* clang-format on */

const struct nl_family nl_family_crypto = {
	.protocol = 21,
	.prefix = "CRYPTO_MSG_???",
	NL_MESSAGES(messages),
};
