import BoardModel

/// A role somebody holds.
struct PersonRecord: Record {
  private var id: Identifier<PersonInRole>?
  private var title: Prose?
  private var name: Prose?
  private var agency: Identifier<Partner>?
  private var headOfServiceOrAbove: Bool?
  private var roles: [BoardRole] = []
  private var illustrative = false

  static let table = RecordTable<Self>("person", "A role somebody holds.") {
    $0.required("id", .newName(.person), "What others point at.", { $0.id }) { $0.id = $1 }
    $0.required("title", .text, "The role: Head of Safeguarding.", { $0.title }) { $0.title = $1 }
    $0.optional("name", .text, "Who holds it, where that is recorded.", { $0.name }) {
      $0.name = $1
    }
    $0.optional(
      "agency", .reference(.partner), "The partner they come from; the council without one.",
      { $0.agency }
    ) { $0.agency = $1 }
    $0.required(
      "headOfServiceOrAbove", .truth, "Whether a public pack may name them.",
      { $0.headOfServiceOrAbove }
    ) { $0.headOfServiceOrAbove = $1 }
    $0.optional(
      "roles", .list(of: .oneOf(BoardRole.self)), "What the notice asks of them at the board.",
      { $0.roles }
    ) { $0.roles = $1 }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> PersonInRole? {
    guard let id, let title, let headOfServiceOrAbove else { return nil }
    return PersonInRole(
      id: id, title: title, name: name, agency: agency,
      headOfServiceOrAbove: headOfServiceOrAbove, roles: roles, illustrative: illustrative)
  }
}

/// An agency the council works with.
struct PartnerRecord: Record {
  private var id: Identifier<Partner>?
  private var name: Prose?
  private var kind: Partner.Kind?
  private var illustrative = false

  static let table = RecordTable<Self>("partner", "An agency the council works with.") {
    $0.required("id", .newName(.partner), "What others point at.", { $0.id }) { $0.id = $1 }
    $0.required("name", .text, "The agency's name.", { $0.name }) { $0.name = $1 }
    $0.required("kind", .oneOf(Partner.Kind.self), "The field it works in.", { $0.kind }) {
      $0.kind = $1
    }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Partner? {
    guard let id, let name, let kind else { return nil }
    return Partner(id: id, name: name, kind: kind, illustrative: illustrative)
  }
}

/// Something that may keep the plan from being delivered.
struct RiskRecord: Record {
  private var id: Identifier<Risk>?
  private var on: Day?
  private var text: Prose?
  private var likelihood: Risk.Level?
  private var impact: Risk.Level?
  private var mitigation: Prose?
  private var objective: ObjectiveRef?
  private var closed: Day?
  private var illustrative = false

  static let table = RecordTable<Self>("risk", "What may keep the plan from being delivered.") {
    $0.required("id", .newName(.risk), "The risk's own name.", { $0.id }) { $0.id = $1 }
    $0.required("on", .day, "The day it was recorded.", { $0.on }) { $0.on = $1 }
    $0.required("text", .text, "The risk in words.", { $0.text }) { $0.text = $1 }
    $0.required("likelihood", .oneOf(Risk.Level.self), "How likely it is.", { $0.likelihood }) {
      $0.likelihood = $1
    }
    $0.required("impact", .oneOf(Risk.Level.self), "How much it would harm.", { $0.impact }) {
      $0.impact = $1
    }
    $0.optional("mitigation", .text, "What is done about it.", { $0.mitigation }) {
      $0.mitigation = $1
    }
    $0.optional("objective", .objective, "The objective it threatens.", { $0.objective }) {
      $0.objective = $1
    }
    $0.optional("closed", .day, "The day it was closed.", { $0.closed }) { $0.closed = $1 }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Risk? {
    reader.expect("closed", closed, notBefore: "on", on, at: start)
    guard let id, let on, let text, let likelihood, let impact else { return nil }
    return Risk(
      id: id, on: on, text: text, likelihood: likelihood, impact: impact, mitigation: mitigation,
      objective: objective, closed: closed, illustrative: illustrative)
  }
}
