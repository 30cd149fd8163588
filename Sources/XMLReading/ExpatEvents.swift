internal import CExpat
internal import Diagnostics

/// What the parser tells, put together to a tree.
///
/// A class, since the parser hands a pointer to it to each of its callbacks; it lives no longer
/// than the call that reads the file.
final class ExpatEvents {
  /// Why reading stopped.
  var fault: XMLFault?
  /// Entities whose text is not in the file, each with the place where it is first used.
  private(set) var unread: [(name: String, offset: Int)] = []

  private let file: SourceFile
  /// The parser that tells them.
  var parser: XML_Parser?
  private var nodes: [XMLTree.Node] = []
  private var open: [Int] = []
  private var names: [String] = []
  private var numbers: [String: Int32] = [:]
  private var attributes: [XMLTree.Attribute] = []
  private var text: [UInt8] = []
  private var isTextOpen = false
  private var attributeBytes = 0

  init(_ file: SourceFile) { self.file = file }

  /// The tree as far as it was read; what was open ends at its end.
  func finished() -> XMLTree {
    while let element = open.popLast() { nodes[element].end = nodes.count }
    return XMLTree(file, nodes, names: names, numbers: numbers, attributes, text: text)
  }

  private var offset: Int { max(0, Int(XML_GetCurrentByteIndex(parser))) }

  private func stop(_ message: String) {
    guard fault == nil else { return }
    fault = XMLFault(offset, message)
    XML_StopParser(parser, 0)
  }

  /// The number of a name, known by its bytes.
  private func number(of name: String) -> Int32 {
    if let number = numbers[name] { return number }
    let number = Int32(names.count)
    numbers[name] = number
    names.append(name)
    return number
  }

  private static func local(_ name: String) -> String {
    guard !name.hasPrefix("xml:"), let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else {
      return name
    }
    return String(name[name.utf8.index(after: colon)...])
  }

  // MARK: Events

  func start(_ name: String, _ pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) {
    guard fault == nil else { return }
    guard open.count < XMLTreeReader.deepest else {
      return stop("elements lie more than \(XMLTreeReader.deepest) deep here")
    }
    let first = attributes.count
    var index = 0
    while let key = pairs?[index], let value = pairs?[index + 1] {
      let value = String(cString: value)
      attributeBytes += value.utf8.count
      attributes.append(
        XMLTree.Attribute(name: number(of: Self.local(String(cString: key))), value: value))
      index += 2
    }
    isTextOpen = false
    open.append(nodes.count)
    nodes.append(
      XMLTree.Node(
        name: number(of: Self.local(name)), offset: offset, end: nodes.count + 1,
        content: first..<attributes.count))
    checkGrowth()
  }

  func end() {
    isTextOpen = false
    if let element = open.popLast() { nodes[element].end = nodes.count }
  }

  func add(_ bytes: UnsafeRawBufferPointer) {
    guard fault == nil, !open.isEmpty, !bytes.isEmpty else { return }
    if !isTextOpen {
      nodes.append(
        XMLTree.Node(
          name: -1, offset: offset, end: nodes.count + 1, content: text.count..<text.count))
      isTextOpen = true
    }
    text.append(contentsOf: bytes)
    let last = nodes.count - 1
    nodes[last].content = nodes[last].content.lowerBound..<text.count
    checkGrowth()
  }

  /// A comment or an instruction: text goes on after it, counted as a piece of its own.
  func interrupt() { isTextOpen = false }

  /// An entity whose text is not in the file: it stands as it was written.
  func keep(entity name: String) {
    guard fault == nil else { return }
    if unread.count < 100, !unread.contains(where: { $0.name == name }) {
      unread.append((name, offset))
    }
    Array("&\(name);".utf8).withUnsafeBytes { add($0) }
  }

  /// A declared entity, which may hold no other: a few lines of such make gigabytes.
  func declare(entity name: String, _ value: UnsafeRawBufferPointer) {
    for start in value.indices where value[start] == UInt8(ascii: "&") {
      let reference = value[(start + 1)...].prefix { $0 != UInt8(ascii: ";") }
      let called = String(decoding: reference.prefix(64), as: UTF8.self)
      if !["amp", "lt", "gt", "quot", "apos"].contains(called), !called.hasPrefix("#") {
        return stop("the entity “\(name)” holds another, “\(called)”")
      }
    }
  }

  /// A file's text is no longer than the file, unless entities, or values that a document type gives
  /// an attribute of each element, make it grow.
  private func checkGrowth() {
    guard text.count + attributeBytes > 4 * file.bytes.count + 65_536 else { return }
    stop("declarations make the text far longer than the file")
  }
}
