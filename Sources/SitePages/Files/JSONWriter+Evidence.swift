internal import ByteRuns
internal import LetterModel

extension JSONWriter {
  /// The address of a piece of evidence's passage.
  mutating func address(of evidence: Evidence) {
    let parts = Address.parts(ofPassage: evidence.passage, of: evidence.letter)
    text { take in
      parts.folder.withBytes(take)
      parts.name.withBytes(take)
      parts.file.withBytes(take)
      parts.place.withBytes(take)
    }
  }
}
