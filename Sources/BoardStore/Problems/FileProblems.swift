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

extension JSONReader {
  /// The kinds of record of which a name, a whole record or the list of them was refused, or of which
  /// one has another's name in place of its own.
  var subjectsNotAllRead: [Subject] {
    var locator = Locator(bytes: bytes, end: end)
    let lost = complaints.listed.map { (offset(of: $0), $0.fault) }.sorted { $0.0 < $1.0 }
      .compactMap { offset, fault in
        fault.keysLost(at: locator.locate(offset).path.compactMap(\.key))
      }
    return Subject.allCases.filter { subject in
      lost.contains { subject.homeKeys.starts(with: $0) || $0 == subject.nameKeys }
        || complaints.listed.contains { $0.fault.isSecond(of: subject) }
    }
  }
}

extension Fault {
  /// Whether two records of a kind have one name: the other's own is told nowhere.
  fileprivate func isSecond(of subject: Subject) -> Bool {
    if case .duplicateName(_, subject) = self { true } else { false }
  }

  /// What was not read because of it: the keys on the way there. Nothing where all was read.
  fileprivate func keysLost(at keys: [String]) -> [String]? {
    switch self {
    case .missingKey(let key, _), .keyNeeded(let key, _, _): keys + [key]
    case .unknownKey(_, let meant?, _): keys.dropLast() + [meant]
    case .wrongType, .null, .badForm, .emptyText, .emptyList: keys
    default: nil
    }
  }
}

extension PathStep {
  fileprivate var key: String? { if case .key(let key) = self { key } else { nil } }
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
    var deepest = complaint.offset
    for step in complaint.steps {
      guard let found = try? walker.follow(step), found else { return deepest }
      deepest = walker.position
    }
    return deepest
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
    case .dated(let place):
      guard byte == 0x5B, try opens(until: 0x5D) else { return false }
      var entries: [(day: String, position: Int)] = []
      repeat {
        let start = position
        let day = try follow(.key("on")) && byte == 0x22 ? text(try takeString()) : ""
        entries.append((day, start))
        position = start
        try skipValue()
      } while try goesOn(until: 0x5D)
      entries.sort { ($0.day, $0.position) < ($1.day, $1.position) }
      guard entries.indices.contains(place) else { return false }
      position = entries[place].position
      return true
    }
    return false
  }
}
