public import Diagnostics

/// The elements that a reader does not know, each told once.
public struct UnknownElements: Sendable {
  /// The most names that are told one by one.
  private static let most = 20

  private var names: Set<String> = []

  /// Makes an empty set.
  public init() {}

  /// What is to be said of an element that is not known; nil where it was said before.
  public mutating func tell(_ element: XMLElement) -> Diagnostic? {
    guard names.count <= Self.most, names.insert(element.name).inserted else { return nil }
    guard names.count <= Self.most else {
      return Diagnostic(
        .xmlElementUnknown, at: element.place,
        "the element “\(element.name)” and others after it are not known; their text is kept",
        advice: "look whether the file is what it seems to be")
    }
    return Diagnostic(
      .xmlElementUnknown, at: element.place,
      "the element “\(element.name)” is not known; its text is kept",
      advice: "compare the text with the source")
  }
}
