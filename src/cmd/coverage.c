/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What the description table knows of each call: everything, kinds but not
 * all that pointers lead to, or nothing but registers. Of ioctl(2) the same by
 * the type of the command.
 */
#include "cmd/coverage.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "cmd/describe.h"
#include "syscall/layout/ioctl.h"
#include "syscall/resolve.h"
#include "syscall/xlat/ioctl_names.h"

enum { DEPTH = 8, WIDTH = 76 };

enum level { LEVEL_FULL, LEVEL_KIND, LEVEL_RAW };

static const char *const level_names[] = { "fully", "by kind", "raw" };

extern const struct sysent sysent_ioctl;

static enum level worse(enum level a, enum level b)
{
	return a > b ? a : b;
}

static enum level level_of(const struct field *f, unsigned depth)
{
	enum level res = f->flags & FIELD_OPAQUE ? LEVEL_KIND : LEVEL_FULL;

	if (depth == DEPTH)
		return res;
	if (f->kind == ARG_ARRAY)
		return worse(res, level_of(f->elem, depth + 1));
	if (f->kind == ARG_CHOICE || f->kind == ARG_BINDER)
		for (unsigned i = 0; i < TABLE(f->choices)->n; i++)
			res = worse(res, level_of(&f->choices->items[i].field,
						  depth + 1));
	if ((f->kind == ARG_STRUCT || f->kind == ARG_QUERY) && f->layout)
		for (unsigned i = 0; i < TABLE(f->layout)->n; i++)
			res = worse(res, level_of(&f->layout->members[i],
						  depth + 1));
	return res;
}

/* A call that knows no more of its arguments than that there are some. */
static bool is_raw(const struct sysent *s)
{
	unsigned n = sysent_nargs(s);

	for (unsigned i = 0; i < n; i++)
		if (s->args[i].kind != ARG_HEX)
			return false;
	return n > 0;
}

static enum level level_of_variant(const struct variant *v)
{
	enum level res = LEVEL_FULL;
	struct field made;

	for (unsigned i = 0; i < v->nfields; i++)
		res = worse(res, level_of(variant_field(v, i, &made), 0));
	return res;
}

/* The value of the argument that chooses the variant, by its name. */
static void put_key(struct strbuf *b, const struct sysent *s,
		    const struct variant_set *set, uint64_t key)
{
	const struct field *f = &s->args[set->arg];
	const char *name = NULL;

	if (f->kind == ARG_ENUM || f->kind == ARG_FLAGS)
		name = xlat_name(f->xlat, key);
	if (name)
		strbuf_puts(b, name);
	else
		strbuf_printf(b, "%#" PRIx64, key);
}

/* Appends the names of variants that are not decoded fully. */
static enum level variants_level(const struct sysent *s, struct strbuf *names)
{
	struct variant_place at = { 0 };
	enum level res = LEVEL_FULL;
	const struct variant *v;

	while ((v = variant_next(variants_of(s), &at))) {
		enum level l = level_of_variant(v);

		if (l == LEVEL_FULL)
			continue;
		res = worse(res, l);
		strbuf_puts(names, names->len ? ", " : "");
		put_key(names, s, variants_of(s), v->key);
	}
	return res;
}

static enum level level_of_row(const struct sysent *s, struct strbuf *why)
{
	enum level res = is_raw(s) ? LEVEL_RAW : LEVEL_FULL;
	unsigned n = sysent_nargs(s);

	for (unsigned i = 0; i < n; i++) {
		/* What variants replace is what they don't know of. */
		enum level l = s->variants && i >= variants_of(s)->first ?
				       LEVEL_FULL :
				       level_of(&s->args[i], 0);

		if (l == LEVEL_FULL)
			continue;
		res = worse(res, l);
		strbuf_printf(why, "%s%s", why->len ? ", " : "",
			      s->args[i].name);
	}
	if (s->variants && s != &sysent_ioctl)
		res = worse(res, variants_level(s, why));
	return res;
}

