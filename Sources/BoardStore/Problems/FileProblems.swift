import BoardModel

extension Complaints {
  /// The problems of a file for its readers, in the order of their places in it; references that
  /// lead nowhere come last, since the record they mean may be among those refused before.
  func problems(ofFile file: Prose, in reader: JSONReader) -> [Problem] {
    let placed =
      listed
      .map { (offset: reader.offset(of: $0), fault: $0.fault) }
      .enumerated()
      .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
    var locator = Locator(bytes: reader.bytes, end: reader.end)
    var problems = placed.map { _, complaint in
      let (place, path) = locator.locate(complaint.offset)
      return Problem(
        file: file, place: place, path: PathStep.text(path), fault: complaint.fault)
    }
    problems = problems.filter { !$0.isDangling } + problems.filter(\.isDangling)
    if count > listed.count {
      problems.append(
        Problem(file: file, place: nil, path: "", fault: .more(count - listed.count)))
    }
    return problems
  }
}

extension Problem {
  fileprivate var isDangling: Bool { if case .dangling = fault { true } else { false } }
}

extension JSONReader {
  /// Where a complaint's value stands: its steps are followed from the value it was made at.
  fileprivate func offset(of complaint: Complaint) -> Int {
    guard !complaint.steps.isEmpty else { return complaint.offset }
    var walker = JSONReader(bytes: bytes, end: end, kept: kept, problemLimit: 1)
    walker.position = complaint.offset
    for step in complaint.steps {
      guard let found = try? walker.follow(step), found else { return complaint.offset }
    }
    return walker.position
  }

  /// Goes from a value to the one a step leads to; says whether there is such a one.
  private mutating func follow(_ step: PathStep) throws(BrokenSyntax) -> Bool {
    switch step {
    case .key(let key):
      guard byte == 0x7B, try opens(until: 0x7D) else { return false }
      repeat {
        let name = try takeString()
        try takeColon()
        if text(name) == key { return true }
        try skipValue()
      } while try goesOn(until: 0x7D)
    case .index(let index):
      guard byte == 0x5B, try opens(until: 0x5D) else { return false }
      var passed = 0
      repeat {
        if passed == index { return true }
        passed += 1
        try skipValue()
      } while try goesOn(until: 0x5D)
    }
    return false
  }
}
