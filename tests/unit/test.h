/* SPDX-License-Identifier: BSD-2-Clause */
/* What every unit test includes: cmocka and what it needs before it. */
#ifndef RINGSIDE_TESTS_UNIT_TEST_H
#define RINGSIDE_TESTS_UNIT_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#endif
