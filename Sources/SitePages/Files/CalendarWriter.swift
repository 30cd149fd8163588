/// Writes iCalendar as RFC 5545 has it: lines ended by CR and LF, folded at 75 bytes, text escaped.
struct CalendarWriter {
  private(set) var bytes: [UInt8] = []

  /// Adds a line whose value is no text: a day, a name.
  mutating func line(_ name: String, _ value: String) { fold(Array("\(name):\(value)".utf8)) }

  /// Adds a line of text.
  mutating func text(_ name: String, _ value: String) { line(name, Self.escaped(value)) }

  /// What stands for itself nowhere in a text has a backslash; a line break is `\n`.
  static func escaped(_ text: String) -> String {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count + 8)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
        escaped += [UInt8(ascii: "\\"), byte]
      case 10: escaped += "\\n".utf8
      // A tab is the only other control character that may stand in text.
      case 0..<9, 11..<32, 127: break
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// A line of more than 75 bytes goes on in the next after a blank; no character is cut in two.
  private mutating func fold(_ line: [UInt8]) {
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
