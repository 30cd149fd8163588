extension PageLinks {
  /// What stands before the first `:` of an address, where that is before any `/`, `?` or `#`.
  static func scheme(of address: String) -> String? {
    guard let end = address.firstIndex(where: { ":/?#".contains($0) }), address[end] == ":" else {
      return nil
    }
    return address[..<end].lowercased()
  }

  /// An address and what follows its path: a search and the name of a place.
  static func parts(of address: String) -> (path: Substring, rest: Substring) {
    let end = address.firstIndex { "?#".contains($0) } ?? address.endIndex
    return (address[..<end], address[end...])
  }

  /// The file of the site's folder that a relative path leads to; nil where it climbs out of it.
  static func file(at path: String, from file: String) -> String? {
    var parts = file.split(separator: "/").dropLast()
    for part in path.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.joined(separator: "/")
  }

  /// A path as an address has it: what would end it, in its `%` form.
  static func encoded(_ path: String) -> String {
    var bytes: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in path.utf8 {
      if byte <= 32 || byte >= 127 || "%?#:\"<>\\^`{|}[]&'".utf8.contains(byte) {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension StringProtocol {
  /// The text with each `%C3%AB` as what it stands for; nil where that is no text.
  var removingPercent: String? {
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%") {
        guard rest.count >= 2,
          let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
        else { return nil }
        rest = rest.dropFirst(2)
        bytes.append(value)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
