import Foundation
import Testing
import WordTrees
import Yams

@testable import Findings
@testable import Languages
@testable import SitePages

@Suite struct WordTreeTests {
  @Test func readsWhatWasWritten() {
    // A text's length is told in bytes; it may hold line breaks, or be empty.
    let tree = WordTree(
      """
      M3
      4
      wordL2
      T3
      élT0
      6
      numberT2
      425
      linesT3
      a
      b
      """)
    #expect(tree["word"].words == ["él", ""])
    #expect(tree["number"].number == 42)
    #expect(tree["lines"].word == "a\nb")
    #expect(tree[ifAny: "none"] == nil)
  }

  /// What stands in the program is what the files say, read by the YAML library.
  @Test(arguments: ["Languages", "Findings", "SitePages"])
  func everyFileIsTheYAMLThatItWas(target: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/\(target)/Data")
    let files: [(path: String, text: StaticString, tree: StaticString)] =
      switch target {
      case "Languages": Languages.EmbeddedData.files
      case "Findings": Findings.EmbeddedData.files
      default: SitePages.EmbeddedData.files
      }
    #expect(files.count > 2)
    for file in files {
      let text = try String(contentsOf: folder.appending(path: file.path), encoding: .utf8)
      let node = try #require(try Yams.compose(yaml: text, .basic))
      #expect(WordTree(file.tree) == Self.tree(node), "\(target)/\(file.path)")
    }
  }

  /// Words that the reader of letters does not ask for at its start.
  @Test func everyLanguageHasTheWordsOfOtherForms() {
    for language in Language.builtIn.values {
      #expect(!language.letter.arrivals.isEmpty)
      #expect(!language.letter.questions.isEmpty && !language.letter.answers.isEmpty)
    }
  }

  private static func tree(_ node: Node) -> WordTree {
    switch node {
    case .scalar(let scalar): .text(scalar.string)
    case .sequence(let members): .list(members.map(tree))
    case .mapping(let members):
      .mapping(
        Dictionary(uniqueKeysWithValues: members.map { ($0.scalar?.string ?? "", tree($1)) }))
    case .alias: .text("an alias")
    }
  }
}
