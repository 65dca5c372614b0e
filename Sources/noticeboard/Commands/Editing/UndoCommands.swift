import ArgumentParser

/// Takes back the last change one person made.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back the last change you made of a council, as far back as its history goes.",
    discussion: """
      Only the changes of whoever --by names; others' are theirs to undo. The history keeps both. \
      Where somebody has changed the same thing since, that change stays, and an earlier one can be \
      taken back by its revision.

      EXAMPLES
        noticeboard undo sample-data knowsley
        noticeboard undo sample-data knowsley --by chair
        noticeboard undo sample-data knowsley --revision 8
      """)

  @OptionGroup var target: CouncilTarget
  @Option(
    help: ArgumentHelp(
      "Not the latest, but this one of your changes, as history tells them.",
      valueName: "revision"))
  var revision: Int?
  @OptionGroup var who: WhoOptions

  func run() throws {
    try Editor(target.store, target.council, who).undo(revision: revision)
  }
}

/// Makes a change again that was taken back.
struct RedoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo",
    abstract: "Make the change again that you took back last.",
    discussion: """
      EXAMPLES
        noticeboard redo sample-data knowsley
      """)

  @OptionGroup var target: CouncilTarget
  @OptionGroup var who: WhoOptions

  func run() throws { try Editor(target.store, target.council, who).redo() }
}

/// Saves a change whose writer was stopped, or puts back what a damaged file held.
struct RecoverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recover",
    abstract:
      "Save a change that was being saved when the machine stopped, or mend a council's file.",
    discussion: """
      noticeboard history says where a change was being saved, and where a saved one is not in the \
      file any more because that was changed outside; it is made again, the oldest first. A file that \
      is damaged or gone gets its last good state back, which is a change like any other; the damaged \
      bytes are kept in backups/. Where lines of a history are gone for good, --accept-loss notes in \
      it who knows that; check names them until then.

      EXAMPLES
        noticeboard recover sample-data knowsley
        noticeboard recover sample-data knowsley --forget
        noticeboard recover sample-data knowsley --accept-loss
      """)

  @OptionGroup var target: CouncilTarget
  @Flag(help: "Do not save the change, or make it again, and offer it no more.")
  var forget = false
  @Flag(help: "Note that revisions which are missing from the history are lost for good.")
  var acceptLoss = false
  @OptionGroup var who: WhoOptions

  func run() throws {
    if forget, acceptLoss { throw ValidationError("--forget and --accept-loss: give one of them.") }
    let editor = try Editor(target.store, target.council, who)
    if forget {
      try editor.forgetUnsaved()
    } else if acceptLoss {
      try editor.acceptLoss()
    } else {
      try editor.recover()
    }
  }
}
