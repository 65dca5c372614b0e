import BoardModel
import BoardStore
import CellGrid
import Foundation
import Screens
import Testing
import UserFiles

/// With other keys the dashboard does the same, and says so.
struct RemapTests {
  private static let mine: [Intent: [Key]] = [
    .moveDown: [.character("e")], .quit: [.function(10)], .backOrQuit: [.character("x")],
    .find: [.control("g")], .nextMatch: [.character("+")], .clearFilter: [.character("A")],
    .help: [.character("H")], .palette: [.control("p")], .previousSibling: [.character("{")],
    .nextSibling: [.character("}")], .print: [],
  ]

  private func dashboard(
    _ screen: ScreenName = .portfolio, size: Size = Size(columns: 120, rows: 40),
    objective: String? = nil, keys: [Intent: [Key]] = mine
  ) throws -> Dashboard {
    var dashboard = Dashboard(
      try Sample.portfolio.get(), today: Sample.today, size: size,
      keys: KeyTable.standard.remapped(keys))
    try dashboard.show(
      screen, council: screen == .objectives ? "knowsley" : nil, objective: objective)
    return dashboard
  }

  @Test func `the new keys act, and the old ones no longer do`() throws {
    var mine = try dashboard(.objectives)
    var standard = try Sample.dashboard(
      Size(columns: 120, rows: 40), screen: .objectives, council: "knowsley")
    _ = try mine.press("jj")
    #expect(mine.trail.current.view.selected == standard.trail.current.view.selected)
    _ = try mine.press("ee<Enter>")
    _ = try standard.press("jj<Enter>")
    #expect(mine.trail.current.screen == standard.trail.current.screen)
    #expect(try mine.press("Qp").isEmpty)
    #expect(try mine.press("<F10>") == [.quit])
  }

  @Test func `the footer tells the truth`() throws {
    let footer = try #require(try dashboard(.objectives).rows.last)
    for hint in ["^G find", "H help", "x back", "^P go to"] {
      #expect(footer.contains(hint), "\(footer)")
    }
    for gone in ["/ find", "? help", "q back", ": go to", "p print", "print"] {
      #expect(!footer.contains(gone), "\(footer)")
    }
  }

  @Test func `the help lists the keys in force`() throws {
    let help = try dashboard(.help).frameAtFullLength(columns: 100)
    let text = (0..<help.size.rows).map { help.text(row: $0) }.joined(separator: "\n")
    #expect(text.contains("F10") && text.contains("^G"))
    #expect(text.contains("names that ^P and --screen know"))
    #expect(!text.contains("names that : and"))
  }

  @Test func `what is said on the last row names the keys in force`() throws {
    var dashboard = try dashboard()
    _ = try dashboard.press("<Esc>")
    #expect(dashboard.message == "This is the first screen; x quits.")
    _ = try dashboard.press("+")
    #expect(dashboard.message == "Nothing is being searched for; ^G finds.")
    _ = try dashboard.press("<C-p>zzz<Enter>")
    #expect(dashboard.message == "Nothing is called zzz; Tab completes, H lists the screens.")
    _ = try dashboard.press("<Esc>fzzz<Enter>")
    #expect(dashboard.text.contains("No council matches; A shows all."))
  }

  @Test func `a closed council names the key that goes back in time`() throws {
    var dashboard = Dashboard(
      try Sample.portfolio.get(), today: Sample.today, size: Size(columns: 120, rows: 40),
      keys: KeyTable.standard.remapped([.earlierMeeting: [.control("o")]]))
    try dashboard.show(.council, council: "sefton", objective: nil)
    #expect(dashboard.text.contains("; ^O goes back to it."))
  }

  @Test func `prompts name the keys in force`() throws {
    var dashboard = try dashboard(.objectives)
    _ = try dashboard.press("<C-g>KNO")
    let finding = try #require(dashboard.rows.last)
    #expect(finding.hasPrefix(" Find: KNO"))
    #expect(finding.hasSuffix("1 of 16  Enter keeps  Esc leaves"))
    _ = try dashboard.press("<Esc><C-p>")
    #expect(dashboard.rows.last?.hasPrefix(" Go to: ") == true)
  }

  @Test func `the signs around a place among siblings are its keys`() throws {
    #expect(try dashboard(.objective, objective: "KNO-07").rows[0].contains(" }"))
    let words = try dashboard(
      .objective, objective: "KNO-07", keys: [.nextSibling: [.function(5)]]
    ).rows[0]
    #expect(!words.contains("["))
  }

  @Test func `nothing names a key that is not there`() throws {
    let none = Dictionary(
      uniqueKeysWithValues: Intent.allCases.filter { !$0.isIndispensable }.map { ($0, [Key]()) })
    var dashboard = try dashboard(keys: none)
    #expect(dashboard.rows.last == " ? help  Q quit")
    #expect(try self.dashboard(.slow, keys: none).rows.last == " ? help  Esc back")
    _ = try dashboard.press("<Esc>")
    #expect(dashboard.message == "This is the first screen; Q quits.")
    let small = try self.dashboard(size: Size(columns: 30, rows: 5), keys: none)
    #expect(small.rows.joined(separator: " ").contains("This window is 30 x 5; noticeboard"))
  }

  @Test func `too small a window names the key that leaves`() throws {
    let small = try dashboard(size: Size(columns: 80, rows: 5))
    #expect(small.rows[0].hasSuffix(" x quits."))
  }

  /// Nothing is destructive yet; what will be must not land on the key that scrolls in vim.
  @Test func `^D moves in the standard table`() {
    #expect(KeyTable.standard.intent(of: .control("d")) == .halfPageDown)
  }

  @Test func `every intent has a row, and no key two meanings`() {
    let bindings = KeyTable.standard.bindings
    #expect(Set(bindings.map(\.intent)) == Set(Intent.allCases))
    let keys = bindings.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test func `the list of keys names the intents as a keys file does`() {
    let text = KeyTable.standard.remapped(Self.mine).text
    for intent in Intent.allCases { #expect(text.contains(" \(intent.rawValue) ")) }
    #expect(text.contains("F10"))
  }

  @Test func `the keys file that is written says what the table says`() throws {
    let table = KeyTable.standard.remapped([
      .find: [.character("\\"), .character("\"")], .sort: [.character("'"), .character("|")],
    ])
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).toml")
    defer { try? FileManager.default.removeItem(at: file) }
    try table.toml.write(to: file, atomically: true, encoding: .utf8)
    let names = KeyNames(
      KeyTable.standard.bindings.map {
        KeyNames.Entry(
          intent: $0.intent.rawValue, keys: $0.keys, isIndispensable: $0.intent.isIndispensable)
      }, nearest: Nearest.word)
    let read = try #require(try KeysFile.read(file.path)).keys(among: names)
    for binding in table.bindings { #expect(read[binding.intent.rawValue] == binding.keys) }
  }
}
