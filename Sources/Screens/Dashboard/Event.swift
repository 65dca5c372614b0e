package import BoardModel
package import CellGrid

/// What happens to the dashboard.
package enum Event: Sendable {
  case key(Key)
  case resized(Size)
  /// The store was read again, as somebody here asked.
  case loaded(Portfolio)
  /// The store was read again because others changed it; what can be read no more stays in sight,
  /// but for councils whose adding was taken back.
  case foundChanged(Portfolio, removed: [CouncilID])
  /// What became of an effect, in one sentence.
  case told(String)
  /// Text that came in one piece: nothing in it is a key.
  case pasted(String)
  /// What was asked for waits for somebody else who is saving in the store, and for how many seconds yet
  /// at most; nothing is done about a key meanwhile.
  case waiting(seconds: Int)
  /// Keys that were pressed while something was being saved were not taken: whoever pressed them had not
  /// seen what came of it.
  case typedAhead
  /// What was asked for is on disk; so is the council as it is shown from now on. `what` is said as
  /// it stands: "Saved: KNO-07 rated red", "Undone: ...".
  case saved(council: Council, what: String)
  /// A council was added, and is on disk.
  case created(Council, what: String)
  /// The adding of a council was taken back: its file is there no longer.
  case removed(CouncilID, what: String)
  /// A change could not be taken back, and why; an earlier one can, in words.
  case undoBlocked(CouncilID, String, earlier: Int, String)
  /// Nothing was saved, and why.
  case notSaved(String)
  /// Nothing was saved, because others have changed what the command was decided on; what they did,
  /// and the council as they left it.
  case overtaken(SaveRequest, now: Council, theirs: [String])
  /// Somebody else saved the council, and what they changed in words, where that is known; a form
  /// that is open stays, and is held against it when saved.
  case changedElsewhere(Council, what: String = "")
  /// Somebody else's change made the council's file one that cannot be read, and why; what was read
  /// before stays in sight.
  case brokenElsewhere(CouncilID, String)
  /// What can be put back of a council whose file is damaged: which revision, and which that is.
  case lastGood(CouncilID, revision: Int, String, isGone: Bool = false)
  /// What came back from the editor, and the file it stands in.
  case edited(String, file: String)
  /// The editor gave nothing back, and why; what stood in the field stays.
  case notEdited(String)
  /// Why nothing can be recorded in this store; nil where it can.
  case closedToChanges(because: String?)
  /// Text that was being typed when an earlier run of the program was stopped, the latest first.
  case draftsFound([KeptDraft])
  /// Files of such text that cannot be read, by where they lie in the store.
  case draftsDamaged([String])
  /// Changes that were being saved when their writer was stopped, in words.
  case unsavedFound([CouncilID: WaitingChange])
  /// Whether objectives of two councils are called the same.
  case referencesShared(Bool)
  /// It is another day than before.
  case dayBegan(Day)
}

/// What the dashboard asks the program around it to do; it does none of it itself.
package enum Effect: Hashable, Sendable {
  case quit
  /// Write the frame to a file, by a name that says what is on it.
  case print(Frame, name: String)
  case reload
  case redraw
  case suspend
  /// Answered by `saved`, `notSaved` or `overtaken`.
  case save(SaveRequest)
  /// Add a council: answered by `created` or `notSaved`.
  case create(NewCouncil)
  /// Take back this person's last change of the council, or the one of a revision: answered by
  /// `saved`, `removed`, `undoBlocked` or `notSaved`.
  case undo(CouncilID, revision: Int? = nil)
  /// Make the change again that was taken back last: answered by `saved`, `created` or
  /// `notSaved`.
  case redo(CouncilID)
  /// Look for what can be put back of a council whose file is damaged: answered by `lastGood` or `told`.
  case seekLastGood(CouncilID)
  /// Put a revision in the place of a damaged file: answered by `saved` or `notSaved`.
  case putBack(CouncilID, revision: Int)
  /// Save the change that was being saved when its writer was stopped, or offer it no more.
  case decide(CouncilID, saving: Bool)
  /// Let somebody edit the text in their editor: answered by `edited` or `notEdited`.
  case editText(String)
  /// Remove the file that a text came back from the editor in: its field holds all of it.
  case removeFile(String)
  /// Remove a draft that was left behind, once what is being typed now is kept.
  case forgetDraft(String)
}