/* Words with commas, broken into lines. */
static void put_wrapped(struct strbuf *b, const char *word, size_t *column)
{
	size_t len = strlen(word) + 2;

	if (*column && *column + len > WIDTH) {
		strbuf_puts(b, ",\n");
		*column = 0;
	} else if (*column) {
		strbuf_puts(b, ", ");
	}
	strbuf_puts(b, word);
	*column += len;
}

/* What is to be said of a call that is raw. */
static const char *why_raw(const char *name)
{
	static const struct {
		const char *name, *why;
	} all[] = {
		{ "vm86", "i386 only, and gone but for CONFIG_VM86" },
		{ "create_module", "until Linux 2.4" },
		{ "get_kernel_syms", "until Linux 2.4" },
		{ "nfsservctl", "until Linux 3.0" },
		{ "bdflush", "a stub since Linux 2.6" },
		{ "epoll_ctl_old", "was never one" },
		{ "epoll_wait_old", "was never one" },
	};

	for (size_t i = 0; i < ARRAY_SIZE(all); i++)
		if (!strcmp(all[i].name, name))
			return all[i].why;
	return "a number that was kept free: ENOSYS";
}

static void put_calls(struct strbuf *b)
{
	_cleanup_free_ struct row_numbers *rows = NULL;
	size_t n = rows_collect(&rows), count[3] = { 0 }, column = 0;
	struct strbuf rest = { 0 }, why = { 0 };

	strbuf_puts(b, "## System calls\n\n");
	for (size_t i = 0; i < n; i++) {
		const struct sysent *s = rows[i].s;
		enum level l;

		why.len = 0;
		l = level_of_row(s, &why);
		count[l]++;
		if (l != LEVEL_FULL)
			strbuf_printf(&rest, "| `%s` | %s | %s |\n", s->name,
				      level_names[l],
				      l == LEVEL_RAW ? why_raw(s->name) :
						       strbuf_cstr(&why));
	}
	strbuf_printf(b,
		      "%zu rows of the description table: %zu decoded fully, "
		      "%zu by kind, %zu raw.\n\n",
		      n, count[LEVEL_FULL], count[LEVEL_KIND],
		      count[LEVEL_RAW]);
	if (rest.len) {
		strbuf_puts(b, "| call | decoded | what is not shown |\n"
			       "|---|---|---|\n");
		strbuf_puts(b, strbuf_cstr(&rest));
		strbuf_putc(b, '\n');
	}
	strbuf_puts(b, "Fully:\n\n");
	for (size_t i = 0; i < n; i++) {
		why.len = 0;
		if (level_of_row(rows[i].s, &why) == LEVEL_FULL)
			put_wrapped(b, rows[i].s->name, &column);
	}
	strbuf_puts(b, "\n\n");
	strbuf_done(&rest);
	strbuf_done(&why);
}

/* ioctl(2) */

/* The variant of a command, also one that has a size of its own in it. */
static const struct variant *variant_of(uint32_t nr)
{
	struct variant_place at = { 0 };
	const struct variant *v, *loose = NULL;

	while ((v = variant_next(&variants_ioctl, &at))) {
		if (v->key == nr)
			return v;
		if (variants_ioctl.loose &&
		    v->key == (nr & variants_ioctl.loose))
			loose = v;
	}
	return loose;
}

/* Why a command has a name and no more. */
enum reason {
	NO_REASON,
	BY_KIND,
	OTHER_MACHINE,
	GONE,
	NO_IOCTL,
	SHARED,
	REASON_COUNT
};

static const char *const reason_names[REASON_COUNT] = {
	[NO_REASON] = "Number and name only",
	[BY_KIND] = "By kind",
	[OTHER_MACHINE] = "Of other machines than x86",
	[GONE] = "No kernel has them any more, or no hardware",
	[NO_IOCTL] = "No commands of ioctl(2), but words of a protocol",
	[SHARED] = "Numbers that several drivers share, or of old interfaces",
};

