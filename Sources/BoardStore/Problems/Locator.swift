/// Finds line, column and path of places in a file's bytes, by one more walk over them.
///
/// The reader keeps no path while it reads: only a file with problems pays for knowing where.
struct Locator {
  private let bytes: UnsafePointer<UInt8>
  private let end: Int
  /// The end of the last token walked over, and the path of what it belongs to.
  private var offset = 0
  private var path: [PathStep] = []
  private var frames: [Frame] = []
  private var awaitsKey = false
  private var line = 1
  private var lineStart = 0
  private var countedTo = 0

  /// An object or list that is open, and where in it the walk is.
  private enum Frame {
    case object(key: Range<Int>?)
    case list(index: Int)
  }

  init(bytes: UnsafePointer<UInt8>, end: Int) {
    self.bytes = bytes
    self.end = end
  }

  /// Where `target` stands and which value it belongs to; targets are asked for front to back.
  mutating func locate(_ target: Int) -> (place: Problem.Place, path: [PathStep]) {
    while offset <= target, offset < end { walk() }
    return (place(of: target), path)
  }

  /// Walks over one token; `path` is then that of the value or key it stands in.
  private mutating func walk() {
    let byte = bytes[offset]
    switch byte {
    case 0x7B, 0x5B:
      path = steps
      frames.append(byte == 0x7B ? .object(key: nil) : .list(index: 0))
      awaitsKey = byte == 0x7B
      offset += 1
    case 0x7D, 0x5D:
      _ = frames.popLast()
      path = steps
      awaitsKey = false
      offset += 1
    case 0x2C:
      path = steps
      goOn()
      offset += 1
    case 0x22: walkOverString()
    case 0x20, 0x0A, 0x0D, 0x09, 0x3A: offset += 1
    default:
      path = steps
      repeat { offset += 1 } while offset < end && JSONReader.isWordByte(bytes[offset])
    }
  }

  private mutating func goOn() {
    switch frames.popLast() {
    case .list(let index): frames.append(.list(index: index + 1))
    case .object:
      frames.append(.object(key: nil))
      awaitsKey = true
    case nil: break
    }
  }

  private mutating func walkOverString() {
    let start = offset + 1
    offset = start
    while offset < end, bytes[offset] != 0x22, bytes[offset] >= 0x20 {
      offset += bytes[offset] == 0x5C ? 2 : 1
    }
    offset = min(offset, end)
    if awaitsKey, case .object? = frames.last {
      frames[frames.count - 1] = .object(key: start..<offset)
      awaitsKey = false
    }
    path = steps
    offset = min(offset + 1, end)
  }

  private var steps: [PathStep] {
    frames.compactMap { frame in
      switch frame {
      case .object(let key?):
        .key(String(decoding: UnsafeBufferPointer(rebasing: whole[key]), as: UTF8.self))
      case .object(nil): nil
      case .list(let index): .index(index)
      }
    }
  }

  private var whole: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: end) }

  private mutating func place(of target: Int) -> Problem.Place {
    while countedTo < min(target, end) {
      if bytes[countedTo] == 0x0A {
        line += 1
        lineStart = countedTo + 1
      }
      countedTo += 1
    }
    let column = whole[lineStart..<max(lineStart, min(target, end))].count { $0 & 0xC0 != 0x80 }
    return Problem.Place(line: line, column: column + 1)
  }
}
