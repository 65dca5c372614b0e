package import BoardModel

/// Why a store as a whole cannot be opened.
package enum StoreError: Error, Hashable, Sendable {
  case missing(folder: Prose)
  case notAFolder(Prose)
  case noCouncilsFolder(Prose)
  case councilsIsNoFolder(Prose)
  case noCouncils(Prose)
  case unreadable(Prose, errno: Int32)
}

extension StoreError: CustomStringConvertible {
  /// What is wrong and what to do, in one line.
  package var description: String {
    switch self {
    case .missing(let folder):
      "\(folder): there is no such folder. Check the path, or make a store there: "
        + "a folder with councils/ in it, and a file for each council."
    case .notAFolder(let path):
      "\(path): not a folder. Name the store's folder, the one that holds councils/."
    case .noCouncilsFolder(let folder):
      "\(folder): holds no councils/. Name the store's folder, or make councils/ in it "
        + "and put a file for each council there."
    case .councilsIsNoFolder(let folder):
      "\(folder): its councils is not a folder. Put a folder there with a file for each council."
    case .noCouncils(let folder):
      "\(folder): holds no council. Put a file for each council into councils/, "
        + "such as councils/knowsley.json."
    case .unreadable(let folder, let number):
      "\(folder): cannot be read (\(SystemError(number).words)). Check its permissions."
    }
  }
}
