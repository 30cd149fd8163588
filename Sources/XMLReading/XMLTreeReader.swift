internal import CExpat
public import Diagnostics

/// Reads XML from bytes that nobody vouches for.
///
/// Nothing outside the file is ever fetched; declared entities cannot hold others and cannot make
/// the text grow; depth and size are bounded. What was read before a fault is kept.
public enum XMLTreeReader {
  /// How deep elements may lie within one another: papers have some twenty levels.
  public static let deepest = 200
  /// The most bytes that a file may have.
  public static let largest = 256 << 20

  /// The tree of a file, as far as it can be read, and what is to be said of it.
  public static func read(_ file: SourceFile) -> Checked<XMLTree> {
    var diagnostics: [Diagnostic] = []
    let decoded = XMLEncoding.decoded(file).adding(to: &diagnostics)
    let events = ExpatEvents(decoded)
    if decoded.bytes.count > largest {
      events.fault = XMLFault(0, "the file has more than \(largest >> 20) MB")
    } else {
      parse(decoded.bytes, events)
    }
    if let fault = events.fault {
      diagnostics.append(
        Diagnostic(
          .xmlInvalid, at: decoded.place(fault.offset..<(fault.offset + 1)), fault.message,
          advice: "mend the file there; what stands before is read"))
    }
    for entity in events.unread {
      diagnostics.append(
        Diagnostic(
          .xmlEntityUnread, at: decoded.place(entity.offset..<(entity.offset + 1)),
          "the entity “\(entity.name)” is not known and stands as “&\(entity.name);”",
          advice: "put its text in its place"))
    }
    return Checked(events.finished(), diagnostics)
  }

  private static func parse(_ bytes: [UInt8], _ events: ExpatEvents) {
    guard let parser = XML_ParserCreate("UTF-8") else {
      events.fault = XMLFault(0, "there is no memory to read the file")
      return
    }
    defer { XML_ParserFree(parser) }
    events.attach(to: parser)
    let status = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { chars in
        // One call for the whole file: the parser then never looks at a long token twice.
        XML_Parse(parser, chars.baseAddress, Int32(chars.count), 1)
      }
    }
    events.detach(from: parser)
    guard status != XML_STATUS_OK, events.fault == nil else { return }
    let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "unknown"
    events.fault = XMLFault(
      max(0, Int(XML_GetCurrentByteIndex(parser))), "this is no well-formed XML: \(reason)")
  }
}

/// Why the rest of a file was not read, and where.
struct XMLFault {
  let offset: Int
  let message: String

  init(_ offset: Int, _ message: String) {
    self.offset = offset
    self.message = message
  }
}
