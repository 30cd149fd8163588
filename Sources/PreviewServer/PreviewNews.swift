/// What a page that is looked at is told of a new edition, so that it loads itself anew only where it is
/// another.
public struct PreviewNews: Sendable, Hashable {
  /// The edition's number.
  public let generation: Int
  /// The pages that are ready, where the others are not; nil where all are.
  public var ready: Set<String>?
  /// Pages that are the same as in another edition, and that one's number.
  public var same: PreviewEdition.Same?

  /// The news of which nothing is known but that there is a newer edition.
  public init(generation: Int) { self.generation = generation }

  init(_ edition: PreviewEdition) {
    generation = edition.generation
    ready = edition.ready
    same = edition.same
  }

  /// The news as the stream of events carries it: `12`, `12 only /letters/a/`, `13 but 12 /letters/a/`.
  var text: String {
    if let ready { return (["\(generation)", "only"] + ready.sorted()).joined(separator: " ") }
    if let same {
      return (["\(generation)", "but", "\(same.generation)"] + same.pages.sorted())
        .joined(separator: " ")
    }
    return "\(generation)"
  }
}
