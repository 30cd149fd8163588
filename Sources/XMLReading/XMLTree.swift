public import Diagnostics

/// A file of XML as a tree, laid out flat in the order of the document.
///
/// What lies within an element follows it and ends at a known place, so that a tree of any depth
/// is walked and freed without recursion. A class, since each of its elements holds on to it.
public final class XMLTree: Sendable {
  /// An element or a piece of text.
  struct Node: Sendable {
    /// The element's name in `names`; -1 for text.
    var name: Int32
    /// Where it begins in the file, in bytes.
    var offset: Int
    /// The node after the last one within it.
    var end: Int
    /// Its attributes, or the bytes of its text.
    var content: Range<Int>
  }

  /// One attribute of an element.
  struct Attribute: Sendable {
    let name: Int32
    let value: String
  }

  /// The file in UTF-8, for the places of diagnostics.
  public let file: SourceFile
  let nodes: [Node]
  let names: [String]
  /// The places of names in `names`.
  let numbers: [String: Int32]
  let attributes: [Attribute]
  let text: [UInt8]

  init(
    _ file: SourceFile, _ nodes: [Node], names: [String], numbers: [String: Int32],
    _ attributes: [Attribute], text: [UInt8]
  ) {
    self.file = file
    self.nodes = nodes
    self.names = names
    self.numbers = numbers
    self.attributes = attributes
    self.text = text
  }

  /// The element that holds all others; nil for a file without any.
  public var root: XMLElement? {
    nodes.firstIndex { $0.name >= 0 }.map { XMLElement(tree: self, index: $0) }
  }
}

/// A part of an element's content.
public enum XMLNode: Sendable {
  /// An element with all that lies within it.
  case element(XMLElement)
  /// Text between two tags.
  case text(XMLText)
}

/// A piece of text between two tags.
public struct XMLText: Sendable {
  let tree: XMLTree
  /// Its number in the order of the document.
  public let index: Int

  /// Its bytes in UTF-8, line breaks being `\n`.
  public var bytes: ArraySlice<UInt8> { tree.text[tree.nodes[index].content] }

  /// Whether there is nothing but blanks and line breaks.
  public var isBlank: Bool { bytes.allSatisfy { $0 <= 32 } }

  /// Where it begins in the file, in bytes.
  public var offset: Int { tree.nodes[index].offset }
}
