import Foundation

/// `embed-data OUTPUT FOLDER FILE…` writes a Swift file that holds the text of every file, and of YAML what it says.
///
/// A raw string literal costs the compiler nothing and lies in the program's read-only part, where
/// an array of bytes would be checked element by element.
@main
struct EmbedDataTool {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count >= 2 else { throw Problem("embed-data OUTPUT FOLDER FILE…") }
    let folder = arguments[1].hasSuffix("/") ? arguments[1] : arguments[1] + "/"
    var swift = """
      // Made by embed-data from the files of this target; not edited by hand.
      enum EmbeddedData {
        /// Every file: its path in the data folder, its text, and of YAML the tree that `WordTree` reads.
        static let files: [(path: String, text: StaticString, tree: StaticString)] = [

      """
    for path in arguments.dropFirst(2) {
      let text = try String(contentsOfFile: path, encoding: .utf8)
      guard path.hasPrefix(folder) else { throw Problem("\(path) is not in \(folder)") }
      let tree = path.hasSuffix(".yml") ? try WrittenTree(of: text).text : ""
      swift += "    (\"\(path.dropFirst(folder.count))\", "
      swift += try literal(text, of: path) + ", " + literal(tree, of: path) + "),\n"
    }
    swift += "  ]\n}\n"
    try swift.write(toFile: arguments[0], atomically: true, encoding: .utf8)
  }

  private static func literal(_ text: String, of path: String) throws -> String {
    guard !text.contains("\"\"\"####"), !text.contains("\r"), !text.contains("\0") else {
      throw Problem("\(path) holds characters that a Swift literal cannot")
    }
    return "####\"\"\"\n\(text)\n\"\"\"####"
  }

  struct Problem: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
  }
}
