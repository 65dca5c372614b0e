#include "CTomlPlusPlus.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "TomlPlusPlus.hpp"

struct TomlReading {
  toml::table table;
  std::vector<TomlValue> values;
  std::string fault;
  TomlPlace faultPlace = {0, 0};
};

namespace {

// Tables in tables are made and unmade by recursion, and every dot can be one more: 32,000 of them
// overflow a stack. Values in brackets toml++ counts itself.
constexpr size_t mostDots = 1024;

TomlBytes bytes(std::string_view text) { return {text.data(), text.size()}; }

TomlPlace place(const toml::source_region &region) {
  return {region.begin.line, region.begin.column};
}

void add(TomlReading &reading, const toml::node &node, uint32_t parent, const toml::key *key) {
  TomlValue value = {};
  value.parent = parent;
  value.place = place(node.source());
  if (key) {
    value.key = bytes(key->str());
    value.keyPlace = place(key->source());
  }
  const auto number = static_cast<uint32_t>(reading.values.size());
  if (auto table = node.as_table()) {
    value.kind = TomlTable;
    reading.values.push_back(value);
    for (auto &&[name, inner] : *table) add(reading, inner, number, &name);
    return;
  }
  if (auto list = node.as_array()) {
    value.kind = TomlList;
    reading.values.push_back(value);
    for (auto &&inner : *list) add(reading, inner, number, nullptr);
    return;
  }
  if (auto text = node.as_string()) {
    value.kind = TomlText;
    value.text = bytes(text->get());
  } else if (auto integer = node.as_integer()) {
    value.kind = TomlInteger;
    value.integer = integer->get();
  } else if (auto boolean = node.as_boolean()) {
    value.kind = TomlBoolean;
    value.boolean = boolean->get();
  } else {
    value.kind = node.is_floating_point() ? TomlFraction : TomlDate;
  }
  reading.values.push_back(value);
}

// Whether there are more dots than any file of settings has; says so at the first too many.
bool hasTooManyDots(TomlReading &reading, std::string_view text) {
  size_t dots = 0;
  TomlPlace place = {1, 1};
  for (const char byte : text) {
    if (byte == '.' && ++dots > mostDots) {
      reading.fault = "more than 1024 dots in one file";
      reading.faultPlace = place;
      return true;
    }
    // Every byte but the continuation bytes of UTF-8 begins a character.
    if (byte == '\n') {
      place = {place.line + 1, 1};
    } else if ((byte & 0xC0) != 0x80) {
      place.column += 1;
    }
  }
  return false;
}

void read(TomlReading &reading, std::string_view text) {
  if (hasTooManyDots(reading, text)) return;
  auto result = toml::parse(text);
  if (!result) {
    reading.fault = result.error().description();
    reading.faultPlace = place(result.error().source());
    return;
  }
  reading.table = std::move(result).table();
  add(reading, reading.table, 0, nullptr);
}

}  // namespace

extern "C" TomlReading *TomlRead(const char *text, size_t count) {
  // Only a lack of memory can throw; nothing thrown may reach Swift.
  try {
    auto reading = std::make_unique<TomlReading>();
    read(*reading, std::string_view(text, count));
    return reading.release();
  } catch (...) {
    return nullptr;
  }
}

extern "C" void TomlRelease(TomlReading *reading) { delete reading; }

extern "C" const TomlValue *TomlValues(const TomlReading *reading) {
  return reading->values.data();
}

extern "C" size_t TomlValueCount(const TomlReading *reading) { return reading->values.size(); }

extern "C" bool TomlHasFault(const TomlReading *reading) { return !reading->fault.empty(); }

extern "C" TomlBytes TomlFaultMessage(const TomlReading *reading) { return bytes(reading->fault); }

extern "C" TomlPlace TomlFaultPlace(const TomlReading *reading) { return reading->faultPlace; }
