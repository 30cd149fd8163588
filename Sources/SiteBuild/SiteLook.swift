internal import BuiltinTemplates
internal import Diagnostics
internal import TemplateEngine

/// Templates, style sheets and scripts: the built-in ones with the site's own in their places.
struct SiteLook {
  /// The templates.
  var templates: [TemplateSource] = []
  /// The look's own files, by their path below `assets`.
  var assets: [String: [UInt8]] = [:]
  /// All of them, by their path below the templates' folder.
  var all: [String: SourceFile] = [:]
  /// The paths of those that are the site's own.
  var own: [String] = []
}

/// Files among a site's templates that no page uses: a misspelt name would replace nothing and go
/// unseen.
enum UnusedTemplates {
  /// What is to be said of the site's own files.
  ///
  /// - Parameters:
  ///   - own: their paths below the templates' folder.
  ///   - used: the names of the templates that pages are made of.
  ///   - all: every file of the look.
  static func told(
    of own: [String], used: Set<String>, _ all: [String: SourceFile]
  ) -> [Diagnostic] {
    let builtIn = BuiltinTemplates.files.map(\.path)
    return own.filter { !builtIn.contains($0) }.compactMap { path in
      let meant = meant(by: path, among: builtIn)
      let place = Place(path: SiteFolder.templates + "/" + path)
      if path.hasSuffix(".mustache") {
        if used.contains(String(path.dropLast(9))) { return nil }
        return Diagnostic(
          .templateUnused, at: place, "no page uses this template",
          advice: meant ?? "name it in another template, or take it away")
      }
      // A picture or style sheet of the site's own may be linked to from anywhere.
      if path.hasPrefix("assets/"), meant == nil || isNamed(path, in: all) { return nil }
      return Diagnostic(
        .templateUnused, at: place, "no page uses this file",
        advice: meant ?? "put what pages link to into Templates/assets")
    }
  }

  private static func meant(by path: String, among builtIn: [String]) -> String? {
    let name = SourceFile.fileName(of: path)
    let names = Dictionary(builtIn.map { (SourceFile.fileName(of: $0), $0) }) { first, _ in first }
    let nearest = Nearest.name(to: name, among: names.keys).flatMap { names[$0] }
    return (Nearest.name(to: path, among: builtIn) ?? nearest).map { "did you mean “\($0)”?" }
  }

  private static func isNamed(_ path: String, in all: [String: SourceFile]) -> Bool {
    let name = SourceFile.fileName(of: path)
    return all.contains { other, file in
      other != path && String(decoding: file.bytes, as: UTF8.self).contains(name)
    }
  }
}
