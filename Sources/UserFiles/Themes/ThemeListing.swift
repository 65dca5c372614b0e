package import CellGrid

/// A theme's entry in a list to choose from.
package struct ThemeListing: Sendable {
  package let name: String
  package let content: Result<Theme, ThemeProblem>

  /// One printable line: what the theme is for, or what is wrong with it.
  package var summary: String {
    switch content {
    case .success(let theme): theme.summary
    case .failure(let problem): problem.description
    }
  }
}
