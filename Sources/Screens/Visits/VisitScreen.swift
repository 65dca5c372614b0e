package import BoardModel
internal import CellGrid

/// One Ofsted visit, one review or one of the adviser's reports, in full.
package struct VisitScreen: ScreenBehaviour {
  /// Which of them it is.
  package enum Subject: Hashable, Sendable {
    case visit(Identifier<Visit>)
    case review(Identifier<Review>)
    case adviserReport(Identifier<AdviserReport>)

    var ref: EntryRef {
      switch self {
      case .visit(let id): .visit(id)
      case .review(let id): .review(id)
      case .adviserReport(let id): .adviserReport(id)
      }
    }

    /// The row that stands for it in the list; a name that outlives a reload.
    var id: String {
      switch self {
      case .visit(let id): "visit \(id)"
      case .review(let id): "review \(id)"
      case .adviserReport(let id): "adviser-report \(id)"
      }
    }
  }

  package let council: String?
  package let subject: Subject
  /// The finding it was opened for.
  package let finding: Identifier<Finding>?

  package init(council: String, of subject: Subject, finding: Identifier<Finding>? = nil) {
    self.council = council
    self.subject = subject
    self.finding = finding
  }

  var name: ScreenName { .visit }
  var key: String { council ?? "" }
  var about: EntryRef? { subject.ref }
  var isRead: Bool { true }

  func title(in setting: Setting) -> [String] {
    let title = setting.board.council(key).flatMap { VisitDetail.title(of: subject, in: $0) }
    return [setting.board.name(of: key), title ?? "Visits and reviews"]
  }

  func sheet(in setting: Setting) -> Sheet {
    guard let council = setting.board.council(key) else { return setting.unreadable(key) }
    return setting.memory.pages.sheet(name.rawValue, "\(key) \(subject.id)", setting) {
      let path = title(in: setting).joined(separator: " > ")
      let isTitled =
        !setting.isAlone || PrintableText.columns(of: path) > setting.columns - 24
      let detail = VisitDetail(
        council: council, key: key, columns: setting.columns, isTitled: isTitled)
      guard let page = detail.page(of: subject) else {
        let words = "This was not known on \(setting.board.day.text)."
        return Sheet(
          body: Sheet.Body(Sheet.Row.plain(Line.wrapped(words, columns: setting.columns))))
      }
      return Sheet(
        head: page.head + [.blank],
        body: Sheet.Body(page.rows.folded(columns: setting.columns)))
    }
  }

  func landing(on board: BoardOnDay) -> Landing? {
    finding.map { Landing(tab: nil, item: "finding \($0)") }
  }

  func list(in setting: Setting) -> Screen? {
    guard setting.board.council(key) != nil else { return nil }
    return .visits(VisitsScreen(council: key))
  }

  var itemInList: String? { "\(key) \(subject.id)" }

  private func siblings(in setting: Setting) -> [Subject] {
    setting.board.council(key).map {
      VisitsPage(council: $0, key: key, columns: setting.columns).subjects
    } ?? []
  }

  func sibling(_ steps: Int, in setting: Setting) -> Screen? {
    let siblings = siblings(in: setting)
    guard let place = siblings.firstIndex(of: subject), siblings.indices.contains(place + steps)
    else { return nil }
    return .visit(VisitScreen(council: key, of: siblings[place + steps]))
  }

  func place(in setting: Setting) -> (place: Int, of: Int)? {
    let siblings = siblings(in: setting)
    return siblings.firstIndex(of: subject).map { ($0 + 1, siblings.count) }
  }
}

extension CouncilAsOf {
  /// What the visits screen lists first of what there was: the newest visit, or else anything.
  var newestSubject: VisitScreen.Subject? {
    visits.first.map { .visit($0.id) }
      ?? VisitsPage(council: self, key: "", columns: 80).subjects.first
  }
}
