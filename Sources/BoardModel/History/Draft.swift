/// What stands in a form that is not saved.
package struct Draft: Hashable, Sendable {
  package let council: CouncilID
  /// Which form, in words that only the forms understand.
  package let form: [String]
  /// What the form is called over its fields.
  package let title: String
  package let fields: [Field]

  package init(council: CouncilID, form: [String], title: String, fields: [Field]) {
    self.council = council
    self.form = form
    self.title = title
    self.fields = fields
  }

  /// A field that was written in, or that has to stay what it was.
  package struct Field: Hashable, Sendable {
    package let label: String
    package let text: String
    /// What stood there before anybody typed.
    package let before: String

    package init(label: String, text: String, before: String) {
      self.label = label
      self.text = text
      self.before = before
    }
  }
}

/// A draft that was left behind by a program that was stopped.
package struct KeptDraft: Hashable, Sendable {
  /// What it is kept under.
  package let name: String
  /// When it was kept last.
  package let at: Moment
  package let draft: Draft

  package init(name: String, at: Moment, draft: Draft) {
    self.name = name
    self.at = at
    self.draft = draft
  }
}
