/// One change to a council's record: what is to change, why, and from which day.
///
/// A command is decided on by somebody who saw the council as it stood, and may be applied later to
/// the council as somebody else has left it. It says of itself what it was decided on.
package protocol Command: Sendable {
  /// Its name in the history: `rate`.
  static var kind: String { get }

  /// The objective it is about; nothing where it is about the council as a whole.
  var objective: ObjectiveRef? { get }

  /// What it does, in one line that needs nothing else to be understood: "KNO-07 rated red".
  var what: String { get }

  var why: Prose? { get }

  /// Makes the change, or says why not and changes nothing.
  ///
  /// `today` is the latest day of the store (`Settings.latestDay`); nothing can be recorded of a day
  /// after it.
  func apply(to council: inout Council, today: Day) throws(Refusal)

  /// What of the council it was decided on. Where it differs between the council that was seen and
  /// the council as it is, somebody else has changed the same thing, and a person has to choose.
  func basis(in council: Council) -> Basis
}

extension Command {
  package var objective: ObjectiveRef? { nil }
  package var why: Prose? { nil }

  /// Nothing: what only adds stands beside whatever others have added.
  package func basis(in council: Council) -> Basis { Basis() }

  /// Whether somebody has changed what it was decided on.
  package func isOvertaken(seen: Council, now: Council) -> Bool {
    basis(in: seen) != basis(in: now)
  }
}

/// What a command was decided on, to be compared with what stands there now.
package struct Basis: Hashable, Sendable {
  private let entries: [Part]

  init(_ parts: (any Hashable & Sendable)?...) { entries = parts.map(Part.init) }

  private struct Part: Hashable, Sendable {
    let value: (any Hashable & Sendable)?

    static func == (one: Part, other: Part) -> Bool {
      one.value.map { AnyHashable($0) } == other.value.map { AnyHashable($0) }
    }

    func hash(into hasher: inout Hasher) { hasher.combine(value.map { AnyHashable($0) }) }
  }
}

extension Council {
  /// The council with the change made.
  package func applying(_ command: some Command, today: Day) throws(Refusal) -> Council {
    var changed = self
    try command.apply(to: &changed, today: today)
    return changed
  }
}
