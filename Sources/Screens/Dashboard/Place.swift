/// A screen together with how it is looked at.
package struct Place: Hashable, Sendable {
  package var screen: Screen
  package var view: View

  package init(_ screen: Screen, view: View = View()) {
    self.screen = screen
    self.view = view
  }
}

/// The way back: the place in sight and those it was reached from. Never empty.
package struct Trail: Hashable, Sendable {
  package var current: Place
  package private(set) var behind: [Place]

  package init(_ current: Place, behind: [Place] = []) {
    self.current = current
    self.behind = behind
  }

  package mutating func push(_ place: Place) {
    behind.append(current)
    current = place
  }

  /// False at the first place, which has nothing behind it.
  package mutating func pop() -> Bool {
    guard let place = behind.popLast() else { return false }
    current = place
    return true
  }
}
