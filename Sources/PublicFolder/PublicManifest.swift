internal import Digests
internal import Disk

/// The list of the files in Public that were made by the program, each with its SHA-256.
///
/// It lies in Public itself, in the form that `sha256sum -c manifest.sha256` checks, so that a copy
/// of the site can be proven whole, and so that what is not on it is left alone.
enum PublicManifest {
  /// The manifest's own name in Public.
  static let name = "manifest.sha256"

  /// The files of a manifest; lines of another form are passed over, so that their files count as
  /// foreign.
  static func paths(of bytes: [UInt8]) -> Set<String> {
    var paths: Set<String> = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.count > 66 {
      let start = line.startIndex
      guard Digest(hex: line[start..<start + 64]) != nil,
        line[start + 64] == UInt8(ascii: " "), line[start + 65] == UInt8(ascii: " ")
      else { continue }
      paths.insert(String(decoding: line.dropFirst(66), as: UTF8.self))
    }
    return paths
  }

  /// The bytes of a manifest, in the order of the paths.
  static func bytes(of files: [String: PublicFile]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(files.count * 120)
    for (path, file) in files.sorted(by: { $0.key < $1.key }) {
      file.digest.appendHex(to: &out)
      out.append(contentsOf: "  ".utf8)
      out.append(contentsOf: path.utf8)
      out.append(UInt8(ascii: "\n"))
    }
    return out
  }
}
