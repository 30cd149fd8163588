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
    if route.hasPrefix(own) { return own(route.dropFirst(own.count), edition) }
    var page = edition.page(route) ?? missing
    if page.contentType.hasPrefix("text/html") {
      page.bytes = injected(into: page.bytes, panel(for: route, edition))
    }
    return page
  }

  /// The path of the page that is asked for, or whose proof desk is; nil for a request that is refused or for other
  /// files of the preview's own.
  static func path(for request: PreviewRequest, port: Int) -> String? {
    guard request.isMeant(forPort: port), let route = request.route else { return nil }
    if route.hasPrefix(own) { return deskPath(route.dropFirst(own.count)) }
    return route
  }

  /// The path of the page whose proof desk one of the preview's own files is; nil for all others.
  private static func deskPath(_ name: Substring) -> String? {
    name.hasPrefix("desk/") ? String(name.dropFirst(4)) : nil
  }

  /// Where the preview's own files stand; no page of a site has an address there.
  private static let own = "/_preview/"

  /// The preview's own files: style sheets and scripts, and what the proof desk of a page shows.
  private static func own(_ name: Substring, _ edition: PreviewEdition) -> PreviewPage {
    if name == "events" { return stream }
    if let path = deskPath(name), let bytes = edition.desk(path) {
      return PreviewPage(bytes: bytes, contentType: "application/json")
    }
    return PreviewFiles.page(named: name) ?? plain(404, "There is no such file.")
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

  /// The script that waits for the next generation, the proof desk of a letter, and the diagnostics.
  private static func panel(for route: String, _ edition: PreviewEdition) -> String {
    var text =
      "<link rel=\"stylesheet\" href=\"/_preview/preview.css\">"
      + "<script src=\"/_preview/preview.js\" data-generation=\"\(edition.generation)\" defer></script>"
    let hasDesk = edition.hasDesk(route)
    if hasDesk {
      text +=
        "<link rel=\"stylesheet\" href=\"/_preview/desk.css\">"
        + "<script src=\"/_preview/desk.js\" type=\"module\"></script>"
    }
    let notice = edition.notice.map { "<p role=\"status\">\(escaped($0))</p>" } ?? ""
    guard !edition.diagnostics.isEmpty || hasDesk || !notice.isEmpty else { return text }
    return text + "<aside id=\"zendbrief-preview\" aria-label=\"Preview\">" + notice
      + list(for: route, edition) + "</aside>"
  }

  /// The diagnostics: what keeps the site from being published, then what is doubtful, of each the page's own letter
  /// first, and last what need not be done anything about.
  private static func list(for route: String, _ edition: PreviewEdition) -> String {
    guard !edition.diagnostics.isEmpty else { return "" }
    let id = route.split(separator: "/").last.map(String.init) ?? ""
    let all = edition.diagnostics
    let isOwn = { (diagnostic: Diagnostic) in
      !id.isEmpty && diagnostic.place.path.split(separator: "/").last?.hasPrefix(id + ".") == true
    }
    let ordered = [Severity.error, .warning, .note].flatMap { severity in
      let some = all.filter { $0.severity == severity }
      return some.filter(isOwn) + some.filter { !isOwn($0) }
    }
    let isStopped = ordered[0].severity == .error
    var text = isStopped ? "<details class=\"stopped\" open>" : "<details>"
    text += "<summary>\(summary(of: all))</summary><ol>"
    for diagnostic in ordered.prefix(200) { text += item(diagnostic) }
    return text + "</ol></details>"
  }

  /// How many there are of each: `1 error, 12 to look at, 3 notes`.
  private static func summary(of all: [Diagnostic]) -> String {
    let count = { (severity: Severity) in all.count { $0.severity == severity } }
    let (errors, notes) = (count(.error), count(.note))
    return [
      (errors, errors == 1 ? "error" : "errors"), (count(.warning), "to look at"),
      (notes, notes == 1 ? "note" : "notes"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
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
