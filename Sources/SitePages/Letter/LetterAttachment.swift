internal import TemplateEngine

/// An editor's file for a letter, as the scan that its text was read from: what lies in the letter's own folder,
/// `letters/<id>/`, of the files that come to the site as they are.
///
/// A letter's source is not published by itself: a scan may show what its text must not, and only who puts it there
/// has looked.
public struct LetterAttachment: Sendable, Hashable {
  /// The file as a link to it is written, below the site's top.
  public let address: String
  /// Its name within the letter's folder.
  public let name: String

  static let shape = TemplateShape(
    "file of a letter",
    [.text("address", "the file, below the site's top"), .text("name", "its name")])

  /// The files that lie in letters' folders, by the letters' names.
  ///
  /// - Parameters:
  ///   - paths: the paths of all files, below the site's top.
  ///   - encoded: a path as a link to it is written.
  public static func byLetter(
    _ paths: [String], encoded: (String) -> String
  ) -> [String: [LetterAttachment]] {
    var files: [String: [LetterAttachment]] = [:]
    for path in paths.sorted() where path.hasPrefix("letters/") {
      let parts = path.split(separator: "/", maxSplits: 2)
      guard parts.count == 3 else { continue }
      files[String(parts[1]), default: []].append(
        LetterAttachment(address: encoded(path), name: String(parts[2])))
    }
    return files
  }

  var record: TemplateRecord { TemplateRecord(Self.shape, [.text(address), .text(name)]) }

  private init(address: String, name: String) {
    self.address = address
    self.name = name
  }
}
