internal import ByteRuns

/// Bytes that are not what `ByteWriter` writes.
struct DamagedBytes: Error {}

/// Reads values in the order in which `ByteWriter` wrote them.
///
/// It never reads past its bytes, and takes no more time or memory than they are worth: whatever they
/// are, it gives values or throws.
struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private var offset = 0
  /// The longer texts until now.
  private var shared: [String] = []

  /// - Parameter bytes: must stay as long as the reader is used.
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// How many bytes are left.
  var left: Int { bytes.count - offset }

  /// Ends the reading: bytes that are left over are damage.
  func end() throws(DamagedBytes) {
    guard left == 0 else { throw DamagedBytes() }
  }

  mutating func byte() throws(DamagedBytes) -> UInt8 {
    guard offset < bytes.count else { throw DamagedBytes() }
    defer { offset += 1 }
    return bytes[offset]
  }

  /// A reader of the next bytes alone, which are passed over here.
  mutating func part(_ count: Int) throws(DamagedBytes) -> ByteReader {
    guard count >= 0, count <= left else { throw DamagedBytes() }
    defer { offset += count }
    return ByteReader(UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count]))
  }

  /// A number that is never negative.
  mutating func count() throws(DamagedBytes) -> Int {
    let number = try bits()
    guard number <= UInt64(Int.max) else { throw DamagedBytes() }
    return Int(number)
  }

  /// Any number.
  mutating func number() throws(DamagedBytes) -> Int {
    let bits = try bits()
    return Int(bitPattern: UInt(bits >> 1) ^ (0 &- UInt(bits & 1)))
  }

  private mutating func bits() throws(DamagedBytes) -> UInt64 {
    var byte = try byte()
    if byte < 0x80 { return UInt64(byte) }
    var number = UInt64(byte & 0x7F)
    var shift: UInt64 = 7
    repeat {
      byte = try self.byte()
      // The tenth byte has one bit left to give.
      guard shift < 63 || (shift == 63 && byte <= 1) else { throw DamagedBytes() }
      number |= UInt64(byte & 0x7F) << shift
      shift += 7
    } while byte >= 0x80
    return number
  }

  mutating func numberIfAny() throws(DamagedBytes) -> Int? { try flag() ? try number() : nil }

  mutating func flag() throws(DamagedBytes) -> Bool {
    let byte = try byte()
    guard byte <= 1 else { throw DamagedBytes() }
    return byte == 1
  }

  mutating func choice<Value>(of all: [Value]) throws(DamagedBytes) -> Value {
    let place = Int(try byte())
    guard place < all.count else { throw DamagedBytes() }
    return all[place]
  }

  mutating func choiceIfAny<Value>(of all: [Value]) throws(DamagedBytes) -> Value? {
    let place = Int(try byte())
    guard place > 0 else { return nil }
    guard place <= all.count else { throw DamagedBytes() }
    return all[place - 1]
  }

  mutating func text() throws(DamagedBytes) -> String {
    guard let text = try textIfAny() else { throw DamagedBytes() }
    return text
  }

  mutating func textIfAny() throws(DamagedBytes) -> String? {
    let head = try count()
    if head == 0 { return nil }
    if head == 1 {
      let place = try count()
      guard place < shared.count else { throw DamagedBytes() }
      return shared[place]
    }
    let length = head - 2
    guard length <= left else { throw DamagedBytes() }
    let part = UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length])
    guard let text = part.withMemoryRebound(to: UInt8.self, String.init(ifUTF8:)) else {
      throw DamagedBytes()
    }
    offset += length
    if length >= ByteWriter.sharedFrom { shared.append(text) }
    return text
  }

  mutating func list<Value>(
    _ read: (inout ByteReader) throws(DamagedBytes) -> Value
  ) throws(DamagedBytes) -> [Value] {
    let count = try count()
    if count == 0 { return [] }
    // Each value takes a byte at the least.
    guard count <= left else { throw DamagedBytes() }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }

  mutating func texts() throws(DamagedBytes) -> [String] {
    try list { (reader) throws(DamagedBytes) in try reader.text() }
  }

  /// A number of eight bytes, the lowest first.
  mutating func fixed() throws(DamagedBytes) -> UInt64 {
    guard left >= 8 else { throw DamagedBytes() }
    defer { offset += 8 }
    return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
