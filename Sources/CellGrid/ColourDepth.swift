/// How many colours a terminal can show.
package enum ColourDepth: CaseIterable, Hashable, Sendable {
  case truecolour, indexed256, indexed16, mono
}
