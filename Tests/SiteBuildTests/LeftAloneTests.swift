import Disk
import Foundation
import PublicFolder
import SiteBuild
import Testing

/// A site of which nothing has changed is left alone, and only such a one.
@Suite struct LeftAloneTests {
  /// A folder beside the site, for what links lead to.
  private let elsewhere = NSTemporaryDirectory() + "zendbrief-elsewhere-" + UUID().uuidString

  private func site() throws -> TestSite {
    try TestSite([
      "Content/letters/a.txt": TestSite.letter(number: 1, body: "De visserij kwam aan de orde.")
    ])
  }

  private func link(_ path: String, to target: String, of site: TestSite) throws {
    try FileManager.default.createSymbolicLink(
      atPath: site.path + "/" + path, withDestinationPath: target)
  }

  @Test func nothingIsReadTwice() async throws {
    let site = try site()
    #expect(try await site.build().stages.isEmpty == false)
    let again = try await site.build()
    #expect(again.stages.isEmpty)
    #expect(again.summary?.written == 0)
    #expect(again.summary?.kept == (try await site.build()).summary?.kept)
  }

  @Test func whatALinkedRegisterSaysIsSeen() async throws {
    let site = try site()
    try Folder.make(elsewhere)
    try Folder.make(site.path + "/Content/registers")
    let register = elsewhere + "/topics.yml"
    try FileWriting.replace(
      register, Array("x:\n  name: { nl: Eerst }\n  terms: { nl: [visserij*] }\n".utf8))
    try link("Content/registers/topics.yml", to: register, of: site)
    _ = try await site.build()
    #expect(try site.page("topics/index.html").contains("Eerst"))
    try FileWriting.replace(
      register, Array("x:\n  name: { nl: Later }\n  terms: { nl: [visserij*] }\n".utf8))
    _ = try await site.build()
    #expect(try site.page("topics/index.html").contains("Later"))
    try Folder.remove(elsewhere)
  }

  @Test func lettersInALinkedFolderAreSeen() async throws {
    let site = try TestSite(["zendbrief.yml": "title: Brieven\n"])
    try Folder.make(elsewhere)
    try Folder.make(site.path + "/Content")
    try link("Content/letters", to: elsewhere, of: site)
    try FileWriting.replace(
      elsewhere + "/a.txt", Array(TestSite.letter(number: 1, body: "Eerst.").utf8))
    _ = try await site.build()
    try FileWriting.replace(
      elsewhere + "/a.txt", Array(TestSite.letter(number: 1, body: "Later.").utf8))
    _ = try await site.build()
    #expect(try site.page("letters/a/index.html").contains("Later."))
    try Folder.remove(elsewhere)
  }
}
