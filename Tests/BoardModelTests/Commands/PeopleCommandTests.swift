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

  @Test func `what is given of them is changed, and the rest stays`() throws {
    let person = try #require(council.people.first)
    var renaming = ChangePerson(person.id)
    renaming.name = .set("Ann Lee")
    renaming.roles = [.commissioner]
    var partner = ChangePartner("nhs")
    partner.name = "The NHS"
    let after = try council.after(renaming).after(partner)
      .after(ChangePriority("p1", title: "Otherwise"))
    #expect(after.people.first?.name == "Ann Lee" && after.people.first?.title == person.title)
    #expect(after.people.first?.roles == [.commissioner])
    #expect(after.partners.first?.name == "The NHS")
    #expect(after.partners.first?.kind == council.partners.first?.kind)
    #expect(after.plan.priorities.first?.title == "Otherwise")
    #expect(after.refusal(of: renaming) == .nothingToChange)
    #expect(after.refusal(of: partner) == .nothingToChange)
    #expect(after.refusal(of: ChangePriority("p1", title: "Otherwise")) == .nothingToChange)
    #expect(renaming.isOvertaken(seen: council, now: after))
    #expect(!ChangePriority("p9", title: "x").isOvertaken(seen: council, now: after))
  }

  @Test func `who held a role, whence they came and what was asked of them can be taken away`()
    throws
  {
    var naming = ChangePerson("chair")
    naming.name = .set("Ann Lee")
    naming.agency = .set("nhs")
    naming.roles = [.commissioner]
    let named = try council.after(naming)
    #expect(named.people.first?.name == "Ann Lee" && named.people.first?.agency == "nhs")
    var emptying = ChangePerson("chair")
    emptying.name = .remove
    emptying.agency = .remove
    emptying.roles = []
    #expect(emptying.what == "person chair changed: no name, no agency, no role at the board")
    let after = try named.after(emptying)
    #expect(after.people.first?.name == nil && after.people.first?.agency == nil)
    #expect(after.people.first?.roles == [])
    #expect(after.people.first?.title == named.people.first?.title)
    #expect(after.refusal(of: emptying) == .nothingToChange)
    #expect(emptying.isOvertaken(seen: council, now: named))
  }

  @Test func `an area is worded otherwise, of no day that is still to come`() throws {
    let area = AreaForImprovement(
      id: "a-1", document: "Report", reference: "1", text: "Visits", theme: .practice,
      published: "2025-01-01")
    let before = try council.after(AddArea(area))
    var change = ChangeArea("a-1")
    change.theme = .leadership
    let after = try before.after(change)
    #expect(after.areas.first?.theme == .leadership && after.areas.first?.text == "Visits")
    #expect(after.refusal(of: change) == .nothingToChange)
    var forgetting = ChangeArea("a-1")
    forgetting.theme = .some(nil)
    let unknown = try after.after(forgetting)
    #expect(unknown.areas.first?.theme == nil && unknown.areas.first?.text == "Visits")
    #expect(forgetting.what == "area for improvement a-1 changed: theme not known")
    #expect(unknown.refusal(of: forgetting) == .nothingToChange)
    change.published = "2199-01-01"
    guard case .inFuture = after.refusal(of: change) else {
      Issue.record("a report of a day to come was taken")
      return
    }
  }

  @Test func `whoever is not there is not changed`() {
    #expect(council.refusal(of: ChangePerson("x")) == .noPerson("x", known: ["chair"]))
    #expect(council.refusal(of: ChangePartner("x")) == .noPartner("x", known: ["nhs"]))
    #expect(council.refusal(of: ChangePriority("x", title: "X")) == .noPriority("x", known: ["p1"]))
    #expect(council.refusal(of: ChangeArea("x")) == .noArea("x", known: []))
    var moving = ChangePerson("chair")
    moving.agency = .set("police")
    #expect(council.refusal(of: moving) == .noPartner("police", known: ["nhs"]))
  }

  @Test func `a person's agency has to be there`() {
    let person = AddPerson(
      PersonInRole(
        id: "x", title: "X", name: nil, agency: "police", headOfServiceOrAbove: false,
        illustrative: false))
    #expect(council.refusal(of: person) == .noPartner("police", known: ["nhs"]))
  }
}
