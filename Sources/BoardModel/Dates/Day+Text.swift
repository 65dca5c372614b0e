extension Day {
  /// `30 Jun 2025`, as every screen and print shows a day.
  package var text: String {
    let (year, month, day) = civil
    return "\(day) \(Day.monthNames[month - 1]) \(year)"
  }

  /// `30 Jun`, where the year is plain from what stands beside it.
  package var shortText: String {
    let (_, month, day) = civil
    return "\(day) \(Day.monthNames[month - 1])"
  }

  /// `Jun 2025`.
  package var monthText: String {
    let (year, month, _) = civil
    return "\(Day.monthNames[month - 1]) \(year)"
  }

  /// `2025-06-30`, as files and the command line write a day.
  package var iso: String {
    let (year, month, day) = civil
    return "\(year)-\(Day.twoDigits(month))-\(Day.twoDigits(day))"
  }

  /// The day written as `2025-06-30`; nothing for any other form or a day that does not exist.
  package init?(iso: some StringProtocol) {
    let bytes = Array(iso.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
      let year = Day.digits(bytes[0..<4]), let month = Day.digits(bytes[5..<7]),
      let day = Day.digits(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }
}

extension Day: CustomStringConvertible {
  package var description: String { iso }
}
