import ArgumentParser
import Foundation
import PreviewServer
import SiteBuild

/// The command `zendbrief-preview`, which `zendbrief preview` becomes.
@main
struct ZendbriefPreview: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zendbrief-preview",
    abstract: "Serves a site of letters while you edit, and shows each change at once.")

  @Option(
    help: ArgumentHelp("The site's folder.", valueName: "dir"), completion: .directory)
  var site = "."

  @Option(help: "The port on 127.0.0.1.")
  var port = 8080

  func validate() throws {
    guard (1...65_535).contains(port) else { throw ValidationError("a port is 1 to 65535") }
  }

  func run() async throws {
    let folder = SiteFolder(site)
    let feed = SiteFeed(folder)
    do {
      try await PreviewServer.run(
        site: PreviewSite(watched: SitePreview.watched(folder)) { await feed.edition(after: $0) },
        port: port
      ) { address in
        // At once, also where the output is a file or a pipe.
        FileHandle.standardOutput.write(
          Data("\(address) shows the site and each saved change. Ctrl-C ends it.\n".utf8))
      }
    } catch {
      // As with every command, 3 means that the machine failed: most often the port is taken.
      FileHandle.standardError.write(
        Data(
          ("zendbrief: cannot serve the site on port \(port): \(error)\n"
            + (error is PreviewError ? "  = take another: --port \(port % 65_535 + 1)\n" : ""))
            .utf8))
      throw ExitCode(3)
    }
  }
}
