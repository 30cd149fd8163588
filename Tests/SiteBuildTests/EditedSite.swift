import Disk
import Foundation
import SeededNumbers
import SiteBuild

/// A site that somebody edits without a plan: each step changes something that pages are made from, or
/// something that the program keeps for itself.
struct EditedSite {
  let site: TestSite
  private var numbers: SplitMix64
  private var count = 0

  init(seed: UInt64) throws {
    site = try TestSite(["zendbrief.yml": "title: Brieven\n"])
    numbers = SplitMix64(state: seed)
    for _ in 0..<8 { try addLetter() }
  }

  /// Changes one thing, and tells what.
  mutating func step() throws -> String {
    switch Int.random(in: 0..<20, using: &numbers) {
    case 0...2:
      try addLetter()
      return "added a letter"
    case 3...5: return try rewriteLetter()
    case 6: return try moveLetter()
    case 7: return try removeLetter()
    case 8: return try change(registers: "topics.yml", topics)
    case 9: return try change(registers: "persons.yml", persons)
    case 10: return try change(registers: "countries.yml", countries)
    case 11...12: return try change(registers: "events.yml", events)
    case 13: return try changeTemplate()
    case 14: return try changePage()
    case 15: return try changeConfiguration()
    case 16: return try changeFile()
    case 17: return try touch()
    case 18: return try damagePublic()
    default: return try damageWorkspace()
    }
  }

  // MARK: Letters

