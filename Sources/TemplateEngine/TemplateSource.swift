public import Diagnostics

/// One template as it was written.
public struct TemplateSource: Sendable {
  /// The name by which pages and other templates call it: `letter`, `parts/head`.
  public let name: String
  /// Its text, with the path that diagnostics name.
  public let file: SourceFile

  /// Puts a template's name and text together.
  public init(name: String, file: SourceFile) {
    self.name = name
    self.file = file
  }
}
