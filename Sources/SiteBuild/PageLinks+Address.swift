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
        // By their digits: for Swift `+6` is a number, too.
        guard let high = rest.popFirst()?.hexDigit, let low = rest.popFirst()?.hexDigit else {
          return nil
        }
        bytes.append(high << 4 | low)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit; nil for any other byte.
  fileprivate var hexDigit: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
