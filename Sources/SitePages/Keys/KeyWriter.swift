internal import ByteRuns
internal import Digests
internal import EditionModel
internal import LetterModel

/// Values one after another as bytes, for the fingerprint of what something is made from.
///
/// Each value says how long it is, so that two rows of values have the same bytes only where they are the
/// same; of a long row the first bytes are their fingerprint.
struct KeyWriter {
  private var bytes: [UInt8] = []

  /// The fingerprint of all that was added.
  var digest: Digest { Digest(of: bytes) }

  static func digest(_ write: (inout KeyWriter) -> Void) -> Digest {
    var writer = KeyWriter()
    writer.bytes.reserveCapacity(512)
    write(&writer)
    return writer.digest
  }

  mutating func add(_ number: Int) {
    withUnsafeBytes(of: Int64(number)) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func add(_ digest: Digest) { digest.append(to: &bytes) }

  mutating func add(_ print: ContentPrint?) {
    add(print != nil)
    withUnsafeBytes(of: (print?.first ?? 0, print?.second ?? 0)) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes.append(bytesOf: text)
  }

  mutating func add(_ text: [UInt8]) {
    add(text.count)
    bytes += text
  }

  mutating func add(_ text: String?) {
    add(text != nil)
    if let text { add(text) }
  }

  mutating func add(_ texts: [String]) {
    add(texts.count)
    for text in texts { add(text) }
  }

  mutating func add(_ number: Int?) {
    add(number != nil)
    add(number ?? 0)
  }

  mutating func add(_ range: ClosedRange<Int>) {
    add(range.lowerBound)
    add(range.upperBound)
  }

  mutating func add<Value>(
    _ values: some Collection<Value>, _ write: (inout KeyWriter, Value) -> Void
  ) {
    add(values.count)
    for value in values {
      write(&self, value)
      if bytes.count >= Self.most { fold() }
    }
  }

  /// More bytes than these come into a fingerprint of their own: a topic may have ten thousand letters.
  private static let most = 1 << 16

  private mutating func fold() {
    let digest = digest
    bytes.removeAll(keepingCapacity: true)
    add(digest)
  }

  /// Adds the fingerprints of some of a list.
  mutating func add(_ places: [Int], _ all: [Digest]) {
    add(places) { $0.add(all[$1]) }
  }

  mutating func add(_ source: SourceRecord?) {
    add(source?.file)
    add(source?.sha256)
    add(source?.pages)
    add(source?.hasOpening == true)
  }

  mutating func add(_ evidence: Evidence?) {
    add(evidence != nil)
    if let evidence { add(evidence) }
  }

  mutating func add(_ evidence: Evidence) {
    add(evidence.letter.rawValue)
    add(evidence.passage)
    add(evidence.page?.code)
    add(evidence.sentence)
    let quote = evidence.quoteInSentence
    add(quote?.lowerBound)
    add(quote?.upperBound)
    if quote == nil { add(evidence.quote) }
  }
}
