import BoardModel
import Testing

@Suite struct PartnersTests {
  func contribution(
    _ id: Identifier<Contribution>, _ partner: Identifier<Partner>,
    _ strength: ContributionEntry.Strength?, answerBy: Day? = nil, answered: Day? = nil
  ) -> Contribution {
    Contribution(
      id: id, partner: partner, expected: "Nurses", added: "2025-01-01",
      strengths: Log(
        strength.map {
          [ContributionEntry(on: "2025-02-01", strength: $0, because: nil, illustrative: true)]
        } ?? []),
      asks: answerBy.map { day in
        [
          Ask(
            id: "k", on: "2025-02-02", text: "Send them", to: nil, answerBy: day,
            answered: answered.map { Ask.Answer(on: $0, text: "Yes") }, illustrative: true)
        ]
      } ?? [], illustrative: true)
  }

  var council: CouncilDraft {
    CouncilDraft().changed {
      $0.partners = ["school", "nhs", "police", "housing", "vol"].map {
        Partner(id: $0, name: Prose("Name of \($0)"), kind: .other, illustrative: true)
      }
      $0.objectives = [
        ObjectiveDraft(
          ref: "KNO-01",
          contributions: [
            contribution("c1", "school", .strong), contribution("c2", "nhs", .weak),
            contribution("c3", "police", .adequate, answerBy: "2025-03-01", answered: "2025-03-20"),
          ]),
        ObjectiveDraft(
          ref: "KNO-02",
          contributions: [
            contribution("c4", "school", nil), contribution("c5", "housing", .absent),
          ]),
      ]
    }
  }

  @Test func `what is weakest comes first, then the longest overdue ask`() {
    let before = council.asOf("2025-03-01").partners
    #expect(before.map(\.partner) == ["housing", "nhs", "school", "police", "vol"])
    #expect(before.map(\.toStrengthen) == [1, 1, 0, 0, 0])
    #expect(before[2].contributions.map(\.contribution.contribution.id) == ["c4", "c1"])
    #expect(before[3].asksOpen == 1 && before[3].asksOverdue == 0)
    let late = council.asOf("2025-03-02").partners
    #expect(late.map(\.partner) == ["housing", "nhs", "police", "school", "vol"])
    #expect(late[2].asksOverdue == 1 && late[2].name == "Name of police")
    #expect(council.asOf("2025-03-20").partners.map(\.partner).first == "housing")
  }

  @Test func `asks open and overdue are counted for the council`() {
    #expect(council.asOf("2025-02-01").asksOpen == 0)
    #expect(council.asOf("2025-03-01").asksOpen == 1 && council.asOf("2025-03-01").asksOverdue == 0)
    #expect(council.asOf("2025-03-02").asksOverdue == 1)
    #expect(council.asOf("2025-03-20").asksOpen == 0)
    let row = CouncilSummary(of: council.asOf("2025-03-02"))
    #expect(row.asksOpen == 1 && row.asksOverdue == 1)
    let ended = council.changed {
      $0.objectives[0].ending = ObjectiveEnding(on: "2025-03-02", .completed)
    }
    #expect(ended.asOf("2025-03-02").asksOpen == 0)
    #expect(ended.asOf("2025-03-02").partners.map(\.partner).prefix(2) == ["housing", "school"])
  }
}
