public import Diagnostics

/// Takes the fields of a YAML mapping one by one, and says what is wrong with the rest.
public struct YAMLFields {
  /// What was found wrong so far.
  public private(set) var diagnostics: [Diagnostic] = []
  private var left: [YAMLValue.Entry] = []
  private var known: [String] = []
  let unknown: DiagnosticCode
  private let invalid: DiagnosticCode

  /// Begins with a value that should be a mapping.
  ///
  /// - Parameters:
  ///   - unknown: the code for a key that nobody takes.
  ///   - invalid: the code for a value of the wrong kind.
  public init(_ value: YAMLValue?, unknown: DiagnosticCode, invalid: DiagnosticCode) {
    self.unknown = unknown
    self.invalid = invalid
    guard let value else { return }
    if case .mapping(let entries) = value.content {
      left = entries
    } else if !value.isEmpty {
      refuse(value, "keys with values stand here, as “title: Letters”")
    }
  }

  /// Takes a field as it is.
  public mutating func value(_ key: String) -> YAMLValue? {
    known.append(key)
    guard let index = left.firstIndex(where: { $0.key == key }) else { return nil }
    let value = left.remove(at: index).value
    return value.isEmpty ? nil : value
  }

  /// Looks at a field without taking it.
  public func peek(_ key: String) -> YAMLValue? { left.first { $0.key == key }?.value }

  /// Takes a field that is a text.
  public mutating func text(_ key: String) -> String? {
    guard let value = value(key) else { return nil }
    return text(of: value, "“\(key)” is one text")
  }

  /// Takes a field that is a list of texts; a single text is a list of one.
  public mutating func texts(_ key: String) -> [String] {
    list(key).compactMap { text(of: $0, "“\(key)” is a list of texts") }
  }

  /// Takes a field that is a list; a single value is a list of one.
  public mutating func list(_ key: String) -> [YAMLValue] {
    guard let value = value(key) else { return [] }
    if case .list(let values) = value.content { return values }
    return [value]
  }

  /// Takes a field that is `true` or `false`.
  public mutating func flag(_ key: String) -> Bool? {
    guard let value = value(key) else { return nil }
    switch text(of: value, "“\(key)” is true or false") {
    case "true", "yes": return true
    case "false", "no": return false
    case nil: return nil
    default:
      refuse(value, "“\(key)” is true or false")
      return nil
    }
  }

  /// Takes a field that is one of some words.
  public mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    guard let value = value(key), let word = text(of: value, "“\(key)” is one word") else {
      return nil
    }
    if let choice = Choice(rawValue: word) { return choice }
    let words = type.allCases.map(\.rawValue)
    let meant = Nearest.name(to: word, among: words).map { "; did you mean “\($0)”?" } ?? ""
    refuse(
      value, "“\(key)” cannot be “\(word)”\(meant)",
      advice: "one of: \(words.joined(separator: ", "))")
    return nil
  }

  /// Says that a value is not what its key has.
  public mutating func refuse(_ value: YAMLValue, _ message: String, advice: String? = nil) {
    diagnostics.append(Diagnostic(invalid, at: value.place, message, advice: advice))
  }

  /// Says what is wrong at a point of the file.
  public mutating func refuse(
    at point: SourcePoint, _ message: String, advice: String? = nil
  ) {
    diagnostics.append(Diagnostic(invalid, at: point.place, message, advice: advice))
  }

  /// Takes over what was said of a part.
  public mutating func add(_ found: [Diagnostic]) { diagnostics += found }

  /// Says of every key that nobody took that it is not known.
  public mutating func finish() {
    for entry in left {
      let meant = Nearest.name(to: entry.key, among: known).map { "; did you mean “\($0)”?" } ?? ""
      diagnostics.append(
        Diagnostic(
          unknown, at: entry.place, "no key is named “\(entry.key)” here\(meant)",
          advice: "keys here: \(known.sorted().joined(separator: ", "))"))
    }
    left = []
  }

  private mutating func text(of value: YAMLValue, _ rule: String) -> String? {
    if case .text(let text) = value.content { return text }
    refuse(value, rule)
    return nil
  }
}
