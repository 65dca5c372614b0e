/// Another wording, theme or source for an area for improvement (clause 1); what is not given stays.
package struct ChangeArea: Command, Hashable {
  package static let kind = "change-area"

  package let id: Identifier<AreaForImprovement>
  package var text: Prose?
  /// Given as nothing, it is no longer known.
  package var theme: ReviewTheme??
  package var document: Prose?
  package var reference: Prose?
  package var published: Day?

  package init(_ id: Identifier<AreaForImprovement>) { self.id = id }

  package var what: String {
    var words: [String] = []
    if let text { words.append("now \"\(text)\"") }
    if let theme { words.append(theme.map { "theme \($0.name)" } ?? "theme not known") }
    if let document { words.append("report \"\(document)\"") }
    if let reference { words.append("number \(reference)") }
    if let published { words.append("published \(published.text)") }
    return "area for improvement \(id) changed: \(words.joined(separator: ", "))"
  }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try council.checkSources([.area(id)])
    if let published { try Council.checkDay(published, today: today) }
    for place in council.areas.indices where council.areas[place].id == id {
      let area = council.areas[place]
      let changed = AreaForImprovement(
        id: id, document: document ?? area.document, reference: reference ?? area.reference,
        text: text ?? area.text, theme: theme ?? area.theme,
        published: published ?? area.published)
      if changed == area { throw .nothingToChange }
      council.areas[place] = changed
    }
  }

  package func basis(in council: Council) -> Basis {
    let area = council.areas.first { $0.id == id }
    return Basis(
      text == nil ? nil : area?.text, theme == nil ? nil : area?.theme,
      document == nil ? nil : area?.document, reference == nil ? nil : area?.reference,
      published == nil ? nil : area?.published)
  }
}
