internal import LetterModel
internal import LetterParser

/// Lists of the old dialect, which has no element for them: `<al>– …</al>`.
enum LiteralLists {
  /// The blocks with each run of items made a list.
  static func gathered(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    var index = 0
    while index < blocks.count {
      let run = runLength(blocks, from: index)
      if run > 0 {
        result.append(.list(list(blocks[index..<(index + run)])))
        index += run
      } else {
        result.append(blocks[index])
        index += 1
      }
    }
    return result
  }

  private static func marker(_ block: Block) -> PrintedParts.Marker? {
    guard case .paragraph(let inlines) = block, case .text(let text)? = inlines.first else {
      return nil
    }
    return PrintedParts.marker(text)
  }

  /// How many items a list has that begins here, 0 where none does.
  ///
  /// A number or a letter alone is a paragraph that begins with one.
  private static func runLength(_ blocks: [Block], from start: Int) -> Int {
    guard let first = marker(blocks[start]) else { return 0 }
    var count = 1
    while start + count < blocks.count, let next = marker(blocks[start + count]),
      next.isLetter == first.isLetter, (next.number == nil) == (first.number == nil),
      next.number == nil || next.number == first.number.map({ $0 + count })
    {
      count += 1
    }
    return count > 1 || (first.number == nil && !first.isLetter) ? count : 0
  }

  private static func list(_ items: ArraySlice<Block>) -> LetterList {
    let first = items.first.flatMap(marker)
    return LetterList(
      marking: first?.number.map { .numbered(start: $0) } ?? .bullet,
      items: items.map { [without(marker($0), $0)] })
  }

  /// The item without its marker; a letter, which Markdown has not, stays.
  private static func without(_ marker: PrintedParts.Marker?, _ block: Block) -> Block {
    guard let marker, !marker.isLetter, case .paragraph(var inlines) = block,
      case .text(let text)? = inlines.first
    else { return block }
    inlines[0] = .text(String(decoding: Array(text.utf8).dropFirst(marker.length), as: UTF8.self))
    return .paragraph(inlines)
  }
}
