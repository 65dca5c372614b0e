import Glibc

/// An error number of the system, in words that are the same on every machine.
struct SystemError {
  private let number: Int32

  init(_ number: Int32) { self.number = number }

  var words: String {
    switch number {
    case EACCES, EPERM: "permission denied"
    case EIO: "the disk reports an error"
    case EMFILE, ENFILE: "too many files are open"
    case ENOMEM: "not enough memory"
    case ENAMETOOLONG: "the name is too long"
    case ELOOP: "a link that leads nowhere"
    case ESTALE: "the network share has lost it"
    default: "error \(number) of the system"
    }
  }
}
