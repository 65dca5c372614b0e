import CellGrid
import Testing

@testable import UserFiles

struct ThemeLibraryTests {
  private let shipped = ThemeLibrary(directories: ["/nowhere/at/all", Shipped.folder])

  @Test func `the shipped themes can be read and are listed with their summaries`() throws {
    #expect(Set(shipped.names).isSuperset(of: ["mono", "terminal"]))
    for listing in shipped.listings {
      let theme = try listing.content.get()
      #expect(theme.name == listing.name)
      #expect(listing.summary == theme.summary)
      #expect(PrintableText.columns(of: theme.summary) <= 70)
    }
  }

  @Test func `the built-in theme is what its file says`() throws {
    #expect(try shipped.theme(named: "terminal") == Theme.terminal)
  }

  @Test func `the mono theme has no colour and looks the same at every depth`() throws {
    let mono = try shipped.theme(named: "mono")
    for role in Role.allCases {
      for emphasis in (0..<8).map({ Emphasis(rawValue: $0) }) {
        let inks = ColourDepth.allCases.map {
          mono.ink(for: role, emphasis: emphasis, depth: $0)
        }
        #expect(Set(inks).count == 1)
        #expect(inks[0].foreground == nil && inks[0].background == nil)
        #expect(!inks[0].style.contains(.italic))
      }
    }
  }

  @Test(arguments: ["terminal", "mono", "dark", "light"])
  func `the selected row and matches show on every role at every depth`(name: String) throws {
    let theme = try shipped.theme(named: name)
    for role in Role.allCases {
      for depth in ColourDepth.allCases {
        let plain = theme.ink(for: role, emphasis: [], depth: depth)
        let selected = theme.ink(for: role, emphasis: .selected, depth: depth)
        #expect(selected.style.contains(.reverse))
        for (ground, under) in [(Emphasis(), plain), (.selected, selected)] {
          let found = theme.ink(for: role, emphasis: ground.union(.found), depth: depth)
          let current = theme.ink(
            for: role, emphasis: ground.union([.found, .current]), depth: depth)
          #expect(found.style.contains(.underline))
          #expect(found.style.contains(.reverse) == under.style.contains(.reverse))
          #expect(current.style.contains(.reverse) != under.style.contains(.reverse))
        }
      }
    }
  }

  @Test(arguments: ["mono", "terminal"])
  func `ratings can be told apart without colour`(name: String) throws {
    let theme = try shipped.theme(named: name)
    let ratings: [Role] = [.ratingBlue, .ratingRed, .ratingAmber, .ratingGreen, .ratingNone]
    let inks = ratings.map { theme.ink(for: $0, emphasis: [], depth: .mono) }
    #expect(Set(inks).count == ratings.count)
  }

  @Test func `the built-in themes stand in where no folder has one called so`() throws {
    let none = ThemeLibrary(directories: ["/nowhere/at/all"])
    #expect(none.names == ["mono", "terminal"])
    #expect(try none.theme(named: "terminal") == .terminal)
    #expect(try none.theme(named: "mono") == .mono)
    #expect(throws: ThemeProblem(.unknownTheme("dusk", known: ["mono", "terminal"]))) {
      try none.theme(named: "dusk")
    }
    let empty = try TemporaryFolder()
    let library = ThemeLibrary(directories: [empty.path])
    #expect(try library.theme(named: "terminal") == .terminal)
    #expect(throws: ThemeProblem(.unknownTheme("dusk", known: ["mono", "terminal"]))) {
      try library.theme(named: "dusk")
    }
  }

  @Test func `the first folder that has a theme is the one that counts`() throws {
    let mine = try TemporaryFolder()
    try mine.write(try Shipped.text(of: "mono").replacing("no colour:", with: "mine:"), "mono.toml")
    let library = ThemeLibrary(directories: [mine.path, Shipped.folder])
    #expect(try library.theme(named: "mono").summary.hasPrefix("mine:"))
    #expect(try library.theme(named: "terminal") == .terminal)
  }

  @Test(arguments: [
    "../terminal", "/etc/passwd", "a/b", "", ".", "..", "Terminal", "terminal.toml", "a\u{1B}b",
    "-x", "té",
  ])
  func `a name that could lead elsewhere is refused`(name: String) {
    #expect(throws: ThemeProblem(.badName(name))) { try shipped.theme(named: name) }
    let wording = ThemeProblem(.badName(name)).description
    #expect(PrintableText.line(wording) == wording)
  }

  @Test func `what is no theme file is refused in words or passed over`() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", "README.md")
    try folder.write("x", "Odd Name.toml")
    try folder.makeFolder("folder.toml")
    try folder.makePipe("pipe.toml")
    try folder.write(String(repeating: "#", count: 70_000), "large.toml")
    try folder.write("# \u{1B}[31m", "control.toml")
    try folder.write(bytes: [0x23, 0xFF, 0x0A], "bytes.toml")
    let library = ThemeLibrary(directories: [folder.path])
    #expect(library.names == ["bytes", "control", "folder", "large", "pipe"])
    let reasons = library.listings.map { listing -> ThemeProblem.Reason? in
      if case .failure(let problem) = listing.content { problem.reason } else { nil }
    }
    #expect(
      reasons == [
        .notText, .notText, .unreadable("it is not a file"), .tooLarge,
        .unreadable("it is not a file"),
      ])
    #expect(library.listings.allSatisfy { $0.summary.contains(folder.path + "/" + $0.name) })
  }
}
