import BoardModel

/// What a partner was asked for.
struct AskRecord: Record {
  private var id: Identifier<Ask>?
  private var on: Day?
  private var text: Prose?
  private var to: Identifier<PersonInRole>?
  private var answerBy: Day?
  private var answered: Ask.Answer?
  private var struckAnswers: [Ask.Answer] = []
  private var illustrative = false
  private var struck: Strike?
  private var knownFrom: Day?

  static let table = RecordTable<Self>("ask", "What a partner was asked for.") {
    $0.required("id", .newName(.ask), "The ask's own name.", { $0.id }) { $0.id = $1 }
    $0.required("on", .day, "The day it was asked.", { $0.on }) { $0.on = $1 }
    $0.required("text", .text, "What was asked.", { $0.text }) { $0.text = $1 }
    $0.optional("to", .reference(.person), "Who is to answer.", { $0.to }) { $0.to = $1 }
    $0.required("answerBy", .day, "The day an answer is due.", { $0.answerBy }) {
      $0.answerBy = $1
    }
    $0.optional("answered", .record(AnswerRecord.self), "The answer.", { $0.answered }) {
      $0.answered = $1
    }
    $0.optional(
      "struckAnswers", .list(of: .record(StruckAnswerRecord.self)),
      "Answers that were found to be wrongly recorded.",
      { $0.answers.wholeHistory.filter { $0.struck != nil } }
    ) { $0.struckAnswers = $1 }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
    $0.knownFrom({ $0.knownFrom }) { $0.knownFrom = $1 }
    $0.struck({ $0.struck }) { $0.struck = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Ask? {
    reader.expect("answerBy", answerBy, notBefore: "on", on, at: start)
    reader.expect(
      "answered", answered?.on, notBefore: "on", on, at: start, [.key("answered"), .key("on")])
    reader.expect(struck, knownFrom, notBefore: on, at: start)
    guard let id, let on, let text, let answerBy else { return nil }
    return Ask(
      id: id, on: on, text: text, to: to, answerBy: answerBy, answered: answered,
      struckAnswers: struckAnswers, illustrative: illustrative, struck: struck,
      knownFrom: knownFrom)
  }
}

/// What was answered to an ask.
struct AnswerRecord: Record {
  private var on: Day?
  private var text: Prose?
  private var knownFrom: Day?

  static let table = RecordTable<Self>("answer", "What was answered to an ask.") {
    $0.required("on", .day, "The day it was answered.", { $0.on }) { $0.on = $1 }
    $0.required("text", .text, "The answer in words.", { $0.text }) { $0.text = $1 }
    $0.knownFrom({ $0.knownFrom }) { $0.knownFrom = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Ask.Answer? {
    reader.expect(nil, knownFrom, notBefore: on, at: start)
    guard let on, let text else { return nil }
    return Ask.Answer(on: on, text: text, knownFrom: knownFrom)
  }
}

/// An answer that was found to be wrongly recorded.
struct StruckAnswerRecord: Record {
  private var on: Day?
  private var text: Prose?
  private var struck: Strike?
  private var knownFrom: Day?

  static let table = RecordTable<Self>("struckAnswer", "An answer that was wrongly recorded.") {
    $0.required("on", .day, "The day it was answered.", { $0.on }) { $0.on = $1 }
    $0.required("text", .text, "The answer in words.", { $0.text }) { $0.text = $1 }
    $0.knownFrom({ $0.knownFrom }) { $0.knownFrom = $1 }
    $0.required(
      "struck", .record(StrikeRecord.self), "That it was found to be wrong.", { $0.struck }
    ) { $0.struck = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Ask.Answer? {
    reader.expect(struck, knownFrom, notBefore: on, at: start)
    guard let on, let text, let struck else { return nil }
    return Ask.Answer(on: on, text: text, struck: struck, knownFrom: knownFrom)
  }
}
