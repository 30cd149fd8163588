public import Diagnostics

/// All templates of a site, read and checked.
///
/// Once loaded without errors, filling a template cannot fail: every name in it, in branches not
/// taken as well, is one that its page offers.
public struct TemplateSet: Sendable {
  /// A page's template, by where its steps stand.
  private struct Page {
    let shape: TemplateShape
    let steps: Range<Int>
  }

  private let pages: [String: Page]
  private let program: TemplateProgram
  /// The names of the templates that a page is made of, or that one of those includes; of a template
  /// with errors not all that it includes is known.
  public let used: Set<String>

  /// Reads templates and checks each page's, with all that it includes, against what the page offers.
  ///
  /// - Parameters:
  ///   - sources: the templates; of two with one name the later replaces the earlier, so that a
  ///     site's own come after the built-in ones.
  ///   - pages: what each page offers, by its template's name.
  /// - Returns: the templates, of which a page with an error in it renders as nothing. The diagnostics
  ///   are template-invalid, template-name-unknown, template-partial-unknown,
  ///   template-filter-unknown and template-missing.
  public static func load(
    _ sources: [TemplateSource], pages: [String: TemplateShape]
  ) -> Checked<TemplateSet> {
    var troubles = TemplateTroubles()
    let chosen = Dictionary(sources.map { ($0.name, $0) }) { $1 }
    var trees: [String: TemplateTree] = [:]
    for name in chosen.keys.sorted() {
      trees[name] = chosen[name].flatMap { TemplateParser.parse($0, &troubles) }
    }
    var compiler = TemplateCompiler(trees, names: chosen.keys.sorted(), troubles)
    var sound: [(name: String, shape: TemplateShape, steps: [TemplateStep])] = []
    for (name, shape) in pages.sorted(by: { $0.key < $1.key }) {
      if chosen[name] == nil { compiler.tellMissing(page: name) }
      if let tree = trees[name], let steps = compiler.compile(tree, offers: shape) {
        sound.append((name, shape, steps))
      }
    }
    var program = TemplateProgram(parts: compiler.parts)
    let places = sound.map { ($0.name, Page(shape: $0.shape, steps: program.add($0.steps))) }
    return Checked(
      TemplateSet(
        pages: Dictionary(uniqueKeysWithValues: places), program: program,
        used: Set(pages.keys).union(compiler.visited.keys.map(\.template))),
      compiler.troubles.diagnostics)
  }

  /// Fills a page's template.
  ///
  /// - Parameters:
  ///   - page: the template's name.
  ///   - value: what the page offers, of the shape that it was loaded with.
  /// - Returns: the page in UTF-8; nothing where the template has errors or there is none.
  public func render(_ page: String, _ value: TemplateRecord) -> [UInt8] {
    guard let found = pages[page] else { return [] }
    precondition(found.shape === value.shape, "\(page) was loaded for \(found.shape.name)")
    var fill = TemplateFill(program)
    fill.take(found.steps, of: value)
    return fill.bytes
  }
}
