/// The sentences about what is kept of councils beside their files.
extension Fault {
  var historyWording: Wording? {
    switch self {
    case .gone(let id):
      Wording(
        "the file is gone, and its history is still here",
        "noticeboard recover puts its last good state back; if it was meant to go, move "
          + "history/\(id).jsonl out of the store too.")
    case .historyDamaged(let lines):
      Wording(
        "\(lines) \(lines == 1 ? "line" : "lines") of the history cannot be read",
        "What the other lines tell still holds; restore the file from a copy to have all of it.")
    case .historyMissing(let revisions):
      Wording(
        "who changed what, when and why is missing from the history for "
          + ChangeWords.revisions(revisions),
        "Restore the history from a copy of the store, or look at the copies in backups/; what the "
          + "council's own file says still holds. noticeboard recover --accept-loss notes that it is "
          + "lost for good.")
    case .draftUnreadable:
      Wording(
        "unsaved text of an earlier time cannot be read",
        "What is left of its words stands in the file; copy what you need, and remove it. D in the "
          + "dashboard throws it away.")
    case .changeNotSaved(let change):
      Wording(
        "a change was being saved when its writer was stopped, and is not in the file (\(change))",
        "noticeboard recover saves it; noticeboard recover --forget has it offered no more.")
    case .changeTakenOut(let change):
      Wording(
        "a saved change is not in the file any more, which was changed outside noticeboard "
          + "(\(change))",
        "noticeboard recover makes it again; noticeboard recover --forget has it offered no more.")
    default: nil
    }
  }
}
