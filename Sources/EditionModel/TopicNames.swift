internal import Foundation
internal import Registers

/// The topics that editors name in front matter, by the register's name for each.
///
/// What the register lacks is a topic all the same, with an address made from its name: an editor's
/// word counts, and a collection may have topics before it has a register of them.
struct TopicNames {
  /// What a name in front matter stands for.
  struct Meant: Hashable {
    /// The topic's address.
    let slug: String
    /// Whether the register has it.
    let isRegistered: Bool
  }

  private var meant: [String: Meant] = [:]
  /// The same by names as editors write them: thousands of letters name the same few.
  private var written: [String: Meant] = [:]
  private var taken: Set<String>
  /// The last number given to addresses that are alike, as those of names without Latin letters are.
  private var numbers: [String: Int] = [:]

  /// Makes ready to look names up; addresses and names of all languages lead to a topic.
  init(_ register: TopicRegister) {
    taken = Set(register.topics.map(\.slug))
    for topic in register.topics {
      for name in topic.names.sorted(by: { $0.key < $1.key }).map(\.value) {
        let key = Self.folded(name)
        if meant[key] == nil { meant[key] = Meant(slug: topic.slug, isRegistered: true) }
      }
    }
    for topic in register.topics {
      meant[Self.folded(topic.slug)] = Meant(slug: topic.slug, isRegistered: true)
    }
  }

  /// What a name means; a new one gets an address of its own.
  mutating func topic(named name: String) -> Meant {
    if let known = written[name] { return known }
    let topic = topic(folded: Self.folded(name))
    written[name] = topic
    return topic
  }

  private mutating func topic(folded key: String) -> Meant {
    if let known = meant[key] { return known }
    let base = Self.address(key)
    var slug = base
    while !taken.insert(slug).inserted {
      numbers[base, default: 1] += 1
      slug = "\(base)-\(numbers[base, default: 1])"
    }
    let new = Meant(slug: slug, isRegistered: false)
    meant[key] = new
    return new
  }

  /// A name without case, accents and blanks at its ends.
  private static func folded(_ name: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in name.decomposedStringWithCanonicalMapping.unicodeScalars
    where scalar.properties.generalCategory != .nonspacingMark {
      folded.append(scalar)
    }
    return String(folded).lowercased().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// A folded name as the last part of an address: `europese handel` is `europese-handel`.
  private static func address(_ folded: String) -> String {
    let words = folded.utf8.split { !(48...57).contains($0) && !(97...122).contains($0) }
    let address = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    return address.isEmpty ? "topic" : String(address.prefix(80))
  }
}
