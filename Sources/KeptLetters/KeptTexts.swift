internal import Digests
internal import Disk
internal import EditionModel

/// Where the texts of a letter lie: each is read when a page is made of it.
///
/// A text whose bytes are not those that were written is none: it has to be made anew. What the program itself has
/// put into its own pack is believed.
public struct KeptTexts: Sendable {
  /// Where one text lies behind those before it, and what its bytes must be.
  struct Piece: Sendable, Hashable {
    let count: Int
    let print: ContentPrint
  }

  let file: PlacedFile
  let offset: Int
  /// One for each kind, in their order.
  let pieces: [Piece]
  /// Whether this program has written them.
  var areOwn = false

  /// The text as HTML.
  public var html: [UInt8]? { bytes(of: .html) }
  /// The notes as HTML.
  public var notesHTML: [UInt8]? { bytes(of: .notesHTML) }
  /// The Markdown, front matter included.
  public var markdown: [UInt8]? { bytes(of: .markdown) }
  /// The source line by line, packed.
  public var source: [UInt8]? { bytes(of: .source) }

  /// The addresses of its passages.
  public var passages: [String]? {
    bytes(of: .passages)?.withUnsafeBytes { bytes in
      var reader = ByteReader(bytes)
      do throws(DamagedBytes) { return try reader.texts() } catch { return nil }
    }
  }

  /// Takes the pack away in which they are damaged, so that the next reading makes it anew.
  public func discard() { file.removeName() }

  private func bytes(of kind: LetterTexts.Kind) -> [UInt8]? {
    let piece = pieces[kind.rawValue]
    let start = pieces[..<kind.rawValue].reduce(offset) { $0 + $1.count }
    do throws(DiskError) {
      let bytes = try file.bytes(at: start, count: piece.count)
      return areOwn || ContentPrint(of: bytes) == piece.print ? bytes : nil
    } catch {
      return nil
    }
  }
}

extension ContentPrint {
  /// The print of bytes.
  package init(of bytes: [UInt8]) { self = bytes.withUnsafeBytes { ContentPrint(of: $0) } }

  init(of bytes: UnsafeRawBufferPointer) {
    let halves = Digest.halves(of: bytes)
    self.init(first: halves.first, second: halves.second)
  }
}
