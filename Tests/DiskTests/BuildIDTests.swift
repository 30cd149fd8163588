import Testing

@testable import Disk

/// A program with this number is this program: two must never be taken for one.
@Suite struct BuildIDTests {
  static let number = (0..<20).map { UInt8(0xA0 + $0) }

  /// The beginning of a program with two segments of notes, of which the second has the linker's number behind
  /// another note, as gold writes them.
  static func head(_ number: [UInt8], owner: String = "GNU\0", kind: UInt8 = 3) -> [UInt8] {
    var head = [UInt8](repeating: 0, count: 64)
    head.replaceSubrange(0..<6, with: [0x7F, 0x45, 0x4C, 0x46, 2, 1])
    head[32] = 64
    head[54] = 56
    head[56] = 3
    let notes = note([1, 0, 0, 0], kind: 1) + note(number, owner: owner, kind: kind)
    for (type, start, length) in [(1, 0, 4096), (4, 232, 24), (4, 256, notes.count)] {
      var header = [UInt8](repeating: 0, count: 56)
      header[0] = UInt8(type)
      (header[8], header[9]) = (UInt8(start & 0xFF), UInt8(start >> 8))
      (header[32], header[33]) = (UInt8(length & 0xFF), UInt8(length >> 8))
      head += header
    }
    return head + note([2, 0, 0, 0, 0, 0, 0, 0], kind: 5) + notes
  }

  private static func note(_ text: [UInt8], owner: String = "GNU\0", kind: UInt8) -> [UInt8] {
    [UInt8(owner.utf8.count), 0, 0, 0, UInt8(text.count), 0, 0, 0, kind, 0, 0, 0]
      + Array(owner.utf8) + text
  }

  @Test func isFoundAmongOtherNotes() {
    #expect(BuildID(inHead: Self.head(Self.number)).map { Array($0.bytes) } == Self.number)
  }

  @Test func isNothingElse() {
    #expect(BuildID(inHead: Self.head(Array(Self.number.prefix(8)))) == nil, "too short")
    #expect(BuildID(inHead: Self.head(Self.number, owner: "Go\0\0")) == nil, "another's")
    #expect(BuildID(inHead: Self.head(Self.number, kind: 1)) == nil, "another kind")
    #expect(BuildID(inHead: Array("#!/bin/sh\n".utf8)) == nil)
    #expect(BuildID(inHead: []) == nil)
  }

  /// A file may be harmed in any way: what is found is the whole number or nothing.
  @Test func isWholeOrNothing() {
    let whole = Self.head(Self.number)
    for count in whole.indices {
      #expect(BuildID(inHead: Array(whole.prefix(count))) == nil, "of \(count) bytes")
    }
    for place in whole.indices {
      for byte: UInt8 in [0, 0x7F, 0xFF] {
        var harmed = whole
        harmed[place] = byte
        #expect((BuildID(inHead: harmed)?.bytes.count ?? 20) >= 16)
      }
    }
  }
}
