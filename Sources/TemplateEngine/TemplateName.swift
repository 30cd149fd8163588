/// A tag's name taken apart: `uppercased(letter.title)` is the filter `uppercased` of `letter.title`.
struct TemplateName {
  /// The name without filters.
  let name: String
  /// The filters from the outermost in.
  let filters: [String]

  /// Reads a name as written; nothing where it is none.
  ///
  /// - Parameter isPath: whether it is a template's name, which has `/` and no filters. A section's
  ///   end is read like the section's name, of either sort.
  init?(_ text: String, isPath: Bool) {
    guard !text.isEmpty else { return nil }
    if isPath || text.utf8.contains(UInt8(ascii: "/")) {
      guard text.utf8.allSatisfy({ Self.isNameByte($0) || $0 == UInt8(ascii: "/") }) else {
        return nil
      }
      name = text
      filters = []
      return
    }
    let parts = text.split(separator: "(", omittingEmptySubsequences: false)
    guard let last = parts.last, parts.count <= 8 else { return nil }
    let closing = String(repeating: ")", count: parts.count - 1)
    guard last.hasSuffix(closing) else { return nil }
    name = String(last.dropLast(closing.count))
    filters = parts.dropLast().map(String.init)
    guard filters.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Self.isNameByte) }),
      name.utf8.allSatisfy(Self.isNameByte), !name.isEmpty || !filters.isEmpty,
      name == "." || !name.hasSuffix("."), !name.contains("..")
    else { return nil }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}
