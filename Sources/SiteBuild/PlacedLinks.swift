internal import Diagnostics
internal import LetterModel

/// Which letters links lead into that name a place within a page, so that no other letter's places are held.
struct PlacedLinks: Sendable {
  /// The last parts of their paths: `kst-31700-V-104`, and the same with the file's ending.
  private var names: Set<String> = []

  var isEmpty: Bool { names.isEmpty }

  /// Adds the links of a text.
  ///
  /// - Parameter path: the text's own file, into which `#who-we-are` leads.
  mutating func add(_ links: [TextLink], of path: String) {
    for link in links where link.address.utf8.contains(UInt8(ascii: "#")) {
      let target = PageLinks.parts(of: link.address).path.removingPercent ?? ""
      if target.isEmpty {
        names.insert(SourceFile.fileName(of: path))
      } else if let last = target.split(separator: "/").last(where: { $0 != "index.html" }) {
        names.insert(String(last))
      }
    }
  }

  /// Whether a link may lead to a place within a letter.
  func leads(to id: LetterID, from path: String) -> Bool {
    names.contains(id.rawValue) || names.contains(SourceFile.fileName(of: path))
  }
}
