import Glibc
import Testing

/// Many processes that record in one council at the same time.
struct ManyEditorsTests {
  @Test func `eight at once lose nothing that was acknowledged`() throws {
    let store = try TemporaryStore(copyingSample: false)
    _ = try store.run(["init"])
    _ = try store.run(
      ["new-council"],
      [
        "--name", "Halton", "--from", "inspection-2025", "--report", "2025-01-20", "--deadline",
        "2026-07",
      ])
    // `make stress` has each make 200.
    let each = getenv("NOTICEBOARD_EDITS").flatMap { Int(String(cString: $0)) } ?? 40
    // A shell each, so that eight processes start edit after edit without waiting for this test;
    // politely, since others' terminals are waited for at the same time.
    let script = """
      i=0; while [ $i -lt \(each) ]; do
        if said=$("$0" add priority "$1" halton --title "$2-$i" --by "$2" 2>&1); then
          echo "$2-$i"
        else
          echo "REFUSED $said" | tr '\\n' ' '; echo
        fi
        i=$((i+1))
      done
      """
    let children = try (1...8).map { number in
      try Child(
        ["nice", "-n", "19", "sh", "-c", script, BuiltProgram.path, store.folder, "w\(number)"],
        environment: BuiltProgram.environment())
    }
    var acknowledged: [String] = []
    for child in children {
      acknowledged += String(decoding: try child.patientlyEverything(), as: UTF8.self)
        .split(separator: "\n").map(String.init)
    }
    // Whoever waits too long is refused in words, and that is no loss.
    let refused = acknowledged.filter { $0.hasPrefix("REFUSED") }
    acknowledged.removeAll { $0.hasPrefix("REFUSED") }
    #expect(refused.allSatisfy { $0.contains("nothing was saved. Somebody else") }, "\(refused)")
    #expect(acknowledged.count + refused.count == 8 * each)
    #expect(acknowledged.count > 4 * each)
    let file = String(decoding: try store.bytes(of: "councils/halton.json"), as: UTF8.self)
    for title in acknowledged {
      #expect(file.contains("\"title\": \"\(title)\""), "\(title) is lost")
    }
    let (status, history) = try store.run(["history"], ["halton"])
    #expect(status == 0)
    let told = history.split(separator: "\n").count { $0.hasPrefix("halton ") }
    #expect(told == acknowledged.count + 1)
  }
}

extension Child {
  /// All it says, however long it takes to begin.
  func patientlyEverything() throws -> [UInt8] {
    var bytes: [UInt8] = []
    while let more = try read(within: Deadline(seconds: 240)) { bytes += more }
    return bytes
  }
}
