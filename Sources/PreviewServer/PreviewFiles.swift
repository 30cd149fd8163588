/// The preview's own scripts and style sheets, served as files so that a strict policy of the page
/// allows them.
enum PreviewFiles {
  /// A file by its name, as `desk.js`; nil where there is none.
  static func page(named name: Substring) -> PreviewPage? {
    guard let file = EmbeddedData.files.first(where: { $0.path == name }) else { return nil }
    let type = name.hasSuffix(".css") ? "text/css" : "text/javascript"
    return PreviewPage(
      bytes: file.text.withUTF8Buffer { Array($0) }, contentType: "\(type); charset=utf-8")
  }
}
