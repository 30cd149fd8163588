import ArgumentParser
import Disk
import SiteBuild

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The command `zendbrief preview`.
///
/// The server is a program of its own, `zendbrief-preview`, so that building a site never waits for
/// a web server to be compiled. This command becomes that program.
struct Preview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Serves the site while you edit, and shows each change at once.")

  @OptionGroup var site: SiteOption

  @Option(help: "The port on 127.0.0.1.")
  var port = 8080

  // Here, so that it ends as every command does that is used wrongly.
  func validate() throws {
    guard (1...65_535).contains(port) else { throw ValidationError("a port is 1 to 65535") }
  }

  func run() throws {
    let folder = try site.folderWithLetters()
    let arguments = ["zendbrief-preview", "--site", folder.path, "--port", String(port)]
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    for path in Self.candidates { execv(path, &words) }
    execvp("zendbrief-preview", &words)
    Terminal.tell(
      """
      zendbrief: the preview server is a program of its own and was not found.
      Build it with  swift build -c release --product zendbrief-preview
      and put it beside this program, or anywhere on the PATH.
      """)
    throw ExitCode.machine
  }

  /// Beside this program.
  private static var candidates: [String] {
    var buffer = [CChar](repeating: 0, count: 4096)
    #if os(Linux)
      let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    #else
      var size = UInt32(buffer.count)
      let count = _NSGetExecutablePath(&buffer, &size) == 0 ? strlen(buffer) : 0
    #endif
    guard count > 0 else { return [] }
    let path = String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return path.lastIndex(of: "/").map { [String(path[...$0]) + "zendbrief-preview"] } ?? []
  }
}
