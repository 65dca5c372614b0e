/// A colour as one terminal is told it.
package enum ColourForm: Hashable, Sendable {
  case truecolour(RGB)
  /// A place in the palette; below 16 the user's own colours.
  case indexed(UInt8)
}
