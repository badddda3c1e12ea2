/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=add_key,request_key,keyctl -a4 */
/* Keys and keyrings: all operations of keyctl(2). */
#include "sys_spec.h"

#include <linux/keyctl.h>
#include <sys/uio.h>

static long ctl(long op, long a, long b, long c, long d)
{
	return syscall(SYS_keyctl, op, a, b, c, d);
}

#define P(x) ((long)(x))

static void keys(void)
{
	char buf[256];
	long ring, key, r;

	ring = ctl(KEYCTL_JOIN_SESSION_KEYRING, P("ringside"), 0, 0, 0);
	if (ring < 0)
		exit(SKIP);
	printf("keyctl(KEYCTL_JOIN_SESSION_KEYRING, \"ringside\") = %s\n",
	       result(ring));
	key = syscall(SYS_add_key, "user", "some key", "secret", 6L,
		      KEY_SPEC_SESSION_KEYRING);
	printf("add_key(\"user\", \"some key\", \"secret\", 6, "
	       "KEY_SPEC_SESSION_KEYRING) = %s\n", result(key));
	r = syscall(SYS_request_key, "user", "no such", NULL, 0L);
	printf("request_key(\"user\", \"no such\", NULL, 0) = %s\n", result(r));
	r = ctl(KEYCTL_DESCRIBE, key, P(buf), sizeof(buf), 0);
	printf("keyctl(KEYCTL_DESCRIBE, %ld, \"%.32s\"%s, 256) = %s\n", key,
	       buf, r - 1 > 32 ? "..." : "", result(r));
	r = ctl(KEYCTL_READ, key, P(buf), sizeof(buf), 0);
	printf("keyctl(KEYCTL_READ, %ld, \"secret\", 256) = %s\n", key,
	       result(r));
	r = ctl(KEYCTL_MOVE, key, KEY_SPEC_SESSION_KEYRING,
		KEY_SPEC_THREAD_KEYRING, 3);
	printf("keyctl(KEYCTL_MOVE, %ld, KEY_SPEC_SESSION_KEYRING, "
	       "KEY_SPEC_THREAD_KEYRING, KEYCTL_MOVE_EXCL|0x2) = %s\n", key,
	       result(r));
	r = ctl(KEYCTL_RESTRICT_KEYRING, ring, P("none"), P("builtin_trusted"),
		0);
	printf("keyctl(KEYCTL_RESTRICT_KEYRING, %ld, \"none\", "
	       "\"builtin_trusted\") = %s\n", ring, result(r));
	r = ctl(KEYCTL_REJECT, 12, 34, 113, 0);
	printf("keyctl(KEYCTL_REJECT, 12, 34, EHOSTUNREACH, 0) = %s\n",
	       result(r));
	r = ctl(KEYCTL_WATCH_KEY, key, -1, 5, 0);
	printf("keyctl(KEYCTL_WATCH_KEY, %ld, -1, 5) = %s\n", key, result(r));
}

static void caps(void)
{
	unsigned char buf[4] = { 0 };
	long r = ctl(KEYCTL_CAPABILITIES, P(buf), 1, 0, 0);

	if (r < 1)
		return;
	printf("keyctl(KEYCTL_CAPABILITIES, [");
	for (unsigned i = 0, n = 0; i < 8; i++) {
		static const char *const names[] = {
			"CAPABILITIES", "PERSISTENT_KEYRINGS",
			"DIFFIE_HELLMAN", "PUBLIC_KEY", "BIG_KEY",
			"INVALIDATE", "RESTRICT_KEYRING", "MOVE",
		};

		if (buf[0] & 1 << i)
			printf("%sKEYCTL_CAPS0_%s", n++ ? "|" : "", names[i]);
	}
	printf("], 1) = %s\n", result(r));
}

static void asymmetric(void)
{
	struct keyctl_dh_params dh = { { 1 }, 2, 3 };
	struct keyctl_kdf_params kdf = { "sha256", BAD, 0, { 0 } };
	struct keyctl_pkey_params params = { 77, 4, { 16 }, { 0 } };
	struct iovec iov[2] = { { "one", 3 }, { "four", 4 } };
	char out[64];
	long r;

	r = ctl(KEYCTL_INSTANTIATE_IOV, 5, P(iov), 2, -8);
	printf("keyctl(KEYCTL_INSTANTIATE_IOV, 5, [{iov_base=\"one\", "
	       "iov_len=3}, {iov_base=\"four\", iov_len=4}], 2, "
	       "KEY_SPEC_REQUESTOR_KEYRING) = %s\n", result(r));
	r = ctl(KEYCTL_DH_COMPUTE, P(&dh), P(out), 64, P(&kdf));
	printf("keyctl(KEYCTL_DH_COMPUTE, {private=1, prime=2, base=3}, %p, "
	       "64, {hashname=\"sha256\", otherinfo=0x1, otherinfolen=0}) = "
	       "%s\n", (void *)out, result(r));
	kdf.otherinfo = "other";
	kdf.otherinfolen = 5;
	r = ctl(KEYCTL_DH_COMPUTE, P(at_end(&dh, 8)), P(out), 64, P(&kdf));
	printf("keyctl(KEYCTL_DH_COMPUTE, %p, %p, 64, {hashname=\"sha256\", "
	       "otherinfo=\"other\", otherinfolen=5}) = %s\n", at_end(NULL, 8),
	       (void *)out, result(r));
	r = ctl(KEYCTL_PKEY_QUERY, 77, 0, P("enc=pkcs1"), P(out));
	printf("keyctl(KEYCTL_PKEY_QUERY, 77, 0, \"enc=pkcs1\", %p) = %s\n",
	       (void *)out, result(r));
	r = ctl(KEYCTL_PKEY_SIGN, P(&params), P("hash=sha1"), P("data"),
		P(out));
	printf("keyctl(KEYCTL_PKEY_SIGN, {key_id=77, in_len=4, out_len=16}, "
	       "\"hash=sha1\", \"data\", %p) = %s\n", (void *)out, result(r));
	params.in2_len = 3;
	r = ctl(KEYCTL_PKEY_VERIFY, P(&params), P(""), P("data"), P("signed"));
	printf("keyctl(KEYCTL_PKEY_VERIFY, {key_id=77, in_len=4, in2_len=3}, "
	       "\"\", \"data\", \"sig\") = %s\n", result(r));
}

int main(void)
{
	keys();
	caps();
	asymmetric();
	return 0;
}
