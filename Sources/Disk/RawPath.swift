/// A path as the system has it: bytes with a zero at their end, UTF-8 or not.
struct RawPath: Sendable {
  let bytes: [CChar]

  init(_ path: String) { bytes = Array(path.utf8CString) }

  private init(bytes: [CChar]) { self.bytes = bytes }

  /// The path of what lies below a folder.
  static func + (folder: RawPath, below: [CChar]) -> RawPath {
    RawPath(bytes: Array(folder.bytes.dropLast()) + [47] + below)
  }

  /// The path as it can be shown.
  var shown: String {
    String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
