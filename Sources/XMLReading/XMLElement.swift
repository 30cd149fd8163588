public import Diagnostics

/// An element of an XML file.
public struct XMLElement: Sendable {
  let tree: XMLTree
  /// Its number in the order of the document.
  public let index: Int

  /// Its name without the prefix of a namespace.
  public var name: String { tree.names[Int(tree.nodes[index].name)] }

  /// The numbers of all that lies within it, at any depth.
  public var inner: Range<Int> { (index + 1)..<tree.nodes[index].end }

  /// What lies directly within it, in order.
  public var children: XMLChildren { XMLChildren(tree: tree, inner: inner) }

  /// The elements directly within it, in order.
  public var elements: some Sequence<XMLElement> {
    children.lazy.compactMap { node in
      if case .element(let element) = node { element } else { nil }
    }
  }

  /// The first element of a name directly within it.
  public func first(_ name: String) -> XMLElement? { elements.first { $0.name == name } }

  /// The elements of a name directly within it.
  public func all(_ name: String) -> [XMLElement] { elements.filter { $0.name == name } }

  /// The elements of some names at any depth within it, in the order of the document.
  ///
  /// - Parameter isPassed: whether an element is passed over with all that lies within it.
  public func descendants(
    _ names: Set<String>, outside isPassed: (XMLElement) -> Bool = { _ in false }
  ) -> [XMLElement] {
    // Most files have hardly any of the names that are looked for, and a name's number is compared at once.
    let wanted = names.compactMap { tree.numbers[$0] }
    guard !wanted.isEmpty else { return [] }
    var found: [XMLElement] = []
    var index = inner.lowerBound
    while index < inner.upperBound {
      let element = XMLElement(tree: tree, index: index)
      let name = tree.nodes[index].name
      if name >= 0, wanted.contains(name) { found.append(element) }
      index = name >= 0 && isPassed(element) ? tree.nodes[index].end : index + 1
    }
    return found
  }

  /// The numbers of the elements within it that bear some ids; of several the first.
  public func indexes(ofIDs wanted: Set<String>) -> [String: Int] {
    guard !wanted.isEmpty else { return [:] }
    var found: [String: Int] = [:]
    for index in inner where tree.nodes[index].name >= 0 {
      let id = XMLElement(tree: tree, index: index).attribute("xml:id")
      if let id, wanted.contains(id), found[id] == nil { found[id] = index }
    }
    return found
  }

  /// What begins right after it in the file: its neighbour, or its parent's, where it is the last.
  public var next: XMLNode? {
    let index = tree.nodes[self.index].end
    guard tree.nodes.indices.contains(index) else { return nil }
    return tree.nodes[index].name < 0
      ? .text(XMLText(tree: tree, index: index)) : .element(XMLElement(tree: tree, index: index))
  }

  /// The text that ends right before it; nil where an element does.
  public var textBefore: XMLText? {
    guard index > 0, tree.nodes[index - 1].name < 0 else { return nil }
    return XMLText(tree: tree, index: index - 1)
  }

  /// The texts at any depth within it.
  public var texts: some Sequence<XMLText> {
    inner.lazy.filter { tree.nodes[$0].name < 0 }.map { XMLText(tree: tree, index: $0) }
  }

  /// The texts at any depth within it, but not within elements of some names.
  public func texts(outside names: Set<String>) -> [XMLText] {
    var found: [XMLText] = []
    var index = inner.lowerBound
    while index < inner.upperBound {
      let node = tree.nodes[index]
      if node.name < 0 { found.append(XMLText(tree: tree, index: index)) }
      let isPassed = node.name >= 0 && names.contains(tree.names[Int(node.name)])
      index = isPassed ? node.end : index + 1
    }
    return found
  }

  /// An attribute's value; the name stands as in the file, but for a namespace's prefix other
  /// than `xml`.
  public func attribute(_ name: String) -> String? {
    for attribute in tree.attributes[tree.nodes[index].content]
    where tree.names[Int(attribute.name)] == name {
      return attribute.value
    }
    return nil
  }

  /// Where it begins in the file, in bytes.
  public var offset: Int { tree.nodes[index].offset }

  /// The place of its name in the file.
  public var place: Place {
    let start = offset + 1
    return tree.file.place(start..<(start + name.utf8.count))
  }
}
