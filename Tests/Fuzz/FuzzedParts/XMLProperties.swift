import Diagnostics
import Properties

@testable import XMLReading

/// What must be true of XML, whoever wrote it: its tree is one, is no larger than the file allows, and
/// has all the words between the tags.
enum XMLProperties {
  static func check(_ bytes: [UInt8]) throws(Untrue) {
    let read = XMLTreeReader.read(SourceFile(path: "l.xml", bytes: bytes))
    let tree = read.value
    try must(
      DiagnosticReport(read.diagnostics).text.isEmpty == read.diagnostics.isEmpty,
      "a report says nothing")
    try must(tree.text.count <= 5 * tree.file.bytes.count + 65_536, "the text has grown")
    try checkNodes(of: tree)
    guard read.diagnostics.isEmpty, let root = tree.root, let wanted = words(of: bytes) else {
      return
    }
    let text = root.texts.flatMap { $0.bytes.filter { $0 > 32 } }
    try must(
      text == wanted,
      "the words are “\(String(decoding: text, as: UTF8.self))”, not “\(String(decoding: wanted, as: UTF8.self))”"
    )
  }

  /// Each element ends after what lies within it, within the one that it lies in.
  private static func checkNodes(of tree: XMLTree) throws(Untrue) {
    var open = [tree.nodes.count]
    for (index, node) in tree.nodes.enumerated() {
      while let end = open.last, end <= index, open.count > 1 { open.removeLast() }
      try must(
        index < node.end && node.end <= open[open.count - 1],
        "the node \(index) ends at \(node.end)")
      try must(
        0 <= node.offset && node.offset <= tree.file.bytes.count, "the node \(index) lies outside")
      try must(open.count <= XMLTreeReader.deepest + 1, "the tree is too deep")
      if node.name >= 0 { open.append(node.end) }
    }
  }

  /// The signs between the tags of plain XML, as a little reader of its own finds them; nil where there is
  /// anything but elements, texts and the five references.
  private static func words(of bytes: [UInt8]) -> [UInt8]? {
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    var words: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "<"):
        guard let next = rest.dropFirst().first, next != 33, next != 63 else { return nil }
        rest = afterTag(rest)
      case UInt8(ascii: "&"):
        guard let found = references.first(where: { rest.starts(with: $0.name) }) else {
          return nil
        }
        words.append(found.sign)
        rest = rest.dropFirst(found.name.count)
      default:
        if byte > 32 { words.append(byte) }
        rest = rest.dropFirst()
      }
    }
    // A byte order mark before the root is no word.
    return words.starts(with: [0xEF, 0xBB, 0xBF]) ? nil : words
  }

  /// What follows a tag: a `>` within quotation marks does not end it.
  private static func afterTag(_ tag: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var quote: UInt8?
    for index in tag.indices {
      let byte = tag[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 34 || byte == 39 {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return tag[(index + 1)...]
      }
    }
    return []
  }

  private static let references: [(name: [UInt8], sign: UInt8)] = [
    ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("&quot;", "\""), ("&apos;", "'"),
  ].map { (Array($0.utf8), Array($1.utf8)[0]) }
}