/* By how names begin; the first that fits. */
static const struct {
	const char *prefix;
	enum reason why;
} reasons[] = {
	{ "BC_", NO_IOCTL },
	{ "BR_", NO_IOCTL },
	{ "NVME_URING_CMD_", NO_IOCTL },
	{ "BLOCK_URING_CMD_", NO_IOCTL },
	{ "UBLK_U_", NO_IOCTL },
	{ "PHN_", GONE },
	{ "AGPIOC_", GONE },
	{ "APM_IOC_", GONE },
	{ "ASHMEM_", GONE },
	{ "ATMARP", GONE },
	{ "CCISS_", GONE },
	{ "CM_IOC", GONE },
	{ "CM_IOS", GONE },
	{ "DBCIOC", GONE },
	{ "EXT4_IOC32_", GONE },
	{ "FBIO_RADEON_", GONE },
	{ "GENWQE_", GONE },
	{ "HDIO_", GONE },
	{ "I2O", GONE },
	{ "INCFS_", GONE },
	{ "KVM_ASSIGN_", GONE },
	{ "KVM_DEASSIGN_", GONE },
	{ "KVM_SET_MEMORY_ALIAS", GONE },
	{ "KVM_SET_MEMORY_REGION", GONE },
	{ "KVM_TRACE_", GONE },
	{ "MATROXFB_", GONE },
	{ "MEYEIOC_", GONE },
	{ "MGSL_", GONE },
	{ "MMTIMER_", GONE },
	{ "NS_", GONE },
	{ "REISERFS_", GONE },
	{ "SCIF_", GONE },
	{ "SIOCADDDLCI", GONE },
	{ "SIOCDELDLCI", GONE },
	{ "SIOCRTMSG", GONE },
	{ "SISFB_", GONE },
	{ "SPIOCSTYPE", GONE },
	{ "TIOCSERGSTRUCT", GONE },
	{ "ASPEED_", OTHER_MACHINE },
	{ "BT_BMC_", OTHER_MACHINE },
	{ "CS_", OTHER_MACHINE },
	{ "CXL_IOCTL_", OTHER_MACHINE },
	{ "DIAG_", OTHER_MACHINE },
	{ "DK_CXLFLASH_", OTHER_MACHINE },
	{ "DPI_", OTHER_MACHINE },
	{ "DRM_IOCTL_ARMADA_", OTHER_MACHINE },
	{ "DRM_IOCTL_ETNAVIV_", OTHER_MACHINE },
	{ "DRM_IOCTL_EXYNOS_", OTHER_MACHINE },
	{ "DRM_IOCTL_LIMA_", OTHER_MACHINE },
	{ "DRM_IOCTL_MSM_", OTHER_MACHINE },
	{ "DRM_IOCTL_OMAP_", OTHER_MACHINE },
	{ "DRM_IOCTL_PANFROST_", OTHER_MACHINE },
	{ "DRM_IOCTL_PANTHOR_", OTHER_MACHINE },
	{ "DRM_IOCTL_PVR_", OTHER_MACHINE },
	{ "DRM_IOCTL_TEGRA_", OTHER_MACHINE },
	{ "DRM_IOCTL_V3D_", OTHER_MACHINE },
	{ "DRM_IOCTL_VC4_", OTHER_MACHINE },
	{ "FASTRPC_", OTHER_MACHINE },
	{ "FSI_", OTHER_MACHINE },
	{ "FSL_", OTHER_MACHINE },
	{ "HSC_", OTHER_MACHINE },
	{ "HT_CXLFLASH_", OTHER_MACHINE },
	{ "IPMI_BMC_", OTHER_MACHINE },
	{ "KVM_ARM_", OTHER_MACHINE },
	{ "KVM_DIRTY_TLB", OTHER_MACHINE },
	{ "KVM_PPC_", OTHER_MACHINE },
	{ "KVM_S390_", OTHER_MACHINE },
	{ "OCXL_", OTHER_MACHINE },
	{ "OMAPFB_", OTHER_MACHINE },
	{ "PCITEST_", OTHER_MACHINE },
	{ "PMIC_", OTHER_MACHINE },
	{ "PMU_IOC_", OTHER_MACHINE },
	{ "RIO_", OTHER_MACHINE },
	{ "UACCE_", OTHER_MACHINE },
	{ "VFIO_IOMMU_SPAPR_", OTHER_MACHINE },
	{ "VIDIOC_AM437X_", OTHER_MACHINE },
	{ "VIDIOC_OMAP3ISP_", OTHER_MACHINE },
	{ "XSDFEC_", OTHER_MACHINE },
	{ "DRM_IOCTL_", SHARED },
	{ "VFIO_IOMMU_GET_INFO", SHARED },
};

