public import LetterModel
internal import Registers

/// An office that the editor's register says somebody held.
public struct RegisteredOffice: Sendable {
  private let titles: [String: String]
  /// From when until when, as exact as the register is; nil where it tells neither.
  public let years: EventDate?

  init(_ office: Person.Office) {
    titles = office.titles
    let isDated = office.from != nil || office.until != nil
    years = isDated ? EventDate(edtf: "\(office.from ?? "..")/\(office.until ?? "..")") : nil
  }

  /// Its name in a language, or in another that it has.
  public func title(in language: String) -> String? {
    titles[language] ?? titles["und"] ?? titles.min { $0.key < $1.key }?.value
  }
}
