extension XMLElement {
  /// All words within it, each run of blanks made one; an element `lb` parts two words, and so do a name's
  /// parts that follow each other at once: `<voornaam>K.H.</voornaam><achternaam>Proef</achternaam>`.
  public var words: String {
    var bytes: [UInt8] = []
    var nameEnd = -1
    for index in inner {
      let node = tree.nodes[index]
      var isBreak = false
      if node.name >= 0 {
        let name = tree.names[Int(node.name)]
        let isPart = Self.nameParts.contains(name)
        // `d’` and its name are one word.
        isBreak = name == "lb" || (isPart && index == nameEnd && Self.endsWord(bytes))
        if isPart { nameEnd = node.end }
      }
      for byte in isBreak ? [32] : tree.text[node.name < 0 ? node.content : 0..<0] {
        if byte > 32 {
          bytes.append(byte)
        } else if let last = bytes.last, last != 32 {
          bytes.append(32)
        }
      }
    }
    if bytes.last == 32 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The parts of a person's name.
  private static let nameParts: Set<String> = [
    "voornaam", "tussenvoegsel", "achternaam", "forename", "surname", "nameLink", "addName",
    "genName", "roleName",
  ]

  /// Whether a part of a name is a word of its own: not `d’`, not `Saint-`.
  private static func endsWord(_ bytes: [UInt8]) -> Bool {
    guard let last = bytes.last else { return false }
    return last != UInt8(ascii: "'") && last != UInt8(ascii: "-")
      && !bytes.suffix(3).elementsEqual("’".utf8)
  }
}
