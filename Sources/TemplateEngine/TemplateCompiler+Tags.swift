internal import Diagnostics

extension TemplateCompiler {
  /// What a tag gives, or nothing where that had to be told.
  mutating func resolve(
    _ tag: TemplateTag, _ position: TemplatePosition
  ) -> TemplateScope.Resolved? {
    do {
      return try position.scope.resolve(tag)
    } catch {
      let found = TemplateFinding(error)
      troubles.add(
        found.code, position.tree.file, tag.nameRange, found.message, advice: found.advice)
      return nil
    }
  }

  /// A value that is printed, in the one way in which a value of its kind may be.
  mutating func followValue(_ tag: TemplateTag, _ position: TemplatePosition) -> TemplateWay {
    guard let found = resolve(tag, position) else { return TemplateWay() }
    switch (found.type.kind, tag.kind) {
    case (.text, .value): return TemplateWay(.text(found.path))
    case (.number, .value): return TemplateWay(.number(found.path))
    case (.markup, .rawValue): return TemplateWay(.markup(found.path))
    default:
      refuseValue(tag, found.type, position)
      return TemplateWay()
    }
  }

  private mutating func refuseValue(
    _ tag: TemplateTag, _ type: TemplateType, _ position: TemplatePosition
  ) {
    switch (type.kind, tag.kind) {
    case (.text, _), (.number, _):
      refuse(
        tag, position, "“\(tag.written)” is \(type.word), which is printed escaped",
        advice: "write {{\(tag.written)}}")
    case (.markup, _):
      refuse(
        tag, position, "“\(tag.written)” is markup, which is printed as it is",
        advice: "write {{{\(tag.written)}}}")
    case (.record(let shape), _):
      let first = (tag.name == "." ? "" : tag.written + ".") + (shape.fields.first?.name ?? "")
      refuse(
        tag, position, "“\(tag.written)” is \(type.word), which cannot be printed",
        advice: "name one of its values, as in {{\(first)}}")
    default:
      refuse(
        tag, position, "“\(tag.written)” is \(type.word), which cannot be printed",
        advice: "open it with {{#\(tag.written)}}…{{/\(tag.written)}}")
    }
  }

  /// A number is always there, also as nought, so that a section of it would say nothing.
  mutating func checkCondition(
    _ tag: TemplateTag, _ type: TemplateType, _ position: TemplatePosition
  ) {
    guard case .number = type.kind, !type.isOptional else { return }
    refuse(
      tag, position, "“\(tag.written)” is a number and always there",
      advice: "ask equalzero(\(tag.written)), odd(…) or even(…)")
  }

  func offering(_ what: String, _ names: [String]) -> String {
    names.isEmpty ? "it has no \(what)" : "its \(what): " + names.joined(separator: ", ")
  }
}
