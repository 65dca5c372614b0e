import Glibc

extension MemoryFiles.State {
  func node(at path: String) -> Int? {
    var node = 1
    for part in path.split(separator: "/") {
      guard let next = nodes[node]?.entries?[FileName(String(part))] else { return nil }
      node = next
    }
    return node
  }

  mutating func put(_ bytes: [UInt8]?, at path: String, mode: UInt32) {
    var folder = 1
    let parts = path.split(separator: "/").map { FileName(String($0)) }
    for part in parts.dropLast() {
      if let next = nodes[folder]?.entries?[part] {
        folder = next
      } else {
        folder = add(MemoryFiles.Node(entries: [:], mode: 0o700), as: part, in: folder)
      }
    }
    guard let name = parts.last else { return }
    if let bytes {
      _ = add(
        MemoryFiles.Node(entries: nil, bytes: bytes, mode: mode, modified: seconds), as: name,
        in: folder)
    } else {
      nodes[folder]?.entries?[name] = nil
    }
  }

  mutating func add(_ node: MemoryFiles.Node, as name: FileName, in folder: Int) -> Int {
    let number = nextNode
    nextNode += 1
    nodes[number] = node
    nodes[folder]?.entries?[name] = number
    return number
  }

  mutating func open(_ node: Int) -> Handle {
    nextHandle += 1
    open[nextHandle] = MemoryFiles.Opened(node: node)
    return Handle(nextHandle)
  }

  func node(of handle: Handle) throws(CallFailure) -> Int {
    guard let opened = open[handle.number] else { throw CallFailure(EBADF) }
    return opened.node
  }

  func entries(of folder: Handle) throws(CallFailure) -> [FileName: Int] {
    guard let entries = nodes[try node(of: folder)]?.entries else { throw CallFailure(ENOTDIR) }
    return entries
  }

  func node(_ name: FileName, in folder: Handle) throws(CallFailure) -> Int {
    guard let node = try entries(of: folder)[name] else { throw CallFailure(ENOENT) }
    return node
  }

  mutating func set(_ name: FileName, in folder: Handle, to node: Int?) throws(CallFailure) {
    nodes[try self.node(of: folder)]?.entries?[name] = node
  }

  func status(ofNode number: Int) throws(CallFailure) -> FileStatus {
    guard let node = nodes[number] else { throw CallFailure(ENOENT) }
    return FileStatus(
      kind: node.entries == nil ? nil : .folder, mode: node.mode, owner: 0, group: 0,
      size: node.bytes.count, device: 1, inode: UInt64(number), modified: node.modified)
  }
}
