import PreviewServer

/// The page in place of one that cannot be made; the server adds the script by which it heals.
enum TroublePage {
  /// A page that tells what is wrong, each in the words of the terminal.
  static func page(_ title: String, _ troubles: [String], link: String? = nil) -> PreviewPage {
    var text =
      "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
      + "<meta name=\"viewport\" content=\"width=device-width\"><title>\(escaped(title))</title>"
      + "</head><body class=\"zendbrief-trouble\"><main><h1>\(escaped(title))</h1>"
    for trouble in troubles { text += "<pre>\(escaped(trouble))</pre>" }
    if let link { text += "<p><a href=\"\(escaped(link))\">\(escaped(link))</a></p>" }
    if !troubles.isEmpty { text += "<p>Save the file again, and the page comes by itself.</p>" }
    text += "</main></body></html>\n"
    return PreviewPage(bytes: Array(text.utf8), status: troubles.isEmpty ? 404 : 500)
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
