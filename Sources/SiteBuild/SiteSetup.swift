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
    var diagnostics = try MisplacedContent.told(of: folder)
    let files = try PageScan.files(of: folder.path, in: SiteFolder.files)
      .adding(to: &diagnostics)
    let configuration = try configuration(of: folder, files: files).adding(to: &diagnostics)
    let registers = try SiteRegisters.read(folder, home: configuration.home)
      .adding(to: &diagnostics)
    let look = try look(of: folder).adding(to: &diagnostics)
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
    let read = try ContentFile.text(at: SiteFolder.configuration, of: folder.path)
    guard let file = read.value else { return Checked(SiteConfiguration(), read.diagnostics) }
    return SiteConfiguration.read(file, languages: InterfaceTexts.languages, files: files)
  }

  /// The built-in look with the site's own files in place of those of the same name.
  private static func look(of folder: SiteFolder) throws(DiskError) -> Checked<SiteLook> {
    var diagnostics: [Diagnostic] = []
    var look = SiteLook()
    var files: [String: SourceFile] = [:]
    for (path, bytes) in BuiltinTemplates.files {
      files[path] = SourceFile(path: SiteFolder.templates + "/" + path, bytes: bytes)
    }
    if try Folder.stands(at: folder.at(SiteFolder.templates)) {
      for entry in try FolderListing.entries(below: folder.at(SiteFolder.templates)) {
        let path = SiteFolder.templates + "/" + entry.path
        guard entry.isUTF8 else {
          diagnostics.append(ContentFile.misnamed(path))
          continue
        }
        if entry.kind == .folder { continue }
        let file = try ContentFile.text(at: path, of: folder.path).adding(to: &diagnostics)
        guard let file else { continue }
        files[entry.path] = file
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
    return Checked(look, diagnostics)
  }
}
