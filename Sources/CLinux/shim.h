// glibc declares these only under _GNU_SOURCE, which Swift's Glibc module does not set.
#if defined(__linux__)
#include <stddef.h>
int renameat2(int, const char *, int, const char *, unsigned int);
// As long as a pointer on every machine that Swift knows: ssize_t.
ptrdiff_t getdents64(int, void *, size_t);
#endif
