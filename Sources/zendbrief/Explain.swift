import ArgumentParser
import ContentLoader
import Diagnostics
import Disk
import Findings
import LetterModel
import Programs
import SiteBuild

/// The command `zendbrief explain`.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tells what is found in each sentence of letters, and by which rule.",
    discussion: """
      Countries, dates, telling words, events, topics and citations, by the site's register of \
      topics and its home country, or by the built-in ones where it has none. docs/findings.md \
      describes the rules.
      """)

  @Argument(help: "The letters' files.", completion: .file())
  var files: [String]

  @OptionGroup var site: SiteOption

  @Option(help: "The home country, by its code of two capitals, in place of the site's.")
  var home: String?

  func run() throws {
    var diagnostics: [Diagnostic] = []
    let rules = try SiteRules.read(site.folder(), home: home).adding(to: &diagnostics)
    for path in files {
      guard let file = try LetterFile.find(at: path) else {
        throw ValidationError(
          "no letter is read from a file of this kind: “\(DiagnosticReport.visible(path))”")
      }
      let source = SourceFile(path: path, bytes: try file.bytes())
      let letter = ContentLoader.load(
        source, of: file, record: try ContentLoader.record(of: file),
        extract: try LetterPrograms.extract(source, of: file, in: .ofEnvironment), rules: rules
      ).adding(to: &diagnostics)
      try Terminal.say(Self.text(of: letter, rules))
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
      text += "\n\(sentence.passage): \(DiagnosticReport.visible(sentence.text))\n"
      for finding in sentence.findings { text += "    \(DiagnosticReport.visible("\(finding)"))\n" }
    }
    return text
  }
}
