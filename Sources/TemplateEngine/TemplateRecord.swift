/// The values of one shape on one page.
///
/// A record answers for all its shape's names: an optional value that is absent is absent, and never
/// borrowed from a record further out that has a value of that name.
public struct TemplateRecord: Sendable {
  /// What the record offers.
  public let shape: TemplateShape
  /// The values, in the order of the shape's fields.
  public let values: [TemplateValue]

  /// Makes a record.
  ///
  /// A count or kind of value that the shape does not have is a mistake in the
  /// program, not in a letter; kinds are looked at in debug builds only.
  public init(_ shape: TemplateShape, _ values: [TemplateValue]) {
    precondition(
      values.count == shape.fields.count,
      "\(shape.name) has \(shape.fields.count) fields, not \(values.count)")
    for (field, value) in zip(shape.fields, values) {
      assert(value.fits(field), "\(shape.name).\(field.name) cannot hold \(value)")
    }
    self.shape = shape
    self.values = values
  }

  /// The value of this name, where the shape has it.
  func value(named name: String) -> TemplateValue? {
    shape.place(of: name).map { values[$0] }
  }
}
