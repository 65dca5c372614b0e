import Glibc

/// Whose a file or folder is, and who may do what with it.
struct Rights: Hashable {
  var owner: UInt32
  var group: UInt32
  /// The permissions, with the bit that hands a folder's group on.
  var mode: UInt32

  init(_ status: FileStatus) {
    owner = status.owner
    group = status.group
    mode = status.mode & (0o777 | FileStatus.handsGroupOn)
  }

  /// What a file in a folder of these rights is for: whoever may write there may write to it. Its
  /// owner always may, and it is never a program.
  var ofFile: Rights {
    var rights = self
    rights.mode = mode & 0o666 | 0o600
    return rights
  }

  /// What a folder beside one of these rights is for.
  var ofFolder: Rights {
    var rights = self
    rights.mode = mode | 0o700
    return rights
  }

  /// The same for what tells of another file: nobody who may not read that may read this.
  func limited(to other: Rights) -> Rights {
    var rights = self
    rights.mode &= other.readersOfAll
    if other.mode & 0o004 == 0 { rights.group = other.group }
    return rights
  }

  /// All permissions of those who may read it at all.
  private var readersOfAll: UInt32 {
    ~((mode & 0o040 == 0 ? 0o070 : 0) | (mode & 0o004 == 0 ? 0o007 : 0))
  }

  /// The permissions where the group cannot be given: the members of another group may do what all
  /// others may, no more and no less. More would let in who was not meant; less would shut out who could
  /// read the file a moment ago.
  var modeForOtherGroup: UInt32 { mode & 0o707 | (mode & 0o007) << 3 }

  /// Whether the group may read what others may not: then a file that is not the group's any more is
  /// closed to those who read it by their group.
  var isForItsGroup: Bool { mode & 0o040 != 0 && mode & 0o004 == 0 }
}

/// How much of what was to be given could be.
enum RightsGiven {
  case all
  /// Only the administrator gives files away.
  case withoutOwner
  /// Whoever makes a file can give it to a group of theirs, and to no other.
  case withoutGroup
}

extension StoreCalls {
  /// Gives a file or folder that was just made its rights, so far as the system lets.
  func give(_ rights: Rights, to handle: Handle) throws(CallFailure) -> RightsGiven {
    let status = try again { () throws(CallFailure) in try self.status(of: handle) }
    var given = RightsGiven.all
    if status.owner != rights.owner || status.group != rights.group {
      if try !lets({ () throws(CallFailure) in
        try setOwner(of: handle, to: rights.owner, group: rights.group)
      }) {
        given = .withoutOwner
        if status.group != rights.group,
          try !lets({ () throws(CallFailure) in
            try setOwner(of: handle, to: nil, group: rights.group)
          })
        {
          given = .withoutGroup
        }
      }
    }
    let mode = given == .withoutGroup ? rights.modeForOtherGroup : rights.mode
    // Whether it hands its group on is a folder's own matter where that was not asked for.
    let kept = mode | status.mode & FileStatus.handsGroupOn
    if status.mode & (0o777 | FileStatus.handsGroupOn) != kept {
      try again { () throws(CallFailure) in try setMode(of: handle, to: kept) }
    }
    return given
  }

  /// Whether the system does it; not where it is not ours to do, or the disk knows no such owner.
  private func lets(_ call: () throws(CallFailure) -> Void) throws(CallFailure) -> Bool {
    do throws(CallFailure) {
      try again(call)
      return true
    } catch {
      guard [EPERM, EINVAL, ENOSYS, ENOTSUP].contains(error.number) else { throw error }
      return false
    }
  }
}
