import ArgumentParser
import ContentLoader
import Diagnostics
import Disk
import Findings
import LetterModel
import Registers
import SiteBuild

/// `zendbrief explain`
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tells what is found in each sentence of letters, and by which rule.",
    discussion: """
      Countries, dates, telling words, events, topics and citations, by the built-in registers. \
      docs/findings.md describes the rules.
      """)

  @Argument(help: "The letters' files.", completion: .file())
  var files: [String]

  @Option(help: "The home country, by its code of two letters.")
  var home = "NL"

  func run() throws {
    let rules = FindingRules(topics: .builtIn, home: home)
    var diagnostics: [Diagnostic] = []
    for path in files {
      guard let form = LetterFile.form(ofName: path) else {
        throw ValidationError("'\(path)' is neither .txt nor .md: no letter is read from it.")
      }
      let source = SourceFile(path: path, bytes: try FileReading.bytes(of: path))
      let letter = ContentLoader.load(source, of: LetterFile(path: path, form: form), rules: rules)
        .adding(to: &diagnostics)
      print(Self.text(of: letter, rules))
    }
    let told = DiagnosticReport(diagnostics)
    Terminal.tell(told)
    if told.hasErrors { throw ExitCode.content }
  }

  private static func text(of letter: LoadedLetter, _ rules: FindingRules) -> String {
    let sentences = LetterExplainer.sentences(
      of: letter.body.passages, letter.facts, found: letter.findings, rules: rules)
    var text = "\(letter.facts.id)\n"
    for sentence in sentences {
      text += "\n\(sentence.passage): \(sentence.text)\n"
      for finding in sentence.findings { text += "    \(finding)\n" }
    }
    return text
  }
}
