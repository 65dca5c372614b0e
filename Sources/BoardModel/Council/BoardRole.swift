/// What the notices ask of a person at the board; one person may be several of these.
///
/// Asked for by clause 5b (an independent chair), clause 3 (the adviser, with Commissioners in
/// Liverpool's) and Knowsley's clause 13 (the Department). A title or an agency does not tell them:
/// the adviser, too, comes from the Department.
package enum BoardRole: String, CaseIterable, Hashable, Sendable {
  case independentChair = "independent-chair"
  case adviser
  case commissioner
  /// Sits for the Department.
  case department

  package var name: String {
    switch self {
    case .independentChair: "independent chair"
    case .adviser: "improvement adviser"
    case .commissioner: "Commissioner"
    case .department: "Department's representative"
    }
  }
}
