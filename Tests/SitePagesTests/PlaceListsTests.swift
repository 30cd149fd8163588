import Testing

@testable import SitePages

@Suite struct PlaceListsTests {
  /// Each place has its values in the order in which they were given, whatever was given between.
  @Test func everyPlaceHasItsOwn() {
    let lists = PlaceLists<String>(4) { add in
      add(2, "a")
      add(0, "b")
      add(2, "c")
      add(-1, "nowhere")
      add(4, "nowhere")
      add(3, "d")
      add(2, "e")
    }
    #expect((0..<4).map { Array(lists[$0]) } == [["b"], [], ["a", "c", "e"], ["d"]])
  }

  /// Places without values have empty lists.
  @Test func noneIsNone() {
    let lists = PlaceLists<Int>(3) { add in add(5, 1) }
    #expect((0..<3).allSatisfy { lists[$0].isEmpty })
  }
}
