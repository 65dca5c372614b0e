import Glibc

/// Measures noticeboard against the floor, prints the table, and exits with 1 if a target is not met.
@main
struct Bench {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count >= 5, let bytes = Int(arguments[5]) else {
      print("usage: bench-harness FLOOR NOTICEBOARD SAMPLE STORE BYTES [PART|STORE|SIZE...]")
      exit(64)
    }
    let programs = Programs(
      floor: [arguments[1]], readingFloor: [arguments[1], arguments[4]],
      onSample: [arguments[2], arguments[3]], onBigStore: [arguments[2], arguments[4]])
    do {
      let words = arguments.dropFirst(5)
      var report = Report(programs, storeBytes: bytes, keysOf: Set(words))
      let parts = words.compactMap(Report.Part.init)
      for part in Report.Part.allCases where parts.isEmpty || parts.contains(part) {
        try report.measure(part)
      }
      report.print()
      exit(report.isMet ? 0 : 1)
    } catch {
      print("\(error)")
      exit(1)
    }
  }
}
