/// What a browser is told that a file is.
enum MediaType {
  /// The media type of the file at an address, by how the address ends.
  static func type(of address: String) -> String {
    switch address.split(separator: ".").last {
    case "html": "text/html; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "json": "application/json"
    case "md": "text/markdown; charset=utf-8"
    case "xml": "application/xml"
    case "atom": "application/atom+xml"
    case "ics": "text/calendar; charset=utf-8"
    case "csv": "text/csv; charset=utf-8"
    case "bib", "ris", "txt": "text/plain; charset=utf-8"
    case "svg": "image/svg+xml"
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "webp": "image/webp"
    case "pdf": "application/pdf"
    case "ico": "image/x-icon"
    case "woff2": "font/woff2"
    default: "application/octet-stream"
    }
  }
}
