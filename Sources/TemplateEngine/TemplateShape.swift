/// What a page, or a part of it, offers its template: the names, and what stands behind each.
///
/// Two shapes are the same only where they are one object; a stage makes each of its shapes once.
public final class TemplateShape: Sendable {
  /// What it is, in a word or two, for messages and the reference: `letter`, `letter page`.
  public let name: String
  /// What it offers, in the order in which a record gives the values.
  public let fields: [TemplateField]
  /// Each field's place in that order.
  private let places: [String: Int]

  /// Makes a shape; each field has a name of its own.
  public init(_ name: String, _ fields: [TemplateField]) {
    self.name = name
    self.fields = fields
    var places: [String: Int] = [:]
    for (place, field) in fields.enumerated() {
      precondition(places[field.name] == nil, "\(name) has two fields \(field.name)")
      places[field.name] = place
    }
    self.places = places
  }

  /// Where the field of this name stands in `fields`, where there is one.
  public func place(of name: String) -> Int? { places[name] }
}
