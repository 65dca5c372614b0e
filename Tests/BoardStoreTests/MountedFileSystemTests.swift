import BoardModel
import Testing

@testable import BoardStore

struct MountedFileSystemTests {
  private let mounts = """
    36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw,errors=continue
    37 35 0:41 / /shared rw,relatime shared:2 master:3 - nfs4 server:/export rw
    38 35 0:42 / /home/a-b rw - fuse.sshfs u@host:/ rw

    """

  @Test func `the kind stands behind the hyphen, however many fields come before`() {
    #expect(MountedFileSystem.kind(device: "98:0", in: mounts) == "ext3")
    #expect(MountedFileSystem.kind(device: "0:41", in: mounts) == "nfs4")
    #expect(MountedFileSystem.kind(device: "0:42", in: mounts) == "fuse.sshfs")
    #expect(MountedFileSystem.kind(device: "0:99", in: mounts) == nil)
  }

  @Test func `what other machines may change is known by its kind`() {
    for kind in ["nfs4", "cifs", "fuse.sshfs", "9p"] { #expect(MountedFileSystem.isShared(kind)) }
    for kind in ["ext4", "btrfs", "tmpfs", "overlay"] {
      #expect(!MountedFileSystem.isShared(kind))
    }
  }

  @Test func `this machine says what its root is`() {
    #expect(MountedFileSystem.kind(of: "/proc") == "proc")
  }
}
