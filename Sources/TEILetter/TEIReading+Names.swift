internal import LetterModel
internal import LetterParser
internal import XMLReading

/// What persons and bodies are called.
extension TEIReading {
  /// The name in an element; where it has no words, that of the person whom its `ref` points at in the same file.
  func name(in element: XMLElement) -> String? {
    if let words = Self.words(ofName: element) { return words }
    guard let reference = Self.reference(of: element), reference.hasPrefix("#"),
      let entry = described[String(reference.dropFirst())]
    else { return nil }
    let names = entry.elements.filter { Self.persons.contains($0.name) }
    return names.lazy.compactMap { Self.words(ofName: $0) }.first
  }

  /// A sender: a body, or a name that may end in an office: `Anna Proef, <roleName type="office">consul</roleName>`.
  ///
  /// A title is a part of the name, as is a `roleName` of which nothing is said.
  static func sender(_ element: XMLElement, _ words: String) -> Sender {
    let isBody =
      element.name == "orgName"
      || ["org", "organisation", "organization"].contains(element.attribute("type")?.lowercased())
    if isBody { return Sender(role: words, signed: false) }
    let offices: Set<String> = ["office", "position", "function", "profession"]
    guard let role = element.all("roleName").last,
      offices.contains(role.attribute("type")?.lowercased() ?? "")
    else { return Sender(name: words, signed: false) }
    let office = PrintedParts.cleanWords(role.words)
    var name = words.hasSuffix(office) ? words.dropLast(office.count) : ""
    while let last = name.last, [" ", ","].contains(last) { name.removeLast() }
    guard !office.isEmpty, !name.isEmpty else { return Sender(name: words, signed: false) }
    return Sender(role: office, name: String(name), signed: false)
  }

  /// What an element without words refers to.
  static func reference(of element: XMLElement) -> String? {
    let told = ["ref", "corresp", "sameAs", "key"].lazy.compactMap { element.attribute($0) }
    return told.first { !$0.isEmpty }
  }

  /// A name's words; `<surname>Proef</surname><forename>Anna</forename>` is `Proef, Anna`, as lists have it.
  static func words(ofName element: XMLElement) -> String? {
    let words = PrintedParts.cleanWords(element.words)
    guard !words.isEmpty else { return nil }
    let parts = element.descendants(["surname", "forename"])
    guard parts.first?.name == "surname", parts.contains(where: { $0.name == "forename" }),
      !words.contains(",")
    else { return words }
    let family = PrintedParts.cleanWords(parts[0].words)
    guard !family.isEmpty, words.hasPrefix(family + " ") else { return words }
    return family + "," + words.dropFirst(family.count)
  }
}
