#ifndef GRADUS_CMALLOC_SHIM_H
#define GRADUS_CMALLOC_SHIM_H

// glibc's settings of its allocator, which Swift's own module of glibc leaves out; other systems have no such file.
#if defined(__linux__) && __has_include(<malloc.h>)
#include <malloc.h>
#endif

#endif
