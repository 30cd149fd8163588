/// Takes out the lines on which only tags stand that print nothing themselves, as Mustache has it:
/// of `  {{#letters}}⏎` neither the blanks nor the line's end reach the page.
struct TemplateLines {
  private let bytes: [UInt8]
  private var settled: [TemplateToken] = []
  /// The tokens of the line that is being read.
  private var line: [TemplateToken] = []
  /// The kinds of the sections, blocks and parents that are open where the line begins.
  private var opened: [TemplateTag.Kind] = []

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The tokens of a template, each line's beginning told, with lines of tags alone left out.
  static func settle(_ tokens: [TemplateToken], of bytes: [UInt8]) -> [TemplateToken] {
    var lines = TemplateLines(bytes)
    for token in tokens {
      guard case .text(var range) = token else {
        lines.line.append(token)
        continue
      }
      while let end = bytes[range].firstIndex(of: UInt8(ascii: "\n")) {
        lines.line.append(.text(range.lowerBound..<end + 1))
        lines.end()
        range = end + 1..<range.upperBound
      }
      if !range.isEmpty { lines.line.append(.text(range)) }
    }
    lines.end()
    return lines.settled
  }

  /// A line is whole.
  private mutating func end() {
    defer { line.removeAll(keepingCapacity: true) }
    guard !line.isEmpty else { return }
    let blanks = leadingBlanks
    if hasTagsAlone() {
      for case .tag(var tag) in line {
        tag.blanks = blanks
        settled.append(.tag(tag))
      }
      return
    }
    settled.append(.line(blanks))
    for token in line {
      guard case .text(let range) = token, range.lowerBound == blanks.lowerBound else {
        settled.append(token)
        continue
      }
      if range.upperBound > blanks.upperBound {
        settled.append(.text(blanks.upperBound..<range.upperBound))
      }
    }
  }

  /// The blanks that the line begins with.
  private var leadingBlanks: Range<Int> {
    switch line.first {
    case .text(let range)?:
      range.lowerBound..<(range.first { !Self.isBlank(bytes[$0]) } ?? range.upperBound)
    case .tag(let tag)?: tag.range.lowerBound..<tag.range.lowerBound
    case .line(let range)?: range
    case nil: 0..<0
    }
  }

  /// Whether nothing but blanks stands on the line beside one tag that prints nothing itself, or
  /// beside several that open and close parents and their blocks: `{{<parent}}{{$block}}`.
  private mutating func hasTagsAlone() -> Bool {
    var count = 0
    var isBlankElse = true
    var areOfParents = true
    for token in line {
      switch token {
      case .line: continue
      case .text(let range):
        isBlankElse =
          isBlankElse && bytes[range].allSatisfy { Self.isBlank($0) || $0 == 10 || $0 == 13 }
      case .tag(let tag):
        count += 1
        areOfParents = follow(tag) && areOfParents
        isBlankElse = isBlankElse && tag.kind.standsAlone
      }
    }
    return isBlankElse && (count == 1 || count > 1 && areOfParents)
  }

  /// Opens or closes what a tag opens or closes; whether it is a parent or a block of one.
  ///
  /// A block that is no parent's, begun and ended in one line, is a place in that line:
  /// `{{$title}}{{/title}}`.
  private mutating func follow(_ tag: TemplateTag) -> Bool {
    switch tag.kind {
    case .section, .invertedSection:
      opened.append(tag.kind)
      return false
    case .parent, .block:
      opened.append(tag.kind)
      return tag.kind == .parent || opened.dropLast().last == .parent
    case .end:
      let closed = opened.popLast()
      return closed == .parent || closed == .block && opened.last == .parent
    default: return false
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }
}

extension TemplateTag.Kind {
  /// Whether a tag of this kind prints nothing itself.
  fileprivate var standsAlone: Bool { self != .value && self != .rawValue }
}
