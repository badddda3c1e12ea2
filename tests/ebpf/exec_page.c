/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * execve(2) with strings on a page that was never looked at: nobody but the
 * kernel has read them when it begins.
 *
 *	exec_page [-a] PROGRAM ARG...
 *
 * -a: by execveat(2) and a descriptor of the program.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { PAGE = 4096, ARGS = 15 };

int main(int argc, char **argv)
{
	char *args[ARGS + 1] = { NULL }, text[PAGE] = "", *page;
	int fd = memfd_create("strings", 0), at = -1;
	size_t off[ARGS], used = 1; /* its first byte is the empty path */

	if (argc > 1 && !strcmp(argv[1], "-a")) {
		argv++;
		argc--;
		at = open(argv[1], O_RDONLY | O_CLOEXEC);
	}
	if (argc < 2 || argc > ARGS || fd < 0)
		return 2;
	for (int i = 1; i < argc; i++) {
		size_t n = strlen(argv[i]) + 1;

		if (used + n > sizeof(text))
			return 2;
		off[i - 1] = used;
		memcpy(text + used, argv[i], n);
		used += n;
	}
	if (write(fd, text, sizeof(text)) != sizeof(text))
		return 2;
	page = mmap(NULL, PAGE, PROT_READ, MAP_SHARED, fd, 0);
	if (page == MAP_FAILED)
		return 2;
	for (int i = 0; i < argc - 1; i++)
		args[i] = page + off[i];
	if (at >= 0)
		syscall(SYS_execveat, at, page, args, environ, AT_EMPTY_PATH);
	else
		execve(args[0], args, environ);
	perror(argv[1]);
	return 1;
}
