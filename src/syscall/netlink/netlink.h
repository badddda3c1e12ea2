/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What netlink messages are made of, as data. A family has a table of
 * messages; a message has a structure and a set of attributes; an attribute
 * has a payload, which may be a set of attributes again. decode_netlink.c and
 * decode_nlattr.c walk them. To add a family: a file here, its line in
 * families[] of decode_netlink.c.
 */
#ifndef RINGSIDE_SYSCALL_NETLINK_NETLINK_H
#define RINGSIDE_SYSCALL_NETLINK_NETLINK_H

#include "syscall/table.h"

enum {
	NL_HEADER = 16,	     /* struct nlmsghdr */
	NL_ATTR_HEADER = 4,  /* struct nlattr */
	NL_DEPTH = 10,	     /* attributes within attributes */
	NL_MIN_TYPE = 0x10,  /* of messages that a family defines */
	NLA_NESTED = 0x8000, /* flags in an attribute's type */
	NLA_NET_ORDER = 0x4000,
};

/* How the payload of an attribute lies. */
enum nl_kind {
	NL_BYTES,   /* nobody knows: in hexadecimal */
	NL_FIELD,   /* .field; as many bytes as it has, or more */
	NL_STRING,  /* text that may end with a NUL */
	NL_STRUCT,  /* .layout, or as much of it as there is */
	NL_ARRAY,   /* .field, as often as it fits */
	NL_INDEXED, /* .index: numbers, each called by its place */
	NL_SET,	    /* attributes of .set */
	NL_LIST,    /* attributes, all of them as .elem says */
	NL_CHOICE,  /* .choice: as another attribute beside it says */
	NL_NUMBER,  /* of 1, 2, 4 or 8 bytes */
	NL_TICKS,   /* clock_t, of 4 or 8 bytes */
	NL_ADDRESS, /* of 4 bytes IPv4, of 16 IPv6, else of hardware */
	NL_HWADDR,
	NL_STRINGS, /* one after the other, each with its NUL */
	NL_MAYBE,   /* attributes without names, if it looks like that */
	NL_OWN,	    /* .own: code */
	NL_KIND_COUNT
};

struct nl;
struct nl_set;
/* False: the payload is none. Shown as bytes then. */
typedef bool nl_own_fn(struct nl *n, const unsigned char *p, size_t len);
struct nl_choice;
struct nl_index;

/* What an attribute is called and what is in it. */
struct nl_attr {
	uint16_t type;
	uint8_t kind; /* enum nl_kind */
	const char *name;
	union {
		const struct field *field;
		const struct layout *layout;
		const struct nl_set *set;
		const struct nl_attr *elem;
		const struct nl_choice *choice;
		const struct nl_index *index;
		nl_own_fn *own;
	};
};

struct nl_set {
	const char *prefix; /* "IFLA_???" */
	const struct nl_attr *items;
	uint16_t n;
	/* What those are called that are in no item, or have no name there. */
	const struct xlat_set *names;
};

