internal import ByteRuns

/// Fills one page: walks through the steps with the page's values and writes bytes.
///
/// Every name was settled when the templates were read, so that nothing is looked up here and nothing
/// can be missing. Values are read where they lie: the page's record is held as long as it is filled, and nothing in it
/// changes; to take each out would count references for each, many of them the same for all pages.
struct TemplateFill: ~Copyable {
  private typealias Pointer = UnsafePointer<TemplateValue>

  private let program: TemplateProgram
  private var levels: [TemplateLevel] = []
  private var page = WrittenBytes(reserving: 65_536)

  /// The page so far.
  var bytes: [UInt8] { page.bytes }

  /// Gets ready for a page.
  ///
  /// - Parameter program: the templates' steps.
  init(_ program: TemplateProgram) { self.program = program }

  /// Takes the steps of a page in their order.
  ///
  /// - Parameters:
  ///   - range: the steps.
  ///   - page: what the page offers.
  mutating func take(_ range: Range<Int>, of page: TemplateRecord) {
    let (program, page) = (program, TemplateValue.record(page))
    program.steps.withUnsafeBufferPointer { steps in
      program.bytes.withUnsafeBufferPointer { bytes in
        withUnsafePointer(to: page) {
          take(range, Code(steps: steps, bytes: bytes), within: TemplateLevel($0))
        }
      }
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
        page.append(UnsafeBufferPointer(rebasing: code.bytes[Int(from)..<Int(from + count)]))
      case .text(let place):
        with(place) { fill, value in value.read { $0.append(escapedTo: &fill.page) } }
      case .markup(let place):
        with(place) { fill, value in value.read { $0.append(markupTo: &fill.page) } }
      case .number(let place):
        with(place) { fill, value in value.read { $0.append(digitsTo: &fill.page) } }
      case .when(let place, let end):
        // What is inside stands among the same records: it comes next.
        if !isThere(place) { next = Int(end) }
      case .within(let place, let end):
        with(place) { fill, value in
          if value.isThere { fill.take(next..<Int(end), code, within: TemplateLevel(value)) }
        }
        next = Int(end)
      case .each(let place, let end):
        with(place) { $0.take(next..<Int(end), code, each: $1) }
        next = Int(end)
      case .unless(let place, let isList, let end):
        if isThere(place) {
          next = Int(end)
        } else if isList {
          with(TemplateValue.list([TemplateValue]())) {
            $0.take(next..<Int(end), code, within: TemplateLevel($1))
          }
          next = Int(end)
        }
      case .part(let part): take(program.parts[Int(part)], code)
      }
    }
  }

  private mutating func take(_ range: Range<Int>, _ code: Code, within level: TemplateLevel) {
    levels.append(level)
    take(range, code)
    levels.removeLast()
  }

  /// Takes steps once for each value of a list.
  private mutating func take(_ range: Range<Int>, _ code: Code, each list: Pointer) {
    let items = list.ofList
    for place in items.indices {
      guard let item = items.at(place) else { return }
      take(range, code, within: TemplateLevel(item, place: place, count: items.count))
    }
  }

  /// Reads the value at a place; nothing has nothing behind any of its names.
  private mutating func with(
    _ place: TemplateProgram.Place, _ read: (inout TemplateFill, Pointer) -> Void
  ) {
    switch place {
    case .field(let level, let field):
      if let value = levels[Int(level)].fields.at(Int(field)) { read(&self, value) }
    case .inner(let level, let record, let field):
      let record = levels[Int(level)].fields.at(Int(record))
      if let value = record?.ofRecord.at(Int(field)) { read(&self, value) }
    case .path(let path): with(value(program.paths[Int(path)]), read)
    }
  }

  private mutating func with(
    _ value: TemplateValue, _ read: (inout TemplateFill, Pointer) -> Void
  ) {
    withUnsafePointer(to: value) { read(&self, $0) }
  }

  private mutating func isThere(_ place: TemplateProgram.Place) -> Bool {
    var isThere = false
    with(place) { isThere = $1.isThere }
    return isThere
  }

  private func value(_ path: TemplatePath) -> TemplateValue {
    guard let field = path.field else { return own(path) }
    var value = levels[path.level].fields.at(field)
    for field in path.further { value = value?.ofRecord.at(field) }
    return filtered(value?.pointee ?? .none, path)
  }

  /// What stands at a level itself, or what is asked of the item there.
  private func own(_ path: TemplatePath) -> TemplateValue {
    let level = levels[path.level]
    let value = path.ofItem?.value(at: level.place, of: level.count) ?? level.value.pointee
    return filtered(value, path)
  }

  private func filtered(_ value: TemplateValue, _ path: TemplatePath) -> TemplateValue {
    path.filters.reduce(value) { $1.apply(to: $0) }
  }
}
