import Synchronization

/// The settings, read by whoever asks first; who asks meanwhile waits.
final class SettingsOnce: Sendable {
  private let read: @Sendable () -> StoreContents
  private let found = Mutex<StoreContents?>(nil)

  init(_ read: @escaping @Sendable () -> StoreContents) { self.read = read }

  var contents: StoreContents {
    found.withLock { found in
      if let found { return found }
      let contents = read()
      found = contents
      return contents
    }
  }
}
