internal import Diagnostics

extension TemplateCompiler {
  /// A block holds what fills it, or else what it holds itself; both are checked.
  ///
  /// What fills it stands at the block's own indentation, or at that of what the block holds.
  mutating func followBlock(
    _ tag: TemplateTag, _ nodes: [TemplateNode], _ position: TemplatePosition,
    after blanks: Range<Int>?
  ) -> TemplateWay {
    guard var inner = deeper(position, tag) else { return TemplateWay() }
    inner.scope = inner.scope.included
    var own = follow(nodes, inner)
    own.blocks.insert(tag.name)
    guard let filling = position.fillings[tag.name] else { return own }
    var way = TemplateWay()
    way.check(own)
    guard !position.chain.contains(filling.place) else {
      refuse(tag, position, "the block “\(tag.name)” is filled with itself")
      return way
    }
    var filled = TemplatePosition(
      tree: filling.tree, scope: inner.scope, fillings: position.fillings,
      chain: position.chain + [filling.place], depth: inner.depth)
    var held = filling.filling.nodes[...]
    if let first = filled.blanks(of: filling.filling.nodes) {
      filled.dedent = Array(filling.tree.file.bytes[first])
    }
    if let alone = tag.blanks {
      filled.indent = position.lineStart(position.blanks(of: nodes) ?? alone)
    } else {
      if let blanks { filled.indent = position.lineStart(blanks) }
      // The line has begun before the block.
      if case .line? = held.first { held.removeFirst() }
    }
    way.add(follow(Array(held), filled))
    return way
  }

  mutating func followTemplate(
    _ tag: TemplateTag, _ position: TemplatePosition, filling: [TemplateFilling]
  ) -> TemplateWay {
    guard let tree = trees[tag.name] else {
      names.contains(tag.name) ? troubles.meetAgain() : tellMissing(tag, position)
      return TemplateWay()
    }
    guard !position.chain.contains(tag.name) else {
      let circle = (position.chain.filter { !$0.contains("@") } + [tag.name])
      refuse(
        tag, position, "“\(tag.name)” includes itself",
        advice: circle.joined(separator: " → "))
      return TemplateWay()
    }
    guard var inner = deeper(position, tag) else { return TemplateWay() }
    inner = TemplatePosition(
      tree: tree, scope: position.scope.included, fillings: position.fillings,
      chain: position.chain + [tag.name], depth: inner.depth)
    // What is included in the middle of a line goes on with that line.
    if tag.blanks != nil { inner.indent = position.lineStart(tag.blanks) }
    for filling in filling where inner.fillings[filling.tag.name] == nil {
      inner.fillings[filling.tag.name] = .init(tree: position.tree, filling: filling)
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

  private mutating func followOnce(
    _ tree: TemplateTree, _ position: TemplatePosition
  ) -> TemplateWay {
    let visit = Visit(
      template: tree.name, levels: position.scope.signature,
      fillings: position.fillings.map { "\($0)=\($1.place)" }.sorted(), indent: position.indent)
    if let before = visited[visit] {
      if !before.isSound { troubles.meetAgain() }
      return before.way.within { _ in .part(before.part) }
    }
    let before = troubles.found
    let way = follow(tree.nodes, position)
    let part = parts.count
    parts.append(way.steps)
    visited[visit] = Visited(way: way, part: part, isSound: troubles.found == before)
    return way.within { _ in .part(part) }
  }

  private mutating func tellMissing(_ tag: TemplateTag, _ position: TemplatePosition) {
    let meant = Nearest.name(to: tag.name, among: names)
    troubles.add(
      .templatePartialUnknown, position.tree.file, tag.nameRange,
      "“\(tag.name)” is not a template",
      advice: meant.map { "did you mean “\($0)”?" } ?? "add Templates/\(tag.name).mustache")
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
