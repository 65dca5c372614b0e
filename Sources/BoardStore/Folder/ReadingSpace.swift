import BoardModel

/// The memory that one thread reads its files with, one after another.
struct ReadingSpace {
  /// What a file is read into.
  var buffer: [UInt8] = []
  /// What keeps the words of all of them.
  var words = TextWriter()
}
