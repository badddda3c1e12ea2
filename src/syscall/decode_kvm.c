/* SPDX-License-Identifier: BSD-2-Clause */
/* struct kvm_run: linux/kvm.h. */
#include "syscall/kvm_run.h"

#include <string.h>

#include "syscall/layout/kvm_run.h"
#include "syscall/walk.h"

bool kvm_run_io(const void *run, struct kvm_io *ret_io)
{
	const unsigned char *p = (const unsigned char *)run + KVM_RUN_UNION;
	uint64_t offset, len;
	uint32_t reason, count;

	memcpy(&reason, (const char *)run + KVM_RUN_REASON, sizeof(reason));
	memcpy(&count, p + 4, sizeof(count));
	memcpy(&offset, p + 8, sizeof(offset));
	len = (uint64_t)p[1] * count;
	if (reason != KVM_EXIT_IO || !len || offset >= 1 << 20)
		return false;
	ret_io->offset = offset;
	ret_io->len = len < KVM_IO_BYTES ? len : KVM_IO_BYTES;
	return true;
}

bool kvm_run_index(const struct call *call, uint32_t *ret_index)
{
	const unsigned char *p;

	if (!call->mem ||
	    memory_ask(call->mem, PHASE_ENTER, KVM_RUN_INDEX,
		       sizeof(*ret_index), NULL, &p) < sizeof(*ret_index))
		return false;
	memcpy(ret_index, p, sizeof(*ret_index));
	return true;
}

static void walk_io(struct walk *w, const unsigned char *run)
{
	static const struct field data = { "data", ARG_HEX, .type = T_U8 };
	const struct layout *l = TABLE(&layout_kvm_run_io);
	struct kvm_io io;

	w->ops->member(w->v, "io");
	w->ops->struct_begin(w->v, NULL);
	for (unsigned i = 0, off = KVM_RUN_UNION; i < l->n; i++) {
		const struct field *f = &l->members[i];

		walk_member(w, f->name, f,
			    field_load(w->abi, f->type, run + off));
		off += field_type_size(w->abi, f->type);
	}
	if (kvm_run_io(run, &io)) {
		w->ops->member(w->v, data.name);
		walk_array(w, &data, KVM_RUN_AT + io.offset, io.len,
			   ARRAY_COMMA);
	}
	w->ops->struct_end(w->v);
}

bool decode_kvm_run(const struct call *call, const struct decode_opts *opts,
		    struct visitor *v, enum phase phase)
{
	/* Members have no siblings among the arguments of the call. */
	static const struct resolved no_args;
	struct walk w = { .call = call,
			  .r = &no_args,
			  .opts = opts,
			  .v = v,
			  .ops = v->ops,
			  .abi = ABI_X86_64, /* the same in all */
			  .phase = phase };
	const struct layout *l = TABLE(&layout_kvm_run);
	const struct arm_set *arms = TABLE(&kvm_run_arms);
	const unsigned char *p;
	uint64_t reason;

	if (!call->mem || memory_ask(call->mem, phase, KVM_RUN_AT,
				     KVM_RUN_BYTES, NULL, &p) < KVM_RUN_BYTES)
		return false;
	w.ops->struct_begin(v, "kvm_run");
	for (unsigned i = 0, off = 0; i < l->n; i++) {
		const struct field *f = &l->members[i];

		/* Six bytes without a meaning lie before it. */
		if (f->type == T_U32)
			off = KVM_RUN_REASON;
		walk_member(&w, f->name, f,
			    field_load(w.abi, f->type, p + off));
		off += field_type_size(w.abi, f->type);
	}
	reason = field_load(w.abi, T_U32, p + KVM_RUN_REASON);
	if (reason == KVM_EXIT_IO)
		walk_io(&w, p);
	for (unsigned i = 0; i < arms->n; i++) {
		const struct arm *arm = &arms->items[i];

		if (arm->key == reason)
			walk_member(&w, arm->field.name, &arm->field,
				    KVM_RUN_AT + KVM_RUN_UNION);
	}
	w.ops->struct_end(v);
	return true;
}
