/// What of a request the preview looks at.
struct PreviewRequest: Sendable {
  /// The method: `GET`.
  let method: String
  /// The path as it was sent, without the query.
  let path: String
  /// The Host header.
  let host: String

  /// Whether the request was meant for this server: a page of another site, whose name was made to
  /// point here, sends its own name.
  func isMeant(forPort port: Int) -> Bool {
    ["localhost", "127.0.0.1", "[::1]"].contains { host.lowercased() == "\($0):\(port)" }
  }

  /// The path that editions know, or nothing where it is not one that a page can have: no escape is
  /// undone twice, and no part is `.`, `..`, hidden or holds a slash or a control character.
  var route: String? {
    guard path.utf8.count <= 2000, path.hasPrefix("/"), let decoded = Self.decoded(path) else {
      return nil
    }
    let parts = decoded.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    guard parts.dropLast().allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") }),
      parts.last?.hasPrefix(".") != true
    else { return nil }
    return decoded
  }

  private static func decoded(_ path: String) -> String? {
    let bytes = Array(path.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      var byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "%") {
        guard index + 2 <= bytes.count, let high = digit(bytes[index]),
          let low = digit(bytes[index + 1])
        else { return nil }
        byte = high << 4 | low
        index += 2
        if byte == UInt8(ascii: "/") { return nil }
      }
      if byte < 32 || byte == 127 || byte == UInt8(ascii: "\\") { return nil }
      result.append(byte)
    }
    return String(validating: result, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
