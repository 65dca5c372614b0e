import BoardModel

/// An indicator with its points over time.
struct MeasureRecord: Record {
  private var id: Identifier<Measure>?
  private var name: Prose?
  private var unit: Prose?
  private var better: Measure.Better?
  private var source: Prose?
  private var target: Quantity?
  private var points: [MeasurePoint] = []
  private var comparators: [Comparator] = []
  private var pairedWith: Identifier<Measure>?
  private var illustrative = false

  static let table = RecordTable<Self>("measure", "An indicator with its points over time.") {
    $0.required("id", .newName(.measure), "What objectives point at.", { $0.id }) { $0.id = $1 }
    $0.required("name", .text, "The indicator's name.", { $0.name }) { $0.name = $1 }
    $0.required("unit", .text, "What is counted: %.", { $0.unit }) { $0.unit = $1 }
    $0.required("better", .oneOf(Measure.Better.self), "Which way is better.", { $0.better }) {
      $0.better = $1
    }
    $0.required("source", .text, "Where the numbers come from.", { $0.source }) { $0.source = $1 }
    $0.optional("target", .quantity, "The number aimed at.", { $0.target }) { $0.target = $1 }
    $0.optional(
      "points", .list(of: .record(PointRecord.self)), "Its values over time.", { $0.points }
    ) { $0.points = $1 }
    $0.optional(
      "comparators", .list(of: .record(ComparatorRecord.self)), "The same elsewhere.",
      { $0.comparators }
    ) { $0.comparators = $1 }
    $0.optional(
      "pairedWith", .reference(.measure), "The measure it is to be read with.", { $0.pairedWith }
    ) { $0.pairedWith = $1 }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Measure? {
    if let id, id == pairedWith {
      reader.complain(.pointsAtItself(id.string), at: start, [.key("pairedWith")])
    }
    reader.complainOfSecondPoints(points, at: start)
    reader.complainOfSecondAreas(comparators, at: start)
    guard let id, let name, let unit, let better, let source else { return nil }
    return Measure(
      id: id, name: name, unit: unit, better: better, source: source, target: target,
      points: points, comparators: comparators, pairedWith: pairedWith, illustrative: illustrative)
  }
}

/// A value for a period.
struct PointRecord: Record {
  private var period: PartialDate?
  private var value: MeasureValue?
  private var published: Day?

  static let table = RecordTable<Self>("point", "A value for a period.") {
    $0.required("period", .partialDate, "The period: 2024, 2024-05 or a day.", { $0.period }) {
      $0.period = $1
    }
    $0.required(
      "value", .measureValue, "The number as printed, or the mark that stands for none.",
      { $0.value }
    ) { $0.value = $1 }
    $0.optional("published", .day, "When it was published.", { $0.published }) {
      $0.published = $1
    }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> MeasurePoint? {
    reader.expect("published", published, notBefore: "period", period?.firstDay, at: start)
    guard let period, let value else { return nil }
    return MeasurePoint(period: period, value: value, published: published)
  }
}

/// An indicator's points in another area.
struct ComparatorRecord: Record {
  private var area: Prose?
  private var points: [MeasurePoint] = []

  static let table = RecordTable<Self>("comparator", "The same indicator in another area.") {
    $0.required("area", .text, "The area: North West, England.", { $0.area }) { $0.area = $1 }
    $0.optional(
      "points", .list(of: .record(PointRecord.self)), "Its values there.", { $0.points }
    ) { $0.points = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Comparator? {
    reader.complainOfSecondPoints(points, at: start)
    guard let area else { return nil }
    return Comparator(area: area, points: points)
  }
}

extension JSONReader {
  /// Complains of every point for a period that has one already.
  fileprivate mutating func complainOfSecondPoints(_ points: [MeasurePoint], at start: Int) {
    // Points stand in their order nearly always, and then none is there twice.
    if points.indices.dropFirst().allSatisfy({
      points[$0 - 1].period.firstDay < points[$0].period.firstDay
    }) {
      return
    }
    for (index, period) in points.repeats(of: { $0.period }) {
      complain(
        .secondPoint(period.iso), at: start, [.key("points"), .index(index), .key("period")])
    }
  }

  fileprivate mutating func complainOfSecondAreas(_ comparators: [Comparator], at start: Int) {
    for (index, area) in comparators.repeats(of: { $0.area }) {
      complain(
        .secondArea(area.string), at: start, [.key("comparators"), .index(index), .key("area")])
    }
  }
}
