internal import Diagnostics

/// Follows a page's template with all that it includes, and tells of every name that the page does
/// not offer: in branches that no letter takes as well.
struct TemplateChecker {
  /// What one way through a template met.
  struct Way {
    /// The blocks that can be filled.
    var blocks: Set<String> = []
    /// How many tags were followed, those of included templates each time again.
    var size = 1
    /// Whether nothing was wrong.
    var isSound = true

    mutating func add(_ other: Way) {
      blocks.formUnion(other.blocks)
      size = min(size + other.size, 1 << 40)
    }
  }

  /// Blocks that are filled further out, by name.
  typealias Fillings = [String: Filling]

  /// What fills a block, and in which template that stands.
  struct Filling {
    let tree: TemplateTree
    let filling: TemplateFilling
    var place: String { "\(tree.name)@\(filling.tag.range.lowerBound)" }
  }

  /// The same template with the same records around it and the same blocks filled is followed once.
  private struct Visit: Hashable {
    let template: String
    let levels: [String]
    let fillings: [String]
  }

  /// A place on the way: where it stands and what is around it.
  struct Position {
    let tree: TemplateTree
    var scope: TemplateScope
    var fillings: Fillings = [:]
    /// The templates and fillings that this place stands in, outermost first.
    var chain: [String]
    var depth = 0
  }

  /// More tags than this after all inclusions is no page but a mistake or a trap.
  static let largest = 200_000

  private let trees: [String: TemplateTree]
  private let names: [String]
  private var visited: [Visit: Way] = [:]
  /// What was found.
  private(set) var troubles: TemplateTroubles

  /// Makes ready to check pages made of these templates; `names` has the unreadable ones too.
  init(_ trees: [String: TemplateTree], names: [String], _ troubles: TemplateTroubles) {
    self.trees = trees
    self.names = names
    self.troubles = troubles
  }

  /// Tells of a page without a template.
  mutating func tellMissing(page: String) { troubles.addMissing(page: page) }

  /// Checks one page's template against what the page offers; whether it can be filled.
  mutating func check(_ tree: TemplateTree, offers shape: TemplateShape) -> Bool {
    let before = troubles.found
    let start = Position(tree: tree, scope: TemplateScope(page: shape), chain: [tree.name])
    if follow(tree.nodes, start).size > Self.largest {
      troubles.add(
        .templateInvalid, tree.file, 0..<0,
        "the page has more than \(Self.largest) tags with all that it includes")
    }
    return troubles.found == before
  }

  private mutating func follow(_ nodes: [TemplateNode], _ position: Position) -> Way {
    var way = Way()
    for node in nodes { way.add(follow(node, position)) }
    return way
  }

  private mutating func follow(_ node: TemplateNode, _ position: Position) -> Way {
    switch node {
    case .text: return Way()
    case .value(let tag):
      checkValue(tag, position)
      return Way()
    case .section(let tag, let nodes):
      guard let type = type(of: tag, position) else { return Way() }
      checkCondition(tag, type, position)
      guard var inner = deeper(position, tag) else { return Way() }
      inner.scope = inner.scope.within(type, isInverted: tag.kind == .invertedSection)
      return follow(nodes, inner)
    case .block(let tag, let nodes): return followBlock(tag, nodes, position)
    case .partial(let tag): return followTemplate(tag, position, filling: [])
    case .parent(let tag, let fillings):
      return followTemplate(tag, position, filling: fillings)
    }
  }

  /// A block holds what fills it, or else what it holds itself; both are checked.
  private mutating func followBlock(
    _ tag: TemplateTag, _ nodes: [TemplateNode], _ position: Position
  ) -> Way {
    guard var inner = deeper(position, tag) else { return Way() }
    inner.scope = inner.scope.included
    var way = follow(nodes, inner)
    way.blocks.insert(tag.name)
    guard let filling = position.fillings[tag.name] else { return way }
    guard !position.chain.contains(filling.place) else {
      refuse(tag, position, "the block “\(tag.name)” is filled with itself")
      return way
    }
    let filled = Position(
      tree: filling.tree, scope: inner.scope, fillings: position.fillings,
      chain: position.chain + [filling.place], depth: inner.depth)
    way.add(follow(filling.filling.nodes, filled))
    return way
  }

