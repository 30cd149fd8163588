internal import Diagnostics

/// Puts a template's tags into their order of enclosure.
struct TemplateParser {
  /// How deep sections may stand in sections, in one template and over all that it includes: deep
  /// enough for any page, and shallow enough for the smallest stack of a thread.
  static let deepest = 60

  /// A section, block or parent whose end has not come.
  private struct Opened {
    let tag: TemplateTag
    var nodes: [TemplateNode] = []
    var fillings: [TemplateFilling] = []
  }

  private let source: TemplateSource
  private var opened: [Opened] = []
  private var nodes: [TemplateNode] = []
  private var troubles: TemplateTroubles

  private init(_ source: TemplateSource, _ troubles: TemplateTroubles) {
    self.source = source
    self.troubles = troubles
  }

  /// The template as a tree, or nothing where it is no Mustache; then `troubles` says why.
  static func parse(
    _ source: TemplateSource, _ troubles: inout TemplateTroubles
  ) -> TemplateTree? {
    let before = troubles.diagnostics.count
    guard String(validating: source.file.bytes, as: UTF8.self) != nil else {
      troubles.add(.templateInvalid, source.file, 0..<0, "the file is not in UTF-8")
      return nil
    }
    var scanner = TemplateScanner(source.file, troubles)
    let tokens = TemplateLines.settle(scanner.scan(), of: source.file.bytes)
    var parser = TemplateParser(source, scanner.troubles)
    parser.build(tokens)
    troubles = parser.troubles
    guard troubles.diagnostics.count == before else { return nil }
    return TemplateTree(name: source.name, file: source.file, nodes: parser.nodes)
  }

  private mutating func build(_ tokens: [TemplateToken]) {
    for token in tokens {
      switch token {
      case .line(let blanks): add(.line(blanks))
      case .text(let range): add(.text(range))
      case .tag(let tag):
        switch tag.kind {
        case .comment: break
        case .delimiters:
          if !opened.isEmpty { refuse(tag, "delimiters cannot change within a section") }
        case .value, .rawValue: add(.value(tag))
        case .partial: add(.partial(tag))
        case .section, .invertedSection, .block, .parent:
          guard opened.count < Self.deepest else {
            return refuse(tag, "sections stand in sections more than \(Self.deepest) deep")
          }
          opened.append(Opened(tag: tag))
        case .end: guard end(tag) else { return }
        }
      }
    }
    for unclosed in opened {
      refuse(unclosed.tag, "“\(unclosed.tag.written)” is never ended")
    }
  }

  /// Ends the innermost section; whether the rest can still be understood.
  private mutating func end(_ tag: TemplateTag) -> Bool {
    guard let last = opened.popLast() else {
      refuse(tag, "“\(tag.written)” ends here but never began")
      return false
    }
    guard last.tag.written == tag.written else {
      let line = source.file.place(last.tag.range).line
      refuse(
        tag, "“\(tag.written)” ends here, but “\(last.tag.written)” of line \(line) is open",
        advice: "end “\(last.tag.written)” first")
      opened.removeAll()
      return false
    }
    switch last.tag.kind {
    case .block:
      if let parent = opened.last, parent.tag.kind == .parent {
        opened[opened.count - 1].fillings.append(TemplateFilling(tag: last.tag, nodes: last.nodes))
      } else {
        add(.block(last.tag, last.nodes))
      }
    case .parent: add(.parent(last.tag, fillings: last.fillings))
    default: add(.section(last.tag, last.nodes))
    }
    return true
  }

  private mutating func add(_ node: TemplateNode) {
    guard let last = opened.last else { return nodes.append(node) }
    guard last.tag.kind == .parent else {
      return opened[opened.count - 1].nodes.append(node)
    }
    switch node {
    case .line: break
    case .text(let range):
      let isBlank = source.file.bytes[range].allSatisfy { $0 == 32 || (9...13).contains($0) }
      if !isBlank { refuseInParent(range, last.tag) }
    case .value(let tag), .section(let tag, _), .block(let tag, _), .partial(let tag),
      .parent(let tag, _):
      refuseInParent(tag.range, last.tag)
    }
  }

  private mutating func refuseInParent(_ range: Range<Int>, _ parent: TemplateTag) {
    troubles.add(
      .templateInvalid, source.file, range,
      "within “<\(parent.name)” only blocks can stand, as {{$main}}…{{/main}}")
  }

  private mutating func refuse(_ tag: TemplateTag, _ message: String, advice: String? = nil) {
    troubles.add(.templateInvalid, source.file, tag.range, message, advice: advice)
  }
}
