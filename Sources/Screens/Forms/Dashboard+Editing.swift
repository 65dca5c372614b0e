internal import BoardModel
internal import CellGrid

/// Recording: from the key that opens a form to the council as it was saved.
extension Dashboard {
  mutating func press(_ key: Key, in editing: Editing) -> [Effect] {
    if let effects = pressAnywhere(key, in: editing) { return effects }
    switch editing {
    case .menu(let menu): press(key, in: menu)
    case .form(let form): return press(key, in: form)
    case .striking(let question): press(key, in: question)
    case .conflict(let conflict): return press(key, in: conflict)
    case .draft(let question): return press(key, in: question)
    case .damagedDraft(let question): return press(key, in: question)
    case .recovering(let question): return press(key, in: question)
    case .unsaved(let question): return press(key, in: question)
    }
    return []
  }

  /// What works over whatever is being recorded. Characters are text there, whatever they mean
  /// elsewhere.
  private mutating func pressAnywhere(_ key: Key, in editing: Editing) -> [Effect]? {
    if case .character = key { return nil }
    switch keys.intent(of: key) {
    case .quit:
      guard let form = editing.form, form.isChanged || form.isSaving else { return [.quit] }
      var asking = form
      asking.isAskingToLeave = true
      asking.isQuitting = true
      // Of two texts nothing is on its way any more.
      if case .conflict = editing { asking.isSaving = false }
      mode = .editing(.form(asking))
      return []
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    default: return nil
    }
  }

  private mutating func press(_ key: Key, in form: Form) -> [Effect] {
    var form = form
    var outcome = Form.Outcome.stay
    let intent: Intent? = if case .character = key { nil } else { keys.intent(of: key) }
    if intent == .save, !form.isSaving, !form.isAskingToLeave {
      outcome = .save
    } else if intent == .editField, !form.isSaving, !form.isAskingToLeave {
      outcome = .editText
    } else {
      outcome = form.press(key, columns: FormPicture.textColumns(formArea.columns))
    }
    switch outcome {
    case .stay:
      if let council = known(form) { form.check(against: council) }
      mode = .editing(.form(form))
    case .leave:
      mode = .browsing
      if form.isQuitting { return [.quit] }
      if form.isSaving {
        message = "Left; what was being saved may still be."
      } else if form.isChanged {
        message = "Left without saving."
      }
    case .editText:
      mode = .editing(.form(form))
      return [.editText(form.focused.kept)]
    case .save: return save(form)
    }
    return []
  }

  private mutating func save(_ form: Form) -> [Effect] {
    var form = form
    guard let council = known(form) else {
      form.reason = "\(form.council) cannot be read any more; nothing can be saved to it."
      mode = .editing(.form(form))
      return []
    }
    guard let command = form.finish(against: council) else {
      mode = .editing(.form(form))
      return []
    }
    form.isSaving = true
    mode = .editing(.form(form))
    if let new = command as? NewCouncil { return [.create(new)] }
    return [.save(SaveRequest(council: form.council, command: command, seen: form.seen))]
  }

  /// Opens a form, or says why there is none.
  mutating func open(_ offer: EditOffer) {
    let known = offer.form == .newCouncil ? .notYetThere : known(offer.council)
    guard let council = known else { return }
    if !offer.among.isEmpty {
      let title = offer.words.prefix(1).uppercased() + offer.words.dropFirst()
      mode = .editing(.menu(EditMenu(title: title, offers: offer.among)))
      return
    }
    if offer.asksFirst { return ask(offer, in: council) }
    if let form = form(of: offer.form, for: council) { mode = .editing(.form(form)) }
  }

  /// As of the day looked from, unless another is given.
  func form(of kind: FormKind, for council: Council, on day: Day? = nil) -> Form? {
    let day = min(day ?? board.day, latestDay)
    return Form(kind, FormContext(council: council, day: day, today: latestDay))
  }

  func known(_ id: CouncilID) -> Council? { board.council(id.string)?.council }

  /// The council a form is about; of one that begins a council, the place it is to have.
  func known(_ form: Form) -> Council? {
    form.kind == .newCouncil ? form.seen : known(form.council)
  }

  // MARK: what came of it

  mutating func takeSaved(_ council: Council, _ what: String) {
    if known(council.id) == council { doings.fail() } else { doings.succeed(council.id) }
    adopt(council)
    if case .editing(.form(let form)) = mode, form.isSaving, form.council == council.id {
      mode = .browsing
      trail.current.view.marked = []
    }
    message = what
  }

  mutating func takeChanged(_ council: Council, _ what: String) {
    let wasBroken = broken.removeValue(forKey: council.id) != nil
    if wasBroken { forgetReason(of: council.id) }
    if known(council.id) == council {
      if wasBroken { message = "\(council.name) can be read again." }
      return
    }
    let wasOpen = known(council.id)?.viewOnly == nil
    adopt(council)
    let words = what.isEmpty ? "" : ": \(what)"
    if let why = council.viewOnly, wasOpen {
      message =
        "\(council.name) was made view only by somebody else: \(why.sentences)"
        + (what.isEmpty ? "" : " Changed with it\(words).")
      return
    }
    message = "\(council.name) was changed by somebody else; this is what it is now\(words)."
  }

  /// Its file can be read again: why nothing was saved to it is no reason any more.
  private mutating func forgetReason(of id: CouncilID) {
    guard case .editing(.form(var form)) = mode, form.council == id else { return }
    form.reason = nil
    mode = .editing(.form(form))
  }

  mutating func takeNotSaved(_ why: String) {
    doings.fail()
    guard case .editing(.form(var form)) = mode, form.isSaving else {
      message = why
      return
    }
    form.isSaving = false
    form.reason = why
    mode = .editing(.form(form))
  }

  mutating func takeOvertaken(_ request: SaveRequest, _ now: Council, _ theirs: [String]) {
    adopt(now)
    guard case .editing(.form(let form)) = mode, form.isSaving else {
      message = "Not saved: somebody else changed the same thing."
      return
    }
    mode = .editing(
      .conflict(Conflict(request: request, now: now, theirs: theirs, form: form)))
  }

  mutating func takeEdited(_ text: String, _ file: String) -> [Effect] {
    guard case .editing(.form(var form)) = mode else {
      message = "There is no field any more for what you wrote; it is left in \(file)."
      return []
    }
    let isTaken = form.take(text, from: file)
    if let council = known(form) { form.check(against: council) }
    mode = .editing(.form(form))
    return isTaken ? [.removeFile(file)] : []
  }

  mutating func takePasted(_ text: String) {
    if case .editing(.form(var form)) = mode {
      form.paste(text)
      if let council = known(form) { form.check(against: council) }
      mode = .editing(.form(form))
    } else {
      pasteIntoPrompt(text)
    }
  }

  /// Elsewhere a paste is the characters of its first line; over a list it would be commands.
  private mutating func pasteIntoPrompt(_ text: String) {
    switch mode {
    case .finding, .filtering, .palette, .jumping:
      for character in text.prefix(Dashboard.longestPrompt).prefix(while: { !$0.isNewline }) {
        _ = press(.character(character))
      }
    case .browsing, .sorting, .editing: message = "There is nothing here to paste into."
    }
  }
}
