/// What a page of the original is called: its number, as most are, or a name such as `071r` for the front of a leaf,
/// `xii` in a preface or `12a` for a page that was put in.
///
/// A name is kept as the edition has it, noughts and capitals too. It takes the room of a number, since there is one
/// for every passage and every word that proves something.
public struct PageName: Sendable, Hashable, ExpressibleByIntegerLiteral, CustomStringConvertible {
  /// The number, or above all numbers the name's characters as figures of a number.
  public let code: Int

  /// No page's number is higher.
  private static let highest = 999_999
  /// No name has more characters.
  private static let longest = 8
  /// Nought, the ten figures, and the small and the capital letters.
  private static let base = 63

  /// The page of a number; below nought and above 999 999 the nearest that a page may have.
  public init(_ number: Int) { code = min(max(number, 0), Self.highest) }

  /// The page of a number.
  public init(integerLiteral number: Int) { self.init(number) }

  /// The page that a code stands for; nil where it is none that a page has.
  public init?(code: Int) {
    guard code >= 0 else { return nil }
    self.code = code
    // A page has one code: a number's figures are no name.
    guard code <= Self.highest || PageName(characters)?.code == code else { return nil }
  }

  /// The page of that name: a number, or up to eight letters and figures of which one is a figure, as `071r`, or all are
  /// letters of Roman numbers, as `xii`; nil for anything else.
  public init?(_ name: some Collection<UInt8>) {
    guard !name.isEmpty, name.count <= Self.longest else { return nil }
    if name.allSatisfy({ 48...57 ~= $0 }) {
      let number = name.reduce(0) { $0 * 10 + Int($1 - 48) }
      guard number <= Self.highest else { return nil }
      code = number
      return
    }
    guard Self.isName(name) else { return nil }
    code = name.reduce(0) { $0 * Self.base + Self.figure($1) } + Self.highest + 1
  }

  /// Its number; nil where it has a name.
  public var number: Int? { code <= Self.highest ? code : nil }

  /// Whether it is a side of a leaf: a number and `r` for its front or `v` for its back.
  public var isFolio: Bool {
    guard number == nil else { return false }
    let characters = characters
    return characters.count > 1 && characters.dropLast().allSatisfy { 48...57 ~= $0 }
      && (characters.last == UInt8(ascii: "r") || characters.last == UInt8(ascii: "v"))
  }

  /// Its number or name, as it stands in the text's page marks.
  public var description: String {
    number.map { "\($0)" } ?? String(decoding: characters, as: UTF8.self)
  }

  /// The characters of a name.
  private var characters: [UInt8] {
    var rest = code - Self.highest - 1
    var reversed: [UInt8] = []
    while rest > 0 {
      reversed.append(Self.character(rest % Self.base))
      rest /= Self.base
    }
    return reversed.reversed()
  }

  private static func isName(_ name: some Collection<UInt8>) -> Bool {
    name.allSatisfy { 48...57 ~= $0 || 97...122 ~= $0 | 32 }
      && (name.contains { 48...57 ~= $0 } || name.allSatisfy { "ivxlcdm".utf8.contains($0 | 32) })
  }

  private static func figure(_ character: UInt8) -> Int {
    switch character {
    case 48...57: Int(character) - 47
    case 97...122: Int(character) - 86
    default: Int(character) - 28
    }
  }

  private static func character(_ figure: Int) -> UInt8 {
    switch figure {
    case 1...10: UInt8(figure + 47)
    case 11...36: UInt8(figure + 86)
    case 37...62: UInt8(figure + 28)
    default: UInt8(ascii: "?")
    }
  }
}
