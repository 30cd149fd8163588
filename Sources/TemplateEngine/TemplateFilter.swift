/// What a filter makes of a value, as `{{lowercased(title)}}` prints the title in small letters.
///
/// The language's few filters, closed on purpose: whatever else a page needs to say, the program
/// works out beforehand, where it can be tested.
enum TemplateFilter: String, CaseIterable {
  case empty, lowercased, uppercased
  case first, last, reversed, count
  case plusone, minusone, even, odd, equalzero

  /// What comes out for what goes in; nothing where the filter is not for such values.
  func result(of type: TemplateType) -> TemplateType? {
    switch (self, type.kind) {
    case (.empty, .text), (.empty, .markup), (.empty, .list), (.empty, .texts):
      TemplateType(.flag)
    case (.lowercased, .text), (.uppercased, .text): type
    case (.first, .list(let shape)), (.last, .list(let shape)):
      TemplateType(.record(shape), isOptional: true)
    case (.first, .texts), (.last, .texts): TemplateType(.text, isOptional: true)
    case (.reversed, .list), (.reversed, .texts): type
    case (.count, .list), (.count, .texts): TemplateType(.number)
    case (.plusone, .number), (.minusone, .number): type
    case (.even, .number), (.odd, .number), (.equalzero, .number): TemplateType(.flag)
    default: nil
    }
  }

  /// The value made, for a value of a type that the filter is for.
  func apply(to value: TemplateValue) -> TemplateValue {
    switch (self, value) {
    case (.empty, .none): .flag(true)
    case (.empty, .text(let text)): .flag(text.isEmpty)
    case (.empty, .markup(let bytes)): .flag(bytes.isEmpty)
    case (.empty, .list(let items)): .flag(items.isEmpty)
    case (.lowercased, .text(let text)): .text(text.lowercased())
    case (.uppercased, .text(let text)): .text(text.uppercased())
    case (.first, .list(let items)): items.first ?? .none
    case (.last, .list(let items)): items.last ?? .none
    case (.reversed, .list(let items)): .list(items.reversed())
    case (.count, .list(let items)): .number(items.count)
    case (.plusone, .number(let number)): .number(number == .max ? number : number + 1)
    case (.minusone, .number(let number)): .number(number == .min ? number : number - 1)
    case (.even, .number(let number)): .flag(number.isMultiple(of: 2))
    case (.odd, .number(let number)): .flag(!number.isMultiple(of: 2))
    case (.equalzero, .number(let number)): .flag(number == 0)
    default: .none
    }
  }
}

/// What a name or a filter gives: known before any page is filled.
struct TemplateType {
  /// What it is.
  let kind: TemplateField.Kind
  /// Whether it can be absent.
  let isOptional: Bool

  /// Makes a type.
  init(_ kind: TemplateField.Kind, isOptional: Bool = false) {
    self.kind = kind
    self.isOptional = isOptional
  }

  /// The word for it in messages.
  var word: String {
    switch kind {
    case .text: "text"
    case .markup: "markup"
    case .flag: "a flag"
    case .number: "a number"
    case .record(let shape): "a record (\(shape.name))"
    case .list(let shape): "a list (of \(shape.name))"
    case .texts: "a list (of texts)"
    }
  }
}
