internal import Diagnostics
internal import LetterModel
internal import LetterParser
internal import PrintedPage

/// A PDF's words and boxes → text with its layout → letter.
enum PrintReading {
  /// The letter of a PDF.
  ///
  /// Lines that are told of are those of the text that was set from the PDF.
  static func read(
    boxes: [UInt8], of source: SourceFile, named name: String
  ) -> Checked<ParsedLetter> {
    let print = PrintedText(boxes: boxes)
    let text = SourceFile(path: source.path + " as text", bytes: print.bytes)
    var parsed = LetterParser.parse(text, named: name)
    parsed.value.letter.facts.source?.file = source.fileName
    // Of a letter without words nothing else is worth telling.
    if print.words == 0 { parsed.diagnostics = [] }
    parsed.diagnostics += sheetsWithoutText(print, source)
    return parsed
  }

  /// Sheets that have no words are pictures, or blank: only a person can tell.
  private static func sheetsWithoutText(
    _ print: PrintedText, _ source: SourceFile
  ) -> [Diagnostic] {
    let place = Place(path: source.path)
    guard print.words > 0 else {
      return [
        Diagnostic(
          .scanUnread, at: place, "the PDF holds no text: its pages are pictures",
          advice: "have the scan read by a program for that (OCR), and put its text here")
      ]
    }
    return print.emptySheets.map { sheet in
      Diagnostic(
        .sheetUnread, at: place, "sheet \(sheet) of the PDF holds no text",
        advice: "look whether it is blank; what a picture says is not in the letter")
    }
  }
}
