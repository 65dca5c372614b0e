import CellGrid
import FrameExport
import Glibc

/// Where a printed screen goes: a new text file, never over an old one.
enum PrintFile {
  /// Writes the frame beside where the program was started, or in the home folder where that
  /// cannot be written.
  ///
  /// - Returns: the path it was written to.
  static func write(_ frame: Frame, name: String) throws -> String {
    let text = FrameText.render(frame)
    var refusal: any Error = Refused("there is no folder to print to.")
    for folder in [Environment.currentFolder, Environment.value("HOME")].compactMap({ $0 }) {
      do { return try write(text, in: folder, name: name) } catch { refusal = error }
    }
    throw refusal
  }

  private static func write(_ text: String, in folder: String, name: String) throws -> String {
    let base =
      "noticeboard-\(name.map { $0.isPlainInAFileName ? $0 : "-" }.map(String.init).joined())"
    for number in 1...999 {
      let path = "\(folder)/\(base)\(number == 1 ? "" : "-\(number)").txt"
      let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
      if file < 0 {
        if errno == EEXIST { continue }
        throw Refused("\(path) cannot be made: \(Output.reason(errno)).")
      }
      do {
        try Output.write(text, to: file, named: path)
      } catch {
        close(file)
        unlink(path)
        throw error
      }
      guard close(file) == 0 else {
        unlink(path)
        throw Refused("\(path) cannot be written: \(Output.reason(errno)).")
      }
      return path
    }
    throw Refused("there are 999 prints called \(base) in \(folder) already.")
  }
}

extension Character {
  fileprivate var isPlainInAFileName: Bool {
    isASCII && (isLetter || isNumber) || self == "-"
  }
}
