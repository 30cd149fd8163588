/// The steps of all templates in one row, as a page is filled by them.
///
/// A step here is a few numbers and nothing that is counted: two cores that fill pages of the same templates would
/// else spend their time on passing the counts of every step to and fro.
struct TemplateProgram: Sendable {
  /// One step; `end` is where the steps behind those inside begin.
  enum Step: Sendable {
    case bytes(from: Int32, count: Int32)
    case text(Place)
    case markup(Place)
    case number(Place)
    case when(Place, end: Int32)
    case within(Place, end: Int32)
    case each(Place, end: Int32)
    case unless(Place, isList: Bool, end: Int32)
    case part(Int32)
  }

  /// Where a value stands.
  enum Place: Sendable {
    /// A field of one of the records around.
    case field(level: Int32, field: Int32)
    /// A field of a record that is such a field itself, as `t.letters` is.
    case inner(level: Int32, record: Int32, field: Int32)
    /// One of the paths, for all that is asked in more words.
    case path(Int32)
  }

  /// All steps, those inside another behind it.
  private(set) var steps: [Step] = []
  /// The templates' own bytes.
  private(set) var bytes: [UInt8] = []
  /// The paths that steps name.
  private(set) var paths: [TemplatePath] = []
  /// Where the steps of each included template stand.
  private(set) var parts: [Range<Int>] = []

  /// Makes a program of the templates that pages include.
  init(parts: [[TemplateStep]]) {
    for part in parts { self.parts.append(add(part)) }
  }

  /// Adds the steps of a page; gives where they stand.
  mutating func add(_ added: [TemplateStep]) -> Range<Int> {
    let start = steps.count
    for step in added { add(step) }
    return start..<steps.count
  }

  private mutating func add(_ step: TemplateStep) {
    switch step {
    case .bytes(let own):
      steps.append(.bytes(from: Int32(bytes.count), count: Int32(own.count)))
      bytes += own
    case .text(let path): steps.append(.text(place(path)))
    case .markup(let path): steps.append(.markup(place(path)))
    case .number(let path): steps.append(.number(place(path)))
    case .when(let path, let inside):
      let place = place(path)
      add(inside) { .when(place, end: $0) }
    case .within(let path, let inside):
      let place = place(path)
      add(inside) { .within(place, end: $0) }
    case .each(let path, let inside):
      let place = place(path)
      add(inside) { .each(place, end: $0) }
    case .unless(let path, let isList, let inside):
      let place = place(path)
      add(inside) { .unless(place, isList: isList, end: $0) }
    case .part(let part): steps.append(.part(Int32(part)))
    }
  }

  private mutating func add(_ inside: [TemplateStep], _ step: (Int32) -> Step) {
    let place = steps.count
    steps.append(step(0))
    for inner in inside { add(inner) }
    steps[place] = step(Int32(steps.count))
  }

  private mutating func place(_ path: TemplatePath) -> Place {
    if let field = path.field, path.further.count < 2, path.filters.isEmpty {
      let (level, own) = (Int32(path.level), Int32(field))
      guard let inner = path.further.first else { return .field(level: level, field: own) }
      return .inner(level: level, record: own, field: Int32(inner))
    }
    paths.append(path)
    return .path(Int32(paths.count - 1))
  }
}
