import ArgumentParser
import CellGrid
import Glibc
import UserFiles

/// Which theme to draw with, and where themes are looked for.
struct ThemeOptions: ParsableArguments {
  @Option(help: "The theme to draw with: terminal, mono, or another in the themes folder.")
  var theme: String?

  @Option(
    name: .customLong("themes-dir"),
    help: ArgumentHelp("A further folder of themes.", valueName: "folder"),
    completion: .directory)
  var themesFolder: String?

  /// The theme asked for; `NO_COLOR` (any value) asks for mono where nothing else is asked.
  ///
  /// The terminal's own colours and mono are there whatever folders are.
  func chosen() throws -> Theme {
    let isPlain = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    let name = theme ?? (isPlain ? "mono" : "terminal")
    if let folder = themesFolder, !Environment.isFolder(folder) {
      throw Refused("\(folder) is not a folder; --themes-dir names a folder of themes.")
    }
    let library = ThemeLibrary(directories: folders)
    if let builtIn = ThemeOptions.builtIn[name], !library.names.contains(name) { return builtIn }
    do {
      return try library.theme(named: name)
    } catch {
      throw Refused(error.description)
    }
  }

  private static let builtIn: [String: Theme] = ["terminal": .terminal, "mono": .mono]

  /// The folder given, the user's own, the one installed beside the program, and the one beside the
  /// sources it was built from.
  private var folders: [String] {
    var folders = [themesFolder].compactMap { $0 }
    if let config = Environment.configFolder { folders.append("\(config)/themes") }
    if let program = Environment.programFolder {
      folders.append("\(program)/../share/noticeboard/themes")
      if let build = program.firstRange(of: "/.build/") {
        folders.append("\(program[..<build.lowerBound])/themes")
      }
    }
    return folders
  }
}
