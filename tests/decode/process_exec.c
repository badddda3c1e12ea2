/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=execve,execveat -Z -s 12 -a12 */
/* Programs that could not be started: arguments and environment. */
#include <fcntl.h>
#include <sys/mman.h>

#include "spec.h"

#include <signal.h>

int main(void)
{
	char *argv[] = { "a", "with space", "quo\"te\n", "longer than shown",
			 NULL };
	char *env[] = { "A=1", "B=2", NULL }, *none[] = { NULL };
	char *many[14];
	char **edge;
	long r;

	r = execve("/nonexistent/\t", argv, env);
	printf("execve(\"/nonexistent/\\t\", [\"a\", \"with space\", "
	       "\"quo\\\"te\\n\", \"longer than \"...], %p /* 2 vars */) = "
	       "%s\n", (void *)env, result(r));
	r = execve("/nonexistent", none, none);
	printf("execve(\"/nonexistent\", [], %p /* 0 vars */) = %s\n",
	       (void *)none, result(r));
	r = syscall(SYS_execve, "/nonexistent", NULL, argv + 3);
	printf("execve(\"/nonexistent\", NULL, %p /* 1 var */) = %s\n",
	       (void *)(argv + 3), result(r));
	r = execve(BAD, BAD, BAD);
	printf("execve(0x1, 0x1, 0x1) = %s\n", result(r));

	for (int i = 0; i < 13; i++)
		many[i] = "x";
	many[13] = NULL;
	r = execve("/nonexistent", many, NULL);
	printf("execve(\"/nonexistent\", [\"x\", \"x\", \"x\", \"x\", \"x\", "
	       "\"x\", \"x\", \"x\", \"x\", \"x\", \"x\", \"x\", ...], NULL) "
	       "= %s\n", result(r));

	/* Arrays that run into a page that is not there. */
	edge = mmap(NULL, 8192, PROT_READ | PROT_WRITE,
		    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	munmap((char *)edge + 4096, 4096);
	edge += 510;
	edge[0] = "one";
	edge[1] = "two";
	r = execve("/nonexistent", edge, edge);
	printf("execve(\"/nonexistent\", [\"one\", \"two\", ... /* %p */], "
	       "%p /* 2 vars, unterminated */) = %s\n", (void *)(edge + 2),
	       (void *)edge, result(r));

	r = syscall(SYS_execveat, AT_FDCWD, "nonexistent", argv + 2, NULL,
		    AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH);
	printf("execveat(AT_FDCWD, \"nonexistent\", [\"quo\\\"te\\n\", "
	       "\"longer than \"...], NULL, AT_SYMLINK_NOFOLLOW|"
	       "AT_EMPTY_PATH) = %s\n", result(r));
	r = syscall(SYS_execveat, -1, "x", NULL, NULL, 0x800000);
	printf("execveat(-1, \"x\", NULL, NULL, 0x800000 /* AT_??? */) = "
	       "%s\n", result(r));
	return 0;
}
