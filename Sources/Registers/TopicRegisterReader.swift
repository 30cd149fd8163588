public import Diagnostics
internal import Yams

extension TopicRegister {
  /// Reads a register of topics: one entry a topic, in the order in which pages list them.
  ///
  /// `docs/registers.md` gives the form. A topic with a fault in it keeps what is right.
  public static func read(_ file: SourceFile) -> Checked<TopicRegister> {
    var reader = RegisterReader(file)
    var register = TopicRegister()
    guard let top = reader.top() else { return Checked(register, reader.diagnostics) }
    for (key, value) in top {
      if let topic = topic(key, value, &reader) { register.topics.append(topic) }
    }
    register.checkBroader(of: top, &reader)
    return Checked(register, reader.diagnostics)
  }

  /// The register that comes with the program: the topics of foreign affairs, in Dutch and English.
  public static let builtIn: TopicRegister = {
    guard let file = EmbeddedData.files.first(where: { $0.path == "topics.yml" }) else {
      preconditionFailure("The built-in register of topics is missing from the program")
    }
    return read(SourceFile(path: file.path, text: file.text.description)).value
  }()

  private static let keys = ["name", "terms", "broader"]

  private static func topic(_ key: Node, _ value: Node, _ reader: inout RegisterReader) -> Topic? {
    guard let slug = reader.text(key, "a topic’s name in addresses") else { return nil }
    guard isSlug(slug) else {
      reader.tell(
        .registerValueInvalid, at: key, "“\(slug)” cannot be an address",
        "use small letters, digits and hyphens, at most 80")
      return nil
    }
    var topic = Topic(slug: slug, names: [:], terms: [:], broader: nil)
    guard let entry = reader.mapping(value, "the topic “\(slug)”") else { return nil }
    for (key, value) in entry {
      switch key.scalar?.string {
      case "name": topic.names = names(value, &reader)
      case "terms": topic.terms = terms(value, &reader)
      case "broader": topic.broader = reader.text(value, "broader")
      default: reader.tellUnknown(key, among: keys)
      }
    }
    if topic.names.isEmpty {
      reader.tell(.registerValueInvalid, at: key, "the topic “\(slug)” has no name", nil)
      topic.names["und"] = slug
    }
    return topic
  }

  private static func names(_ node: Node, _ reader: inout RegisterReader) -> [String: String] {
    guard let mapping = reader.mapping(node, "name") else { return [:] }
    var names: [String: String] = [:]
    for (language, name) in mapping {
      guard let tag = reader.text(language, "a language") else { continue }
      names[tag] = reader.text(name, "name")
    }
    return names
  }

  private static func terms(_ node: Node, _ reader: inout RegisterReader) -> [String: [String]] {
    guard let mapping = reader.mapping(node, "terms") else { return [:] }
    var terms: [String: [String]] = [:]
    for (language, list) in mapping {
      guard let tag = reader.text(language, "a language") else { continue }
      terms[tag] = reader.texts(list, "a term").filter { term in
        let letters = term.utf8.filter { $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: " ") }
        if letters.count >= 2 { return true }
        reader.tell(.registerValueInvalid, at: list, "the term “\(term)” would fit anything", nil)
        return false
      }
    }
    return terms
  }

  /// Broader topics that do not exist, or that lead back to the topic itself, are told and dropped.
  private mutating func checkBroader(of top: Node.Mapping, _ reader: inout RegisterReader) {
    let places = Dictionary(top.map { ($0.key.scalar?.string ?? "", $0.value) }) { a, _ in a }
    let slugs = Set(topics.map(\.slug))
    for index in topics.indices {
      guard let broader = topics[index].broader, !slugs.contains(broader) else { continue }
      reader.tell(
        .registerValueInvalid, at: places[topics[index].slug]?["broader"],
        "no topic “\(broader)”",
        Nearest.name(to: broader, among: slugs).map { "did you mean “\($0)”?" })
      topics[index].broader = nil
    }
    for index in topics.indices where ancestors(of: topics[index].slug) == nil {
      reader.tell(
        .registerValueInvalid, at: places[topics[index].slug]?["broader"],
        "“\(topics[index].slug)” stands above itself", nil)
      topics[index].broader = nil
    }
  }

  /// The topics above a topic, nearest first; nil where they go round in a circle.
  public func ancestors(of slug: String) -> [String]? {
    let above = Dictionary(topics.map { ($0.slug, $0.broader) }) { first, _ in first }
    var found: [String] = []
    var current = above[slug] ?? nil
    while let topic = current {
      if topic == slug || found.count > topics.count { return nil }
      found.append(topic)
      current = above[topic] ?? nil
    }
    return found
  }

  private static func isSlug(_ text: String) -> Bool {
    (1...80).contains(text.utf8.count)
      && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }
}
