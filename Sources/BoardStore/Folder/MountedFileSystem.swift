import BoardModel
import Glibc

/// The kind of file system a path lies on, as the system names it: `ext4`, `nfs4`, `fuse.sshfs`.
enum MountedFileSystem {
  /// Nothing where the system does not say.
  static func kind(of path: Prose) -> String? {
    var status = stat()
    guard path.withPath({ stat($0, &status) }) == 0 else { return nil }
    // As makedev(3) puts the two numbers together.
    let number = UInt64(status.st_dev)
    let major = number >> 8 & 0xFFF | number >> 32 & ~0xFFF
    let minor = number & 0xFF | number >> 12 & ~0xFF
    let device = "\(major):\(minor)"
    guard let file = fopen("/proc/self/mountinfo", "re") else { return nil }
    defer { _ = fclose(file) }
    var text: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 16_384)
    while case let count = fread(&block, 1, block.count, file), count > 0 {
      text += block[..<count]
    }
    return kind(device: device, in: String(decoding: text, as: UTF8.self))
  }

  /// Fields by proc(5): the third is the device; the kind is the first after the hyphen.
  static func kind(device: String, in mounts: String) -> String? {
    for line in mounts.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 4, fields[2] == device, let hyphen = fields.firstIndex(of: "-"),
        fields.indices.contains(hyphen + 1)
      else { continue }
      return String(fields[hyphen + 1])
    }
    return nil
  }

  /// Whether other machines may change what lies on such a file system.
  static func isShared(_ kind: String) -> Bool {
    let shared = ["nfs", "cifs", "smb", "fuse", "9p", "afs", "ceph", "gfs", "ocfs", "lustre"]
    return shared.contains { kind.hasPrefix($0) }
  }
}
