internal import BoardModel

/// The sentences about single values, and about what values say together.
extension Fault {
  var valueWording: Wording? {
    switch self {
    case .wrongType(let found, let value):
      Wording("\(found.words) stands here", expected: value.words, "Correct the value.")
    case .null(let value):
      Wording(
        "null stands here", expected: value.words,
        "Write the value, or leave the key out if it may be missing.")
    case .emptyText:
      Wording(
        "the text is empty", expected: "at least one character",
        "Write something, or leave the key out if it may be missing.")
    case .emptyList(let item):
      Wording("the list is empty", expected: "at least one \(item)", "Add one.")
    case .notExactlyOneItem(let count):
      Wording(
        "the list names \(count) objectives", expected: "exactly one for \"merged\"",
        "Keep one, or write \"split\".")
    case .badForm(let text, let value): badFormWording(text, value)
    case .notAllowed(let text, let nearest?, _):
      Wording(
        "\(Fault.quoted(text)) is not allowed here", expected: Fault.quoted(nearest),
        "Correct the word.")
    case .notAllowed(let text, nil, let allowed):
      Wording(
        "\(Fault.quoted(text)) is not allowed here", expected: Fault.choice(allowed),
        "Choose one of them.")
    case .outOfRange(let text, .schemaVersion(let current)):
      Wording(
        "there is no schema \(Fault.shortened(text))", expected: "schema \(current)",
        "Write \(current) if the rest is as `noticeboard schema` says.")
    case .outOfRange(let text, let value):
      Wording(
        "\(Fault.shortened(text)) is out of range", expected: value.words, "Correct the number.")
    case .newerSchema(let version, let known):
      Wording(
        "the file has schema \(Fault.shortened(version)), written by a newer noticeboard",
        expected: known == SchemaVersionKind.oldest
          ? "schema \(known)" : "schema \(known) or older",
        "Update noticeboard to read it; nothing of it was changed.")
    case .newerSchemaShown(let version, let known):
      Wording(
        "the file has schema \(Fault.shortened(version)), written by a newer noticeboard",
        expected: "schema \(known) or older",
        "It is shown as far as it is understood, and nothing of it can be changed; update "
          + "noticeboard to record anything there.")
    case .keyOfNewer(let key):
      Wording(
        "\(Fault.quoted(key)) is not known to this version of noticeboard",
        "It is not shown; update noticeboard to see it.")
    case .keptKey(let key, let nearest):
      Wording(
        "\(Fault.quoted(key)) is not known to this version of noticeboard",
        "It is kept and not shown; update noticeboard to see it"
          + (nearest.map { ", or correct it if \(Fault.quoted($0)) was meant." } ?? "."))
    case .formerKey(let key, let other, let version):
      Wording(
        "\(Fault.quoted(key)) was replaced by \(Fault.quoted(other)) in schema \(version)",
        expected: Fault.quoted(other),
        "Write it as `noticeboard schema` says, or \"schema\": \(version - 1) if the whole file is older."
      )
    default: nil
    }
  }

  private func badFormWording(_ text: String, _ value: Value) -> Wording {
    switch value {
    case .day, .partialDate:
      Wording(
        "\(Fault.quoted(text)) \(Day.whyNot(text) ?? "is not a day")", expected: value.words,
        "Correct the date.")
    case .identifier, .councilID:
      Wording("\(Fault.quoted(text)) is not a name", expected: value.words, "Correct the name.")
    case .objectiveRef:
      Wording(
        "\(Fault.quoted(text)) is not an objective's reference", expected: value.words,
        "Correct the reference.")
    default:
      Wording(
        "\(Fault.shortened(text)) is not a whole number", expected: value.words,
        "Correct the number.")
    }
  }

  var togetherWording: Wording? {
    switch self {
    case .dangling(let name, let subject, let nearest):
      Wording(
        "there is no \(subject.noun) \(Fault.quoted(name))",
        expected: nearest.map { "\(Fault.quoted($0)), or another listed under \(subject.home)" }
          ?? "one listed under \(subject.home)",
        "Correct the name, or add the \(subject.noun).")
    case .duplicateName(let name, let subject):
      Wording(
        "another \(subject.noun) is called \(Fault.quoted(name)) already",
        expected: "a name of its own", "Give one of them another name.")
    case .otherFileName(let id, let file):
      Wording(
        "\(Fault.quoted(id)) is not what the file is called", expected: Fault.quoted(file),
        "Correct the id, or rename the file.")
    case .otherPrefix(let ref, let prefix):
      Wording(
        "\(Fault.quoted(ref)) begins with other letters than the other objectives",
        expected: "\(prefix)- and a number", "Correct the reference.")
    case .secondOfItsKind(let kind):
      Wording(
        "a second clause is of the kind \(Fault.quoted(kind))", expected: "one at most",
        "Correct the kind, or remove one of the two.")
    case .secondPoint(let period):
      Wording(
        "a second point is for \(Fault.quoted(period))", expected: "one for each period",
        "Correct the period, or remove one of the two.")
    case .secondArea(let area):
      Wording(
        "a second comparator is for \(Fault.quoted(area))", expected: "one for each area",
        "Correct the area, or put their points together.")
    case .sameNameAs(let name, let file):
      Wording(
        "another council is called \(Fault.quoted(name)) already, in \(file)",
        expected: "a name of its own", "Give one of them another name, or remove the copy.")
    case .sameReferenceAs(let ref, let others, let file):
      Wording(
        "\(Fault.quoted(ref))"
          + (others == 0 ? " is" : " and \(others) more of its references are")
          + " also of an objective in \(file)",
        expected: "letters of its own", "Give the objectives of one of the two other references.")
    case .ofOtherMeeting(let name, let day, let other, let otherDay):
      Wording(
        "a rating of \(day) cannot be of the meeting \(Fault.quoted(name)): the board of \(otherDay) "
          + "comes between", expected: Fault.quoted(other),
        "Correct the meeting, or the rating's date.")
    case .before(let day, let other, let otherDay):
      Wording(
        "\(day) is before \(Fault.quoted(other)), \(otherDay)", expected: "that day or a later one",
        "Correct one of the two dates.")
    case .after(let day, let other, let otherDay):
      Wording(
        "\(day) is after \(Fault.quoted(other)), \(otherDay)",
        expected: "that day or an earlier one",
        "Correct one of the two dates.")
    case .pointsAtItself(let name):
      Wording(
        "\(Fault.quoted(name)) points at itself", expected: "another one", "Correct the name.")
    default: nil
    }
  }
}

extension Day {
  /// What keeps a date that is well written from being one.
  fileprivate static func whyNot(_ text: String) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == Array([4, 2, 2].prefix(parts.count)),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2D })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard (1900...2199).contains(numbers[0]) else { return "is not within 1900 to 2199" }
    guard numbers.count > 1 else { return nil }
    guard (1...12).contains(numbers[1]) else { return "has no such month" }
    return numbers.count == 3 ? "is not a day of that month" : nil
  }
}
