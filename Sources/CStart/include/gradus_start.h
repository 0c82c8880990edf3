#ifndef GRADUS_START_H
#define GRADUS_START_H

/// The commit that the program was built from; empty where nobody said so. `make program` says so.
const char *gradus_commit(void);

#endif
