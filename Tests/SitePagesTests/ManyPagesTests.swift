import BuiltinTemplates
import Diagnostics
import EditionModel
import Foundation
import SitePages
import TemplateEngine
import Testing

/// Pages of 1, 8, 40, 400 and more events: bounded, and no link leads nowhere.
@Suite struct ManyPagesTests {
  private func pages(_ edition: Edition) -> [String: String] {
    let settings = SiteSettings()
    let sources = BuiltinTemplates.files.filter { $0.path.hasSuffix(".mustache") }.map {
      TemplateSource(
        name: String($0.path.dropLast(9)), file: SourceFile(path: $0.path, bytes: $0.bytes))
    }
    let templates = TemplateSet.load(sources, pages: PageRenderer.pageShapes)
    let renderer = PageRenderer(edition: edition, settings: settings, templates: templates.value)
    let map = SiteMap(edition: edition, settings: settings)
    var pages: [String: String] = [:]
    for route in map.routes {
      guard let plan = map.plan(for: route) else { continue }
      pages[route.path] = String(decoding: renderer.render(plan), as: UTF8.self)
    }
    #expect(map.homeless.isEmpty)
    return pages
  }

  @Test(arguments: [(1, 1), (4, 2), (10, 4), (100, 4), (250, 3)])
  func everyLinkLeadsSomewhereAndNoNameIsTwice(_ letters: Int, _ events: Int) throws {
    let pages = pages(ManyEvents.edition(letters: letters, events: events))
    var names: [String: Set<Substring>] = [:]
    for (path, page) in pages where path.hasSuffix(".html") {
      let all = page.matches(of: /\sid="([^"]*)"/).map(\.1)
      names[path] = Set(all)
      #expect(Set(all).count == all.count, "\(path) has a name twice")
    }
    for (path, page) in pages where path.hasSuffix(".html") && path != "404.html" {
      for match in page.matches(of: /href="([^"]*)"/) where !match.1.hasPrefix("http") {
        let target = try #require(
          URL(string: String(match.1), relativeTo: URL(filePath: "/" + path)))
        let name = String(target.absoluteURL.path().dropFirst())
        guard !name.hasPrefix("assets/"), !name.hasSuffix(".md") else { continue }
        #expect(pages[name] != nil, "\(path) links to \(match.1)")
        // The letters of this edition have no text, and so no passages.
        guard let anchor = target.fragment(percentEncoded: false), !name.hasPrefix("letters/kst"),
          anchor != "a1"
        else { continue }
        #expect(names[name]?.contains(anchor[...]) ?? false, "\(path) links to \(match.1)")
      }
    }
  }

  @Test func noListGrowsWithTheCollection() {
    for (path, page) in pages(ManyEvents.edition(letters: 600, events: 4))
    where path.hasSuffix(".html") {
      #expect(page.utf8.count < 300_000, "\(path) has \(page.utf8.count) bytes")
    }
  }
}
