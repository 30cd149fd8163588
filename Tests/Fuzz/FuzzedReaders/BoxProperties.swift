import PrintedPage
import Properties

/// What must be true of a print's words and their boxes: each word stands in the text.
enum BoxProperties {
  private static let word = Array("<word ".utf8)
  private static let end = Array("</word>".utf8)

  static func check(_ bytes: [UInt8]) throws(Untrue) {
    let print = PrintedText(boxes: bytes)
    try TextProperties.check(print.bytes)
    try must(
      print.emptySheets.allSatisfy { (1...print.sheets).contains($0) }, "a sheet that is not there")
    guard print.sheets > 0, let wanted = signs(ofBoxes: bytes) else { return }
    let text = count(print.bytes.filter { $0 > 32 })
    for (byte, times) in wanted.enumerated() {
      try must(
        text[byte] == times, "byte \(byte) stands \(times) times in boxes, not \(text[byte])")
    }
  }

  /// How often each byte stands in the words; nil where a line is not as the program writes it.
  private static func signs(ofBoxes bytes: [UInt8]) -> [Int]? {
    var signs: [UInt8] = []
    var hasSheet = false
    for line in bytes.split(separator: 10).map({ $0.drop { $0 == 32 } }) {
      if line.starts(with: Array("<page ".utf8)) { hasSheet = true }
      guard line.starts(with: word) else { continue }
      guard hasSheet, let close = line.firstIndex(of: UInt8(ascii: ">")),
        line[..<close].count(where: { $0 == UInt8(ascii: "\"") }) == 8,
        line.suffix(end.count).elementsEqual(end), line.count(where: { $0 == 60 }) == 2,
        !line.contains(UInt8(ascii: "&"))
      else { return nil }
      signs += line[(close + 1)...].dropLast(end.count).filter { $0 > 32 }
    }
    return count(signs)
  }

  private static func count(_ bytes: [UInt8]) -> [Int] {
    var counts = [Int](repeating: 0, count: 256)
    for byte in bytes { counts[Int(byte)] += 1 }
    return counts
  }
}
