/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Opens ELF files for stacks. Files are read, never mapped: one that becomes
 * shorter meanwhile is an error then, and no signal. What leads to other
 * files (a name in .gnu_debuglink) is looked at with care, since whoever made
 * the file has written it.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "stack/image_impl.h"

#define DEBUG_DIR "/usr/lib/debug"

/* A regular file, or -1: nobody is to be waited for at a pipe. */
static int open_regular(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
	struct stat st;

	if (fd < 0)
		return -1;
	if (fstat(fd, &st) < 0 || !S_ISREG(st.st_mode)) {
		close(fd);
		return -1;
	}
	return fd;
}

static void read_segments(struct image *i)
{
	size_t n = 0;

	if (i->dw->elf_getphdrnum(i->elf, &n) < 0)
		return;
	for (size_t k = 0; k < n && i->nsegments < SEGMENTS_MAX; k++) {
		GElf_Phdr ph;

		if (!i->dw->gelf_getphdr(i->elf, (int)k, &ph) ||
		    ph.p_type != PT_LOAD)
			continue;
		i->segments[i->nsegments++] = (struct segment_map){
			.offset = ph.p_offset,
			.address = ph.p_vaddr,
			.len = ph.p_filesz,
		};
	}
}

static uint8_t build_id_of(const struct image *i, Elf *elf,
			   uint8_t to[BUILD_ID_MAX])
{
	const void *id;
	ssize_t n = i->dw->dwelf_elf_gnu_build_id(elf, &id);

	if (n <= 0 || n > BUILD_ID_MAX)
		return 0;
	memcpy(to, id, (size_t)n);
	return (uint8_t)n;
}

static struct image *begin(const struct libdw *dw, const char *path,
			   uint64_t *ids)
{
	struct image *i = xzalloc(sizeof(*i));

	i->dw = dw;
	i->path = xstrdup(path);
	i->ids = ids;
	i->fd = i->debug_fd = -1;
	if (dw)
		dw->elf_version(EV_CURRENT);
	return i;
}

static void look_inside(struct image *i)
{
	if (i->elf && i->dw->elf_kind(i->elf) != ELF_K_ELF) {
		i->dw->elf_end(i->elf);
		i->elf = NULL;
	}
	if (!i->elf)
		return;
	read_segments(i);
	i->build_id_len = build_id_of(i, i->elf, i->build_id);
}

struct image *image_new(const struct libdw *dw, int fd, const char *path,
			uint64_t *ids)
{
	struct image *i = begin(dw, path, ids);

	i->fd = fd;
	if (dw && fd >= 0)
		i->elf = i->dw->elf_begin(fd, ELF_C_READ, NULL);
	look_inside(i);
	return i;
}

struct image *image_of_bytes(const struct libdw *dw, const void *data,
			     size_t len, const char *path, uint64_t *ids)
{
	struct image *i = begin(dw, path, ids);

	i->bytes = xmemdup(data, len);
	if (dw)
		i->elf = i->dw->elf_memory(i->bytes, len);
	look_inside(i);
	return i;
}

static void free_places(struct image *i)
{
	struct known_place *p, *next;

	HASH_ITER (hh, i->places, p, next) {
		HASH_DEL(i->places, p);
		free(p->file);
		free(p);
	}
}

static void free_rows(struct image *i)
{
	struct known_row *r, *next;

	HASH_ITER (hh, i->rows, r, next) {
		HASH_DEL(i->rows, r);
		free(r->row);
		free(r);
	}
}

void image_free(struct image *i)
{
	if (!i)
		return;
	free_places(i);
	free_rows(i);
	free(i->symbols);
	free(i->units);
	/* (The one of .debug_frame belongs to the Dwarf.) */
	if (i->eh_cfi)
		i->dw->dwarf_cfi_end(i->eh_cfi);
	if (i->dwarf)
		i->dw->dwarf_end(i->dwarf);
	if (i->debug)
		i->dw->elf_end(i->debug);
	if (i->elf)
		i->dw->elf_end(i->elf);
	if (i->debug_fd >= 0)
		close(i->debug_fd);
	if (i->fd >= 0)
		close(i->fd);
	free(i->bytes);
	free(i->path);
	free(i);
}

uint64_t image_address(const struct image *i, uint64_t file_offset)
{
	for (unsigned k = 0; k < i->nsegments; k++) {
		const struct segment_map *s = &i->segments[k];

		if (file_offset - s->offset < s->len)
			return s->address + (file_offset - s->offset);
	}
	/* Behind the last byte of a segment, or in no ELF file. */
	return file_offset;
}

struct image *image_of_place(const struct place *p)
{
	return container_of(p, const struct known_place, place)->image;
}

void *image_owner(const struct image *i)
{
	return i->owner;
}

void image_set_owner(struct image *i, void *owner)
{
	i->owner = owner;
}

/* the file with what was stripped off */

