internal import LetterModel

/// Lists, whose items are blocks.
extension BlockReader {
  /// The items of a list that counts, in numbers or in letters.
  mutating func orderedList(_ content: JSONTree) -> [Part] {
    let start = content[0][0].int ?? 1
    let items = content[1].elements
    switch content[0][1]["t"].string {
    case "LowerAlpha", "UpperAlpha", "LowerRoman", "UpperRoman":
      // Letters count for the reader alone: the letter's Markdown has no such list.
      let style = content[0][1]["t"].string ?? ""
      let end = content[0][2]["t"].string == "OneParen" ? ")" : "."
      return list(
        .bullet, items, markers: items.indices.map { Ordinal.text(start + $0, style) + end })
    default: return list(.numbered(start: max(start, 0)), items, markers: [])
    }
  }

  /// A list, each item with its marker where it has one of its own.
  mutating func list(
    _ marking: LetterList.Marking, _ items: [JSONTree], markers: [String]
  ) -> [Part] {
    var read: [[Part]] = []
    for (index, item) in items.enumerated() {
      var blocks = item.elements
      if markers.indices ~= index, let first = blocks.first {
        blocks[0] = first.prefixed(markers[index] + " ")
      }
      let parts = parts(blocks)
      if !parts.isEmpty { read.append(parts) }
    }
    return read.isEmpty ? [] : [.list(marking: marking, items: read)]
  }
}
