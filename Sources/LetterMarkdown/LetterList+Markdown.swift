internal import LetterModel

extension LetterList {
  /// Whether the items are numbered.
  var isNumbered: Bool {
    if case .numbered = marking { true } else { false }
  }

  /// The marker of an item; a list right after one of its own kind takes the other marker, since
  /// CommonMark would otherwise read the two as one.
  func marker(at index: Int, alternate: Bool) -> String {
    switch marking {
    case .bullet: alternate ? "+" : "-"
    case .numbered(let start):
      "\(min(max(start, 0), 999_999_999 - items.count) + index)\(alternate ? ")" : ".")"
    }
  }

  /// Whether the list reads back as it is without blank lines: each item is a paragraph, with at
  /// most page marks and such lists after it.
  ///
  /// Looked for eight levels deep.
  func canBeTight(depth: Int) -> Bool {
    guard depth < 8 else { return false }
    return items.allSatisfy { item in
      var before: Block?
      for block in BlockWriter.hoisted(item) {
        switch (before, block) {
        case (nil, .paragraph), (.pageMark?, .pageMark), (nil, .pageMark), (.paragraph?, .pageMark):
          break
        case (.pageMark?, .paragraph): break
        case (.paragraph?, .list(let list)), (nil, .list(let list)):
          if !list.canInterrupt || !list.canBeTight(depth: depth + 1) { return false }
        default: return false
        }
        before = block
      }
      return true
    }
  }

  /// Whether the list may stand right below a paragraph: CommonMark lets no empty item and no
  /// number but 1 do so.
  private var canInterrupt: Bool {
    if case .numbered(let start) = marking, start != 1 { return false }
    return items.first.map { !BlockWriter.hoisted($0).isEmpty } ?? false
  }
}
