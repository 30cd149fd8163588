/// One tag of a template: `{{#letters}}`, `{{lowercased(title)}}`, `{{> parts/head}}`.
struct TemplateTag: Sendable {
  /// What a tag does, by the sign that it begins with.
  enum Kind: Sendable {
    /// `{{x}}`, printed escaped.
    case value
    /// `{{{x}}}` or `{{&x}}`, printed as it is.
    case rawValue
    /// `{{#x}}`.
    case section
    /// `{{^x}}`.
    case invertedSection
    /// `{{/x}}`.
    case end
    /// `{{> x}}`.
    case partial
    /// `{{< x}}`: a template whose blocks are filled here.
    case parent
    /// `{{$ x}}`: a block, or what fills it.
    case block
    /// `{{! … }}`.
    case comment
    /// `{{=<% %>=}}`.
    case delimiters
  }

  /// What it does.
  let kind: Kind
  /// Its name without filters: `title` of `lowercased(title)`, `parts/head`, empty for `first()`.
  let name: String
  /// Its filters from the outermost in, as written.
  let filters: [String]
  /// The bytes of the whole tag with its delimiters.
  let range: Range<Int>
  /// The bytes of the name and its filters.
  let nameRange: Range<Int>
  /// The blanks before it where its line has nothing else that is printed; the line is then left out.
  var blanks: Range<Int>?

  /// The name and filters as written, which a section's end repeats.
  var written: String {
    filters.map { $0 + "(" }.joined() + name + String(repeating: ")", count: filters.count)
  }
}

/// What a template consists of, in order.
enum TemplateToken: Sendable {
  /// Where a line begins of which something is printed, with the blanks that it begins with.
  case line(Range<Int>)
  /// Bytes that are printed as they are.
  case text(Range<Int>)
  /// A tag.
  case tag(TemplateTag)
}
