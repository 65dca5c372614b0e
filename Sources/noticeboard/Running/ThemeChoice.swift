import CellGrid
import Glibc
import UserFiles

/// The theme a command line asks for.
struct ThemeChoice {
  var name: String?
  /// A further folder of themes.
  var folder: String?

  /// The theme asked for; `NO_COLOR` (any value) asks for mono where nothing else is asked.
  ///
  /// The terminal's own colours and mono are there whatever folders are.
  func chosen() throws -> Theme {
    let isPlain = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    let name = name ?? (isPlain ? "mono" : "terminal")
    if let folder, !Environment.isFolder(folder) {
      throw Refused("\(folder) is not a folder; --themes-dir names a folder of themes.")
    }
    let library = ThemeLibrary(directories: folders)
    do {
      return try library.theme(named: name)
    } catch {
      throw Refused(error.description)
    }
  }

  /// The part of a path before a folder's name.
  private static func folder(above name: String, in path: String) -> Substring? {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard let part = parts.first(where: { $0.elementsEqual(name.utf8) }) else { return nil }
    return path[..<part.startIndex].dropLast()
  }

  /// The folder given, the user's own, the one installed beside the program, and the one beside the
  /// sources it was built from.
  private var folders: [String] {
    var folders = [folder].compactMap { $0 }
    if let config = Environment.configFolder { folders.append("\(config)/themes") }
    if let program = Environment.programFolder {
      folders.append("\(program)/../share/noticeboard/themes")
      if let sources = ThemeChoice.folder(above: ".build", in: program) {
        folders.append("\(sources)/themes")
      }
    }
    return folders
  }
}
