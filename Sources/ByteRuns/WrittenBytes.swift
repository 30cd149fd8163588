/// Bytes that are written one run behind another, as those of a page are.
///
/// An array asks at each run whether others hold it, and how the run is to be walked: eighty instructions, where most
/// runs have twenty bytes and a page has thousands of them.
public struct WrittenBytes: ~Copyable {
  // Nothing where there is no room; whoever writes a byte has made room for it.
  @usableFromInline var base: UnsafeMutablePointer<UInt8>?
  @usableFromInline var room: Int
  /// How many bytes there are.
  @usableFromInline var count = 0

  /// Makes room for bytes that may well come.
  ///
  /// - Parameter room: how many; more are taken in as well.
  public init(reserving room: Int = 0) {
    self.room = room
    base = room > 0 ? .allocate(capacity: room) : nil
  }

  deinit { base?.deallocate() }

  /// What was written, as an array of its own.
  public var bytes: [UInt8] { [UInt8](UnsafeBufferPointer(start: base, count: count)) }

  /// Adds a run of bytes.
  @inlinable @inline(__always)
  public mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
    guard let first = run.baseAddress, !run.isEmpty else { return }
    makeRoom(for: run.count)
    base.unsafelyUnwrapped.advanced(by: count).initialize(from: first, count: run.count)
    count &+= run.count
  }

  /// Adds a byte.
  @inlinable
  public mutating func append(_ byte: UInt8) {
    makeRoom(for: 1)
    base.unsafelyUnwrapped.advanced(by: count).initialize(to: byte)
    count &+= 1
  }

  /// Adds words of the program's own.
  @inlinable
  public mutating func append(_ words: StaticString) {
    append(UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount))
  }

  /// Adds a text's bytes.
  @inlinable @inline(__always)
  public mutating func append(bytesOf text: String) { text.withBytes { append($0) } }

  /// Adds the bytes of an array.
  @inlinable
  public mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0) }
  }

  /// Adds a number in decimal digits.
  public mutating func append(digitsOf number: Int) {
    guard number >= 0 else { return append(bytesOf: String(number)) }
    var (end, rest) = (1, number)
    while rest >= 10 {
      rest /= 10
      end += 1
    }
    makeRoom(for: end)
    rest = number
    for place in stride(from: count + end - 1, through: count, by: -1) {
      base.unsafelyUnwrapped[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += end
  }

  /// Makes room for so many bytes more.
  @inlinable
  public mutating func makeRoom(for more: Int) {
    if room &- count < more { grow(for: more) }
  }

  @usableFromInline
  mutating func grow(for more: Int) {
    let room = max(256, self.room * 2, count + more)
    let base = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
    if let old = self.base {
      base.initialize(from: old, count: count)
      old.deallocate()
    }
    (self.base, self.room) = (base, room)
  }
}
