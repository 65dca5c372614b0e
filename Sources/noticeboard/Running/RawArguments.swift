import Glibc

/// The words of the command line as the system hands them over.
///
/// The standard library puts U+FFFD in the place of what is not UTF-8; saved, nobody could tell any
/// more what was meant.
enum RawArguments {
  /// - Throws: `Refused`, where a word is not UTF-8.
  static func check() throws {
    for place in 1..<max(1, Int(CommandLine.argc)) {
      guard let word = CommandLine.unsafeArgv[place], String(validatingCString: word) == nil else {
        continue
      }
      throw Refused(
        "Word \(place) of the command line, \"\(String(cString: word))\", is not UTF-8. "
          + "Nothing was done. Type it again in a terminal that is set to UTF-8.")
    }
  }
}
