/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -v -e trace=getdents,getdents64 -a4 */
/* Directory entries, each. */
#include "file_spec.h"

struct dent64 {
	uint64_t ino;
	int64_t off;
	uint16_t reclen;
	uint8_t type;
	char name[];
};

struct dent {
	unsigned long ino, off;
	uint16_t reclen;
	char name[];
};

static const char *type_name(unsigned type)
{
	return type == 4 ? "DT_DIR" : type == 8 ? "DT_REG" : "DT_FIFO";
}

int main(void)
{
	static char buf[4096] __attribute__((aligned(8)));
	int fd;
	long r;

	must(creat("a", 0600), "creat");
	must(mkfifo("some-other-name", 0600), "mkfifo");
	fd = must(open(".", O_RDONLY | O_DIRECTORY), "open");
	r = syscall(SYS_getdents64, fd, buf, sizeof(buf));
	printf("getdents64(%d, [", fd);
	for (long at = 0; at < r;) {
		struct dent64 *d = (void *)(buf + at);

		printf("%s{d_ino=%lu, d_off=%ld, d_reclen=%u, d_type=%s, "
		       "d_name=\"%s\"}", at ? ", " : "", d->ino, d->off,
		       d->reclen, type_name(d->type), d->name);
		at += d->reclen;
	}
	printf("], 4096) = %s\n", result(r));
	r = syscall(SYS_getdents64, fd, buf, sizeof(buf));
	printf("getdents64(%d, [], 4096) = %s\n", fd, result(r));
	must(lseek(fd, 0, SEEK_SET), "lseek");
	r = syscall(SYS_getdents, fd, buf, sizeof(buf));
	printf("getdents(%d, [", fd);
	for (long at = 0; at < r;) {
		struct dent *d = (void *)(buf + at);

		printf("%s{d_ino=%lu, d_off=%lu, d_reclen=%u, d_name=\"%s\", "
		       "d_type=%s}", at ? ", " : "", d->ino, d->off, d->reclen,
		       d->name, type_name(buf[at + d->reclen - 1]));
		at += d->reclen;
	}
	printf("], 4096) = %s\n", result(r));
	return 0;
}
