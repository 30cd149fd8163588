internal import ContentLoader
internal import Diagnostics
internal import Digests
internal import Disk
internal import EditionModel
internal import Findings
internal import Registers

/// The registers of a site; what it does not have is built in.
struct SiteRegisters: Sendable {
  /// What they say.
  var set = RegisterSet()
  /// The fingerprint of each file that is there, by its name.
  private(set) var digests: [String: Digest] = [:]

  /// The file that says what events there are.
  static let events = "events.yml"
  /// The files that every letter is read with.
  static let readWithLetters = ["topics.yml", "countries.yml", "organisations.yml"]

  /// What letters are read with: persons are looked up when the edition is made.
  var forLetters: RegisterSet {
    var set = set
    set.persons = PersonRegister()
    return set
  }

  /// What in them changes nothing.
  func idleEntries(in edition: Edition) -> [Doubt] {
    let path = { SiteFolder.registers + "/" + $0 }
    return EditionDoubts.idleEntries(
      of: edition, set, persons: path("persons.yml"),
      topics: digests["topics.yml"].map { _ in path("topics.yml") })
  }

  /// Reads the registers of a site.
  ///
  /// - Parameter home: the home country, ISO 3166-1 alpha-2.
  /// - Throws: `DiskError`.
  static func read(
    _ folder: SiteFolder, home: String
  ) throws(DiskError) -> Checked<SiteRegisters> {
    var diagnostics: [Diagnostic] = []
    let known = FindingRules.knownCountries
    var read = SiteRegisters()
    var registers = RegisterSet()
    if let file = try read.file("topics.yml", of: folder, &diagnostics) {
      registers.topics = TopicRegister.read(file).adding(to: &diagnostics)
    }
    if let file = try read.file("countries.yml", of: folder, &diagnostics) {
      registers.countries = CountryRegister.read(file, countries: known).adding(to: &diagnostics)
    }
    if let file = try read.file("organisations.yml", of: folder, &diagnostics) {
      registers.organisations = OrganisationRegister.read(file).adding(to: &diagnostics)
    }
    if let file = try read.file("persons.yml", of: folder, &diagnostics) {
      registers.persons = PersonRegister.read(file, countries: known).adding(to: &diagnostics)
    }
    if let file = try read.file(events, of: folder, &diagnostics) {
      registers.events = EventRegister.read(file, countries: known, home: home)
        .adding(to: &diagnostics)
    }
    read.set = registers
    return Checked(read, diagnostics + (try unknownFiles(of: folder)))
  }

  static let names = [
    "topics.yml", "countries.yml", "organisations.yml", "persons.yml", "events.yml",
  ]

  /// A file that is no register would be passed over in silence: `event.yml`.
  private static func unknownFiles(of folder: SiteFolder) throws(DiskError) -> [Diagnostic] {
    guard try Folder.stands(at: folder.at(SiteFolder.registers)) else { return [] }
    return try FolderListing.entries(below: folder.at(SiteFolder.registers))
      .filter { ($0.kind != .folder || !$0.isUTF8) && !names.contains($0.path) }
      .map { entry in
        Diagnostic(
          .registerKeyUnknown, at: Place(path: SiteFolder.registers + "/" + entry.path),
          "no register has this name",
          advice: Nearest.name(to: entry.path, among: names).map { "did you mean “\($0)”?" }
            ?? "the registers are \(names.joined(separator: ", "))")
      }
  }

  private mutating func file(
    _ name: String, of folder: SiteFolder, _ diagnostics: inout [Diagnostic]
  ) throws(DiskError) -> SourceFile? {
    let path = SiteFolder.registers + "/" + name
    let file = try ContentFile.text(at: path, of: folder.path).adding(to: &diagnostics)
    if let file { digests[name] = Digest(of: file.bytes) }
    return file
  }
}
