internal import ContentLoader
internal import Diagnostics
internal import Digests
internal import Synchronization

/// What the letters' files are: as somebody saw them before letters are read from them, and as they were then.
///
/// A build remembers what it has read, so that the next one can do nothing where that is the same: what it
/// remembers has to be what it read, though files may change while it does.
final class ReadFiles: Sendable {
  /// A file that was read, and the system's program that read its form; nil where none did.
  struct Reading: Sendable, Hashable {
    let file: SeenLetter
    let reader: Digest?
  }

  private let seen: [String: SeenLetter]?
  /// What was read, where nobody had seen it before.
  private let read = Mutex<[String: Reading]>([:])
  private let areAsSeen = Mutex(true)

  /// - Parameter seen: the files as somebody saw them, by their paths; nil where nobody did.
  init(seen: [String: SeenLetter]?) { self.seen = seen }

  /// A file as somebody saw it; nil where nobody did.
  func seen(_ path: String) -> SeenLetter? { seen?[path] }

  /// What was read, by the files' paths, where nobody had seen any before.
  var all: [String: Reading] { read.withLock { $0 } }

  /// Whether every file that was read was what somebody had seen, or what it was when it was read before, and of the
  /// form that it was read in.
  var isCertain: Bool { areAsSeen.withLock { $0 } }

  /// Remembers what a file is whose bytes were read, and gives their fingerprint.
  ///
  /// - Parameters:
  ///   - form: what it is read as.
  ///   - reader: the fingerprint of the system's program that reads the form; nil where none does.
  func look(at source: SourceFile, of form: LetterForm, with reader: Digest?) -> Digest {
    let now = Reading(file: SeenLetter(source.bytes, at: source.path), reader: reader)
    let isSame: Bool
    if let seen {
      isSame = seen[source.path] == now.file
    } else {
      isSame = read.withLock { $0.updateValue(now, forKey: source.path) ?? now } == now
    }
    if !isSame || now.file.form != form { areAsSeen.withLock { $0 = false } }
    return now.file.digest
  }
}
