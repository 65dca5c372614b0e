import BoardModel
import BoardStore
import Glibc
import Testing

/// Text that is being typed, and what is left of it where its program was stopped.
struct DraftFolderTests {
  static func draft(_ text: String) -> Draft {
    Draft(
      council: CouncilEdit.id, form: ["rate", "KNO-07"], title: "Rate, KNO-07",
      fields: [
        .init(label: "Because", text: text, before: ""),
        .init(label: "On", text: "30 Jun 2025", before: "30 Jun 2025"),
      ])
  }

  static let moment = Moment(seconds: 1_751_292_125)

  private static func folder(
    _ files: any StoreCalls, user: UInt32 = 1000
  ) -> DraftFolder { DraftFolder(store: "memory", user: user, calls: files) }

  /// The store as the next program finds it: the one that typed was stopped.
  private static func left(_ files: MemoryFiles, user: UInt32 = 1000) -> [KeptDraft] {
    folder(files.copy(), user: user).left()
  }

  @Test(arguments: ["Late", "\"\\\u{1}\n é e\u{301} 漢", "", String(repeating: "x", count: 50_000)])
  func `what was typed is found again, letter by letter`(text: String) throws {
    let files = MemoryStore().files
    let folder = Self.folder(files)
    try folder.keep(Self.draft("Lat"), at: Moment(seconds: 0))
    try folder.keep(Self.draft(text), at: Self.moment)
    let left = Self.left(files)
    #expect(left.map(\.draft) == [Self.draft(text)])
    #expect(left.map(\.at) == [Self.moment])
    #expect(files.names(at: "drafts").count == 1)
    #expect(files.status(at: "drafts")?.mode == 0o700)
    #expect(files.status(at: "drafts/\(left[0].name)")?.mode == 0o600)
  }

  @Test func `a file of unsaved text that cannot be read is named`() throws {
    let files = MemoryStore().files
    let folder = Self.folder(files)
    try folder.keep(Self.draft("Late in every team"), at: Self.moment)
    let name = "drafts/\(try #require(Self.left(files).first).name)"
    let bytes = try #require(files.bytes(at: name))
    let torn = files.copy()
    torn.put(Array(bytes.dropLast(20)), at: name)
    let next = Self.folder(torn)
    #expect(next.left() == [])
    #expect(next.unreadable == [name])
    #expect(torn.bytes(at: name)?.count == bytes.count - 20)
    let problems = MemoryStore(files: torn).store().draftProblems(of: 1000)
    #expect(problems.map(\.fault) == [.draftUnreadable])
    #expect(problems.map(\.file.string) == [name])
    #expect(MemoryStore(files: torn).store().draftProblems(of: 2000) == [])
  }

  @Test func `the council it was decided on is kept with it, and drafts without it are read`()
    throws
  {
    let files = MemoryStore().files
    let folder = Self.folder(files)
    let seen = try #require(Fixture.read(Fixture.small).value)
    let plain = Self.draft("Late")
    let draft = Draft(
      council: plain.council, form: plain.form, title: plain.title, fields: plain.fields, seen: seen
    )
    try folder.keep(draft, at: Self.moment)
    #expect(Self.left(files).map(\.draft) == [draft])
    let other = try #require(CouncilEdit.renaming("Other")(seen) as Council?)
    let next = Draft(
      council: plain.council, form: plain.form, title: plain.title, fields: plain.fields,
      seen: other)
    try folder.keep(next, at: Self.moment)
    #expect(Self.left(files).map(\.draft) == [next])
    try folder.keep(plain, at: Self.moment)
    #expect(Self.left(files).map(\.draft) == [plain])
  }

  @Test func `the file of an editor is kept with a draft, and its words are the field's`() throws {
    let files = MemoryStore().files
    let plain = Self.draft("")
    let draft = Draft(
      council: plain.council, form: plain.form, title: plain.title, fields: plain.fields,
      inEditor: .init(label: "Because", file: "/tmp/noticeboard-x"))
    let folder = Self.folder(files)
    try folder.keep(draft, at: Self.moment)
    #expect(Self.left(files).map(\.draft) == [draft])
    #expect(draft.taking("Written.")?.fields == Self.draft("Written.").fields)
    #expect(draft.taking("Written.")?.inEditor == nil)
    #expect(draft.taking("") == nil && draft.taking(nil) == nil)
  }

