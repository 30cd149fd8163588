internal import LetterModel
internal import LetterParser
internal import XMLReading

/// What the writer struck out, which is no part of the reading text, and what was put back.
extension TEIReading {
  /// Whether an element's words are struck out as a whole; not where that was taken back: `<restore><del>`.
  func isLeftOut(_ element: XMLElement) -> Bool {
    if let span = deletion(at: element.index), element.inner.upperBound <= span.upperBound {
      return true
    }
    return restored == 0 && (element.name == "del" || Rendition(element).isStruckOut)
  }

  /// Accounts for what was struck out, and reads what was put back within it.
  mutating func readDeletion(
    _ element: XMLElement, _ flow: inout InlineFlow, _ blocks: inout [Block], _ depth: Int,
    _ setting: TEINames.Setting
  ) {
    if !isDeleted(element.index) {
      for part in element.descendants(["restore"], outside: { $0.name == "restore" }) {
        readInline(part, &flow, &blocks, depth, setting)
      }
    }
    account.mark(element, as: .apart(.deletion))
  }

  /// Whether what has a number in the file lies between a `delSpan` and its end.
  func isDeleted(_ index: Int) -> Bool { deletion(at: index) != nil }

  /// The span of `deleted`, which are in order and apart, that holds a number.
  private func deletion(at index: Int) -> Range<Int>? {
    var (low, high) = (0, deleted.count)
    while low < high {
      let middle = (low + high) / 2
      if deleted[middle].upperBound <= index { low = middle + 1 } else { high = middle }
    }
    return low < deleted.count && deleted[low].contains(index) ? deleted[low] : nil
  }

  /// Finds what lies between each `delSpan` and the element at which it ends.
  mutating func findDeleted(_ root: XMLElement) {
    let spans = root.descendants(["delSpan"], outside: isTranslation).compactMap { span in
      span.attribute("spanTo").flatMap { to in
        to.hasPrefix("#") ? (span.index + 1, String(to.dropFirst())) : nil
      }
    }
    guard !spans.isEmpty else { return }
    let ends = root.indexes(ofIDs: Set(spans.map(\.1)))
    // In the order of the file; one that begins within another goes on from it.
    for (start, id) in spans {
      guard let end = ends[id], end > start else { continue }
      if let last = deleted.last, start <= last.upperBound {
        deleted[deleted.count - 1] = last.lowerBound..<max(last.upperBound, end)
      } else {
        deleted.append(start..<end)
      }
    }
  }
}
