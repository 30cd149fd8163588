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

  /// A list of no places is one.
  @Test func noneIsNone() {
    let lists = PlaceLists<Int>(0) { add in add(0, 1) }
    let one = PlaceLists<Int>(1) { _ in }
    #expect(Array(one[0]).isEmpty)
    _ = lists
  }
}
