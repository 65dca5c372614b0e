/// A new objective of the plan.
package struct AddObjective: Command, Hashable {
  package static let kind = "add-objective"

  package let new: NewObjective
  package let on: Day
  package let because: Prose?
  /// Whether it is made up to exercise the software.
  package let illustrative: Bool

  package init(_ new: NewObjective, on: Day, because: Prose? = nil, illustrative: Bool = false) {
    self.new = new
    self.on = on
    self.because = because
    self.illustrative = illustrative
  }

  package var why: Prose? { because }
  package var what: String { "objective added, due \(new.due.text): \(new.title)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try Council.checkDay(on, today: today)
    _ = try council.add(new, on: on, illustrative: illustrative)
  }
}
