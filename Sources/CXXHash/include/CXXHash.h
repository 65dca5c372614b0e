// What of xxHash Swift needs: the two fingerprints the store keeps of its files and lines.
#ifndef C_XX_HASH_H
#define C_XX_HASH_H

#include <stddef.h>
#include <stdint.h>

typedef struct {
  uint64_t high, low;
} XXHash128;

/// XXH3 of 128 bits; nothing is read when `count` is 0.
XXHash128 xxhash128(const void *bytes, size_t count);

/// XXH3 of 64 bits; nothing is read when `count` is 0.
uint64_t xxhash64(const void *bytes, size_t count);

#endif
