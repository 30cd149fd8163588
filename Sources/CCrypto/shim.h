// The functions that take a digest without looking it up by its name each time: a site has half a million small ones.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/evp.h>
#include <openssl/sha.h>
