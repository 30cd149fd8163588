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
    for whole in bytes.split(separator: UInt8(ascii: "\n")) {
      let isEscaped = whole.first == UInt8(ascii: "\\")
      let line = isEscaped ? whole.dropFirst() : whole
      guard line.count > 66 else { continue }
      let hex = line.prefix(64)
      guard line[line.startIndex + 64] == UInt8(ascii: " "),
        line[line.startIndex + 65] == UInt8(ascii: " ")
      else { continue }
      let path = isEscaped ? Self.unescaped(line.dropFirst(66)) : line.dropFirst(66)
      digests[String(decoding: path, as: UTF8.self)] = String(decoding: hex, as: UTF8.self)
    }
  }

  /// The name as `sha256sum` writes it with `\` before the line; nil where it needs none of that.
  ///
  /// A name with a line break in it would be two lines.
  private static func escaped(_ path: String) -> [UInt8]? {
    guard path.utf8.contains(where: { [10, 13, 92].contains($0) }) else { return nil }
    return path.utf8.flatMap { byte -> [UInt8] in
      switch byte {
      case 10: Array("\\n".utf8)
      case 13: Array("\\r".utf8)
      case 92: Array("\\\\".utf8)
      default: [byte]
      }
    }
  }

  private static func unescaped(_ path: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var result: [UInt8] = []
    var isEscape = false
    for byte in path {
      if !isEscape, byte == UInt8(ascii: "\\") {
        isEscape = true
        continue
      }
      let meant: UInt8 = byte == UInt8(ascii: "n") ? 10 : byte == UInt8(ascii: "r") ? 13 : byte
      result.append(isEscape ? meant : byte)
      isEscape = false
    }
    return result[...]
  }

  /// The manifest's bytes, in the order of the paths' bytes.
  var bytes: [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(digests.count * 120)
    let paths = digests.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for path in paths {
      guard let digest = digests[path] else { continue }
      let escaped = Self.escaped(path)
      if escaped != nil { out.append(UInt8(ascii: "\\")) }
      out.append(contentsOf: digest.utf8)
      out.append(contentsOf: "  ".utf8)
      if let escaped { out.append(contentsOf: escaped) } else { out.append(contentsOf: path.utf8) }
      out.append(UInt8(ascii: "\n"))
    }
    return out
  }
}