/* A set whose items are in an array of the same name. */
#define NL_SET_OF(id, unknown)                                     \
	const struct nl_set id = {                                 \
		.prefix = (unknown),                               \
		.items = id##_items,                               \
		.n = sizeof(id##_items) / sizeof((id##_items)[0]), \
	}

/* Numbers of `size` bytes, whose places `names` has names for. */
struct nl_index {
	const struct xlat_set *names;
	uint8_t first; /* the name of the first one */
	uint8_t size;
	bool is_signed;
};

/* What a sibling says: a string, or a number. */
struct nl_option {
	const char *name; /* NULL: .number counts */
	uint64_t number;
	struct nl_attr payload; /* its .kind and what belongs to it */
};

struct nl_choice {
	uint16_t sibling; /* the type of the attribute that says it */
	bool outer;	  /* it lies one level above */
	bool in_header;	  /* no attribute: the first byte of the header */
	bool network;	  /* a number in network order */
	const struct nl_option *options;
	uint16_t n;
	uint8_t otherwise; /* enum nl_kind, where no option fits */
};

#define NL_OPTIONS(a) .options = (a), .n = sizeof(a) / sizeof((a)[0])

/* Which names NLM_F_ROOT and its like have in a message. */
enum nl_flags { NL_F_NONE, NL_F_GET, NL_F_NEW, NL_F_DEL, NL_F_ACK };

struct nl_message {
	uint16_t type;
	uint8_t flags; /* enum nl_flags */
	const char *name;
	const struct layout *header; /* NULL: none */
	const struct nl_set *attrs;  /* NULL: none, or nobody knows */
	const struct nl_set
		*request; /* if they are others under NLM_F_REQUEST */
};

struct nl_messages {
	const struct nl_message *items;
	uint16_t n;
};

struct nl_family {
	uint8_t protocol;		    /* NETLINK_ROUTE */
	const char *prefix;		    /* "RTM_???" */
	const struct nl_messages *messages; /* NULL: none */
	uint8_t flags; /* enum nl_flags of messages that are not there */
	/* What a table can't say. Each may be NULL. */
	/* The name of a message; false: it has none. */
	bool (*name)(const struct nl *n, uint16_t type, char *buf, size_t size);
	/* enum nl_flags */
	unsigned (*flags_of)(uint16_t type);
	/* All of the payload; false: the table is to be asked. */
	bool (*payload)(struct nl *n, uint16_t type, const unsigned char *p,
			size_t len);
	/* All of the payload of a message of any type. */
	bool (*any)(struct nl *n, uint16_t type, const unsigned char *p,
		    size_t len);
	/* A buffer that has no messages in it. */
	bool (*raw)(struct nl *n, const unsigned char *p, size_t len);
};

#define NL_MESSAGES_OF(a)                   \
	{                                   \
		a, sizeof(a) / sizeof(a[0]) \
	}
#define NL_MESSAGES(a) .messages = &(const struct nl_messages)NL_MESSAGES_OF(a)

extern const struct nl_family nl_family_route, nl_family_sock_diag,
	nl_family_netfilter, nl_family_generic, nl_family_xfrm,
	nl_family_crypto, nl_family_selinux, nl_family_audit, nl_family_uevent,
	nl_family_connector, nl_family_scsitransport, nl_family_iscsi,
	nl_family_fib_lookup;

/* Fields of attributes that are just a number, by the size of it. */
extern const struct field nl_u8, nl_u16, nl_u32, nl_u64, nl_s8, nl_s16, nl_s32,
	nl_s64, nl_x8, nl_x16, nl_x32, nl_x64, nl_be16, nl_be32, nl_be64,
	nl_ifindex, nl_fd, nl_pid, nl_uid, nl_ethertype, nl_inet4, nl_inet6,
	nl_mac, nl_af8, nl_proto8;

/* Rows of a set. */
#define NLA(t, n)              \
	{                      \
		t, NL_BYTES, n \
	}
#define NLA_OF(t, n, f)                       \
	{                                     \
		t, NL_FIELD, n, .field = &(f) \
	}
#define NLA_U8(t, n)	  NLA_OF(t, n, nl_u8)
#define NLA_U16(t, n)	  NLA_OF(t, n, nl_u16)
#define NLA_U32(t, n)	  NLA_OF(t, n, nl_u32)
#define NLA_U64(t, n)	  NLA_OF(t, n, nl_u64)
#define NLA_S8(t, n)	  NLA_OF(t, n, nl_s8)
#define NLA_S16(t, n)	  NLA_OF(t, n, nl_s16)
#define NLA_S32(t, n)	  NLA_OF(t, n, nl_s32)
#define NLA_S64(t, n)	  NLA_OF(t, n, nl_s64)
#define NLA_X8(t, n)	  NLA_OF(t, n, nl_x8)
#define NLA_X16(t, n)	  NLA_OF(t, n, nl_x16)
#define NLA_X32(t, n)	  NLA_OF(t, n, nl_x32)
#define NLA_X64(t, n)	  NLA_OF(t, n, nl_x64)
#define NLA_BE16(t, n)	  NLA_OF(t, n, nl_be16)
#define NLA_BE32(t, n)	  NLA_OF(t, n, nl_be32)
#define NLA_BE64(t, n)	  NLA_OF(t, n, nl_be64)
#define NLA_IFINDEX(t, n) NLA_OF(t, n, nl_ifindex)
#define NLA_FD(t, n)	  NLA_OF(t, n, nl_fd)
#define NLA_PID(t, n)	  NLA_OF(t, n, nl_pid)
#define NLA_UID(t, n)	  NLA_OF(t, n, nl_uid)
#define NLA_TICKS(t, n)        \
	{                      \
		t, NL_TICKS, n \
	}
#define NLA_ETHERTYPE(t, n) NLA_OF(t, n, nl_ethertype)
#define NLA_INET4(t, n)	    NLA_OF(t, n, nl_inet4)
#define NLA_INET6(t, n)	    NLA_OF(t, n, nl_inet6)
#define NLA_MAC(t, n)	    NLA_OF(t, n, nl_mac)
#define NLA_AF8(t, n)	    NLA_OF(t, n, nl_af8)
#define NLA_IPPROTO(t, n)   NLA_OF(t, n, nl_proto8)
#define NLA_STR(t, n)           \
	{                       \
		t, NL_STRING, n \
	}
#define NLA_ADDR(t, n)           \
	{                        \
		t, NL_ADDRESS, n \
	}
#define NLA_HWADDR(t, n)        \
	{                       \
		t, NL_HWADDR, n \
	}
#define NLA_NUMBER(t, n)        \
	{                       \
		t, NL_NUMBER, n \
	}
#define NLA_SET(t, n, s)                  \
	{                                 \
		t, NL_SET, n, .set = &(s) \
	}
#define NLA_STRUCT(t, n, l)                     \
	{                                       \
		t, NL_STRUCT, n, .layout = &(l) \
	}
#define NLA_LIST(t, n, e)                   \
	{                                   \
		t, NL_LIST, n, .elem = &(e) \
	}
#define NLA_CHOICE(t, n, c)                     \
	{                                       \
		t, NL_CHOICE, n, .choice = &(c) \
	}
#define NLA_INDEXED(t, n, i)                    \
	{                                       \
		t, NL_INDEXED, n, .index = &(i) \
	}
#define NLA_ARRAY(t, n, f)                    \
	{                                     \
		t, NL_ARRAY, n, .field = &(f) \
	}
#define NLA_OWN(t, n, f)                 \
	{                                \
		t, NL_OWN, n, .own = (f) \
	}
#define NLA_MAYBE(t, n)        \
	{                      \
		t, NL_MAYBE, n \
	}
/* One of .x, or some of it, in so many bytes. */
#define NLA_ENUM_(t, n, x, b)                                     \
	{                                                         \
		t, NL_FIELD, n, .field = &(const struct field)    \
		{                                                 \
			NULL, ARG_ENUM, .type = (b), .xlat = &(x) \
		}                                                 \
	}
#define NLA_FLAGS_(t, n, x, b)                                     \
	{                                                          \
		t, NL_FIELD, n, .field = &(const struct field)     \
		{                                                  \
			NULL, ARG_FLAGS, .type = (b), .xlat = &(x) \
		}                                                  \
	}
#define NLA_ENUM8(t, n, x)   NLA_ENUM_(t, n, x, T_U8)
#define NLA_ENUM16(t, n, x)  NLA_ENUM_(t, n, x, T_U16)
#define NLA_ENUM32(t, n, x)  NLA_ENUM_(t, n, x, T_U32)
#define NLA_FLAGS8(t, n, x)  NLA_FLAGS_(t, n, x, T_U8)
#define NLA_FLAGS16(t, n, x) NLA_FLAGS_(t, n, x, T_U16)
#define NLA_FLAGS32(t, n, x) NLA_FLAGS_(t, n, x, T_U32)
/* The same in network order. */
#define NLA_BE_ENUM_(t, n, x, k, b)                            \
	{                                                      \
		t, NL_FIELD, n, .field = &(const struct field) \
		{                                              \
			NULL, (k), .type = (b), .xlat = &(x)   \
		}                                              \
	}
#define NLA_BE_ENUM16(t, n, x)	NLA_BE_ENUM_(t, n, x, ARG_NET_ENUM, T_U16)
#define NLA_BE_ENUM32(t, n, x)	NLA_BE_ENUM_(t, n, x, ARG_NET_ENUM, T_U32)
#define NLA_BE_FLAGS16(t, n, x) NLA_BE_ENUM_(t, n, x, ARG_NET_FLAGS, T_U16)
#define NLA_BE_FLAGS32(t, n, x) NLA_BE_ENUM_(t, n, x, ARG_NET_FLAGS, T_U32)

/* for families that have code: decode_netlink.c, decode_nlattr.c */

struct walk;

/* A buffer that is walked: its bytes, and where the tracee has them. */
struct nl {
	struct walk *w;
	const struct nl_family *family; /* NULL: not one that is known */
	const unsigned char *base;
	uint64_t addr;
	unsigned depth;
	/* The first byte of the message's structure: an address family. */
	uint8_t af;
	bool request; /* the message has NLM_F_REQUEST */
	bool event;   /* received, and no answer: of a multicast group */
	bool cut;     /* memory ends before the bytes do */
};

/* Where in the tracee p lies. */
static inline uint64_t nl_addr_of(const struct nl *n, const unsigned char *p)
{
	return n->addr + (uint64_t)(p - n->base);
}

/* Bytes that nobody knows, in hexadecimal. */
void nl_bytes(struct nl *n, const unsigned char *p, size_t len);
/* What an attribute of this kind would have, wherever it lies. */
void nl_payload(struct nl *n, const struct nl_attr *a, const unsigned char *p,
		size_t len);
/* An address: see NL_ADDRESS. False: it can't be one. */
bool nl_show_address(struct nl *n, const unsigned char *p, size_t len);
/* A structure, or as much of it as there is. */
void nl_struct(struct nl *n, const struct layout *l, const unsigned char *p,
	       size_t len);
/*
 * What follows a structure of `head` bytes in a message: attributes, as one
 * more element of it.
 */
void nl_rest(struct nl *n, const struct nl_set *set, const unsigned char *p,
	     size_t len, size_t head);
/* `len` bytes of attributes, as a value. */
void nl_attrs(struct nl *n, const struct nl_set *set, const unsigned char *p,
	      size_t len);
/* True if these bytes can be nothing but attributes. */
bool nl_looks_like_attrs(const unsigned char *p, size_t len);
/* A structure and the attributes behind it, as elements of the message. */
void nl_struct_attrs(struct nl *n, const struct layout *l,
		     const struct nl_set *set, const unsigned char *p,
		     size_t len);
/* The message of this type, or NULL. */
const struct nl_message *nl_message_find(const struct nl_family *f,
					 uint16_t type);

#endif
