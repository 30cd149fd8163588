import Foundation
import PackagePlugin

/// Builds a target's data files into it, so that the program is one file and a site needs nothing
/// but its letters.
///
/// The target `BuiltinTemplates` gets the folder `Templates` at the package's top, any other target
/// its own folder `Data`. The code that comes of it is an enum `EmbeddedData` with one static list.
@main
struct EmbedData: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder =
      target.name == "BuiltinTemplates"
      ? context.package.directoryURL.appending(path: "Templates")
      : target.directoryURL.appending(path: "Data")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
      .map { folder.appending(path: $0) }
      .filter { !$0.hasDirectoryPath && !isFolder($0) }
      .sorted { $0.path < $1.path }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedData.swift")
    return [
      .buildCommand(
        displayName: "Building in the data of \(target.name)",
        executable: try context.tool(named: "embed-data").url,
        arguments: [output.path, folder.path] + files.map(\.path),
        inputFiles: files, outputFiles: [output])
    ]
  }

  private func isFolder(_ url: URL) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isDirectory)
      && isDirectory.boolValue
  }
}
