internal import ByteRuns

/// The words that passages of a letter's HTML begin with, up to the first tag, where they stand there as they are: no
/// reference, no break, no two spaces.
///
/// Most passages are no more than that, and words found in it are found where they are written.
enum PassageStretches {
  /// A run of words ends at a tag or a reference.
  private static let plain = PlainRun(until: UInt8(ascii: "<"), UInt8(ascii: "&"))
  private static let name = Array(" id=\"".utf8)

  /// Where the wanted passages have such words, by their numbers; nil for each that has none.
  static func find(_ wanted: [String: Int], in html: [UInt8]) -> [Range<Int>?] {
    var stretches: [Range<Int>?] = Array(repeating: nil, count: wanted.count)
    html.withUnsafeBufferPointer { html in
      var place = html.place(of: UInt8(ascii: "="), from: 0)
      while place < html.count {
        if let id = id(at: place, html), let number = wanted[id.name],
          let stretch = stretch(from: id.end, html)
        {
          stretches[number] = stretch
        }
        place = html.place(of: UInt8(ascii: "="), from: place + 1)
      }
    }
    return stretches
  }

  /// The address that stands behind an equals sign and ends its tag; the text's own quotation marks are escaped, so
  /// that no letter can write one.
  private static func id(
    at place: Int, _ html: UnsafeBufferPointer<UInt8>
  ) -> (name: String, end: Int)? {
    let start = place + 2
    guard start < html.count, place >= 3,
      html[(place - 3)..<start].elementsEqual(name)
    else { return nil }
    let end = html.place(of: UInt8(ascii: "\""), from: start)
    guard end + 1 < html.count, html[end + 1] == UInt8(ascii: ">") else { return nil }
    return (String(decoding: html[start..<end], as: UTF8.self), end + 2)
  }

  private static func stretch(
    from start: Int, _ html: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    let end = plain.end(of: html, from: start)
    guard end < html.count, html[end] == UInt8(ascii: "<"),
      !html.holds(twice: UInt8(ascii: " "), in: start..<end)
    else { return nil }
    return start..<end
  }
}
