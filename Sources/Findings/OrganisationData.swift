/// The organisations that letters speak of: a file `organisations.yml`.
struct OrganisationData: Sendable {
  /// The names that pages show, in order.
  let names: [String]
  private let forms: [String: [String]]

  init() {
    forms = BuiltInData.decode([String: [String]].self, "organisations.yml") ?? [:]
    names = forms.keys.sorted()
  }

  /// Puts all forms into a lexicon.
  func fill(_ lexicon: inout Lexicon) {
    for (place, name) in names.enumerated() {
      for form in forms[name] ?? [] { lexicon.add(form, Meaning(.organisation, place)) }
    }
  }
}
