import Glibc
import Synchronization

/// The allocator's memory, taken at once and not bit by bit while two threads read.
///
/// For a large store it comes in large pages: filling it costs one fault for every 2 MiB and not one
/// for every 4 KiB, which is a quarter of the time that reading one takes.
enum ReadingMemory {
  private static let page = 2 << 20
  /// The largest piece the allocator may be taught to keep: from 32 MiB on it maps each by itself.
  private static let largest = 31 << 20
  private static let piece = 24 << 20
  /// Below this there is nothing to win.
  private static let least = 8 << 20

  /// Left to itself the allocator maps a file's buffer apart, and asks the system for every page or
  /// two of the rest; each time all threads of the program stand still.
  private static let teaching: Void = {
    // Giving back a piece as large as this teaches it not to map smaller ones apart, and to keep
    // twice as much. Told to the system, so that the compiler cannot leave the two calls out.
    let teacher = malloc(largest)
    _ = madvise(teacher, 0, MADV_NORMAL)
    free(teacher)
  }()

  /// Has the calling thread's next allocations, up to so many bytes together, come from memory that
  /// is taken now; from large pages where it is much and the system has them.
  ///
  /// None is filled before it is used.
  static func prepare(_ bytes: Int) {
    teaching
    guard bytes >= least else {
      prepareOnePage()
      return
    }
    var pieces: [UnsafeMutableRawPointer] = []
    while pieces.count * piece < bytes, let start = malloc(piece) {
      let first = (Int(bitPattern: start) + page - 1) & ~(page - 1)
      let end = (Int(bitPattern: start) + piece) & ~(page - 1)
      _ = madvise(UnsafeMutableRawPointer(bitPattern: first), end - first, MADV_HUGEPAGE)
      pieces.append(start)
    }
    // What lies behind them keeps them from being given back to the system when they are freed.
    lids.withLock { $0.append(malloc(lid).map { UInt(bitPattern: $0) } ?? 0) }
    for piece in pieces { free(piece) }
  }

  /// One large page, and what comes next begins with it: what is left of the small page before is
  /// passed over, and takes no memory for that.
  private static func prepareOnePage() {
    guard let start = malloc(2 * page) else { return }
    let begin = Int(bitPattern: start)
    let first = (begin + page - 1) & ~(page - 1)
    _ = madvise(UnsafeMutableRawPointer(bitPattern: first), page, MADV_HUGEPAGE)
    free(start)
    let gap = malloc(max(0, first - begin - 2 * MemoryLayout<Int>.size))
    lids.withLock { $0.append(gap.map { UInt(bitPattern: $0) } ?? 0) }
  }

  /// So large that no gap before the pieces holds it; never filled, so it takes no memory.
  private static let lid = 256 << 10
  private static let lids = Mutex<[UInt]>([])
}
