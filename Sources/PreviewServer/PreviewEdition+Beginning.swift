extension PreviewEdition {
  /// What is shown until the letters are read for the first time.
  static let beginning = PreviewEdition(
    generation: 0,
    page: { _ in
      let text =
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Reading</title></head>"
        + "<body><p>The letters are being read; the page comes by itself.</p></body></html>\n"
      return PreviewPage(bytes: Array(text.utf8), status: 503)
    }, diagnostics: [])
}
