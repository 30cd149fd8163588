internal import TemplateEngine

extension TemplateShape {
  /// A shape of several groups of fields, in order.
  convenience init(_ name: String, parts: [TemplateField]...) {
    self.init(name, parts.flatMap { $0 })
  }
}

extension TemplateRecord {
  /// A record of several groups of values, in order.
  init(_ shape: TemplateShape, parts: [TemplateValue]...) {
    self.init(shape, parts.flatMap { $0 })
  }
}
