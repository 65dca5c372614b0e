import CellGrid
import Foundation
import Testing

/// A frame kept on disk, its text and what every cell means, so that a bug of colour alone fails.
enum Golden {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Goldens")

  /// `RECORD_GOLDENS=1` writes them anew, and fails so that nobody takes a recording for a test.
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"

  static func expect(
    _ frame: Frame, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: "\(name).golden")
    let now = written(frame)
    if isRecording {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try now.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
      return
    }
    let before = (try? String(contentsOf: file, encoding: .utf8)) ?? "there is no golden \(name)"
    guard now != before else { return }
    Issue.record("\(name) differs\n\(difference(before, now))", sourceLocation: sourceLocation)
  }

  static func written(_ frame: Frame) -> String {
    let rows = 0..<frame.size.rows
    let text = rows.map { frame.text(row: $0) }
    let roles = rows.map { frame.roleMap(row: $0).trimmingTrailing(" ") }
    return "\(frame.size.columns)x\(frame.size.rows)\n--- text\n\(text.joined(separator: "\n"))\n"
      + "--- roles\n\(roles.joined(separator: "\n"))\n"
  }

  private static func difference(_ before: String, _ now: String) -> String {
    let old = before.split(separator: "\n", omittingEmptySubsequences: false)
    let new = now.split(separator: "\n", omittingEmptySubsequences: false)
    return (0..<max(old.count, new.count)).filter {
      (old.count > $0 ? old[$0] : "") != (new.count > $0 ? new[$0] : "")
    }.prefix(12).map { line in
      "line \(line + 1)\n- \(old.count > line ? old[line] : "")\n+ \(new.count > line ? new[line] : "")"
    }.joined(separator: "\n")
  }
}

extension String {
  fileprivate func trimmingTrailing(_ character: Character) -> String {
    var text = self
    while text.last == character { text.removeLast() }
    return text
  }
}
