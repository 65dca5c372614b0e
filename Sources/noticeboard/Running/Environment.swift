import BoardModel
import Glibc

/// What the program asks of the machine it runs on.
enum Environment {
  /// A variable's value, where it has one that is not empty.
  static func value(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Where the user keeps what they set for this program.
  static var configFolder: String? {
    if let config = value("XDG_CONFIG_HOME") { return "\(config)/noticeboard" }
    return value("HOME").map { "\($0)/.config/noticeboard" }
  }

  /// The folder the program itself lies in.
  static var programFolder: String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard count > 0 else { return nil }
    let path = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return path.lastIndex(of: "/").map { String(path[..<$0]) }
  }

  static func isFolder(_ path: String) -> Bool {
    var state = stat()
    return stat(path, &state) == 0 && state.st_mode & S_IFMT == S_IFDIR
  }

  /// The folder the program was started in.
  static var currentFolder: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  /// Now, for the history.
  static var now: Moment { Moment(seconds: Int64(time(nil))) }

  /// Whose drafts are whose.
  static var userNumber: UInt32 { geteuid() }

  /// Today, where the program runs.
  static var today: Day {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    return Day(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
      ?? Day(number: Int32(clamping: now / 86_400))
  }
}
