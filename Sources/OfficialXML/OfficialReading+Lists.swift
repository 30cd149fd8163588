internal import LetterModel
internal import LetterParser
internal import XMLReading

/// Lists, whose items carry their markers as printed.
extension OfficialReading {
  /// A list; markers that Markdown has not, as `a.`, stay as text.
  mutating func readList(_ element: XMLElement, _ level: Level) -> Block {
    frontLeft = 0
    let items = element.all("li")
    let markers = items.map { item in
      item.first("li.nr").map { PrintedParts.cleanWords($0.words) } ?? ""
    }
    let start = Self.firstNumber(markers)
    var list = LetterList(marking: start.map { .numbered(start: $0) } ?? .bullet, items: [])
    var result: [Block] = []
    for (item, marker) in zip(items, markers) {
      var blocks: [Block] = []
      var flow = InlineFlow()
      if start == nil, marker.contains(where: { $0.isLetter || $0.isNumber }) {
        flow.add(marker + " ")
      }
      for child in item.children {
        switch child {
        case .text(let text):
          account.mark(text, as: .body)
          flow.add(text.bytes)
        case .element(let part) where part.name == "li.nr": account.mark(part, as: .body)
        case .element(let part) where part.name == "al":
          // The marker belongs to the first paragraph, though that is an element of its own.
          if !blocks.isEmpty || !flow.isMarkerAlone(marker) { flush(&flow, &blocks) }
          fill(&flow, from: part, &blocks, level)
          flush(&flow, &blocks)
        case .element(let part): readInline(part, &flow, &blocks, level)
        }
      }
      flush(&flow, &blocks)
      list.items.append(blocks)
    }
    for other in element.children { result += readBeside(other, level) }
    guard !result.isEmpty else { return .list(list) }
    list.items.append(result)
    return .list(list)
  }

  /// What stands in a list but in none of its items.
  private mutating func readBeside(_ node: XMLNode, _ level: Level) -> [Block] {
    var blocks: [Block] = []
    var flow = InlineFlow()
    switch node {
    case .text(let text) where !text.isBlank:
      account.mark(text, as: .body)
      flow.add(text.bytes)
    case .element(let element) where element.name != "li":
      readInline(element, &flow, &blocks, level)
    default: break
    }
    flush(&flow, &blocks)
    return blocks
  }

  /// The first number of a list whose items are numbered one by one; nil for any other list.
  static func firstNumber(_ markers: [String]) -> Int? {
    var first: Int?
    for (index, marker) in markers.enumerated() {
      let digits = marker.filter(\.isNumber)
      guard let number = Int(digits), digits.utf8.count < 7, marker.hasPrefix(digits),
        ["", ".", ")", "°"].contains(String(marker.dropFirst(digits.count)))
      else { return nil }
      if first == nil { first = number }
      guard let start = first, number == start + index else { return nil }
    }
    return first
  }

  /// Terms with their definitions.
  mutating func readDefinitions(_ element: XMLElement, _ level: Level) -> Block {
    frontLeft = 0
    var list = LetterList(marking: .bullet, items: [])
    for child in element.children {
      guard case .element(let item) = child else {
        let beside = readBeside(child, level)
        if !beside.isEmpty { list.items.append(beside) }
        continue
      }
      var blocks: [Block] = []
      var flow = InlineFlow()
      for part in item.children {
        if case .element(let inner) = part, inner.name == "term" {
          flow.open(.strong)
          fill(&flow, from: inner, &blocks, level)
          flow.close()
        } else if case .element(let inner) = part, inner.name == "definitie" {
          flush(&flow, &blocks)
          fill(&flow, from: inner, &blocks, level)
        } else if case .element(let inner) = part {
          readInline(inner, &flow, &blocks, level)
        } else if case .text(let text) = part {
          account.mark(text, as: .body)
          flow.add(text.bytes)
        }
      }
      flush(&flow, &blocks)
      list.items.append(blocks)
    }
    return .list(list)
  }
}

extension InlineFlow {
  /// Whether nothing but an item's marker was put in so far.
  func isMarkerAlone(_ marker: String) -> Bool {
    var copy = self
    return copy.take().plainText.filter { $0 != " " } == marker.filter { $0 != " " }
      || isEmpty
  }
}
