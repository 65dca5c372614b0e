import Testing

/// The architecture is what a room may not reach for.
struct DoorTests {
  struct Door: CustomTestStringConvertible {
    let room: String
    let mayImport: Set<String>
    var testDescription: String { room }
  }

  static let doors = [
    Door(room: "BoardModel", mayImport: []),
    Door(room: "CellGrid", mayImport: []),
    Door(
      room: "BoardStore",
      mayImport: ["BoardModel", "CThreads", "CXXHash", "Glibc", "Synchronization"]),
    Door(room: "Screens", mayImport: ["BoardModel", "CellGrid"]),
    Door(room: "FrameExport", mayImport: ["CellGrid"]),
    Door(room: "CalendarExport", mayImport: ["BoardModel"]),
    Door(room: "UserFiles", mayImport: ["CellGrid", "CTomlPlusPlus", "Glibc"]),
    Door(room: "NcursesTerminal", mayImport: ["CellGrid", "CNcurses", "Glibc"]),
    Door(
      room: "noticeboard",
      mayImport: [
        "ArgumentParser", "BoardModel", "BoardStore", "CalendarExport", "CellGrid", "FrameExport",
        "Glibc", "NcursesTerminal", "Screens", "Synchronization", "UserFiles",
      ]),
  ]

  /// Rooms that neither write to a terminal nor may trap.
  static let quiet = [
    "BoardModel", "BoardStore", "CalendarExport", "CellGrid", "Screens", "FrameExport", "UserFiles",
  ]

  @Test(arguments: doors)
  func `a room imports only what its doors allow`(door: Door) throws {
    let files = try Room(name: door.room).files()
    #expect(!files.isEmpty, "there is no room \(door.room)")
    for file in files {
      let strangers = Room.imports(of: file).filter { !door.mayImport.contains($0) }
      #expect(strangers.isEmpty, "\(file.path) imports \(strangers.joined(separator: ", "))")
    }
  }

  @Test(arguments: doors.map(\.room))
  func `no room asks the system for names, which a program without shared libraries cannot`(
    room: String
  ) throws {
    // Each of them loads libraries that the system is set up to ask, and ends the program.
    let asking = ["getpw", "getgr", "getaddrinfo", "gethostby", "getservby", "initgroups"]
    for file in try Room(name: room).files() {
      for (number, line) in file.lines.enumerated() where !line.isComment {
        for word in asking where line.contains(word) {
          Issue.record("\(file.path):\(number + 1) asks: \(line)")
        }
      }
    }
  }

  @Test(arguments: [
    "BoardModel", "BoardStore", "CalendarExport", "CellGrid", "Screens", "FrameExport", "UserFiles",
  ])
  func `no room but the terminal's and the program's writes to a terminal`(room: String) throws {
    let writing = [
      "print(", "debugPrint(", "putchar(", "puts(", "fputs(", "STDOUT_FILENO", "STDERR_FILENO",
      "stdout", "stderr", "dump(",
    ]
    for file in try Room(name: room).files() {
      for (number, line) in file.lines.enumerated() where !line.isComment {
        for word in writing
        where line.contains(word) && !line.contains(".\(word)") && !line.contains("func \(word)")
          && !line.contains("case \(word)")
        {
          Issue.record("\(file.path):\(number + 1) writes: \(line)")
        }
      }
    }
  }

  @Test(arguments: [
    "BoardModel", "CalendarExport", "CellGrid", "Screens", "FrameExport", "BoardStore", "UserFiles",
  ])
  func `no room can stop the program by an assumption`(room: String) throws {
    let traps = ["try!", "fatalError(", "as!", "preconditionFailure(", "precondition("]
    for file in try Room(name: room).files() {
      for (number, line) in file.lines.enumerated() where !line.isComment {
        for word in traps where line.contains(word) {
          Issue.record("\(file.path):\(number + 1) traps: \(line)")
        }
      }
    }
  }

  /// Users change keys, so that only `KeyTable` knows what a key is called.
  @Test func `no wording of a screen spells a key`() throws {
    let spelt = /["; ][A-Za-z0-9?:\/<>\[\]%-] (?:shows|finds|quits|goes|reads|lists|opens|next)\b/
    for file in try Room(name: "Screens").files() where !file.path.contains("Screens/Keys/") {
      for (number, line) in file.lines.enumerated()
      where !line.isComment && line.contains("\"") && line.contains(spelt) {
        Issue.record("\(file.path):\(number + 1) spells a key: \(line)")
      }
    }
  }

  @Test func `no colour is named outside themes and ink`() throws {
    for file in try Room(name: "Screens").files() {
      for (number, line) in file.lines.enumerated() where !line.isComment {
        for word in ["InkColour", "Ink(", "truecolour", "\\u{1B}", "\\e["] where line.contains(word)
        {
          Issue.record("\(file.path):\(number + 1) knows a colour: \(line)")
        }
      }
    }
  }
}

extension Substring {
  fileprivate var isComment: Bool {
    drop { $0 == " " }.hasPrefix("//")
  }
}
