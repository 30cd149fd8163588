internal import ByteRuns

extension LetterSource {
  /// The source in few bytes, to be put aside: for each line a letter for its use, the passage's address,
  /// a separator and the text.
  ///
  /// No line's text holds the signs that part them: a page could not show them.
  public var packed: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(lines.reduce(0) { $0 + $1.text.utf8.count + 4 })
    for line in lines {
      bytes.append(Self.sign(of: line.use))
      if let passage = line.passage { bytes += passage.utf8 }
      bytes.append(Self.separator)
      bytes += line.text.utf8
      bytes.append(Self.end)
    }
    return bytes
  }

  /// The source that was packed.
  public init(packed bytes: [UInt8]) {
    lines = []
    var start = 0
    var end = bytes.place(of: Self.end, from: start)
    while end < bytes.count {
      lines.append(Self.line(bytes[start..<end]))
      start = end + 1
      end = bytes.place(of: Self.end, from: start)
    }
  }

  private static func line(_ bytes: ArraySlice<UInt8>) -> Line {
    let middle = bytes.firstIndex(of: separator) ?? bytes.endIndex
    let passage = bytes[..<middle].dropFirst()
    return Line(
      text: String(decoding: bytes[middle...].dropFirst(), as: UTF8.self),
      use: bytes.first.flatMap(use) ?? .body,
      passage: passage.isEmpty ? nil : String(decoding: passage, as: UTF8.self))
  }

  private static let separator: UInt8 = 0x1F
  private static let end: UInt8 = 0x0A

  private static func sign(of use: Use) -> UInt8 {
    UInt8(ascii: "a") + UInt8(Use.allCases.firstIndex(of: use) ?? 0)
  }

  private static func use(_ sign: UInt8) -> Use? {
    let place = Int(sign) - Int(UInt8(ascii: "a"))
    return Use.allCases.indices.contains(place) ? Use.allCases[place] : nil
  }
}
