import CThreads
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
    let job = Job {
      var tools = prepare(threads)
      shared.run { work(&tools, $0) }
    }
    let others = (1..<threads).compactMap { _ in job.start() }
    job.run()
    for thread in others { _ = pthread_join(thread, nil) }
    return shared.results.withLock { $0 }.compactMap { $0 }
  }

  /// Something else that is worked out while the caller goes on.
  package final class Meanwhile<Result: Sendable> {
    private let work: @Sendable () -> Result
    private let found = Found()
    private var thread: pthread_t?

    private final class Found: Sendable {
      let result = Mutex<Result?>(nil)
    }

    package init(_ work: @escaping @Sendable () -> Result) {
      self.work = work
      thread = Job { [found] in
        let result = work()
        found.result.withLock { $0 = result }
      }.start()
    }

    /// Waits for it; without a thread of its own it is worked out now.
    package var result: Result {
      if let thread {
        _ = pthread_join(thread, nil)
        self.thread = nil
      }
      return found.result.withLock { $0 } ?? work()
    }

    deinit {
      if let thread { _ = pthread_join(thread, nil) }
    }
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

  /// A closure a thread of the system can be started with.
  private final class Job: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }

    /// Nothing when the system gives no thread; whoever asked then does the work alone.
    func start() -> pthread_t? {
      var thread = pthread_t()
      let job = Unmanaged.passRetained(self)
      let failure = nb_thread_start(
        &thread,
        { argument in
          if let argument { Unmanaged<Job>.fromOpaque(argument).takeRetainedValue().run() }
          return nil
        }, job.toOpaque())
      if failure == 0 { return thread }
      job.release()
      return nil
    }
  }
}
