import Synchronization

/// The pages that were asked for last: some of them are in somebody's view.
final class PagesInView: Sendable {
  private static let most = 8
  private let pages = Mutex<[String]>([])

  /// Their addresses below the site's root, the newest last.
  var addresses: [String] { pages.withLock { $0 } }

  /// Takes note of a page that was asked for.
  func look(at address: String) {
    pages.withLock { pages in
      pages.removeAll { $0 == address }
      pages.append(address)
      if pages.count > Self.most { pages.removeFirst() }
    }
  }
}
