package import BoardModel

/// The way from a file's whole to one value: keys of objects, names of lists' elements.
///
/// No step is a place in a list: whoever inserts an element would turn it into a way to another one.
package struct TreePath: Hashable, Sendable {
  package var steps: [Prose]

  package init(_ steps: [Prose] = []) { self.steps = steps }

  /// Whether one of them leads to the other, or to something in it.
  func meets(_ other: TreePath) -> Bool {
    steps.starts(with: other.steps) || other.steps.starts(with: steps)
  }

  func appending(_ step: Prose) -> TreePath { TreePath(steps + [step]) }

  /// `plan/objectives/KNO-07/title`; a `/` in a step is `~1` and a `~` is `~0`, as in JSON Pointer.
  package var text: Prose {
    var bytes: [UInt8] = []
    for (index, step) in steps.enumerated() {
      if index > 0 { bytes.append(0x2F) }
      // A lone ~ stands for a step without letters, so that no path looks like that of the whole.
      if step.isEmpty { bytes.append(0x7E) }
      for byte in step.utf8 {
        switch byte {
        case 0x7E: bytes += [0x7E, 0x30]
        case 0x2F: bytes += [0x7E, 0x31]
        default: bytes.append(byte)
        }
      }
    }
    return Prose(utf8: bytes)
  }

  /// Nothing for a text that no path has.
  package init?(text: Prose) {
    steps = []
    if text.isEmpty { return }
    for part in text.utf8.split(separator: 0x2F, omittingEmptySubsequences: false) {
      guard let step = TreePath.step(Array(part)) else { return nil }
      steps.append(Prose(utf8: step))
    }
  }

  private static func step(_ part: [UInt8]) -> [UInt8]? {
    if part == [0x7E] { return [] }
    if part.isEmpty { return nil }
    var bytes: [UInt8] = []
    var rest = part[...]
    while let byte = rest.popFirst() {
      guard byte == 0x7E else {
        bytes.append(byte)
        continue
      }
      switch rest.popFirst() {
      case 0x30: bytes.append(0x7E)
      case 0x31: bytes.append(0x2F)
      default: return nil
      }
    }
    return bytes
  }
}
