// What of toml++ Swift needs, in C: a text read into a flat list of values, or one fault.
// Nothing here throws or ends the program, whatever the text is.
#ifndef C_TOML_PLUS_PLUS_H
#define C_TOML_PLUS_PLUS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum __attribute__((enum_extensibility(closed))) {
  TomlTable,
  TomlList,
  TomlText,
  TomlInteger,
  TomlBoolean,
  TomlFraction,
  TomlDate,
} TomlKind;

/// Bytes of UTF-8, not ended by a NUL.
typedef struct {
  const char *bytes;
  size_t count;
} TomlBytes;

/// Both counted from 1, columns in characters.
typedef struct {
  uint32_t line;
  uint32_t column;
} TomlPlace;

/// A value; `parent` is the number of the table or list it stands in, always a smaller one. The
/// first value is the whole file, which stands in itself.
typedef struct {
  uint32_t parent;
  TomlKind kind;
  TomlBytes key;
  TomlPlace keyPlace;
  TomlPlace place;
  TomlBytes text;
  int64_t integer;
  bool boolean;
} TomlValue;

typedef struct TomlReading TomlReading;

/// Reads a text; NULL where there is no memory for it. The bytes need not outlive the call.
TomlReading *TomlRead(const char *bytes, size_t count);
void TomlRelease(TomlReading *reading);

/// The values in no particular order but for parents coming first; none where there is a fault.
const TomlValue *TomlValues(const TomlReading *reading);
size_t TomlValueCount(const TomlReading *reading);

bool TomlHasFault(const TomlReading *reading);
TomlBytes TomlFaultMessage(const TomlReading *reading);
TomlPlace TomlFaultPlace(const TomlReading *reading);

#ifdef __cplusplus
}
#endif

#endif