  @Test func `a draft somebody is typing in, or another's, is not offered`() throws {
    let files = MemoryStore().files
    let typing = Self.folder(files)
    try typing.keep(Self.draft("mine"), at: Self.moment)
    let other = Self.folder(files)
    #expect(other.left().isEmpty && other.hasOthers)
    #expect(Self.left(files, user: 100).isEmpty)
    #expect(Self.left(files).count == 1)
    try typing.keep(Self.draft("mine, on"), at: Self.moment)
    #expect(Self.folder(files).left().isEmpty)
  }

  @Test func `two at once keep one each, the latest is offered first, and each goes alone`() throws
  {
    let files = MemoryStore().files
    let (one, other) = (Self.folder(files), Self.folder(files))
    try one.keep(Self.draft("one"), at: Self.moment)
    try other.keep(Self.draft("other"), at: Moment(seconds: Self.moment.seconds + 1))
    #expect(Self.left(files).map { $0.draft.fields[0].text } == ["other", "one"])
    try one.drop()
    #expect(Self.left(files).map { $0.draft.fields[0].text } == ["other"])
    try one.drop()
    try one.forget(Self.left(files)[0].name)
    #expect(Self.left(files).isEmpty && files.names(at: "drafts").isEmpty)
  }

  @Test func `whatever call fails, the draft is whole, and it is told`() throws {
    for failure in [ENOSPC, EIO, EROFS, EACCES] {
      var turn = 1
      while true {
        let files = MemoryStore().files
        let calls = MeddlingCalls(files, at: 0, nil)
        let steady = Self.folder(calls)
        try steady.keep(Self.draft("old"), at: Self.moment)
        let failing = MeddlingCalls(files, at: turn, .fail(failure))
        let folder = Self.folder(failing)
        let outcome = Result { () throws(DraftFailure) in
          try folder.keep(Self.draft("new"), at: Self.moment)
        }
        let texts = Self.left(files).map { $0.draft.fields[0].text }.sorted()
        switch outcome {
        case .success: #expect(texts == ["new", "old"], "turn \(turn)")
        case .failure(let error):
          #expect(texts == ["old"], "turn \(turn)")
          #expect(error.description.hasPrefix("What you type cannot be kept in drafts/: "))
        }
        if failing.count < turn { break }
        turn += 1
      }
      #expect(turn > 8)
    }
  }

  @Test func `stopped anywhere, the text of before or the new one is there, and never a part`()
    throws
  {
    var turn = 1
    while true {
      let files = MemoryStore().files
      let calls = MeddlingCalls(files, at: turn, .endAfter, portion: 20)
      let folder = Self.folder(calls)
      let first = Result { () throws(DraftFailure) in
        try folder.keep(Self.draft("old"), at: Self.moment)
      }
      _ = Result { () throws(DraftFailure) in
        try folder.keep(Self.draft("new"), at: Self.moment)
      }
      let texts = Self.left(files).map { $0.draft.fields[0].text }
      #expect(texts == ["old"] || texts == ["new"] || (texts == [] && first.isFailure), "\(turn)")
      if calls.count < turn { break }
      turn += 1
    }
    #expect(turn > 30)
  }

  @Test func `what is no draft is passed over and left where it is`() throws {
    let files = MemoryStore().files
    let name = "drafts/1000-0123456789abcdef.json"
    for text in ["", "{", "{}", "[1]", "{\"council\":\"x\",\"council\":\"y\"}"] {
      files.put(Array(text.utf8), at: name)
      #expect(Self.left(files).isEmpty, "\(text)")
      #expect(files.bytes(at: name) == Array(text.utf8))
    }
    files.put([UInt8](repeating: 0x20, count: 2 << 20), at: name)
    #expect(Self.left(files).isEmpty)
  }

  @Test func `what was being written when its writer was stopped is cleared away`() {
    let files = MemoryStore().files
    files.put([0x7B], at: "drafts/.1000-0123456789abcdef.tmp")
    files.put([0x7B], at: "drafts/.100-0123456789abcdef.tmp")
    let folder = Self.folder(files)
    #expect(folder.left().isEmpty)
    #expect(files.names(at: "drafts") == [".100-0123456789abcdef.tmp"])
  }
}

extension Result {
  fileprivate var isFailure: Bool { if case .failure = self { true } else { false } }
}
