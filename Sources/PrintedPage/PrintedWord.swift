/// A word of a print with the box that its letters stand in, in thousandths of a point.
struct PrintedWord {
  var left: Int
  var right: Int
  var top: Int
  var bottom: Int
  /// Its bytes in UTF-8, without blanks.
  var text: ArraySlice<UInt8>
  /// Which of the page's runs of words it belongs to, as the program tells them.
  var run: Int
}

extension PrintedWord {
  /// How tall its box is; at least one, so that it can be divided by.
  var height: Int { max(1, bottom - top) }

  /// Where its letters stand.
  ///
  /// Faces differ, but little: some four fifths of a box are above it.
  var baseline: Int { bottom - height / 5 }

  /// How many characters it has.
  var count: Int { text.count { $0 & 0xC0 != 0x80 } }

  /// Whether it is a small sign above the foot of the word after it.
  func isRaised(before next: PrintedWord) -> Bool {
    count <= 3 && height * 5 < next.height * 4 && baseline * 10 < next.baseline * 10 - next.height
      && next.left - right < next.height
  }

  /// Whether it is a number: digits and the signs within one.
  var isNumber: Bool { text.holdsNumbers }

  /// Whether it is set from top to bottom or upwards, as a stamp in a margin is.
  var isTurned: Bool { count >= 3 && height > 2 * (right - left) }
}

/// One sheet of a print.
struct PrintedSheet {
  var words: [PrintedWord] = []
}

extension Sequence<UInt8> {
  /// Whether there are digits, and beside them only blanks and the signs of numbers.
  var holdsNumbers: Bool {
    var hasDigit = false
    for byte in self {
      if 48...57 ~= byte {
        hasDigit = true
      } else if !" .,+-%".utf8.contains(byte) {
        return false
      }
    }
    return hasDigit
  }
}
