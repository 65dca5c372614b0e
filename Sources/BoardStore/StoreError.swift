package import BoardModel

/// Why a store as a whole cannot be opened.
package enum StoreError: Error, Hashable, Sendable {
  case missing(folder: Prose)
  case notAFolder(Prose)
  case noCouncilsFolder(Prose)
  case councilsIsNoFolder(Prose)
  case councilsIsALink(Prose)
  case noCouncils(Prose)
  case unreadable(Prose, errno: Int32)
}

extension StoreError: CustomStringConvertible {
  /// What is wrong and what to do, in one line.
  package var description: String { "\(folder): \(found). \(remedy)" }

  /// The same where the store was open a moment ago: nothing is to be made anew where it stood.
  package var descriptionOfOpened: String {
    lostWhileOpen.map {
      "\(folder): \($0) was moved, renamed or removed. Put it back there."
    } ?? description
  }

  /// What went, of a store that was open a moment ago.
  var lostWhileOpen: String? {
    switch self {
    case .missing: "the store's folder"
    case .noCouncilsFolder: "the store's councils/"
    default: nil
    }
  }

  /// The folder that was named.
  package var folder: Prose {
    switch self {
    case .missing(let folder), .notAFolder(let folder), .noCouncilsFolder(let folder),
      .councilsIsNoFolder(let folder), .councilsIsALink(let folder), .noCouncils(let folder),
      .unreadable(let folder, _):
      folder
    }
  }

  package var found: String {
    switch self {
    case .missing: "there is no such folder"
    case .notAFolder: "not a folder"
    case .noCouncilsFolder: "holds no councils/"
    case .councilsIsNoFolder: "its councils is not a folder"
    case .councilsIsALink: "its councils is a link, which is not followed"
    case .noCouncils: "holds no council"
    case .unreadable(_, let number): "cannot be read (\(SystemError(number).words))"
    }
  }

  package var remedy: String {
    switch self {
    case .missing:
      "Check the path, or make a store there with noticeboard init."
    case .notAFolder: "Name the store's folder, the one that holds councils/."
    case .noCouncilsFolder:
      "Name the store's folder, or make it one with noticeboard init."
    case .councilsIsNoFolder: "Put a folder there with a file for each council."
    case .councilsIsALink:
      "Put the folder itself there; the store's folder as a whole may be a link."
    case .noCouncils:
      "Add the first with noticeboard new-council, or put its file into councils/, such as "
        + "councils/knowsley.json."
    case .unreadable(_, let number): SaveCause(number).remedyOfReading
    }
  }
}
