/// A number exactly as its source prints it: 74.4 stays 74.4, and 16 does not become 16.0.
package struct Quantity: Hashable, Sendable {
  /// The digits without their point: 744 for 74.4.
  package let digits: Int64
  /// How many of them stand behind the point.
  package let decimals: UInt8

  /// Nothing with more than nine digits behind the point.
  package init?(digits: Int64, decimals: Int) {
    guard (0...9).contains(decimals) else { return nil }
    self.digits = digits
    self.decimals = UInt8(decimals)
  }

  package var text: String {
    guard decimals > 0 else { return "\(digits)" }
    let figures = Array("\(digits.magnitude)".utf8)
    let missing = max(0, Int(decimals) + 1 - figures.count)
    let padded = [UInt8](repeating: 0x30, count: missing) + figures
    let whole = String(decoding: padded.dropLast(Int(decimals)), as: UTF8.self)
    let part = String(decoding: padded.suffix(Int(decimals)), as: UTF8.self)
    return "\(digits < 0 ? "-" : "")\(whole).\(part)"
  }
}

extension Quantity: Comparable {
  package static func < (one: Quantity, other: Quantity) -> Bool { one.value < other.value }

  /// For charts and comparisons; `text` is what a reader is shown.
  package var value: Double {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    return Double(digits) / scale
  }
}
