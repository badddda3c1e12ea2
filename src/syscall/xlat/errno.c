/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Names and messages of error numbers, by value: the number comes from the
 * tracee's kernel, so what the C library here has to say about it must not
 * matter. From 512 on they are the kernel's own, which no program sees, but a
 * tracer does: signal(7), "Interruption of system calls".
 */
#include "syscall/xlat/errno.h"

#include "basic/cleanup.h"

#define items(X) \
	X(1, "EPERM") \
	X(2, "ENOENT") \
	X(3, "ESRCH") \
	X(4, "EINTR") \
	X(5, "EIO") \
	X(6, "ENXIO") \
	X(7, "E2BIG") \
	X(8, "ENOEXEC") \
	X(9, "EBADF") \
	X(10, "ECHILD") \
	X(11, "EAGAIN") \
	X(12, "ENOMEM") \
	X(13, "EACCES") \
	X(14, "EFAULT") \
	X(15, "ENOTBLK") \
	X(16, "EBUSY") \
	X(17, "EEXIST") \
	X(18, "EXDEV") \
	X(19, "ENODEV") \
	X(20, "ENOTDIR") \
	X(21, "EISDIR") \
	X(22, "EINVAL") \
	X(23, "ENFILE") \
	X(24, "EMFILE") \
	X(25, "ENOTTY") \
	X(26, "ETXTBSY") \
	X(27, "EFBIG") \
	X(28, "ENOSPC") \
	X(29, "ESPIPE") \
	X(30, "EROFS") \
	X(31, "EMLINK") \
	X(32, "EPIPE") \
	X(33, "EDOM") \
	X(34, "ERANGE") \
	X(35, "EDEADLK") \
	X(36, "ENAMETOOLONG") \
	X(37, "ENOLCK") \
	X(38, "ENOSYS") \
	X(39, "ENOTEMPTY") \
	X(40, "ELOOP") \
	X(42, "ENOMSG") \
	X(43, "EIDRM") \
	X(44, "ECHRNG") \
	X(45, "EL2NSYNC") \
	X(46, "EL3HLT") \
	X(47, "EL3RST") \
	X(48, "ELNRNG") \
	X(49, "EUNATCH") \
	X(50, "ENOCSI") \
	X(51, "EL2HLT") \
	X(52, "EBADE") \
	X(53, "EBADR") \
	X(54, "EXFULL") \
	X(55, "ENOANO") \
	X(56, "EBADRQC") \
	X(57, "EBADSLT") \
	X(59, "EBFONT") \
	X(60, "ENOSTR") \
	X(61, "ENODATA") \
	X(62, "ETIME") \
	X(63, "ENOSR") \
	X(64, "ENONET") \
	X(65, "ENOPKG") \
	X(66, "EREMOTE") \
	X(67, "ENOLINK") \
	X(68, "EADV") \
	X(69, "ESRMNT") \
	X(70, "ECOMM") \
	X(71, "EPROTO") \
	X(72, "EMULTIHOP") \
	X(73, "EDOTDOT") \
	X(74, "EBADMSG") \
	X(75, "EOVERFLOW") \
	X(76, "ENOTUNIQ") \
	X(77, "EBADFD") \
	X(78, "EREMCHG") \
	X(79, "ELIBACC") \
	X(80, "ELIBBAD") \
	X(81, "ELIBSCN") \
	X(82, "ELIBMAX") \
	X(83, "ELIBEXEC") \
	X(84, "EILSEQ") \
	X(85, "ERESTART") \
	X(86, "ESTRPIPE") \
	X(87, "EUSERS") \
	X(88, "ENOTSOCK") \
	X(89, "EDESTADDRREQ") \
	X(90, "EMSGSIZE") \
	X(91, "EPROTOTYPE") \
	X(92, "ENOPROTOOPT") \
	X(93, "EPROTONOSUPPORT") \
	X(94, "ESOCKTNOSUPPORT") \
	X(95, "EOPNOTSUPP") \
	X(96, "EPFNOSUPPORT") \
	X(97, "EAFNOSUPPORT") \
	X(98, "EADDRINUSE") \
	X(99, "EADDRNOTAVAIL") \
	X(100, "ENETDOWN") \
	X(101, "ENETUNREACH") \
	X(102, "ENETRESET") \
	X(103, "ECONNABORTED") \
	X(104, "ECONNRESET") \
	X(105, "ENOBUFS") \
	X(106, "EISCONN") \
	X(107, "ENOTCONN") \
	X(108, "ESHUTDOWN") \
	X(109, "ETOOMANYREFS") \
	X(110, "ETIMEDOUT") \
	X(111, "ECONNREFUSED") \
	X(112, "EHOSTDOWN") \
	X(113, "EHOSTUNREACH") \
	X(114, "EALREADY") \
	X(115, "EINPROGRESS") \
	X(116, "ESTALE") \
	X(117, "EUCLEAN") \
	X(118, "ENOTNAM") \
	X(119, "ENAVAIL") \
	X(120, "EISNAM") \
	X(121, "EREMOTEIO") \
	X(122, "EDQUOT") \
	X(123, "ENOMEDIUM") \
	X(124, "EMEDIUMTYPE") \
	X(125, "ECANCELED") \
	X(126, "ENOKEY") \
	X(127, "EKEYEXPIRED") \
	X(128, "EKEYREVOKED") \
	X(129, "EKEYREJECTED") \
	X(130, "EOWNERDEAD") \
	X(131, "ENOTRECOVERABLE") \
	X(132, "ERFKILL") \
	X(133, "EHWPOISON") \
	X(512, "ERESTARTSYS") \
	X(513, "ERESTARTNOINTR") \
	X(514, "ERESTARTNOHAND") \
	X(515, "ENOIOCTLCMD") \
	X(516, "ERESTART_RESTARTBLOCK") \
	X(517, "EPROBE_DEFER") \
	X(518, "EOPENSTALE") \
	X(519, "ENOPARAM") \
	X(521, "EBADHANDLE") \
	X(522, "ENOTSYNC") \
	X(523, "EBADCOOKIE") \
	X(524, "ENOTSUPP") \
	X(525, "ETOOSMALL") \
	X(526, "ESERVERFAULT") \
	X(527, "EBADTYPE") \
	X(528, "EJUKEBOX") \
	X(529, "EIOCBQUEUED") \
	X(530, "ERECALLCONFLICT") \
	X(531, "ENOGRACE") \
	/* second names, found only by name */ \
	X(11, "EWOULDBLOCK") \
	X(35, "EDEADLOCK") \
	X(95, "ENOTSUP")

