internal import CellGrid

extension KeysProblem: CustomStringConvertible {
  /// Where, what is wrong, and what to do: one printable line.
  package var description: String {
    let place = place.map { ":\($0.line):\($0.column)" } ?? ""
    return PrintableText.line("\(file)\(place): \(reason.wording)")
  }
}

extension KeysProblem.Reason {
  fileprivate var wording: String {
    switch self {
    case .refused(.missing):
      "there is no such keys file; name another, or leave --keys-file out"
    case .refused(.unreadable(let cause)):
      "the keys cannot be read: \(cause); make it a readable file"
    case .refused(.tooLarge):
      "the file is larger than \(TextFile.limit / 1024) KiB, no keys file is; check what it is"
    case .refused(.notText):
      "the file is not UTF-8 text, or holds a control character; save it as plain UTF-8"
    case .syntax(let message):
      "this is not TOML, \(PrintableText.clipped(message, to: 160)); "
        + "mend the line, \(KeysProblem.Reason.example)"
    case .outsideKeys(let name):
      "\(quoted(name)) stands outside the table [keys]; write [keys] above the intents"
    case .noTable(let found):
      "\"keys\" is \(found); write [keys] and the intents below it"
    case .unknownIntent(let name, let nearest):
      "no intent is called \(quoted(name)); "
        + (nearest.map { "did you mean \(quoted($0))? " } ?? "")
        + "`noticeboard keys` names them all"
    case .noKeyName(let intent, let found):
      "\(quoted(intent)) has \(found) where a key's name was expected; "
        + KeysProblem.Reason.example
    case .unknownKey(let name, let nearest):
      "no key is called \(quoted(name)); "
        + (nearest.map { "did you mean \(quoted($0.name))? " } ?? "")
        + "write one character, or a name such as <Enter>, <Down>, <PgDn>, <Space>, <C-d>, <F1>"
    case .repeatedKey(let key, let intent):
      "\(quoted(intent)) has \(quoted(key.name)) twice; leave one out"
    case .sharedKey(let key, let intent, let owner, let ownerIsInFile):
      "\(quoted(key.name)) is given to \(quoted(intent)) and is \(quoted(owner))'s"
        + (ownerIsInFile ? " in this file too; " : " already; ")
        + "take another key, or give \(quoted(owner)) other keys"
    case .needsKey(let intent, let standard):
      "\(quoted(intent)) is left without a key; give it one, or leave the line out for "
        + standard.map(\.name).joined(separator: " ")
    }
  }

  private static let example = "write move-down = \"j\" or move-down = [\"j\", \"<Down>\"]"

  private func quoted(_ text: String) -> String {
    "\"\(PrintableText.clipped(text, to: 60))\""
  }
}
