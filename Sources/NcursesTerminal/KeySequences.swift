import CellGrid

/// The sequences nearly all terminals send: xterm's, the Linux console's, rxvt's, the VT220's.
enum KeySequences {
  /// A byte below a space, or DEL.
  static func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x00, 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: nil
    }
  }

  /// `ESC [ parameters final`; Shift, Alt and Control on a cursor key leave it that key, but for
  /// Left and Right with Alt or Control.
  static func control(parameters: ArraySlice<UInt8>, final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "C") where goesByWords(parameters): .wordRight
    case UInt8(ascii: "D") where goesByWords(parameters): .wordLeft
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "~"): numbered(parameters)
    case UInt8(ascii: "A")...UInt8(ascii: "H"), UInt8(ascii: "P")...UInt8(ascii: "S"):
      application(final)
    default: nil
    }
  }

  /// xterm's `1;3` is Alt, `1;5` Control.
  private static func goesByWords(_ parameters: ArraySlice<UInt8>) -> Bool {
    parameters.elementsEqual("1;3".utf8) || parameters.elementsEqual("1;5".utf8)
  }

  /// `ESC O final`, the keypad's digits and signs included.
  static func application(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final - UInt8(ascii: "P")) + 1)
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      .character(Character(Unicode.Scalar(final - 0x40)))
    default: nil
    }
  }

  /// The Linux console's `ESC [ [ A` for F1.
  static func linuxFunction(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "E"): .function(Int(byte - UInt8(ascii: "A")) + 1)
    default: nil
    }
  }

  private static func numbered(_ parameters: ArraySlice<UInt8>) -> Key? {
    let digits = parameters.prefix { $0 != UInt8(ascii: ";") }
    guard let text = String(validating: digits, as: UTF8.self), let number = Int(text) else {
      return nil
    }
    return switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...24: .function(number - 12)
    default: nil
    }
  }
}
