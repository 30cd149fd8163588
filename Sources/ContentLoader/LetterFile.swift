/// A file in `Content/letters` that holds a letter.
public struct LetterFile: Sendable, Hashable {
  /// What a letter's file is written in.
  public enum Form: Sendable, Hashable {
    /// Text taken from a printed paper.
    case text
    /// The intermediate Markdown, or Markdown written by hand.
    case markdown
  }

  /// The path relative to the site's folder, as diagnostics name it.
  public let path: String
  /// What it is written in.
  public let form: Form

  /// Makes a letter's file of path and form.
  public init(path: String, form: Form) {
    self.path = path
    self.form = form
  }

  /// The form that a file's name tells; nil where no reader takes it.
  public static func form(ofName path: String) -> Form? {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    switch path[path.index(after: dot)...].lowercased() {
    case "txt", "text": return .text
    case "md", "markdown": return .markdown
    default: return nil
    }
  }

  /// The file's name without folders and ending: the letter's name, unless its front matter says
  /// otherwise.
  public var name: String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return file }
    return String(file[..<dot])
  }
}
