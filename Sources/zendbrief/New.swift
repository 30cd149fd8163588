import ArgumentParser
import Disk

/// The command `zendbrief new`.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Makes a site's folder to start from, with an example letter.")

  @Argument(help: "The folder, which must not exist or be empty.", completion: .directory)
  var dir: String

  func run() throws {
    if Folder.exists(dir), try !FolderListing.entries(below: dir, hidden: true).isEmpty {
      throw ValidationError("“\(dir)” is not empty; name a folder that is not there yet")
    }
    for file in EmbeddedData.files where file.path.hasPrefix("site/") {
      let path = dir + "/" + file.path.dropFirst(5)
      if let slash = path.lastIndex(of: "/") { try Folder.make(String(path[..<slash])) }
      try FileWriting.create(path, file.text.withUTF8Buffer { Array($0) })
    }
    print(
      """
      A site stands in \(dir).
        Put letters into \(dir)/Content/letters, then
        zendbrief build --site \(dir)      makes the site in \(dir)/Public
        zendbrief preview --site \(dir)    shows it while you edit
        The letter voorbeeld-99900-3.txt is an invented example: take it away when yours are there.
      """)
  }
}
