package import Diagnostics
package import Digests

/// What stays of a build: by what it is known, and what it told.
package struct KeptBuild: Sendable {
  /// The fingerprint of everything that was read.
  package var inputs: Digest
  /// What Public was left as.
  package var seal: Digest
  /// What was told of the site.
  package var diagnostics: [Diagnostic]
  /// How many letters it has.
  package var letters: Int
  /// How many letters and pages are drafts.
  package var drafts: Int
  /// How many files it has.
  package var files: Int
  /// Whether it has a search.
  package var hasSearch: Bool

  /// Makes it of its parts.
  package init(
    inputs: Digest, seal: Digest, diagnostics: [Diagnostic], letters: Int, drafts: Int, files: Int,
    hasSearch: Bool
  ) {
    self.inputs = inputs
    self.seal = seal
    self.diagnostics = diagnostics
    self.letters = letters
    self.drafts = drafts
    self.files = files
    self.hasSearch = hasSearch
  }

  private static let mark = Array("zendbrief build 1\n".utf8)

  /// It as it is written down, its fingerprint behind it.
  package var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.append(Self.mark)
    writer.append(inputs.bytes)
    writer.append(seal.bytes)
    writer.count(letters)
    writer.count(drafts)
    writer.count(files)
    writer.flag(hasSearch)
    writer.list(diagnostics) { $0.diagnostic($1) }
    return writer.bytes + Digest(of: writer.bytes).bytes
  }

  /// Reads what was written down; nil for bytes that are something else, or not whole.
  package init?(parsing bytes: [UInt8]) {
    let build = bytes.withUnsafeBytes { bytes -> KeptBuild? in
      let own = UnsafeRawBufferPointer(rebasing: bytes.dropLast(Digest.count))
      let digests = Self.mark.count..<Self.mark.count + 2 * Digest.count
      guard own.count > digests.upperBound, own.starts(with: Self.mark),
        Digest(behind: bytes) != nil,
        let inputs = Digest(bytes: .init(rebasing: own[digests.prefix(Digest.count)])),
        let seal = Digest(bytes: .init(rebasing: own[digests.suffix(Digest.count)]))
      else { return nil }
      var reader = ByteReader(.init(rebasing: own[digests.upperBound...]))
      do throws(DamagedBytes) {
        let build = try KeptBuild(inputs: inputs, seal: seal, &reader)
        try reader.end()
        return build
      } catch {
        return nil
      }
    }
    guard let build else { return nil }
    self = build
  }

  private init(
    inputs: Digest, seal: Digest, _ reader: inout ByteReader
  ) throws(DamagedBytes) {
    (self.inputs, self.seal) = (inputs, seal)
    letters = try reader.count()
    drafts = try reader.count()
    files = try reader.count()
    hasSearch = try reader.flag()
    diagnostics = try reader.list { (reader) throws(DamagedBytes) in try reader.diagnostic() }
  }
}
