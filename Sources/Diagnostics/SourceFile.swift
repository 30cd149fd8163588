/// A text that an editor wrote: its path as diagnostics name it, and its bytes.
///
/// Places in it are byte offsets while the program works, and become lines and columns only when
/// one is told to a person.
public struct SourceFile: Sendable {
  /// The path, relative to the site's folder, with `/` between its parts.
  public let path: String
  /// The bytes as they were read.
  public let bytes: [UInt8]

  /// Makes a source file of its path and bytes.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Makes a source file of a text, for tests and built-in data.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The file's name without its folders.
  public var fileName: String { Self.fileName(of: path) }

  /// The name at the end of a path.
  public static func fileName(of path: String) -> String {
    path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
  }

  /// The place of a range of bytes, with the line it begins in.
  ///
  /// Linear in the offset: it is for the few places that are told, not for each line read, nor for many of one line,
  /// which `PlaceCursor` tells.
  public func place(_ range: Range<Int>) -> Place {
    var cursor = PlaceCursor(self)
    return cursor.place(range)
  }

  /// The place of a whole line, counted from 1, or of the file where it has no such line.
  public func place(line: Int) -> Place {
    var current = 1
    var start = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") && current < line {
      current += 1
      start = index + 1
    }
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    return place(start..<end)
  }
}
