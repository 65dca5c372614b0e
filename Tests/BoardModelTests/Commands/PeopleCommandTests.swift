import BoardModel
import Testing

struct PeopleCommandTests {
  private let council = CommandDraft.council

  @Test func `people, partners, priorities and areas are added once`() throws {
    let person = AddPerson(
      PersonInRole(
        id: "head", title: "Head of Service", name: nil, agency: "nhs", headOfServiceOrAbove: true,
        illustrative: false))
    let partner = AddPartner(
      Partner(id: "police", name: "Police", kind: .police, illustrative: false))
    let area = AddArea(
      AreaForImprovement(
        id: "a-1", document: "Report", reference: "1", text: "Visits", theme: .practice,
        published: "2025-01-01"))
    let after = try council.after(person).after(partner).after(area)
      .after(AddPriority(title: "Leaders"))
    #expect(after.people.map(\.id) == ["chair", "head"])
    #expect(after.partners.map(\.id) == ["nhs", "police"])
    #expect(after.areas.map(\.id) == ["a-1"])
    #expect(after.plan.priorities.map(\.id) == ["p1", "p2"])
    #expect(after.refusal(of: person) == .alreadyNamed("head"))
    #expect(after.refusal(of: partner) == .alreadyNamed("police"))
    #expect(after.refusal(of: area) == .alreadyNamed("a-1"))
  }

  @Test func `a person's agency has to be there`() {
    let person = AddPerson(
      PersonInRole(
        id: "x", title: "X", name: nil, agency: "police", headOfServiceOrAbove: false,
        illustrative: false))
    #expect(council.refusal(of: person) == .noPartner("police", known: ["nhs"]))
  }
}
