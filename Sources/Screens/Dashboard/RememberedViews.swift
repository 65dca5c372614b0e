/// How somebody was last looking at each screen.
///
/// A list: the few screens there are take less time to look through than a dictionary's first use.
struct RememberedViews {
  private var views: [(key: String, view: View)] = []

  subscript(key: String) -> View? {
    get { views.first { $0.key == key }?.view }
    set {
      if let place = views.firstIndex(where: { $0.key == key }) { views.remove(at: place) }
      if let newValue { views.append((key, newValue)) }
    }
  }
}
