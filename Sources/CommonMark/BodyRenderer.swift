public import Diagnostics
public import LetterModel

/// Renders a letter's Markdown as HTML, and cuts it into the passages that can be pointed at.
///
///     Hij kwam.   →   <p id="hij-kwam">Hij kwam.<a class="here" href="#hij-kwam" …>¶</a></p>
///
/// CommonMark by cmark, and three things that it lacks: page marks, notes, and pipe tables. Raw
/// HTML is shown as the text it is, so that nothing a letter says can command a browser.
public enum BodyRenderer {
  /// The text of a letter as HTML, with its passages.
  ///
  /// - Parameters:
  ///   - file: the Markdown file.
  ///   - body: the bytes of it that are the letter's text, as `MarkdownReader` tells them.
  ///   - labels: the words for readers who hear the page.
  ///   - links: of an editor's page, which shows pictures and leads to other pages of the site, where
  ///     its links lead; of a letter nil.
  public static func render(
    _ file: SourceFile, body: Range<Int>, labels: BodyLabels = BodyLabels(),
    links: LinkRule? = nil
  ) -> Checked<RenderedBody> {
    let lower = min(max(0, body.lowerBound), file.bytes.count)
    let upper = min(max(lower, body.upperBound), file.bytes.count)
    let source = MarkedSource(file.bytes[lower..<upper])
    let tree = MarkdownTree(source.text)
    var writer = BodyWriter(source: source, labels: labels)
    writer.rule = links
    if links != nil || writer.marksLinks {
      writer.linesBefore = file.bytes[..<lower].count { $0 == UInt8(ascii: "\n") }
    }
    writer.write(tree, from: source.text, firstLine: 1)
    writer.writeNotes()
    let troubles = BodyTroubles(file: file, start: lower)
    let diagnostics = troubles.diagnostics(of: writer, source)
    return Checked(writer.finished(), diagnostics)
  }
}
