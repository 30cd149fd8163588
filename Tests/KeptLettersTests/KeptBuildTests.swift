import Digests
import Testing

@testable import KeptLetters

@Suite struct KeptBuildTests {
  private func build(_ seed: UInt64) -> KeptBuild {
    var made = MadeUpLetter(seed)
    return KeptBuild(
      inputs: Digest(of: [1]), seal: Digest(of: [2]), diagnostics: made.diagnostics(), letters: 300,
      drafts: 2, files: 70_000, hasSearch: seed % 2 == 0)
  }

  @Test(arguments: 0..<50) func whatIsWrittenIsReadBack(_ seed: UInt64) throws {
    let build = build(seed)
    let read = try #require(KeptBuild(parsing: build.bytes))
    #expect(read.inputs == build.inputs && read.seal == build.seal)
    #expect(read.diagnostics == build.diagnostics)
    #expect((read.letters, read.drafts, read.files) == (300, 2, 70_000))
    #expect(read.hasSearch == build.hasSearch)
    #expect(read.bytes == build.bytes)
  }

  /// Nothing is told of a site that nobody has told of it.
  @Test func damagedBytesAreNoBuild() {
    let bytes = build(3).bytes
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] ^= 1
      #expect(KeptBuild(parsing: damaged) == nil)
      #expect(KeptBuild(parsing: Array(bytes[..<place])) == nil)
    }
  }

  /// Nor does anything end where somebody has given other bytes the right fingerprint.
  @Test func madeUpBytesDoNoHarm() {
    let bytes = build(3).bytes.dropLast(Digest.count)
    for place in bytes.indices.dropFirst(18) {
      for byte: UInt8 in [0, 1, 127, 128, 255] {
        var damaged = Array(bytes)
        damaged[place] = byte
        _ = KeptBuild(parsing: damaged + Digest(of: damaged).bytes)
        _ = KeptBuild(
          parsing: Array(damaged[...place]) + Digest(of: Array(damaged[...place])).bytes)
      }
    }
  }
}
