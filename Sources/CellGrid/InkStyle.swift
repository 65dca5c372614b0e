/// How ink is laid on, without any colour.
package struct InkStyle: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }
  package init() { rawValue = 0 }

  /// Nothing, made once: an empty literal is made by way of an array wherever it stands.
  package static let none = InkStyle()

  package static let bold = InkStyle(rawValue: 1)
  package static let dim = InkStyle(rawValue: 2)
  package static let underline = InkStyle(rawValue: 4)
  package static let reverse = InkStyle(rawValue: 8)
  package static let italic = InkStyle(rawValue: 16)
}
