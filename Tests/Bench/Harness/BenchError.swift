/// Why a figure could not be taken.
enum BenchError: Error, CustomStringConvertible {
  case system(call: String, code: Int32)
  case ended(program: String, output: String)
  case neverPainted(program: String, waitedSeconds: Int)

  var description: String {
    switch self {
    case .system(let call, let code):
      "\(call) failed with error \(code)"
    case .ended(let program, let output):
      "\(program) ended by itself; the last it wrote was: \(output)"
    case .neverPainted(let program, let seconds):
      "\(program) neither painted nor came to rest within \(seconds) s"
    }
  }
}
