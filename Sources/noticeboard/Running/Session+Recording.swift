import BoardModel
import BoardStore
import NcursesTerminal
import Screens

/// Having something saved, which may have to wait for others.
extension Session {
  /// A board that stood still for longer is one that somebody types ahead of.
  private static let stillstand = 300

  /// Shows meanwhile that it waits. What was typed by the end of a wait is not done to a board that
  /// whoever typed it had not seen.
  mutating func record(_ save: (inout Recorder, Dashboard) -> Event) {
    let clock = SystemClock()
    let begun = clock.milliseconds()
    sign.show = { [self] wait in
      var waiting = dashboard
      _ = waiting.update(.waiting(seconds: wait.secondsLeft))
      paint(waiting.frame())
    }
    let event = save(&recorder, dashboard)
    sign.show = nil
    tell(event)
    if clock.milliseconds() - begun >= Session.stillstand, terminal.dropTyped() {
      tell(.typedAhead)
    }
  }
}

extension Dashboard {
  /// A council as it is in sight, whatever stands in its file by now.
  func shown(_ id: CouncilID) -> Council? { portfolio.councils.first { $0.id == id } }
}

/// Where it is shown that the store's lock is waited for.
///
/// Unchecked: the thread that saves is the one that waits, and the one that paints.
final class WaitingSign: @unchecked Sendable {
  var show: ((LockWait) -> Void)?

  func tell(_ wait: LockWait) { show?(wait) }
}
