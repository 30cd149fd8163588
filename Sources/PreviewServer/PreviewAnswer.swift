internal import Diagnostics

/// What the preview answers: a page of the edition, with what the editor should read put into it.
struct PreviewAnswer: Sendable {
  /// The answer to a request that is not for the stream of events.
  static func page(for request: PreviewRequest, port: Int, _ edition: PreviewEdition) -> PreviewPage
  {
    guard request.isMeant(forPort: port) else {
      return plain(421, "This server answers to localhost:\(port) and 127.0.0.1:\(port) only.")
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      return plain(405, "The preview can only be read.")
    }
    guard let route = request.route else { return plain(404, "There is no such page.") }
    switch route {
    case "/_preview/preview.js":
      return PreviewPage(bytes: PreviewFiles.script, contentType: "text/javascript; charset=utf-8")
    case "/_preview/preview.css":
      return PreviewPage(bytes: PreviewFiles.style, contentType: "text/css; charset=utf-8")
    case "/_preview/events": return stream
    default: break
    }
    var page = edition.page(route) ?? missing
    if page.contentType.hasPrefix("text/html") {
      page.bytes = injected(into: page.bytes, panel(for: route, edition))
    }
    return page
  }

  /// Stands for the stream of generations, which the server writes as they come.
  static let stream = PreviewPage(bytes: [], contentType: "text/event-stream")

  private static func plain(_ status: Int, _ text: String) -> PreviewPage {
    PreviewPage(
      bytes: Array((text + "\n").utf8), contentType: "text/plain; charset=utf-8", status: status)
  }

  /// A page that is not there now may come with the next save, and is then loaded.
  private static var missing: PreviewPage {
    let text =
      "<!DOCTYPE html><html lang=\"en\"><title>No such page</title><body>"
      + "<h1>No such page</h1><p>It is shown here as soon as it exists.</p></body></html>\n"
    return PreviewPage(bytes: Array(text.utf8), status: 404)
  }

  /// Puts the panel before the last `</body>`, or at the end where there is none.
  private static func injected(into bytes: [UInt8], _ panel: String) -> [UInt8] {
    let wanted = Array("</body>".utf8)
    var place = bytes.count
    var index = bytes.count - wanted.count
    while index >= 0 {
      if bytes[index] == wanted[0], bytes[index..<index + wanted.count].elementsEqual(wanted) {
        place = index
        break
      }
      index -= 1
    }
    return bytes[..<place] + Array(panel.utf8) + bytes[place...]
  }

  /// The script that waits for the next generation, and the diagnostics, the page's own letter first.
  private static func panel(for route: String, _ edition: PreviewEdition) -> String {
    var text =
      "<link rel=\"stylesheet\" href=\"/_preview/preview.css\">"
      + "<script src=\"/_preview/preview.js\" data-generation=\"\(edition.generation)\" defer></script>"
    guard !edition.diagnostics.isEmpty else { return text }
    let id = route.split(separator: "/").last.map(String.init) ?? ""
    let all = DiagnosticReport(edition.diagnostics).diagnostics
    let isOwn = { (diagnostic: Diagnostic) in
      !id.isEmpty && diagnostic.place.path.split(separator: "/").last?.hasPrefix(id + ".") == true
    }
    let ordered = all.filter(isOwn) + all.filter { !isOwn($0) }
    text += "<aside id=\"zendbrief-preview\" aria-label=\"Diagnostics\"><details>"
    text += "<summary>\(all.count) to look at</summary><ol>"
    for diagnostic in ordered.prefix(200) { text += item(diagnostic) }
    return text + "</ol></details></aside>"
  }

  private static func item(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.place
    let position = place.line > 0 ? ":\(place.line):\(place.column)" : ""
    return "<li class=\"\(diagnostic.severity.rawValue)\"><code>\(escaped(place.path))\(position)"
      + "</code> \(escaped(diagnostic.message))"
      + (diagnostic.advice.map { " <em>\(escaped($0))</em>" } ?? "") + "</li>"
  }

  private static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): result += Array("&amp;".utf8)
      case UInt8(ascii: "<"): result += Array("&lt;".utf8)
      case UInt8(ascii: ">"): result += Array("&gt;".utf8)
      case UInt8(ascii: "\""): result += Array("&quot;".utf8)
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
