/// The number that a linker gave a program or library, worked out from all the bytes that it wrote.
///
/// It stands near the beginning of the file, so that nobody need read the whole to tell one from another: a
/// program that holds Swift's library has 80 MB. Where it stands is laid down by the ELF specification (program
/// headers, notes) and by GNU ld's `--build-id`.
struct BuildID {
  /// How many of a file's first bytes are enough to find it in.
  static let reach = 1 << 13

  let bytes: ArraySlice<UInt8>

  /// Looks for the number among a file's first bytes.
  ///
  /// - Returns: nil where they are those of no ELF file of 64 bits, or its linker gave it no number that is long
  ///   enough to be a fingerprint.
  init?(inHead head: [UInt8]) {
    guard head.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]),
      let headers = Self.number(at: 32, of: 8, in: head),
      let size = Self.number(at: 54, of: 2, in: head),
      let count = Self.number(at: 56, of: 2, in: head)
    else { return nil }
    for place in 0..<count {
      let header = headers + place * size
      guard Self.number(at: header, of: 4, in: head) == Self.noteSegment,
        let start = Self.number(at: header + 8, of: 8, in: head),
        let length = Self.number(at: header + 32, of: 8, in: head),
        let found = Self.number(inNotes: start, length, of: head)
      else { continue }
      bytes = found
      return
    }
    return nil
  }

  private static let noteSegment = 4
  private static let buildNote = 3
  private static let owner: [UInt8] = [0x47, 0x4E, 0x55, 0]
  /// A shorter number could be that of two programs.
  private static let least = 16

  /// The number in a row of notes: each has the sizes of its owner's name and of its text, its kind, the name, the text.
  private static func number(
    inNotes start: Int, _ length: Int, of head: [UInt8]
  ) -> ArraySlice<UInt8>? {
    var note = start
    while note < start + length, let nameSize = number(at: note, of: 4, in: head),
      let size = number(at: note + 4, of: 4, in: head),
      let kind = number(at: note + 8, of: 4, in: head)
    {
      let text = note + 12 + padded(nameSize)
      guard text + size <= head.count else { return nil }
      let name = head[note + 12..<note + 12 + nameSize]
      if kind == buildNote, size >= least, name.elementsEqual(owner) {
        return head[text..<text + size]
      }
      note = text + padded(size)
    }
    return nil
  }

  private static func padded(_ size: Int) -> Int { (size + 3) & ~3 }

  /// A number, its lowest byte first; nil where it does not stand there, or is too large for a place in any file.
  private static func number(at place: Int, of size: Int, in head: [UInt8]) -> Int? {
    guard place >= 0, place <= head.count - size else { return nil }
    var number: UInt64 = 0
    for byte in head[place..<place + size].reversed() { number = number << 8 | UInt64(byte) }
    return number < 1 << 40 ? Int(number) : nil
  }
}
