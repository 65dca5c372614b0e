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
    case ENOSPC: "no space is left on the disk"
    case EDQUOT: "your share of the disk is used up"
    case EROFS: "the disk is read-only"
    case EFBIG: "the file would be too large"
    case EOVERFLOW: "the file is too large"
    case EINTR: "the system was interrupted"
    case EBUSY: "the system says it is in use"
    case EXDEV: "it lies on another disk"
    case ENOLCK: "the disk gives no locks"
    case ENOENT: "it is gone"
    case EEXIST: "something of that name is there already"
    case ENOTDIR: "something else than a folder stands there"
    case EISDIR: "a folder stands there"
    case ENXIO: "something else than a file stands there"
    default: "error \(number) of the system"
    }
  }
}
