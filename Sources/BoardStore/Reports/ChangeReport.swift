package import BoardModel

/// What came of changes, for a program to read.
package enum ChangeReport {
  package static func json(_ saved: Saved) -> String {
    text { writer in
      writer.object { writer in
        writer.key("saved")
        writer.put(saved.entry == nil ? "false" : "true")
        writer.member("council", saved.council.id.string)
        if let entry = saved.entry { entry.write(to: &writer) }
        if !saved.made.isEmpty {
          writer.key("called")
          writer.list(saved.made) { $1.put(quoted: $0.string) }
        }
        writer.key("notes")
        writer.list(saved.notes) { $1.put(quoted: $0.description) }
      }
    }
  }

  package static func json(refused reason: String, council: CouncilID?) -> String {
    text { writer in
      writer.object { writer in
        writer.key("saved")
        writer.put("false")
        writer.member("council", council?.string)
        writer.member("reason", reason)
      }
    }
  }

  /// Why a history or a store could not be told.
  package static func json(unread reason: String) -> String {
    text { writer in writer.object { $0.member("reason", reason) } }
  }

  /// A change that was overtaken: what others did, and what was to be done.
  package static func json(_ overtaking: Overtaking) -> String {
    text { writer in
      writer.object { writer in
        writer.key("saved")
        writer.put("false")
        writer.member("council", overtaking.council.string)
        writer.member("reason", overtaking.sentences.first)
        writer.key("conflict")
        writer.object { writer in
          writer.key("seen")
          writer.put("\(overtaking.seen)")
          writer.key("now")
          writer.put("\(overtaking.now)")
          writer.key("theirs")
          writer.list(overtaking.theirs) { entry, writer in
            writer.object { entry.write(to: &$0) }
          }
          if !overtaking.own.isEmpty {
            writer.key("yoursSinceThen")
            writer.list(overtaking.own) { entry, writer in
              writer.object { entry.write(to: &$0) }
            }
          }
          writer.key("yours")
          writer.object { overtaking.yours.write(to: &$0) }
        }
      }
    }
  }

  /// Councils with their histories, the oldest change first.
  package static func json(_ histories: [(CouncilID, CouncilHistory)]) -> String {
    text { writer in
      writer.list(histories) { history, writer in
        writer.object { writer in
          writer.member("council", history.0.string)
          history.1.write(to: &writer)
        }
      }
    }
  }

  private static func text(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    writer.endFile()
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// A whole store with its history, as its reader understands it.
package enum StoreDump {
  package static func json(
    _ contents: StoreContents, _ histories: [CouncilID: CouncilHistory],
    removed: [(CouncilID, CouncilHistory)] = []
  ) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("settings")
      RecordKind<SettingsRecord>().write(contents.portfolio.settings, to: &writer)
      writer.key("councils")
      writer.list(contents.portfolio.entries) { entry, writer in
        writer.object { writer in
          switch entry {
          case .unreadable(let council):
            writer.member("unreadable", council.name.string)
            writer.key("problems")
            writer.list(council.problems) { $1.put($0) }
          case .council(let council):
            writer.key("council")
            RecordKind<CouncilRecord>().write(council, to: &writer)
            histories[council.id]?.write(to: &writer)
          }
        }
      }
      if removed.isEmpty { return }
      writer.key("removed")
      writer.list(removed) { council, writer in
        writer.object { writer in
          writer.member("council", council.0.string)
          council.1.write(to: &writer)
        }
      }
    }
    writer.endFile()
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension CouncilHistory {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.key("revision")
    writer.put("\(revision)")
    writer.key("history")
    writer.list(entries) { entry, writer in writer.object { entry.write(to: &$0) } }
    if let recoverable {
      writer.key("notSaved")
      writer.object { recoverable.write(to: &$0) }
    }
    if !lost.isEmpty {
      writer.key("takenOut")
      writer.list(lost) { entry, writer in writer.object { entry.write(to: &$0) } }
    }
    if isEditedOutside {
      writer.key("editedOutside")
      writer.put("true")
      writer.member("outside", outside)
    }
    if !missing.isEmpty {
      writer.key("missing")
      writer.list(missing) { range, writer in
        writer.object { writer in
          writer.key("from")
          writer.put("\(range.lowerBound)")
          writer.key("to")
          writer.put("\(range.upperBound)")
        }
      }
    }
    if skippedLines > 0 {
      writer.key("damagedLines")
      writer.put("\(skippedLines)")
    }
  }
}

extension ChangeEntry {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.key("revision")
    writer.put("\(revision)")
    note.write(to: &writer)
    if let undoes {
      writer.key("undoes")
      writer.put("\(undoes)")
    }
    if let redoes {
      writer.key("redoes")
      writer.put("\(redoes)")
    }
  }
}

extension ChangeNote {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("at", at.iso)
    writer.member("by", by.string)
    writer.member("kind", kind.string)
    writer.member("objective", objective?.string)
    writer.member("what", what.string)
    writer.member("why", why?.string)
  }
}

extension JSONWriter {
  mutating func member(_ key: String, _ text: String?) {
    guard let text else { return }
    self.key(key)
    put(quoted: text)
  }
}
