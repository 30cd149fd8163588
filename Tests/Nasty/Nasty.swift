import CommonMark
import ContentLoader
import Diagnostics
import Findings
import Glibc
import LetterModel
import Programs
import Registers

/// Takes one letter that nobody would write from its bytes to HTML and findings, and tells what that
/// took: `nasty CASE MEGABYTES`; `nasty` tells the cases, `nasty --print CASE MEGABYTES` prints one.
///
/// One letter a run: the system tells only the most memory that a program ever had.
@main enum Nasty {
  /// What a letter of five megabytes may take; larger ones may take more in proportion.
  private static let seconds = 2.0
  private static let megabytes = 1000.0

  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let prints = arguments.first == "--print"
    if prints { arguments.removeFirst() }
    guard let name = arguments.first else {
      for letter in NastyLetter.all { print(letter.name) }
      return
    }
    guard let letter = NastyLetter.all.first(where: { $0.name == name }), arguments.count == 2,
      let size = Double(arguments[1]), size > 0
    else {
      print("usage: nasty [[--print] CASE MEGABYTES]")
      exit(2)
    }
    let bytes = letter.bytes(Int(size * 1e6))
    if prints {
      print(String(decoding: bytes, as: UTF8.self), terminator: "")
    } else {
      exit(take(letter, bytes) ? 0 : 1)
    }
  }

  /// Takes a letter the whole way; gives whether it stayed within the bounds.
  private static func take(_ letter: NastyLetter, _ bytes: [UInt8]) -> Bool {
    let start = spent
    let file = LetterFile(path: "Content/letters/l.x", form: letter.form)
    let source = SourceFile(path: file.path, bytes: bytes)
    let converted = LetterConverter.convert(source, of: file, extract: extract(letter.form, bytes))
    let read = spent
    let body = BodyRenderer.render(converted.value.markdown, body: converted.value.body)
    let rendered = spent
    let memory = Double(usage.ru_maxrss) / 1024
    let rules = FindingRules(topics: .builtIn, home: "NL")
    _ = LetterFinder.find(in: body.value.passages, of: converted.value.facts, rules: rules)
    let found = spent
    let factor = max(1, Double(bytes.count) / 5e6)
    let holds = rendered - start <= seconds * factor && memory <= megabytes * factor
    let name = letter.name + String(repeating: " ", count: max(1, 34 - letter.name.count))
    print(
      name + tenths(Double(bytes.count) / 1e6), "MB  read", tenths(read - start), "html",
      tenths(rendered - read), "find", tenths(found - rendered), "s  memory", Int(memory),
      holds ? "MB" : "MB  TOO MUCH")
    return holds
  }

  /// What pdftotext or pandoc would have made of the letter.
  private static func extract(_ form: LetterForm, _ bytes: [UInt8]) -> Extract? {
    let run = ProgramRun(output: bytes, errors: [], end: .exited(0))
    return switch form {
    case .pdf: Extract(program: LetterPrograms.pdftotext, run: run)
    case .document: Extract(program: LetterPrograms.pandoc, run: run)
    default: nil
    }
  }

  private static func tenths(_ value: Double) -> String {
    let hundredths = Int(value * 100 + 0.5)
    return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)"
  }

  /// The processor's seconds so far: others' work on the machine does not count.
  private static var spent: Double {
    let usage = usage
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + Double(
      usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
  }

  private static var usage: rusage {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return usage
  }
}
