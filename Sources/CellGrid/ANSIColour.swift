/// One of the sixteen colours that every colour terminal has and its user has chosen.
package enum ANSIColour: UInt8, CaseIterable, Hashable, Sendable {
  case black, red, green, yellow, blue, magenta, cyan, white
  case brightBlack, brightRed, brightGreen, brightYellow
  case brightBlue, brightMagenta, brightCyan, brightWhite

  /// The colour's name in a theme file.
  package var name: String {
    let plain = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    return (rawValue < 8 ? "" : "bright-") + plain[Int(rawValue & 7)]
  }

  package init?(name: String) {
    guard let colour = ANSIColour.allCases.first(where: { $0.name == name }) else { return nil }
    self = colour
  }

  /// What xterm shows for it unless its user chose otherwise.
  package var usualValue: RGB {
    let value = ANSIColour.usualValues[Int(rawValue)]
    return RGB(
      red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
  }

  private static let usualValues = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]
}
