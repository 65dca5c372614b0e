/// Every sentence about a file: what was found, what was expected, what to do.
extension Fault {
  struct Wording: Hashable {
    let found: String
    let expected: String?
    let remedy: String
    /// What else there is to know.
    var note: String?

    init(_ found: String, expected: String? = nil, _ remedy: String) {
      self.found = found
      self.expected = expected
      self.remedy = remedy
    }
  }

  var wording: Wording {
    if var words = syntaxWording {
      if leavesRestUnread { words.note = "The rest of this file was not read." }
      return words
    }
    return fileWording ?? historyWording ?? keyWording ?? valueWording ?? togetherWording
      ?? Wording(moreText, "Correct those listed first.")
  }

  /// Whether the file is no JSON from here on.
  var isOfSyntax: Bool { syntaxWording != nil }

  /// Whether more of the file follows that was not looked at for problems.
  private var leavesRestUnread: Bool {
    switch self {
    case .emptyFile, .byteOrderMark, .zeros, .utf16, .endsTooSoon, .unexpected(_, .endOfFile): false
    default: true
    }
  }

  private var moreText: String {
    guard case .more(let count) = self else { return "something is wrong" }
    return count == 1
      ? "1 more problem is not listed" : "\(count) more problems are not listed"
  }

  private var fileWording: Wording? {
    switch self {
    case .badFileName:
      Wording(
        "the name is not one of a council's file", expected: "a name like knowsley.json",
        "Rename the file, or move it out of councils/.")
    case .syncedCopy(let id):
      Wording(
        "a copy of \(id).json, as sync programs make; nothing of it was read",
        "Compare the two, keep what is right in \(id).json, and remove the copy.")
    case .notAFile(let kind):
      Wording(
        kind.words, expected: "an ordinary file", "Put the file itself here; nothing was read.")
    case .notAFolder(let kind):
      Wording(
        Fault.folderWords(kind), expected: "a folder",
        "Put it out of the way: nothing can be recorded while it stands there.")
    case .notAFileOfOurs(let kind):
      Wording(
        kind.words, expected: "an ordinary file",
        "Put it out of the way: nothing can be recorded while it stands there.")
    case .unreadable(let number):
      Wording(
        "the file cannot be read (\(SystemError(number).words))",
        SaveCause(number).remedyOfReading("the file and its permissions"))
    case .vanished:
      Wording("the file was there a moment ago and is gone", "Reload; restore it if it is missed.")
    case .changedWhileRead:
      Wording("the file changed while it was read", "Reload once it is no longer written to.")
    case .tooLarge(let limit):
      Wording(
        "the file is too large", expected: "at most \(limit / 1_048_576) MiB",
        "Check that it is a council's file.")
    default: nil
    }
  }

  private var syntaxWording: Wording? {
    switch self {
    case .emptyFile:
      Wording("the file is empty", expected: "an object", "Restore it from a copy, or remove it.")
    case .byteOrderMark:
      Wording(
        "the file begins with a byte order mark", expected: "{",
        "Save it as UTF-8 without a byte order mark.")
    case .utf16:
      Wording(
        "the file is in UTF-16", expected: "UTF-8",
        "Save it again as UTF-8, which editors offer as its encoding.")
    case .zeros:
      Wording(
        "the file begins with zero bytes, as after a crash or a full disk",
        "Restore it from a copy, or remove it.")
    case .notUTF8(let byte):
      Wording("the byte \(Fault.hexadecimal(byte)) is not UTF-8", "Save the file as UTF-8.")
    case .endsTooSoon(let token):
      Wording(
        "the file ends too soon", expected: token.words,
        "Restore the whole file from a copy, or write what is missing.")
    case .unexpected(let found, let token): unexpectedWording(found, token)
    case .trailingComma:
      Wording("a comma with nothing after it", "Remove the comma.")
    case .comment:
      Wording("a comment, which JSON does not have", "Remove the comment.")
    case .controlCharacter(let byte):
      Wording(
        "the control character \(Fault.hexadecimal(byte)) stands in a text as it is",
        expected: Fault.escape(of: byte), "Write the escape, or close the quotes.")
    case .badEscape(let text):
      Wording(
        "\(text) is not an escape",
        expected: #"one of \" \\ \/ \b \f \n \r \t or \u and four hexadecimal digits"#,
        #"Correct it; a backslash itself is written \\."#)
    case .loneSurrogate(let text):
      Wording(
        "\(text) is half of a character", expected: "both halves, the high one first",
        "Write the character itself.")
    case .leadingZero(let text):
      Wording("\(text) begins with a zero", "Remove the zero.")
    case .notANumber(let text):
      Wording(
        "\(Fault.shortened(text)) is not a number", expected: "a number like 74.4",
        "Correct the number.")
    case .tooDeep:
      Wording(
        "lists and objects are nested too deep", expected: "at most \(JSONReader.deepest) levels",
        "Check that this is a council's file.")
    default: nil
    }
  }

  private func unexpectedWording(_ found: String, _ token: Token) -> Wording {
    let remedy =
      switch (token, found) {
      case (.value, "NaN"), (.value, "Infinity"), (.value, "-Infinity"):
        "JSON has no such number; leave the key out."
      case (.value, "True"), (.value, "False"), (.value, "TRUE"), (.value, "FALSE"):
        "Write true or false in small letters."
      case (_, "'"): "Use double quotes."
      case (.key, _) where found.first?.isLetter ?? false: "Put it in double quotes."
      case (.endOfFile, _): "Remove what follows the closing bracket."
      case (.commaOrBracket, "{"),
        (.commaOrBrace, _) where found.hasPrefix("\""),
        (.commaOrBracket, _) where found.hasPrefix("\""):
        "Add the comma before it."
      default: "Correct it."
      }
    let words = found == "," ? "a comma" : Fault.shortened(found)
    return Wording("\(words) stands here", expected: token.words, remedy)
  }

  private var keyWording: Wording? {
    switch self {
    case .unknownKey(let key, let nearest?, _):
      Wording(
        "\(Fault.quoted(key)) is not a key of this object", expected: Fault.quoted(nearest),
        "Correct the key, or remove it.")
    case .unknownKey(let key, nil, let allowed):
      Wording(
        "\(Fault.quoted(key)) is not a key of this object", expected: Fault.choice(allowed),
        "Remove the key.")
    case .duplicateKey(let key):
      Wording("\(Fault.quoted(key)) stands twice in this object", "Remove one of the two.")
    case .missingKey(let key, let about):
      Wording(
        "\(Fault.quoted(key)) is missing", expected: Fault.phrase(about), "Add the key.")
    case .keyNeeded(let key, let kind, let about):
      Wording(
        "\(Fault.quoted(key)) is missing, which \(Fault.quoted(kind)) needs",
        expected: Fault.phrase(about), "Add the key.")
    case .keyForbidden(let key, let kind):
      Wording(
        "\(Fault.quoted(key)) does not go with \(Fault.quoted(kind))",
        "Remove the key, or correct the other one.")
    case .notExactlyOneKey(let count, let allowed):
      Wording(
        count == 0 ? "the object has none of its keys" : "the object has \(count) keys",
        expected: "exactly one of \(Fault.list(allowed))",
        count == 0 ? "Add the key." : "Keep one; write an object for each other.")
    default: nil
    }
  }
}
