package import BoardModel

/// Why a council's history, or a state of old, cannot be told.
package enum HistoryError: Error, Hashable, Sendable {
  case store(CouncilID, StoreError)
  case notAFile(CouncilID, Prose, Fault.FileKind)
  case notAFolder(CouncilID, Prose, Fault.FileKind?)
  case unreadable(CouncilID, errno: Int32)
  case noRevision(CouncilID, Int)
  /// Neither a copy nor the history leads there any more.
  case lostRevision(CouncilID, Int)
  /// Its bytes are there, and no council any more. The first problem is given in words.
  case unfitting(CouncilID, Int, Prose)

  init(_ error: SaveError, _ id: CouncilID) {
    self =
      switch error {
      case .store(let id, let error): .store(id, error)
      case .notAFile(let id, let name, let kind): .notAFile(id, name, kind)
      case .notAFolder(let id, let name, let kind): .notAFolder(id, name, kind)
      case .failed(let id, _, let number): .unreadable(id, errno: number)
      default: .unreadable(id, errno: 0)
      }
  }
}

extension HistoryError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .store(let id, let error): "\(id): its history cannot be read. \(error)"
    case .notAFile(let id, let name, let kind):
      "\(id): its history cannot be read. \(name): \(kind.words). Put it out of the way."
    case .notAFolder(let id, let name, let kind):
      "\(id): its history cannot be read. \(name): \(Fault.folderWords(kind)). Put it out of the way."
    case .unreadable(let id, let number):
      "\(id): its history cannot be read: \(SaveCause(number).brief). "
        + SaveCause(number).remedyOfReading
    case .noRevision(let id, let revision): "\(id): its history has no revision \(revision)."
    case .lostRevision(let id, let revision):
      "\(id): revision \(revision) cannot be brought back: no copy of it is left in backups/, and "
        + "lines of its history are damaged or missing."
    case .unfitting(let id, let revision, let problem):
      "\(id): revision \(revision) cannot be shown: \(problem)"
    }
  }
}

/// What a council's file held once.
package struct PastState: Hashable, Sendable {
  package let revision: Int
  package let bytes: [UInt8]
  package let council: Council
}
