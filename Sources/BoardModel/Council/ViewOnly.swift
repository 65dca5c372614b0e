/// Why a council's file can be looked at and not be changed.
package enum ViewOnly: Hashable, Sendable {
  /// It is of a version of the format after the one this program writes: what it holds under keys
  /// that are not known here, by their paths, is not shown.
  case newerVersion(Prose, known: Int, leftOut: [Prose])
  /// Its permissions let nobody write to it.
  case writeProtected
}

extension ViewOnly {
  /// A few words for a row that says more.
  package var brief: String {
    switch self {
    case .newerVersion(let version, _, _): "of schema \(version), newer than this program"
    case .writeProtected: "write-protected"
    }
  }

  /// Why, and what to do, in sentences that follow the council's name.
  package var sentences: String {
    switch self {
    case .newerVersion(let version, let known, _):
      "its file has schema \(version), written by a newer noticeboard; this one knows schema "
        + "\(known). It can be looked at, not changed: to record anything, use a noticeboard that "
        + "knows schema \(version)."
    case .writeProtected:
      "its file is write-protected: its permissions let nobody write to it. It can be looked at, not "
        + "changed; ask whoever protected it, or give its owner the right to write (chmod u+w)."
    }
  }

  /// What of the file is not shown; nothing where all of it is.
  package var leftOut: [Prose] {
    switch self {
    case .newerVersion(_, _, let leftOut): leftOut
    case .writeProtected: []
    }
  }
}
