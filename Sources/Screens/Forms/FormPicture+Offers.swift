internal import CellGrid

/// What a field offers, below it: a few words in a row, or rows with what they stand for.
extension FormPicture {
  func offers(_ field: FormField) -> [Line] {
    let offers = field.offers
    guard !offers.isEmpty else { return [] }
    let groups = offers.enumerated().map { index, offer -> [(String, Role)] in
      let letter = offer.also.first.flatMap { $0.count == 1 ? "\($0.lowercased()) " : nil } ?? ""
      let words = "\(letter)\(offer.words)"
      return index == field.picked ? [("[\(words)]", .key)] : [(" \(words) ", .reference)]
    }
    let flowing = Line.flow(groups, columns: width, at: offerIndent, gap: 0)
    if flowing.count <= 2, offers.allSatisfy(\.hint.isEmpty) { return flowing }
    return rows(of: offers, picked: field.picked)
  }

  private func rows(of offers: [Choice], picked: Int?) -> [Line] {
    let count = min(offers.count, mostOffers)
    let first = min(max(0, (picked ?? 0) - count + 1), offers.count - count)
    let names = offers[first..<first + count].map { PrintableText.columns(of: $0.words) }
    let room = width - offerIndent - 2
    let nameColumns = min(names.max() ?? 0, offers.allSatisfy(\.hint.isEmpty) ? room : room * 2 / 3)
    var lines = (first..<first + count).map { index in
      let offer = offers[index]
      let isPicked = index == picked
      return Line([
        Piece(
          column: offerIndent, columns: 1, text: isPicked ? ">" : "", role: .key),
        Piece(
          column: offerIndent + 2, columns: nameColumns, text: offer.words,
          role: isPicked ? .key : .reference),
        Piece(
          column: offerIndent + 4 + nameColumns, columns: max(0, room - nameColumns - 2),
          text: offer.hint, role: .muted),
      ])
    }
    if offers.count > count {
      lines.append(Line("\(offers.count - count) more", .hint, at: offerIndent + 2))
    }
    return lines
  }
}
