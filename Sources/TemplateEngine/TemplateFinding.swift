internal import Diagnostics

/// What is said of a name that gives nothing.
struct TemplateFinding {
  /// What kind of finding it is.
  let code: DiagnosticCode
  /// The finding.
  let message: String
  /// What may have been meant.
  let advice: String?

  /// Words a failed look-up.
  init(_ failure: TemplateScope.Failure) {
    switch failure {
    case .unknown(let name, let shapes): self = Self.unknown(name, shapes)
    case .noRecord(let name, let type):
      self.init(.templateNameUnknown, "“\(name)” is \(type.word) and has no names of its own")
    case .filter(let name, let type): self = Self.filter(name, type)
    case .noList(let filter):
      self.init(
        .templateFilterUnknown, "“\(filter)()” has a meaning directly within a list only",
        "as in {{#letters}}{{\(filter)()}}{{/letters}}")
    }
  }

  private init(_ code: DiagnosticCode, _ message: String, _ advice: String? = nil) {
    self.code = code
    self.message = message
    self.advice = advice
  }

  private static func unknown(_ name: String, _ shapes: [TemplateShape]) -> Self {
    let owners = shapes.map(\.name).joined(separator: ", ")
    let names = shapes.flatMap { $0.fields.map(\.name) }
    let near = Nearest.name(to: name, among: names).map { "did you mean “\($0)”?" }
    let own = shapes.first.map { shape in
      "\(shape.name) has " + shape.fields.prefix(12).map(\.name).joined(separator: ", ")
        + (shape.fields.count > 12 ? " and more" : "")
    }
    return Self(
      .templateNameUnknown,
      owners.isEmpty ? "“\(name)” is not offered here" : "“\(name)” is not offered by \(owners)",
      near ?? own)
  }

  private static func filter(_ name: String, _ type: TemplateType?) -> Self {
    guard let type else {
      let isOfItem = name.hasSuffix("()")
      let known =
        isOfItem
        ? TemplateItemFilter.allCases.map { $0.rawValue + "()" }.sorted() : allNames
      let near = Nearest.name(to: name, among: known).map { "did you mean “\($0)”?" }
      return Self(
        .templateFilterUnknown, "“\(name)” is not a filter",
        near ?? "the filters: " + known.joined(separator: ", "))
    }
    let fitting = TemplateFilter.allCases.filter { $0.result(of: type) != nil }.map(\.rawValue)
    return Self(
      .templateFilterUnknown, "“\(name)” is not a filter of \(type.word)",
      fitting.isEmpty ? nil : "its filters: " + fitting.joined(separator: ", "))
  }

  private static var allNames: [String] { TemplateFilter.allCases.map(\.rawValue) }
}
