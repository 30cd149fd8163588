/// The list of the files in Public that were made by the program, each with its SHA-256.
///
/// It lies in Public itself, in the form that `sha256sum -c manifest.sha256` checks, so that a copy
/// of the site can be proven whole, and so that what is not on it is left alone.
struct PublicManifest: Sendable {
  /// The manifest's own name in Public.
  static let name = "manifest.sha256"

  /// Every made file's path, and its SHA-256 in hexadecimal.
  var digests: [String: String] = [:]

  init() {}

  /// Reads a manifest; lines of another form are passed over, so that their files count as foreign.
  init(parsing bytes: [UInt8]) {
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.count > 66 {
      let hex = line.prefix(64)
      guard line[line.startIndex + 64] == UInt8(ascii: " "),
        line[line.startIndex + 65] == UInt8(ascii: " ")
      else { continue }
      digests[String(decoding: line.dropFirst(66), as: UTF8.self)] =
        String(decoding: hex, as: UTF8.self)
    }
  }

  /// The manifest's bytes, in the order of the paths' bytes.
  var bytes: [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(digests.count * 120)
    let paths = digests.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for path in paths {
      guard let digest = digests[path] else { continue }
      out.append(contentsOf: digest.utf8)
      out.append(contentsOf: "  ".utf8)
      out.append(contentsOf: path.utf8)
      out.append(UInt8(ascii: "\n"))
    }
    return out
  }
}
