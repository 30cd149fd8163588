internal import Diagnostics
internal import StrictYAML

/// One file of a register, or the part of a letter's front matter that stands for one: its entries, and
/// what is wrong with them.
struct RegisterFile {
  /// The kinds of what may be wrong, by where it stands.
  struct Codes {
    let unread: DiagnosticCode
    let unknown: DiagnosticCode
    let invalid: DiagnosticCode

    static let register = Codes(
      unread: .registerInvalid, unknown: .registerKeyUnknown, invalid: .registerValueInvalid)
    static let frontMatter = Codes(
      unread: .frontMatterInvalid, unknown: .frontMatterKeyUnknown,
      invalid: .frontMatterValueInvalid)
  }

  let codes: Codes
  private(set) var diagnostics: [Diagnostic] = []

  /// More than anybody reads: what is wrong with the rest is the same again.
  private static let most = 1000

  init(_ codes: Codes) { self.codes = codes }

  /// The entries of a file's top mapping, each under its name; nothing where there is none, which is
  /// told.
  mutating func entries(of file: SourceFile) -> [YAMLValue.Entry] {
    entries(of: YAMLReader.read(file, invalid: codes.unread).adding(to: &diagnostics))
  }

  /// The entries of a mapping.
  mutating func entries(of value: YAMLValue?) -> [YAMLValue.Entry] {
    guard let value, !value.isEmpty else { return [] }
    if let entries = value.entries { return entries }
    tell(value.point, "entries stand here, each as “name:” with its keys below it")
    return []
  }

  /// The fields of an entry.
  func fields(_ entry: YAMLValue) -> YAMLFields {
    YAMLFields(entry, unknown: codes.unknown, invalid: codes.invalid)
  }

  /// Takes over what was told of an entry's fields, with its unknown keys.
  mutating func close(_ fields: inout YAMLFields) {
    fields.finish()
    diagnostics += fields.diagnostics
  }

  /// Whether so much is wrong that the rest is not read, which is told.
  mutating func isHopeless(at point: SourcePoint) -> Bool {
    guard diagnostics.count > Self.most else { return false }
    diagnostics.append(
      Diagnostic(
        codes.unread, at: point.place, "too much is wrong with this file, and its rest is not read",
        advice: "mend what stands above, and try again"))
    return true
  }

  /// Tells what is wrong at a point.
  mutating func tell(_ point: SourcePoint, _ message: String, advice: String? = nil) {
    diagnostics.append(Diagnostic(codes.invalid, at: point.place, message, advice: advice))
  }
}
