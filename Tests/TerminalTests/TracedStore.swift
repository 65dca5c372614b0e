import Glibc

/// A small store to be saved to under strace, made anew from the same beginning for every run.
struct TracedStore {
  let store: TemporaryStore
  let tracer: Tracer
  private let beginning: String
  static let file = "councils/halton.json"

  static let edit = ["halton", "HAL-01", "--delivery", "red", "--because", "Late"]
  private static let next = ["halton", "HAL-01", "--delivery", "amber", "--because", "Better"]

  /// What a store holds when nobody is saving.
  private static let whole = [
    ".lock", ".queue", "backups", "councils", "councils/halton.json", "history",
    "history/halton.jsonl",
  ]

  /// `isFirst`: the store has no history yet, so that the folders for it are made too.
  init(isFirst: Bool) throws {
    store = try TemporaryStore(copyingSample: false)
    let parent = "/" + store.folder.split(separator: "/").dropLast().joined(separator: "/")
    tracer = Tracer(log: parent + "/calls")
    beginning = parent + "/beginning"
    for (command, arguments) in [
      (["init"], []),
      (
        ["new-council"],
        [
          "--name", "Halton", "--from", "inspection-2025", "--report", "2025-01-20", "--deadline",
          "2026-07",
        ]
      ),
      (["add", "priority"], ["halton", "--title", "Practice"]),
      (
        ["objective", "add"],
        [
          "halton", "--title", "Visits", "--outcome", "Seen", "--priority", "p1", "--theme",
          "practice", "--clause", "5d", "--due", "+40w",
        ]
      ),
    ] {
      let (status, said) = try store.run(command, arguments)
      guard status == 0 else { throw TestFailure(said) }
    }
    if isFirst {
      try shell("rm -r \"$0/history\" \"$0/backups\" \"$0/.lock\" \"$0/.queue\"", store.folder)
    }
    try shell("cp -a \"$0\" \"$1\"", store.folder, beginning)
  }

  func begin() throws { try shell("rm -r \"$0\"; cp -a \"$1\" \"$0\"", store.folder, beginning) }

  /// Rates an objective, with something done to one of the program's calls.
  func rate(injecting injection: String? = nil) throws -> Tracer.Run {
    try tracer.run(["rate", store.folder] + Self.edit, injecting: injection)
  }

  var bytes: [UInt8] { get throws { try store.bytes(of: Self.file) } }

  /// The program's own reader makes sense of the whole store, its history with it.
  func isWhole() throws -> String? {
    let (status, said) = try store.run(["dump"])
    return status == 0 ? nil : said
  }

  /// The next edit is saved, and takes away whatever was left over; what is wrong, where something is.
  func goesOn() throws -> String? {
    let (status, said) = try store.run(["rate"], Self.next)
    guard status == 0 else { return "the next edit: \(said)" }
    if let fault = try isWhole() { return "after the next edit: \(fault)" }
    let names = try shell(
      "cd \"$0\" && find . -mindepth 1 | cut -c 3- | LC_ALL=C sort", store.folder
    )
    .split(separator: "\n").map(String.init).filter { !$0.hasPrefix("backups/halton.") }
    return names == Self.whole ? nil : "left over: \(names)"
  }

  @discardableResult
  private func shell(_ script: String, _ arguments: String...) throws -> String {
    let child = try Child(
      ["sh", "-c", script] + arguments, environment: BuiltProgram.environment())
    return String(decoding: try child.everything(), as: UTF8.self)
  }
}