const struct xlat_set xlat_errno = {
	.prefix = "E???",
	XLAT_ITEMS(items),
	.kind = XLAT_ENUM,
};

static const char *const texts[] = {
	[1] = "Operation not permitted",
	[2] = "No such file or directory",
	[3] = "No such process",
	[4] = "Interrupted system call",
	[5] = "Input/output error",
	[6] = "No such device or address",
	[7] = "Argument list too long",
	[8] = "Exec format error",
	[9] = "Bad file descriptor",
	[10] = "No child processes",
	[11] = "Resource temporarily unavailable",
	[12] = "Cannot allocate memory",
	[13] = "Permission denied",
	[14] = "Bad address",
	[15] = "Block device required",
	[16] = "Device or resource busy",
	[17] = "File exists",
	[18] = "Invalid cross-device link",
	[19] = "No such device",
	[20] = "Not a directory",
	[21] = "Is a directory",
	[22] = "Invalid argument",
	[23] = "Too many open files in system",
	[24] = "Too many open files",
	[25] = "Inappropriate ioctl for device",
	[26] = "Text file busy",
	[27] = "File too large",
	[28] = "No space left on device",
	[29] = "Illegal seek",
	[30] = "Read-only file system",
	[31] = "Too many links",
	[32] = "Broken pipe",
	[33] = "Numerical argument out of domain",
	[34] = "Numerical result out of range",
	[35] = "Resource deadlock avoided",
	[36] = "File name too long",
	[37] = "No locks available",
	[38] = "Function not implemented",
	[39] = "Directory not empty",
	[40] = "Too many levels of symbolic links",
	[42] = "No message of desired type",
	[43] = "Identifier removed",
	[44] = "Channel number out of range",
	[45] = "Level 2 not synchronized",
	[46] = "Level 3 halted",
	[47] = "Level 3 reset",
	[48] = "Link number out of range",
	[49] = "Protocol driver not attached",
	[50] = "No CSI structure available",
	[51] = "Level 2 halted",
	[52] = "Invalid exchange",
	[53] = "Invalid request descriptor",
	[54] = "Exchange full",
	[55] = "No anode",
	[56] = "Invalid request code",
	[57] = "Invalid slot",
	[59] = "Bad font file format",
	[60] = "Device not a stream",
	[61] = "No data available",
	[62] = "Timer expired",
	[63] = "Out of streams resources",
	[64] = "Machine is not on the network",
	[65] = "Package not installed",
	[66] = "Object is remote",
	[67] = "Link has been severed",
	[68] = "Advertise error",
	[69] = "Srmount error",
	[70] = "Communication error on send",
	[71] = "Protocol error",
	[72] = "Multihop attempted",
	[73] = "RFS specific error",
	[74] = "Bad message",
	[75] = "Value too large for defined data type",
	[76] = "Name not unique on network",
	[77] = "File descriptor in bad state",
	[78] = "Remote address changed",
	[79] = "Can not access a needed shared library",
	[80] = "Accessing a corrupted shared library",
	[81] = ".lib section in a.out corrupted",
	[82] = "Attempting to link in too many shared libraries",
	[83] = "Cannot exec a shared library directly",
	[84] = "Invalid or incomplete multibyte or wide character",
	[85] = "Interrupted system call should be restarted",
	[86] = "Streams pipe error",
	[87] = "Too many users",
	[88] = "Socket operation on non-socket",
	[89] = "Destination address required",
	[90] = "Message too long",
	[91] = "Protocol wrong type for socket",
	[92] = "Protocol not available",
	[93] = "Protocol not supported",
	[94] = "Socket type not supported",
	[95] = "Operation not supported",
	[96] = "Protocol family not supported",
	[97] = "Address family not supported by protocol",
	[98] = "Address already in use",
	[99] = "Cannot assign requested address",
	[100] = "Network is down",
	[101] = "Network is unreachable",
	[102] = "Network dropped connection on reset",
	[103] = "Software caused connection abort",
	[104] = "Connection reset by peer",
	[105] = "No buffer space available",
	[106] = "Transport endpoint is already connected",
	[107] = "Transport endpoint is not connected",
	[108] = "Cannot send after transport endpoint shutdown",
	[109] = "Too many references: cannot splice",
	[110] = "Connection timed out",
	[111] = "Connection refused",
	[112] = "Host is down",
	[113] = "No route to host",
	[114] = "Operation already in progress",
	[115] = "Operation now in progress",
	[116] = "Stale file handle",
	[117] = "Structure needs cleaning",
	[118] = "Not a XENIX named type file",
	[119] = "No XENIX semaphores available",
	[120] = "Is a named type file",
	[121] = "Remote I/O error",
	[122] = "Disk quota exceeded",
	[123] = "No medium found",
	[124] = "Wrong medium type",
	[125] = "Operation canceled",
	[126] = "Required key not available",
	[127] = "Key has expired",
	[128] = "Key has been revoked",
	[129] = "Key was rejected by service",
	[130] = "Owner died",
	[131] = "State not recoverable",
	[132] = "Operation not possible due to RF-kill",
	[133] = "Memory page has hardware error",
	[512] = "To be restarted if SA_RESTART is set",
	[513] = "To be restarted",
	[514] = "To be restarted if no handler",
	[515] = "No such ioctl command",
	[516] = "Interrupted by signal",
	[517] = "Probe is to be tried again",
	[518] = "Stale inode found on open",
	[519] = "Parameter not supported",
	[521] = "Bad NFS file handle",
	[522] = "Update not in sync",
	[523] = "Stale cookie",
	[524] = "Operation not supported",
	[525] = "Buffer or request too small",
	[526] = "Server error",
	[527] = "Type not supported by the server",
	[528] = "Request takes long",
	[529] = "Request queued",
	[530] = "Conflict with a recalled state",
	[531] = "No grace period",
};

const char *errno_name(int err)
{
	return err > 0 ? xlat_name(&xlat_errno, err) : NULL;
}

const char *errno_text(int err)
{
	return err > 0 && (size_t)err < ARRAY_SIZE(texts) ? texts[err] : NULL;
}
