/// What stands in a form that is not saved.
package struct Draft: Hashable, Sendable {
  package let council: CouncilID
  /// Which form, in words that only the forms understand.
  package let form: [String]
  /// What the form is called over its fields.
  package let title: String
  package let fields: [Field]
  /// The council as its writer saw it: where that is another by now in what they decided on, they
  /// choose between theirs and what others saved. Nothing where it is not known any more.
  package let seen: Council?
  /// The field whose text was in an editor, and the file it was written to there.
  package var inEditor: InEditor?

  package init(
    council: CouncilID, form: [String], title: String, fields: [Field], seen: Council? = nil,
    inEditor: InEditor? = nil
  ) {
    self.council = council
    self.form = form
    self.title = title
    self.fields = fields
    self.seen = seen
    self.inEditor = inEditor
  }

  /// Where the words of a field are while they are written in an editor.
  package struct InEditor: Hashable, Sendable {
    package let label: String
    package let file: String

    package init(label: String, file: String) {
      self.label = label
      self.file = file
    }
  }

  /// The same with what was written in the editor; nothing where that leaves nothing to lose.
  package func taking(_ written: String?) -> Draft? {
    let fields = self.fields.map { field in
      guard let written, field.label == inEditor?.label else { return field }
      return Field(label: field.label, text: written, before: field.before)
    }
    guard fields.contains(where: { $0.text != $0.before }) else { return nil }
    return Draft(council: council, form: form, title: title, fields: fields, seen: seen)
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
