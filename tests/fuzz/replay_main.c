/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What fuzzing once found, again, without libFuzzer: each file that is named,
 * or lies in a directory that is. `--slowest MS` names the ones that take
 * longer and fails.
 */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static double slowest_ms;
static int ran, slow;

static double now_ms(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &ts);
	return ts.tv_sec * 1e3 + ts.tv_nsec / 1e6;
}

static void replay_file(const char *path)
{
	static uint8_t data[1 << 20];
	FILE *f = fopen(path, "re");
	uint8_t *exact;
	double t;
	size_t n;

	if (!f) {
		perror(path);
		exit(1);
	}
	n = fread(data, 1, sizeof(data), f);
	fclose(f);
	/* A read behind the end is seen. */
	exact = malloc(n ? n : 1);
	if (!exact)
		abort();
	memcpy(exact, data, n);
	t = now_ms();
	LLVMFuzzerTestOneInput(exact, n);
	t = now_ms() - t;
	free(exact);
	ran++;
	if (slowest_ms && t > slowest_ms) {
		printf("%s: %.1f ms\n", path, t);
		slow++;
	}
}

static void replay(const char *path)
{
	DIR *d = opendir(path);
	struct dirent *e;

	if (!d) {
		replay_file(path);
		return;
	}
	while ((e = readdir(d))) {
		char name[4096];

		if (*e->d_name == '.')
			continue;
		snprintf(name, sizeof(name), "%s/%s", path, e->d_name);
		replay_file(name);
	}
	closedir(d);
}

int main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		if (strcmp(argv[i], "--slowest") == 0 && i + 1 < argc)
			slowest_ms = atof(argv[++i]);
		else
			replay(argv[i]);
	}
	printf("%d inputs, %d slow\n", ran, slow);
	return !ran || slow;
}
