// glibc declares these only under _GNU_SOURCE, which Swift's Glibc module does not set.
#if defined(__linux__)
#include <stddef.h>
int renameat2(int, const char *, int, const char *, unsigned int);
// What it gives is as long as a pointer: ssize_t.
ptrdiff_t getdents64(int, void *, size_t);
#endif
