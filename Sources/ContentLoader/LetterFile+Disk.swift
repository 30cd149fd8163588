public import Disk

extension LetterFile {
  /// A letter's file anywhere on the disk, its form told by its first bytes, with the record beside
  /// it; nil where no letter is read from a file of this form.
  ///
  /// - Throws: `DiskError`.
  public static func find(at path: String) throws(DiskError) -> LetterFile? {
    let head = try FileReading.head(of: path, count: LetterForm.headLength)
    guard let form = LetterForm.recognized(name: path, head: head.bytes[...]),
      form != .officialMetadata
    else { return nil }
    return LetterFile(path: path, form: form, metadata: try record(of: path, form))
  }

  /// The bytes of a letter's file anywhere on the disk.
  ///
  /// - Throws: `DiskError`, where it cannot be read or is larger than any letter.
  public func bytes(below site: String = "") throws(DiskError) -> [UInt8] {
    try FileReading.bytes(of: site + path, most: most)
  }

  /// The path of the record beside a letter in official XML; nil where it has none.
  private static func record(
    of path: String, _ form: LetterForm
  ) throws(DiskError) -> String? {
    guard form == .officialXML else { return nil }
    for candidate in metadataPaths(of: path) {
      guard let bytes = try FileReading.bytesIfPresent(of: candidate) else { continue }
      let head = bytes.prefix(LetterForm.headLength)
      if LetterForm.recognized(name: candidate, head: head) == .officialMetadata {
        return candidate
      }
    }
    return nil
  }
}
