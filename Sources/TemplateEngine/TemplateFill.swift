/// Fills one page: walks through the steps with the page's values and writes bytes.
///
/// Every name was settled when the templates were read, so that nothing is looked up here and nothing
/// can be missing.
struct TemplateFill {
  /// What stands around a place, and where in its list.
  private struct Level {
    let value: TemplateValue
    /// The values of a record, at hand.
    let fields: [TemplateValue]
    let place: Int
    let count: Int

    init(_ value: TemplateValue, place: Int = 0, count: Int = 0) {
      self.value = value
      self.place = place
      self.count = count
      if case .record(let record) = value { fields = record.values } else { fields = [] }
    }
  }

  private let parts: [[TemplateStep]]
  private var levels: [Level]
  /// The page so far.
  private(set) var bytes: [UInt8] = []

  /// Begins a page.
  ///
  /// - Parameters:
  ///   - parts: the templates that steps call.
  ///   - page: what the page offers.
  init(_ parts: [[TemplateStep]], _ page: TemplateRecord) {
    self.parts = parts
    levels = [Level(.record(page))]
    bytes.reserveCapacity(16_384)
  }

  /// Takes steps in their order.
  mutating func take(_ steps: [TemplateStep]) {
    for step in steps {
      switch step {
      case .bytes(let own): bytes += own
      case .text(let path):
        if case .text(let text) = value(path) { write(text) }
      case .markup(let path):
        if case .markup(let markup) = value(path) { bytes += markup }
      case .number(let path):
        if case .number(let number) = value(path) { bytes += String(number).utf8 }
      case .when(let path, let inside):
        if case .flag(true) = value(path) { take(inside) }
      case .within(let path, let inside):
        let value = value(path)
        if value.isThere { take(inside, within: Level(value)) }
      case .each(let path, let inside):
        guard case .list(let items) = value(path) else { continue }
        for (place, item) in items.enumerated() {
          take(inside, within: Level(item, place: place, count: items.count))
        }
      case .unless(let path, let isList, let inside):
        if value(path).isThere { continue }
        if isList {
          take(inside, within: Level(.list([TemplateValue]())))
        } else {
          take(inside)
        }
      case .part(let part): take(parts[part])
      }
    }
  }

  private mutating func take(_ steps: [TemplateStep], within level: Level) {
    levels.append(level)
    take(steps)
    levels.removeLast()
  }

  private func value(_ path: TemplatePath) -> TemplateValue {
    guard let field = path.field else { return own(path) }
    // Nothing has nothing behind any of its names.
    let fields = levels[path.level].fields
    var value = fields.isEmpty ? .none : fields[field]
    for field in path.further {
      if case .record(let record) = value { value = record.values[field] } else { value = .none }
    }
    return path.filters.isEmpty ? value : filtered(value, path)
  }

  /// What stands at a level itself, or what is asked of the item there.
  private func own(_ path: TemplatePath) -> TemplateValue {
    let level = levels[path.level]
    let value = path.ofItem?.value(at: level.place, of: level.count) ?? level.value
    return filtered(value, path)
  }

  private func filtered(_ value: TemplateValue, _ path: TemplatePath) -> TemplateValue {
    path.filters.reduce(value) { $1.apply(to: $0) }
  }

  private mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { MarkupEscape.append($0, to: &bytes) }
  }
}

extension TemplateValue {
  /// Whether a section of it is printed; an empty text is as good as none.
  fileprivate var isThere: Bool {
    switch self {
    case .none: false
    case .flag(let flag): flag
    case .text(let text): !text.isEmpty
    case .markup(let bytes): !bytes.isEmpty
    case .list(let items): !items.isEmpty
    case .number, .record: true
    }
  }
}
