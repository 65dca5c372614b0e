/// Finds line, column and path of places in a file's bytes, by one more walk over them.
///
/// The reader keeps no path while it reads: only a file with problems pays for knowing where.
struct Locator {
  private let bytes: UnsafePointer<UInt8>
  private let end: Int
  /// The end of the last token walked over, and the path of the last one asked for.
  private var offset = 0
  private var path: [PathStep] = []
  private var frames: [Frame] = []
  private var awaitsKey = false
  private var line = 1
  private var column = 1
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
    while offset <= target, offset < end { walk(to: target) }
    if target >= end { path = steps }
    return (place(of: target), path)
  }

  /// Walks over one token, and keeps the path of what it stands in when the target is in it.
  private mutating func walk(to target: Int) {
    let byte = bytes[offset]
    switch byte {
    case 0x7B, 0x5B:
      keepPath(of: target, before: offset + 1)
      frames.append(byte == 0x7B ? .object(key: nil) : .list(index: 0))
      awaitsKey = byte == 0x7B
      offset += 1
    case 0x7D, 0x5D:
      _ = frames.popLast()
      keepPath(of: target, before: offset + 1)
      awaitsKey = false
      offset += 1
    case 0x2C:
      keepPath(of: target, before: offset + 1)
      goOn()
      offset += 1
    case 0x22: walkOverString(to: target)
    case 0x20, 0x0A, 0x0D, 0x09, 0x3A: offset += 1
    default:
      repeat { offset += 1 } while offset < end && JSONReader.isWordByte(bytes[offset])
      keepPath(of: target, before: offset)
    }
  }

  private mutating func keepPath(of target: Int, before tokenEnd: Int) {
    if target < tokenEnd { path = steps }
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

  private mutating func walkOverString(to target: Int) {
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
    offset = min(offset + 1, end)
    keepPath(of: target, before: offset)
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
      let byte = bytes[countedTo]
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      countedTo += 1
    }
    return Problem.Place(line: line, column: column)
  }
}
