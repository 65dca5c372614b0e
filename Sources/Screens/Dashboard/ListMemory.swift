internal import BoardModel
internal import CellGrid

/// What was worked out for the screens of one day, for keys that change none of it.
///
/// A dashboard that looks from another day, or at another reading of the store, takes a new one.
/// Beside that day each answer depends on its question alone.
final class ListMemory {
  /// All that the rows of a list depend on, beside the councils.
  struct Question: Equatable {
    let council: String?
    let filter: Filter
    let order: RowOrder?
    let isReversed: Bool

    init(_ view: View, council: String? = nil) {
      self.council = council
      filter = view.filter
      order = view.order
      isReversed = view.isReversed
    }
  }

  /// All that the sheet of a list depends on.
  struct Layout: Equatable {
    let rows: AnyObject
    let columns: Int
    var isPrint = false

    static func == (one: Layout, other: Layout) -> Bool {
      one.rows === other.rows && one.columns == other.columns && one.isPrint == other.isPrint
    }
  }

  var portfolio = Answers<Question, PortfolioRows>()
  var objectives = Answers<Question, ObjectiveRows>()
  var slow = Answers<Question, SlowRows>()
  var sheets = Answers<Layout, Sheet>()
  var palette = Answers<Palette.Question, Palette>()
  var top = Answers<TopRows, Frame>()
  var footer = Answers<Footer, Frame>()
  private(set) lazy var notices = NoticeMemory()
  private(set) lazy var pages = PageMemory()
  private var slowObjectives: SlowObjectives?
  // Made when they are first asked for: the first picture asks for neither.
  private(set) lazy var dates = DatesMemory()
  private(set) lazy var partners = PartnersMemory()
  private var offers: PaletteOffers?
  private var objectiveNames: ObjectiveNames?

  /// What every list of slow progress is chosen from.
  func slowObjectives(on board: BoardOnDay) -> SlowObjectives {
    if let slowObjectives { return slowObjectives }
    let made = SlowObjectives(on: board)
    slowObjectives = made
    return made
  }

  /// What the palette finds objectives by.
  func objectiveNames(on board: BoardOnDay) -> ObjectiveNames {
    if let objectiveNames { return objectiveNames }
    let made = ObjectiveNames(on: board)
    objectiveNames = made
    return made
  }

  /// What every palette is chosen from.
  func offers(_ board: BoardOnDay, _ keys: KeyTable) -> PaletteOffers {
    if let offers { return offers }
    let made = PaletteOffers(board, keys)
    offers = made
    return made
  }
}

/// A question with its answer.
///
/// Not a pair, of which the Swift runtime makes three types when it is put into a list; and nothing is
/// asked of what the question is, which it would look for among all that any type can do.
private struct KnownAnswer<Question, Answer> {
  let question: Question
  let answer: Answer
}

/// The last few answers to questions of one kind.
struct Answers<Question: Equatable, Answer> {
  /// Taken in turn, the oldest first once there is no other place.
  private var known: [KnownAnswer<Question, Answer>] = []
  private var oldest = 0
  private static var most: Int { 4 }

  mutating func answer(to question: Question, _ work: () -> Answer) -> Answer {
    for index in known.indices.reversed() where known[index].question == question {
      return known[index].answer
    }
    let answer = work()
    if known.count < Self.most {
      known.append(KnownAnswer(question: question, answer: answer))
    } else {
      known[oldest] = KnownAnswer(question: question, answer: answer)
      oldest = (oldest + 1) % Self.most
    }
    return answer
  }
}
