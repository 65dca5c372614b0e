import BoardModel

/// What a name in `councils/` stands for.
enum CouncilFileName: Hashable {
  case council(CouncilID)
  /// A dot-file, what an editor leaves behind, a README: nothing that could be a council.
  case ignored
  /// What a sync program, or somebody with a mouse, makes of a council's file.
  case copy(of: CouncilID)
  /// A name no council's file can have.
  case foreign

  init(_ bytes: [UInt8]) {
    // What nearly every file is called, before all that others may be called is looked through.
    if bytes.suffix(5).elementsEqual(".json".utf8),
      let id = CouncilID(String(decoding: bytes.dropLast(5), as: UTF8.self))
    {
      self = .council(id)
      return
    }
    let name = String(decoding: bytes, as: UTF8.self)
    if CouncilFileName.isLeftover(bytes) || CouncilFileName.isClearlyNoCouncil(name.lowercased()) {
      self = .ignored
    } else if name.hasSuffix(".json"), let id = CouncilFileName.original(of: name.dropLast(5)) {
      self = .copy(of: id)
    } else {
      self = .foreign
    }
  }

  private static func isLeftover(_ bytes: [UInt8]) -> Bool {
    bytes.first == 0x2E || bytes.last == 0x7E || (bytes.first == 0x23 && bytes.last == 0x23)
  }

  private static func isClearlyNoCouncil(_ name: String) -> Bool {
    if endings.contains(where: name.hasSuffix) { return true }
    return !name.hasSuffix(".json") && names.contains(String(name.prefix { $0 != "." }))
  }

  private static let names: Set<String> = [
    "readme", "license", "licence", "changelog", "makefile", "thumbs", "desktop", "icon\r",
  ]

  private static let endings = [
    ".swp", ".swo", ".tmp", ".bak", ".orig", ".old", ".rej", ".lock", ".log", ".part", ".md",
    ".markdown", ".html", ".pdf", ".csv", ".xlsx", ".docx", ".odt", ".ods", ".zip", ".ini",
    ".schema.json",
  ]

  /// The council that a copy's name, without its ending, begins or ends with.
  ///
  /// Dropbox, Nextcloud and Google Drive add words in brackets, Syncthing `.sync-conflict-`, ownCloud
  /// `_conflict-`, OneDrive the computer's name, Windows ` - Copy`, macOS ` copy`.
  private static func original(of stem: Substring) -> CouncilID? {
    let lowered = stem.lowercased()
    if lowered.hasPrefix("copy of ") { return CouncilID(lowered.dropFirst(8)) }
    for mark in [" (", ".sync-conflict-", "_conflict-", " - copy", " copy"] {
      if let place = lowered.firstRange(of: mark) { return CouncilID(lowered[..<place.lowerBound]) }
    }
    // A computer's name has capitals, as no council's has.
    guard let capital = stem.firstIndex(where: \.isUppercase), capital != stem.startIndex,
      stem[stem.index(before: capital)] == "-"
    else { return nil }
    return CouncilID(stem[..<stem.index(before: capital)])
  }
}
