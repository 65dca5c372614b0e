import BoardModel

/// The whole of a store's `settings.json`.
struct SettingsRecord: Record {
  private var schema: Int?
  private var editorsSchema: Prose?
  private var schemaMinor: Int?
  private var asOf: Day?
  private var thresholds = Thresholds()

  static let table = RecordTable<Self>("settings", "What a store is looked at with.") {
    $0.optional(
      "$schema", .text, "Where editors find the schema of this file.", { _ in nil }
    ) { $0.editorsSchema = $1 }
    $0.required("schema", .settingsSchema, "The version of this format.", { _ in 1 }) {
      $0.schema = $1
    }
    $0.optional("schemaMinor", .schemaMinor, SchemaMinorKind.about, { _ in nil }) {
      $0.schemaMinor = $1
    }
    $0.optional("asOf", .day, "The day to look from; today without one.", { $0.asOf }) {
      $0.asOf = $1
    }
    $0.optional(
      "thresholds", .record(ThresholdsRecord.self), "The numbers the slow-progress rules go by.",
      { $0.thresholds == Thresholds() ? nil : $0.thresholds }
    ) { $0.thresholds = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Settings? {
    Settings(asOf: asOf, thresholds: thresholds)
  }
}

/// The numbers the slow-progress rules go by, each with its default.
struct ThresholdsRecord: Record {
  private var thresholds = Thresholds()

  static let table = RecordTable<Self>("thresholds", "Numbers of the slow-progress rules.") {
    let days = WholeNumberKind(range: 1...3_650)
    let meetings = WholeNumberKind(range: 1...100)
    $0.optional("slipDays", days, "S2: days slipped that hit.", { $0.slipDays }) {
      $0.thresholds.slipDays = $1
    }
    $0.optional(
      "slipPercent", .wholeNumber(1...100), "S2: the same in per cent of the planned length.",
      { $0.slipPercent }
    ) { $0.thresholds.slipPercent = $1 }
    $0.optional("stuckRedMeetings", meetings, "S4: meetings at Red.", { $0.stuckRedMeetings }) {
      $0.thresholds.stuckRedMeetings = $1
    }
    $0.optional(
      "stuckAmberMeetings", meetings, "S4: meetings at Amber.", { $0.stuckAmberMeetings }
    ) { $0.thresholds.stuckAmberMeetings = $1 }
    $0.optional("staleDays", days, "S5: more days without an update hit.", { $0.staleDays }) {
      $0.thresholds.staleDays = $1
    }
    $0.optional(
      "tasksWithoutImpactDays", days, "W2: more days after the last action closed hit.",
      { $0.tasksWithoutImpactDays }
    ) { $0.thresholds.tasksWithoutImpactDays = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Thresholds? { thresholds }
}
