internal import CTomlPlusPlus

/// Reads a text as TOML 1.0 into tables whose every key and value knows its place.
struct TOMLReader {
  /// What is wrong and where.
  struct Fault: Error, Equatable {
    let message: String
    let place: Place
  }

  private let values: UnsafeBufferPointer<TomlValue>
  /// The numbers of the values in each table or list, as they stand in the file.
  private let members: [[Int]]

  /// The whole text as one table.
  static func table(of text: String) throws(Fault) -> TOMLTable {
    var text = text
    let reading = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { TomlRead($0.baseAddress, $0.count) }
    }
    guard let reading else {
      throw Fault(message: "there is no memory to read it", place: Place(line: 1, column: 1))
    }
    defer { TomlRelease(reading) }
    if TomlHasFault(reading) {
      throw Fault(
        message: readable(String(TomlFaultMessage(reading))),
        place: Place(TomlFaultPlace(reading)))
    }
    let values = UnsafeBufferPointer(start: TomlValues(reading), count: TomlValueCount(reading))
    return TOMLReader(values).table(0)
  }

  private static func readable(_ message: String) -> String {
    let opening = "Error while parsing "
    return message.hasPrefix(opening) ? "in \(message.dropFirst(opening.count))" : message
  }

  private init(_ values: UnsafeBufferPointer<TomlValue>) {
    self.values = values
    // The library keeps keys in the order of the alphabet; the first problem is the first in the
    // file.
    var members = [[Int]](repeating: [], count: values.count)
    for number in values.indices.dropFirst() { members[Int(values[number].parent)].append(number) }
    self.members = members.map { $0.sorted { values[$0].start < values[$1].start } }
  }

  private func table(_ number: Int) -> TOMLTable {
    var table = TOMLTable(at: Place(values[number].place))
    for member in members[number] {
      table.add(
        TOMLTable.Entry(
          key: String(values[member].key), value: value(member),
          place: Place(values[member].keyPlace), valuePlace: Place(values[member].place)))
    }
    return table
  }

  private func value(_ number: Int) -> TOMLValue {
    let value = values[number]
    return switch value.kind {
    case .table: .table(table(number))
    case .list:
      .list((members[number]).map { (self.value($0), Place(values[$0].place)) })
    case .text: .text(String(value.text))
    case .integer: .number(Int(value.integer))
    case .boolean: .truth(value.boolean)
    case .fraction: .fraction
    case .date: .date
    }
  }
}

extension TomlValue {
  /// Where it begins: with its key, where it has one.
  fileprivate var start: (UInt32, UInt32) {
    keyPlace.line > 0 ? (keyPlace.line, keyPlace.column) : (place.line, place.column)
  }
}

extension Place {
  fileprivate init(_ place: TomlPlace) {
    self.init(line: Int(place.line), column: Int(place.column))
  }
}

extension String {
  fileprivate init(_ text: TomlBytes) {
    self.init(
      decoding: UnsafeRawBufferPointer(start: text.bytes, count: text.count), as: UTF8.self)
  }
}
