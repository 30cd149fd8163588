internal import ContentLoader
internal import Diagnostics
internal import Digests
internal import Disk
internal import EditionModel
internal import Findings
internal import KeptLetters
internal import LetterModel
internal import Programs
internal import Synchronization

/// Where letters are read from: from a pack those whose bytes were read before, from their files all
/// others, which come into a pack of their own.
///
/// Without packs that can be read or written a site is built the same, only slower.
final class LetterShelf: Sendable {
  let folder: SiteFolder
  private let rules: RememberedRules
  private let programs = ProgramFolders.ofEnvironment
  private let keys: ReadingKeys?
  private let program: Digest?
  let packs: LetterPacks?
  let keeping: Keeping
  /// What the letters' files were.
  let files: ReadFiles
  private let texts = SharedTexts()
  let grown = Mutex<GrowingPack?>(nil)

  /// What becomes of letters that are read from their files.
  enum Keeping: Sendable {
    /// Their texts are not wanted again, and nothing is written.
    case never
    /// They are kept, where that is possible.
    case ifPossible
    /// They are kept in a folder, or the reading fails.
    case always(in: String)
  }

  /// Opens the packs of a site.
  ///
  /// - Parameters:
  ///   - program: the fingerprint of the program that reads; nil where the system does not tell it, and
  ///     nothing is kept.
  ///   - keeping: what becomes of letters that are read from their files.
  ///   - seen: the letters' folder as somebody saw it: files that they have read are opened only where nothing of their
  ///     bytes is kept; nil where nobody has.
  /// - Throws: `DiskError`.
  init(
    _ folder: SiteFolder, setup: SiteSetup, program: Digest?, keeping: Keeping,
    seen: SeenLetters? = nil
  ) throws(DiskError) {
    self.folder = folder
    files = ReadFiles(seen: seen?.files)
    self.keeping = keeping
    self.program = program
    rules = RememberedRules(setup)
    keys = program.map { ReadingKeys(program: $0, setup: setup) }
    let maker = program.map { PackMaker(name: OwnProgram.name, digest: $0) }
    do throws(DiskError) {
      packs = try maker.map { maker throws(DiskError) in
        try LetterPacks(in: folder.at(SiteFolder.kept), by: maker)
      }
    } catch {
      packs = nil
    }
    if case .ifPossible = keeping { try Folder.make(folder.at(SiteFolder.workspace)) }
  }

  /// A letter, read before or now.
  ///
  /// May be called from several tasks at once.
  ///
  /// - Parameter keepsAnchors: whether an editor's page leads to a place within the letter of a name.
  /// - Throws: `DiskError`, where its file cannot be read.
  func letter(
    _ file: LetterFile, keepsAnchors: (LetterID) -> Bool
  ) throws(DiskError) -> Checked<ShelvedLetter> {
    let reader = try LetterPrograms.fingerprint(for: file.form, in: programs)
    if let known = keptAsSeen(file, reader, keepsAnchors) { return known }
    let (source, record, key) = try open(file, for: reader)
    if let known = kept(key, file, keepsAnchors) { return known }
    let extract = try LetterPrograms.extract(source, of: file, in: programs)
    let loaded = ContentLoader.load(
      source, of: file, record: record, extract: extract, rules: rules.value)
    return Checked(
      try shelve(
        loaded, of: file, key: extract?.isLasting ?? true ? key : nil,
        keepsAnchors: keepsAnchors(loaded.value.facts.id)),
      loaded.diagnostics)
  }

  /// The bytes that a letter is read from, which are remembered, and what it is kept by.
  ///
  /// - Parameter reader: the fingerprint of the system's program that reads its form; nil where none does.
  private func open(
    _ file: LetterFile, for reader: Digest?
  ) throws(DiskError) -> (source: SourceFile, record: SourceFile?, key: LetterKey?) {
    let path = folder.path + "/"
    let source = SourceFile(path: file.path, bytes: try file.bytes(below: path))
    let record = try ContentLoader.record(of: file, below: path)
    let ofSource = files.look(at: source, of: file.form, with: reader)
    let ofRecord = record.map { files.look(at: $0, of: .officialMetadata, with: nil) }
    return (source, record, keys?.key(of: file, ofSource, record: ofRecord, reader: reader))
  }

  /// A letter whose file was seen and of whose bytes something is kept.
  private func keptAsSeen(
    _ file: LetterFile, _ reader: Digest?, _ keepsAnchors: (LetterID) -> Bool
  ) -> Checked<ShelvedLetter>? {
    guard let letter = files.seen(file.path) else { return nil }
    let record = file.metadata.flatMap { files.seen($0) }
    guard file.metadata == nil || record != nil else { return nil }
    return kept(
      keys?.key(of: file, letter.digest, record: record?.digest, reader: reader), file,
      keepsAnchors)
  }

  /// The letter that is kept by a key.
  private func kept(
    _ key: LetterKey?, _ file: LetterFile, _ keepsAnchors: (LetterID) -> Bool
  ) -> Checked<ShelvedLetter>? {
    guard let key, let keys,
      let found = packs?.letter(by: key, register: keys.register(quoting:)),
      let shelved = ShelvedLetter(
        found.letter, as: texts.sharing(found.letter.letter), at: found.place, of: file,
        keepsAnchors: keepsAnchors(found.letter.letter.facts.id))
    else { return nil }
    return Checked(shelved, found.letter.diagnostics)
  }

  /// Whether letters are read in other settings as they were read here.
  func reads(with setup: SiteSetup) -> Bool {
    guard let keys, let program else { return false }
    return keys.read(as: ReadingKeys(program: program, setup: setup))
  }

  private func shelve(
    _ loaded: Checked<LoadedLetter>, of file: LetterFile, key: LetterKey?, keepsAnchors: Bool
  ) throws(DiskError) -> ShelvedLetter {
    var letter = texts.sharing(EditionLetter(loaded.value))
    let links = loaded.value.body.links
    let passages = keepsAnchors ? loaded.value.body.passages.map(\.id) : nil
    if case .never = keeping {
      return ShelvedLetter(letter, file, texts: nil, links: links, passages: passages)
    }
    let entry = LetterEntry(
      letter, LetterTexts(loaded.value), told: loaded.diagnostics,
      register: keys?.register(quoting: letter.facts.id), links: links)
    letter.prints = entry.prints
    let texts = try growing().put(entry, by: key)
    return ShelvedLetter(letter, file, texts: texts, links: links, passages: passages)
  }

  /// A letter's texts, read from its file once more: what was kept of them is damaged.
  ///
  /// - Throws: `DiskError`.
  func textsAgain(of letter: ShelvedLetter) throws(DiskError) -> LetterTexts {
    letter.texts?.discard()
    let file = letter.file
    let (source, record, _) = try open(
      file, for: try LetterPrograms.fingerprint(for: file.form, in: programs))
    let extract = try LetterPrograms.extract(source, of: file, in: programs)
    let loaded = ContentLoader.load(
      source, of: file, record: record, extract: extract, rules: rules.value)
    return LetterTexts(loaded.value)
  }
}
