internal import ContentLoader
internal import Digests
internal import Disk
internal import EditionModel
internal import KeptLetters
internal import LetterModel
internal import Programs
internal import Registers

/// What letters are kept by: all that the reading of a letter depends on.
///
/// Whatever reads letters by more than this must put it here, or a letter is shown as it was read before.
struct ReadingKeys: Sendable {
  /// The program, the home country, and the registers that every letter is read with.
  private let common: [UInt8]
  private let events: EventRegister
  private let eventsPrint: ContentPrint?

  /// - Parameters:
  ///   - program: the fingerprint of the program that reads.
  ///   - setup: what the site is made with.
  init(program: Digest, setup: SiteSetup) {
    var bytes = program.bytes
    Self.add(Array(setup.configuration.home.utf8), to: &bytes)
    for name in SiteRegisters.readWithLetters {
      Self.add(setup.registers.digests[name]?.bytes ?? [], to: &bytes)
    }
    common = Digest(of: bytes).bytes
    events = setup.registers.set.events
    eventsPrint = setup.registers.digests[SiteRegisters.events].map { ContentPrint(of: $0.bytes) }
  }

  /// Whether letters are read by the same, whatever their own bytes are.
  func read(as other: ReadingKeys) -> Bool {
    common == other.common && eventsPrint == other.eventsPrint
  }

  /// The key of a letter.
  ///
  /// - Parameters:
  ///   - source: the fingerprint of its file's bytes.
  ///   - record: that of the record beside it.
  ///   - reader: the fingerprint of the system's program that reads its form, where one does.
  func key(
    of file: LetterFile, _ source: Digest, record: Digest?, reader: Digest?
  ) -> LetterKey {
    var bytes = common
    bytes.reserveCapacity(512)
    Self.add(Array(file.path.utf8), to: &bytes)
    Self.add(Array(file.form.name.utf8), to: &bytes)
    Self.add(Array((file.metadata ?? "").utf8), to: &bytes)
    Self.add(record?.bytes ?? [], to: &bytes)
    Self.add(reader?.bytes ?? [], to: &bytes)
    bytes += source.bytes
    return LetterKey(Digest(of: bytes))
  }

  /// The print of the register of events, for letters whose words it quotes: its places and its entries'
  /// numbers are kept with the words.
  func register(quoting letter: LetterID) -> ContentPrint? {
    events.quotes(of: letter).isEmpty ? nil : eventsPrint
  }

  /// Adds bytes behind their number, so that no two lists of parts are the same bytes.
  private static func add(_ part: [UInt8], to bytes: inout [UInt8]) {
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: part.count).littleEndian) {
      bytes.append(contentsOf: $0)
    }
    bytes += part
  }
}

extension LetterForm {
  /// A name that no other form has.
  fileprivate var name: String {
    switch self {
    case .text: "text"
    case .markdown: "markdown"
    case .officialXML: "official"
    case .tei: "tei"
    case .officialMetadata: "record"
    case .pdf: "pdf"
    case .document(let form): form.rawValue
    }
  }
}
