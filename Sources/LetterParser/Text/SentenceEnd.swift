extension ArraySlice<UInt8> {
  /// Whether a row begins with the number of a section within a chapter: `2.1 Het huidige model`.
  var isSection: Bool {
    guard first?.isDigit == true else { return false }
    var cursor = Cursor(self)
    guard cursor.takeDigits(1...2) != nil else { return false }
    var depth = 0
    while cursor.rest.first == Byte.stop, cursor.rest.dropFirst().first?.isDigit == true {
      guard cursor.take(Byte.stop), cursor.takeDigits(1...2) != nil else { return false }
      depth += 1
    }
    if depth > 0 { _ = cursor.rest.first == Byte.stop && cursor.take(Byte.stop) }
    return depth > 0 && cursor.rest.first == Byte.blank
      && cursor.rest.trimmed.first?.isCapital == true
  }

  /// Whether an asterisk follows one of its words.
  var callsAsterisk: Bool {
    contains(UInt8(ascii: "*"))
      && zip(self, dropFirst()).contains { before, sign in
        sign == UInt8(ascii: "*") && (before.isWord || before == Byte.stop)
      }
  }

  /// Whether a sentence may end here: a full stop or the like, closing signs after it left aside.
  var endsSentence: Bool {
    var end = endIndex
    while end > startIndex {
      let last = self[end - 1]
      if last == UInt8(ascii: ")") || last == UInt8(ascii: "\"") || last.isDigit {
        end -= 1
      } else if last == 0xBB, end - startIndex > 2, self[end - 2] == 0xC2 {
        end -= 2  // »
      } else if last == 0x9D || last == 0x99, end - startIndex > 3, self[end - 2] == 0x80,
        self[end - 3] == 0xE2
      {
        end -= 3  // ” and ’
      } else {
        break
      }
    }
    guard end > startIndex else { return false }
    switch self[end - 1] {
    case Byte.stop, Byte.colon, UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";"): return true
    default: return false
    }
  }
}
