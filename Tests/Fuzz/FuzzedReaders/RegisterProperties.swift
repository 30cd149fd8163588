import Diagnostics
import Properties
import Registers
import StrictYAML

/// What must be true of a register, whoever wrote it: each of its entries is there or told of.
enum RegisterProperties {
  static func check(_ bytes: [UInt8]) throws(Untrue) {
    let file = SourceFile(path: "topics.yml", bytes: bytes)
    let read = TopicRegister.read(file)
    try PlaceProperties.check(read.diagnostics)
    let topics = read.value.topics
    try must(
      !topics.isEmpty || !read.diagnostics.isEmpty || !hasWords(bytes),
      "nothing is said of a register that is not read")
    if case .mapping(let entries)? = YAMLReader.read(file, invalid: .registerInvalid).value?.content
    {
      try must(
        entries.count <= topics.count + read.diagnostics.count,
        "\(entries.count) entries make \(topics.count) topics, and that is not told")
    }
    let slugs = Set(topics.map(\.slug))
    for topic in topics {
      try must(!topic.names.isEmpty, "the topic '\(topic.slug)' has no name")
      try must(topic.broader.map(slugs.contains) ?? true, "a broader topic that is not there")
      try must(read.value.ancestors(of: topic.slug) != nil, "'\(topic.slug)' is above itself")
    }
  }

  /// Whether a line begins with a letter or a digit, and so is no comment, directive or mark; `null`
  /// says nothing.
  static func hasWords(_ bytes: [UInt8]) -> Bool {
    bytes.split(separator: 10).contains { line in
      guard let first = line.first, !line.prefix(4).map({ $0 | 0x20 }).elementsEqual("null".utf8)
      else { return false }
      return 48...57 ~= first || 97...122 ~= first | 0x20
    }
  }
}
