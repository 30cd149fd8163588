import ArgumentParser
import Diagnostics
import Disk
import SiteBuild

/// The site that a command works on.
struct SiteOption: ParsableArguments {
  @Option(
    name: .long, help: ArgumentHelp("The site's folder.", valueName: "dir"),
    completion: .directory)
  var site = "."

  /// The folder, which must exist.
  func folder() throws -> SiteFolder {
    guard Folder.exists(site) else {
      let site = DiagnosticReport.visible(site)
      throw ValidationError("there is no folder “\(site)”; “zendbrief new \(site)” makes one")
    }
    return SiteFolder(site)
  }

  /// The folder, which must hold letters.
  func folderWithLetters() throws -> SiteFolder {
    let folder = try folder()
    guard try Folder.stands(at: folder.at(SiteFolder.letters)) else {
      throw ValidationError(
        "“\(DiagnosticReport.visible(site))” is no site: it has no folder \(SiteFolder.letters); "
          + "“zendbrief new DIR” makes a site to start from")
    }
    return folder
  }
}
