internal import Diagnostics

/// A template's tags with what they enclose.
enum TemplateNode: Sendable {
  /// Where a line begins, with the blanks that it begins with.
  case line(Range<Int>)
  /// Bytes that are printed as they are.
  case text(Range<Int>)
  /// A value that is printed.
  case value(TemplateTag)
  /// A section or inverted section.
  case section(TemplateTag, [TemplateNode])
  /// A block with what it holds unless it is filled.
  case block(TemplateTag, [TemplateNode])
  /// Another template, included here.
  case partial(TemplateTag)
  /// Another template, included here with some of its blocks filled.
  case parent(TemplateTag, fillings: [TemplateFilling])
}

/// What fills a block of a parent: `{{$main}}…{{/main}}` within `{{<layout}}…{{/layout}}`.
struct TemplateFilling: Sendable {
  /// The tag that names the block.
  let tag: TemplateTag
  /// What the block then holds.
  let nodes: [TemplateNode]
}

/// A template that was read.
struct TemplateTree: Sendable {
  /// The name by which it is called.
  let name: String
  /// Its text.
  let file: SourceFile
  /// What it holds.
  let nodes: [TemplateNode]
}
