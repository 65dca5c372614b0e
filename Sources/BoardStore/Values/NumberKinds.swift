import BoardModel

/// A whole number within a range.
struct WholeNumberKind: ValueKind {
  let range: ClosedRange<Int>

  private var expected: Fault.Value {
    .wholeNumber(from: range.lowerBound, to: range.upperBound)
  }

  func read(_ reader: inout JSONReader) throws(BrokenSyntax) -> Int? {
    guard try reader.kindAtHand() == .number else {
      try reader.refuse(expected)
      return nil
    }
    let number = try reader.takeNumber()
    // JSON Schema takes 10.0 and 1E1 for a whole number, and so do we.
    let unit = (0..<min(number.decimals, 18)).reduce(Int64(1)) { unit, _ in unit * 10 }
    let isTooFine = number.decimals > 18 && number.digits != 0
    if isTooFine || number.digits.map({ $0 % unit != 0 }) ?? (number.decimals > 0) {
      reader.complain(.badForm(reader.text(number), expected), at: number.start)
      return nil
    }
    guard let digits = number.digits.map({ $0 / unit }), range.contains(Int(digits)) else {
      reader.complain(.outOfRange(reader.text(number), expected), at: number.start)
      return nil
    }
    return Int(digits)
  }

  func write(_ value: Int, to writer: inout JSONWriter) { writer.put("\(value)") }

  var schema: SchemaNode {
    [
      "type": "integer", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound),
    ]
  }
}

extension ValueKind where Self == WholeNumberKind {
  static func wholeNumber(_ range: ClosedRange<Int>) -> WholeNumberKind {
    WholeNumberKind(range: range)
  }
}

/// Whole per cent.
struct PercentKind: ValueKind {
  private let number = WholeNumberKind(range: 0...100)

  func read(_ reader: inout JSONReader) throws(BrokenSyntax) -> Percent? {
    try number.read(&reader).flatMap(Percent.init)
  }

  func write(_ value: Percent, to writer: inout JSONWriter) {
    number.write(value.value, to: &writer)
  }

  var schema: SchemaNode { number.schema }
}

extension ValueKind where Self == PercentKind {
  static var percent: PercentKind { PercentKind() }
}

/// A number kept digit by digit, to at most nine decimals.
struct QuantityKind: ValueKind {
  /// Eighteen digits.
  private static let largest = 999_999_999_999_999_999

  func read(_ reader: inout JSONReader) throws(BrokenSyntax) -> Quantity? {
    guard try reader.kindAtHand() == .number else {
      try reader.refuse(.decimal)
      return nil
    }
    let number = try reader.takeNumber()
    guard let digits = number.digits, digits.magnitude <= QuantityKind.largest,
      let quantity = Quantity(digits: digits, decimals: number.decimals)
    else {
      reader.complain(.outOfRange(reader.text(number), .decimal), at: number.start)
      return nil
    }
    return quantity
  }

  func write(_ value: Quantity, to writer: inout JSONWriter) { writer.put(value.text) }

  var schema: SchemaNode {
    [
      "type": "number", "minimum": .number(-QuantityKind.largest),
      "maximum": .number(QuantityKind.largest),
    ]
  }
}

extension ValueKind where Self == QuantityKind {
  static var quantity: QuantityKind { QuantityKind() }
}

/// A measure's value: a number, or the mark that stands where there is none.
struct MeasureValueKind: ValueKind {
  private let mark = OneOfKind<MeasureValue.Missing>()

  func read(_ reader: inout JSONReader) throws(BrokenSyntax) -> MeasureValue? {
    switch try reader.kindAtHand() {
    case .number: return try QuantityKind().read(&reader).map { .number($0) }
    case .text: return try mark.read(&reader).map { .missing($0) }
    default:
      try reader.refuse(.missingOrNumber)
      return nil
    }
  }

  func write(_ value: MeasureValue, to writer: inout JSONWriter) {
    switch value {
    case .number(let quantity): QuantityKind().write(quantity, to: &writer)
    case .missing(let missing): mark.write(missing, to: &writer)
    }
  }

  var schema: SchemaNode { ["anyOf": .list([QuantityKind().schema, mark.schema])] }
}

extension ValueKind where Self == MeasureValueKind {
  static var measureValue: MeasureValueKind { MeasureValueKind() }
}
