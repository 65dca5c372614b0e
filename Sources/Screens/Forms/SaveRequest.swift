package import BoardModel

/// A change that somebody wants saved, and the council they decided on it by.
package struct SaveRequest: Sendable {
  package let council: CouncilID
  package let command: any Command
  /// The council as it was seen: where it differs from what is stored in what the command was
  /// decided on, the command is overtaken, and a person has to choose.
  package let seen: Council

  package init(council: CouncilID, command: any Command, seen: Council) {
    self.council = council
    self.command = command
    self.seen = seen
  }
}

extension SaveRequest: Hashable {
  package static func == (one: SaveRequest, other: SaveRequest) -> Bool {
    one.council == other.council && one.seen == other.seen && same(one.command, other.command)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(council)
    hasher.combine(command.what)
  }

  private static func same(_ one: any Command, _ other: any Command) -> Bool {
    if let one = one as? ManyCommands, let other = other as? ManyCommands {
      return one.commands.count == other.commands.count
        && zip(one.commands, other.commands).allSatisfy { same($0, $1) }
    }
    if let one = one as? CorrectEntry, let other = other as? CorrectEntry {
      return one.strike == other.strike && same(one.right, other.right)
    }
    guard let one = one as? any Hashable, let other = other as? any Hashable else { return false }
    return AnyHashable(one) == AnyHashable(other)
  }
}
