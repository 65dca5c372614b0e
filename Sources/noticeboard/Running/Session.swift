import BoardModel
import BoardStore
import CellGrid
import Glibc
import NcursesTerminal
import Screens

/// The dashboard on a terminal: waits, updates, paints, and carries out what the update asks for.
struct Session {
  let terminal: NcursesTerminal
  let theme: Theme
  let isASCII: Bool
  let store: JSONBoardStore
  let folder: String
  var watch: StoreWatch?
  /// Whether the store as a whole could not be read when it was tried last.
  var isLost = false
  var recorder: Recorder
  let sign = WaitingSign()
  let drafts: DraftKeeper
  let left: DraftFolder
  var lookedForDrafts: Moment?
  /// Files of unsaved text of which it was said that they cannot be read.
  var toldUnreadable: Set<String> = []
  /// What an editor was ended in, until somebody has seen where its text is: whoever's terminal went
  /// with it has not.
  private(set) var leftInEditor: Draft?
  var dashboard: Dashboard

  init(
    terminal: NcursesTerminal, theme: Theme, isASCII: Bool, folder: String, dashboard: Dashboard
  ) {
    let store = JSONBoardStore(folder: folder) { [sign] in sign.tell($0) }
    self.terminal = terminal
    self.theme = theme
    self.isASCII = isASCII
    self.store = store
    self.folder = folder
    recorder = Recorder(store)
    drafts = DraftKeeper(store: folder, user: Environment.userNumber)
    left = DraftFolder(store: folder, user: Environment.userNumber)
    self.dashboard = dashboard
  }

  /// How many events may pass before the screen is painted again.
  private static let mostAtOnce = 64

  /// Why a session ended.
  enum Ending {
    case quit
    case signal(Int32)
    case hangUp
  }

  /// Shows the first picture, as the dashboard has drawn it for the size it was made for, and goes on
  /// until the end.
  mutating func run(first: Frame) -> Ending {
    if terminal.size == dashboard.size {
      paint(first)
    } else {
      tell(.resized(terminal.size))
      paint()
    }
    // After the first picture: nobody waits for it.
    watchStore()
    lookForUnsaved()
    lookForDrafts()
    lookForShared()
    let ending = untilTheEnd()
    // Whoever is stopped, or whose terminal goes, finds what they typed the next time.
    keepDraft()
    drafts.finish()
    return ending
  }

  private mutating func untilTheEnd() -> Ending {
    while true {
      if let ending = take(terminal.nextEvent()) { return ending }
      // Keys typed faster than the terminal paints are taken together; a pasted page of them is
      // painted on the way, so that nobody waits before a screen that stands still.
      var taken = 1
      while taken < Session.mostAtOnce, let event = terminal.pendingEvent() {
        if let ending = take(event) { return ending }
        taken += 1
      }
      paint()
      // Once it is in sight: whoever types waits for no disk.
      keepDraft()
      lookForDraftsOfOthers()
    }
  }

  func paint() {
    paint(dashboard.frame())
  }

  func paint(_ frame: Frame) {
    terminal.paint(isASCII ? frame.ascii : frame, theme: theme)
  }

  private mutating func take(_ event: TerminalEvent) -> Ending? {
    switch event {
    case .key(let key):
      leftInEditor = nil
      beginDay()
      return carryOut(dashboard.update(.key(key)))
    case .pasted(let text): return carryOut(dashboard.update(.pasted(text)))
    case .watched:
      lookAgain()
      return nil
    case .resized(let size): return carryOut(dashboard.update(.resized(size)))
    case .resumed: return carryOut(dashboard.update(.resized(terminal.size)))
    case .terminate(let signal): return .signal(signal)
    case .hangUp: return .hangUp
    }
  }

  private mutating func carryOut(_ effects: [Effect]) -> Ending? {
    for effect in effects {
      switch effect {
      case .quit: return .quit
      case .print(let frame, let name): print(frame, name)
      case .reload: reload(asked: true)
      case .redraw: terminal.redraw()
      case .suspend: raise(SIGTSTP)
      case .save(let request): record { $0.save(request, today: $1.latestDay) }
      case .create(let new): record { $0.create(new, today: $1.latestDay) }
      case .undo(let id, let revision):
        record { recorder, _ in recorder.undo(id, revision: revision) }
      case .redo(let id): record { recorder, _ in recorder.redo(id) }
      case .seekLastGood(let id): tell(recorder.lastGood(of: id, shown: dashboard.shown(id)))
      case .putBack(let id, let revision):
        record { $0.putBack(id, revision, shown: $1.shown(id)) }
      case .decide(let id, let saving):
        record { recorder, _ in recorder.decide(on: id, saving: saving) }
        lookForUnsaved()
      case .editText(let text): edit(text)
      case .removeFile(let path): unlink(path)
      case .forgetDraft(let name):
        drafts.keep(dashboard.draft, at: Environment.now)
        drafts.forget(name)
      }
    }
    return nil
  }

  mutating func tell(_ event: Event) { _ = dashboard.update(event) }

  /// Somebody who leaves the program open overnight goes on in the new day.
  private mutating func beginDay() {
    let day = Environment.today
    if day != dashboard.today { tell(.dayBegan(day)) }
  }

  private mutating func print(_ frame: Frame, _ name: String) {
    do {
      let path = try PrintFile.write(isASCII ? frame.ascii : frame, name: name)
      tell(.told("Printed to \(path)"))
    } catch {
      tell(.told("NOT printed: \(error)"))
    }
  }

  private mutating func edit(_ text: String) {
    terminal.suspend()
    let event: Event
    do throws(TextEditor.Failure) {
      let edited = try TextEditor.edit(text) { file in
        leftInEditor = dashboard.draft(inEditor: file)
        drafts.keepNow(leftInEditor, at: Environment.now)
      }
      leftInEditor = nil
      event = .edited(edited.text, file: edited.file)
    } catch {
      event = .notEdited(error.sentence)
    }
    terminal.resume()
    _ = carryOut(dashboard.update(event))
    tell(.resized(terminal.size))
  }
}
