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
    for whole in bytes.split(separator: UInt8(ascii: "\n")) {
      let isEscaped = whole.first == UInt8(ascii: "\\")
      let line = isEscaped ? whole.dropFirst() : whole
      guard line.count > 66 else { continue }
      let start = line.startIndex
      guard Digest(hex: line[start..<start + 64]) != nil,
        line[start + 64] == UInt8(ascii: " "), line[start + 65] == UInt8(ascii: " ")
      else { continue }
      let path = isEscaped ? unescaped(line.dropFirst(66)) : line.dropFirst(66)
      paths.insert(String(decoding: path, as: UTF8.self))
    }
    return paths
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

  /// The bytes of a manifest of files in the order of their paths' bytes.
  static func bytes(of files: [(key: String, value: PublicFile)]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(files.count * 120)
    for (path, file) in files {
      let escaped = escaped(path)
      if escaped != nil { out.append(UInt8(ascii: "\\")) }
      file.digest.appendHex(to: &out)
      out.append(contentsOf: "  ".utf8)
      if let escaped { out.append(contentsOf: escaped) } else { out.append(contentsOf: path.utf8) }
      out.append(UInt8(ascii: "\n"))
    }
    return out
  }
}
