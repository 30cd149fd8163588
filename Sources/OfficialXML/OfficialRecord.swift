internal import Diagnostics
internal import LetterModel
internal import XMLReading

/// The record beside a paper, `metadata.xml`: names and values, several of one name where there
/// are several.
struct OfficialRecord {
  /// One value and its place.
  struct Entry {
    let value: String
    let element: XMLElement
  }

  /// The record's file.
  let path: String
  private var entries: [String: [Entry]] = [:]

  init(_ tree: XMLTree) {
    path = tree.file.path
    for element in tree.root?.descendants(["metadata"]) ?? [] {
      guard let name = element.attribute("name"), let content = element.attribute("content")
      else { continue }
      let value = content.split { $0.isWhitespace }.joined(separator: " ")
      if !value.isEmpty { entries[name, default: []].append(Entry(value: value, element: element)) }
    }
  }

  /// The values of a name, in order.
  func all(_ name: String) -> [Entry] { entries[name] ?? [] }

  /// The first value of a name.
  func first(_ name: String) -> Entry? { entries[name]?.first }

  /// The names under which publishers give the date on which a letter was sent.
  var letterDate: Entry? { first("OVERHEIDop.datumBrief") ?? first("OVERHEIDop.datumIndiening") }

  /// The kind of paper, by the scheme of the kinds of papers.
  var kinds: [Entry] {
    all("DC.type").filter { $0.element.attribute("scheme") == "OVERHEIDop.KamerstukTypen" }
  }
}
