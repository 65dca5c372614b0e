import Glibc

/// What the kernel says of a running process.
struct ProcessAccount {
  let process: pid_t

  /// Whether every thread waits for something, so that nothing more comes by itself.
  var isAsleep: Bool {
    let threads = threadIDs
    return !threads.isEmpty && threads.allSatisfy { state(ofThread: $0) == UInt8(ascii: "S") }
  }

  /// Nanoseconds on a processor and turns taken, of all threads together.
  var effort: (nanoseconds: Int, turns: Int) {
    var total = (nanoseconds: 0, turns: 0)
    for thread in threadIDs {
      let fields = text("task/\(thread)/schedstat").split(separator: UInt8(ascii: " "))
      guard fields.count >= 3 else { continue }
      total.nanoseconds += number(fields[0])
      total.turns += number(fields[2].prefix { $0 != UInt8(ascii: "\n") })
    }
    return total
  }

  /// The most memory it ever held at once, in bytes.
  var peakMemory: Int {
    let name = Array("VmHWM:".utf8)
    for line in text("status").split(separator: UInt8(ascii: "\n")) where line.starts(with: name) {
      return number(line.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }[...])
        * 1024
    }
    return 0
  }

  private var threadIDs: [Int] {
    guard let folder = opendir("/proc/\(process)/task") else { return [] }
    defer { closedir(folder) }
    var found: [Int] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if let thread = Int(name) { found.append(thread) }
    }
    return found
  }

  private func state(ofThread thread: Int) -> UInt8? {
    let line = text("task/\(thread)/stat")
    // The name in brackets may hold anything, brackets too.
    guard let end = line.lastIndex(of: UInt8(ascii: ")")), end + 2 < line.endIndex else {
      return nil
    }
    return line[end + 2]
  }

  private func text(_ name: String) -> [UInt8] {
    let file = open("/proc/\(process)/\(name)", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(file, &buffer, buffer.count)
    return Array(buffer.prefix(max(count, 0)))
  }

  private func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1) - 48 }
  }
}
