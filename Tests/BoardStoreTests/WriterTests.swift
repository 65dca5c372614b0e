import BoardModel
import BoardStore
import Testing

@Suite struct WriterTests {
  @Test func `a file in the kept form is written as it was read`() throws {
    let council = try #require(Fixture.read(Fixture.small).value)
    #expect(
      String(decoding: CouncilWriter.bytes(of: council), as: UTF8.self)
        == String(decoding: Fixture.small, as: UTF8.self))
  }

  @Test(arguments: ["knowsley", "liverpool", "sefton", "wirral"])
  func `the sample's councils read back equal from what is written`(id: String) throws {
    let bytes = Fixture.bytes(of: Fixture.package + "/sample-data/councils/\(id).json")
    let reading = CouncilReader.read(bytes, id: CouncilID(id), file: Prose("\(id).json"))
    #expect(reading.problems.map(\.sentence) == [])
    let council = try #require(reading.value)
    let written = CouncilWriter.bytes(of: council)
    let isSame = CouncilReader.read(written, id: CouncilID(id), file: "again").value == council
    #expect(isSame)
    let isSteady = CouncilWriter.bytes(of: council) == written
    #expect(isSteady)
  }

  @Test func `words with anything in them come back the same`() throws {
    var numbers = SteadyNumbers(state: 7)
    for _ in 0..<300 {
      let scalars = (0..<Int.random(in: 1...30, using: &numbers)).compactMap { _ in
        Unicode.Scalar(
          UInt32.random(in: 0...(Bool.random(using: &numbers) ? 0x7F : 0x10FFFF), using: &numbers))
      }
      let text = String(String.UnicodeScalarView(scalars + ["x"]))
      let council = try #require(Fixture.read(Fixture.small).value)
      let renamed = Council(
        id: council.id, name: Prose(text), notice: council.notice, areas: council.areas,
        plan: council.plan, people: council.people, partners: council.partners,
        meetings: council.meetings, reviews: council.reviews,
        selfAssessments: council.selfAssessments, readiness: council.readiness,
        passages: council.passages, adviserReports: council.adviserReports,
        visits: council.visits, clauseEntries: council.clauseEntries, measures: council.measures,
        risks: council.risks,
        holdsIllustrativeRecords: council.holdsIllustrativeRecords,
        holdsStrikes: council.holdsStrikes)
      let reading = Fixture.read(CouncilWriter.bytes(of: renamed))
      // Compared outside: a council that differs takes minutes to be printed.
      let isSame = reading.value == renamed
      #expect(isSame, "\(text.debugDescription)")
    }
  }
}
