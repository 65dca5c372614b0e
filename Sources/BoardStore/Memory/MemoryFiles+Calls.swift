package import BoardModel
import Glibc

extension MemoryFiles {
  package func openRoot(_ path: Prose) throws(CallFailure) -> Handle {
    try ask { (state) throws(CallFailure) in state.open(1) }
  }

  package func openFolder(_ name: FileName, in folder: Handle) throws(CallFailure) -> Handle {
    try ask { (state) throws(CallFailure) in
      let node = try state.node(name, in: folder)
      if state.nodes[node]?.entries == nil { throw CallFailure(ENOTDIR) }
      return state.open(node)
    }
  }

  package func openFile(
    _ name: FileName, in folder: Handle, for use: FileUse, mode: UInt32
  ) throws(CallFailure) -> Handle {
    try ask { (state) throws(CallFailure) in
      if let node = try state.entries(of: folder)[name] {
        if use == .creating { throw CallFailure(EEXIST) }
        return state.open(node)
      }
      if use == .reading { throw CallFailure(ENOENT) }
      let file = Node(entries: nil, mode: mode, modified: state.seconds)
      let node = state.add(file, as: name, in: try state.node(of: folder))
      return state.open(node)
    }
  }

  package func makeFolder(
    _ name: FileName, in folder: Handle, mode: UInt32
  ) throws(CallFailure) {
    try ask { (state) throws(CallFailure) in
      if try state.entries(of: folder)[name] != nil { throw CallFailure(EEXIST) }
      _ = state.add(Node(entries: [:], mode: mode), as: name, in: try state.node(of: folder))
    }
  }

  package func close(_ handle: Handle) throws(CallFailure) {
    try ask { (state) throws(CallFailure) in
      _ = try state.node(of: handle)
      state.open[handle.number] = nil
      state.locks = state.locks.filter { $0.value != handle.number }
      state.byteLocks = state.byteLocks.mapValues { $0.filter { $0.value != handle.number } }
    }
  }

  package func status(of handle: Handle) throws(CallFailure) -> FileStatus {
    try ask { (state) throws(CallFailure) in
      try state.status(ofNode: try state.node(of: handle))
    }
  }

  package func status(of name: FileName, in folder: Handle) throws(CallFailure) -> FileStatus {
    try ask { (state) throws(CallFailure) in
      try state.status(ofNode: try state.node(name, in: folder))
    }
  }

  package func names(in folder: Handle) throws(CallFailure) -> [FileName] {
    try ask { (state) throws(CallFailure) in try state.entries(of: folder).keys.sorted() }
  }

  package func checkWriting(to name: FileName, in folder: Handle) throws(CallFailure) {
    try ask { (state) throws(CallFailure) in
      let node = name == "." ? try state.node(of: folder) : try state.node(name, in: folder)
      if try state.status(ofNode: node).isWriteProtected { throw CallFailure(EACCES) }
    }
  }

  package func read(
    _ handle: Handle, into space: UnsafeMutableRawBufferPointer
  ) throws(CallFailure) -> Int {
    let part = try ask { (state) throws(CallFailure) -> [UInt8] in
      let node = try state.node(of: handle)
      let offset = state.open[handle.number]?.offset ?? 0
      let part = Array((state.nodes[node]?.bytes ?? []).dropFirst(offset).prefix(space.count))
      state.open[handle.number]?.offset += part.count
      return part
    }
    space.copyBytes(from: part)
    return part.count
  }

  package func write(
    _ handle: Handle, _ bytes: UnsafeRawBufferPointer
  ) throws(CallFailure) -> Int {
    let part = Array(bytes)
    return try ask { (state) throws(CallFailure) in
      let node = try state.node(of: handle)
      // All that the store writes goes to the end of a file: a new one's or the history's.
      state.nodes[node]?.bytes += part
      state.nodes[node]?.modified = state.seconds
      return part.count
    }
  }

  package func truncate(_ handle: Handle, to size: Int) throws(CallFailure) {
    try ask { (state) throws(CallFailure) in
      let node = try state.node(of: handle)
      let bytes = state.nodes[node]?.bytes ?? []
      state.nodes[node]?.bytes = Array(bytes.prefix(size))
    }
  }

  package func sync(_ handle: Handle) throws(CallFailure) {
    try ask { (state) throws(CallFailure) in _ = try state.node(of: handle) }
  }

  package func setMode(of handle: Handle, to mode: UInt32) throws(CallFailure) {
    try ask { (state) throws(CallFailure) in
      state.nodes[try state.node(of: handle)]?.mode = mode
    }
  }

  package func setOwner(
    of handle: Handle, to owner: UInt32?, group: UInt32
  ) throws(CallFailure) {
    try ask { (state) throws(CallFailure) in _ = try state.node(of: handle) }
  }

  package func link(
    _ name: FileName, in folder: Handle, to other: FileName, in otherFolder: Handle
  ) throws(CallFailure) {
    try ask { (state) throws(CallFailure) in
      let node = try state.node(name, in: folder)
      if try state.entries(of: otherFolder)[other] != nil { throw CallFailure(EEXIST) }
      try state.set(other, in: otherFolder, to: node)
    }
  }

  package func rename(
    _ name: FileName, to other: FileName, in folder: Handle
  ) throws(CallFailure) {
    try ask { (state) throws(CallFailure) in
      let node = try state.node(name, in: folder)
      // Two names of one file stay as they are.
      if try state.entries(of: folder)[other] == node { return }
      try state.set(other, in: folder, to: node)
      try state.set(name, in: folder, to: nil)
    }
  }

  package func remove(_ name: FileName, in folder: Handle) throws(CallFailure) {
    try ask { (state) throws(CallFailure) in
      let node = try state.node(name, in: folder)
      if state.nodes[node]?.entries != nil { throw CallFailure(EISDIR) }
      try state.set(name, in: folder, to: nil)
    }
  }

  package func lockedByte(of handle: Handle, in range: Range<Int>) throws(CallFailure) -> Int? {
    try ask { (state) throws(CallFailure) in
      let locks = state.byteLocks[try state.node(of: handle)] ?? [:]
      return locks.filter { range.contains($0.key) && $0.value != handle.number }.keys.min()
    }
  }

  package func lockByte(_ place: Int, of handle: Handle) throws(CallFailure) -> Bool {
    try ask { (state) throws(CallFailure) in
      let node = try state.node(of: handle)
      if let holder = state.byteLocks[node]?[place] { return holder == handle.number }
      state.byteLocks[node, default: [:]][place] = handle.number
      return true
    }
  }

  package func lock(_ handle: Handle) throws(CallFailure) -> Bool {
    try ask { (state) throws(CallFailure) in
      let node = try state.node(of: handle)
      if let holder = state.locks[node] { return holder == handle.number }
      state.locks[node] = handle.number
      return true
    }
  }
}
