#ifndef GRADUS_CLINUX_SHIM_H
#define GRADUS_CLINUX_SHIM_H

// What Swift's own modules of the C library leave out; other systems have neither.
#if defined(__linux__)
// Makes a pipe whose ends, with the flag O_CLOEXEC, no program inherits that is started meanwhile.
int pipe2(int descriptors[2], int flags);

// Writes the changed pages of a part of a file to the disk. With the flag 2 (SYNC_FILE_RANGE_WRITE) it only begins to.
int sync_file_range(int descriptor, long offset, long count, unsigned int flags);
#endif

#endif
