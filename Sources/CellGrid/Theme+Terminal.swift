extension Theme {
  /// The terminal's own colours: what `themes/terminal.toml` says, for when no themes are found.
  package static let terminal = Theme(
    name: "terminal", summary: "your terminal's own colours, on a dark or a light background",
    background: .any,
    selected: Swatch(Ink(style: .reverse), mono: .reverse),
    found: Swatch(Ink(style: .underline), mono: .underline),
    current: Swatch(
      Ink(style: [.bold, .underline, .reverse]), mono: [.bold, .underline, .reverse])
  ) { role in
    switch role {
    case .text: plain()
    case .muted: plain(.dim)
    case .title: plain(.bold)
    case .heading: plain([.bold, .underline])
    case .border: plain(.dim)
    case .key: plain(.bold)
    case .hint: plain()
    case .illustrative: chip(.black, on: .cyan, mono: [.bold, .underline])
    case .ratingBlue: chip(.brightWhite, on: .blue, mono: .underline)
    case .ratingRed: chip(.brightWhite, on: .red, mono: [.bold, .underline])
    case .ratingAmber: chip(.black, on: .yellow, mono: .bold)
    case .ratingGreen: chip(.black, on: .green, mono: [])
    case .ratingNone: plain(.dim)
    case .slow:
      Swatch(Ink(foreground: InkColour(.brightRed), style: .bold), mono: [.bold, .underline])
    case .watch: plain(.bold)
    case .onPace: plain()
    case .alert: chip(.brightWhite, on: .red, mono: [.bold, .underline])
    case .good: chip(.black, on: .green, mono: [])
    case .reference: plain()
    case .input: plain(.underline)
    case .travelled: chip(.brightWhite, on: .magenta, mono: [.bold, .underline])
    }
  }

  /// The same without any colour, for `NO_COLOR` where no themes are found.
  package static let mono = Theme(
    name: "mono", summary: "no colour at all", background: .any,
    selected: Swatch(Ink(style: .reverse), mono: .reverse),
    found: Swatch(Ink(style: .underline), mono: .underline),
    current: Swatch(
      Ink(style: [.bold, .underline, .reverse]), mono: [.bold, .underline, .reverse])
  ) { role in
    plain(terminal.ink(for: role, emphasis: [], depth: .mono).style)
  }

  private static func plain(_ style: InkStyle = .none) -> Swatch {
    Swatch(Ink(style: style), mono: style)
  }

  /// Colour behind the letters: both colours are named, so that it reads on any background.
  private static func chip(
    _ foreground: ANSIColour, on background: ANSIColour, mono: InkStyle
  ) -> Swatch {
    let isLight = foreground == .brightWhite
    return Swatch(
      Ink(
        foreground: InkColour(foreground), background: InkColour(background),
        style: isLight ? .bold : []),
      mono: mono)
  }
}
