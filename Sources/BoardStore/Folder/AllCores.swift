import Glibc
import Synchronization

/// Runs the same work for many things at once, on as many threads as there are cores.
package enum AllCores {
  /// The results of `work` for 0 to `count` - 1; those named first in `order` are begun first.
  package static func map<Result: Sendable>(
    _ count: Int, order: [Int], _ work: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    map(count, order: order, prepare: { _ in }, { _, index in work(index) })
  }

  /// The same with something for each thread to work with, which is told how many threads there are.
  static func map<Tools, Result: Sendable>(
    _ count: Int, order: [Int], prepare: @escaping @Sendable (Int) -> Tools,
    _ work: @escaping @Sendable (inout Tools, Int) -> Result
  ) -> [Result] {
    let shared = Shared(order: order, results: [Result?](repeating: nil, count: count))
    let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let threads = max(1, min(cores, count, mostThreads))
    let run: @Sendable () -> Void = {
      var tools = prepare(threads)
      shared.run { work(&tools, $0) }
    }
    let others = (1..<threads).map { _ in Errand(run) }
    if !others.isEmpty { Crew.all.give(others) }
    run()
    for other in others { other.drop() }
    return shared.results.withLock { $0 }.compactMap { $0 }
  }

  /// Has something else done while the caller goes on.
  package static func meanwhile(_ work: @escaping @Sendable () -> Void) -> Errand {
    let errand = Errand(work)
    Crew.all.give([errand])
    return errand
  }

  private static let mostThreads = 8

  /// What the threads have in common: who takes which thing next, and what came of each.
  private final class Shared<Result: Sendable>: Sendable {
    let order: [Int]
    let next = Atomic<Int>(0)
    let results: Mutex<[Result?]>

    init(order: [Int], results: [Result?]) {
      self.order = order
      self.results = Mutex(results)
    }

    func run(_ work: (Int) -> Result) {
      while true {
        let turn = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard turn < order.count else { return }
        let index = order[turn]
        let result = work(index)
        results.withLock { $0[index] = result }
      }
    }
  }
}
