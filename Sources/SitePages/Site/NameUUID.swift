internal import Digests

/// A UUID made of a name (RFC 9562, version 5): the same name has the same one in every build, on every
/// machine.
struct NameUUID: CustomStringConvertible {
  private let bytes: [UInt8]

  /// Makes the UUID of an address.
  init(url: String) {
    // The RFC's own name space for addresses.
    let space: [UInt8] = [
      0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30,
      0xc8,
    ]
    var digest = Array(NameDigest.bytes(of: space + Array(url.utf8)).prefix(16))
    digest[6] = digest[6] & 0x0F | 0x50
    digest[8] = digest[8] & 0x3F | 0x80
    bytes = digest
  }

  /// `cfbff0d1-9375-5685-968c-48ce8b15ae17`.
  var description: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for (place, byte) in bytes.enumerated() {
      if place == 4 || place == 6 || place == 8 || place == 10 { text.append(UInt8(ascii: "-")) }
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 0xF)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
