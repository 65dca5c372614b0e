import BoardModel
import BoardStore
import Synchronization

/// Files in memory that remember what was asked of them, so that it can be told what a disk may hold
/// when the power goes.
///
/// The strictest disk there can be: of what was not synced any part may be lost or torn, and of the
/// names in a folder that was not synced any may be new and any old.
final class RecordingDisk: StoreCalls {
  let files: MemoryFiles
  private let start: MemoryFiles
  private let state = Mutex<(deeds: [Deed], nodes: [Int32: UInt64])>(([], [:]))

  enum Deed: Sendable {
    case name(FileName, in: UInt64, node: UInt64?, isFolder: Bool)
    /// One name goes and another takes its place, both or neither.
    case rename(FileName, to: FileName, in: UInt64, node: UInt64)
    case write(UInt64, [UInt8])
    case truncate(UInt64, Int)
    case sync(UInt64)
  }

  init(_ files: MemoryFiles) {
    self.files = files
    start = files.copy()
  }

  var deeds: [Deed] { state.withLock { $0.deeds } }

  private func note(_ deed: Deed) { state.withLock { $0.deeds.append(deed) } }

  private func node(_ handle: Handle) -> UInt64 {
    state.withLock { $0.nodes[handle.number] ?? 0 }
  }

  private func opened(_ handle: Handle) throws(CallFailure) -> Handle {
    let status = try files.status(of: handle)
    state.withLock { $0.nodes[handle.number] = status.inode }
    return handle
  }

  func openRoot(_ path: Prose) throws(CallFailure) -> Handle { try opened(files.openRoot(path)) }

  func openFolder(_ name: FileName, in folder: Handle) throws(CallFailure) -> Handle {
    try opened(files.openFolder(name, in: folder))
  }

  func openFile(
    _ name: FileName, in folder: Handle, for use: FileUse, mode: UInt32
  ) throws(CallFailure) -> Handle {
    let isThere = (try? files.status(of: name, in: folder)) != nil
    let handle = try opened(files.openFile(name, in: folder, for: use, mode: mode))
    if !isThere { note(.name(name, in: node(folder), node: node(handle), isFolder: false)) }
    return handle
  }

  func makeFolder(_ name: FileName, in folder: Handle, mode: UInt32) throws(CallFailure) {
    try files.makeFolder(name, in: folder, mode: mode)
    let status = try files.status(of: name, in: folder)
    note(.name(name, in: node(folder), node: status.inode, isFolder: true))
  }

  func write(_ handle: Handle, _ bytes: UnsafeRawBufferPointer) throws(CallFailure) -> Int {
    note(.write(node(handle), Array(bytes)))
    return try files.write(handle, bytes)
  }

  func truncate(_ handle: Handle, to size: Int) throws(CallFailure) {
    note(.truncate(node(handle), size))
    try files.truncate(handle, to: size)
  }

  func sync(_ handle: Handle) throws(CallFailure) {
    note(.sync(node(handle)))
    try files.sync(handle)
  }

  func link(
    _ name: FileName, in folder: Handle, to other: FileName, in otherFolder: Handle
  ) throws(CallFailure) {
    try files.link(name, in: folder, to: other, in: otherFolder)
    let status = try files.status(of: name, in: folder)
    note(.name(other, in: node(otherFolder), node: status.inode, isFolder: false))
  }

  func rename(_ name: FileName, to other: FileName, in folder: Handle) throws(CallFailure) {
    let status = try files.status(of: name, in: folder)
    try files.rename(name, to: other, in: folder)
    note(.rename(name, to: other, in: node(folder), node: status.inode))
  }

  func remove(_ name: FileName, in folder: Handle) throws(CallFailure) {
    try files.remove(name, in: folder)
    note(.name(name, in: node(folder), node: nil, isFolder: false))
  }

  func close(_ handle: Handle) throws(CallFailure) { try files.close(handle) }
  func status(of handle: Handle) throws(CallFailure) -> FileStatus { try files.status(of: handle) }
  func status(of name: FileName, in folder: Handle) throws(CallFailure) -> FileStatus {
    try files.status(of: name, in: folder)
  }
  func names(in folder: Handle) throws(CallFailure) -> [FileName] { try files.names(in: folder) }
  func checkWriting(to name: FileName, in folder: Handle) throws(CallFailure) {
    try files.checkWriting(to: name, in: folder)
  }
  func read(
    _ handle: Handle, into space: UnsafeMutableRawBufferPointer
  ) throws(CallFailure) -> Int { try files.read(handle, into: space) }
  func setMode(of handle: Handle, to mode: UInt32) throws(CallFailure) {
    try files.setMode(of: handle, to: mode)
  }
  func setOwner(
    of handle: Handle, to owner: UInt32?, group: UInt32
  ) throws(CallFailure) {
    try files.setOwner(of: handle, to: owner, group: group)
  }
  func lockedByte(of handle: Handle, in range: Range<Int>) throws(CallFailure) -> Int? {
    try files.lockedByte(of: handle, in: range)
  }
  func lockByte(_ place: Int, of handle: Handle) throws(CallFailure) -> Bool {
    try files.lockByte(place, of: handle)
  }
  func lock(_ handle: Handle) throws(CallFailure) -> Bool { try files.lock(handle) }

