internal import CCMark

/// A text's tree as cmark reads it; the only type that holds cmark's memory.
///
/// Nodes live as long as the tree, so they are lent out during a walk and never kept.
struct MarkdownTree: ~Copyable {
  private let root: OpaquePointer?

  /// Reads a text of valid UTF-8.
  init(_ text: [UInt8]) {
    root = text.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        characters.baseAddress.flatMap {
          cmark_parse_document($0, characters.count, CMARK_OPT_DEFAULT)
        }
      }
    }
  }

  deinit { cmark_node_free(root) }

  /// What to do after a node was entered.
  enum Descent {
    case into, past
  }

  /// Visits every node in the order of the text, on the way in and, where it has content, out.
  borrowing func walk(_ visit: (Node, _ entering: Bool) -> Descent) {
    guard let root, let walk = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(walk) }
    while true {
      let event = cmark_iter_next(walk)
      guard event != CMARK_EVENT_DONE, let pointer = cmark_iter_get_node(walk) else { return }
      let entering = event == CMARK_EVENT_ENTER
      if visit(Node(pointer: pointer), entering) == .past, entering {
        // This takes the event up to the node's end; the next call gives what follows it.
        cmark_iter_reset(walk, pointer, CMARK_EVENT_EXIT)
      }
    }
  }

  /// A node of the tree.
  struct Node {
    fileprivate let pointer: OpaquePointer

    /// What a node is.
    enum Kind {
      case document, quotation, list, item, codeBlock, htmlBlock, paragraph, heading, rule
      case text, softBreak, lineBreak, code, html, emphasis, strong, link, image, other
    }

    /// What the node is.
    var kind: Kind {
      switch cmark_node_get_type(pointer) {
      case CMARK_NODE_TEXT: .text
      case CMARK_NODE_PARAGRAPH: .paragraph
      case CMARK_NODE_SOFTBREAK: .softBreak
      case CMARK_NODE_LINEBREAK: .lineBreak
      case CMARK_NODE_EMPH: .emphasis
      case CMARK_NODE_STRONG: .strong
      case CMARK_NODE_LINK: .link
      case CMARK_NODE_IMAGE: .image
      case CMARK_NODE_CODE: .code
      case CMARK_NODE_HTML_INLINE: .html
      case CMARK_NODE_HEADING: .heading
      case CMARK_NODE_LIST: .list
      case CMARK_NODE_ITEM: .item
      case CMARK_NODE_BLOCK_QUOTE: .quotation
      case CMARK_NODE_CODE_BLOCK: .codeBlock
      case CMARK_NODE_HTML_BLOCK: .htmlBlock
      case CMARK_NODE_THEMATIC_BREAK: .rule
      case CMARK_NODE_DOCUMENT: .document
      default: .other
      }
    }

    /// Lends out the node's own text.
    func withLiteral<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
      Self.withBytes(of: cmark_node_get_literal(pointer), body)
    }

    /// Lends out a link's address.
    func withAddress<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
      Self.withBytes(of: cmark_node_get_url(pointer), body)
    }

    /// A heading's level, 1 to 6.
    var level: Int { Int(cmark_node_get_heading_level(pointer)) }
    /// Whether a list's items are set without paragraphs.
    var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }
    /// The first number of a numbered list; nil for bullets.
    var firstNumber: Int? {
      cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
        ? Int(cmark_node_get_list_start(pointer)) : nil
    }
    /// The first line, counted from 1.
    var firstLine: Int { Int(cmark_node_get_start_line(pointer)) }
    /// The last line.
    var lastLine: Int { Int(cmark_node_get_end_line(pointer)) }
    /// The first column, counted from 1 in bytes.
    var firstColumn: Int { Int(cmark_node_get_start_column(pointer)) }

    private static func withBytes<Result>(
      of string: UnsafePointer<CChar>?, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
      guard let string else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
      var count = 0
      while string[count] != 0 { count += 1 }
      return string.withMemoryRebound(to: UInt8.self, capacity: count) {
        body(UnsafeBufferPointer(start: $0, count: count))
      }
    }
  }
}
