package import CellGrid

/// The themes of some folders; where two hold a theme of the same name, the first folder's counts.
package struct ThemeLibrary: Sendable {
  private let folders: [ThemeFolder]

  /// Folders that do not exist are passed over.
  package init(directories: [String]) {
    folders = directories.compactMap(ThemeFolder.init(path:))
  }

  /// The names that can be asked for, in alphabetical order.
  package var names: [String] {
    guard !folders.isEmpty else { return ThemeLibrary.builtIn.map(\.name).sorted() }
    return Set(folders.flatMap(\.names)).sorted()
  }

  /// Those that are there without any folder.
  private static let builtIn: [Theme] = [.terminal, .mono]

  /// Every theme with its summary, or with what is wrong with it.
  package var listings: [ThemeListing] {
    names.map { name in
      do throws(ThemeProblem) {
        return ThemeListing(name: name, content: .success(try theme(named: name)))
      } catch {
        return ThemeListing(name: name, content: .failure(error))
      }
    }
  }

  /// The theme of that name; a built-in one stands in where no folder has one called so.
  package func theme(named name: String) throws(ThemeProblem) -> Theme {
    guard ThemeFolder.isThemeName(name) else { throw ThemeProblem(.badName(name)) }
    for folder in folders where folder.names.contains(name) {
      return try folder.file(named: name).theme()
    }
    if let theme = ThemeLibrary.builtIn.first(where: { $0.name == name }) {
      return theme
    }
    let known = Set(names + ThemeLibrary.builtIn.map(\.name)).sorted()
    throw ThemeProblem(.unknownTheme(name, known: known))
  }
}