  private mutating func followTemplate(
    _ tag: TemplateTag, _ position: Position, filling: [TemplateFilling]
  ) -> Way {
    guard let tree = trees[tag.name] else {
      names.contains(tag.name) ? troubles.meetAgain() : tellMissing(tag, position)
      return Way()
    }
    guard !position.chain.contains(tag.name) else {
      let circle = (position.chain.filter { !$0.contains("@") } + [tag.name])
      refuse(
        tag, position, "“\(tag.name)” includes itself",
        advice: circle.joined(separator: " → "))
      return Way()
    }
    guard var inner = deeper(position, tag) else { return Way() }
    inner = Position(
      tree: tree, scope: position.scope.included, fillings: position.fillings,
      chain: position.chain + [tag.name], depth: inner.depth)
    for filling in filling where inner.fillings[filling.tag.name] == nil {
      inner.fillings[filling.tag.name] = Filling(tree: position.tree, filling: filling)
    }
    let way = followOnce(tree, inner)
    for filling in filling where !way.blocks.contains(filling.tag.name) {
      let meant = Nearest.name(to: filling.tag.name, among: way.blocks)
      troubles.add(
        .templateNameUnknown, position.tree.file, filling.tag.nameRange,
        "“\(filling.tag.name)” is not a block of “\(tag.name)”",
        advice: meant.map { "did you mean “\($0)”?" } ?? offering("blocks", way.blocks.sorted()))
    }
    return way
  }

  private mutating func followOnce(_ tree: TemplateTree, _ position: Position) -> Way {
    let visit = Visit(
      template: tree.name, levels: position.scope.signature,
      fillings: position.fillings.map { "\($0)=\($1.place)" }.sorted())
    if let way = visited[visit] {
      if !way.isSound { troubles.meetAgain() }
      return way
    }
    let before = troubles.found
    var way = follow(tree.nodes, position)
    way.isSound = troubles.found == before
    visited[visit] = way
    return way
  }

  private mutating func deeper(_ position: Position, _ tag: TemplateTag) -> Position? {
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

  private mutating func refuse(
    _ tag: TemplateTag, _ position: Position, _ message: String, advice: String? = nil
  ) {
    troubles.add(.templateInvalid, position.tree.file, tag.range, message, advice: advice)
  }

  private mutating func tellMissing(_ tag: TemplateTag, _ position: Position) {
    let meant = Nearest.name(to: tag.name, among: names)
    troubles.add(
      .templatePartialUnknown, position.tree.file, tag.nameRange,
      "“\(tag.name)” is not a template",
      advice: meant.map { "did you mean “\($0)”?" } ?? "add Templates/\(tag.name).mustache")
  }
}

extension TemplateChecker {
  /// What a tag gives, or nothing where that had to be told.
  private mutating func type(of tag: TemplateTag, _ position: Position) -> TemplateType? {
    do {
      return try position.scope.type(of: tag)
    } catch {
      let found = TemplateFinding(error)
      troubles.add(
        found.code, position.tree.file, tag.nameRange, found.message, advice: found.advice)
      return nil
    }
  }

  private mutating func checkValue(_ tag: TemplateTag, _ position: Position) {
    guard let type = type(of: tag, position) else { return }
    switch (type.kind, tag.kind) {
    case (.text, .value), (.number, .value), (.markup, .rawValue): return
    case (.text, _), (.number, _):
      refuse(
        tag, position, "“\(tag.written)” is \(type.word), which is printed escaped",
        advice: "write {{\(tag.written)}}")
    case (.markup, _):
      refuse(
        tag, position, "“\(tag.written)” is markup, which is printed as it is",
        advice: "write {{{\(tag.written)}}}")
    default:
      refuse(
        tag, position, "“\(tag.written)” is \(type.word), which cannot be printed",
        advice: "open it with {{#\(tag.written)}}…{{/\(tag.written)}}")
    }
  }

  /// A number is always there, also as nought, so that a section of it would say nothing.
  private mutating func checkCondition(
    _ tag: TemplateTag, _ type: TemplateType, _ position: Position
  ) {
    guard case .number = type.kind, !type.isOptional else { return }
    refuse(
      tag, position, "“\(tag.written)” is a number and always there",
      advice: "ask equalzero(\(tag.written)), odd(…) or even(…)")
  }

  private func offering(_ what: String, _ names: [String]) -> String {
    names.isEmpty ? "it has no \(what)" : "its \(what): " + names.joined(separator: ", ")
  }
}

extension TemplateScope {
  /// The same for two scopes in which the same names give the same.
  fileprivate var signature: [String] {
    levels.map { level in
      switch level {
      case .record(let shape): "\(ObjectIdentifier(shape))"
      case .plain(let kind): "\(TemplateType(kind).word)"
      }
    }
  }
}
