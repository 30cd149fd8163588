internal import ContentLoader
internal import Diagnostics
internal import Disk
internal import Findings
internal import Registers

/// Reads the registers of a site; what it does not have is built in.
enum SiteRegisters {
  /// - Parameter home: the home country, ISO 3166-1 alpha-2.
  /// - Throws: `DiskError`.
  static func read(
    _ folder: SiteFolder, home: String
  ) throws(DiskError) -> Checked<RegisterSet> {
    var diagnostics: [Diagnostic] = []
    let known = FindingRules.knownCountries
    var registers = RegisterSet()
    if let file = try file("topics.yml", of: folder, &diagnostics) {
      registers.topics = TopicRegister.read(file).adding(to: &diagnostics)
    }
    if let file = try file("countries.yml", of: folder, &diagnostics) {
      registers.countries = CountryRegister.read(file, countries: known).adding(to: &diagnostics)
    }
    if let file = try file("organisations.yml", of: folder, &diagnostics) {
      registers.organisations = OrganisationRegister.read(file).adding(to: &diagnostics)
    }
    if let file = try file("persons.yml", of: folder, &diagnostics) {
      registers.persons = PersonRegister.read(file, countries: known).adding(to: &diagnostics)
    }
    if let file = try file("events.yml", of: folder, &diagnostics) {
      registers.events = EventRegister.read(file, countries: known, home: home)
        .adding(to: &diagnostics)
    }
    return Checked(registers, diagnostics + (try unknownFiles(of: folder)))
  }

  private static let names = [
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

  private static func file(
    _ name: String, of folder: SiteFolder, _ diagnostics: inout [Diagnostic]
  ) throws(DiskError) -> SourceFile? {
    try ContentFile.text(at: SiteFolder.registers + "/" + name, of: folder.path)
      .adding(to: &diagnostics)
  }
}
