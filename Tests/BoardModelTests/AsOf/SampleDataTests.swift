import BoardModel
import BoardStore
import Testing

/// The rules on the councils the project ships.
@Suite struct SampleDataTests {
  static let councils: [Council] = {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let store = JSONBoardStore(folder: "/\(root)/sample-data")
    return (try? store.load())?.portfolio.councils ?? []
  }()

  @Test func `there are councils to read`() {
    #expect(!Self.councils.isEmpty)
  }

  @Test(arguments: councils.map(\.id.string))
  func `no meeting's answers depend on later entries`(id: String) throws {
    let council = try #require(Self.councils.first { $0.id.string == id })
    for meeting in council.meetings.wholeHistory {
      for day in [meeting.on - 1, meeting.on, meeting.on + 9] {
        let known = Reading(council.truncated(after: day), on: day)
        #expect(
          Reading(council, on: day).differences(from: known) == [], "\(id), as of \(day)")
      }
      let known = NoticeReading(council.truncated(after: meeting.on), on: meeting.on)
      #expect(
        NoticeReading(council, on: meeting.on).differences(from: known) == [],
        "\(id), as of \(meeting.on)")
    }
  }

  @Test func `every rule, pace, direction and rating occurs at some meeting`() {
    var rules: Set<RuleID> = []
    var paces: Set<Pace> = []
    var directions: Set<Direction> = []
    var delivery: Set<DeliveryRating> = []
    var impact: Set<ImpactRating?> = []
    for council in Self.councils {
      for meeting in council.meetings.wholeHistory {
        for objective in CouncilAsOf(council, on: meeting.on).objectives {
          rules.formUnion(objective.verdict.hits.map(\.rule))
          paces.insert(objective.verdict.pace)
          directions.insert(objective.direction)
          delivery.insert(objective.deliveryRating)
          impact.insert(objective.impactRating)
        }
      }
    }
    #expect(rules == Set(RuleID.allCases))
    #expect(paces == Set(Pace.allCases))
    #expect(directions == Set(Direction.allCases))
    #expect(delivery == Set(DeliveryRating.allCases))
    #expect(impact == Set(ImpactRating.allCases + [nil]))
  }
}
