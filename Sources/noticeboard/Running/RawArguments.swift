import Glibc

/// The words of the command line as the system hands them over.
///
/// The standard library reads them from a file of the system's, has none where that fails, and puts
/// U+FFFD in the place of what is not UTF-8; saved, nobody could tell any more what was meant.
enum RawArguments {
  /// - Throws: `Refused`, where the words cannot be had or one is not UTF-8.
  static func words() throws -> [String] {
    if CommandLine.argc == 0 { return try String.words(of: readAgain()) }
    for place in 1..<max(1, Int(CommandLine.argc)) {
      guard let word = CommandLine.unsafeArgv[place], String(validatingCString: word) == nil else {
        continue
      }
      throw notUTF8(place, String(cString: word))
    }
    return CommandLine.arguments
  }

  private static let file = "/proc/self/cmdline"

  /// The bytes that the standard library could not get at.
  private static func readAgain() throws -> [UInt8] {
    var handle = open(file, O_RDONLY | O_CLOEXEC)
    while handle < 0, errno == EINTR { handle = open(file, O_RDONLY | O_CLOEXEC) }
    guard handle >= 0 else { throw unreadable(errno) }
    defer { close(handle) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = read(handle, &block, block.count)
      if count == 0 { return bytes }
      if count < 0, errno != EINTR { throw unreadable(errno) }
      if count > 0 { bytes += block[..<count] }
    }
  }

  private static func unreadable(_ number: Int32) -> Refused {
    Refused(
      "What the program was asked for cannot be read (\(file): \(Output.reason(number))). "
        + "Nothing was done. Try again.")
  }

  fileprivate static func notUTF8(_ place: Int, _ word: String) -> Refused {
    Refused(
      "Word \(place) of the command line, \"\(word)\", is not UTF-8. "
        + "Nothing was done. Type it again in a terminal that is set to UTF-8.")
  }
}

extension String {
  /// The words that stand one behind the other, each with a zero at its end.
  fileprivate static func words(of bytes: [UInt8]) throws -> [String] {
    let parts = bytes.split(separator: 0, omittingEmptySubsequences: false).dropLast()
    return try parts.enumerated().map { place, part in
      guard let word = String(validating: part, as: UTF8.self) else {
        throw RawArguments.notUTF8(place, String(decoding: part, as: UTF8.self))
      }
      return word
    }
  }
}
