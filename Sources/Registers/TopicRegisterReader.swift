public import Diagnostics
internal import StrictYAML

extension TopicRegister {
  /// Reads a register of topics: one entry a topic, in the order in which pages list them.
  ///
  /// `docs/registers.md` gives the form. A topic with a fault in it keeps what is right.
  public static func read(_ file: SourceFile) -> Checked<TopicRegister> {
    var sheet = RegisterFile(.register)
    var register = TopicRegister()
    var above: [Above] = []
    for entry in sheet.entries(of: file) {
      if sheet.isHopeless(at: entry.point) { break }
      guard let topic = topic(entry, &sheet) else { continue }
      if let broader = topic.broader,
        let value = entry.value.entries?.last(where: { $0.key == "broader" })
      {
        above.append(
          Above(topic: register.topics.count, broader: broader, point: value.value.point))
      }
      register.topics.append(topic)
    }
    register.check(above, &sheet)
    return Checked(register, sheet.diagnostics)
  }

  /// The register that comes with the program: the topics of foreign affairs, in Dutch and English.
  public static let builtIn: TopicRegister = {
    guard let file = EmbeddedData.files.first(where: { $0.path == "topics.yml" }) else {
      preconditionFailure("The built-in register of topics is missing from the program")
    }
    return read(SourceFile(path: file.path, text: file.text.description)).value
  }()

  /// A topic's place in the register, with the topic above it and where that is written.
  private struct Above {
    let topic: Int
    let broader: String
    let point: SourcePoint
  }

  private static func topic(_ entry: YAMLValue.Entry, _ sheet: inout RegisterFile) -> Topic? {
    guard RegisterText.isSlug(entry.key) else {
      sheet.tell(
        entry.point, "“\(entry.key)” cannot be an address", advice: RegisterText.slugAdvice)
      return nil
    }
    var fields = sheet.fields(entry.value)
    var topic = Topic(
      slug: entry.key, names: fields.names("name"), terms: fields.terms("terms"),
      broader: fields.text("broader"))
    sheet.close(&fields)
    if topic.names.isEmpty {
      sheet.tell(
        entry.point, "the topic “\(entry.key)” has no name",
        advice: "give it one, as “name: { nl: … }”")
      topic.names[YAMLFields.anyLanguage] = entry.key
    }
    return topic
  }

  /// Broader topics that do not exist, or that lead back to the topic itself, are told and dropped.
  private mutating func check(_ above: [Above], _ sheet: inout RegisterFile) {
    var suggestions = Suggestions(among: topics.map(\.slug))
    let slugs = Set(topics.map(\.slug))
    for link in above where !slugs.contains(link.broader) {
      sheet.tell(
        link.point, "no topic “\(link.broader)”", advice: suggestions.advice(for: link.broader))
      topics[link.topic].broader = nil
    }
    let circular = circles()
    for link in above where circular.contains(link.topic) {
      sheet.tell(link.point, "“\(topics[link.topic].slug)” stands above itself")
      topics[link.topic].broader = nil
    }
  }

  /// The topics that stand above themselves, each passed once.
  private func circles() -> Set<Int> {
    let places = Dictionary(topics.enumerated().map { ($1.slug, $0) }) { first, _ in first }
    var seen = [Int](repeating: 0, count: topics.count)
    var circular: Set<Int> = []
    for start in topics.indices where seen[start] == 0 {
      var path: [Int] = []
      var current: Int? = start
      while let place = current, seen[place] == 0 {
        seen[place] = start + 1
        path.append(place)
        current = topics[place].broader.flatMap { places[$0] }
      }
      if let place = current, seen[place] == start + 1, let first = path.firstIndex(of: place) {
        circular.formUnion(path[first...])
      }
    }
    return circular
  }

  /// The topics above a topic, nearest first; nil where they go round in a circle.
  public func ancestors(of slug: String) -> [String]? {
    let above = parents
    var found: [String] = []
    var current = above[slug]
    while let topic = current {
      if topic == slug || found.count > topics.count { return nil }
      found.append(topic)
      current = above[topic]
    }
    return found
  }

  /// The topic above each topic that has one.
  public var parents: [String: String] {
    var parents: [String: String] = [:]
    for topic in topics where parents[topic.slug] == nil { parents[topic.slug] = topic.broader }
    return parents
  }
}
