import ArgumentParser
import Diagnostics
import Disk
import SiteBuild

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The command `zendbrief`.
@main
struct Zendbrief: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zendbrief",
    abstract: "Makes a website of published letters.",
    discussion: """
      A site is a folder with letters in Content/letters, in the form you have them: PDF, text \
      taken from a printed paper, DOCX, ODT, RTF, a saved web page, official XML, TEI or Markdown. \
      'zendbrief build' makes a page of each, an index of topics and a timeline of the relations \
      between countries, in the folder Public, for any web server.

      Exit codes: 0 done; 1 something in the content keeps the site from being published; \
      2 the command was used wrongly; 3 the machine failed.
      """,
    version: "zendbrief 0.1.0",
    subcommands: [Build.self, Convert.self, Check.self, Explain.self, Preview.self, New.self],
    defaultSubcommand: nil)

  /// Ends the program with an exit code.
  static func end(_ code: Int32) -> Never {
    #if canImport(Glibc)
      Glibc.exit(code)
    #else
      Darwin.exit(code)
    #endif
  }

  /// Runs the command and ends the program with the exit code that `--help` promises.
  static func main() async {
    Terminal.holdStreams()
    Terminal.holdLimits()
    Allocator.giveBackAtOnce()
    do {
      if let trouble = Terminal.troubleWithLimits { throw trouble }
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let code as ExitCode {
      end(code.rawValue)
    } catch let error as BuildError {
      Terminal.tell("\(error)", advice: error.advice)
      end(3)
    } catch let error as DiskError {
      Terminal.tell("\(error)", advice: error.advice)
      end(3)
    } catch {
      // What was typed is quoted, and a file's name may hold what commands a terminal.
      let message = fullMessage(for: error).split(separator: "\n", omittingEmptySubsequences: false)
        .map { DiagnosticReport.visible(String($0)) }.joined(separator: "\n")
      let isHelp = exitCode(for: error) == .success
      if isHelp { print(message) } else { Terminal.tell(message) }
      end(isHelp ? 0 : 2)
    }
  }
}

extension ExitCode {
  /// Something in the content keeps the site from being published.
  static let content = ExitCode(1)
  /// The machine failed.
  static let machine = ExitCode(3)
}
