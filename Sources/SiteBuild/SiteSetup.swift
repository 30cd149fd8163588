internal import BuiltinTemplates
internal import ContentLoader
internal import Diagnostics
internal import Disk
internal import SitePages
internal import TemplateEngine

/// What a site is made with, besides its letters: configuration, registers, templates, assets.
struct SiteSetup: Sendable {
  var configuration: SiteConfiguration
  var registers: SiteRegisters
  var templates: TemplateSet
  /// The look's own files, style sheet and scripts, by their path below `assets`.
  var assets: [String: [UInt8]]
  /// The editor's files that come to the site's top as they are, by their path below it.
  var files: [String]

  /// Whether an index for a full-text search is made of the letters.
  var hasSearch = false

  /// Reads all of it; what the site does not have is built in.
  ///
  /// - Throws: `DiskError`.
  static func read(_ folder: SiteFolder) throws(DiskError) -> Checked<SiteSetup> {
    var diagnostics: [Diagnostic] = []
    let files = try PageScan.files(of: folder.path, in: SiteFolder.files)
      .adding(to: &diagnostics)
    let configuration = try configuration(of: folder, files: files).adding(to: &diagnostics)
    let registers = try SiteRegisters.read(folder, home: configuration.home)
      .adding(to: &diagnostics)
    let look = try look(of: folder)
    let templates = TemplateSet.load(look.templates, pages: PageRenderer.pageShapes)
      .adding(to: &diagnostics)
    if !diagnostics.contains(where: { $0.severity == .error }) {
      diagnostics += UnusedTemplates.told(of: look.own, used: templates.used, look.all)
    }
    let setup = SiteSetup(
      configuration: configuration, registers: registers, templates: templates,
      assets: look.assets, files: files)
    return Checked(setup, diagnostics)
  }

  /// What the site says of itself.
  ///
  /// - Parameter files: the editor's files, of which the logo is one; nil where it is not looked for.
  static func configuration(
    of folder: SiteFolder, files: [String]? = nil
  ) throws(DiskError) -> Checked<SiteConfiguration> {
    guard let file = try file(SiteFolder.configuration, of: folder) else {
      return Checked(SiteConfiguration())
    }
    return SiteConfiguration.read(file, languages: InterfaceTexts.languages, files: files)
  }

  private static func file(
    _ path: String, of folder: SiteFolder
  ) throws(DiskError) -> SourceFile? {
    try FileReading.bytesIfPresent(of: folder.at(path)).map { SourceFile(path: path, bytes: $0) }
  }

  /// The built-in look with the site's own files in place of those of the same name.
  private static func look(of folder: SiteFolder) throws(DiskError) -> SiteLook {
    var look = SiteLook()
    var files: [String: SourceFile] = [:]
    for (path, bytes) in BuiltinTemplates.files {
      files[path] = SourceFile(path: SiteFolder.templates + "/" + path, bytes: bytes)
    }
    if Folder.exists(folder.at(SiteFolder.templates)) {
      for entry in try FolderListing.entries(below: folder.at(SiteFolder.templates))
      where entry.kind == .file {
        files[entry.path] = try file(SiteFolder.templates + "/" + entry.path, of: folder)
        look.own.append(entry.path)
      }
    }
    for (path, file) in files.sorted(by: { $0.key < $1.key }) {
      if path.hasSuffix(".mustache") {
        look.templates.append(TemplateSource(name: String(path.dropLast(9)), file: file))
      } else if path.hasPrefix("assets/") {
        look.assets[String(path.dropFirst(7))] = file.bytes
      }
    }
    look.all = files
    return look
  }
}
