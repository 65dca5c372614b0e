internal import BoardModel
internal import CellGrid

/// What becomes of text that an earlier run of the program left behind.
extension Dashboard {
  mutating func take(_ found: [KeptDraft]) {
    drafts = found
    guard let first = found.first, mode == .browsing else { return }
    let shows = keys.advice(.drafts, "shows it")
    message =
      "Unsaved text of \(first.at.text) for \(name(of: first.draft)): "
      + "\(first.draft.title)\(shows)."
  }

  /// What stands in the second row for as long as there is one.
  var draftWords: String? {
    guard let first = drafts.first else { return damagedDraftWords }
    if size.columns < 60 { return "unsaved text" }
    let count = drafts.count == 1 ? "unsaved text" : "\(drafts.count) unsaved texts"
    return "\(count) for \(name(of: first.draft))"
      + keys.advice(.drafts, drafts.count == 1 ? "shows it" : "shows them")
  }

  mutating func askAboutDraft() {
    guard let kept = drafts.first else { return askAboutDamagedDraft() }
    let form = self.form(for: kept.draft)
    let question = DraftQuestion(
      kept: kept, council: name(of: kept.draft),
      fields: kept.draft.fields.map { field in
        guard let opened = form.form,
          let now = opened.fields.first(where: { $0.label == field.label })
        else { return DraftQuestion.Field(draft: field, now: nil, recorded: nil) }
        return DraftQuestion.Field(
          draft: field, now: now.text,
          recorded: now.isEmpty ? opened.recorded(now.id, in: opened.seen) : nil)
      },
      obstacle: form.obstacle, hasForm: form.form != nil,
      choice: form.form == nil ? .later : .restore)
    mode = .editing(.draft(question))
  }

  /// The council it was typed for; one that is only begun has the name that was typed.
  private func name(of draft: Draft) -> String {
    guard FormKind(words: draft.form) == .newCouncil else {
      return board.name(of: draft.council.string)
    }
    return draft.fields.first { $0.label == "Council" }?.text ?? "a new council"
  }

  private func council(of draft: Draft) -> Council? {
    FormKind(words: draft.form) == .newCouncil ? .notYetThere : known(draft.council)
  }

  /// The form it was typed in, as it would open now; or why there is none any more.
  private func form(for draft: Draft) -> (form: Form?, obstacle: String?) {
    guard let council = council(of: draft) else {
      return (nil, "\(draft.council) cannot be read, so its form cannot be opened.")
    }
    if let words = whyViewOnly(council) { return (nil, words) }
    guard let kind = FormKind(words: draft.form),
      kind.refs.allSatisfy({ council.objective($0) != nil }),
      // Whatever day is looked from: what stands there now is what it is held against.
      let form = form(of: kind, for: council, on: latestDay)
    else {
      return (nil, "What it was typed for is not there any more; copy what you need of it.")
    }
    let gone = kind.refs.lazy.compactMap { council.objective($0) }.first { $0.ending != nil }
    return (
      form,
      gone.flatMap { objective in
        objective.ending.map { "\(objective.ref) left the plan on \($0.on.text)." }
      }
    )
  }

  mutating func press(_ key: Key, in question: DraftQuestion) -> [Effect] {
    var question = question
    let choices = DraftQuestion.Choice.allCases
    let place = choices.firstIndex(of: question.choice) ?? 0
    switch key {
    case .escape: return choose(.later, in: question)
    case .enter: return choose(question.choice, in: question)
    case .tab, .right, .down, .character("j"), .control("n"):
      question.choice = choices[(place + 1) % choices.count]
    case .backTab, .left, .up, .character("k"), .control("p"):
      question.choice = choices[(place + choices.count - 1) % choices.count]
    case .pageDown: question.top += 5
    case .pageUp: question.top -= 5
    case .character("d"): question.choice = .discard
    case .character(let letter):
      if let choice = choices.first(where: { $0.letter == letter }) {
        return choose(choice, in: question)
      }
    default: break
    }
    show(question)
    return []
  }

  private mutating func show(_ question: DraftQuestion) {
    var question = question
    let picture = DraftPicture(question, columns: formArea.columns, rows: formArea.rows)
    question.top = min(max(0, question.top), picture.farthestTop(rows: formArea.rows))
    mode = .editing(.draft(question))
  }

  private mutating func choose(
    _ choice: DraftQuestion.Choice, in question: DraftQuestion
  ) -> [Effect] {
    var question = question
    question.choice = choice
    switch choice {
    case .later:
      mode = .browsing
      return []
    case .compare:
      question.isComparing.toggle()
      show(question)
      return []
    case .discard:
      drafts.removeAll { $0.name == question.kept.name }
      mode = .browsing
      message = "Thrown away."
      return [.forgetDraft(question.kept.name)]
    case .restore: return restore(question)
    }
  }

  private mutating func restore(_ question: DraftQuestion) -> [Effect] {
    let draft = question.kept.draft
    guard let council = council(of: draft), var form = form(for: draft).form else {
      show(question)
      return []
    }
    let homeless = form.restore(draft)
    if !homeless.isEmpty {
      let words = homeless.map { "\($0.label): \($0.text)" }.joined(separator: "; ")
      form.reason = "This form has no such field any more: \(words)"
    }
    // Whatever others have saved meanwhile is shown before it is saved over.
    if let seen = draft.seen { form.seen = seen }
    form.check(against: council)
    drafts.removeAll { $0.name == question.kept.name }
    mode = .editing(.form(form))
    return [.forgetDraft(question.kept.name)]
  }
}
