package import CellGrid

/// A terminal's own key sequences.
///
/// A list looked through and not a dictionary: there are few, and a dictionary's first use has the
/// system look through every type of the program, before the first picture.
package struct KeyNaming {
  private var entries: [(sequence: [UInt8], key: Key)] = []

  package init(_ entries: KeyValuePairs<[UInt8], Key> = [:]) {
    for (sequence, key) in entries { self[sequence] = key }
  }

  package subscript(sequence: [UInt8]) -> Key? {
    get { entries.first { $0.sequence == sequence }?.key }
    set {
      entries.removeAll { $0.sequence == sequence }
      if let newValue { entries.append((sequence, newValue)) }
    }
  }

  /// Whether more bytes may make a sequence of these.
  func hasLonger(than bytes: [UInt8]) -> Bool {
    entries.contains { $0.sequence.count > bytes.count && $0.sequence.starts(with: bytes) }
  }
}
