import Foundation
import Testing

/// The arrows between the targets are those that ARCHITECTURE.md draws, and no source file reaches
/// past them.
@Suite struct TargetArrowsTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Which targets each target may import: the drawing in ARCHITECTURE.md, read from it.
  static func drawn() throws -> [String: Set<String>] {
    let text = try String(contentsOf: root.appending(path: "ARCHITECTURE.md"), encoding: .utf8)
    var arrows: [String: Set<String>] = [:]
    for line in text.split(separator: "\n") where line.contains(" ← ") && line.hasPrefix("    ") {
      let sides = line.split(separator: "←", maxSplits: 1)
      let names = { (side: Substring) in
        side.split { " ,".contains($0) }.map(String.init)
      }
      for target in names(sides[0]) { arrows[target, default: []].formUnion(names(sides[1])) }
    }
    return arrows
  }

  static func targets() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Sources").path)
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  static func imports(of target: String) throws -> [(file: String, module: String)] {
    let folder = root.appending(path: "Sources/\(target)")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }
    return try files.flatMap { file in
      try String(contentsOf: folder.appending(path: file), encoding: .utf8).split(separator: "\n")
        .compactMap { line in
          let words = line.split(separator: " ")
          guard let index = words.firstIndex(of: "import"), index <= 1, words.count > index + 1
          else { return nil }
          return (file, String(words[index + 1]))
        }
    }
  }

  @Test func everyTargetIsDrawn() throws {
    let drawn = try Self.drawn()
    #expect(drawn.count > 10)
    for target in try Self.targets() where !["EmbedData", "embed-data"].contains(target) {
      let isDrawn = drawn[target] != nil || drawn.values.contains { $0.contains(target) }
      #expect(isDrawn, "\(target) is not in ARCHITECTURE.md")
    }
  }

  @Test func noFileImportsPastTheArrows() throws {
    let drawn = try Self.drawn()
    let targets = Set(try Self.targets())
    for target in targets.sorted() {
      for (file, module) in try Self.imports(of: target) where targets.contains(module) {
        #expect(
          drawn[target, default: []].contains(module),
          "Sources/\(target)/\(file) imports \(module), which ARCHITECTURE.md does not draw")
      }
    }
  }

  @Test func theArrowsHaveNoCircle() throws {
    let drawn = try Self.drawn()
    var done: Set<String> = []
    func visit(_ target: String, _ path: [String]) {
      #expect(!path.contains(target), "a circle: \((path + [target]).joined(separator: " ← "))")
      guard !path.contains(target), !done.contains(target) else { return }
      for next in drawn[target, default: []].sorted() { visit(next, path + [target]) }
      done.insert(target)
    }
    for target in drawn.keys.sorted() { visit(target, []) }
  }

  /// Only the ends touch the disk, only one target knows cmark, and so on.
  @Test(arguments: [
    ("CCMark", ["CommonMark"]), ("CCrypto", ["Digests"]), ("CLinux", ["Disk"]),
    ("Hummingbird", ["PreviewServer"]),
    ("ArgumentParser", ["zendbrief", "zendbrief-preview"]),
    ("CSpawn", ["Programs"]),
    ("Glibc", ["Disk", "Programs", "PreviewServer", "zendbrief", "zendbrief-preview"]),
  ]) func fewKnow(_ module: String, _ knowing: [String]) throws {
    for target in try Self.targets() where !knowing.contains(target) {
      for (file, imported) in try Self.imports(of: target) {
        #expect(imported != module, "Sources/\(target)/\(file) imports \(module)")
      }
    }
  }

  /// Whether a line holds words that are not the end of a longer one, as `Entry?` is of `try?`.
  private func holds(_ line: Substring, _ words: String) -> Bool {
    guard let found = line.range(of: words) else { return false }
    return found.lowerBound == line.startIndex
      || !line[line.index(before: found.lowerBound)].isLetter
  }

  /// What an editor wrote is told, not swallowed; what cannot happen is not assumed.
  ///
  /// A vector of more than 16 bytes lies at 32 bytes' boundaries, and what an optimized function keeps while it waits only
  /// at 16: one with such a vector wrote past the end of its memory (`Digest` tells of it). `ByteBlock` alone has vectors.
  @Test(arguments: ["try?", "try!", "fatalError(", " as! ", "@unchecked Sendable", "SIMD"])
  func noSourceHolds(_ words: String) throws {
    for target in try Self.targets() where target != "EmbedData" {
      let folder = Self.root.appending(path: "Sources/\(target)")
      for file in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      where file.hasSuffix(".swift") {
        let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
          .enumerated()
        where holds(line, words) && !line.drop(while: { $0 == " " }).hasPrefix("//")
          && !(words == "SIMD" && file == "ByteBlock.swift")
        {
          Issue.record("Sources/\(target)/\(file):\(index + 1) holds '\(words)'")
        }
      }
    }
  }
}