static enum reason reason_of(const char *name, bool by_kind)
{
	if (by_kind)
		return BY_KIND;
	for (size_t i = 0; i < ARRAY_SIZE(reasons); i++)
		if (!strncmp(name, reasons[i].prefix,
			     strlen(reasons[i].prefix)))
			return reasons[i].why;
	return NO_REASON;
}

struct group {
	unsigned names, full;
	/* names of those that are not decoded, by why */
	struct strbuf rest[REASON_COUNT];
	size_t column[REASON_COUNT];
};

static void add_command(struct group *g, const struct ioctl_name *n)
{
	const char *name = TABLE(&ioctl_names)->text + n->text;
	const struct variant *v = variant_of(n->nr);
	enum reason why;

	g->names++;
	if (v && level_of_variant(v) == LEVEL_FULL) {
		g->full++;
		return;
	}
	why = reason_of(name, v != NULL);
	put_wrapped(&g->rest[why], name, &g->column[why]);
}

static void put_type(struct strbuf *b, unsigned type, struct group *g)
{
	char letter[8] = "";

	if (isgraph((int)type) && type != '|' && type != '`')
		letter[0] = (char)type;
	strbuf_printf(b, "### 0x%02x%s%s%s: %u of %u\n\n", type,
		      *letter ? " '" : "", letter, *letter ? "'" : "", g->full,
		      g->names);
	for (unsigned i = 0; i < REASON_COUNT; i++)
		if (g->rest[i].len)
			strbuf_printf(b, "%s: %s\n\n", reason_names[i],
				      strbuf_cstr(&g->rest[i]));
}

static void put_ioctls(struct strbuf *b)
{
	const struct ioctl_names *all = TABLE(&ioctl_names);
	struct group *groups = xzalloc(256 * sizeof(*groups));
	unsigned names = 0, full = 0;

	for (size_t i = 0; i < all->n; i++) {
		const struct ioctl_name *n = &all->items[i];

		/* The same under another number of a 32-bit process. */
		if (!(n->abis & 1 << ABI_X86_64))
			continue;
		add_command(&groups[n->nr >> 8 & 0xff], n);
	}
	for (unsigned t = 0; t < 256; t++) {
		names += groups[t].names;
		full += groups[t].full;
	}
	strbuf_printf(
		b,
		"## ioctl commands\n\n"
		"%u names, by the type of the command (bits 8 to 15). "
		"All are shown by name; of %u\n"
		"the argument is decoded fully. The others show it as a "
		"number or an address, or, by\nkind, a structure of which "
		"a member is one. Why that is so stands beside them.\n\n"
		"What has no other reason is of devices that are rare, or "
		"new. The driver of a graphics\ndevice is not known from a "
		"call, so only numbers are decoded that no two drivers "
		"of x86\nhave; DRM's own interfaces before kernel mode "
		"setting are not.\n\n",
		names, full);
	for (unsigned t = 0; t < 256; t++) {
		if (groups[t].names)
			put_type(b, t, &groups[t]);
		for (unsigned i = 0; i < REASON_COUNT; i++)
			strbuf_done(&groups[t].rest[i]);
	}
	free(groups);
}

void coverage_print(struct strbuf *b)
{
	strbuf_puts(b,
		    "# What is decoded\n\n"
		    "Made by `ringside syscalls --coverage` from the "
		    "description table; a test holds\nthis page against it.\n\n"
		    "- **fully**: every argument has its type, flags and "
		    "constants their names, and what\n  pointers lead to is "
		    "shown\n"
		    "- **by kind**: of some argument, or member, only an "
		    "address or a number is shown\n"
		    "- **raw**: registers; what no kernel has any more\n\n");
	put_calls(b);
	put_ioctls(b);
	while (b->len > 1 && b->data[b->len - 1] == '\n' &&
	       b->data[b->len - 2] == '\n')
		b->len--;
}
