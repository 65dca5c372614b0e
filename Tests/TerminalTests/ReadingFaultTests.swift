import Testing

/// What is said when the system fails the program before it holds the store's lock.
@Suite(.enabled(if: Tracer.obstacle == nil, "nothing can be traced here"))
struct ReadingFaultTests {
  @Test(arguments: ["EIO", "EMFILE", "EINTR"])
  func `whatever call of the reading fails, the council, the cause and what became of it are told`(
    error: String
  ) throws {
    let traced = try TracedStore(isFirst: false)
    let clean = try traced.rate()
    #expect(clean.status == 0)
    let lock = try #require(clean.calls.firstIndex { $0.line.contains("\".queue\"") })
    try traced.begin()
    let before = try traced.bytes
    for call in clean.calls[..<lock] where ["openat", "getdents64"].contains(call.name) {
      // A library or a locale is looked for in more than one place.
      if call.line.contains("ENOENT") { continue }
      let run = try traced.rate(injecting: "\(call.name):error=\(error):when=\(call.number)")
      // The system's own setting up is not ours to answer for.
      if run.status == 0 { try traced.begin() }
      if !run.isStruck || run.status == 127 || run.status == 0 { continue }
      #expect(run.status == 1, "\(call): \(run.text)")
      #expect(try traced.bytes == before, "\(call)")
      let isOfCommandLine = call.line.contains("cmdline")
      #expect(
        run.text.contains(isOfCommandLine ? "Nothing was done" : "nothing was saved"),
        "\(call): \(run.text)")
      #expect(isOfCommandLine || run.text.contains("halton"), "\(call): \(run.text)")
      #expect(!run.text.contains("of the system") && !run.text.contains("Usage"), "\(run.text)")
      if error == "EIO" { #expect(!run.text.contains("permissions"), "\(run.text)") }
      if error == "EINTR" { Issue.record("not tried again: \(call): \(run.text)") }
    }
  }
}
