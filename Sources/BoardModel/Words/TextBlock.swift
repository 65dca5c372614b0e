/// Memory that words are written into, each once and behind those before, and never changed.
///
/// Sendable because what has been handed out is not written again; only one `TextWriter`, which no
/// two threads can share, writes behind it.
final class TextBlock: @unchecked Sendable {
  private let memory: UnsafeMutableRawPointer
  private let room: Int
  /// How much of it is written. Copies of a writer write behind one another's words.
  private let written: UnsafeMutablePointer<Int>

  init(room: Int) {
    self.room = room
    memory = .allocate(
      byteCount: MemoryLayout<Int>.size + room, alignment: MemoryLayout<Int>.alignment)
    written = memory.bindMemory(to: Int.self, capacity: 1)
    written.pointee = 0
  }

  deinit { memory.deallocate() }

  /// Where the words are now; nothing where there is no room for them.
  @inline(__always)
  func write(_ words: UnsafeRawBufferPointer) -> Range<Int>? {
    let start = written.pointee
    let end = start + words.count
    guard end <= room else { return nil }
    if let source = words.baseAddress {
      (memory + MemoryLayout<Int>.size + start).copyMemory(
        from: source, byteCount: words.count)
    }
    written.pointee = end
    return start..<end
  }

  /// The bytes written in `range`, for as long as the block is held.
  @inline(__always)
  func bytes(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(
      start: memory + MemoryLayout<Int>.size + range.lowerBound, count: range.count)
  }
}

/// Keeps many words in few pieces of memory: the words of a council's file, without all that stands
/// around them there.
package struct TextWriter {
  private var block: TextBlock?
  /// How much memory is taken at a time, in bytes.
  private static let usualRoom = 64 << 10

  package init() {}

  /// A copy of the bytes, which the caller has found to be valid UTF-8.
  @inline(__always)
  package mutating func keep(_ words: UnsafeRawBufferPointer) -> Prose {
    if let block, let range = block.write(words) { return Prose(block, range) }
    return keepInNew(words)
  }

  @inline(never)
  private mutating func keepInNew(_ words: UnsafeRawBufferPointer) -> Prose {
    let new = TextBlock(room: max(words.count, TextWriter.usualRoom))
    // Words that fill a piece of their own leave the one begun to those that come.
    if words.count < TextWriter.usualRoom || block == nil { block = new }
    return Prose(new, new.write(words) ?? 0..<0)
  }
}

@available(*, unavailable)
extension TextWriter: Sendable {}
