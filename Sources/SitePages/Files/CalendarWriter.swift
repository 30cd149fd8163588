internal import ByteRuns

/// Writes iCalendar as RFC 5545 has it: lines ended by CR and LF, folded at 75 bytes, text escaped.
struct CalendarWriter {
  private(set) var bytes: [UInt8] = []
  /// The line that is being written, here that it is allocated once.
  private var line: [UInt8] = []

  /// Adds a line whose value is no text: a day, a name.
  mutating func line(_ name: String, _ value: String) {
    begin(name)
    line.append(bytesOf: value)
    fold()
  }

  /// Adds a line of text.
  mutating func text(_ name: String, _ value: String) {
    begin(name)
    Self.escape(value, into: &line)
    fold()
  }

  private mutating func begin(_ name: String) {
    line.removeAll(keepingCapacity: true)
    line.append(bytesOf: name)
    line.append(UInt8(ascii: ":"))
  }

  /// What stands for itself nowhere in a text has a backslash; a line break is `\n`.
  private static func escape(_ text: String, into line: inout [UInt8]) {
    text.withBytes { text in
      plain.append(text, to: &line) { place in
        switch text[place] {
        case UInt8(ascii: "\\"): ("\\\\", 1)
        case UInt8(ascii: ";"): ("\\;", 1)
        case UInt8(ascii: ","): ("\\,", 1)
        case 10: ("\\n", 1)
        // A tab is the only other control character that may stand in text.
        case 0..<9, 11..<32, 127: ("", 1)
        default: nil
        }
      }
    }
  }

  private static let plain = PlainRun(
    until: UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","))

  /// A line of more than 75 bytes goes on in the next after a blank; no character is cut in two.
  private mutating func fold() {
    var start = 0
    var room = 75
    while line.count - start > room {
      var end = start + room
      while end > start + 1, line[end] & 0xC0 == 0x80 { end -= 1 }
      bytes += line[start..<end]
      bytes += [13, 10, 32]
      start = end
      room = 74
    }
    bytes += line[start...]
    bytes += [13, 10]
  }
}
