internal import Diagnostics

/// Follows a page's template with all that it includes: settles every name into steps, and tells of
/// every one that the page does not offer, in branches that no letter takes as well.
struct TemplateCompiler {
  /// The same template with the same records around it and the same blocks filled is followed once.
  struct Visit: Hashable {
    let template: String
    let levels: [String]
    let fillings: [String]
    let indent: [UInt8]
  }

  /// A template that was followed.
  struct Visited {
    /// What following it gave, without its steps.
    var way: TemplateWay
    /// Its place among the parts.
    var part: Int
    /// Whether nothing was wrong.
    var isSound: Bool
  }

  /// More tags than this after all inclusions is no page but a mistake or a trap.
  static let largest = 200_000

  let trees: [String: TemplateTree]
  let names: [String]
  var visited: [Visit: Visited] = [:]
  /// The included templates' steps, for `TemplateStep.part`.
  var parts: [[TemplateStep]] = []
  /// What was found.
  var troubles: TemplateTroubles

  /// Makes ready to follow pages made of these templates; `names` has the unreadable ones too.
  init(_ trees: [String: TemplateTree], names: [String], _ troubles: TemplateTroubles) {
    self.trees = trees
    self.names = names
    self.troubles = troubles
  }

  /// Tells of a page without a template.
  mutating func tellMissing(page: String) { troubles.addMissing(page: page) }

  /// The steps that fill one page's template with what the page offers; nothing where it cannot be
  /// filled.
  mutating func compile(_ tree: TemplateTree, offers shape: TemplateShape) -> [TemplateStep]? {
    let before = troubles.found
    let start = TemplatePosition(
      tree: tree, scope: TemplateScope(page: shape), chain: [tree.name])
    let way = follow(tree.nodes, start)
    if way.size > Self.largest {
      troubles.add(
        .templateInvalid, tree.file, 0..<0,
        "the page has more than \(Self.largest) tags with all that it includes")
    }
    return troubles.found == before ? way.steps : nil
  }

  mutating func follow(_ nodes: [TemplateNode], _ position: TemplatePosition) -> TemplateWay {
    var way = TemplateWay()
    var lineStart: Range<Int>?
    for node in nodes {
      way.add(follow(node, position, after: lineStart))
      if case .line(let blanks) = node { lineStart = blanks } else { lineStart = nil }
    }
    return way
  }

  /// Follows one node; `blanks` are those of its line where it comes first on it.
  private mutating func follow(
    _ node: TemplateNode, _ position: TemplatePosition, after blanks: Range<Int>?
  ) -> TemplateWay {
    switch node {
    case .line(let blanks): return TemplateWay(position.lineStart(blanks))
    case .text(let range): return TemplateWay(position.tree.file.bytes[range])
    case .value(let tag): return followValue(tag, position)
    case .section(let tag, let nodes): return followSection(tag, nodes, position)
    case .block(let tag, let nodes): return followBlock(tag, nodes, position, after: blanks)
    case .partial(let tag): return followTemplate(tag, position, filling: [])
    case .parent(let tag, let fillings):
      return followTemplate(tag, position, filling: fillings)
    }
  }

  private mutating func followSection(
    _ tag: TemplateTag, _ nodes: [TemplateNode], _ position: TemplatePosition
  ) -> TemplateWay {
    guard let found = resolve(tag, position) else { return TemplateWay() }
    checkCondition(tag, found.type, position)
    guard var inner = deeper(position, tag) else { return TemplateWay() }
    let isInverted = tag.kind == .invertedSection
    inner.scope = inner.scope.within(found.type, isInverted: isInverted)
    let path = found.path
    return follow(nodes, inner).within { inside in
      switch (isInverted, found.type.kind) {
      case (true, .list), (true, .texts): .unless(path, isList: true, inside)
      case (true, _): .unless(path, isList: false, inside)
      case (false, .list), (false, .texts): .each(path, inside)
      case (false, .flag): .when(path, inside)
      case (false, _): .within(path, inside)
      }
    }
  }

  mutating func deeper(_ position: TemplatePosition, _ tag: TemplateTag) -> TemplatePosition? {
    guard position.depth < TemplateParser.deepest else {
      refuse(
        tag, position,
        "sections and templates stand in each other more than \(position.depth) deep")
      return nil
    }
    var inner = position
    inner.depth += 1
    return inner
  }

  mutating func refuse(
    _ tag: TemplateTag, _ position: TemplatePosition, _ message: String, advice: String? = nil
  ) {
    troubles.add(.templateInvalid, position.tree.file, tag.range, message, advice: advice)
  }
}
