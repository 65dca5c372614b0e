/// What an inspection said must improve.
package struct AreaForImprovement: Hashable, Sendable {
  package let id: Identifier<AreaForImprovement>
  /// The report it stands in.
  package let document: Prose
  /// Its number there.
  package let reference: Prose
  /// In short words of our own.
  package let text: Prose
  /// Nothing where the report's words on it are not held.
  package let theme: ReviewTheme?
  /// When the report was published.
  package let published: Day

  package init(
    id: Identifier<AreaForImprovement>, document: Prose, reference: Prose, text: Prose,
    theme: ReviewTheme?, published: Day
  ) {
    self.id = id
    self.document = document
    self.reference = reference
    self.text = text
    self.theme = theme
    self.published = published
  }
}
