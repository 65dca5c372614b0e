import BoardModel

/// What an inspection said must improve.
struct AreaRecord: Record {
  private var id: Identifier<AreaForImprovement>?
  private var document: Prose?
  private var reference: Prose?
  private var text: Prose?
  private var theme: ReviewTheme?
  private var published: Day?

  static let table = RecordTable<Self>("area", "What an inspection said must improve.") {
    $0.required("id", .newName(.area), "What objectives point at.", { $0.id }) { $0.id = $1 }
    $0.required("document", .text, "The report it stands in.", { $0.document }) {
      $0.document = $1
    }
    $0.required("reference", .text, "Its number there.", { $0.reference }) { $0.reference = $1 }
    $0.required("text", .text, "The area in short words.", { $0.text }) { $0.text = $1 }
    $0.optional(
      "theme", .oneOf(ReviewTheme.self), "What it is about; left out where its text is not held.",
      { $0.theme }
    ) { $0.theme = $1 }
    $0.required("published", .day, "When the report was published.", { $0.published }) {
      $0.published = $1
    }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> AreaForImprovement? {
    guard let id, let document, let reference, let text, let published
    else { return nil }
    return AreaForImprovement(
      id: id, document: document, reference: reference, text: text, theme: theme,
      published: published)
  }
}
