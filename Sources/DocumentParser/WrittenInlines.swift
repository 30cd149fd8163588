internal import LetterModel
internal import LetterParser

extension [Inline] {
  /// The same with its figures above or below the line.
  func written(_ position: FigurePosition) -> [Inline] {
    map { inline in
      switch inline {
      case .text(let text):
        .text(position.written(text))
      case .emphasis(let inner): .emphasis(inner.written(position))
      case .strong(let inner): .strong(inner.written(position))
      case .link(let address, let inner): .link(address, inner.written(position))
      case .lineBreak, .pageMark, .noteMark: inline
      }
    }
  }

  /// The notes that are called in them.
  var calls: [Inline] {
    flatMap { inline -> [Inline] in
      switch inline {
      case .noteMark: [inline]
      case .emphasis(let inner), .strong(let inner), .link(_, let inner): inner.calls
      case .text, .lineBreak, .pageMark: []
      }
    }
  }
}
