internal import Diagnostics

/// A place on the way through a template: where it stands and what is around it.
struct TemplatePosition {
  /// What fills a block, and in which template that stands.
  struct Filling {
    let tree: TemplateTree
    let filling: TemplateFilling
    var place: String { "\(tree.name)@\(filling.tag.range.lowerBound)" }
  }

  /// The template it is in.
  let tree: TemplateTree
  /// The records around it.
  var scope: TemplateScope
  /// The blocks that are filled further out, by name.
  var fillings: [String: Filling] = [:]
  /// The templates and fillings that this place stands in, outermost first.
  var chain: [String]
  /// How many sections and templates it stands in.
  var depth = 0
  /// What comes before each line here.
  var indent: [UInt8] = []
  /// The blanks that each line here begins with and that are left out.
  var dedent: [UInt8] = []

  /// What a line begins with that begins with these blanks in the template.
  func lineStart(_ blanks: Range<Int>?) -> [UInt8] {
    let blanks = blanks.map { tree.file.bytes[$0] } ?? []
    return indent + (blanks.starts(with: dedent) ? blanks.dropFirst(dedent.count) : [])
  }

  /// The blanks of a part's first line, where it begins with a line.
  func blanks(of nodes: [TemplateNode]) -> Range<Int>? {
    if case .line(let blanks)? = nodes.first { blanks } else { nil }
  }
}
