internal import BoardModel

/// What stands on record where a form's field begins empty, because an entry is added to a list.
extension Form {
  /// Nothing where the form says so itself, or nobody recorded anything.
  func recorded(_ field: FieldID, in council: Council) -> String? {
    guard case .rate(let refs) = kind else { return nil }
    let words = refs.compactMap { ref -> String? in
      guard let objective = council.objective(ref) else { return nil }
      let delivery = objective.delivery.wholeHistory.last { $0.struck == nil }
      let impact = objective.impact.wholeHistory.last { $0.struck == nil }
      let said: String? =
        switch field {
        case .delivery: delivery.map { "\($0.value.name), \($0.on.text)" }
        case .impact: impact.map { "\($0.value.name), \($0.on.text)" }
        case .because where impact.map { $0.on > (delivery?.on ?? $0.on) } ?? (delivery == nil):
          impact?.because.string
        case .because: delivery?.because.string
        default: nil
        }
      return said.map { refs.count > 1 ? "\(ref) \($0)" : $0 }
    }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }
}
