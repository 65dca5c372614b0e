import BoardStore
import CellGrid
import Screens
import Synchronization

/// The dashboard and its first picture, made on another core while the terminal is opened.
struct Drawing {
  private let make: @Sendable () -> sending Dashboard
  private let drawn: Drawn
  private let errand: Errand

  private final class Drawn: Sendable {
    let picture = Mutex<Picture?>(nil)
  }

  struct Picture {
    let dashboard: Dashboard
    let frame: Frame

    init(of dashboard: Dashboard) {
      self.dashboard = dashboard
      frame = dashboard.frame()
    }
  }

  init(_ make: @escaping @Sendable () -> sending Dashboard) {
    let drawn = Drawn()
    self.drawn = drawn
    self.make = make
    errand = AllCores.meanwhile { drawn.picture.withLock { $0 = Picture(of: make()) } }
  }

  /// Waits for it, and gives it away.
  func take() -> sending Picture {
    errand.finish()
    let picture = drawn.picture.withLock { slot in
      let picture = slot
      slot = nil
      return picture
    }
    if let picture { return picture }
    return Picture(of: make())
  }
}
