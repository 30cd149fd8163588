internal import LetterModel

extension BlockSetter {
  /// The list that begins at a draft, with the lists within it.
  mutating func list(
    _ drafts: [Outline.Draft], _ index: inout Int, depth: Int
  ) -> LetterList {
    let first = drafts[index].marker
    var list = LetterList(
      marking: first?.kind == .number ? .numbered(start: first?.ordinal ?? 1) : .bullet, items: [])
    var expected = first?.ordinal ?? 0
    while index < drafts.count, case .item(let level) = drafts[index].kind, level >= depth {
      if level > depth, !list.items.isEmpty {
        let inner = self.list(drafts, &index, depth: level)
        list.items[list.items.count - 1].append(.list(inner))
        continue
      }
      guard drafts[index].marker?.kind == first?.kind,
        first?.kind != .number || drafts[index].marker?.ordinal == expected
      else { break }
      list.items.append([.paragraph(inlines(drafts[index]))])
      expected += 1
      index += 1
    }
    return list
  }
}
