import BoardModel

/// A report of the improvement adviser.
struct AdviserReportRecord: Record {
  private var id: Identifier<AdviserReport>?
  private var title: Prose?
  private var arranged: Day?
  private var due: Day?
  private var received: Day?
  private var text: Prose?
  private var illustrative = false
  private var struck: Strike?

  static let table = RecordTable<Self>("adviserReport", "A report of the adviser (clause 12).") {
    $0.required("id", .newName(.adviserReport), "The report's own name.", { $0.id }) {
      $0.id = $1
    }
    $0.required("title", .text, "What it is called.", { $0.title }) { $0.title = $1 }
    $0.required("arranged", .day, "When it became known that it was due.", { $0.arranged }) {
      $0.arranged = $1
    }
    $0.required("due", .day, "The day it is due.", { $0.due }) { $0.due = $1 }
    $0.optional("received", .day, "The day it came.", { $0.received }) { $0.received = $1 }
    $0.optional("text", .text, "What it says, in short.", { $0.text }) { $0.text = $1 }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
    $0.struck({ $0.struck }) { $0.struck = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> AdviserReport? {
    reader.expect("received", received, notBefore: "arranged", arranged, at: start)
    reader.expect(struck, nil, notBefore: arranged, at: start)
    guard let id, let title, let arranged, let due else { return nil }
    return AdviserReport(
      id: id, title: title, arranged: arranged, due: due, received: received, text: text,
      illustrative: illustrative, struck: struck)
  }
}
