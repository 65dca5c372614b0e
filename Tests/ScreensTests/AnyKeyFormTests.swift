import BoardModel
import CellGrid
import Screens
import Testing

/// Any keys in any form at any size: nobody is held in it, and nothing typed goes without a question.
struct AnyKeyFormTests {
  private static let keys: [Key] =
    [
      .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end,
      .backspace, .delete, .insert, .function(1), .control("a"), .control("e"), .control("w"),
      .control("u"), .control("k"), .control("n"), .control("p"), .control("s"), .control("x"),
      .control("l"), .control("d"), .control("b"), .control("f"), .control("r"),
      .wordLeft, .wordRight,
    ] + "ragb30jun+2w yn-head;,:éE漢u\u{301}".map { Key.character($0) }

  private static let openings =
    FormGalleryTests.forms.map(\.keys) + ["a", "e", "<Tab>e", "<Tab><Tab><Tab><Del>", "E"]

  @Test(arguments: 0..<32)
  func `any keys and sizes leave a whole frame, and text only goes by a yes`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let opening = Self.openings[seed % Self.openings.count]
    let opened = try FormSample.objective(opening)
    var dashboard = opened
    var size = dashboard.size
    for _ in 0..<150 {
      if Int.random(in: 0..<15, using: &random) == 0,
        let next = AnyKeyTests.sizes.randomElement(using: &random)
      {
        size = Size(columns: next.0, rows: next.1)
        _ = dashboard.update(.resized(size))
      } else if let key = Self.keys.randomElement(using: &random) {
        let before = dashboard
        let effects = dashboard.update(.key(key))
        try expectKept(before, key, effects, &dashboard)
      }
      let frame = dashboard.frame()
      #expect(frame.size == size, "seed \(seed)")
      if let cursor = frame.cursor {
        #expect(cursor.column < size.columns && cursor.row < size.rows, "seed \(seed)")
      }
      if !dashboard.isRecording {
        dashboard = opened
        _ = dashboard.update(.resized(size))
      }
    }
  }

  /// Saves and editors are answered at random by nobody: the form has to bear that.
  private func expectKept(
    _ before: Dashboard, _ key: Key, _ effects: [Effect], _ dashboard: inout Dashboard
  ) throws {
    if let form = before.form, form.isChanged || form.isSaving, dashboard.form == nil {
      #expect(form.isAskingToLeave, "\(key.name) dropped a form")
      #expect(key == .character("y"), "\(key.name) dropped a form")
    }
    #expect(!effects.contains(.quit))
    for effect in effects {
      switch effect {
      case .save: _ = dashboard.update(.notSaved("The disk is full."))
      case .editText(let text):
        _ = dashboard.update(.edited(text + "\nand more\n", file: "/tmp/text"))
      default: break
      }
    }
  }

  @Test(arguments: openings)
  func `Esc and a yes lead out of every form`(opening: String) throws {
    var dashboard = try FormSample.objective(opening)
    _ = try dashboard.press("x<Tab>y<Tab>z<Tab>")
    for _ in 0..<4 where dashboard.isRecording {
      _ = try dashboard.press("<Esc>")
      if dashboard.form?.isAskingToLeave == true { _ = try dashboard.press("y") }
    }
    #expect(!dashboard.isRecording)
  }

  @Test func `a form that waits for its save can be left`() throws {
    var dashboard = try FormSample.objective("arr<Tab><Tab>Late.")
    _ = try dashboard.request("<C-s>")
    #expect(try dashboard.press("hello<Tab><C-s>").isEmpty)
    #expect(dashboard.form?.texts["Because"] == "Late.")
    _ = try dashboard.press("<Esc>")
    #expect(dashboard.text.contains("It may still be saved"))
    _ = try dashboard.press("y")
    #expect(!dashboard.isRecording)
  }
}
