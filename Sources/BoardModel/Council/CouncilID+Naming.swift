/// The short names that are made of the words something is called by.
extension CouncilID {
  /// `St Helens` is `st-helens`, `Ynys Môn` is `ynys-mon`; nothing where no letter is left, or where
  /// the name is one that some systems keep for devices.
  package init?(naming name: String) { self.init(ShortName.of(name)) }
}

extension Identifier {
  /// The same for a record of a council, with a number behind it where the name is taken; nothing
  /// where no letter is left.
  package init?(naming words: Prose, besides taken: [Identifier]) {
    let name = ShortName.of(words.string)
    if name.isEmpty { return nil }
    let strings = taken.map(\.string)
    var tried = name
    var number = 2
    while strings.contains(tried) {
      tried = "\(name)-\(number)"
      number += 1
    }
    self.init(Prose(tried))
  }
}

/// Words as a short name: small letters without their marks, digits, and hyphens between.
package enum ShortName {
  package static func of(_ words: String) -> String {
    String(words.lowercased().map(plain)).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      .joined(separator: "-")
  }

  /// A letter without its mark: two strings are the same whether the mark stands apart or not.
  private static func plain(_ letter: Character) -> Character {
    if letter.isASCII { return letter }
    for base in "abcdefghijklmnopqrstuvwxyz" {
      for mark in 0x300...0x328 {
        if let mark = Unicode.Scalar(mark), Character("\(base)\(Character(mark))") == letter {
          return base
        }
      }
    }
    return letter
  }
}
