internal import Diagnostics
internal import LetterModel
internal import Registers

/// Letters → topics.
struct TopicGatherer {
  /// A topic that some letter's editor named and the register lacks.
  private struct Unregistered {
    var name: String
    var path: String
    var count = 0
  }

  private let register: TopicRegister
  private var names: TopicNames
  private var found: [String: [TopicLetter]] = [:]
  private var unregistered: [String: Unregistered] = [:]

  private init(_ register: TopicRegister) {
    self.register = register
    names = TopicNames(register)
  }

  /// The topics that letters deal with, in the order of the register, then those that editors named
  /// besides, by address; each with its letters.
  ///
  /// Told is what the register lacks.
  static func topics(of letters: [EditionLetter], _ register: TopicRegister)
    -> Checked<[TopicEntry]>
  {
    var gatherer = TopicGatherer(register)
    for (place, letter) in letters.enumerated() { gatherer.add(letter, at: place) }
    return Checked(gatherer.entries, gatherer.diagnostics)
  }

  private mutating func add(_ letter: EditionLetter, at place: Int) {
    let refused = Set(letter.facts.notTopics.map { meant($0, by: letter) })
    var listed = refused
    for mention in letter.findings.topics {
      let slug = mention.evidence == nil ? meant(mention.topic, by: letter) : mention.topic
      guard listed.insert(slug).inserted else { continue }
      found[slug, default: []].append(TopicLetter(letter: place, evidence: mention.evidence))
    }
  }

  private mutating func meant(_ name: String, by letter: EditionLetter) -> String {
    let topic = names.topic(named: name)
    guard !topic.isRegistered else { return topic.slug }
    let path = letter.path.isEmpty ? letter.facts.id.rawValue : letter.path
    unregistered[topic.slug, default: Unregistered(name: name, path: path)].count += 1
    return topic.slug
  }

  private var entries: [TopicEntry] {
    let parents = register.parents
    var above: Set<String> = []
    for topic in register.topics where found[topic.slug] != nil {
      var next = parents[topic.slug]
      while let slug = next, above.insert(slug).inserted { next = parents[slug] }
    }
    // A topic without letters of its own stands where a narrower one has some.
    let registered = register.topics.filter { found[$0.slug] != nil || above.contains($0.slug) }
      .map { topic in
        TopicEntry(
          slug: topic.slug, names: topic.names, broader: topic.broader,
          letters: found[topic.slug] ?? [])
      }
    let others = unregistered.sorted { $0.key < $1.key }.compactMap { slug, topic in
      found[slug].map {
        TopicEntry(slug: slug, names: ["und": topic.name], broader: nil, letters: $0)
      }
    }
    return registered + others
  }

  private var diagnostics: [Diagnostic] {
    let known = register.topics.map(\.slug)
    return unregistered.sorted { $0.key < $1.key }.map { _, topic in
      let letters = topic.count == 1 ? "1 letter names it" : "\(topic.count) letters name it"
      return Diagnostic(
        .topicUnknown, at: Place(path: topic.path),
        "the register has no topic “\(topic.name)”; \(letters)",
        advice: Nearest.name(to: topic.name, among: known).map { "did you mean “\($0)”?" }
          ?? "add it to Content/registers/topics.yml, with the words that speak of it")
    }
  }
}