  private static let sentences = [
    "Op 3 maart 2010 bracht ik een bezoek aan Noorwegen.",
    "Op 9 november 2011 sprak ik in Astana met mijn Kazachstaanse ambtgenoot.",
    "Kazachstan zal in 2012 het voorzitterschap van de OVSE bekleden.",
    "In mei 2010 ondertekenden Nederland en België een verdrag over de Schelde.",
    "De mensenrechten in Georgië blijven een bron van zorg.",
    "Ik verwijs naar mijn brief van 15 juni 2009 (Kamerstuk 31 700 V, nr. 3).",
    "Zie ook Kamerstuk 32 123 V, nr. 7, over de doodstraf.",
    "De visserij was geen onderwerp van gesprek.",
    "Minister Ingrid Solbakken bezoekt Nederland in september 2012.",
  ]

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &numbers)]
  }

  private mutating func text() -> String {
    (0..<Int.random(in: 1...5, using: &numbers)).map { _ in pick(Self.sentences) }
      .joined(separator: pick([" ", "\n\n"]))
  }

  /// A sentence with links to what may come and go: letters and their passages, a topic, a page, a file.
  private mutating func links() -> String {
    let number = Int.random(in: 1...max(1, count), using: &numbers)
    let place = pick(["", "#de-visserij-was-geen-onderwerp-van", "#p2"])
    let other = pick([
      "/topics/visserij/", "/relations/no/", "../pages/over-ons.md", "/map/b.txt",
      "#zie-brief-of-dit",
      "/oud-\(number)", "brief-\(number).txt",
    ])
    return "\n\nZie [brief](/letters/brief-\(number)/\(place)) of [dit](\(other))."
  }

  private mutating func letter() -> String {
    let month = pick(["januari", "juni", "oktober"])
    let day = "\(Int.random(in: 1...28, using: &numbers)) \(month) \(pick([2009, 2010, 2012]))"
    let number = Int.random(in: 1...12, using: &numbers)
    if Bool.random(using: &numbers) {
      return TestSite.letter(number: number, day: day, body: text())
    }
    let date = "\(pick([2009, 2010, 2013]))-0\(Int.random(in: 1...9, using: &numbers))-11"
    let alias = pick(["", "aliases: [oud-\(number)]\n", "topics: [visserij]\n", "draft: true\n"])
    return """
      ---
      kind: letter
      date: \(date)
      title: Over \(pick(["handel", "vrede", "<b>recht</b>"]))
      dossiers:
        - number: \(pick(["31 700 V", "32 123 V"]))
      number: "\(number)"
      language: nl
      senders:
        - role: minister van Buitenlandse Zaken
          name: \(pick(["A. B. Voorbeeld", "a.b. Voorbeeld", "C. Ander"]))
      \(alias)---

      \(text())\(Bool.random(using: &numbers) ? links() : "")

      """
  }

  private mutating func addLetter() throws {
    count += 1
    let text = letter()
    let folder = pick(["", "2009/", "map/diep/"])
    let ending = text.hasPrefix("---") ? "md" : "txt"
    try site.write("Content/letters/\(folder)brief-\(count).\(ending)", text)
  }

  private func files(_ folder: String) throws -> [String] {
    guard Folder.exists(site.path + "/" + folder) else { return [] }
    return try FolderListing.entries(below: site.path + "/" + folder)
      .filter { $0.kind == .file }.map { folder + "/" + $0.path }
  }

  private mutating func rewriteLetter() throws -> String {
    let file = pick(try files("Content/letters"))
    let isMarkdown = file.hasSuffix("md")
    var text = letter()
    while text.hasPrefix("---") != isMarkdown { text = letter() }
    try site.write(file, text)
    return "rewrote \(file)"
  }

  private mutating func moveLetter() throws -> String {
    let file = pick(try files("Content/letters"))
    count += 1
    let ending = file.hasSuffix("md") ? "md" : "txt"
    let target = "Content/letters/brief-\(count).\(ending)"
    try FileManager.default.moveItem(
      atPath: site.path + "/" + file, toPath: site.path + "/" + target)
    return "moved \(file) to \(target)"
  }

  private mutating func removeLetter() throws -> String {
    let all = try files("Content/letters")
    guard all.count > 3 else { return "left the few letters alone" }
    let file = pick(all)
    try site.remove(file)
    return "removed \(file)"
  }

  // MARK: What all letters are read and shown with

  private let topics = [
    "visserij:\n  name: { nl: Visserij }\n  terms:\n    nl: [visserij*]\n",
    "recht:\n  name: { nl: Recht, en: Law }\n  terms:\n    nl: [doodstraf, mensenrecht*]\n",
    "recht:\n  name: { nl: Rechten }\n  terms:\n    nl: [verdrag*]\n",
  ]
  private let persons = [
    "ingrid-solbakken:\n  name: Ingrid Solbakken\n",
    "voorbeeld:\n  name: Anna Bea Voorbeeld\n  names: [A. B. Voorbeeld]\n",
  ]
  private let countries = [
    "NO:\n  slug: noorwegen\n", "KZ:\n  name: { nl: Kazachië }\n",
    "GE:\n  not: { nl: [Georgië] }\n",
  ]
  private let events = [
    "2010-03-03-visit-no:\n  confirm: true\n", "2010-03-03-visit-no:\n  reject: true\n",
    "2010-05-agreement-be:\n  title: Het Scheldeverdrag\n  status: planned\n",
  ]

  private mutating func change(registers name: String, _ texts: [String]) throws -> String {
    let path = "Content/registers/" + name
    if Bool.random(using: &numbers) {
      try site.write(path, pick(texts))
      return "wrote \(name)"
    }
    try site.remove(path)
    return "removed \(name)"
  }

  private mutating func changeTemplate() throws -> String {
    let path = "Templates/topic.mustache"
    if Folder.isThere(site.path + "/" + path) {
      try site.remove("Templates")
      return "removed the template"
    }
    try site.write(path, "<p>{{name}}: {{count}}</p>{{#years}}{{year}}{{/years}}\n")
    return "wrote a template"
  }

  private mutating func changePage() throws -> String {
    let path = pick(["Content/pages/over-ons.md", "Content/pages/index.md"])
    if Bool.random(using: &numbers) {
      let target = pick(try files("Content/letters"))
      let place = pick(["", "#de-visserij-was-geen-onderwerp-van"])
      try site.write(
        path,
        """
        # Over \(pick(["ons", "mij"]))

        [Een brief](../../\(target)\(place)) en [een bestand](/map/b.txt).

        """)
      return "wrote \(path)"
    }
    try site.remove(path)
    return "removed a page"
  }

  private mutating func changeConfiguration() throws -> String {
    let text = pick([
      "title: Brieven\n", "title: Andere brieven\nbase: https://brieven.example/onder/\n",
      "language: [nl, en]\n", "home: BE\n", "footer: Aan de voet\ndata-licence: CC0\n",
    ])
    try site.write("zendbrief.yml", text)
    return "wrote zendbrief.yml: \(text)"
  }

  private mutating func changeFile() throws -> String {
    let path =
      "Content/static/\(pick(["a.txt", "map/b.txt", "robots.txt", ".well-known/security.txt"]))"
    if Bool.random(using: &numbers) {
      try site.write(path, pick(["een\n", "twee\n"]))
      return "wrote \(path)"
    }
    try site.remove(path)
    return "removed \(path)"
  }

  // MARK: What changes nothing

  private mutating func touch() throws -> String {
    let file = pick(try files("Content/letters"))
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000_000)],
      ofItemAtPath: site.path + "/" + file)
    return "touched \(file)"
  }

  private mutating func damagePublic() throws -> String {
    let all = try files("Public").filter { !$0.hasSuffix("manifest.sha256") }
    guard !all.isEmpty else { return "found nothing to damage" }
    let file = pick(all)
    if Bool.random(using: &numbers) {
      try site.remove(file)
    } else {
      try FileWriting.replace(site.path + "/" + file, [1, 2, 3])
    }
    return "damaged \(file)"
  }

  private mutating func damageWorkspace() throws -> String {
    let all = try FolderListing.entries(below: site.path + "/.zendbrief", hidden: true)
      .filter { $0.kind == .file && $0.path != "lock" }
    guard !all.isEmpty else { return "found nothing to damage" }
    let file = site.path + "/.zendbrief/" + pick(all).path
    if Bool.random(using: &numbers) {
      try Folder.remove(file)
      return "removed \(file)"
    }
    var bytes = try FileReading.bytes(of: file)
    guard !bytes.isEmpty else { return "found it empty" }
    if Bool.random(using: &numbers) {
      bytes.removeLast(Int.random(in: 1...bytes.count, using: &numbers))
    } else {
      bytes[Int.random(in: 0..<bytes.count, using: &numbers)] ^= 0x55
    }
    // A file of the tree that waits may be a link of one that is published, which nobody may write into.
    try FileWriting.replace(file, bytes)
    return "damaged \(file)"
  }
}
