import Yams

/// A YAML file as `WordTree` reads it.
///
/// For each node stand a letter (`T` text, `L` list, `M` mapping), how many bytes or members it has, a line break, and
/// those; before each of a mapping's members its name, with its length.
struct WrittenTree {
  private(set) var text = ""

  /// - Throws: a `YamlError`, or a `Problem`: nothing is there, a name is no text or stands twice, an alias leads nowhere.
  init(of yaml: String) throws {
    // No rules that tell numbers and dates from words: whoever asks for a value knows what it is.
    guard let root = try Yams.compose(yaml: yaml, .basic) else {
      throw EmbedDataTool.Problem("there is nothing in it")
    }
    try add(root)
  }

  private mutating func add(_ node: Node) throws {
    switch node {
    case .scalar(let scalar):
      text += "T"
      add(scalar.string)
    case .sequence(let members):
      text += "L\(members.count)\n"
      for member in members { try add(member) }
    case .mapping(let members):
      text += "M\(members.count)\n"
      var names: Set<String> = []
      for (name, member) in members {
        guard let name = name.scalar?.string, names.insert(name).inserted else {
          throw EmbedDataTool.Problem("a name is no text, or stands twice")
        }
        add(name)
        try add(member)
      }
    case .alias: throw EmbedDataTool.Problem("an alias is not resolved")
    }
  }

  private mutating func add(_ words: String) { text += "\(words.utf8.count)\n\(words)" }
}
