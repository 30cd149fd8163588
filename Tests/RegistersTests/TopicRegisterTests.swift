import Diagnostics
import Registers
import Testing

@Suite struct TopicRegisterTests {
  private func read(_ text: String) -> Checked<TopicRegister> {
    TopicRegister.read(SourceFile(path: "Content/registers/topics.yml", text: text))
  }

  @Test func theBuiltInRegisterIsWhole() {
    let topics = TopicRegister.builtIn.topics
    #expect(topics.count >= 25)
    for topic in topics {
      #expect(topic.names["nl"] != nil && topic.names["en"] != nil, "\(topic.slug)")
      #expect(topic.terms["nl"]?.isEmpty == false && topic.terms["en"]?.isEmpty == false)
      #expect(TopicRegister.builtIn.ancestors(of: topic.slug) != nil)
    }
    #expect(TopicRegister.builtIn.ancestors(of: "godsdienstvrijheid") == ["mensenrechten"])
  }

  @Test func topicsKeepTheirOrder() {
    let checked = read("b:\n  name: { nl: B }\na:\n  name: { nl: A }\n  broader: b\n")
    #expect(checked.value.topics.map(\.slug) == ["b", "a"])
    #expect(checked.value.topics.last?.broader == "b")
    #expect(checked.diagnostics.isEmpty)
  }

  @Test func termsAloneAreForAllLanguages() throws {
    let checked = read(
      "a:\n  name: A\n  terms: [veerpont]\nb:\n  name: B\n  terms: { en: [ferry] }\n")
    #expect(checked.diagnostics.isEmpty)
    #expect(checked.value.topics.map { $0.terms(in: "en") } == [["veerpont"], ["ferry"]])
    #expect(checked.value.topics.map { $0.terms(in: "nl") } == [["veerpont"], []])
  }

  @Test func anAliasIsToldWithItsPlace() throws {
    let checked = read("a: &a\n  name: { nl: A }\nb: *a\n")
    let told = try #require(checked.diagnostics.first)
    #expect(told.code == .registerInvalid && told.place.line == 3 && told.place.column == 4)
    #expect(checked.value.topics.isEmpty)
  }

  @Test func anUnknownKeyIsToldWithTheOneThatWasMeant() throws {
    let checked = read("a:\n  name: { nl: A }\n  tems: { nl: [x] }\n")
    let told = try #require(checked.diagnostics.first)
    #expect(told.code == .registerKeyUnknown)
    #expect(told.place.line == 3 && told.place.column == 3 && told.place.length == 4)
    #expect(told.message.contains("terms"))
  }

  @Test(arguments: [
    ("a:\n  name: { nl: A }\n  broader: bb\nb:\n  name: { nl: B }\n", 3),
    ("a:\n  name: { nl: A }\n  broader: a\n", 3),
    ("A b:\n  name: { nl: A }\n", 1),
    ("a:\n  name: { nl: A }\n  terms: { nl: [\"*\"] }\n", 3),
    ("a: 1\n", 1),
    ("- a\n", 1),
  ])
  func aWrongValueIsToldAtItsLine(_ text: String, _ line: Int) {
    let checked = read(text)
    #expect(
      checked.diagnostics.contains { $0.code == .registerValueInvalid && $0.place.line == line })
    #expect(checked.value.topics.allSatisfy { $0.broader == nil })
  }

  @Test func whatIsNoYAMLIsTold() {
    let checked = read("a: [1\nb: }")
    #expect(checked.diagnostics.map(\.code) == [.registerInvalid])
    #expect(checked.value.topics.isEmpty)
    #expect(read("").diagnostics.isEmpty)
  }
}
