/// A text by its bytes: for Swift a letter with an accent is the same in one sign or two, and what is kept or shared must
/// be what was written.
public struct TextBytes: Sendable, Hashable {
  /// The text.
  public let text: String

  /// Takes a text by its bytes.
  public init(_ text: String) { self.text = text }

  /// Whether two have the same bytes.
  public static func == (a: TextBytes, b: TextBytes) -> Bool {
    var (a, b) = (a.text, b.text)
    return a.withUTF8 { a in
      b.withUTF8 { b in
        // One sentence proves many things, and is there once.
        a.count == b.count && (a.baseAddress == b.baseAddress || a.elementsEqual(b))
      }
    }
  }

  /// Hashes the bytes.
  public func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
