import Glibc
import Testing

struct InstallTests {
  private func make(_ arguments: String...) throws -> (status: Int32, text: String) {
    let child = try Child(
      ["make", "-C", BuiltProgram.house, "install"] + arguments,
      environment: BuiltProgram.environment())
    let output = try child.everything()
    return (child.status(), String(decoding: output, as: UTF8.self))
  }

  @Test func `what is built is installed as it is, and only what is missing is built`() throws {
    let ready = try make("-n", "BUILT=\(BuiltProgram.path)", "PREFIX=/nonexistent")
    #expect(ready.status == 0)
    #expect(ready.text.contains(BuiltProgram.path))
    #expect(!ready.text.contains("build-release"), "\(ready.text)")
    let missing = try make("-n", "BUILT=/nonexistent/noticeboard", "PREFIX=/nonexistent")
    #expect(missing.text.contains("build-release"), "\(missing.text)")
  }
}
