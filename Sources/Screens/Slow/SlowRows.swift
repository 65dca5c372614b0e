internal import BoardModel

/// The rows of slow progress that a view keeps, in the order it asks for.
final class SlowRows {
  private let all: SlowObjectives
  /// Where in `all` each row is found.
  private let places: [Int]
  let slow: Int
  let overruled: Int
  /// Those to be watched that the chair did not overrule.
  let watch: Int
  /// The rows by names that outlive a reload.
  private(set) lazy var keys = places.map { all.keys[$0] }

  init(of all: SlowObjectives, in view: View) {
    self.all = all
    var places = all.places(by: view.order ?? .worstFirst)
    if view.filter.isOn {
      let kept = all.kept(by: view.filter)
      places = places.filter { kept[$0] }
    }
    if view.isReversed { places.reverse() }
    self.places = places
    var (slow, watch) = (0, 0)
    for place in places {
      switch all.rows[place].kind {
      case .slow: slow += 1
      case .watch: watch += 1
      case .overruled: break
      }
    }
    self.slow = slow
    self.watch = watch
    overruled = places.count - slow - watch
  }

  var count: Int { places.count }

  subscript(index: Int) -> SlowObjectives.Row { all.rows[places[index]] }

  func key(_ index: Int) -> ObjectiveKey { all.key(places[index]) }

  func index(of id: String) -> Int? {
    all.place(of: id).flatMap { place in places.firstIndex { $0 == place } }
  }
}
