internal import Diagnostics
internal import Mustache

extension MustacheLibrary {
  /// Templates that were read by our own rules, read again by the package's; the few that it cannot
  /// read are told and taken out of `trees`.
  static func reading(
    _ trees: inout [String: TemplateTree], _ troubles: inout TemplateTroubles
  ) -> MustacheLibrary {
    var library = MustacheLibrary()
    for (name, tree) in trees.sorted(by: { $0.key < $1.key }) {
      do {
        guard isSmall(tree.file.bytes) else { throw TooLarge() }
        try library.register(String(decoding: tree.file.bytes, as: UTF8.self), named: name)
      } catch {
        trees[name] = nil
        tell(error, tree, &troubles)
      }
    }
    return library
  }

  private struct TooLarge: Error {}

  /// The package walks to the file's end at every brace, so that its time is the number of braces
  /// times the file's size. What passes is a hundred times what any page needs, and takes seconds.
  private static func isSmall(_ bytes: [UInt8]) -> Bool {
    let braces = bytes.count { $0 == UInt8(ascii: "{") }
    return braces * bytes.count <= 200_000_000
  }

  private static func tell(
    _ error: any Error, _ tree: TemplateTree, _ troubles: inout TemplateTroubles
  ) {
    switch error {
    case is TooLarge:
      troubles.add(
        .templateInvalid, tree.file, 0..<0, "the template is too large",
        advice: "put parts of it into templates of their own")
    case let error as MustacheTemplate.ParserError:
      let lines = tree.file.bytes.split(separator: 10, omittingEmptySubsequences: false)
      let start = lines.prefix(error.context.lineNumber - 1).reduce(0) { $0 + $1.count + 1 }
      let offset = min(start + error.context.columnNumber - 1, tree.file.bytes.count)
      troubles.add(.templateInvalid, tree.file, offset..<offset, "this cannot be read as Mustache")
    default:
      troubles.add(.templateInvalid, tree.file, 0..<0, "this cannot be read as Mustache")
    }
  }
}
