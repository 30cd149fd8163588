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

  /// What a tag's name and filters give here.
  func type(of tag: TemplateTag) throws(Failure) -> TemplateType {
    var filters = tag.filters[...]
    var type: TemplateType
    if tag.name.isEmpty, let filter = filters.popLast() {
      guard isItem else { throw .noList(filter: filter) }
      guard let item = TemplateFilter.ofItems[filter] else {
        throw .filter(name: filter + "()", nil)
      }
      type = item
    } else {
      type = try self.type(named: tag.name)
    }
    while let name = filters.popLast() {
      guard let filter = TemplateFilter(rawValue: name) else { throw .filter(name: name, nil) }
      guard let result = filter.result(of: type) else { throw .filter(name: name, type) }
      type = result
    }
    return type
  }

  private func type(named name: String) throws(Failure) -> TemplateType {
    guard name != ".", let last = levels.last else { return current }
    var parts = name.split(separator: ".").map(String.init)[...]
    guard let first = parts.popFirst() else { return current }
    let candidates = name.hasPrefix(".") ? [last] : levels.reversed()
    let shapes = candidates.compactMap { level in
      if case .record(let shape) = level { shape } else { nil }
    }
    guard let field = shapes.lazy.compactMap({ Self.field(first, of: $0) }).first else {
      throw .unknown(name: first, among: shapes)
    }
    var type = TemplateType(field.kind, isOptional: field.isOptional)
    var before = first
    while let part = parts.popFirst() {
      guard case .record(let shape) = type.kind else { throw .noRecord(name: before, type) }
      guard let field = Self.field(part, of: shape) else {
        throw .unknown(name: part, among: [shape])
      }
      type = TemplateType(field.kind, isOptional: type.isOptional || field.isOptional)
      before += "." + part
    }
    return type
  }

  private var current: TemplateType {
    switch levels.last {
    case .record(let shape): TemplateType(.record(shape))
    case .plain(let kind): TemplateType(kind)
    case nil: TemplateType(.flag)
    }
  }

  private static func field(_ name: String, of shape: TemplateShape) -> TemplateField? {
    shape.place(of: name).map { shape.fields[$0] }
  }
}
