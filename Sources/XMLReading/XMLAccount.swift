internal import Diagnostics
public import LetterParser

/// What became of each piece of text in an XML file: the proof that nothing was lost.
public struct XMLAccount: Sendable {
  private let tree: XMLTree
  private var uses: [LineUse.Use?]

  /// An account in which nothing is settled yet.
  public init(_ tree: XMLTree) {
    self.tree = tree
    uses = Array(repeating: nil, count: tree.nodes.count)
  }

  /// Settles what became of one piece.
  public mutating func mark(_ text: XMLText, as use: LineUse.Use) { uses[text.index] = use }

  /// Settles what became of all text within an element that is not settled yet.
  public mutating func mark(_ element: XMLElement, as use: LineUse.Use) {
    for index in element.inner where uses[index] == nil { uses[index] = use }
  }

  /// Settles anew what was settled otherwise.
  public mutating func mark(
    _ element: XMLElement, as use: LineUse.Use, insteadOf other: LineUse.Use
  ) {
    for index in element.inner where uses[index] == other { uses[index] = use }
  }

  /// One entry for each line of the file that holds text, tags not counted.
  public var lines: [LineUse] {
    var lines: [LineUse] = []
    var line = 1
    var passed = 0
    let source = tree.file.bytes
    for index in tree.nodes.indices where tree.nodes[index].name < 0 {
      let node = tree.nodes[index]
      let start = min(node.offset, source.count)
      if start > passed {
        line += source[passed..<start].count { $0 == UInt8(ascii: "\n") }
        passed = start
      }
      var current = line
      for piece in tree.text[node.content].split(
        separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      {
        if piece.contains(where: { $0 > 32 }) {
          let text = String(decoding: Self.trimmed(piece), as: UTF8.self)
          let part = LineUse.Part(text: text, use: uses[index] ?? .apart(.unread))
          if lines.last?.line == current {
            lines[lines.count - 1].parts.append(part)
          } else {
            lines.append(LineUse(line: current, parts: [part]))
          }
        }
        current += 1
      }
    }
    return lines
  }

  private static func trimmed(_ piece: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var piece = piece.drop { $0 <= 32 }
    while let last = piece.last, last <= 32 { piece.removeLast() }
    return piece
  }
}
