import Properties

@testable import SitePages

/// What must be true of a calendar: its lines are short, none is cut within a character, and unfolded they
/// say what was written.
enum CalendarProperties {
  static func check(_ texts: [String]) throws(Untrue) {
    var writer = CalendarWriter()
    for text in texts { writer.text("SUMMARY", text) }
    var lines: [[UInt8]] = []
    var rest = writer.bytes[...]
    while !rest.isEmpty {
      let line = rest.prefix { $0 != 13 }
      rest = rest[line.endIndex...]
      try must(rest.starts(with: [13, 10]), "a line without its end")
      rest = rest.dropFirst(2)
      try must(line.count <= 75, "a line of \(line.count) bytes")
      try must(String(validating: line, as: UTF8.self) != nil, "a character is cut in two")
      try must(line.allSatisfy { $0 >= 32 && $0 != 127 || $0 == 9 }, "a control in a line")
      if line.first == 32, !lines.isEmpty {
        lines[lines.count - 1] += line.dropFirst()
      } else {
        lines.append(Array(line))
      }
    }
    let values = lines.map { unescaped($0.dropFirst("SUMMARY:".utf8.count)) }
    let wanted = texts.map { text in
      text.utf8.filter { $0 >= 32 && $0 != 127 || $0 == 9 || $0 == 10 }
    }
    try must(lines.allSatisfy { $0.starts(with: "SUMMARY:".utf8) }, "a text begins a line")
    try must(values == wanted, "a text is read as another")
  }

  private static func unescaped(_ value: ArraySlice<UInt8>) -> [UInt8]? {
    var text: [UInt8] = []
    var isEscaped = false
    for byte in value {
      if isEscaped {
        text.append(byte == UInt8(ascii: "n") ? 10 : byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if ";,".utf8.contains(byte) {
        return nil
      } else {
        text.append(byte)
      }
    }
    return isEscaped ? nil : text
  }
}
