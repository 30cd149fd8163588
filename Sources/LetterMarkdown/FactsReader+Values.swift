internal import Diagnostics
internal import LetterModel

extension FactsReader {
  /// A text as it was written; nil where there is none.
  mutating func text(_ entry: FrontMatterNode.Entry) -> String? {
    guard case .scalar(let text, _, _) = entry.value else {
      tellInvalid(entry, "more than one text", advice: "write one text, in quotes if need be")
      return nil
    }
    return entry.value.isNothing ? nil : text
  }

  /// The texts of a list; a single text is a list of one.
  mutating func texts(_ entry: FrontMatterNode.Entry) -> [String] {
    items(entry.value).compactMap { item in
      text(FrontMatterNode.Entry(key: entry.key, place: entry.place, value: item))
    }
  }

  /// A list's values; anything else but nothing is a list of one.
  func items(_ node: FrontMatterNode) -> [FrontMatterNode] {
    if case .list(let items, _) = node { return items }
    return node.isNothing ? [] : [node]
  }

  /// A mapping's entries.
  mutating func entries(_ node: FrontMatterNode, of what: String) -> [FrontMatterNode.Entry] {
    if case .mapping(let entries, _) = node { return entries }
    if !node.isNothing {
      tell(
        .frontMatterValueInvalid, node.place, "\(what) is a list of “key: value”",
        advice: "write “key: value”, or leave it out")
    }
    return []
  }

  /// A whole number within bounds.
  mutating func number(_ entry: FrontMatterNode.Entry, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(entry) else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    tellInvalid(
      entry, "“\(text)” is no number from \(range.lowerBound) to \(range.upperBound)",
      advice: "write such a number, or leave the key out")
    return nil
  }

  /// “true” or “false”.
  mutating func truth(_ entry: FrontMatterNode.Entry) -> Bool {
    guard let text = text(entry) else { return false }
    if text == "true" || text == "false" { return text == "true" }
    tellInvalid(entry, "“\(text)” is neither true nor false", advice: "write “true” or “false”")
    return false
  }

  /// One of the words that a key knows.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ entry: FrontMatterNode.Entry
  ) -> Choice? where Choice.RawValue == String {
    guard let text = text(entry) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    tellInvalid(entry, "“\(text)” is not known", advice: "write one of \(words)")
    return nil
  }

  /// A day; one that no calendar has is told as such.
  mutating func date(_ entry: FrontMatterNode.Entry) -> CalendarDate? {
    guard let text = text(entry) else { return nil }
    if let date = CalendarDate(iso: text) { return date }
    let shape = text.utf8.map { 48...57 ~= $0 ? UInt8(ascii: "0") : $0 }
    if shape == Array("0000-00-00".utf8) {
      tell(
        .dateImpossible, entry.value.place, "no calendar has the day “\(text)”",
        advice: "look at the letter’s dateline")
    } else {
      tellInvalid(entry, "“\(text)” is no day", advice: "write year, month and day: “2009-06-15”")
    }
    return nil
  }

  // MARK: Records

  /// A dossier: a record, or its number alone; nil where nothing stands.
  mutating func dossier(_ node: FrontMatterNode) -> Dossier? {
    if case .scalar(let number, _, _) = node {
      return node.isNothing || number.isEmpty ? nil : Dossier(number: number)
    }
    var dossier = Dossier(number: "")
    for entry in entries(node, of: "a dossier") {
      switch entry.key {
      case "number": dossier.number = text(entry) ?? ""
      case "title": dossier.title = text(entry)
      default: tellUnknown(entry, among: ["number", "title"])
      }
    }
    return dossier.number.isEmpty && dossier.title == nil ? nil : dossier
  }

  /// A sender: a record, or a person's name alone; nil where nothing stands.
  mutating func sender(_ node: FrontMatterNode) -> Sender? {
    if case .scalar(let name, _, _) = node {
      return node.isNothing || name.isEmpty ? nil : Sender(name: name)
    }
    var sender = Sender()
    for entry in entries(node, of: "a sender") {
      switch entry.key {
      case "role": sender.role = text(entry)
      case "name": sender.name = text(entry)
      case "signed": sender.signed = truth(entry)
      default: tellUnknown(entry, among: ["role", "name", "signed"])
      }
    }
    return sender
  }
}