/* Takes `fd` if it is of the same build. */
static bool take_debug(struct image *i, int fd)
{
	uint8_t id[BUILD_ID_MAX];
	Elf *elf;

	if (fd < 0)
		return false;
	elf = i->dw->elf_begin(fd, ELF_C_READ, NULL);
	if (!elf || i->dw->elf_kind(elf) != ELF_K_ELF ||
	    build_id_of(i, elf, id) != i->build_id_len ||
	    memcmp(id, i->build_id, i->build_id_len)) {
		i->dw->elf_end(elf);
		close(fd);
		return false;
	}
	i->debug = elf;
	i->debug_fd = fd;
	return true;
}

static bool by_build_id(struct image *i)
{
	char path[sizeof(DEBUG_DIR) + 64], *p;

	p = path + sprintf(path, DEBUG_DIR "/.build-id/%02x/", i->build_id[0]);
	for (unsigned k = 1; k < i->build_id_len; k++)
		p += sprintf(p, "%02x", i->build_id[k]);
	strcpy(p, ".debug");
	return take_debug(i, open_regular(path));
}

/* The name in .gnu_debuglink, in the three places where it may be. */
static void by_link(struct image *i)
{
	static const char *const where[] = { "%.*s%s", "%.*s.debug/%s",
					     DEBUG_DIR "%.*s%s" };
	const char *slash = strrchr(i->path, '/'), *name;
	GElf_Word crc;

	name = i->dw->dwelf_elf_gnu_debuglink(i->elf, &crc);
	if (!name || !*name || strchr(name, '/') || !slash)
		return;
	for (size_t k = 0; k < ARRAY_SIZE(where); k++) {
		char path[4096];
		int n = snprintf(path, sizeof(path), where[k],
				 (int)(slash + 1 - i->path), i->path, name);

		if (n < (int)sizeof(path) && take_debug(i, open_regular(path)))
			return;
	}
}

Elf *image_debug_elf(struct image *i)
{
	if (i->has_debug_link || !i->elf)
		return i->debug;
	i->has_debug_link = true;
	/* Without an id nothing tells whether it is the right one. */
	if (i->build_id_len && !by_build_id(i))
		by_link(i);
	return i->debug;
}

static bool has_section(const struct image *i, Elf *elf, const char *name)
{
	Elf_Scn *scn = NULL;
	size_t strings;

	if (i->dw->elf_getshdrstrndx(elf, &strings) < 0)
		return false;
	while ((scn = i->dw->elf_nextscn(elf, scn))) {
		const char *have;
		GElf_Shdr sh;

		if (!i->dw->gelf_getshdr(scn, &sh))
			continue;
		have = i->dw->elf_strptr(elf, strings, sh.sh_name);
		if (have && !strcmp(have, name))
			return true;
	}
	return false;
}

Dwarf *image_dwarf(struct image *i)
{
	if (i->looked_for_dwarf)
		return i->dwarf;
	i->looked_for_dwarf = true;
	if (!i->elf)
		return NULL;
	/*
	 * .gnu_debugaltlink names another file, which libdw would open
	 * whatever it is. Who may write to DEBUG_DIR is trusted.
	 */
	if (!has_section(i, i->elf, ".gnu_debugaltlink"))
		i->dwarf = i->dw->dwarf_begin_elf(i->elf, DWARF_C_READ, NULL);
	if (!i->dwarf && image_debug_elf(i))
		i->dwarf = i->dw->dwarf_begin_elf(i->debug, DWARF_C_READ, NULL);
	return i->dwarf;
}

/* places */

static void fill_place(struct image *i, struct place *p, uint64_t addr,
		       bool is_return)
{
	const struct elf_symbol *s = image_symbol(i, addr - is_return);

	p->id = ++*i->ids;
	p->module = i->path;
	p->offset = addr;
	if (s) {
		p->symbol = s->name;
		p->symbol_offset = addr - s->addr;
	}
	p->build_id_len = i->build_id_len;
	memcpy(p->build_id, i->build_id, sizeof(p->build_id));
}

const struct place *image_place(struct image *i, uint64_t addr, bool is_return,
				bool source)
{
	uint64_t key = addr * 2 + is_return;
	struct known_place *k;

	HASH_FIND(hh, i->places, &key, sizeof(key), k);
	if (!k) {
		/* Only a file that is full of addresses has so many. */
		if (HASH_COUNT(i->places) >= ADDRESSES_MAX)
			return NULL;
		k = xzalloc(sizeof(*k));
		k->key = key;
		k->image = i;
		fill_place(i, &k->place, addr, is_return);
		HASH_ADD(hh, i->places, key, sizeof(k->key), k);
	}
	if (source && !k->sourced) {
		k->sourced = true;
		k->file = image_source(i, addr - is_return, &k->place.line);
		k->place.file = k->file;
	}
	return &k->place;
}
