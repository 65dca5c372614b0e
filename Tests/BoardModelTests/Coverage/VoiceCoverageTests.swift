import BoardModel
import Testing

@Suite struct VoiceCoverageTests {
  let council = CouncilDraft().changed {
    $0.objectives = [
      ObjectiveDraft(
        ref: "KNO-01",
        evidence: [
          Evidence("e1", on: "2025-02-01", .staffVoice, changed: "Rota"),
          Evidence("e2", on: "2025-03-01", .childVoice),
        ]),
      ObjectiveDraft(ref: "KNO-02", evidence: [Evidence("e3", on: "2025-02-15", .childVoice)]),
      ObjectiveDraft(ref: "KNO-03", evidence: [Evidence("e4", on: "2025-02-15", .audit)]),
    ]
  }

  @Test func `objectives without a voice come first`() {
    let coverage = council.asOf("2025-03-01").voiceCoverage
    #expect(coverage.map(\.objective.objective.ref) == ["KNO-03", "KNO-02", "KNO-01"])
    #expect(coverage.map(\.missing) == [[.staff, .children], [.staff], []])
    #expect(coverage.map(\.changed) == [0, 0, 1])
    let earlier = council.asOf("2025-02-28").voiceCoverage
    #expect(earlier.map(\.objective.objective.ref) == ["KNO-03", "KNO-01", "KNO-02"])
    #expect(earlier[1].missing == [.children])
  }

  @Test func `views stand in the order they were heard, with what they changed`() {
    let voices = council.asOf("2025-03-01").voices
    #expect(voices.map(\.evidence.id) == ["e1", "e3", "e2"])
    #expect(voices.map(\.voice) == [.staff, .children, .children])
    #expect(voices.map(\.changed) == ["Rota", nil, nil])
  }

  @Test func `themes count who was heard and name who was not`() {
    let themes = council.asOf("2025-03-01").voiceByTheme
    #expect(themes.map(\.theme) == [.practice])
    #expect(themes.map(\.staff) == [1] && themes.map(\.children) == [2])
    #expect(themes.map(\.changed) == [1] && themes.map(\.silent) == [["KNO-03"]])
  }
}
