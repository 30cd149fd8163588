internal import ByteRuns
internal import LetterModel

/// Marks the words that prove an event where they stand.
enum EvidenceMarks {
  static let opening = "<mark class=\"evidence\">"
  static let closing = "</mark>"

  /// A piece of evidence as its sentence with the quoted words marked; the quote alone where the
  /// sentence does not hold it.
  static func sentence(_ evidence: Evidence) -> [UInt8] {
    var sentence = evidence.sentence
    var writer = HTMLWriter(reserving: sentence.utf8.count + 64)
    guard let quote = evidence.quoteInSentence, !quote.isEmpty, quote.count < sentence.utf8.count
    else {
      writer.text(sentence.isEmpty ? evidence.quote : sentence)
      return writer.bytes
    }
    sentence.withUTF8 { sentence in
      writer.text(sentence[..<quote.lowerBound])
      writer.markup(opening)
      writer.text(sentence[quote])
      writer.markup(closing)
      writer.text(sentence[quote.upperBound...])
    }
    return writer.bytes
  }

  /// A letter's text with the quotes marked in their passages; one that is not found is left out.
  ///
  /// Linear in the text and the quotes together.
  static func mark(_ html: [UInt8], quotes: [(passage: String, quote: String)]) -> [UInt8] {
    guard !quotes.isEmpty else { return html }
    var (numbers, wanted): ([String: Int], [[[UInt8]]]) = ([:], [])
    for (passage, quote) in quotes {
      let next = wanted.count
      let number = Self.number(in: &numbers[passage, default: next])
      if number == next { wanted.append([]) }
      wanted[number].append(PassageText.squeezed(quote.utf8))
    }
    var spans: [Range<Int>] = []
    for (number, stretch) in PassageStretches.find(numbers, in: html).enumerated() {
      guard let stretch else { continue }
      wanted[number].removeAll { quote in
        guard let found = ByteSearch.first(quote, in: html, within: stretch) else { return false }
        spans.append(found)
        return true
      }
    }
    // What words or marks run through is looked for in the words alone.
    let left = numbers.mapValues { wanted[$0] }.filter { !$0.value.isEmpty }
    for passage in left.isEmpty ? [] : PassageText.read(html, ids: left) {
      for quote in left[passage.id] ?? [] {
        guard let found = ByteSearch(quote).first(in: passage.text) else { continue }
        spans += passage.spans(of: found)
      }
    }
    return wrapped(html, merged(spans))
  }

  /// A passage is looked for and put in with one look.
  private static func number(in found: inout Int) -> Int { found }

  /// Ranges in order, those that touch made one.
  private static func merged(_ spans: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for span in spans.sorted(by: {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }) {
      if let last = merged.last, span.lowerBound <= last.upperBound {
        let end = max(last.upperBound, span.upperBound)
        merged[merged.count - 1] = last.lowerBound..<end
      } else {
        merged.append(span)
      }
    }
    return merged
  }

  private static func wrapped(_ html: [UInt8], _ spans: [Range<Int>]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(html.count + spans.count * 32)
    var end = 0
    for span in spans {
      output += html[end..<span.lowerBound]
      output += opening.utf8
      output += html[span]
      output += closing.utf8
      end = span.upperBound
    }
    output += html[end...]
    return output
  }
}
