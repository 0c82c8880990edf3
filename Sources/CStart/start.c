#include "gradus_start.h"

#if __has_include("commit.h")
#include "commit.h"
#else
#define GRADUS_COMMIT ""
#endif

const char *gradus_commit(void) { return GRADUS_COMMIT; }

#if defined(__linux__)
#include <stdlib.h>
#include <unistd.h>
#if defined(__GLIBC__)
// Of Swift's runtime: what CommandLine.arguments gives from now on. Weak, for it is no documented interface.
extern void _swift_stdlib_overrideUnsafeArgvArgc(char **arguments, int count) __attribute__((weak));

// Lets gradus start where /proc is not mounted: there Swift's runtime, looking for a program that prints its crashes,
// cannot read /proc/self/exe and aborts before main; told where to look it does not ask. Its arguments are from /proc
// too. Priorities below 101 are the C library's; the runtime's constructors have none and come later. glibc passes argv.
__attribute__((constructor(101))) static void gradus_start_without_proc(int count, char **arguments) {
  if (access("/proc/self/exe", F_OK) == 0) return;
  setenv("SWIFT_ROOT", "/", 0);
  if (_swift_stdlib_overrideUnsafeArgvArgc) _swift_stdlib_overrideUnsafeArgvArgc(arguments, count);
}
#endif
#endif
