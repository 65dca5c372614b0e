import BoardModel
import Testing

@Suite struct QuantityTests {
  @Test(
    arguments: [
      (744, 1, "74.4"), (16, 0, "16"), (160, 1, "16.0"), (5, 2, "0.05"), (0, 1, "0.0"),
      (-5, 1, "-0.5"), (-123, 2, "-1.23"), (7, 9, "0.000000007"), (1_234_567, 0, "1234567"),
      (Int64.min, 0, "-9223372036854775808"),
    ] as [(Int64, Int, String)])
  func `a number is shown as its source prints it`(digits: Int64, decimals: Int, text: String) {
    #expect(Quantity(digits: digits, decimals: decimals)?.text == text)
  }

  @Test func `numbers compare by value, whatever their decimals`() throws {
    let ten = try #require(Quantity(digits: 100, decimals: 1))
    let nine = try #require(Quantity(digits: 9, decimals: 0))
    #expect(nine < ten && !(ten < nine))
    #expect(Quantity(digits: 1, decimals: 10) == nil)
    #expect(Quantity(digits: 1, decimals: -1) == nil)
  }
}
