internal import ByteRuns

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

  private let program: TemplateProgram
  private var levels: [Level]
  /// The page so far.
  private(set) var bytes: [UInt8] = []

  /// Begins a page.
  ///
  /// - Parameters:
  ///   - program: the templates' steps.
  ///   - page: what the page offers.
  init(_ program: TemplateProgram, _ page: TemplateRecord) {
    self.program = program
    levels = [Level(.record(page))]
    bytes.reserveCapacity(16_384)
  }

  /// Takes the steps of a page in their order.
  mutating func take(_ range: Range<Int>) {
    let program = program
    program.steps.withUnsafeBufferPointer { steps in
      program.bytes.withUnsafeBufferPointer { take(range, Code(steps: steps, bytes: $0)) }
    }
  }

  /// The program while a page is filled.
  private struct Code {
    let steps: UnsafeBufferPointer<TemplateProgram.Step>
    let bytes: UnsafeBufferPointer<UInt8>
  }

  private mutating func take(_ range: Range<Int>, _ code: Code) {
    var next = range.lowerBound
    while next < range.upperBound {
      let step = code.steps[next]
      next += 1
      switch step {
      case .bytes(let from, let count):
        bytes += UnsafeBufferPointer(rebasing: code.bytes[Int(from)..<Int(from + count)])
      case .text(let place):
        if case .text(let text) = value(place) { write(text) }
      case .markup(let place):
        if case .markup(let markup) = value(place) { bytes += markup }
      case .number(let place):
        if case .number(let number) = value(place) { bytes += String(number).utf8 }
      case .when(let place, let end):
        // What is inside stands among the same records: it comes next.
        if case .flag(true) = value(place) { continue }
        next = Int(end)
      case .within(let place, let end):
        let value = value(place)
        if value.isThere { take(next..<Int(end), code, within: Level(value)) }
        next = Int(end)
      case .each(let place, let end):
        if case .list(let items) = value(place) {
          for (place, item) in items.enumerated() {
            take(next..<Int(end), code, within: Level(item, place: place, count: items.count))
          }
        }
        next = Int(end)
      case .unless(let place, let isList, let end):
        if !value(place).isThere {
          if !isList { continue }
          take(next..<Int(end), code, within: Level(.list([TemplateValue]())))
        }
        next = Int(end)
      case .part(let part): take(program.parts[Int(part)], code)
      }
    }
  }

  private mutating func take(_ range: Range<Int>, _ code: Code, within level: Level) {
    levels.append(level)
    take(range, code)
    levels.removeLast()
  }

  private func value(_ place: TemplateProgram.Place) -> TemplateValue {
    switch place {
    case .field(let level, let field):
      // Nothing has nothing behind any of its names.
      return levels[Int(level)].fields.isEmpty ? .none : levels[Int(level)].fields[Int(field)]
    case .path(let path): return value(program.paths[Int(path)])
    }
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
    text.withBytes { MarkupEscape.append($0, to: &bytes) }
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
