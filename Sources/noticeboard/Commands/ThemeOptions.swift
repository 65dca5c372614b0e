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
  func chosen() throws -> Theme {
    let isPlain = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    let name = theme ?? (isPlain ? "mono" : "terminal")
    do {
      return try ThemeLibrary(directories: folders).theme(named: name)
    } catch {
      throw Refused(error.description)
    }
  }

  /// The folder given, the user's own, the one installed beside the program.
  private var folders: [String] {
    var folders = [themesFolder].compactMap { $0 }
    if let config = Environment.configFolder { folders.append("\(config)/themes") }
    if let program = Environment.programFolder {
      folders.append("\(program)/../share/noticeboard/themes")
    }
    return folders
  }
}
