#define XXH_INLINE_ALL
#include <xxhash.h>

#include "CXXHash.h"

XXHash128 xxhash128(const void *bytes, size_t count) {
  XXH128_hash_t hash = XXH3_128bits(bytes, count);
  return (XXHash128){.high = hash.high64, .low = hash.low64};
}

uint64_t xxhash64(const void *bytes, size_t count) { return XXH3_64bits(bytes, count); }
