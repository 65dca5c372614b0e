import Glibc

/// An error of the system in words, with what to do about it.
struct SaveCause {
  private let number: Int32

  init(_ number: Int32) { self.number = number }

  var words: String { remedy.isEmpty ? brief : "\(brief). \(remedy)" }

  var brief: String { SystemError(number).words }

  /// What to do where something could not be read, in a sentence.
  var remedyOfReading: String { remedyOfReading("its permissions") }

  /// The same, told what to look at where the system's answer points at nothing else.
  func remedyOfReading(_ suspects: String) -> String {
    switch number {
    case EIO: "Copy the store to another disk before anything else."
    case EMFILE, ENFILE: "Close other programs, then try again."
    case ENOMEM, ENOSPC, EINTR, EBUSY, ESTALE: "Try again."
    default: "Check \(suspects)."
    }
  }

  private var remedy: String {
    switch number {
    case ENOSPC, EDQUOT: "Make room, then save again"
    case EFBIG: "Raise what ulimit -f allows, then save again"
    case EROFS, EACCES, EPERM: "Ask whoever looks after the store to let you write there"
    case EIO: "Copy the store to another disk before anything else"
    case EMFILE, ENFILE: "Close other programs, then save again"
    case EBUSY: "Save again"
    case ENOLCK: "Keep the store on a disk that has locks"
    default: ""
    }
  }
}
