package import BoardModel

/// An open file or folder.
package struct Handle: Hashable, Sendable {
  package let number: Int32

  package init(_ number: Int32) { self.number = number }
}

/// A call of the system that did not do what it was asked for.
package struct CallFailure: Error, Hashable, Sendable {
  package let number: Int32

  package init(_ number: Int32) { self.number = number }
}

/// What a file is opened for. A link is never followed, and a pipe never waited for.
package enum FileUse: Hashable, Sendable {
  case reading
  /// Made where there is none; every write goes to its end.
  case appending
  /// Made; refused where there is one.
  case creating
}

/// What the system says of a file.
package struct FileStatus: Hashable, Sendable {
  /// Nothing for an ordinary file.
  package var kind: Fault.FileKind?
  /// The permissions, with the bit that hands a folder's group on.
  package var mode: UInt32
  package var owner: UInt32
  package var group: UInt32
  package var size: Int
  /// Which file it is, whatever it is called.
  package var device: UInt64
  package var inode: UInt64
  /// Seconds since the start of 1970.
  package var modified: Int64

  package init(
    kind: Fault.FileKind?, mode: UInt32, owner: UInt32, group: UInt32, size: Int, device: UInt64,
    inode: UInt64, modified: Int64
  ) {
    self.kind = kind
    self.mode = mode
    self.owner = owner
    self.group = group
    self.size = size
    self.device = device
    self.inode = inode
    self.modified = modified
  }

  package static let handsGroupOn: UInt32 = 0o2000

  /// Whether its permissions let nobody write to it.
  package var isWriteProtected: Bool { mode & 0o222 == 0 }
}

/// Every call of the system that saving makes, one for one.
///
/// The store's promises are promises about these, so tests put themselves in their place: they fail
/// each in turn, stop the program after each, and take the power away.
package protocol StoreCalls: Sendable {
  func openRoot(_ path: Prose) throws(CallFailure) -> Handle
  func openFolder(_ name: FileName, in folder: Handle) throws(CallFailure) -> Handle
  func openFile(
    _ name: FileName, in folder: Handle, for use: FileUse, mode: UInt32
  ) throws(CallFailure) -> Handle
  func makeFolder(_ name: FileName, in folder: Handle, mode: UInt32) throws(CallFailure)
  func close(_ handle: Handle) throws(CallFailure)

  func status(of handle: Handle) throws(CallFailure) -> FileStatus
  /// Of the name itself, whatever it leads to.
  func status(of name: FileName, in folder: Handle) throws(CallFailure) -> FileStatus
  func names(in folder: Handle) throws(CallFailure) -> [FileName]
  /// Whether whoever runs the program may write there, the reason thrown where they may not; `.` is
  /// the folder itself.
  func checkWriting(to name: FileName, in folder: Handle) throws(CallFailure)

  /// How many bytes came; 0 at the end.
  func read(_ handle: Handle, into space: UnsafeMutableRawBufferPointer) throws(CallFailure) -> Int
  /// How many bytes went; it may be fewer than were given.
  func write(_ handle: Handle, _ bytes: UnsafeRawBufferPointer) throws(CallFailure) -> Int
  func truncate(_ handle: Handle, to size: Int) throws(CallFailure)
  func sync(_ handle: Handle) throws(CallFailure)
  func setMode(of handle: Handle, to mode: UInt32) throws(CallFailure)
  /// Without an owner only the group changes.
  func setOwner(of handle: Handle, to owner: UInt32?, group: UInt32) throws(CallFailure)

  /// Refused where there is a file of the other name.
  func link(
    _ name: FileName, in folder: Handle, to other: FileName, in otherFolder: Handle
  ) throws(CallFailure)
  /// Takes the place of a file of the other name.
  func rename(_ name: FileName, to other: FileName, in folder: Handle) throws(CallFailure)
  func remove(_ name: FileName, in folder: Handle) throws(CallFailure)

  /// A byte of the file that others have locked; nothing where none in the range is.
  func lockedByte(of handle: Handle, in range: Range<Int>) throws(CallFailure) -> Int?
  /// Whether the byte's lock is ours now; false when somebody else holds it.
  func lockByte(_ place: Int, of handle: Handle) throws(CallFailure) -> Bool
  /// Whether the lock is ours now; false when somebody else holds it. Closing gives it back.
  func lock(_ handle: Handle) throws(CallFailure) -> Bool
}

/// A name in a folder, as the system has it.
package struct FileName: Hashable, Sendable, Comparable, ExpressibleByStringLiteral {
  package let bytes: [UInt8]

  package init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }
  package init(stringLiteral name: String) { self.init(name.utf8) }
  package init(_ name: String) { self.init(name.utf8) }

  package static func < (one: Self, other: Self) -> Bool {
    one.bytes.lexicographicallyPrecedes(other.bytes)
  }
}
