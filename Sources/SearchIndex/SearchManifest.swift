internal import Digests
internal import Disk

/// Which documents lie in the index's folder, each with the digest of its bytes.
struct SearchManifest: Sendable {
  /// Digests by language and path.
  var documents: [String: [String: String]] = [:]

  init(documents: [String: [String: String]] = [:]) { self.documents = documents }

  /// Reads what `bytes` wrote; a line that is damaged stands for no document.
  init(parsing bytes: [UInt8]) {
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
      guard parts.count == 3 else { continue }
      let words = parts.map { String(decoding: $0, as: UTF8.self) }
      documents[words[1], default: [:]][words[2]] = words[0]
    }
  }

  /// A line for each document: its digest, its language, its path.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for language in documents.keys.sorted() {
      for (path, digest) in (documents[language] ?? [:]).sorted(by: { $0.key < $1.key }) {
        bytes += "\(digest) \(language) \(path)\n".utf8
      }
    }
    return bytes
  }

  /// What tells one index from another: its documents and the program that made it.
  static func key(_ documents: [String: String], _ version: String) -> [UInt8] {
    let list = SearchManifest(documents: ["": documents]).bytes
    return Array(Digest(of: Array(version.utf8) + list).hex.utf8)
  }
}
