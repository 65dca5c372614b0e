/// Walks through a text byte by byte and knows the place it has come to.
struct TextScanner {
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var lineStart = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  var place: Place {
    // Every byte but the continuation bytes of UTF-8 begins a character.
    let before = bytes[lineStart..<index].count { $0 & 0xC0 != 0x80 }
    return Place(line: line, column: before + 1)
  }

  /// What an error says was found.
  var whatIsNext: String {
    guard let next else { return "the end of the file" }
    if next == UInt8(ascii: "\n") || next == UInt8(ascii: "\r") { return "the end of the line" }
    let word = bytes[index...].prefix(12).prefix { $0 > UInt8(ascii: " ") }
    return word.isEmpty ? "a blank" : String(decoding: word, as: UTF8.self)
  }

  mutating func skip() {
    guard index < bytes.count else { return }
    index += 1
    if bytes[index - 1] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index
    }
  }

  mutating func take(while isWanted: (UInt8) -> Bool) -> String {
    let start = index
    while let next, isWanted(next) { skip() }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  mutating func skipBlanks() {
    while next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") { skip() }
  }

  mutating func skipBlanksAndComments(acrossLines: Bool) {
    while let next {
      switch next {
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        skip()
      case UInt8(ascii: "\r") where index + 1 < bytes.count && bytes[index + 1] == 0x0A:
        skip()
      case UInt8(ascii: "\n") where acrossLines:
        skip()
      case UInt8(ascii: "#"):
        while let inComment = self.next, inComment >= UInt8(ascii: " ") || inComment == 0x09 {
          skip()
        }
      default:
        return
      }
    }
  }
}
