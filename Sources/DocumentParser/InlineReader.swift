internal import LetterModel
internal import LetterParser

/// pandoc's inlines → a letter's, in lines where the document breaks them.
struct InlineReader {
  /// A note that is called: its label's place is kept for it.
  enum Call {
    /// pandoc's own note, with its blocks.
    case note([JSONTree])
    /// A link to an anchored block.
    case anchor(String)
  }

  /// What is to be told of a document's inlines beside their words.
  enum Remark: Sendable {
    /// Figures above or below the line that only in part have signs of their own.
    case figuresOnLine(String, FigurePosition)
    /// Words that were struck out, and are left out.
    case struckOut(String)
    /// A picture, which is not shown.
    case picture
  }

  private let anchors: Anchors
  /// The label for a call, which the reader of blocks gives.
  private let label: (Call) -> String
  /// Takes what is to be told.
  private let remark: (Remark) -> Void

  init(
    anchors: Anchors, label: @escaping (Call) -> String,
    remark: @escaping (Remark) -> Void = { _ in }
  ) {
    self.anchors = anchors
    self.label = label
    self.remark = remark
  }

  /// The lines of a paragraph, without blanks at their ends.
  func lines(_ nodes: [JSONTree]) -> [[Inline]] {
    inlines(nodes).split(omittingEmptySubsequences: false) { $0 == .lineBreak }
      .map { Self.trimmed(Array($0)) }.filter { !$0.isEmpty }
  }

  /// Inlines with texts that stand together made one.
  func inlines(_ nodes: [JSONTree]) -> [Inline] {
    var result: [Inline] = []
    for node in nodes {
      for inline in inline(node, after: result) { Self.append(inline, to: &result) }
    }
    return result
  }

  private static func append(_ inline: Inline, to result: inout [Inline]) {
    guard case .text(let text) = inline, case .text(var before)? = result.last else {
      result.append(inline)
      return
    }
    // Taken out, that it may grow where it is: each word and blank of a document is a node of its own.
    result.removeLast()
    before += before.hasSuffix(" ") && text.hasPrefix(" ") ? text.dropFirst() : text[...]
    result.append(.text(before))
  }

  private func inline(_ node: JSONTree, after before: [Inline]) -> [Inline] {
    let content = node["c"]
    switch node["t"].string {
    case "Str": return content.string.map { [.text(LetterParser.cleaned($0))] } ?? []
    case "Space", "SoftBreak": return [.text(" ")]
    case "LineBreak": return [.lineBreak]
    // A word processor underlines every link.
    case "Underline" where content.elements.allSatisfy { $0["t"].string == "Link" }:
      return inlines(content.elements)
    case "Emph", "Underline": return set(content.elements) { .emphasis($0) }
    case "Strong": return set(content.elements) { .strong($0) }
    case "Superscript": return figures(content.elements, .superior, after: before)
    case "Subscript": return figures(content.elements, .inferior, after: before)
    case "SmallCaps": return inlines(content.elements)
    case "Strikeout":
      let struck = inlines(content.elements)
      if !struck.plainText.isEmpty { remark(.struckOut(struck.plainText)) }
      return struck.calls
    case "Quoted":
      let signs = content[0]["t"].string == "SingleQuote" ? ("‘", "’") : ("“", "”")
      return [.text(signs.0)] + inlines(content[1].elements) + [.text(signs.1)]
    case "Cite", "Span": return inlines(content[1].elements)
    case "Code", "Math":
      return [.text(LetterParser.cleaned(content[1].rows.joined(separator: " ")))]
    case "Image":
      remark(.picture)
      let words = inlines(content[1].elements)
      return words.plainText.isEmpty ? words : [.text("[")] + words + [.text("]")]
    case "Link": return link(node)
    case "Note": return [.noteMark(label(.note(content.elements)))]
    default: return []
    }
  }

  /// Text that is set apart, line by line: what is set apart never spans a line's break.
  private func set(_ nodes: [JSONTree], _ apart: ([Inline]) -> Inline) -> [Inline] {
    let lines = inlines(nodes).split(omittingEmptySubsequences: false) { $0 == .lineBreak }
    return Array(
      lines.map { line -> [Inline] in
        let words = Self.trimmed(Array(line))
        guard !words.isEmpty, words.plainText.contains(where: { $0 != " " }) else {
          return Array(line)
        }
        return Self.blank(line.first, atStart: true) + [apart(words)]
          + Self.blank(line.last, atStart: false)
      }.joined(separator: [.lineBreak]))
  }

  /// Words above or below the line: their figures have signs of their own there.
  private func figures(
    _ nodes: [JSONTree], _ position: FigurePosition, after before: [Inline]
  ) -> [Inline] {
    let inner = inlines(nodes)
    let words = inner.plainText
    let last = before.last?.lastByte
    let outcome = position.outcome(of: words, after: last)
    if outcome == .inPart { remark(.figuresOnLine(words, position)) }
    return outcome == .plain ? inner : inner.written(position)
  }

  private func link(_ node: JSONTree) -> [Inline] {
    let inner = inlines(node["c"][1].elements)
    if let anchor = Anchors.anchor(of: node), anchors.blocks[anchor] != nil {
      return [.noteMark(label(.anchor(anchor)))]
    }
    guard let target = node["c"][2][0].string,
      ["http://", "https://", "mailto:"].contains(where: target.hasPrefix),
      inner.plainText.contains(where: { $0 != " " }), !inner.contains(.lineBreak)
    else { return inner }
    return [.link(target, inner)]
  }

  /// The words alone.
  static func words(_ nodes: [JSONTree]) -> String {
    InlineReader(anchors: Anchors([])) { _ in "" }.inlines(nodes).plainText
  }
}
