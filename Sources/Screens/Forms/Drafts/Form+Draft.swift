package import BoardModel

/// A form's text as it is kept, and put back.
extension Form {
  /// What would be lost with the form. Days stay what they were: another day's form begins on another.
  func draft(in council: Council?) -> Draft {
    let kept = fields.compactMap { field -> FormField? in
      guard case .day = field.kind else { return field.isChanged ? field : nil }
      // "Friday" is another day a week later.
      var settled = field
      settled.finish(today: today)
      return settled.isEmpty ? nil : settled
    }
    return Draft(
      council: self.council, form: kind.words,
      title: council.map(kind.title) ?? kind.name.words,
      fields: kept.map { Draft.Field(label: $0.label, text: $0.kept, before: $0.original) },
      seen: kind == .newCouncil ? nil : seen)
  }

  /// Puts a draft's text in its fields; the labels it has no field for come back.
  mutating func restore(_ draft: Draft) -> [Draft.Field] {
    var homeless: [Draft.Field] = []
    for kept in draft.fields {
      guard let place = fields.firstIndex(where: { $0.label == kept.label }) else {
        if kept.text != kept.before { homeless.append(kept) }
        continue
      }
      fields[place].buffer = TextBuffer()
      // The file may hold what nobody can have typed.
      fields[place].insert(kept.text)
      // Or what came back from an editor, and was too long.
      if fields[place].isEmpty, !TypedText.trimmed(kept.text).isEmpty {
        fields[place].left = FormField.Left(
          text: kept.text, file: nil, why: fields[place].refused ?? "")
        fields[place].buffer = TextBuffer(kept.before)
      }
      fields[place].isFresh = false
      if kept.text != kept.before { focus = place }
    }
    return homeless
  }
}

extension Dashboard {
  /// What somebody has typed and not saved: what is to be kept outside, for as long as it is told.
  ///
  /// It is worked out of what is on screen and asked for after each picture, so that however a form
  /// ends its draft ends with it.
  package var draft: Draft? {
    guard case .editing(let editing) = mode, let form = editing.form, form.isChanged else {
      return nil
    }
    return form.draft(in: known(form))
  }

  /// The same with the field that is to be edited, whose words will stand in a file meanwhile.
  package func draft(inEditor file: String) -> Draft? {
    guard case .editing(.form(let form)) = mode else { return nil }
    let draft = form.draft(in: known(form))
    let field = form.focused
    let isKept = draft.fields.contains { $0.label == field.label }
    let edited = Draft.Field(label: field.label, text: field.kept, before: field.original)
    return Draft(
      council: draft.council, form: draft.form, title: draft.title,
      fields: draft.fields + (isKept ? [] : [edited]), seen: draft.seen,
      inEditor: Draft.InEditor(label: field.label, file: file))
  }
}
