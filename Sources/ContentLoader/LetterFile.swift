internal import Diagnostics
public import LetterModel

/// A file in `Content/letters` that holds a letter.
public struct LetterFile: Sendable, Hashable {
  /// The path relative to the site's folder, as diagnostics name it.
  public let path: String
  /// What it is written in.
  public let form: LetterForm
  /// The path of the record beside it, `metadata.xml`; nil where it has none.
  public let metadata: String?

  /// Makes a letter's file of path and form.
  public init(path: String, form: LetterForm, metadata: String? = nil) {
    self.path = path
    self.form = form
    self.metadata = metadata
  }

  /// The file's name without folders and ending: the letter's name, unless its front matter says
  /// otherwise.
  public var name: String { Self.name(of: path) }

  /// The name that a page of the letter has, unless its front matter says otherwise.
  public var id: LetterID { LetterID(for: name) }

  /// What is said where the address has another letter or sign than the name, as `Brief-caf--` for `Brief café`.
  ///
  /// Of blanks, which many names have, nothing is said. Markdown could have an `id`, and has an error.
  func toldOfName(given id: LetterID) -> Diagnostic? {
    guard form != .markdown, LetterID(name) == nil, id == self.id,
      LetterID(String(decoding: name.utf8.map { $0 == 32 ? 45 : $0 }, as: UTF8.self)) == nil
    else { return nil }
    return Diagnostic(
      .nameUnfit, at: Place(path: path),
      "the letter’s address is “\(id)”: it cannot hold all signs of “\(name)”",
      advice: "nothing; or give the file a name of letters, digits, “-”, “_” and “.”")
  }

  /// Where a letter's record may stand, the nearest first.
  ///
  /// The state's own site has it at `<id>/metadata.xml` beside `<id>.xml`; who saves both in one
  /// folder gives it the letter's name, or gives the letter a folder to itself.
  public static func metadataPaths(of path: String) -> [String] {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let name = name(of: path)
    return ["\(name).metadata.xml", "\(name)/metadata.xml", "metadata.xml"].map { folder + $0 }
      .filter { $0 != path }
  }

  private static func name(of path: String) -> String {
    let file = SourceFile.fileName(of: path)
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return file }
    return String(file[..<dot])
  }
}
