internal import BoardModel
internal import CellGrid

/// A labelled field of a form: what was typed into it and what that can mean.
struct FormField: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case text
    case day(Day.Leaning)
    /// A day, or only a month or a year, as sources give them.
    case date(Day.Leaning)
    case choice([Choice])
    /// One of them, or something new that is called as nothing among them is.
    case choiceOrNew([Choice])
    /// Several of them, with commas between.
    case several([Choice])
    case percent
  }

  let id: FieldID
  let label: String
  let kind: Kind
  let isNeeded: Bool
  /// Shown while it is empty: what it takes, or what stands now.
  let hint: String
  let original: String
  var buffer: TextBuffer
  /// The day looked from, near which a day without its year is.
  var near: Day?
  /// Which of the offers is picked out.
  var picked: Int?
  /// Whether what stands there was not typed, so that the first character replaces it, or begins
  /// the next name of a list.
  var isFresh = true
  /// What was refused of the last thing put in.
  var refused: String?
  /// What came back from an editor and could not be taken, and the file it is left in: it is neither
  /// lost sight of nor passed over until somebody writes something else here.
  var left: Left?

  struct Left: Hashable, Sendable {
    let text: String
    /// Nothing where it was found in a draft.
    let file: String?
    let why: String
  }

  init(
    _ id: FieldID, _ label: String, _ kind: Kind = .text, _ value: String = "",
    needed: Bool = false, hint: String = ""
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.isNeeded = needed
    self.hint = hint
    original = value
    buffer = TextBuffer(value)
  }

  var text: String { buffer.text }
  var trimmed: String { TypedText.trimmed(text) }
  var isChanged: Bool { text != original || left != nil }

  /// What is to be kept of it, and what an editor begins with.
  var kept: String { left?.text ?? text }
  var isEmpty: Bool { trimmed.isEmpty }

  var choices: [Choice] {
    switch kind {
    case .choice(let choices), .choiceOrNew(let choices), .several(let choices): choices
    case .text, .day, .date, .percent: []
    }
  }

  /// What is offered for what was typed so far: of a list, for its last part.
  var offers: [Choice] {
    switch kind {
    case .choice(let choices), .choiceOrNew(let choices):
      // What was chosen stands there whole: then all are offered again.
      return isFresh || choices.contains { $0.words == text } ? choices : choices.fitting(text)
    case .several(let choices):
      let taken = Set(parts.dropLast())
      return choices.filter { !taken.contains($0.words) }.fitting(parts.last ?? "")
    case .text, .day, .date, .percent: return []
    }
  }

  /// Whether the first character replaces what was not typed: text and lists are added to.
  var isReplaced: Bool {
    switch kind {
    case .text, .several: false
    case .day, .date, .choice, .choiceOrNew, .percent: isFresh
    }
  }

  /// Sets a comma behind the names of a list that nobody has typed in yet: typing adds another.
  mutating func beginNext() {
    guard case .several = kind, isFresh, !isEmpty else { return }
    buffer = TextBuffer(trimmed.hasSuffix(",") ? "\(trimmed) " : "\(trimmed), ")
  }

  /// Puts text in at the cursor, so far as it can be taken.
  mutating func insert(_ text: String) {
    left = nil
    refused = TypedText.insert(text, into: &buffer, inParagraphs: id.takesParagraphs)
  }

  /// What is typed of a list, part by part; the last may be only begun.
  var parts: [String] {
    text.split(separator: ",", omittingEmptySubsequences: false).map {
      TypedText.trimmed(String($0))
    }
  }

  /// Takes the offer that is picked out, or the only one that was meant, and words a day plainly.
  mutating func finish(today: Day) {
    defer { picked = nil }
    switch kind {
    case .choice(let choices), .choiceOrNew(let choices):
      let offered = offers
      if let picked, offered.indices.contains(picked) {
        buffer = TextBuffer(offered[picked].words)
      } else if let meant = choices.meant(by: text) {
        buffer = TextBuffer(meant.words)
      }
    case .several(let choices):
      let offered = offers
      var parts = parts
      let last = parts.popLast() ?? ""
      if let picked, offered.indices.contains(picked) {
        parts.append(offered[picked].words)
      } else {
        parts.append(choices.meant(by: last)?.words ?? last)
      }
      buffer = TextBuffer(parts.filter { !$0.isEmpty }.joined(separator: ", "))
    case .day(let leaning):
      if let day = Day(words: text, from: today, leaning: leaning, near: near) {
        buffer = TextBuffer(day.text)
      }
    case .date:
      if let date = date(from: today) { buffer = TextBuffer(date.text) }
    case .text, .percent: break
    }
  }
}
