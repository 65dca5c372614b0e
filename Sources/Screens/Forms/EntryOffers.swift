internal import BoardModel

/// What can be put right or struck through where several entries could be meant.
extension EditPlace {
  /// What the forms do, those about entries as one offer that asks for the entry.
  package func offers(_ kinds: [FormKind]) -> [EditOffer] { allOffers(kinds).withOwnLetters }

  private func allOffers(_ kinds: [FormKind]) -> [EditOffer] {
    let corrections = kinds.filter { if case .correct = $0 { true } else { false } }
    let strikes = kinds.filter { if case .strike = $0 { true } else { false } }
    guard corrections.count > 1 else { return kinds.map(offer) }
    let others = kinds.filter { !corrections.contains($0) && !strikes.contains($0) }
    return others.map(offer)
      + [corrections, strikes].compactMap { kinds in
        kinds.first.map {
          EditOffer(among: entryOffers(kinds, asksFirst: false), of: offer($0))
        }
      }
  }

  /// The same for the palette, where each is found by its words.
  func namedOffers(_ kinds: [FormKind]) -> [EditOffer] {
    offers(kinds).flatMap { offer in
      offer.among.isEmpty
        ? [offer]
        : offer.among.map {
          EditOffer(
            $0.form, council: $0.council, words: "\(offer.words): \($0.words)", letter: $0.letter,
            asksFirst: false)
        }
    }
  }

  /// The entries that can be struck through here, each with the question before it.
  var strikeOffers: [EditOffer] {
    guard let ref = refs.first else { return [] }
    return entryOffers(standing.map { .strike(ref, $0) }, asksFirst: true)
  }

  private func offer(_ kind: FormKind) -> EditOffer {
    EditOffer(form: kind, council: council.id)
  }

  private func entryOffers(_ kinds: [FormKind], asksFirst: Bool) -> [EditOffer] {
    kinds.enumerated().map { index, kind in
      let letters = EditOffer.letters
      return EditOffer(
        kind, council: council.id, words: kind.entry?.words(in: objective) ?? kind.name.words,
        letter: letters.indices.contains(index) ? letters[index] : EditOffer.noLetter,
        asksFirst: asksFirst)
    }
  }
}

extension FormKind {
  /// The entry it puts right or strikes through.
  var entry: LoggedEntry? {
    switch self {
    case .correct(_, let entry), .strike(_, let entry): entry
    default: nil
    }
  }
}

extension [EditOffer] {
  /// Each with a letter of its own: of two that share one, the first keeps it, and the other takes the
  /// first letter of its words that nobody has.
  var withOwnLetters: [EditOffer] {
    var offers = self
    for place in indices where offers[..<place].contains(where: { $0.letter == self[place].letter })
    {
      let free = (self[place].words.filter(\.isLetter) + EditOffer.letters).first { letter in
        !offers.contains { $0.letter == letter }
      }
      offers[place].letter = free ?? EditOffer.noLetter
    }
    return offers
  }
}
