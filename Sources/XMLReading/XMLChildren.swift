/// What lies directly within an element.
public struct XMLChildren: Sequence, IteratorProtocol, Sendable {
  let tree: XMLTree
  var inner: Range<Int>

  /// The next part, with all that lies within it passed over.
  public mutating func next() -> XMLNode? {
    guard let index = inner.first else { return nil }
    let node = tree.nodes[index]
    inner = node.end..<inner.upperBound
    return node.name < 0
      ? .text(XMLText(tree: tree, index: index)) : .element(XMLElement(tree: tree, index: index))
  }
}
