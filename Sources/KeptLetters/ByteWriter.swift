internal import ByteRuns
internal import LetterModel

/// Writes values one after another as bytes, for `ByteReader` to read in the same order.
///
/// Numbers take as many bytes as they need. A longer text that was written before is written as its
/// place among those: the sentences that prove an event prove a country and a topic as well.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []
  private var places: [TextBytes: Int] = [:]

  /// Texts of fewer bytes are never shared: they need no memory of their own.
  static let sharedFrom = 16

  init(reserving count: Int = 0) {
    bytes.reserveCapacity(count)
    places.reserveCapacity(count / 32)
  }

  /// A number that is never negative.
  mutating func count(_ count: Int) {
    var rest = UInt64(bitPattern: Int64(count))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Any number.
  mutating func number(_ number: Int) {
    count(Int(bitPattern: UInt(bitPattern: number << 1) ^ UInt(bitPattern: number >> 63)))
  }

  mutating func number(ifAny number: Int?) {
    flag(number != nil)
    if let number { self.number(number) }
  }

  mutating func flag(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  /// A value by its place among all of its kind.
  mutating func choice<Value: Equatable>(_ value: Value, of all: [Value]) {
    bytes.append(UInt8(truncatingIfNeeded: all.firstIndex(of: value) ?? 0))
  }

  /// The same, and 0 for none.
  mutating func choice<Value: Equatable>(ifAny value: Value?, of all: [Value]) {
    bytes.append(value.flatMap(all.firstIndex(of:)).map { UInt8(truncatingIfNeeded: $0 + 1) } ?? 0)
  }

  /// A text: 0 for none, 1 and its place for one that was written before, else its length and 2 more.
  mutating func text(_ text: String) {
    let length = text.utf8.count
    if length >= Self.sharedFrom {
      let next = places.count
      let place = Self.place(in: &places[TextBytes(text), default: next])
      if place < next {
        count(1)
        count(place)
        return
      }
    }
    count(length + 2)
    bytes.append(bytesOf: text)
  }

  /// A text is looked for and put in with one look.
  private static func place(in found: inout Int) -> Int { found }

  mutating func text(ifAny text: String?) {
    if let text { self.text(text) } else { count(0) }
  }

  mutating func list<Value>(_ values: [Value], _ write: (inout ByteWriter, Value) -> Void) {
    count(values.count)
    for value in values { write(&self, value) }
  }

  mutating func texts(_ texts: [String]) { list(texts) { $0.text($1) } }

  mutating func append(_ other: [UInt8]) { bytes.append(contentsOf: other) }

  /// A number in eight bytes, the lowest first.
  mutating func fixed(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
