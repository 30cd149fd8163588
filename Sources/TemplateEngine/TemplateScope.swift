/// The records around a place in a template, from the page inwards, as far as they are known before
/// any page is filled.
struct TemplateScope {
  /// One of them.
  enum Level {
    /// A record, which answers for its own names.
    case record(TemplateShape)
    /// A text or number, which has no names.
    case plain(TemplateField.Kind)
  }

  /// Why a name gives nothing.
  enum Failure: Error {
    /// No record around the place has the name.
    case unknown(name: String, among: [TemplateShape])
    /// The part before a dot is no record.
    case noRecord(name: String, TemplateType)
    /// A filter that does not exist, or not for such a value.
    case filter(name: String, TemplateType?)
    /// `{{first()}}` where no list is.
    case noList(filter: String)
  }

  private(set) var levels: [Level]
  /// Whether the place is an item's own, so that `{{index()}}` has an answer.
  private(set) var isItem = false

  /// The scope of a page.
  init(page: TemplateShape) { levels = [.record(page)] }

  /// The scope within a section of a value of this type; an inverted section of a list stands
  /// within the empty list, that of anything else where it is.
  func within(_ type: TemplateType, isInverted: Bool) -> TemplateScope {
    var inner = self
    if isInverted {
      switch type.kind {
      case .list, .texts:
        inner.levels.append(.plain(.texts))
        inner.isItem = false
      default: break
      }
      return inner
    }
    switch type.kind {
    case .flag: return inner
    case .record(let shape): inner.levels.append(.record(shape))
    case .list(let shape): inner.levels.append(.record(shape))
    case .texts: inner.levels.append(.plain(.text))
    case .text, .markup, .number: inner.levels.append(.plain(type.kind))
    }
    switch type.kind {
    case .list, .texts: inner.isItem = true
    default: inner.isItem = false
    }
    return inner
  }

  /// The scope at the start of a template that is included here.
  var included: TemplateScope {
    var inner = self
    inner.isItem = false
    return inner
  }

  /// A name settled: what it gives and where that stands.
  struct Resolved {
    var type: TemplateType
    var path: TemplatePath
  }

  /// What a tag's name and filters give here.
  func resolve(_ tag: TemplateTag) throws(Failure) -> Resolved {
    var filters = tag.filters[...]
    var found: Resolved
    if tag.name.isEmpty, let name = filters.popLast() {
      guard isItem else { throw .noList(filter: name) }
      guard let filter = TemplateItemFilter(rawValue: name) else {
        throw .filter(name: name + "()", nil)
      }
      found = Resolved(type: filter.type, path: TemplatePath(level: innermost, ofItem: filter))
    } else {
      found = try resolve(name: tag.name)
    }
    while let name = filters.popLast() {
      guard let filter = TemplateFilter(rawValue: name) else { throw .filter(name: name, nil) }
      guard let result = filter.result(of: found.type) else {
        throw .filter(name: name, found.type)
      }
      found.type = result
      found.path.filters.append(filter)
    }
    return found
  }

  private func resolve(name: String) throws(Failure) -> Resolved {
    let here = Resolved(type: current, path: TemplatePath(level: innermost))
    guard name != "." else { return here }
    var parts = name.split(separator: ".").map(String.init)[...]
    guard let first = parts.popFirst() else { return here }
    var found = try nearest(first, isHere: name.hasPrefix("."))
    var before = first
    while let part = parts.popFirst() {
      guard case .record(let shape) = found.type.kind else {
        throw .noRecord(name: before, found.type)
      }
      guard let place = shape.place(of: part) else { throw .unknown(name: part, among: [shape]) }
      let field = shape.fields[place]
      found.type = TemplateType(field.kind, isOptional: found.type.isOptional || field.isOptional)
      found.path.further.append(place)
      before += "." + part
    }
    return found
  }

  /// The name in the innermost record that has it, or only in the innermost of all.
  private func nearest(
    _ name: String, isHere: Bool
  ) throws(Failure) -> Resolved {
    var shapes: [TemplateShape] = []
    for (level, around) in levels.enumerated().reversed() {
      if case .record(let shape) = around {
        shapes.append(shape)
        if let place = shape.place(of: name) {
          let field = shape.fields[place]
          let type = TemplateType(field.kind, isOptional: field.isOptional)
          return Resolved(type: type, path: TemplatePath(level: level, field: place))
        }
      }
      if isHere { break }
    }
    throw .unknown(name: name, among: shapes)
  }

  private var innermost: Int { levels.count - 1 }

  private var current: TemplateType {
    switch levels.last {
    case .record(let shape): TemplateType(.record(shape))
    case .plain(let kind): TemplateType(kind)
    case nil: TemplateType(.flag)
    }
  }
}
