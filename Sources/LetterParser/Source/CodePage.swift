/// Windows-1252, in which texts come that say they are Latin-1.
enum CodePage {
  /// The characters of the bytes 0x80 to 0x9F, after the WHATWG's index of windows-1252; where it has none the byte's
  /// own number, as programs that read such bytes write them.
  private static let upper: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC,
    0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]

  /// The character of a byte; nil where the page has none.
  static func scalar(of byte: UInt8) -> Unicode.Scalar? {
    guard 0x80...0x9F ~= byte else { return Unicode.Scalar(byte) }
    let value = upper[Int(byte) - 0x80]
    return value == byte ? nil : Unicode.Scalar(value)
  }

  /// The byte of a character; nil where the page has none.
  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x80 || 0xA0...0xFF ~= scalar.value { return UInt8(scalar.value) }
    return upper.firstIndex { UInt32($0) == scalar.value }.map { UInt8($0 + 0x80) }
  }
}
