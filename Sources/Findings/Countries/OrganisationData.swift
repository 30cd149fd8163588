internal import Registers

/// The organisations that letters speak of, in the order of their places in the lexicons.
struct OrganisationData: Sendable {
  /// The names that the data has for them, in order.
  let names: [String]
  private let register: OrganisationRegister

  init(_ register: OrganisationRegister) {
    self.register = register
    names = register.organisations.keys.sorted()
  }

  /// Puts all forms into the lexicon of a language.
  func fill(_ lexicon: inout Lexicon, language: String) {
    for (place, name) in names.enumerated() {
      for form in register.organisations[name]?.terms(in: language) ?? [] {
        lexicon.add(form, Meaning(.organisation, place))
      }
    }
  }
}
