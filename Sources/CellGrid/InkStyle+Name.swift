extension InkStyle {
  /// Every single style with its name in a theme file.
  package static let named: [(name: String, style: InkStyle)] = [
    ("bold", .bold), ("dim", .dim), ("underline", .underline), ("reverse", .reverse),
    ("italic", .italic),
  ]

  package init?(name: String) {
    guard let found = InkStyle.named.first(where: { $0.name == name }) else { return nil }
    self = found.style
  }
}
