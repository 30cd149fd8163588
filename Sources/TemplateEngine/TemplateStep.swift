/// One step of filling a page: a template's tag with everything that its name means settled.
enum TemplateStep: Sendable {
  /// Bytes that are the template's own.
  case bytes([UInt8])
  /// Plain text, escaped.
  case text(TemplatePath)
  /// Safe HTML as it is.
  case markup(TemplatePath)
  /// A whole number.
  case number(TemplatePath)
  /// What is inside where a flag is set; it stands among the same records.
  case when(TemplatePath, [TemplateStep])
  /// What is inside where there is a record, a text, markup or a number, which stands innermost there.
  case within(TemplatePath, [TemplateStep])
  /// What is inside for each of a list, which stands innermost there.
  case each(TemplatePath, [TemplateStep])
  /// What is inside where there is none; of an empty list, that list stands innermost there.
  case unless(TemplatePath, isList: Bool, [TemplateStep])
  /// Another template, by its place in the program.
  case part(Int)
}

/// Where a value stands when its page is filled, known since the template was read.
struct TemplatePath: Sendable {
  /// Which of the records around the place it is taken from, the page's own being 0.
  var level: Int
  /// The field of that record, as its place in the shape; nothing for what stands there itself.
  var field: Int?
  /// The fields from there on, where the name has dots.
  var further: [Int] = []
  /// What `{{index()}}` and its kind ask of the item at that level, in place of the item.
  var ofItem: TemplateItemFilter?
  /// The filters, in the order in which they work.
  var filters: [TemplateFilter] = []
}

/// What can be asked of an item by its place in the list.
enum TemplateItemFilter: String, CaseIterable, Sendable {
  case first, last, even, odd, index

  /// What comes out.
  var type: TemplateType { TemplateType(self == .index ? .number : .flag) }

  /// The answer for the item at a place of a list.
  func value(at place: Int, of count: Int) -> TemplateValue {
    switch self {
    case .first: .flag(place == 0)
    case .last: .flag(place == count - 1)
    case .even: .flag(place.isMultiple(of: 2))
    case .odd: .flag(!place.isMultiple(of: 2))
    case .index: .number(place)
    }
  }
}