  /// What may be on the disk when the power goes after so many deeds.
  func cut(after count: Int, _ dice: inout TreeDice) -> MemoryFiles {
    var disk = Disk(start)
    for deed in deeds.prefix(count) { disk.take(deed) }
    return disk.survivors(&dice)
  }
}

/// What is sure to be on a disk, and what is only in its memory yet.
private struct Disk {
  private var folders: [UInt64: [FileName: UInt64]] = [:]
  private var bytes: [UInt64: [UInt8]] = [:]
  private var pendingNames: [UInt64: [RecordingDisk.Deed]] = [:]
  private var pendingBytes: [UInt64: [RecordingDisk.Deed]] = [:]
  private let root: UInt64

  init(_ files: MemoryFiles) {
    root = files.status(at: "")?.inode ?? 0
    add("", files)
  }

  private mutating func add(_ path: String, _ files: MemoryFiles) {
    guard let status = files.status(at: path) else { return }
    guard status.kind == .folder else {
      bytes[status.inode] = files.bytes(at: path)
      return
    }
    folders[status.inode] = [:]
    for name in files.names(at: path) {
      folders[status.inode]?[FileName(name)] = files.status(at: path + "/" + name)?.inode
      add(path + "/" + name, files)
    }
  }

  mutating func take(_ deed: RecordingDisk.Deed) {
    switch deed {
    case .name(_, let folder, let node, let isFolder):
      if let node, isFolder { folders[node] = [:] }
      if let node, !isFolder, bytes[node] == nil { bytes[node] = [] }
      pendingNames[folder, default: []].append(deed)
    case .rename(_, _, let folder, _): pendingNames[folder, default: []].append(deed)
    case .write(let node, _), .truncate(let node, _):
      pendingBytes[node, default: []].append(deed)
    case .sync(let node):
      for deed in pendingNames.removeValue(forKey: node) ?? [] { settle(deed) }
      for deed in pendingBytes.removeValue(forKey: node) ?? [] { settle(deed) }
    }
  }

  private mutating func settle(_ deed: RecordingDisk.Deed) {
    switch deed {
    case .name(let name, let folder, let node, _): folders[folder]?[name] = node
    case .rename(let name, let other, let folder, let node):
      folders[folder]?[name] = nil
      folders[folder]?[other] = node
    case .write(let node, let added): bytes[node, default: []] += added
    case .truncate(let node, let size): bytes[node] = Array((bytes[node] ?? []).prefix(size))
    case .sync: break
    }
  }

  func survivors(_ dice: inout TreeDice) -> MemoryFiles {
    var disk = self
    for folder in pendingNames.keys.sorted() {
      for deed in pendingNames[folder] ?? [] where dice.roll(0...1) == 0 { disk.settle(deed) }
    }
    for node in pendingBytes.keys.sorted() {
      for deed in pendingBytes[node] ?? [] { disk.tear(deed, &dice) }
    }
    let files = MemoryFiles()
    disk.put(root, "", in: files)
    return files
  }

  /// All of a write, part of it, its length without its bytes, or nothing.
  private mutating func tear(_ deed: RecordingDisk.Deed, _ dice: inout TreeDice) {
    guard case .write(let node, let added) = deed else {
      if dice.roll(0...1) == 0 { settle(deed) }
      return
    }
    switch dice.roll(0...3) {
    case 0: settle(deed)
    case 1: bytes[node, default: []] += added.prefix(dice.roll(0...added.count))
    case 2:
      let kept = dice.roll(0...added.count)
      bytes[node, default: []] += added.prefix(kept)
      bytes[node, default: []] += [UInt8](repeating: 0, count: added.count - kept)
    default: break
    }
  }

  private func put(_ node: UInt64, _ path: String, in files: MemoryFiles) {
    guard let entries = folders[node] else { return files.put(bytes[node] ?? [], at: path) }
    files.put(nil, at: path + "/none")
    for (name, other) in entries {
      put(other, path + "/" + String(decoding: name.bytes, as: UTF8.self), in: files)
    }
  }
}
