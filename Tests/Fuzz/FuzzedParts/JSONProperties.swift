import Properties

@testable import DocumentParser
@testable import SitePages

/// What must be true of JSON, whoever wrote it: a tree that was read is written and read as the same.
enum JSONProperties {
  static func check(_ bytes: [UInt8]) throws(Untrue) {
    guard let tree = JSONTree(bytes) else { return }
    let written = Self.written(tree)
    let strings = LittleJSON.strings(of: written)
    try must(strings != nil, "no JSON: \(String(decoding: written, as: UTF8.self))")
    guard let again = JSONTree(written) else {
      throw Untrue("not read again: \(String(decoding: written, as: UTF8.self))")
    }
    try must(Self.written(again) == written, "read as another tree")
  }

  private static func written(_ tree: JSONTree) -> [UInt8] {
    var writer = JSONWriter()
    write(tree, &writer)
    return writer.bytes
  }

  private static func write(_ tree: JSONTree, _ writer: inout JSONWriter) {
    switch tree {
    case .null: writer.text(nil)
    case .flag(let flag): writer.number(flag ? 1 : 0)
    case .number(let number): writer.number(number)
    case .text(let text): writer.text(text)
    case .list(let elements):
      writer.array { writer in for element in elements { write(element, &writer) } }
    case .object(let fields):
      writer.object { writer in
        for (key, value) in fields.sorted(by: { $0.key < $1.key }) {
          writer.key(named: key)
          write(value, &writer)
        }
      }
    }
  }
}
