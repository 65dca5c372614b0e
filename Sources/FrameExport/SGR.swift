import CellGrid

/// The terminal sequences that select graphic rendition (ECMA-48 8.3.117), and nothing else.
enum SGR {
  /// Appends the shortest sequence that turns one ink into the other.
  static func change(from old: Ink, to new: Ink, depth: ColourDepth, in text: inout String) {
    guard old != new else { return }
    if new == Ink() {
      text += "\u{1B}[0m"
      return
    }
    // A single style cannot be taken back without its neighbours (22 ends bold and dim): begin
    // afresh whenever anything goes.
    let goes =
      !new.style.isSuperset(of: old.style)
      || (old.foreground != nil && new.foreground == nil)
      || (old.background != nil && new.background == nil)
    var codes: [String] = goes ? ["0"] : []
    let base = goes ? Ink() : old
    codes += styles.filter { new.style.subtracting(base.style).contains($0.style) }.map(\.code)
    if new.foreground != base.foreground, let form = new.foreground?.form(at: depth) {
      codes.append(code(for: form, plain: 30, bright: 90, extended: 38))
    }
    if new.background != base.background, let form = new.background?.form(at: depth) {
      codes.append(code(for: form, plain: 40, bright: 100, extended: 48))
    }
    guard !codes.isEmpty else { return }
    text += "\u{1B}[" + codes.joined(separator: ";") + "m"
  }

  private static let styles: [(style: InkStyle, code: String)] = [
    (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
  ]

  private static func code(for form: ColourForm, plain: Int, bright: Int, extended: Int) -> String {
    switch form {
    case .truecolour(let colour):
      "\(extended);2;\(colour.red);\(colour.green);\(colour.blue)"
    case .indexed(let index) where index < 8: "\(plain + Int(index))"
    case .indexed(let index) where index < 16: "\(bright + Int(index) - 8)"
    case .indexed(let index): "\(extended);5;\(index)"
    }
  }
}
