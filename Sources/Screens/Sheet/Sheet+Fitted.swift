/// A sheet on a screen with few rows.
extension Sheet {
  /// The same sheet with at least half of the rows for what scrolls.
  ///
  /// Where they are few, lines of the foot go first, the last ones first; then the head scrolls with
  /// the body, all but its last line, which names the columns or the tabs.
  func fitted(to rows: Int) -> Sheet {
    let wanted = min(body.count, (rows + 1) / 2)
    var fitted = self
    fitted.takeAside(into: rows - head.count - body.count - foot.count)
    fitted.takeWholeFoot(into: rows - head.count - body.count - fitted.foot.count)
    if footGivesWay { fitted.giveWay(to: max(0, rows - head.count - body.count)) }
    let room = max(0, rows - fitted.head.count - wanted)
    if fitted.foot.count > room {
      if footReadsOn {
        fitted.giveWay(to: room)
      } else {
        fitted.foot = Array(fitted.foot.prefix(room))
      }
    }
    if rows - fitted.head.count < wanted, head.count > 1 {
      let kept = head.last.flatMap { $0.pieces.isEmpty ? nil : $0 }
      let scrolling = kept == nil ? head : Array(head.dropLast())
      let body = body
      fitted.scrolledHead = scrolling.count
      fitted.head = kept.map { [$0] } ?? []
      fitted.body = Body(
        count: scrolling.count + body.count, whenEmpty: body.whenEmpty,
        line: { $0 < scrolling.count ? scrolling[$0] : body.line($0 - scrolling.count) },
        item: { $0 < scrolling.count ? nil : body.item($0 - scrolling.count) })
    }
    return fitted
  }

  /// Cuts the foot to so many lines; fewer than two say nothing.
  private mutating func giveWay(to count: Int) {
    guard foot.count > count else { return }
    foot = count < 2 ? [] : Array(foot.prefix(count))
    guard let last = foot.indices.last, let end = foot[last].pieces.indices.last else { return }
    foot[last].pieces[end].text += " …"
  }
}
