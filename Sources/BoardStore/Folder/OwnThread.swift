import CThreads
import Glibc

/// A thread that does one thing and ends.
final class OwnThread {
  private var thread: pthread_t?
  private let work: @Sendable () -> Void
  private var isDone = false

  init(_ work: @escaping @Sendable () -> Void) {
    self.work = work
    thread = OwnThread.start(work)
  }

  /// Waits for its end; where the system gave no thread the work is done now.
  func wait() {
    if isDone { return }
    isDone = true
    guard let thread else { return work() }
    _ = pthread_join(thread, nil)
  }

  deinit {
    if !isDone, let thread { _ = pthread_join(thread, nil) }
  }

  /// Nothing when the system gives no thread.
  static func start(_ work: @escaping @Sendable () -> Void) -> pthread_t? {
    var thread = pthread_t()
    let job = Unmanaged.passRetained(Job(work))
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

  /// A closure as the system hands it on.
  private final class Job: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
