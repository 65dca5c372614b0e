internal import BoardModel
internal import CellGrid

/// What the voice screen says of a council, at a width.
struct VoicePage {
  let council: CouncilAsOf
  let key: String
  let columns: Int
  let isReversed: Bool
  let order: RowOrder
  /// Every objective that a gap or a view can be told of, whatever the filter.
  let everything: [HeardObjective]
  /// Those the filter keeps.
  let kept: [HeardObjective]

  init(council: CouncilAsOf, key: String, columns: Int, view: View) {
    self.council = council
    self.key = key
    self.columns = columns
    order = view.order ?? .worstFirst
    isReversed = view.isReversed
    let all = council.objectives.map(HeardObjective.init).filter {
      !$0.objective.isEnded || $0.all > 0
    }
    everything = all
    if view.filter.isOn {
      let filter = FilterWords(view.filter)
      kept = all.compactMap { $0.kept(by: filter, of: council) }
    } else {
      kept = all
    }
  }

  var allViews: Int { everything.reduce(0) { $0 + $1.all } }
  var viewsKept: Int { kept.reduce(0) { $0 + $1.views.count } }

  var head: [Line] {
    guard !everything.isEmpty else { return [] }
    return Line.flow([clause, gaps].filter { !$0.isEmpty }, columns: columns)
      + Line.flow(totals, columns: columns, gap: 2) + table
  }

  var table: [Line] { order == .newest ? [] : [VoiceTable(columns: columns).heading] }

  /// Where it stands in a line or two, leading to all that was heard there.
  var summary: [Sheet.Row] {
    let name: [(String, Role)] = [(council.council.name.string, .reference)]
    return Sheet.Row.selectable(
      Line.flow(
        ([name, gaps, clause] + totals).filter { !$0.isEmpty }, columns: columns, gap: 2),
      Sheet.Item(id: "council \(key)", opens: .voice(VoiceScreen(council: key))))
  }

  /// How many open objectives there are, and under how many of them nobody was heard.
  var silence: (open: Int, silent: Int) {
    let open = everything.filter(\.objective.isOpen)
    return (open.count, open.count { $0.gap == .nobody })
  }

  /// Where clause 5e stands.
  private var clause: [(String, Role)] {
    guard council.isIssued,
      let number = council.council.notice.clause(where: {
        if case .voice = $0 { true } else { false }
      }),
      let clause = council.clause(number)
    else { return [] }
    return [("Clause \(number)", .muted), (clause.state.name, clause.state.role)].spaced()
  }

  private var gaps: [(String, Role)] {
    let (open, silent) = silence
    guard open > 0 else { return [] }
    return [
      (
        "\(silent) of \(DayWords.count(open, "open objective", "open objectives"))"
          + " without any voice", silent == 0 ? .muted : .alert
      )
    ]
  }

  private var totals: [[(String, Role)]] {
    let staff = everything.reduce(0) { $0 + $1.staff }
    let children = everything.reduce(0) { $0 + $1.children }
    let changed = everything.reduce(0) { $0 + $1.changed }
    let unchanged = staff + children - changed
    return [
      [("\(staff) of \(Voice.staff.name)", staff == 0 ? .alert : .text)],
      [("\(children) of \(Voice.children.name)", children == 0 ? .alert : .text)],
      [("\(changed) changed something", .text)],
      unchanged == 0 ? [] : [("\(unchanged) nothing yet", .alert)],
    ].filter { !$0.isEmpty }
  }

  var rows: [Sheet.Row] {
    switch order {
    case .theme: joined(themes.map(section))
    case .newest: newest
    default: byGap
    }
  }

  private var byGap: [Sheet.Row] {
    var sections = VoiceGap.allCases.map { gap in
      section(gap.name, gap.isGap ? .alert : .heading, kept.filter { $0.gap == gap })
    }
    sections.append(themes.isEmpty ? [] : [.heading("By theme")] + themes.flatMap(summary))
    return joined(sections)
  }

  private func joined(_ sections: [[Sheet.Row]]) -> [Sheet.Row] {
    let sections = sections.filter { !$0.isEmpty }
    return Array((isReversed ? sections.reversed() : sections).joined(separator: [.blank]))
  }

  private func section(
    _ title: String, _ role: Role, _ objectives: [HeardObjective]
  ) -> [Sheet.Row] {
    guard !objectives.isEmpty else { return [] }
    let count = DayWords.count(objectives.count, "objective", "objectives")
    let among = objectives.map(\.objective.objective.ref)
    return Sheet.Row.plain(
      Line.flow([[(title, role)], [(count, .muted)]], columns: columns, gap: 2))
      + objectives.flatMap { rows(for: $0, among: among) }
  }

  private func section(_ theme: HeardTheme) -> [Sheet.Row] {
    summary(theme)
      + theme.objectives.flatMap {
        rows(for: $0, among: theme.objectives.map(\.objective.objective.ref))
      }
  }

  /// Every theme with an objective that is kept, those with the most unheard first.
  private var themes: [HeardTheme] {
    ReviewTheme.allCases.compactMap { theme in
      let here = kept.filter { $0.objective.objective.theme == theme }
      return here.isEmpty ? nil : HeardTheme(theme: theme, objectives: here)
    }.ordered { -$0.silent.count }
  }

  private var newest: [Sheet.Row] {
    let views = kept.flatMap { heard in heard.views.map { (heard.objective, $0) } }
      .ordered { $0.1.on }
    return (isReversed ? views : views.reversed()).flatMap { objective, view in
      row(for: view, of: objective, named: true) + [.blank]
    }.dropLast()
  }
}

/// A theme with its objectives, those with the widest gap first.
struct HeardTheme {
  let theme: ReviewTheme
  let objectives: [HeardObjective]

  init(theme: ReviewTheme, objectives: [HeardObjective]) {
    self.theme = theme
    self.objectives = objectives.ordered { $0.gap.rawValue }
  }

  var silent: [HeardObjective] { objectives.filter { $0.gap == .nobody } }
}
