internal import LetterModel
internal import Registers

/// Senders, signatories and people of events → persons, apart from their offices.
struct PersonGatherer {
  /// One printed spelling and where it stands.
  private struct Spelling {
    let printed: String
    var count = 0
    var letters: [Int] = []
    var events: [Int] = []
    var offices: [(role: String, letter: Int)] = []
  }

  private let register: PersonRegister
  private var spellings: [Spelling] = []
  private var places: [String: Int] = [:]

  private init(_ register: PersonRegister) { self.register = register }

  /// The persons by family name.
  static func persons(of edition: Edition, _ register: PersonRegister) -> [PersonEntry] {
    var gatherer = PersonGatherer(register)
    for (place, letter) in edition.letters.enumerated() {
      for sender in letter.facts.senders + letter.facts.signatories {
        gatherer.add(sender, letter: place)
      }
    }
    for place in edition.events.indices {
      for person in edition.events[place].people { gatherer.add(person, event: place) }
    }
    return gatherer.persons
  }

  private mutating func add(_ sender: Sender, letter: Int) {
    guard let name = sender.name, let place = place(of: name) else { return }
    spellings[place].count += 1
    if spellings[place].letters.last != letter { spellings[place].letters.append(letter) }
    if let role = sender.role, !role.isEmpty { spellings[place].offices.append((role, letter)) }
  }

  private mutating func add(_ person: String, event: Int) {
    guard let place = place(of: person) else { return }
    spellings[place].count += 1
    if spellings[place].events.last != event { spellings[place].events.append(event) }
  }

  private mutating func place(of printed: String) -> Int? {
    if let place = places[printed] { return place }
    guard printed.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else { return nil }
    places[printed] = spellings.count
    spellings.append(Spelling(printed: printed))
    return spellings.count - 1
  }

  private var persons: [PersonEntry] {
    let groups = groups
    var slugs = FreeSlugs(chosen: groups.compactMap { $0.registered?.slug })
    let entries = groups.map { (isRegistered: $0.registered != nil, made: entry($0)) }.sorted {
      let (a, b) = ($0.made, $1.made)
      return (a.order.folded, a.entry.name, a.entry.slug)
        < (b.order.folded, b.entry.name, b.entry.slug)
    }
    return entries.map { isRegistered, made in
      var entry = made.entry
      if !isRegistered { entry.slug = slugs.free(entry.slug) }
      return entry
    }
  }

  /// The spellings of each person; those that the register knows are the register's.
  private var groups: [(registered: Person?, spellings: [Int])] {
    var registered: [String: (person: Person, spellings: [Int])] = [:]
    var alike: [String: [Int]] = [:]
    for place in spellings.indices {
      if let person = register.person(named: spellings[place].printed) {
        registered[person.slug, default: (person, [])].spellings.append(place)
      } else {
        alike[PersonName(spellings[place].printed).key, default: []].append(place)
      }
    }
    var groups: [(registered: Person?, spellings: [Int])] = []
    for (_, group) in registered.sorted(by: { $0.key < $1.key }) {
      groups.append((group.person, group.spellings))
    }
    for (_, places) in alike.sorted(by: { $0.key < $1.key }) {
      groups += parted(places).map { (nil, $0) }
    }
    return groups
  }

  /// Spellings of the same initials and family name: one person, unless first names tell two apart;
  /// then initials alone are nobody's of the two.
  private func parted(_ places: [Int]) -> [[Int]] {
    var byGiven: [String: [Int]] = [:]
    for place in places {
      byGiven[PersonName(spellings[place].printed).given ?? "", default: []].append(place)
    }
    let given = byGiven.keys.filter { !$0.isEmpty }
    guard given.count > 1 else { return [places] }
    return byGiven.sorted { $0.key < $1.key }.map(\.value)
  }

  private func entry(
    _ group: (registered: Person?, spellings: [Int])
  ) -> (order: (folded: String, printed: String), entry: PersonEntry) {
    let members = group.spellings.map { spellings[$0] }.sorted {
      ($1.count, $0.printed) < ($0.count, $1.printed)
    }
    let person = group.registered
    let printed = person?.name ?? members.first?.printed ?? ""
    let name = PersonName(printed)
    // The fullest spelling makes the address, so that one more letter does not change it.
    let longest = members.map(\.printed).max { ($0.count, $1) < ($1.count, $0) } ?? printed
    let entry = PersonEntry(
      slug: person?.slug ?? PersonName(longest).slug, name: printed, order: name.order,
      spellings: members.map(\.printed), offices: Self.offices(of: members.flatMap(\.offices)),
      registeredOffices: (person?.offices ?? []).map(RegisteredOffice.init),
      wikidata: person?.wikidataAddress, viaf: person?.viafAddress,
      letters: Set(members.flatMap(\.letters)).sorted(),
      events: Set(members.flatMap(\.events)).sorted())
    return ((PersonName.folded(name.order), printed), entry)
  }

  private static func offices(of held: [(role: String, letter: Int)]) -> [OfficeHeld] {
    var offices: [OfficeHeld] = []
    var places: [String: Int] = [:]
    // One office is printed the same in most letters.
    var keys: [String: String] = [:]
    for (role, letter) in held.sorted(by: { ($0.letter, $0.role) < ($1.letter, $1.role) }) {
      let key = keys[role] ?? PersonName.folded(role)
      keys[role] = key
      if let place = places[key] {
        if offices[place].letters.last != letter { offices[place].letters.append(letter) }
      } else {
        places[key] = offices.count
        offices.append(OfficeHeld(role: role, letters: [letter]))
      }
    }
    return offices
  }
}
