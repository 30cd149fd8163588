/// Gives every entry of a list an address of its own.
///
/// What a register chose keeps its name whatever else is called so; of two made from printed names
/// the later one gets a number: `jansen-a`, `jansen-a-2`.
struct FreeSlugs {
  private var taken: Set<String>
  private var counts: [String: Int] = [:]

  /// - Parameter chosen: the addresses that registers chose.
  init(chosen: some Sequence<String>) { taken = Set(chosen) }

  /// A slug that no entry has yet, which is `slug` itself where it is free.
  mutating func free(_ slug: String) -> String {
    if taken.insert(slug).inserted { return slug }
    var count = counts[slug, default: 1]
    var name = slug
    repeat {
      count += 1
      name = "\(slug)-\(count)"
    } while !taken.insert(name).inserted
    counts[slug] = count
    return name
  }
}
