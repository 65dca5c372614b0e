/// One line of the table: what was measured, against what, and what was asked.
struct Figure {
  let name: String
  let measured: String
  let floor: String
  let ratio: String
  let target: String
  let isMet: Bool
  private(set) var isJudged = true

  var verdict: String { isJudged ? isMet ? "met" : "NOT met" : "" }

  /// A time as a multiple of the floor's.
  init(_ name: String, _ sample: Sample, floor: Sample, atMost limit: Double) {
    self.init(name, sample.median, floor: floor.median, atMost: limit)
  }

  init(_ name: String, _ microseconds: Double, floor: Double, atMost limit: Double) {
    self.name = name
    measured = Figure.time(microseconds)
    self.floor = Figure.time(floor)
    ratio = Figure.decimal(microseconds / floor) + "x"
    target = "<= \(Int(limit))x"
    isMet = microseconds / floor <= limit
  }

  /// A time on processors, which says more than the clock while the machine is busy; not judged.
  init(_ name: String, _ processor: Double, floorProcessor: Double) {
    self.name = name
    measured = Figure.time(processor)
    floor = Figure.time(floorProcessor)
    ratio = Figure.decimal(processor / floorProcessor) + "x"
    target = ""
    isMet = true
    isJudged = false
  }

  /// A number that has a limit of its own.
  init(_ name: String, _ measured: String, target: String, isMet: Bool) {
    self.name = name
    self.measured = measured
    floor = ""
    ratio = ""
    self.target = target
    self.isMet = isMet
  }

  static func time(_ microseconds: Double) -> String {
    microseconds >= 10_000
      ? "\(decimal(microseconds / 1_000)) ms"
      : microseconds >= 1_000
        ? "\(decimal(microseconds / 1_000, places: 2)) ms" : "\(Int(microseconds.rounded())) us"
  }

  static func megabytes(_ bytes: Int) -> String { "\(decimal(Double(bytes) / 1_000_000)) MB" }

  static func decimal(_ value: Double, places: Int = 1) -> String {
    guard value.isFinite else { return "-" }
    let scale = places == 1 ? 10 : 100
    let scaled = Int((value * Double(scale)).rounded())
    let fraction = String(scaled % scale)
    let zeros = String(repeating: "0", count: places - fraction.count)
    return "\(scaled / scale).\(zeros)\(fraction)"
  }
}
