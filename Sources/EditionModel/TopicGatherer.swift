internal import Diagnostics
internal import LetterModel
internal import Registers

/// Letters → topics.
struct TopicGatherer {
  private let register: TopicRegister
  private var names: TopicNames
  /// Topics by number: each letter names a score of them, and there is no time to look each up by its name in
  /// several lists.
  private var numbers: [String: Int] = [:]
  private var found: [[TopicLetter]] = []
  /// The last letter that was put under a topic, or kept from it.
  private var last: [Int] = []
  private var unregistered: [String: UnknownTopic] = [:]

  private init(_ register: TopicRegister) {
    self.register = register
    names = TopicNames(register)
  }

  /// The topics that letters deal with, in the order of the register, then those that editors named
  /// besides, by address; each with its letters.
  ///
  /// And what the register lacks.
  static func topics(
    of letters: [EditionLetter], _ register: TopicRegister
  ) -> (entries: [TopicEntry], unknown: [UnknownTopic]) {
    var gatherer = TopicGatherer(register)
    for place in letters.indices { gatherer.add(letters[place], at: place) }
    return (gatherer.entries, gatherer.unknown)
  }

  private mutating func add(_ letter: EditionLetter, at place: Int) {
    for name in letter.facts.notTopics { last[number(of: meant(name, by: letter))] = place }
    let topics = letter.findings.topics
    for mention in topics.indices {
      let evidence = topics[mention].evidence
      let topic = number(
        of: evidence == nil ? meant(topics[mention].topic, by: letter) : topics[mention].topic)
      guard last[topic] != place else { continue }
      last[topic] = place
      found[topic].append(TopicLetter(letter: place, evidence: evidence))
    }
  }

  private mutating func number(of slug: String) -> Int {
    if let number = numbers[slug] { return number }
    numbers[slug] = found.count
    found.append([])
    last.append(-1)
    return found.count - 1
  }

  /// The letters under a topic; nil where there are none.
  private func letters(of slug: String) -> [TopicLetter]? {
    numbers[slug].flatMap { found[$0].isEmpty ? nil : found[$0] }
  }

  private mutating func meant(_ name: String, by letter: EditionLetter) -> String {
    let topic = names.topic(named: name)
    guard !topic.isRegistered else { return topic.slug }
    let path = letter.path.isEmpty ? letter.facts.id.rawValue : letter.path
    unregistered[topic.slug, default: UnknownTopic(name: name, path: path)].count += 1
    return topic.slug
  }

  private var entries: [TopicEntry] {
    let parents = register.parents
    var above: Set<String> = []
    for topic in register.topics where letters(of: topic.slug) != nil {
      var next = parents[topic.slug]
      while let slug = next, above.insert(slug).inserted { next = parents[slug] }
    }
    // A topic without letters of its own stands where a narrower one has some.
    let registered = register.topics.filter {
      letters(of: $0.slug) != nil || above.contains($0.slug)
    }
    .map { topic in
      TopicEntry(
        slug: topic.slug, names: topic.names, broader: topic.broader,
        letters: letters(of: topic.slug) ?? [])
    }
    let others = unregistered.sorted { $0.key < $1.key }.compactMap { slug, topic in
      letters(of: slug).map {
        TopicEntry(slug: slug, names: ["und": topic.name], broader: nil, letters: $0)
      }
    }
    return registered + others
  }

  private var unknown: [UnknownTopic] {
    let known = register.topics.map(\.slug)
    return unregistered.sorted { $0.key < $1.key }.map { _, topic in
      var topic = topic
      topic.nearest = Nearest.name(to: topic.name, among: known)
      return topic
    }
  }
}
