internal import BoardModel
internal import CellGrid

/// Objectives, views and themes as rows.
extension VoicePage {
  /// An objective, and under it what was heard, the newest first.
  func rows(for heard: HeardObjective, among refs: [ObjectiveRef]) -> [Sheet.Row] {
    let objective = heard.objective
    let ref = objective.objective.ref
    let line = VoiceTable(columns: columns).line(for: heard)
    let among = refs.map { ObjectiveKey(council: key, ref: $0) }
    let item = Sheet.Item(id: "voice \(key) \(ref)", about: .objective(ref)) { [key] in
      .objective(ObjectiveScreen(council: key, ref: ref, among: among))
    }
    return [Sheet.Row(line, item: item)]
      + heard.views.flatMap { row(for: $0, of: objective, named: false) }
  }

  /// One view: whose and when, what was said, what changed because of it.
  func row(for view: Evidence, of objective: ObjectiveAsOf, named: Bool) -> [Sheet.Row] {
    let ref = objective.objective.ref
    let name: [[(String, Role)]] =
      named ? [[("\(ref) \(objective.objective.title)", .reference)]] : []
    let indent = named ? 1 : 3
    var lines = Line.flow(
      [[(view.on.text, .muted)], [(view.whose, .heading)], [(view.strength.rawValue, .muted)]]
        + name, columns: columns, at: indent, gap: 2)
    for index in lines[0].pieces.indices.prefix(2) {
      lines[0].pieces[index].marksSelection = true
    }
    lines += Line.wrapped(view.text.string, columns: columns, at: indent + 2)
    if let changed = view.changed {
      let when = view.changedOn.map { " (\($0.text))" } ?? ""
      lines += Line.wrapped(
        "What changed: \(changed)\(when)", .good, columns: columns, at: indent + 2)
    } else {
      lines += Line.wrapped(Evidence.noChange, .alert, columns: columns, at: indent + 2)
    }
    let item = Sheet.Item(id: "view \(key) \(ref) \(view.id)", about: .evidence(ref, view.id)) {
      [key] in
      .objective(ObjectiveScreen(council: key, ref: ref, showing: .evidence(ref, view.id)))
    }
    return lines.enumerated().map { Sheet.Row($1, item: $0 == 0 ? item : nil) }
  }

  /// A theme: how many were heard of whom, and under which of its objectives nobody was.
  func summary(_ theme: HeardTheme) -> [Sheet.Row] {
    let staff = theme.objectives.reduce(0) { $0 + $1.staff }
    let children = theme.objectives.reduce(0) { $0 + $1.children }
    let changed = theme.objectives.reduce(0) { $0 + $1.changed }
    var lines = Line.flow(
      [
        [(theme.theme.name, .heading)],
        [(staff == 0 ? "no staff" : "\(staff) of staff", staff == 0 ? .alert : .text)],
        [
          (
            children == 0 ? "no children" : "\(children) of children",
            children == 0 ? .alert : .text
          )
        ], [("\(changed) changed something", .muted)],
      ], columns: columns, gap: 2)
    if !theme.silent.isEmpty {
      let refs = theme.silent.map(\.objective.objective.ref.string).joined(separator: ", ")
      lines += Line.wrapped("nobody was heard under \(refs)", .alert, columns: columns, at: 3)
    }
    return Sheet.Row.plain(lines)
  }
}

/// The columns of the objectives on the voice screen.
struct VoiceTable {
  private let layout: TableLayout

  init(columns: Int) {
    layout = TableLayout(
      [
        Column("Id", minimum: 6, ideal: 7, rank: 0),
        Column("Objective", minimum: 12, comfort: 22, ideal: 30, rank: 1),
        Column("D", minimum: 1, rank: 6),
        Column("Staff", minimum: 5, rank: 2, alignment: .right),
        Column("Children", minimum: 8, rank: 2, alignment: .right),
        Column("Changed", minimum: 7, rank: 3, alignment: .right),
        Column("Last heard", minimum: 11, rank: 4, alignment: .right),
        Column("Theme", minimum: 18, ideal: 38, rank: 7, isExtra: true),
      ], width: columns)
  }

  var heading: Line { layout.heading }

  func line(for heard: HeardObjective) -> Line {
    let objective = heard.objective
    func number(_ count: Int) -> TableCell {
      count == 0
        ? TableCell("none", objective.isOpen ? .alert : .muted) : TableCell("\(count)")
    }
    let changed =
      heard.all == 0
      ? TableCell("")
      : TableCell(
        "\(heard.changed) of \(heard.all)", heard.changed < heard.all ? .alert : .text)
    return layout.line([
      TableCell(objective.objective.ref.string, .reference, marksSelection: true),
      TableCell(
        objective.objective.title.string, objective.isEnded ? .muted : .text, marksSelection: true),
      TableCell(String(objective.deliveryRating.letter), objective.deliveryRating.role),
      number(heard.staff), number(heard.children), changed,
      TableCell(heard.heard?.text ?? "", .muted),
      TableCell(objective.objective.theme.name, .muted),
    ])
  }
}
