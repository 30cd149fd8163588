import Digests
import Disk
import Foundation
import Testing

/// No link of a site leads to a page or a place in a page that is not there, and none is absolute.
@Suite struct LinkTests {
  @Test func everyLinkOfTheDemonstrationLeadsSomewhere() async throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let site = try TestSite([:])
    for entry in try FolderListing.entries(below: root.path + "/Content") where entry.kind == .file
    {
      let bytes = try FileReading.bytes(of: root.path + "/Content/" + entry.path)
      try site.write("Content/" + entry.path, String(decoding: bytes, as: UTF8.self))
    }
    _ = try await site.build()
    let files = try site.published()
    let pages = files.filter { $0.key.hasSuffix(".html") }
    #expect(pages.count > 10)
    var ids: [String: Set<String>] = [:]
    for (path, bytes) in pages {
      let names = attributes(["id"], of: bytes)
      ids[path] = Set(names)
      #expect(Set(names).count == names.count, "\(path) has an id twice: \(twice(names))")
    }
    for (path, bytes) in pages {
      for link in attributes(["href", "src"], of: bytes) where !link.contains(":") {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = parts[0].isEmpty ? path : resolve(String(parts[0]), from: path)
        #expect(files[target] != nil, "\(path) links to \(link), which is not there")
        if parts.count == 2, let anchors = ids[target] {
          #expect(anchors.contains(String(parts[1])), "\(path) links to \(link): no such place")
        }
      }
    }
  }

  /// What docs/hosting.md promises: `script-src 'self'`, `style-src 'self'` and nothing from elsewhere.
  @Test func everyPageKeepsToAStrictPolicy() async throws {
    let site = try TestSite(["Content/letters/kst-99001-1.txt": TestSite.letter(number: 1)])
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let seed = root.path + "/Content/letters/kst-31700-V-104.txt"
    let letter = String(decoding: try FileReading.bytes(of: seed), as: UTF8.self)
    try site.write("Content/letters/kst-31700-V-104.txt", letter)
    try site.write("Content/pages/a.md", "# A\n\n<b style=\"color:red\" onclick=\"x()\">b</b>\n")
    _ = try await site.build()
    for (path, bytes) in try site.published() where path.hasSuffix(".html") {
      let page = String(decoding: bytes, as: UTF8.self)
      for tag in page.matches(of: /<([a-zA-Z]+)([^>]*)>/) {
        // That of lost addresses has one, which the policy allows by its print.
        #expect(tag.1 != "style" || path == "404.html", "\(path) has a style sheet within it")
        #expect(!tag.2.contains(/\s(style|on[a-z]+)\s*=/), "\(path): <\(tag.1)\(tag.2)>")
        if tag.1 == "script" {
          let isData = tag.2.contains("type=\"application/ld+json\"")
          #expect(isData || tag.2.contains(" src=\""), "\(path) has a script within it")
        }
        if tag.1 != "a", let source = tag.2.firstMatch(of: /\ssrc="([^"]*)"/)?.1 {
          #expect(!source.contains(":"), "\(path) shows \(source)")
        }
      }
    }
  }

  /// The page of lost addresses stands at any depth: without `base` no style sheet can be named there, and it has its
  /// own.
  ///
  /// The policies that docs/hosting gives out allow that one by its print.
  @Test func thePageOfLostAddressesLooksWellAnywhere() async throws {
    let site = try TestSite(["Content/letters/a.txt": TestSite.letter(number: 1)])
    _ = try await site.build()
    let page = try site.page("404.html")
    let style = try #require(page.firstMatch(of: /<style>([^<]*)<\/style>/)?.1)
    #expect(!(try site.page("index.html").contains("<style>")))
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let print = Data(Digest(of: Array(style.utf8)).bytes).base64EncodedString()
    for file in [
      "docs/hosting.md", "docs/hosting/nginx.conf", "docs/hosting/Caddyfile",
      "Tests/SiteChecks/browser.py",
    ] {
      let text = String(decoding: try FileReading.bytes(of: root.path + "/" + file), as: UTF8.self)
      #expect(text.contains("'sha256-\(print)'"), "\(file) lacks sha256-\(print)")
    }
    try site.write("zendbrief.yml", "base: https://brieven.example/kamer/\n")
    _ = try await site.build()
    let placed = try site.page("404.html")
    #expect(!placed.contains("<style>") && placed.contains("href=\"/kamer/assets/zendbrief.css\""))
  }

  private func twice(_ names: [String]) -> [String] {
    Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
  }

  private func resolve(_ link: String, from path: String) -> String {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "?")[0].split(separator: "/") {
      if part == ".." {
        if parts.isEmpty { return "outside: " + link }
        parts.removeLast()
      } else if part != "." {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// The values of attributes, as the browser would see them.
  private func attributes(_ names: [String], of bytes: [UInt8]) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    return names.flatMap { name in
      text.components(separatedBy: " \(name)=\"").dropFirst().map { rest in
        String(rest.prefix { $0 != "\"" })
          .replacingOccurrences(of: "&amp;", with: "&").removingPercentEncoding ?? ""
      }
    }
  }
}
