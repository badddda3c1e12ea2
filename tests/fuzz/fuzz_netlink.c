/* SPDX-License-Identifier: BSD-2-Clause */
/* The messages of a datagram of netlink(7), and their attributes. */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "basic/netlink.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct datagram {
	const unsigned char *p, *end;
	int answer;
	unsigned calls;
};

static int take_message(void *owner, uint16_t type, const void *data,
			size_t len)
{
	const unsigned char *p = data;
	struct datagram *d = owner;
	unsigned char sum = 0;

	if (p < d->p || len > (size_t)(d->end - p))
		abort();
	d->calls++;
	for (uint16_t t = 0; t < 8; t++) {
		size_t n = 0;
		const unsigned char *a = netlink_attr(data, len, t, &n);

		if (a && (a < p || n > (size_t)(p + len - a)))
			abort();
		while (a && n--)
			sum += a[n];
	}
	return sum == 0xff ? d->answer : 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const int answers[] = { 0, 1, -ENOENT };
	struct datagram d = { 0 };
	unsigned char *copy;
	int r;

	if (size < 2)
		return 0;
	/* Its end is the end of an allocation, so that none reads behind. */
	copy = malloc(size - 2 ? size - 2 : 1);
	if (!copy)
		return 0;
	memcpy(copy, data + 2, size - 2);
	d.p = copy;
	d.end = copy + size - 2;
	d.answer = answers[data[0] % 3];
	r = netlink_parse(copy, size - 2, data[1], take_message, &d);
	if (r > 1 || r < -4095 || d.calls > size / sizeof(struct nlmsghdr))
		abort();
	free(copy);
	return 0;
}
